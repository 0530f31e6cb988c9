import { describeClaimFinding, type OwnCheck } from "../claims/index.js";
import { describeRecordFinding } from "../documentation/index.js";
import { type Finding, type FindingDescription, isRecordRuleKind, type RuleSet } from "../rules/index.js";
import { describeConflict, isConflict } from "./conflict-words.js";

/**
 * Says any finding of a review in English: of the claim, of the record, or a conflict between two payers. The words are made of codes, figures and
 * dates only, never of text of the input.
 *
 * @param finding - A finding of a review
 * @param rules - The rule set it was found under: for findings and conflicts of the secondary payer, the secondary's
 * @param own - The caller's own checks, which have words of their own
 * @returns Title, message and the citations of the rule; a code nobody here knows gets a general sentence
 *
 * @example
 * ```ts
 * import { describeFinding, reviewVisit } from "therapy-units";
 * import { cptBaseline } from "therapy-units/payers/cpt-baseline";
 * import { medicarePartB } from "therapy-units/payers/medicare-part-b";
 *
 * const visit = { dateOfService: "2026-03-02", discipline: "PT", sameDayVisits: [], services: [{ code: "97110", minutes: 24 }, { code: "97140", minutes: 23 }] } as const;
 * const { secondary } = reviewVisit(visit, { primary: [cptBaseline, medicarePartB], secondary: [cptBaseline] }, { asOf: "2026-03-03" });
 * const [conflict] = secondary?.conflicts ?? [];
 *
 * conflict?.code; // => "conflict_units"
 * conflict === undefined || secondary === undefined ? "" : describeFinding(conflict, secondary.rules).title; // => "Units under both payers"
 * ```
 */
export function describeFinding(finding: Finding, rules: RuleSet, own: readonly OwnCheck[] = []): FindingDescription {
  const rule = rules.rules.find(({ id, ruleBookId }) => id === finding.ruleId && ruleBookId === finding.ruleBookId);
  if (isConflict(finding)) return { ...describeConflict(finding), citations: rule?.citations ?? [] };
  return rule !== undefined && isRecordRuleKind(rule.kind) ? describeRecordFinding(finding, rules) : describeClaimFinding(finding, rules, own);
}
