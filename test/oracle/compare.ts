import { amaMidpoint, cmsEightMinute, legalAllocations } from "../../src/units/index.js";
import { midpointUnits, pooledAllocations, type Row } from "./unit-oracle.js";

const CODES = ["97110", "97124", "97140", "97530", "97112", "97116", "97535", "97113"];

/** Whether the library and the oracle agree on a visit, for both methods, legal allocations compared as sets. */
export function agree(minutes: Row): boolean {
  const services = minutes.map((one, code) => ({ code: CODES[code] as string, minutes: one }));
  const pooled = cmsEightMinute(services);
  const ours = [...legalAllocations(pooled)].map((lines) => asNumber(lines.map(({ units }) => units)));
  const theirs = pooledAllocations(minutes).map(asNumber);
  return sameSet(ours, theirs)
    && theirs.includes(asNumber(pooled.lines.map(({ units }) => units)))
    && asNumber(amaMidpoint(services).lines.map(({ units }) => units)) === asNumber(midpointUnits(minutes));
}

/** A row of up to 8 codes with fewer than 64 units each, as one number. */
function asNumber(units: Row): number {
  return units.reduce((number, one) => number * 64 + one, 0);
}

function sameSet(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && new Set(one).size === one.length && one.every((number) => other.includes(number));
}
