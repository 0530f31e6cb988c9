import { requireHolding } from "../core/index.js";
import { type Catalogue, catalogue } from "../codes/index.js";
import type { RuleSet } from "../rules/index.js";
import type { Claim, Visit } from "../visit/index.js";
import { prepareLines } from "./counting/billed-lines.js";
import { type ClaimReason, whyNotCounted } from "./claim-reason.js";
import { prepareCounting } from "./counting/counted-visit.js";
import { type Counting, otherLines } from "./facts/other-lines.js";
import { wasHeld } from "./counting/treatment-day.js";
import type { VisitCount, VisitNotCountedReason } from "./counting/visit-count.js";

/** A claim built from a visit. */
export interface BuiltClaim {
  /** The claim: lines with a unit to bill and nothing else. */
  readonly claim: Claim;
  /** The count its units come from. */
  readonly count: VisitCount;
  /** Why each line and modifier is there, and why a service or modifier is not. */
  readonly reasons: readonly ClaimReason[];
}

/**
 * Builds the claim of a visit: a line for each code with a unit to bill, with the modifiers that state a fact of the input (discipline, assistant,
 * sort of benefit, telehealth). A cancelled visit and one without units have no line. Units stay with the code they were counted for; KX, 59 and the
 * X modifiers are the host's to add.
 *
 * Where the payer adds up the patient's day, the lines are those of the whole day in the visit's discipline: build one such claim a day. The lines of the
 * day's other visits are its `otherLinesSameDay`; it is absent where they are not given, or not all known.
 *
 * @param visit - Services as performed
 * @param rules - The rules in force on the date of service
 * @param codes - The catalogue that says what units stand for; ours when absent
 * @returns The claim, the count behind it, and the reasons
 * @throws RangeError when the visit is of another date of service than the rules
 *
 * @example
 * ```ts
 * import { buildClaim, rulesInForce, type RuleBook } from "therapy-units";
 *
 * const stated = { from: "2026-01-01", verifiedThrough: "2026-12-31", severity: "error", confidence: "primary", citations: [{ sourceId: "policy", locator: "p. 1" }] } as const;
 * const book: RuleBook = {
 *   schemaVersion: 1, id: "example", edition: "1", title: "Example", authority: "Example", linesOfBusiness: ["commercial"], silentOn: [],
 *   sources: [{ id: "policy", title: "Policy", publisher: "Example" }],
 *   rules: [
 *     { ...stated, id: "midpoint", kind: "unit_counting", parameters: { counting: { method: "ama_midpoint" } } },
 *     { ...stated, id: "therapy-modifier", kind: "modifier_required", parameters: { requires: "one_of", modifiers: ["GP", "GO", "GN"] } },
 *   ],
 * };
 * const { claim, reasons } = buildClaim(
 *   { dateOfService: "2026-03-02", discipline: "PT", services: [{ code: "97124", minutes: 40 }, { code: "97140", minutes: 5 }] },
 *   rulesInForce([book], { dateOfService: "2026-03-02" }),
 * );
 *
 * claim.lines; // => [{ code: "97124", units: 3, modifiers: ["GP"], minutes: 40 }]
 * reasons.map(({ path }) => path); // => ["/lines/0", "/lines/0/modifiers/0", "/services/1"]
 * reasons[1]?.because; // => "it states the discipline, as example/therapy-modifier asks"
 * ```
 */
export function buildClaim(visit: Visit, rules: RuleSet, codes: Catalogue = catalogue): BuiltClaim {
  requireHolding(visit, "services", "visit is none: give a date of service, a discipline and services, as safeParseVisit reads them");
  requireHolding(rules, "rules", "rules is no rule set: give what rulesInForce returns");
  return prepareClaimBuilding(rules, codes)(visit);
}

/**
 * Makes the rules of a set ready to build the claims of many visits: each is the one `buildClaim` gives.
 *
 * @param rules - The rules in force on a date of service
 * @param codes - The catalogue that says what units stand for; ours when absent
 * @returns A function of a visit; it throws a RangeError for one of another date of service
 *
 * @example
 * ```ts
 * import { prepareClaimBuilding, rulesInForce } from "therapy-units";
 * import { cptBaseline } from "therapy-units/payers/cpt-baseline";
 *
 * const build = prepareClaimBuilding(rulesInForce([cptBaseline], { dateOfService: "2026-03-02" }));
 *
 * [60, 45].map((minutes) => build({ dateOfService: "2026-03-02", discipline: "massage", services: [{ code: "97124", minutes }] }).claim.lines[0]?.units); // => [4, 3]
 * ```
 */
export function prepareClaimBuilding(rules: RuleSet, codes: Catalogue = catalogue): (visit: Visit) => BuiltClaim {
  const counting = { count: prepareCounting(rules, codes), lines: prepareLines(rules, codes) };
  return (visit) => built(visit, counting);
}

function built(visit: Visit, counting: Counting): BuiltClaim {
  const counted = counting.count(visit);
  const { lines, reasons } = counting.lines(visit, counted);
  const others = otherLines(visit, counted, counting);
  const { context = {}, dateOfService, discipline, sameDayVisits } = visit;
  return {
    claim: { dateOfService, discipline, context, lines, ...unbilledOf(counted.count), ...(others === undefined ? {} : { otherLinesSameDay: others }) },
    count: counted.count,
    reasons: [
      ...reasons,
      ...counted.count.notCounted.map(({ path, reason }) => ({ path, because: whyNotCounted(reason) })),
      ...(wasHeld(visit) ? [] : [{ path: "/status", because: "not billed: nothing was performed" }]),
      ...(counted.services.some((one) => one.visit !== visit) ? [{ path: "/sameDayVisits", because: "the payer adds up the patient's day: the lines hold the day's other visits in the discipline, and are billed once" }] : []),
      ...(sameDayVisits !== undefined && others === undefined ? [{ path: "/sameDayVisits", because: "the lines of the day's other visits are left out: not all of them are known" }] : []),
    ],
  };
}

/** Timed services without a unit; left out where the minutes of one that was counted by no rule are not known. */
function unbilledOf({ notCounted, timed }: VisitCount): Pick<Claim, "unbilled"> {
  if (timed === undefined || notCounted.some(({ reason }) => MINUTES_IN_DOUBT.includes(reason))) return {};
  return { unbilled: timed.lines.flatMap(({ billable, code, minutes }) => (billable || minutes === 0 ? [] : [{ code, minutes }])) };
}

/** Why a service was left out of the count though it may have direct minutes. */
const MINUTES_IN_DOUBT: readonly VisitNotCountedReason[] = ["minutes_not_known", "unknown_code", "counting_rule_not_known"];
