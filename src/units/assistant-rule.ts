/** When a therapist assistant's minutes make a unit an assistant's unit (CQ, CO). The figures are dated: they come from a rule book. */
export interface AssistantRule {
  /** The assistant's share of the minutes must be more than this percentage. */
  readonly overPercent: number;
  /** `ratio` compares without rounding, as the regulation is worded; `cms_simple` and `cms_percentage` round, and only secondary sources give them. */
  readonly arithmetic: AssistantArithmetic;
  /** No assistant's unit where the therapist alone gave at least 8 minutes of the last unit. */
  readonly therapistMidpointException: boolean;
  /** Where two units of a code are left and therapist and assistant gave 9 to 14 minutes each, one unit is the assistant's and one is not. */
  readonly twoUnitException: boolean;
}

/** How the assistant's share is compared with the percentage. */
export type AssistantArithmetic = "ratio" | "cms_simple" | "cms_percentage";

/** Whether the assistant's minutes are more of the total than the rule allows without a modifier. */
export function exceedsShare(assistantMinutes: number, totalMinutes: number, overPercent: number, arithmetic: AssistantArithmetic): boolean {
  if (assistantMinutes === 0) return false;
  switch (arithmetic) {
    case "ratio": return assistantMinutes * 100 > overPercent * totalMinutes;
    case "cms_simple": return assistantMinutes >= Math.round((totalMinutes * overPercent) / 100) + 1;
    case "cms_percentage": return Math.round((assistantMinutes * 100) / totalMinutes) >= overPercent + 1;
  }
}

const ARITHMETICS: readonly AssistantArithmetic[] = ["ratio", "cms_simple", "cms_percentage"];

/** Whether the ways of comparing give different answers for these minutes. */
export function dependsOnArithmetic(assistantMinutes: number, totalMinutes: number, overPercent: number): boolean {
  const answers = ARITHMETICS.map((arithmetic) => exceedsShare(assistantMinutes, totalMinutes, overPercent, arithmetic));
  return new Set(answers).size > 1;
}
