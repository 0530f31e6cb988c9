import type { JsonPointer } from "../../core/index.js";
import type { Applies, AppliesTo, SameDayScope } from "../../rules/index.js";
import type { Claim } from "../../visit/index.js";
import { belongTogether, belongTogetherMissing } from "./same-day.js";
import { looksAt, prepareSelector } from "../selector.js";

/** Which pairs of lines a rule looks at; the first line of a pair is one of the claim's own. */
export interface Pairs {
  /** Whether it looks at both lines and they belong together. */
  readonly pair: (claim: Claim, own: number, other: number) => Applies;
  /** The facts that would settle it. */
  readonly missing: (claim: Claim, own: number, other: number) => readonly JsonPointer[];
  /** Whether it looks at a line of the claim, so that a line of another claim could make a pair with it. */
  readonly line: (claim: Claim, own: number) => Applies;
}

/** Makes the choice of pairs ready for many claims. */
export function preparePairs(appliesTo: AppliesTo | undefined, together: SameDayScope): Pairs {
  const selector = prepareSelector(appliesTo);
  return {
    pair: (claim, own, other) => both(both(looksAt(selector, claim, own), looksAt(selector, claim, other)), belongTogether(claim, own, other, together)),
    missing: (claim, own, other) => [...selector.missing(claim, own), ...selector.missing(claim, other), ...belongTogetherMissing(claim, own, other, together)],
    line: (claim, own) => looksAt(selector, claim, own),
  };
}

/** Whether two things hold together. */
export function both(one: Applies, other: Applies): Applies {
  if (one === "no" || other === "no") return "no";
  return one === "yes" ? other : one;
}
