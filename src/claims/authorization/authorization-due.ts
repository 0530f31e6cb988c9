import type { PlainDate } from "../../core/index.js";
import { type Applies, type Asking, endOfSpan, type PriorAuthorizationParameters } from "../../rules/index.js";
import type { Claim } from "../../visit/index.js";
import { visitsBefore } from "./authorization-rungs.js";
import { startOfSpan } from "../facts/span-start.js";

/** The last day to request the authorization for a claim; absent where the payer sets none, or where it hangs on a first visit that is not this one. */
export function requestBy(claim: Claim, parameters: PriorAuthorizationParameters): PlainDate | undefined {
  const { request } = parameters;
  if (request === undefined) return undefined;
  if (request.requested === "before") return startOfSpan(claim.dateOfService, request.lead);
  return request.of === "date_of_service" || visitsBefore(claim, parameters) === 0 ? endOfSpan(claim.dateOfService, request.within) : undefined;
}

/** Whether there is still time to request it. A first visit before this one leaves no more time than this one would. */
export function canStillRequest(claim: Claim, parameters: PriorAuthorizationParameters, { asOf }: Asking): Applies {
  const { request } = parameters;
  if (request === undefined) return "no";
  const lastDay = requestBy(claim, parameters);
  if (lastDay !== undefined) return asOf <= lastDay ? "yes" : "no";
  return request.requested === "after" && asOf > endOfSpan(claim.dateOfService, request.within) ? "no" : "unknown";
}
