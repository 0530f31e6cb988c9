import { NEEDS_AN_ANSWER, type RuleKind, type RuleSet } from "../rules/index.js";
import type { Claim } from "../visit/index.js";
import { prepareSelector, type Selector } from "./selector.js";

/**
 * The kinds a claim has no answer of: those of which the set has no rule, and of those that need an answer the ones no rule of which looks at a line.
 * A rule on who may bill massage is silence on the line of exercise beside it; one that wants a modifier on some codes wants none on the others.
 */
export function prepareKindsNotCovered({ rules, silentOn }: RuleSet): (claim: Claim) => readonly RuleKind[] {
  const selectorsOf = (kind: RuleKind): readonly Selector[] => rules.filter((rule) => rule.kind === kind).map(({ appliesTo }) => prepareSelector(appliesTo));
  const ofSomeLines = NEEDS_AN_ANSWER.filter((kind) => !silentOn.includes(kind)).map((kind) => ({ kind, selectors: selectorsOf(kind) })).filter(({ selectors }) => !selectors.some(({ looksAtAll }) => looksAtAll));
  if (ofSomeLines.length === 0) return () => silentOn;
  return (claim) => {
    const silent = ofSomeLines.filter(({ kind, selectors }) => leavesLinesOut(kind, selectors, claim)).map(({ kind }) => kind);
    return silent.length === 0 ? silentOn : [...silent, ...silentOn];
  };
}

function leavesLinesOut(kind: RuleKind, selectors: readonly Selector[], claim: Claim): boolean {
  const looksAt = (index: number): boolean => selectors.some((selector) => selector.line(claim, index) !== "no");
  const { lines } = claim;
  return kind === "modifier_required" ? lines.length > 0 && !lines.some((_, index) => looksAt(index)) : lines.some((_, index) => !looksAt(index));
}
