import { prepareClaimChecks, splitByDateOfService } from "../../../../src/claims/index.js";
import { type Asking, type Assumption, type PayerProfile, rulesInForce } from "../../../../src/rules/index.js";
import type { Readiness, VisitReview } from "../../../../src/review/index.js";
import { acknowledgeReview, reviewVisit, withClaim } from "../../../../src/review/index.js";
import type { Modifier } from "../../../../src/codes/index.js";
import type { Claim, Visit } from "../../../../src/visit/index.js";
import type { Shown } from "../render.js";
import * as visits from "../visits.js";

/** What a competent biller expects, from the sources and not from what the review says. */
export interface Expected {
  readonly readiness?: Readiness;
  /** Code, modifiers and units of each line. */
  readonly lines: readonly string[];
  /** Ids of everything broken in the claim, at the secondary payer and between the two. */
  readonly broken: readonly string[];
  /** Ids of everything broken in the record. */
  readonly brokenRecord?: readonly string[];
  /** Ids of rules that weigh as errors and wait for a fact of the claim. */
  readonly open?: readonly string[];
  /** Places that are asked for, among others. */
  readonly asks?: readonly string[];
  /** The changes that may be offered: place and new value, or the document to supply. */
  readonly changes?: readonly string[];
  /** What has to stand among the reasons for its readiness. */
  readonly because?: readonly string[];
  /** Rules that have to be found kept, among others. */
  readonly kept?: readonly string[];
  /** All that falls due later: the rule and the day. */
  readonly due?: readonly string[];
}

export interface Part {
  readonly heading: string;
  readonly shown: () => Shown;
  readonly expected: Expected;
}

export interface Situation {
  readonly name: string;
  readonly title: string;
  /** Why this is right, and who says so. */
  readonly judgement: readonly [string, ...string[]];
  readonly parts: readonly Part[];
}

export const { profiles } = visits;
/** The practice states once what no visit of its software says. */
export const assumptions: readonly Assumption[] = [
  { pointer: "/lines/*/unitsBasis", value: "UN", because: "no line of ours counts minutes" },
];
export const allowed: Assumption = { pointer: "/lines/*/allowedCents", value: 12_000, because: "no line of ours is allowed more than 120 dollars" };
export const nextDay: Asking = { asOf: "2026-11-24", assumptions };
export const withAmounts: Asking = { asOf: "2026-11-24", assumptions: [...assumptions, allowed] };
export const medicare = (rule: string, subject: string): string => `us/medicare-part-b/${rule}@${subject}`;

export function reviewed(visit: Visit, primary: PayerProfile, asking: Asking = nextDay, secondary?: PayerProfile): () => Shown {
  return () => ({ review: reviewVisit(visit, { primary, ...(secondary === undefined ? {} : { secondary }) }, asking) });
}

/** The same visit after the biller changed its lines. */
export function changed(visit: Visit, primary: PayerProfile, asking: Asking, change: { readonly units?: Readonly<Record<string, number>>; readonly add?: Readonly<Record<string, readonly Modifier[]>>; readonly value?: Readonly<Record<string, number>> }): () => Shown {
  return () => {
    const review: VisitReview = reviewVisit(visit, { primary }, asking);
    const lines = review.claim.lines.map((line) => ({
      ...line, units: change.units?.[line.code] ?? line.units, modifiers: [...line.modifiers, ...change.add?.[line.code] ?? []],
      ...(change.value?.[line.code] === undefined ? {} : { relativeValueHundredths: change.value[line.code] ?? 0 }),
    }));
    return { review: withClaim(review, { ...review.claim, lines }) };
  };
}

/** The same after the host took note of everything a person may take note of. */
export function noted(shown: () => Shown): () => Shown {
  return () => {
    const made = shown();
    return "review" in made ? { review: acknowledgeReview(made.review, made.review.because.map((findingId) => ({ findingId, reason: "looked at" }))) } : made;
  };
}

/** The claim of one date out of a claim over several. */
export function ofDate(place: number, ptSlp: number, asking: Asking): () => Shown {
  return () => {
    const claims = splitByDateOfService(visits.fourDates, { ...visits.contextOfFourDates, counters: { evaluationsThisEpisode: 1, allowedCentsYearToDate: { ptSlp, ot: 0 } } });
    const split = claims[place];
    if (split === undefined) throw new RangeError("no such date");
    const claim: Claim = { ...split.claim, discipline: "PT", unbilled: [], otherLinesSameDay: [] };
    const rules = rulesInForce(profiles.medicare, { dateOfService: claim.dateOfService });
    return { rules, claim, claimReport: prepareClaimChecks(rules).report(claim, asking) };
  };
}
