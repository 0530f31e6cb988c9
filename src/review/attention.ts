import type { VisitCount } from "../claims/index.js";
import type { CptCode } from "../codes/index.js";
import type { Report, RuleSet } from "../rules/index.js";
import type { Claim, Visit } from "../visit/index.js";
import { assistantGaps, assistantRuleIsError, assistantsInDoubt, type FurnishedUnits } from "./assistant-units.js";
import type { AssistantNotPaid } from "./assistants-not-paid.js";
import { contradictionsOf } from "./contradictions.js";
import { disciplineGaps, untoldDisciplineGaps } from "./discipline-modifiers.js";
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
  readonly assistantsNotPaid: readonly AssistantNotPaid[];
  readonly claim: Claim;
  readonly claimReport: Pick<Report, "findings">;
  readonly rules: RuleSet;
  readonly secondary?: { readonly claimReport: Pick<Report, "findings"> };
  readonly units: VisitCount;
  readonly visit: Visit;
}

/** Units beyond the count of the visit, units an assistant furnished that are billed otherwise, a modifier of another discipline, and what is wrong with its record of time. */
export function attentionOf(attended: Attended): readonly Attention[] {
  const { assistantUnits, assistantsNotPaid, claim, rules, units, visit } = attended;
  return [
    ...unsupportedUnits(claim.lines, units).over.map((code) => ({ id: `units_over/${code}`, isError: weighsAsError(code, units, rules) })),
    ...assistantGaps(claim.lines, assistantUnits).map(({ code }) => ({ id: `assistant_units/${code}`, isError: assistantRuleIsError(rules) })),
    ...assistantsNotPaid.filter(({ severity }) => severity !== "information").map(({ code, severity }) => ({ id: `assistant_not_paid/${code}`, isError: severity === "error" })),
    ...disciplinesOf(attended, "violated").map((code) => ({ id: `discipline_modifier/${code}`, isError: true })),
    ...contradictionsOf(units, visit).map(({ id, isOfJudgement }) => ({ id, isError: !isOfJudgement })),
  ];
}

/** What of this cannot be told: it names the codes, and weighs as what it would be. */
export function attentionInDoubt(attended: Attended): readonly Attention[] {
  const { assistantUnits, claim, rules, units } = attended;
  return [
    ...unsupportedUnits(claim.lines, units).inDoubt.map((code) => ({ id: `units_in_doubt/${code}`, isError: true })),
    ...assistantsInDoubt(claim, assistantUnits, rules).map((code) => ({ id: `assistant_units_in_doubt/${code}`, isError: assistantRuleIsError(rules) })),
    ...disciplinesOf(attended, "undetermined").map((code) => ({ id: `discipline_modifier_in_doubt/${code}`, isError: true })),
  ];
}

function disciplinesOf({ claim, claimReport, secondary, visit }: Attended, which: "undetermined" | "violated"): readonly CptCode[] {
  const untold = untoldDisciplineGaps(disciplineGaps(claim, visit), [...claimReport.findings, ...secondary?.claimReport.findings ?? []]);
  return [...new Set(untold.filter(({ outcome }) => outcome === which).map(({ code }) => code))];
}

/** Units beyond a count weigh as the rule that counted them. Of a code that no rule counted by its minutes, they were not performed at all: an error. */
function weighsAsError(code: CptCode, { pools }: VisitCount, { rules }: RuleSet): boolean {
  const counting = pools.filter(({ count }) => count.lines.some((line) => line.code === code)).map((pool) => rules.find(({ id, ruleBookId }) => id === pool.ruleId && ruleBookId === pool.ruleBookId));
  return counting.length === 0 || counting.some((rule) => rule === undefined || (rule.severity === "error" && rule.confidence === "primary"));
}
