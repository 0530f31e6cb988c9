import type { PlainDate } from "../core/index.js";
import type { Override, RuleAsked, RuleDoubt, RulesAsked, Start } from "../rules/index.js";

/** The period of a rule. */
export interface RulePeriod {
  readonly from: Start;
  readonly until?: PlainDate;
}

/** Why a rule says something else, or nothing. Rules are named as `ruleBookId/ruleId`. */
export type FindingCause =
  /** The rule is in force after and was not before. */
  | { readonly why: "rule_began"; readonly rule: string; readonly period: RulePeriod }
  /** It was in force before and is not after. */
  | { readonly why: "rule_ended"; readonly rule: string; readonly period: RulePeriod }
  /** Another statement of the same rule is in force: another period, or another edition of its book. */
  | { readonly why: "rule_changed"; readonly rule: string; readonly before: RulePeriod; readonly after: RulePeriod }
  /** Whether the rule can be judged at all changed. */
  | { readonly why: "rule_in_doubt"; readonly rule: string; readonly before?: RuleDoubt; readonly after?: RuleDoubt }
  /** An override took the rule out. */
  | { readonly why: "overridden"; readonly rule: string; readonly override: Override }
  /** An override that had taken the rule out no longer does. */
  | { readonly why: "override_lifted"; readonly rule: string; readonly override: Override }
  /** Its book is among the payer's books after and was not before. */
  | { readonly why: "book_added"; readonly rule: string; readonly ruleBookId: string }
  /** Its book was among them before and is not after. */
  | { readonly why: "book_removed"; readonly rule: string; readonly ruleBookId: string }
  /** Its period is the same and its book has another edition: whether it reads otherwise, only the rule sets tell. */
  | { readonly why: "other_edition"; readonly rule: string; readonly before: string; readonly after: string }
  /** A check of the caller's own was asked after and not before. */
  | { readonly why: "check_added"; readonly rule: string }
  /** It was asked before and not after. */
  | { readonly why: "check_removed"; readonly rule: string }
  /** The rule is the same: facts, the dates held against a row of its table, or the day of the question differ. */
  | { readonly why: "other_facts"; readonly rule: string };

/** The rules two reports were found under: their rule sets, or what the reports themselves note of them. */
export interface RulesOfBoth<Rules extends RulesAsked = RulesAsked> {
  readonly before: Rules;
  readonly after: Rules;
}

/**
 * Finds why one rule speaks otherwise under two sets of rules. Rule sets tell a statement that reads otherwise from one that does not; what reports note
 * are periods and editions: of a rule whose period is the same and whose book has another edition, they tell the edition.
 */
export function causeOf(ruleBookId: string, ruleId: string, { after, before }: RulesOfBoth): readonly FindingCause[] {
  const rule = `${ruleBookId}/${ruleId}`;
  const [was, is] = [before, after].map(({ rules }) => rules.find((one) => one.ruleBookId === ruleBookId && one.id === ruleId));
  if (was === undefined && is === undefined) return [{ why: "other_facts", rule }];
  if (was === undefined || is === undefined) {
    const [without, stated] = was === undefined ? [before, is] : [after, was];
    if (!without.books.some(({ id }) => id === ruleBookId)) return [{ why: was === undefined ? "book_added" : "book_removed", rule, ruleBookId }];
    const override = without.overridden.find((one) => stated !== undefined && isMeant(one, stated));
    if (override !== undefined) return [{ why: was === undefined ? "override_lifted" : "overridden", rule, override }];
    return stated === undefined ? [] : [{ why: was === undefined ? "rule_began" : "rule_ended", rule, period: periodOf(stated) }];
  }
  if (was.doubt !== is.doubt) return [{ why: "rule_in_doubt", rule, ...(was.doubt === undefined ? {} : { before: was.doubt }), ...(is.doubt === undefined ? {} : { after: is.doubt }) }];
  if (JSON.stringify(was) !== JSON.stringify(is)) return [{ why: "rule_changed", rule, before: periodOf(was), after: periodOf(is) }];
  const editions = [before, after].map(({ books }) => books.find(({ id }) => id === ruleBookId)?.edition ?? "");
  const [then = "", now = ""] = editions;
  return [isStated(was) || then === now ? { why: "other_facts", rule } : { why: "other_edition", rule, before: then, after: now }];
}

/** Whether what the rule says is there to be compared, and not its name and period alone. */
function isStated(rule: RuleAsked): boolean {
  return "parameters" in rule;
}

function isMeant({ kind, ruleBookId, ruleId }: Override, rule: RuleAsked): boolean {
  return ruleBookId === rule.ruleBookId && (ruleId === undefined ? kind === rule.kind : ruleId === rule.id);
}

function periodOf({ from, until }: RuleAsked): RulePeriod {
  return { from, ...(until === undefined ? {} : { until }) };
}
