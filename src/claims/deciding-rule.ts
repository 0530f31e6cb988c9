import type { JsonPointer } from "../core/index.js";
import type { RuleDoubt, RuleInForce, RuleKind, RuleOf, RuleSet } from "../rules/index.js";
import type { Claim } from "../visit/index.js";
import { prepareSelector, type Selector } from "./selector.js";

/** A rule of one kind that is in the set. */
export type InForce<Kind extends RuleKind> = RuleInForce<RuleOf<Kind>>;

/** Which rule answers for a line, where a kind has one answer. */
export type Decision<Kind extends RuleKind> =
  | { readonly decided: "by_rule"; readonly rule: InForce<Kind> }
  | { readonly decided: "no_rule" }
  /** Rules that may look at the line answer differently: `missing` would settle it; or the rule itself is in doubt. */
  | { readonly decided: "not_known"; readonly rule: InForce<Kind>; readonly missing: readonly JsonPointer[]; readonly doubt?: RuleDoubt };

interface Candidate<Kind extends RuleKind> {
  readonly rule: InForce<Kind>;
  readonly selector: Selector;
  /** What the rule says, to be compared with what others say. */
  readonly answer: string;
}

/** The rules of one kind, in the order of the books. */
export function rulesOfKind<Kind extends RuleKind>(rules: RuleSet, kind: Kind): readonly InForce<Kind>[] {
  return rules.rules.filter((rule): rule is InForce<Kind> => rule.kind === kind);
}

/** Makes the question "which rule answers for this line?" ready for many lines: the last rule that looks at the line, the most particular one. */
export function prepareDecision<Kind extends RuleKind>(rules: RuleSet, kind: Kind): (claim: Claim, index: number) => Decision<Kind> {
  const candidates = rulesOfKind(rules, kind).map((rule) => ({ rule, selector: prepareSelector(rule.appliesTo), answer: JSON.stringify(rule.parameters) })).reverse();
  return (claim, index) => decide(candidates, claim, index);
}

/** A rule that may or may not look at the line leaves the answer open, unless every rule in question gives the same one. */
function decide<Kind extends RuleKind>(candidates: readonly Candidate<Kind>[], claim: Claim, index: number): Decision<Kind> {
  const possible: Candidate<Kind>[] = [];
  let settled = false;
  for (const candidate of candidates) {
    const applies = candidate.selector.line(claim, index);
    if (applies === "no") continue;
    possible.push(candidate);
    settled = applies === "yes";
    if (settled) break;
  }
  const [first] = possible;
  if (first === undefined) return { decided: "no_rule" };
  const doubt = possible.find(({ rule }) => rule.doubt !== undefined)?.rule.doubt;
  if (settled && doubt === undefined && possible.every(({ answer }) => answer === first.answer)) return { decided: "by_rule", rule: first.rule };
  const missing = [...new Set(possible.flatMap(({ selector }) => selector.missing(claim, index)))];
  return { decided: "not_known", rule: first.rule, missing, ...(doubt === undefined ? {} : { doubt }) };
}
