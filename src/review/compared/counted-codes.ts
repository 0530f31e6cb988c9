import type { VisitCount } from "../../claims/index.js";
import type { CptCode } from "../../codes/index.js";
import type { UnitCount, UnitLine } from "../../units/index.js";
import { type BilledOf, suitedCounts } from "./suited-units.js";

/** How the units of a code were found. */
export type CountedAs = "timed" | "service_based" | "first_and_additional";

/** What a count knows of a code. */
export interface CountedCode {
  readonly countedAs: CountedAs;
  readonly minutes: number;
  /** Units supported; where the provider chooses, as it suits what was billed. */
  readonly supported: number;
  /** Units it keeps however many minutes are found besides. */
  readonly surely: number;
  /** Minutes that earn no unit. */
  readonly unusedMinutes: number;
}

/** The counts of a visit's minutes, pool by pool. */
export function countsOf({ pools, timed }: VisitCount): readonly UnitCount[] {
  if (pools.length > 0) return pools.map(({ count }) => count);
  return timed === undefined ? [] : [timed];
}

/** Everything a count knows, code by code, in the order of the count. */
export function countedCodes(count: VisitCount, billedOf: BilledOf): ReadonlyMap<CptCode, CountedCode> {
  const counts = countsOf(count);
  const codes = new Map<CptCode, CountedCode>();
  suitedCounts(counts, billedOf).forEach(({ lines }, place) => {
    for (const line of lines) add(codes, "timed", line, surelyOf(counts[place], line.code));
  });
  for (const line of count.serviceBased) add(codes, "service_based", { ...line, remainderMinutes: 0 }, line.units);
  for (const line of count.firstAndAdditional) add(codes, "first_and_additional", line, line.units);
  return codes;
}

function add(codes: Map<CptCode, CountedCode>, countedAs: CountedAs, { code, minutes, remainderMinutes, remainderUnit, units }: UnitLine, surely: number): void {
  const before = codes.get(code);
  codes.set(code, {
    countedAs,
    minutes: minutes + (before?.minutes ?? 0),
    supported: units + (before?.supported ?? 0),
    surely: surely + (before?.surely ?? 0),
    unusedMinutes: (remainderUnit ? 0 : remainderMinutes) + (before?.unusedMinutes ?? 0),
  });
}

/** Where remainders are added up, more minutes elsewhere may take a remainder's unit away, never a full one. */
function surelyOf(count: UnitCount | undefined, code: CptCode): number {
  if (count?.considered !== undefined) return Math.min(...count.considered.map((one) => surelyOf(one, code)));
  const line = count?.lines.find((one) => one.code === code);
  return (count?.method === "cms_eight_minute" ? line?.fullUnits : line?.units) ?? 0;
}
