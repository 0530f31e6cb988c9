import { requireHolding } from "../core/index.js";
import { type Catalogue, catalogue } from "../codes/index.js";
import type { RuleSet } from "../rules/index.js";
import type { Visit } from "../visit/index.js";
import { prepareCounting } from "./counting/counted-visit.js";
import type { VisitCount } from "./counting/visit-count.js";

/**
 * Counts the units of a visit by the payer's counting rule: the last one of the set that looks at a service decides.
 *
 * Where the rule adds up the patient's day, the count is of the whole day in the visit's discipline, `sameDayVisits` with it; where they are not
 * given it is of this visit, and `problems` says so. Time of two practitioners at once counts once where the rule says so: it stays with an untimed
 * service, then with the therapist, then with the service that began first.
 *
 * @param visit - Services as performed
 * @param rules - The rules in force on the date of service
 * @param codes - The catalogue that says what units stand for; ours when absent
 * @returns The units, the minutes that were counted together, and what was not counted and why
 * @throws RangeError when the visit is of another date of service than the rules
 *
 * @example
 * ```ts
 * import { countVisit, rulesInForce, type RuleBook } from "therapy-units";
 *
 * const book: RuleBook = {
 *   schemaVersion: 1, id: "example", edition: "1", title: "Example", authority: "Example", linesOfBusiness: ["commercial"], silentOn: [],
 *   sources: [{ id: "policy", title: "Policy", publisher: "Example" }],
 *   rules: [{
 *     id: "total-minutes", kind: "unit_counting", parameters: { counting: { method: "cms_eight_minute", poolBy: "visit" } },
 *     from: "2026-01-01", verifiedThrough: "2026-12-31", severity: "error", confidence: "primary", citations: [{ sourceId: "policy", locator: "p. 1" }],
 *   }],
 * };
 * const rules = rulesInForce([book], { dateOfService: "2026-03-02" });
 * const count = countVisit({
 *   dateOfService: "2026-03-02", discipline: "PT",
 *   services: [{ code: "97110", minutes: 33 }, { code: "97140", minutes: 7 }, { code: "97161", minutes: 20 }, { code: "97110", minutes: 9, performedBy: "aide" }],
 * }, rules);
 *
 * count.timed?.lines.map(({ code, units }) => [code, units]); // => [["97110", 2], ["97140", 1]]
 * count.serviceBased.map(({ code, units }) => [code, units]); // => [["97161", 1]]
 * count.notCounted; // => [{ path: "/services/3", reason: "aide" }]
 * count.totalTreatmentMinutes; // => 60
 * ```
 */
export function countVisit(visit: Visit, rules: RuleSet, codes: Catalogue = catalogue): VisitCount {
  requireHolding(visit, "services", "visit is none: give a date of service, a discipline and services, as safeParseVisit reads them");
  requireHolding(rules, "rules", "rules is no rule set: give what rulesInForce returns");
  return prepareCounting(rules, codes)(visit).count;
}
