import type { Applies, ClaimRuleKind, RuleSet } from "../rules/index.js";
import type { ClaimRule } from "./check.js";
import { prepareSelector, type Selector } from "./selector.js";

/** The lines a rule answers for, where its kind has one answer: those it looks at and no more particular rule of the set does. */
export function prepareOneAnswer<Kind extends ClaimRuleKind>(rule: ClaimRule<Kind>, { rules }: RuleSet): Selector {
  const own = prepareSelector(rule.appliesTo);
  const place = rules.findIndex(({ id, kind, ruleBookId }) => kind === rule.kind && id === rule.id && ruleBookId === rule.ruleBookId);
  const particular = place < 0 ? [] : rules.slice(place + 1).filter(({ kind }) => kind === rule.kind).map(({ appliesTo }) => prepareSelector(appliesTo));
  if (particular.length === 0) return own;
  const line: Selector["line"] = (claim, index) => {
    let answers = own.line(claim, index);
    for (const selector of particular) {
      const elsewhere = answers === "no" ? "no" : selector.line(claim, index);
      if (elsewhere === "yes") return "no";
      if (elsewhere === "unknown") answers = "unknown";
    }
    return answers;
  };
  return {
    looksAtAll: false,
    line,
    anyLine: (claim) => {
      let any: Applies = "no";
      for (let index = 0; index < claim.lines.length && any !== "yes"; index += 1) {
        const one = line(claim, index);
        if (one !== "no") any = one;
      }
      return any;
    },
    missing: (claim, index) => (line(claim, index) === "unknown" ? [...new Set([own, ...particular].flatMap((selector) => selector.missing(claim, index)))] : []),
  };
}
