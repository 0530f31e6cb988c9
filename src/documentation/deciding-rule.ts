import type { CptCode } from "../codes/index.js";
import type { JsonPointer } from "../core/index.js";
import type { Doubt, RuleInForce, RuleKind, RuleOf, RuleSet } from "../rules/index.js";
import { prepareRecordSelector } from "./record-selector.js";
import type { RecordUnderReview } from "./record-under-review.js";

/** Which rule of a kind answers for a code, where a kind has one answer. */
export type RecordDecision<Kind extends RuleKind> =
  | { readonly decided: "by_rule"; readonly rule: RuleInForce<RuleOf<Kind>> }
  /** No rule of the books looks at the code, the rules that may look at it differ, or the rule itself is in doubt. */
  | { readonly decided: "not_known"; readonly missing: readonly [JsonPointer, ...JsonPointer[]]; readonly doubt: Doubt };

/** Makes ready the question which rule answers for a code of the record: the last one that looks at it, the most particular. */
export function prepareRecordDecision<Kind extends RuleKind>(rules: RuleSet, kind: Kind): (under: RecordUnderReview, code: CptCode) => RecordDecision<Kind> {
  const ofKind = rules.rules.filter((rule): rule is RuleInForce<RuleOf<Kind>> => rule.kind === kind);
  const candidates = ofKind.map((rule) => ({ rule, selector: prepareRecordSelector(rule.appliesTo), answer: JSON.stringify(rule.parameters) })).reverse();
  return (under, code) => {
    const asked = { ...under, billed: [{ code, units: 1, modifiers: [] }] };
    const looking = candidates.map((candidate) => ({ ...candidate, applies: candidate.selector.record(asked) })).filter(({ applies }) => applies !== "no");
    const surely = looking.findIndex(({ applies }) => applies === "yes");
    const possible = surely === -1 ? looking : looking.slice(0, surely + 1);
    const [first] = possible;
    if (first === undefined) return { decided: "not_known", missing: ["/dateOfService"], doubt: "parameter_not_known" };
    const doubt = possible.find(({ rule }) => rule.doubt !== undefined)?.rule.doubt;
    if (doubt !== undefined) return { decided: "not_known", missing: ["/dateOfService"], doubt };
    if (surely !== -1 && possible.every(({ answer }) => answer === first.answer)) return { decided: "by_rule", rule: first.rule };
    const [fact = "/dateOfService", ...others] = new Set(possible.flatMap(({ selector }) => selector.missing(asked)));
    return { decided: "not_known", missing: [fact, ...others], doubt: "fact_not_given" };
  };
}
