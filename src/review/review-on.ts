import { requireHolding } from "../core/index.js";
import { requireVisit } from "./arguments.js";
import type { Asking, RuleDates } from "../rules/index.js";
import type { Visit } from "../visit/index.js";
import { redated } from "./redated.js";
import { reviewVisit } from "./review-visit.js";
import type { Coverage, ReviewOptions, VisitReview } from "./visit-review.js";

/**
 * Reviews a visit as if it had been on another date, or had other dates of injury, order, policy or receipt: what if the rules of that day held. The
 * visit is given the date of service asked for, and what was written or done on its own day moves with it: its note, an evaluation, a progress report, a
 * plan of care and its certification, a discharge, each with its signatures, and the day's other visits with their records. A note of another visit on the
 * date asked for takes the visit's old date in exchange. Every other date stays as it is, unless `dates` gives it.
 *
 * @param visit - Services as performed
 * @param coverage - The primary payer's books, and the secondary's where there is one
 * @param dates - The dates to ask about; those left out stay the visit's own
 * @param asking - The day of the question, and what the host assumes
 * @param options - Checks of the caller's own, and another catalogue
 * @returns The review of the visit on those dates; `diffReviews` tells it from the review of the visit as it was
 *
 * @example
 * ```ts
 * import { reviewOn } from "therapy-units";
 * import { medicarePartB } from "therapy-units/payers/medicare-part-b";
 *
 * const visit = { dateOfService: "2026-03-02", discipline: "PT", services: [{ code: "97110", minutes: 30 }] } as const;
 * const review = reviewOn(visit, { primary: [medicarePartB] }, { dateOfService: "2021-03-02" }, { asOf: "2026-03-03" });
 *
 * review.claim.dateOfService; // => "2021-03-02"
 * review.rules.rules.find(({ kind }) => kind === "assistant_units")?.from; // => "2020-01-01"
 * ```
 */
export function reviewOn(visit: Visit, coverage: Coverage, dates: RuleDates, asking: Asking, options: ReviewOptions = {}): VisitReview {
  requireVisit(visit);
  requireHolding(dates, "dateOfService", 'dates has no dateOfService: give the day whose rules are asked for, as { dateOfService: "2021-03-02" }');
  return reviewVisit(redated(visit, dates), coverage, asking, options);
}
