import type { ServiceLine } from "../../visit/index.js";
import type { LineJudgement } from "../line-check.js";

/** Whether a line states that the payer never covers it (GY) and so asks for its own denial. */
export function asksForDenial({ modifiers }: Pick<ServiceLine, "modifiers">): boolean {
  for (const modifier of modifiers) if (modifier === "GY") return true;
  return false;
}

/** A judgement that only says whether the very line is paid does not look at one that asks for denial. */
export function unlessDenialIsAsked(judgement: LineJudgement): LineJudgement {
  return { ...judgement, judge: (line, claim, index) => (asksForDenial(line) ? "not_applicable" : judgement.judge(line, claim, index)) };
}
