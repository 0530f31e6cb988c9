import type { VisitCount } from "../claims/index.js";
import type { CptCode } from "../codes/index.js";
import type { RuleSet } from "../rules/index.js";
import type { Claim, Visit } from "../visit/index.js";
import { assistantGaps, assistantRuleIsError, type FurnishedUnits } from "./assistant-units.js";
import { contradictionsOf } from "./contradictions.js";
import { unsupportedUnits } from "./unsupported-units.js";

/** A reason to look at a visit that no rule's finding tells. */
export interface Attention {
  /** As `because` and an acknowledgement name it. */
  readonly id: string;
  /** Whether it weighs as an error, which stays one when a person has taken note of it. */
  readonly isError: boolean;
}

/** What attention is read from. */
export interface Attended {
  readonly assistantUnits: readonly FurnishedUnits[];
  readonly claim: Claim;
  readonly rules: RuleSet;
  readonly units: VisitCount;
  readonly visit: Visit;
}

/** Units beyond the count of the visit, units an assistant furnished that are billed otherwise, and what is wrong with its record of time. */
export function attentionOf({ assistantUnits, claim, rules, units, visit }: Attended): readonly Attention[] {
  return [
    ...unsupportedUnits(claim.lines, units).over.map((code) => ({ id: `units_over/${code}`, isError: weighsAsError(code, units, rules) })),
    ...assistantGaps(claim.lines, assistantUnits).map(({ code }) => ({ id: `assistant_units/${code}`, isError: assistantRuleIsError(rules) })),
    ...contradictionsOf(units, visit).map(({ id, isOfJudgement }) => ({ id, isError: !isOfJudgement })),
  ];
}

/** Units beyond a count weigh as the rule that counted them. Of a code that no rule counted by its minutes, they were not performed at all: an error. */
function weighsAsError(code: CptCode, { pools }: VisitCount, { rules }: RuleSet): boolean {
  const counting = pools.filter(({ count }) => count.lines.some((line) => line.code === code)).map((pool) => rules.find(({ id, ruleBookId }) => id === pool.ruleId && ruleBookId === pool.ruleBookId));
  return counting.length === 0 || counting.some((rule) => rule === undefined || (rule.severity === "error" && rule.confidence === "primary"));
}
