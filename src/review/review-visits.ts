import { type Asking, type RuleDates, withAssumptions } from "../rules/index.js";
import type { Visit } from "../visit/index.js";
import { type PreparedReview, prepareReview } from "./prepare-review.js";
import { areSameDates, ruleDates } from "./rule-dates.js";
import { assumptionsOn } from "./stated-assumptions.js";
import type { Coverage, ReviewOptions, VisitReview } from "./visit-review.js";

/** One visit of many: reviewed, or not and why. */
export type ReviewedVisit =
  | { readonly ok: true; readonly review: VisitReview }
  /** A sentence without anything of the visit but its place in the list. */
  | { readonly ok: false; readonly error: string };

/** Rules made ready, and for what. */
interface Kept { readonly coverage: Coverage; readonly dates: RuleDates; readonly review: PreparedReview }

/** So many sets of rules are kept ready: the days of a month under one payer, or a few payers on a few days. */
const MOST_KEPT = 32;

/**
 * Reviews visits one after the other as they are asked for, in memory that does not grow with their number. A visit that cannot be reviewed yields a
 * failed item, and the rest go on. Rules are made ready once for visits of the same coverage object and dates, as long as those come near each other.
 *
 * @param visits - Any iterable of visits; what it throws propagates
 * @param coverageOf - The coverage of a visit; return the same object for the same coverage, so that its rules are made ready once
 * @param asking - The day of the question, and what the host assumes
 * @param options - Checks of the caller's own, and another catalogue
 * @returns One item a visit, in their order
 *
 * @example
 * ```ts
 * import { reviewVisits, type Visit } from "therapy-units";
 * import { cptBaseline } from "therapy-units/payers/cpt-baseline";
 *
 * const coverage = { primary: [cptBaseline] };
 * const visits: Visit[] = [38, 60].map((minutes) => ({ dateOfService: "2026-03-02", discipline: "massage", services: [{ code: "97124", minutes }] }));
 *
 * [...reviewVisits(visits, () => coverage, { asOf: "2026-03-03" })].map((item) => item.ok && item.review.units.timed?.totalUnits); // => [3, 4]
 * ```
 */
export function* reviewVisits(visits: Iterable<Visit>, coverageOf: (visit: Visit) => Coverage, asking: Asking, options: ReviewOptions = {}): Generator<ReviewedVisit, void, undefined> {
  let kept: readonly Kept[] = [];
  let place = 0;
  for (const visit of visits) {
    place += 1;
    try {
      const coverage = coverageOf(visit);
      const { input } = withAssumptions(visit, assumptionsOn(asking.assumptions ?? [], "visit"));
      const dates = ruleDates(input, coverage);
      const ready = kept.find((one) => one.coverage === coverage && areSameDates(one.dates, dates)) ?? { coverage, dates, review: prepareReview(coverage, dates, options) };
      if (kept[0] !== ready) kept = [ready, ...kept.filter((one) => one !== ready)].slice(0, MOST_KEPT);
      yield { ok: true, review: ready.review(visit, asking) };
    } catch {
      yield { ok: false, error: `visit ${place} of the list cannot be reviewed: it has no coverage, is not of the shape of a visit, as safeParseVisit would say, or a check of the caller failed` };
    }
  }
}
