import type { AppliesTo } from "./rule-book.js";

/** Whether a rule looks at something: a fact that is not known leaves it open. */
export type Applies = "yes" | "no" | "unknown";

/** What a known condition says. */
export function yesOrNo(holds: boolean): Applies {
  return holds ? "yes" : "no";
}

/** Whether a fact is one of those listed. */
export function among<Value>(value: Value | undefined, listed: readonly Value[]): Applies {
  return value === undefined ? "unknown" : yesOrNo(listed.includes(value));
}

/** Whether an age lies within the ages a rule looks at. */
export function within(age: number | undefined, { from = 0, until = Number.POSITIVE_INFINITY }: NonNullable<AppliesTo["ageYears"]>): Applies {
  return age === undefined ? "unknown" : yesOrNo(from <= age && age <= until);
}
