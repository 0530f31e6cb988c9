import type { DayLine } from "./day-line.js";

/** Which line of the day holds the unit that is paid in full. */
export interface FullUnit {
  /** The line by number. */
  readonly line: number;
  /** Every line with an equal claim to it, the one chosen included; the source does not say which of them has it. */
  readonly among: readonly number[];
}

/**
 * Finds the unit that is paid in full: the highest practice expense of the day; among equals the highest amount (Pub. 100-04 ch. 5 §10.7).
 *
 * Where lines are equal in both, as one code on two lines is, the one is taken with which the day comes to least, so that the estimate does not hang on
 * the order of the lines.
 */
export function fullUnit(lines: readonly DayLine[]): FullUnit | undefined {
  const able = [...lines.keys()].filter((index) => lines[index]?.mayHoldFullUnit === true);
  const byPracticeExpense = highest(able, (index) => lines[index]?.row.practiceExpenseHundredths ?? 0);
  const among = highest(byPracticeExpense, (index) => lines[index]?.fullExactly ?? 0);
  const [least] = among.map((index) => gainOf(lines[index], index)).sort((a, b) => a.left - b.left || a.allowed - b.allowed || (a.bucket < b.bucket ? -1 : 1));
  return least === undefined ? undefined : { line: least.line, among };
}

/** What the day gains when a line holds the unit. */
function gainOf(holder: DayLine | undefined, line: number): { readonly line: number; readonly left: number; readonly allowed: number; readonly bucket: string } {
  const [held, other] = [holder?.amounts(true), holder?.amounts(false)];
  return {
    line,
    left: (held?.afterAssistantCents ?? 0) - (other?.afterAssistantCents ?? 0),
    allowed: (held?.allowedCents ?? 0) - (other?.allowedCents ?? 0),
    bucket: holder?.bucket ?? "",
  };
}

function highest(indexes: readonly number[], figureOf: (index: number) => number): readonly number[] {
  const most = indexes.reduce((highestSoFar, index) => Math.max(highestSoFar, figureOf(index)), 0);
  return indexes.filter((index) => figureOf(index) === most);
}
