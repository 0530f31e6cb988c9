/** When a therapist assistant's minutes make a unit an assistant's unit (CQ, CO). The figures are dated: they come from a rule book. */
export interface AssistantRule {
  /** The assistant's share of the minutes must be more than this percentage, 0 to 100. */
  readonly overPercent: number;
  /** `ratio` compares without rounding, as the regulation is worded. CMS's own text of the other two was not read. */
  readonly arithmetic: AssistantArithmetic;
  /** No assistant's unit where the therapist alone gave at least 8 minutes of the last unit. */
  readonly therapistMidpointException: boolean;
  /** Where two units of a code are left and therapist and assistant gave 9 to 14 minutes each, one unit is the assistant's and one is not. */
  readonly twoUnitException: boolean;
}

/** How the assistant's share is compared with the percentage. */
export type AssistantArithmetic = "ratio" | "cms_simple" | "cms_percentage";

/** Whether the assistant's minutes are more of the total than the rule allows without a modifier. */
export function exceedsShare(assistantMinutes: number, totalMinutes: number, { arithmetic, overPercent }: AssistantRule): boolean {
  if (assistantMinutes === 0) return false;
  switch (arithmetic) {
    case "ratio": return assistantMinutes * 100 > overPercent * totalMinutes;
    case "cms_simple": return assistantMinutes >= Math.round((totalMinutes * overPercent) / 100) + 1;
    case "cms_percentage": return Math.round((assistantMinutes * 100) / totalMinutes) >= overPercent + 1;
  }
}

const ARITHMETICS: readonly AssistantArithmetic[] = ["ratio", "cms_simple", "cms_percentage"];

/** Whether the ways of comparing give different answers for these minutes. */
export function dependsOnArithmetic(assistantMinutes: number, totalMinutes: number, rule: AssistantRule): boolean {
  return new Set(ARITHMETICS.map((arithmetic) => exceedsShare(assistantMinutes, totalMinutes, { ...rule, arithmetic }))).size > 1;
}

/** Refuses a rule that compares nothing. */
export function requireAssistantRule({ arithmetic, overPercent }: AssistantRule): void {
  if (!ARITHMETICS.includes(arithmetic)) throw new RangeError('rule.arithmetic must be "ratio", "cms_simple" or "cms_percentage"');
  if (!(overPercent >= 0 && overPercent <= 100)) throw new RangeError("rule.overPercent must be a percentage from 0 to 100");
}
