import type { JsonPointer, PlainDate } from "../../core/index.js";
import { type Applies, endOfSpan, type Window } from "../../rules/index.js";
import type { Authorization, Claim } from "../../visit/index.js";
import { coversDay } from "../authorization/authorized-day.js";
import { clockStart, clockStartPlace } from "./clock-start.js";
import { both } from "./pairs.js";

/** Whether the date of service lies after the window; of an authorization, only one of the kind named where one is. What starts no clock ends no window. */
export function windowOver(claim: Claim, { from, span }: Window, authorizationKind: string | undefined): Applies {
  if (from === "authorization") return authorizationsOver(claim, span, authorizationKind);
  const start = clockStart(claim, from);
  if (start === undefined) return "unknown";
  return start !== "none" && endOfSpan(start, span) < claim.dateOfService ? "yes" : "no";
}

/** Whether the visit is made under an authorization of a kind: one that covers the day. */
export function underAuthorization({ context, dateOfService }: Claim, kind: string | undefined): Applies {
  if (context.authorizations === undefined) return "unknown";
  let under: Applies = "no";
  for (const authorization of context.authorizations) {
    const one = bears(authorization, kind, dateOfService);
    if (one === "yes") return "yes";
    if (one === "unknown") under = "unknown";
  }
  return under;
}

/** The last day of the window; of several authorizations, of the one that ends last. */
export function windowEnd(claim: Claim, { from, span }: Window, authorizationKind: string | undefined): PlainDate | undefined {
  if (from === "authorization") {
    return authorizationsAt(claim, authorizationKind).flatMap(({ from: start }) => (start === undefined ? [] : [endOfSpan(start, span)])).sort().at(-1);
  }
  const start = clockStart(claim, from);
  return start === undefined || start === "none" ? undefined : endOfSpan(start, span);
}

/** Where the day the window is counted from stands, as far as it is given. */
export function windowPlaces(claim: Claim, { from }: Window, authorizationKind: string | undefined): readonly JsonPointer[] {
  if (from !== "authorization") return clockStart(claim, from) === undefined ? [] : [clockStartPlace(claim, from)];
  return numbersAt(claim, authorizationKind).filter((index) => claim.context.authorizations?.[index]?.from !== undefined).map((index) => `/context/authorizations/${index}/from`);
}

/** The facts that would settle whether the window is over. */
export function windowMissing(claim: Claim, { from }: Window, authorizationKind: string | undefined): readonly JsonPointer[] {
  if (from !== "authorization") return clockStart(claim, from) === undefined ? [clockStartPlace(claim, from)] : [];
  return underAuthorizationMissing(claim, authorizationKind);
}

/** The facts that would settle under which authorization the visit is made. */
export function underAuthorizationMissing(claim: Claim, kind: string | undefined): readonly JsonPointer[] {
  const { authorizations } = claim.context;
  if (authorizations === undefined) return ["/context/authorizations"];
  const asked = kind === undefined ? (["from", "until"] as const) : (["kind", "from", "until"] as const);
  return numbersAt(claim, kind).flatMap((index) => asked.filter((fact) => authorizations[index]?.[fact] === undefined).map((fact) => `/context/authorizations/${index}/${fact}`));
}

/** Over when it is over for every authorization the visit may be made under, and there surely is one; one that surely covers the visit and is not over is enough. */
function authorizationsOver({ context, dateOfService }: Claim, span: Window["span"], kind: string | undefined): Applies {
  if (context.authorizations === undefined) return "unknown";
  let isUnderOne = false;
  let mayBeOver = false;
  let isOverForAll = true;
  for (const authorization of context.authorizations) {
    const bearing = bears(authorization, kind, dateOfService);
    if (bearing === "no") continue;
    const isOver = authorization.from === undefined ? "unknown" : endOfSpan(authorization.from, span) < dateOfService ? "yes" : "no";
    if (bearing === "yes" && isOver === "no") return "no";
    if (bearing === "yes") isUnderOne = true;
    mayBeOver ||= isOver !== "no";
    isOverForAll &&= isOver === "yes";
  }
  if (!mayBeOver) return "no";
  return isUnderOne && isOverForAll ? "yes" : "unknown";
}

function bears(authorization: Authorization, kind: string | undefined, day: PlainDate): Applies {
  const isOfKind = kind === undefined || authorization.kind === kind ? "yes" : authorization.kind === undefined ? "unknown" : "no";
  return both(isOfKind, coversDay(authorization, day));
}

function numbersAt({ context, dateOfService }: Claim, kind: string | undefined): readonly number[] {
  return (context.authorizations ?? []).flatMap((authorization, index) => (bears(authorization, kind, dateOfService) === "no" ? [] : [index]));
}

function authorizationsAt(claim: Claim, kind: string | undefined): readonly Authorization[] {
  return numbersAt(claim, kind).flatMap((index) => claim.context.authorizations?.[index] ?? []);
}
