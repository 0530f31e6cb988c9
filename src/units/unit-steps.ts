import { requireHolding } from "../core/index.js";
import type { CptCode } from "../codes/index.js";
import type { CountingRule } from "./counting-rule.js";
import type { RemainderTie, UnitCount } from "./unit-count.js";

/** One step of the way from minutes to units. */
export type UnitStep =
  /** One of the two counts that `higher_of` or `lower_of` compared. */
  | { readonly kind: "count_compared"; readonly method: CountingRule["method"]; readonly units: number; readonly kept: boolean }
  | { readonly kind: "total_units"; readonly totalTimedMinutes: number; readonly units: number }
  | { readonly kind: "full_units"; readonly code: CptCode; readonly minutes: number; readonly units: number }
  | { readonly kind: "remainder_unit" | "remainder_unbilled"; readonly code: CptCode; readonly remainderMinutes: number }
  | { readonly kind: "remainder_tie"; readonly tie: RemainderTie }
  /** The sum where each code is counted alone; the pooled rule begins with its total instead. */
  | { readonly kind: "sum_of_units"; readonly units: number };

/** The methods in words. */
const METHOD_NAMES: Readonly<Record<CountingRule["method"], string>> = {
  cms_eight_minute: "Medicare's 8-minute rule",
  ama_midpoint: "the CPT midpoint",
  per_code: "each code rounded alone",
  block_plus_increment: "a first block and increments",
  higher_of: "the higher of two rules",
  lower_of: "the lower of two rules",
};

/**
 * Derives the steps of a count: the total where minutes are pooled, each code's full units, what became of each remainder, the choice left to the
 * provider, and the sum where each code is counted alone.
 *
 * @param count - A unit count
 * @returns The steps in the order a person would explain them
 *
 * @example
 * ```ts
 * import { cmsEightMinute, unitSteps } from "therapy-units";
 *
 * const count = cmsEightMinute([{ code: "97110", minutes: 33 }, { code: "97140", minutes: 7 }]);
 *
 * unitSteps(count).map(({ kind }) => kind); // => ["total_units", "full_units", "remainder_unit", "remainder_unbilled"]
 * ```
 */
export function unitSteps(count: UnitCount): readonly UnitStep[] {
  requireHolding(count, "lines", "count is none: give what countUnits returns");
  const { considered = [], lines, tie, totalTimedMinutes, totalUnits } = count;
  const kept = considered.findIndex((one) => one.totalUnits === totalUnits);
  const steps: UnitStep[] = considered.map((one, index) => ({ kind: "count_compared", method: one.method, units: one.totalUnits, kept: index === kept }));
  const pooled = isPooled(count);
  if (pooled) steps.push({ kind: "total_units", totalTimedMinutes, units: totalUnits });
  for (const { code, minutes, fullUnits } of lines) if (fullUnits > 0) steps.push({ kind: "full_units", code, minutes, units: fullUnits });
  for (const { code, remainderMinutes, remainderUnit } of lines) if (remainderUnit) steps.push({ kind: "remainder_unit", code, remainderMinutes });
  for (const { code, remainderMinutes, remainderUnit } of lines) if (!remainderUnit && remainderMinutes > 0) steps.push({ kind: "remainder_unbilled", code, remainderMinutes });
  if (tie !== undefined) steps.push({ kind: "remainder_tie", tie });
  if (!pooled) steps.push({ kind: "sum_of_units", units: totalUnits });
  return steps;
}

/** Whether the count that was kept adds the minutes of all codes together. */
function isPooled({ considered = [], method, totalUnits }: UnitCount): boolean {
  const kept = considered.find((one) => one.totalUnits === totalUnits);
  return kept === undefined ? method === "cms_eight_minute" : isPooled(kept);
}

/**
 * Says a step in an English sentence a biller can paste.
 *
 * @param step - A step of {@link unitSteps}
 * @returns The sentence; it holds codes and figures only
 *
 * @example
 * ```ts
 * import { describeStep } from "therapy-units";
 *
 * describeStep({ kind: "remainder_unit", code: "97140", remainderMinutes: 7 }); // => "97140: the 7 minutes left earn 1 unit."
 * ```
 */
export function describeStep(step: UnitStep): string {
  switch (step.kind) {
    case "count_compared": return `Counted by ${METHOD_NAMES[step.method]}: ${unitsOf(step.units)}${step.kept ? ", kept" : ""}.`;
    case "total_units": return `${minutesOf(step.totalTimedMinutes)} of timed codes in all: ${unitsOf(step.units)}.`;
    case "full_units": return `${step.code}: ${minutesOf(step.minutes)} hold ${step.units} full ${step.units === 1 ? "unit" : "units"}.`;
    case "remainder_unit": return `${step.code}: the ${minutesOf(step.remainderMinutes)} left ${step.remainderMinutes === 1 ? "earns" : "earn"} 1 unit.`;
    case "remainder_unbilled": return `${step.code}: the ${minutesOf(step.remainderMinutes)} left ${step.remainderMinutes === 1 ? "earns" : "earn"} no unit and ${step.remainderMinutes === 1 ? "is" : "are"} still documented.`;
    case "sum_of_units": return `${unitsOf(step.units)} in all, each code counted alone.`;
    case "remainder_tie": return `${listOf(step.tie.codes)} each have ${minutesOf(step.tie.remainderMinutes)} left and share ${unitsOf(step.tie.unitsToAssign)}: the provider chooses who gets ${step.tie.unitsToAssign === 1 ? "it" : "them"}.`;
  }
}

function unitsOf(units: number): string {
  return `${units} ${units === 1 ? "unit" : "units"}`;
}

function minutesOf(minutes: number): string {
  return `${minutes} ${minutes === 1 ? "minute" : "minutes"}`;
}

function listOf(codes: readonly CptCode[]): string {
  return `${codes.slice(0, -1).join(", ")} and ${codes.slice(-1).join("")}`;
}
