import type { RuleKind } from "./kinds.js";

const ONE_ANSWER: readonly string[] = ["unit_counting", "assistant_units"] satisfies readonly RuleKind[];

/** Whether a kind has one answer: the most particular book gives it. */
export function hasOneAnswer(kind: string): boolean {
  return ONE_ANSWER.includes(kind);
}
