import { requireHolding } from "../core/index.js";
import { requireCoverage, requireVisit } from "./arguments.js";
import { type Asking, withAssumptions } from "../rules/index.js";
import type { Visit } from "../visit/index.js";
import { prepareReview } from "./prepare-review.js";
import { ruleDates } from "./rule-dates.js";
import type { Coverage, ReviewOptions, VisitReview } from "./visit-review.js";

/**
 * Reviews a visit end to end: the units, the lines to bill, what the payer's rules say of them and of the record, whether it can be billed, and what
 * else the review wants to know.
 *
 * The units are counted once, by the primary payer's rule; a secondary payer's rules judge the same lines, and where the two cannot both be met is a
 * conflict. Nothing is repaired: a line that breaks a rule keeps its units and has a finding. For many visits of a date use `prepareReview` or `reviewVisits`.
 *
 * @param visit - Services as performed, with what is known of the billing and the record
 * @param coverage - The primary payer's books, and the secondary's where there is one
 * @param asking - The day of the question, and what the host assumes: pointers are into the visit, or `/lines/*` for what only a claim holds
 * @param options - Checks of the caller's own, and another catalogue
 * @returns The review, as plain data
 *
 * @example
 * ```ts
 * import { reviewVisit } from "therapy-units";
 * import { cptBaseline } from "therapy-units/payers/cpt-baseline";
 * import { waLaborIndustriesMassage } from "therapy-units/payers/wa-labor-industries-massage";
 *
 * const review = reviewVisit(
 *   { dateOfService: "2026-03-02", discipline: "massage", services: [{ code: "97124", minutes: 60 }] },
 *   { primary: [cptBaseline, waLaborIndustriesMassage] },
 *   { asOf: "2026-03-03" },
 * );
 *
 * review.claim.lines; // => [{ code: "97124", units: 4, modifiers: [], minutes: 60 }]
 * review.readiness; // => "needs_attention"
 * review.because; // => ["not_covered/modifier_required"]
 * review.questions[0]?.missing; // => "/record"
 * ```
 */
export function reviewVisit(visit: Visit, coverage: Coverage, asking: Asking, options: ReviewOptions = {}): VisitReview {
  requireVisit(visit);
  requireCoverage(coverage);
  requireHolding(asking, "asOf", 'asking has no asOf: give the day of the question, as { asOf: "2026-03-03" }');
  const { input } = withAssumptions(visit, "visit", asking.assumptions ?? []);
  return prepareReview(coverage, ruleDates(input, coverage), options)(visit, asking);
}
