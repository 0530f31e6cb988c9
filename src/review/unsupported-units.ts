import type { VisitCount } from "../claims/index.js";
import type { CptCode } from "../codes/index.js";
import type { BilledService } from "../visit/index.js";
import { compareUnits } from "./compare-units.js";
import { countsOf } from "./compared/counted-codes.js";

/** The codes of which more is billed than the visit was counted to have. */
export interface UnsupportedUnits {
  /** Surely more than it supports. */
  readonly over: readonly CptCode[];
  /** More, or of another code, and a doubt of the count leaves open whether the visit supports it. */
  readonly inDoubt: readonly CptCode[];
}

/** Holds the lines against the count of the visit, whatever minutes the lines themselves state. Lines that bill what was counted are never named. */
export function unsupportedUnits(lines: readonly BilledService[], units: VisitCount): UnsupportedUnits {
  if (areAsCounted(lines, units)) return { over: [], inDoubt: [] };
  const { codes } = compareUnits(lines, units);
  const beyond = codes.filter((one) => (one.countedAs === "not_known" ? one.billed > 0 : one.overbilled > 0));
  const named = (outcome: "undetermined" | "violated"): readonly CptCode[] => beyond.filter((one) => one.outcome === outcome).map(({ code }) => code);
  return { over: named("violated"), inDoubt: named("undetermined") };
}

/** Quick for the many claims that bill no more of any code than was counted. */
function areAsCounted(lines: readonly BilledService[], units: VisitCount): boolean {
  const counted = [...countsOf(units).flatMap((count) => count.lines), ...units.serviceBased, ...units.firstAndAdditional];
  return lines.every(({ code }) => unitsOf(lines, code) <= unitsOf(counted, code));
}

function unitsOf(lines: readonly { readonly code: CptCode; readonly units: number }[], code: CptCode): number {
  return lines.reduce((sum, line) => sum + (line.code === code ? line.units : 0), 0);
}
