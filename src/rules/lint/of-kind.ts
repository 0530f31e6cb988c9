import type { RuleKind, RuleParameters } from "../kinds.js";
import type { RuleBase, RuleOf, UnknownRule } from "../rule-book.js";

/** Whether a rule is of a kind; the schema never takes a kind that is ours for an unknown one. */
export function isOfKind<Kind extends RuleKind>(rule: RuleOf | UnknownRule, kind: Kind): rule is RuleBase & { readonly kind: Kind; readonly parameters: RuleParameters[Kind] } {
  return rule.kind === kind;
}
