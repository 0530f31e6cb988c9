import { type InputIssue, requireHolding } from "../core/index.js";
import { type Asking, assumptionsOn, type RuleDates, withAssumptions } from "../rules/index.js";
import type { Visit } from "../visit/index.js";
import { type PreparedReview, prepareReview, requireDate } from "./prepare-review.js";
import { areSameDates, prepareRuleDates } from "./rule-dates.js";
import { visitIssues } from "./visit-issues.js";
import type { Coverage, ReviewOptions, VisitReview } from "./visit-review.js";

/** One visit of many: reviewed, or not and why. */
export type ReviewedVisit =
  | { readonly ok: true; readonly review: VisitReview }
  | FailedVisit;

/** A visit that could not be reviewed. */
export interface FailedVisit {
  readonly ok: false;
  /** A sentence without anything of the visit but its place in the list. */
  readonly error: string;
  /** Where the visit is not of the shape of one, with the codes of the doors; empty where it failed for another reason. */
  readonly issues: readonly InputIssue[];
}

/** Rules made ready, and for what. */
interface Kept { readonly coverage: Coverage; readonly datesOf: (visit: Visit) => RuleDates; readonly dates: RuleDates; readonly review: PreparedReview }

/** So many sets of rules are kept ready: the days of a month under one payer, or a few payers on a few days. */
const MOST_KEPT = 32;

/** So many issues stand in the sentence; all of them stand beside it. */
const MOST_TOLD = 3;

/**
 * Reviews visits one after the other as they are asked for, in memory that does not grow with their number. A visit that cannot be reviewed yields a
 * failed item, and the rest go on: one that is not of the shape of a visit, one `coverageOf` throws for or gives no books, one a check of the caller throws for. Rules are made ready once for visits of the same coverage object and dates, as long as those come near each other.
 *
 * @param visits - Any iterable of visits; what it throws propagates
 * @param coverageOf - The coverage of a visit; return the same object for the same coverage, so that its rules are made ready once
 * @param asking - The day of the question, and what the host assumes
 * @param options - Checks of the caller's own, and another catalogue
 * @returns One item a visit, in their order; a failed one says what is not of the shape of a visit, and where
 * @throws RangeError when the day of the question is no date
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
  requireHolding(asking, "asOf", 'asking has no asOf: give the day of the question, as { asOf: "2026-03-03" }');
  requireDate(asking.asOf, "day of the question");
  const { assumptions = [] } = asking;
  assumptionsOn(assumptions, "visit");
  let kept: readonly Kept[] = [];
  let place = 0;
  for (const visit of visits) {
    place += 1;
    yield reviewed(visit, place);
  }

  function reviewed(visit: Visit, place: number): ReviewedVisit {
    let because = "reading it fails: look at it with safeParseVisit";
    try {
      const issues = visitIssues(visit);
      if (issues.length > 0) return failed(place, `it is not of the shape of a visit: ${issues.slice(0, MOST_TOLD).map(({ code, path }) => `${code} at "${path}"`).join(", ")}`, issues);
      because = "its coverage is not known: coverageOf fails, or gives no books";
      const coverage = coverageOf(visit);
      const before = kept.find((one) => one.coverage === coverage);
      const datesOf = before?.datesOf ?? prepareRuleDates(coverage);
      because = "a check of the caller fails, or it is not of the shape of a visit, as safeParseVisit would say";
      const dates = datesOf(withAssumptions(visit, "visit", assumptions).input);
      const ready = kept.find((one) => one.coverage === coverage && areSameDates(one.dates, dates)) ?? { coverage, datesOf, dates, review: prepareReview(coverage, dates, options) };
      if (kept[0] !== ready) kept = [ready, ...kept.filter((one) => one !== ready)].slice(0, MOST_KEPT);
      return { ok: true, review: ready.review(visit, asking) };
    } catch {
      return failed(place, because);
    }
  }
}

function failed(place: number, because: string, issues: readonly InputIssue[] = []): FailedVisit {
  return { ok: false, error: `visit ${place} of the list cannot be reviewed: ${because}`, issues };
}
