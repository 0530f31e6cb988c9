import type { JsonPointer } from "../core/index.js";
import type { UnitLine } from "../units/index.js";
import type { VisitNotCountedReason } from "./counting/visit-count.js";

/** Why something stands on a claim, or does not. */
export interface ClaimReason {
  /** A pointer into the claim (`/lines/0`), or into the visit for what is not on the claim (`/services/2`, `/sameDayVisits`). */
  readonly path: JsonPointer;
  /** A sentence for people; rules are named by book and id. */
  readonly because: string;
}

/** How the units of a line came about. */
export type UnitSource =
  /** The payer's counting rule, named by book and id; `tied` where the remainder equals another code's. */
  | { readonly by: "counting_rule"; readonly ruleName: string; readonly tied: boolean }
  /** One unit of the code, whatever the time. */
  | { readonly by: "one_unit" }
  /** The code's own first and additional time. */
  | { readonly by: "first_and_additional" };

const NOT_COUNTED: Readonly<Record<VisitNotCountedReason, string>> = {
  unknown_code: "the catalogue does not know its code, so that its unit is not known",
  unlisted: "its code has no defined unit: the host gives the units",
  per_area: "its units are an area treated: the host gives them",
  aide: "minutes of an aide are not billable",
  student: "minutes of a student are not billable",
  group: "group time is not one-on-one time of a timed code",
  supervised: "supervised time is not direct time of a timed code",
  minutes_not_known: "its minutes are not recorded, or its record contradicts itself",
  additional_without_first: "its code is billed beside its first code only, which was not performed",
  below_minimum: "its minutes are fewer than its code asks for",
  visit_cancelled: "the visit was cancelled",
  visit_no_show: "the patient did not come",
  no_counting_rule: "no rule in force says how its minutes become units",
  counting_rule_not_known: "which counting rule holds for it is not known",
  counted_per_visit: "the payer pays the visit, not its minutes",
  minutes_not_counted: "the payer counts no minutes",
  not_a_15_minute_code: "the counting rule pools 15-minute codes, and its unit is of another length",
  together_counted_once: "all its time is counted for another practitioner's service",
};

/** Why a service is on no line. */
export function whyNotCounted(reason: VisitNotCountedReason): string {
  return `not billed: ${NOT_COUNTED[reason]}`;
}

/** Why a line has its units, or a code has none. */
export function whyUnits({ minutes, units }: UnitLine, source: UnitSource): string {
  const number = units === 0 ? "not billed: no unit" : units === 1 ? "1 unit" : `${units} units`;
  const time = minutes === 1 ? "1 minute" : `${minutes} minutes`;
  switch (source.by) {
    case "one_unit": return `${number} whatever the time`;
    case "first_and_additional": return `${number} for ${time}, by the code's own first and additional time`;
    case "counting_rule": return `${number} for ${time}, counted by ${source.ruleName}${source.tied ? "; its remainder equals another code's, so that the provider may choose which of them is billed" : ""}`;
  }
}
