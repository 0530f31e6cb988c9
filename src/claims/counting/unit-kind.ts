import type { Catalogue, CptCode, UnitBasis } from "../../codes/index.js";
import type { CountingRule } from "../../units/index.js";
import { pools15MinuteCodes } from "./treatment-day.js";

/** How the units of a code follow from minutes under a counting rule. */
export type UnitKind =
  /** The rule counts its minutes. */
  | "timed"
  /** It is the first or the additional code of a pair, which has thresholds of its own. */
  | "first_or_additional"
  /** One unit whatever the time. */
  | "untimed"
  /** Units are areas, or nobody says what they are. */
  | "not_counted"
  /** The catalogue does not know it, or the rule pools 15-minute codes and its unit is of another length. */
  | "not_known";

/** Makes the question ready for many codes. */
export function prepareUnitKind(rule: CountingRule, { codes }: Catalogue): (code: CptCode) => UnitKind {
  const only15Minutes = pools15MinuteCodes(rule);
  const kinds = new Map(Object.values(codes).map(({ basis, code }) => [code, kindOf(basis, only15Minutes)]));
  return (code) => kinds.get(code) ?? "not_known";
}

function kindOf(basis: UnitBasis, only15Minutes: boolean): UnitKind {
  switch (basis.kind) {
    case "timed": return only15Minutes && basis.minutesPerUnit !== 15 ? "not_known" : "timed";
    case "timed_first":
    case "timed_additional": return "first_or_additional";
    case "service_based":
    case "per_period": return "untimed";
    case "per_area":
    case "unlisted": return "not_counted";
  }
}
