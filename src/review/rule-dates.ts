import type { DateBasis, RuleDates } from "../rules/index.js";
import type { Visit } from "../visit/index.js";
import { withDocumentsOfBoth } from "./stated-twice.js";
import type { Coverage } from "./visit-review.js";

/** The dates of a visit that decide which rules of a coverage are in force: a date no rule hangs on is left out. */
export function ruleDates(visit: Visit, coverage: Coverage): RuleDates {
  return prepareRuleDates(coverage)(visit);
}

/** The same for many visits of one coverage. */
export function prepareRuleDates(coverage: Coverage): (visit: Visit) => RuleDates {
  const asked = basesOf(coverage);
  return (visit) => datesAsked(visit, asked);
}

function datesAsked(visit: Visit, asked: ReadonlySet<DateBasis>): RuleDates {
  const { context = {}, dateOfService } = withDocumentsOfBoth(visit);
  const { injuryOn, policyIssuedOn, receivedOn, referral } = context;
  const orderedOn = referral === "none" ? undefined : referral?.orderedOn;
  return {
    dateOfService,
    ...(injuryOn !== undefined && asked.has("injury") ? { injuryOn } : {}),
    ...(orderedOn !== undefined && asked.has("order") ? { orderedOn } : {}),
    ...(policyIssuedOn !== undefined && asked.has("policy_issued") ? { policyIssuedOn } : {}),
    ...(receivedOn !== undefined && asked.has("received") ? { receivedOn } : {}),
  };
}

function basesOf({ primary, secondary = [] }: Coverage): ReadonlySet<DateBasis> {
  const bases = new Set<DateBasis>();
  for (const book of [...primary, ...secondary]) for (const { dateBasis } of book.rules) if (dateBasis !== undefined) bases.add(dateBasis);
  return bases;
}

/** Whether two sets of dates are the same. */
export function areSameDates(a: RuleDates, b: RuleDates): boolean {
  return a.dateOfService === b.dateOfService && a.injuryOn === b.injuryOn && a.orderedOn === b.orderedOn && a.policyIssuedOn === b.policyIssuedOn && a.receivedOn === b.receivedOn;
}
