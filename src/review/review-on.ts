import type { PlainDate } from "../core/index.js";
import type { Asking, RuleDates } from "../rules/index.js";
import type { BillingContext, TreatmentRecord, Visit } from "../visit/index.js";
import { reviewVisit } from "./review-visit.js";
import type { Coverage, ReviewOptions, VisitReview } from "./visit-review.js";

/**
 * Reviews a visit as if it had been on another date, or had other dates of injury, order, policy or receipt: what if the rules of that day held. The
 * visit is given the date of service asked for, and so are its other visits of the day, its note and the evaluation of that day; every other date of
 * the context and the record stays as it is, unless `dates` gives it.
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
  return reviewVisit(redated(visit, dates), coverage, asking, options);
}

function redated(visit: Visit, dates: RuleDates): Visit {
  const { context, dateOfService: was, record, sameDayVisits } = visit;
  const { dateOfService } = dates;
  return {
    ...visit,
    dateOfService,
    ...(sameDayVisits === undefined ? {} : { sameDayVisits: sameDayVisits.map((other) => (other.dateOfService === was ? { ...other, dateOfService } : other)) }),
    ...(hasOtherDates(dates) ? { context: withDates(context ?? {}, dates) } : {}),
    ...(record === undefined ? {} : { record: redatedRecord(record, was, dateOfService) }),
  };
}

function hasOtherDates({ injuryOn, orderedOn, policyIssuedOn, receivedOn }: RuleDates): boolean {
  return [injuryOn, orderedOn, policyIssuedOn, receivedOn].some((date) => date !== undefined);
}

function withDates(context: BillingContext, { injuryOn, orderedOn, policyIssuedOn, receivedOn }: RuleDates): BillingContext {
  const { referral = {} } = context;
  return {
    ...context,
    ...(injuryOn === undefined ? {} : { injuryOn }), ...(policyIssuedOn === undefined ? {} : { policyIssuedOn }), ...(receivedOn === undefined ? {} : { receivedOn }),
    ...(orderedOn === undefined ? {} : { referral: { ...(referral === "none" ? {} : referral), orderedOn } }),
  };
}

function redatedRecord(record: TreatmentRecord, was: PlainDate, is: PlainDate): TreatmentRecord {
  const { evaluation, notes } = record;
  return {
    ...record,
    ...(notes === undefined ? {} : { notes: notes.map((note) => (note.dateOfService === was ? { ...note, dateOfService: is } : note)) }),
    ...(evaluation === undefined || evaluation === "none" || evaluation.on !== was ? {} : { evaluation: { ...evaluation, on: is } }),
  };
}
