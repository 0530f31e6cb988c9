import type { JsonPointer, Outcome, PlainDate } from "../../core/index.js";
import type { Applies, Asking, AuthorizationRung, PriorAuthorizationParameters } from "../../rules/index.js";
import type { Authorization, Claim } from "../../visit/index.js";
import { canStillRequest, countsBusinessDays, requestBy, requestByWithHolidays } from "../authorization/authorization-due.js";
import { type AuthorizationFault, type AuthorizationFit, prepareAuthorizationFit } from "../authorization/authorization-fit.js";
import { rungMissing, standsOn, visitsBefore } from "../authorization/authorization-rungs.js";
import type { Check } from "../check.js";
import { known } from "../facts/known.js";
import { claimCheck } from "../line-check.js";
import { prepareSelector } from "../selector.js";

/** `prior_authorization_on_file`: the authorization the visit needs, if it needs one. */
export interface PriorAuthorizationDetails {
  /** Which visit this is in the payer's count, where the payer counts and the number is known. */
  readonly visit?: number;
  /** The first visit of the step of the ladder it stands on; of several possible ones, the last. */
  readonly fromVisit: number;
  /** What that step asks for. */
  readonly needs: AuthorizationRung["needs"];
  /** The evidence it asks for. */
  readonly authorizationKind?: string;
  /** What the claim is held against. */
  readonly fixes: PriorAuthorizationParameters["fixes"];
  /** What is wrong with the authorization that comes nearest; none where one covers the claim or none is needed. */
  readonly faults: readonly AuthorizationFault[];
  /** Visits it has left, this one included. */
  readonly visitsLeft?: number;
  /** Units it has left, those of the claim included. */
  readonly unitsLeft?: number;
  /** The last day to request one; of business days the earliest it may be, since public holidays are not known. */
  readonly requestBy?: PlainDate;
  /** The last day it may be, were all public holidays of a year to fall between; absent where it is known to the day. */
  readonly requestByWithHolidays?: PlainDate;
}

/** A step of the ladder with what an authorization has to fulfil there. */
interface Step { readonly rung: AuthorizationRung; readonly fit: AuthorizationFit }

