import type { PlainDate } from "../../core/index.js";
import { type Applies, type Asking, endOfSpan, latestEndOfSpan, type RequestWindow, withHolidays } from "../../rules/index.js";
import type { Authorization, Claim } from "../../visit/index.js";
import { startOfSpan } from "../facts/span-start.js";

/**
 * The last day to request the authorization for a claim; absent where the payer sets none, or where it hangs on a first visit and this is not known to be
 * it. Public holidays are not known: of business days it is the earliest day it may be.
 */
export function requestBy(claim: Claim, request: RequestWindow | undefined, visitsBefore: number | undefined): PlainDate | undefined {
  if (request === undefined) return undefined;
  if (request.requested === "before") return startOfSpan(claim.dateOfService, withHolidays(request.lead));
  return request.of === "date_of_service" || visitsBefore === 0 ? endOfSpan(claim.dateOfService, request.within) : undefined;
}

/** The last day it may be, were every public holiday to fall on its business days; absent where it is known to the day. */
export function requestByWithHolidays(claim: Claim, request: RequestWindow | undefined, visitsBefore: number | undefined): PlainDate | undefined {
  const earliest = requestBy(claim, request, visitsBefore);
  if (request === undefined || earliest === undefined) return undefined;
  const latest = request.requested === "before" ? startOfSpan(claim.dateOfService, request.lead) : latestEndOfSpan(claim.dateOfService, request.within);
  return latest > earliest ? latest : undefined;
}

/** Whether there is still time to request it. A first visit before this one leaves no more time than this one would. */
export function canStillRequest(claim: Claim, request: RequestWindow | undefined, visitsBefore: number | undefined, { asOf }: Asking): Applies {
  if (request === undefined) return "no";
  const lastDay = requestBy(claim, request, visitsBefore);
  if (lastDay !== undefined) {
    if (asOf <= lastDay) return "yes";
    return asOf <= (requestByWithHolidays(claim, request, visitsBefore) ?? lastDay) ? "unknown" : "no";
  }
  return request.requested === "after" && asOf > latestEndOfSpan(claim.dateOfService, request.within) ? "no" : "unknown";
}

/** Whether it hangs on public holidays alone, no fact of the claim, if there is still time. */
export function isBetweenHolidays(claim: Claim, request: RequestWindow | undefined, visitsBefore: number | undefined, { asOf }: Asking): boolean {
  const earliest = requestBy(claim, request, visitsBefore);
  const latest = requestByWithHolidays(claim, request, visitsBefore);
  return earliest !== undefined && latest !== undefined && earliest < asOf && asOf <= latest;
}

/** Whether a request came in time; public holidays, which are not known, may decide. */
export function wasRequestedInTime({ requestedOn }: Authorization, { dateOfService }: Claim, request: RequestWindow): Applies {
  if (requestedOn === undefined) return "unknown";
  if (request.requested === "before") {
    if (latestEndOfSpan(requestedOn, request.lead) <= dateOfService) return "yes";
    return endOfSpan(requestedOn, request.lead) <= dateOfService ? "unknown" : "no";
  }
  if (requestedOn <= endOfSpan(dateOfService, request.within)) return "yes";
  return requestedOn <= latestEndOfSpan(dateOfService, request.within) ? "unknown" : "no";
}

/** Whether the time is counted in business days, which public holidays make longer. */
export function countsBusinessDays(request: RequestWindow | undefined): boolean {
  if (request === undefined) return false;
  return (request.requested === "before" ? request.lead : request.within).unit === "business_days";
}
