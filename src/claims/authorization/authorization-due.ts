import type { PlainDate } from "../../core/index.js";
import { type Applies, type Asking, endOfSpan, type RequestWindow } from "../../rules/index.js";
import type { Claim } from "../../visit/index.js";
import { startOfSpan } from "../facts/span-start.js";

/** The last day to request the authorization for a claim; absent where the payer sets none, or where it hangs on a first visit and this is not known to be it. */
export function requestBy(claim: Claim, request: RequestWindow | undefined, visitsBefore: number | undefined): PlainDate | undefined {
  if (request === undefined) return undefined;
  if (request.requested === "before") return startOfSpan(claim.dateOfService, request.lead);
  return request.of === "date_of_service" || visitsBefore === 0 ? endOfSpan(claim.dateOfService, request.within) : undefined;
}

/** Whether there is still time to request it. A first visit before this one leaves no more time than this one would. */
export function canStillRequest(claim: Claim, request: RequestWindow | undefined, visitsBefore: number | undefined, { asOf }: Asking): Applies {
  if (request === undefined) return "no";
  const lastDay = requestBy(claim, request, visitsBefore);
  if (lastDay !== undefined) return asOf <= lastDay ? "yes" : "no";
  return request.requested === "after" && asOf > endOfSpan(claim.dateOfService, request.within) ? "no" : "unknown";
}
