import type { Override, RuleBook } from "../rule-book.js";
import type { Fault, RuleBookFaultCode } from "./fault.js";

/** Overrides that find nothing, or lack what their action needs. */
export function overrideFaults(book: RuleBook, books: readonly RuleBook[]): readonly Fault[] {
  return (book.overrides ?? []).flatMap((override, index) => [...targetFaults(override, books), ...actionFaults(override, book)]
    .map(([code, property]) => ({ code, place: property === undefined ? ["overrides", index] : ["overrides", index, property] })));
}

type OverrideFault = readonly [code: RuleBookFaultCode, property?: keyof Override];

function targetFaults({ kind, ruleBookId, ruleId }: Override, books: readonly RuleBook[]): readonly OverrideFault[] {
  if (ruleId === undefined && kind === undefined) return [["override_without_target"]];
  const meant = books.filter(({ id }) => id === ruleBookId);
  if (meant.length === 0) return [["override_of_unknown_book", "ruleBookId"]];
  const named = meant.flatMap(({ rules }) => rules.filter(({ id }) => ruleId === undefined || id === ruleId));
  if (ruleId !== undefined && named.length === 0) return [["override_of_unknown_rule", "ruleId"]];
  return kind === undefined || named.some((rule) => rule.kind === kind) ? [] : [["override_of_absent_kind", "kind"]];
}

function actionFaults({ action, until, withRuleId }: Override, { rules }: RuleBook): readonly OverrideFault[] {
  if (action === "close" && until === undefined) return [["close_without_until"]];
  if (action !== "replace") return [];
  if (withRuleId === undefined) return [["replace_without_rule"]];
  return rules.some(({ id }) => id === withRuleId) ? [] : [["replacing_rule_not_found", "withRuleId"]];
}
