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
    const silent: RuleKind[] = [];
    for (const { kind, selectors } of ofSomeLines) if (leavesLinesOut(kind, selectors, claim)) silent.push(kind);
    return silent.length === 0 ? silentOn : [...silent, ...silentOn];
  };
}

function leavesLinesOut(kind: RuleKind, selectors: readonly Selector[], claim: Claim): boolean {
  const count = claim.lines.length;
  let looked = 0;
  for (let index = 0; index < count; index += 1) if (anyLooksAt(selectors, claim, index)) looked += 1;
  return kind === "modifier_required" ? count > 0 && looked === 0 : looked < count;
}

function anyLooksAt(selectors: readonly Selector[], claim: Claim, index: number): boolean {
  for (const selector of selectors) if (selector.line(claim, index) !== "no") return true;
  return false;
}
