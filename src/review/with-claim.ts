import { requireReview } from "./arguments.js";
import type { Claim } from "../visit/index.js";
import { acknowledgeReview } from "./acknowledge.js";
import { prepareJudging } from "./judge-claim.js";
import type { ReviewOptions, VisitReview } from "./visit-review.js";

/**
 * Judges another claim for the visit of a review: the lines as a biller changed them, or after a proposed change. Units are not counted again: the lines
 * are held against the count of the visit, whatever minutes they state themselves, and what it does not support needs attention; so do units of an assistant
 * billed without the modifier that says so, the modifier on units of another, and GP, GO or GN of another discipline. What the host had taken
 * note of stays taken note of. The reasons of the review speak of the lines the library built and are left out.
 *
 * @param review - A review
 * @param claim - The claim to judge; of the same date of service
 * @param options - The checks and the catalogue the review was made with
 * @returns The review of the visit with that claim
 * @throws RangeError when the claim is of another date of service
 *
 * @example
 * ```ts
 * import { reviewVisit, withClaim } from "therapy-units";
 * import { cptBaseline } from "therapy-units/payers/cpt-baseline";
 *
 * const review = reviewVisit({ dateOfService: "2026-03-02", discipline: "massage", services: [{ code: "97124", minutes: 60 }] }, { primary: [cptBaseline] }, { asOf: "2026-03-03" });
 * const overbilled = withClaim(review, { ...review.claim, lines: review.claim.lines.map((line) => ({ ...line, units: 5 })) });
 *
 * overbilled.because[0]; // => "us/cpt-baseline/midpoint-per-code@claim"
 * ```
 */
export function withClaim(review: VisitReview, claim: Claim, options: ReviewOptions = {}): VisitReview {
  requireReview(review);
  return prepareWithClaim(review, options)(claim);
}

/** The same for many claims of one review. */
export function prepareWithClaim(review: VisitReview, options: ReviewOptions): (claim: Claim) => VisitReview {
  const { asking, assistantUnits, rules, secondary, units, visit } = review;
  const judge = prepareJudging(rules, secondary?.rules, options);
  const noted = [review.claimReport, review.recordReport, ...(secondary === undefined ? [] : [secondary.claimReport, secondary])].flatMap(({ acknowledged }) => acknowledged);
  return (claim) => acknowledgeReview({ ...review, ...judge({ visit, claim, units, assistantUnits, asking }), claim, reasons: [] }, noted);
}
