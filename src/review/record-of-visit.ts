import type { VisitCount } from "../claims/index.js";
import { jsonPointer } from "../core/index.js";
import type { RecordUnderReview } from "../documentation/index.js";
import type { Claim, Visit } from "../visit/index.js";
import { withDocumentsOfBoth } from "./stated-twice.js";

/** Holds the record of a visit beside the lines of the claim. Where the payer adds up the day, the services of the visits it adds in stand behind the visit's own. */
export function recordOfVisit(visit: Visit, claim: Claim, units: VisitCount): RecordUnderReview {
  const { context, dateOfService, discipline, record = {}, services } = withDocumentsOfBoth(visit);
  return {
    dateOfService, discipline, record, ...(context === undefined ? {} : { context }),
    billed: claim.lines.map(({ code, diagnoses, modifiers, units: billed }) => ({ code, units: billed, modifiers, ...(diagnoses === undefined ? {} : { diagnoses }) })),
    services: [...services, ...visitsAddedIn(visit, units).flatMap((other) => other.services)],
  };
}

function visitsAddedIn({ sameDayVisits = [] }: Visit, { pools }: VisitCount): readonly Visit[] {
  const counted = pools.flatMap(({ services }) => services);
  return sameDayVisits.filter((_, index) => counted.some((address) => address.startsWith(`${jsonPointer("sameDayVisits", index)}/`)));
}
