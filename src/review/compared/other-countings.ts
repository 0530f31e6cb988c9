import { type Catalogue, type CptCode, findCode } from "../../codes/index.js";
import { amaMidpoint, cmsEightMinute, type UnitCount, type UnitLine } from "../../units/index.js";

/** The same timed minutes under the two usual ways to count, whatever the payer's own is. */
export interface OtherCountings {
  /** All minutes added up: Medicare's 8-minute rule. */
  readonly pooled: UnitCount;
  /** Each code alone: the CPT midpoint. */
  readonly perCode: UnitCount;
  /** Codes whose unit is not 15 minutes: they are in no pool, and counted in `perCode` only. */
  readonly notPooled: readonly CptCode[];
}

/** Counts the timed lines both ways. */
export function otherCountings(lines: readonly UnitLine[], codes: Catalogue): OtherCountings {
  const timed = lines.map(({ code, minutes }) => {
    const basis = findCode(codes, code)?.basis;
    return { code, minutes, minutesPerUnit: basis?.kind === "timed" ? basis.minutesPerUnit : 15 };
  });
  return {
    pooled: cmsEightMinute(timed.filter(({ minutesPerUnit }) => minutesPerUnit === 15)),
    perCode: amaMidpoint(timed),
    notPooled: timed.filter(({ minutesPerUnit }) => minutesPerUnit !== 15).map(({ code }) => code),
  };
}