/** Authorization before care: what the step of the ladder that the visit stands on asks for. */
export const priorAuthorization: Check<"prior_authorization"> = ({ appliesTo, parameters }) => {
  const selector = prepareSelector(appliesTo);
  const steps: readonly Step[] = parameters.rungs.map((rung) => ({ rung, fit: prepareAuthorizationFit(parameters, rung.authorizationKind, selector) }));
  const stepsOf = (claim: Claim): readonly Step[] => steps.filter((_, index) => standsOn(claim, parameters, index) !== "no");

  const judgeStep = ({ fit, rung }: Step, claim: Claim, asking: Asking): Outcome => {
    if (rung.needs === "nothing") return "satisfied";
    const covered = coveredBy(claim, fit);
    if (covered !== "no") return covered === "yes" ? "satisfied" : "undetermined";
    return ({ yes: "not_applicable", no: "violated", unknown: "undetermined" } as const)[canStillRequest(claim, parameters.request, visitsBefore(claim, parameters), asking)];
  };
  const judge = (claim: Claim, asking: Asking): Outcome => {
    let outcome: Outcome | undefined;
    for (let index = 0; index < steps.length; index += 1) {
      const step = steps[index];
      if (step === undefined || standsOn(claim, parameters, index) === "no") continue;
      const one = judgeStep(step, claim, asking);
      outcome = outcome === undefined || outcome === one ? one : "undetermined";
    }
    return outcome ?? "undetermined";
  };
  const mayNeed = (claim: Claim): readonly Step[] => stepsOf(claim).filter(({ rung }) => rung.needs === "authorization");

  /** A ladder of several steps that does not say what it counts cannot tell on which the visit stands. */
  const hasNoCounter = (claim: Claim): boolean => stepsOf(claim).length > 1 && rungMissing(claim, parameters).length === 0;

  /** The facts that would settle it; none where only public holidays would. */
  const missingOf = (claim: Claim, asking: Asking): readonly JsonPointer[] => {
    const { authorizations } = claim.context;
    const ofAuthorizations = mayNeed(claim).flatMap(({ fit }) => (authorizations ?? []).flatMap((one, index) => (fit.fits(one, claim) === "unknown" ? fit.missing(one, claim, index) : [])));
    const hangsOnCounter = mayNeed(claim).length > 0 && canStillRequest(claim, parameters.request, visitsBefore(claim, parameters), asking) === "unknown";
    return [...new Set([
      ...(stepsOf(claim).length > 1 ? rungMissing(claim, parameters) : []),
      ...(authorizations === undefined && mayNeed(claim).length > 0 ? ["/context/authorizations"] : ofAuthorizations),
      ...(hangsOnCounter ? counterMissing(claim, parameters) : []),
    ])];
  };

  return claimCheck(appliesTo, {
    code: "prior_authorization_on_file",
    judge,
    details: (claim): PriorAuthorizationDetails => {
      const { fit, rung } = known(stepsOf(claim).at(-1));
      const before = visitsBefore(claim, parameters);
      const nearest = rung.needs === "nothing" ? undefined : nearestOf(claim, fit);
      const lastDay = requestBy(claim, parameters.request, before);
      const holidays = requestByWithHolidays(claim, parameters.request, before);
      return {
        ...(before === undefined ? {} : { visit: before + 1 }),
        fromVisit: rung.fromVisit,
        needs: rung.needs,
        ...(rung.authorizationKind === undefined ? {} : { authorizationKind: rung.authorizationKind }),
        fixes: parameters.fixes,
        faults: rung.needs === "nothing" ? [] : nearest === undefined ? ["missing"] : fit.faults(nearest, claim),
        ...left("visitsLeft", nearest?.visits, nearest?.visitsUsed),
        ...left("unitsLeft", nearest?.units, nearest?.unitsUsed),
        ...(rung.needs === "nothing" || lastDay === undefined ? {} : { requestBy: lastDay }),
        ...(rung.needs === "nothing" || holidays === undefined ? {} : { requestByWithHolidays: holidays }),
      };
    },
    paths: (claim) => [
      ...(claim.context.authorizations === undefined ? [] : ["/context/authorizations"]),
      ...(visitsBefore(claim, parameters) === undefined || parameters.counter === undefined ? [] : [`/context/counters/visits/${parameters.counter}`]),
    ],
    missing: (claim, asking) => {
      const [fact, ...others] = missingOf(claim, asking);
      if (fact !== undefined) return [fact, ...others];
      return hasNoCounter(claim) ? ["/dateOfService"] : ["/context/authorizations"];
    },
    doubt: (claim, asking) => {
      if (selector.anyLine(claim) !== "unknown" && hasNoCounter(claim)) return "parameter_not_known";
      return selector.anyLine(claim) === "yes" && countsBusinessDays(parameters.request) && missingOf(claim, asking).length === 0 ? "holidays_not_known" : "fact_not_given";
    },
    ...(parameters.request === undefined ? {} : { dueBy: (claim: Claim, asking: Asking) => {
      const isNeeded = selector.anyLine(claim) !== "no" && mayNeed(claim).length > 0 && mayNeed(claim).length === stepsOf(claim).length;
      return isNeeded && judge(claim, asking) !== "satisfied" ? requestBy(claim, parameters.request, visitsBefore(claim, parameters)) : undefined;
    } }),
  });
};

/** Whether any authorization on file covers the claim; an empty list covers nothing. */
function coveredBy(claim: Claim, { fits }: AuthorizationFit): Applies {
  const { authorizations } = claim.context;
  if (authorizations === undefined) return "unknown";
  let covered: Applies = "no";
  for (const authorization of authorizations) {
    const one = fits(authorization, claim);
    if (one === "yes") return "yes";
    if (one === "unknown") covered = "unknown";
  }
  return covered;
}

/** The authorization with the fewest faults. */
function nearestOf(claim: Claim, { faults }: AuthorizationFit): Authorization | undefined {
  return (claim.context.authorizations ?? []).toSorted((a, b) => faults(a, claim).length - faults(b, claim).length)[0];
}

function left<Name extends "visitsLeft" | "unitsLeft">(name: Name, allowed: number | undefined, used: number | undefined): { readonly [Each in Name]?: number } {
  const named: { [Each in Name]?: number } = {};
  if (allowed !== undefined && used !== undefined) named[name] = Math.max(0, allowed - used);
  return named;
}

function counterMissing(claim: Claim, parameters: PriorAuthorizationParameters): readonly JsonPointer[] {
  const { counter } = parameters;
  return counter === undefined || visitsBefore(claim, parameters) !== undefined ? [] : [`/context/counters/visits/${counter}`];
}
