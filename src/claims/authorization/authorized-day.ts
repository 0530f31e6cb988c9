import type { JsonPointer, PlainDate } from "../../core/index.js";
import type { Applies } from "../../rules/index.js";
import type { Authorization, Claim } from "../../visit/index.js";

/** Whether an authorization covers the date of service. One whose dates are not given may cover it; an empty list covers nothing. */
export function authorizedDay({ context, dateOfService }: Claim): Applies {
  if (context.authorizations === undefined) return "unknown";
  let authorized: Applies = "no";
  for (const authorization of context.authorizations) {
    const covers = coversDay(authorization, dateOfService);
    if (covers === "yes") return "yes";
    if (covers === "unknown") authorized = "unknown";
  }
  return authorized;
}

/** The facts that would settle whether one does. */
export function authorizedDayMissing({ context, dateOfService }: Claim): readonly [JsonPointer, ...JsonPointer[]] {
  const [first = "/context/authorizations", ...others] = (context.authorizations ?? []).flatMap((authorization, index) =>
    coversDay(authorization, dateOfService) === "unknown" ? absentEnds(authorization).map((end) => `/context/authorizations/${index}/${end}`) : []);
  return [first, ...others];
}

function absentEnds(authorization: Authorization): readonly ("from" | "until")[] {
  return (["from", "until"] as const).filter((end) => authorization[end] === undefined);
}

/** Whether an authorization covers a day; dates that are not given leave it open. */
export function coversDay({ from, until }: Authorization, day: PlainDate): Applies {
  if ((from !== undefined && day < from) || (until !== undefined && until < day)) return "no";
  return from === undefined || until === undefined ? "unknown" : "yes";
}
