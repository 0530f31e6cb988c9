import { type PreparedRecordCheck, type RecordJudgement, type RecordRule } from "../../src/documentation/record-check.js";
import { recordChecks } from "../../src/documentation/checks/index.js";
import type { RecordUnderReview } from "../../src/documentation/record-under-review.js";
import { readOnce } from "../../src/documentation/language/reading.js";
import { catalogue } from "../../src/codes/index.js";
import type { AppliesTo, Asking, DocumentationRuleKind, RuleBase, RuleSet } from "../../src/rules/index.js";

/** The day the tests' visit took place. */
export const DAY = "2026-03-02";

const NO_OTHER_RULES: RuleSet = { dates: { dateOfService: DAY }, books: [], rules: [], sources: [], overridden: [], silentOn: [] };

/** A record rule of the tests' own book. */
export function recordRule<Kind extends DocumentationRuleKind>(kind: Kind, parameters: RecordRule<Kind>["parameters"], more: Omit<Partial<RuleBase>, "until"> & { readonly appliesTo?: AppliesTo } = {}): RecordRule<Kind> {
  return {
    id: "rule", ruleBookId: "book", from: "2020-01-01", verifiedThrough: "2026-12-31", severity: "error", confidence: "primary",
    citations: [{ sourceId: "source", locator: "§1" }], ...more, kind, parameters,
  };
}

/** What a rule says of a record; the other rules of the set are those that it looks up, such as the counting rule. */
export function judgeRecord<Kind extends DocumentationRuleKind>(rule: RecordRule<Kind>, under: RecordUnderReview, { asking = { asOf: DAY }, rules = NO_OTHER_RULES }: { readonly asking?: Asking; readonly rules?: RuleSet } = {}): readonly RecordJudgement[] {
  const prepared: PreparedRecordCheck = recordChecks[rule.kind](rule, { codes: catalogue, rules });
  return prepared(under, asking, readOnce());
}

/** Outcome by subject, as a table reads it: `note.assessment violated`. */
export function outcomes(judgements: readonly RecordJudgement[]): readonly string[] {
  return judgements.map(({ outcome, subject }) => `${subject} ${outcome}`);
}
