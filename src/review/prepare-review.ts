import { requireCoverage } from "./arguments.js";
import { prepareClaimBuilding } from "../claims/index.js";
import { isPlainDate, type PlainDate, requireHolding } from "../core/index.js";
import { type Asking, type RuleDates, rulesInForce, withAssumptions } from "../rules/index.js";
import type { Visit } from "../visit/index.js";
import { assistantUnitsOf } from "./assistant-units.js";
import { prepareJudging } from "./judge-claim.js";
import { areSameDates, prepareRuleDates } from "./rule-dates.js";
import { documentsThatDiffer, withDocumentsOfBoth } from "./stated-twice.js";
import type { Coverage, ReviewOptions, VisitReview } from "./visit-review.js";

/** Reviews a visit under rules made ready before. */
export type PreparedReview = (visit: Visit, asking: Asking) => VisitReview;

/**
 * Makes the rules of a coverage on given dates ready for many visits. Each review is the one `reviewVisit` gives.
 *
 * @param coverage - The primary payer's books, and the secondary's where there is one
 * @param dates - The date of service, and the other dates that some rule of the books hangs on; more dates than that make no difference
 * @param options - Checks of the caller's own, and another catalogue
 * @returns A function of a visit and what is asked; it throws a RangeError for a visit of other dates, and for a day of the question that is no date
 * @throws RangeError where a date is none, such as `2026-02-30`
 *
 * @example
 * ```ts
 * import { prepareReview } from "therapy-units";
 * import { cptBaseline } from "therapy-units/payers/cpt-baseline";
 * import { waLaborIndustriesMassage } from "therapy-units/payers/wa-labor-industries-massage";
 *
 * const review = prepareReview({ primary: [cptBaseline, waLaborIndustriesMassage] }, { dateOfService: "2026-03-02" });
 * const visits = [60, 45].map((minutes) => ({ dateOfService: "2026-03-02", discipline: "massage", services: [{ code: "97124", minutes }] }) as const);
 *
 * visits.map((visit) => review(visit, { asOf: "2026-03-03" }).claim.lines[0]?.units); // => [4, 3]
 * ```
 */
export function prepareReview(coverage: Coverage, dates: RuleDates, options: ReviewOptions = {}): PreparedReview {
  requireCoverage(coverage);
  requireHolding(dates, "dateOfService", 'dates has no dateOfService: give the dates, as { dateOfService: "2026-03-02" }');
  requireDate(dates.dateOfService, "date of service");
  const datesOf = prepareRuleDates(coverage);
  const asked = datesOf(asVisit(dates));
  const rules = rulesInForce(coverage.primary, asked);
  const secondaryRules = coverage.secondary === undefined ? undefined : rulesInForce(coverage.secondary, asked);
  const build = prepareClaimBuilding(rules, options.codes);
  const judge = prepareJudging(rules, secondaryRules, options);
  const ownChecks = (options.own ?? []).map(({ edition, ruleBookId, ruleId }) => ({ ruleBookId, ruleId, edition }));
  return (visit, asking) => {
    requireDate(asking.asOf, "day of the question");
    const { input } = withAssumptions(visit, "visit", asking.assumptions ?? []);
    if (!areSameDates(datesOf(input), asked)) throw new RangeError("the visit has other dates than the review was prepared for: prepare a review for its own dates, or use reviewVisit");
    const { claim, count, reasons } = build(withDocumentsOfBoth(input));
    const differing = documentsThatDiffer(input);
    const units = differing.length === 0 ? count : { ...count, problems: [...count.problems, ...differing] };
    const assistantUnits = assistantUnitsOf(claim, reasons, input, rules);
    return { ...judge({ visit, claim, units, assistantUnits, asking }), visit, asking, rules, ownChecks, units, assistantUnits, claim, reasons };
  };
}

/** Throws a RangeError for a day that does not exist. */
export function requireDate(date: PlainDate, which: string): void {
  if (!isPlainDate(date)) throw new RangeError(`the ${which} is no calendar date: give a day that exists, as YYYY-MM-DD`);
}

/** A visit with nothing but its dates. */
function asVisit({ dateOfService, injuryOn, orderedOn, policyIssuedOn, receivedOn }: RuleDates): Visit {
  return {
    dateOfService, discipline: "PT", services: [],
    context: {
      ...(injuryOn === undefined ? {} : { injuryOn }), ...(orderedOn === undefined ? {} : { referral: { orderedOn } }),
      ...(policyIssuedOn === undefined ? {} : { policyIssuedOn }), ...(receivedOn === undefined ? {} : { receivedOn }),
    },
  };
}
