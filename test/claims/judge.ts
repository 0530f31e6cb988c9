import { catalogue } from "../../src/codes/index.js";
import type { Check, ClaimRule } from "../../src/claims/check.js";
import { findingOf } from "../../src/claims/claim-finding.js";
import { prepareCodeNumbers } from "../../src/claims/facts/numbered-codes.js";
import { judgeRule, preparedRule } from "../../src/claims/prepared-rule.js";
import type { Asking, ClaimRuleKind, Finding, RuleParameters, RuleSet } from "../../src/rules/index.js";
import type { Claim, ServiceLine } from "../../src/visit/index.js";

/** A claim on which everything else is left unsaid. */
export function claimOf(lines: readonly (Partial<ServiceLine> & { readonly code: string })[], rest: Partial<Omit<Claim, "lines">> = {}): Claim {
  return { dateOfService: "2026-03-02", context: {}, ...rest, lines: lines.map((line) => ({ units: 1, modifiers: [], ...line })) };
}

/** A rule of one kind with nothing unusual about it. */
export function ruleOf<Kind extends ClaimRuleKind>(kind: Kind, parameters: RuleParameters[Kind], rest: Partial<Omit<ClaimRule<Kind>, "kind" | "parameters">> = {}): ClaimRule<Kind> {
  return {
    id: "rule", ruleBookId: "test/book", from: "2020-01-01", verifiedThrough: "2026-12-31", severity: "error", confidence: "primary",
    citations: [{ sourceId: "source", locator: "§1" }], ...rest, kind, parameters,
  };
}

export const noRules: RuleSet = { dates: { dateOfService: "2026-03-02" }, books: [], rules: [], sources: [], overridden: [], silentOn: [] };

/** Every finding of one rule on one claim, in the order judged; a rule with nothing to say gives none. */
export function judged<Kind extends ClaimRuleKind>(check: Check<Kind>, rule: ClaimRule<Kind>, claim: Claim, asking: Asking = { asOf: "2026-03-02" }, rules: RuleSet = noRules): readonly Finding[] {
  const prepared = check(rule, { codes: catalogue, rules: { ...rules, dates: { ...rules.dates, dateOfService: claim.dateOfService } } });
  const marked = preparedRule(rule, prepared);
  const findings: Finding[] = [];
  const codes = prepareCodeNumbers()(claim);
  judgeRule(marked, claim, asking, (outcome, first, second) => {
    if (outcome !== "not_applicable") findings.push(findingOf(marked, outcome, claim, asking, first, second, codes, [], prepared.row?.(claim, first, second, codes), prepared.dueBy?.(claim, asking)));
  }, codes);
  return findings;
}

/** The outcomes alone, by subject. */
export function outcomes<Kind extends ClaimRuleKind>(check: Check<Kind>, rule: ClaimRule<Kind>, claim: Claim, asking?: Asking): readonly string[] {
  return judged(check, rule, claim, asking).map(({ id, outcome }) => `${id.slice(id.indexOf("@") + 1)} ${outcome}`);
}
