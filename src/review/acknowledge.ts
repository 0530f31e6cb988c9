import { requireReport, requireReview } from "./arguments.js";
import { type Finding, type Report, withAssumptions } from "../rules/index.js";
import { attentionOf } from "./attention.js";
import { gapsOf, readinessOf } from "./readiness.js";
import type { VisitReview } from "./visit-review.js";

/** A finding, a gap in cover, or another reason of a review, that the host has taken note of. */
export interface Acknowledgement {
  /** The id of a finding, `not_covered/<kind>` for a subject the books do not speak of, or a `problem/…` or `units_over/<code>` of a review. */
  readonly findingId: string;
  /** Why; the host's own words, repeated nowhere but in the report. */
  readonly reason: string;
}

/**
 * Notes in a report which findings the host has taken note of. The findings stay as they are. An acknowledgement is kept where the report has a broken
 * or undetermined finding of that id, or a gap in cover of that name, and dropped where it has none: since ids hold no figures, the same list serves
 * the report of a visit whose lines are in another order or whose minutes were corrected. Of two for one id the later holds.
 *
 * @param report - A report
 * @param acknowledged - What was taken note of; it takes the place of what the report held before
 * @returns The report with the acknowledgements that concern it, in the order of its findings
 */
export function acknowledge(report: Report, acknowledged: readonly Acknowledgement[]): Report {
  requireReport(report);
  return { ...report, acknowledged: concerning([...openIds(report.findings), ...gapsOf({ ...report, acknowledged: [] })], acknowledged) };
}

function openIds(findings: readonly Finding[]): readonly string[] {
  return findings.filter(({ outcome }) => outcome !== "satisfied").map(({ id }) => id);
}

/** Of what was taken note of, what concerns these ids, once each and in their order. */
function concerning(ids: readonly string[], acknowledged: readonly Acknowledgement[]): readonly Acknowledgement[] {
  const reasons = new Map(acknowledged.map(({ findingId, reason }) => [findingId, reason]));
  return [...new Set(ids)].flatMap((findingId) => { const reason = reasons.get(findingId); return reason === undefined ? [] : [{ findingId, reason }]; });
}

/**
 * Notes in every report of a review, and beside its conflicts, which findings the host has taken note of, and reads the readiness again. What may be taken
 * note of are warnings, gaps in cover and what a person has to judge: they no longer ask for attention. An error still does, and a rule that cannot be
 * judged still leaves the visit undetermined.
 *
 * Two practitioners at once (`problem/two_practitioners_at_once@…`) are for a person to judge; every other `problem/…` says that the record of time is wrong,
 * which is an error. `units_over/<code>` weighs as the rule that counted the minutes of the code. Both are noted in the report on the claim.
 *
 * @param review - A review
 * @param acknowledged - What was taken note of
 * @returns The review with the acknowledgements in its reports and beside its conflicts
 *
 * @example
 * ```ts
 * import { acknowledgeReview, reviewVisit } from "therapy-units";
 * import { cptBaseline } from "therapy-units/payers/cpt-baseline";
 *
 * const review = reviewVisit({ dateOfService: "2026-03-02", discipline: "massage", services: [{ code: "97124", minutes: 60 }] }, { primary: [cptBaseline] }, { asOf: "2026-03-03" });
 * const noted = review.because.map((findingId) => ({ findingId, reason: "the plan has told us so on the phone" }));
 *
 * review.because[0]; // => "not_covered/provider_eligibility"
 * acknowledgeReview(review, noted).readiness; // => "undetermined"
 * ```
 */
export function acknowledgeReview(review: VisitReview, acknowledged: readonly Acknowledgement[]): VisitReview {
  requireReview(review);
  const { asking, claimReport, secondary } = review;
  const reviewed = { ...review, visit: withAssumptions(review.visit, "visit", asking.assumptions ?? []).input };
  const ofClaim = acknowledge(claimReport, acknowledged);
  const noted = {
    ...review,
    claimReport: { ...ofClaim, acknowledged: [...ofClaim.acknowledged, ...concerning(attentionOf(reviewed).map(({ id }) => id), acknowledged)] },
    recordReport: acknowledge(review.recordReport, acknowledged),
    ...(secondary === undefined ? {} : { secondary: { ...secondary, claimReport: acknowledge(secondary.claimReport, acknowledged), acknowledged: concerning(openIds(secondary.conflicts), acknowledged) } }),
  };
  return { ...noted, ...readinessOf({ ...noted, visit: reviewed.visit }) };
}
