import type { Citation } from "../../core/index.js";
import type { RuleInForce, RuleSet } from "../../rules/index.js";

/** The citations of the rules that a sentence names as `book/id`. */
export function citationsNamed(text: string, { rules }: RuleSet): readonly Citation[] {
  return eachOnce(rules.filter((rule) => isNamed(rule, text)).flatMap(({ citations }) => citations));
}

/** Each citation once, in their order. */
export function eachOnce(citations: readonly Citation[]): readonly Citation[] {
  return [...new Map(citations.map((citation) => [JSON.stringify(citation), citation])).values()];
}

/** A name ends where no letter of a name follows, so that no rule is taken for one whose name goes on. */
function isNamed({ id, ruleBookId }: RuleInForce, text: string): boolean {
  const name = `${ruleBookId}/${id}`;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const [before = " ", after = " "] = [text[at - 1], text[at + name.length]];
    if (!/[\w/-]/.test(before) && !/[\w/-]/.test(after)) return true;
  }
  return false;
}
