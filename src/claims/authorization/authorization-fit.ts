import type { JsonPointer } from "../../core/index.js";
import type { Applies, PriorAuthorizationParameters } from "../../rules/index.js";
import type { Authorization, Claim } from "../../visit/index.js";
import { wasRequestedInTime } from "./authorization-due.js";
import { coversDay } from "./authorized-day.js";
import { lineAt } from "../facts/claim-lines.js";
import type { Selector } from "../selector.js";

/** Why an authorization does not cover a claim; `missing` where there is none at all. */
export type AuthorizationFault =
  | "missing"
  /** It is of another kind. */
  | "kind"
  /** It has no number. */
  | "number"
  /** The date of service lies outside its dates. */
  | "dates"
  /** A code of the claim is not among its codes. */
  | "codes"
  /** Its visits are used up. */
  | "visits"
  /** Its units are used up. */
  | "units"
  /** The claim has more units than it allows in one visit. */
  | "units_per_visit"
  /** It was requested too late. */
  | "late";

/** One thing an authorization has to fulfil, and the facts of it that tell. */
interface Requirement {
  readonly fault: AuthorizationFault;
  readonly holds: (authorization: Authorization, claim: Claim) => Applies;
  readonly facts: readonly (keyof Authorization)[];
}

/** What a rule holds an authorization against. */
export interface AuthorizationFit {
  /** Whether it covers the claim. */
  readonly fits: (authorization: Authorization, claim: Claim) => Applies;
  /** Why it does not. */
  readonly faults: (authorization: Authorization, claim: Claim) => readonly AuthorizationFault[];
  /** The facts that would settle it. */
  readonly missing: (authorization: Authorization, claim: Claim, index: number) => readonly JsonPointer[];
}

/** Makes ready what an authorization of a kind has to fulfil. */
export function prepareAuthorizationFit({ fixes, request }: PriorAuthorizationParameters, kind: string | undefined, selector: Selector): AuthorizationFit {
  const requirements: readonly Requirement[] = [...ofKind(kind), ...fixes.map((fixed) => ofFixed(fixed, selector)), ...ofRequest(request)];
  return {
    fits: (authorization, claim) => {
      let fits: Applies = "yes";
      for (const { holds } of requirements) {
        const one = holds(authorization, claim);
        if (one === "no") return "no";
        if (one === "unknown") fits = "unknown";
      }
      return fits;
    },
    faults: (authorization, claim) => requirements.filter(({ holds }) => holds(authorization, claim) === "no").map(({ fault }) => fault),
    missing: (authorization, claim, index) => requirements.filter(({ holds }) => holds(authorization, claim) === "unknown")
      .flatMap(({ facts }) => facts.filter((fact) => authorization[fact] === undefined).map((fact) => `/context/authorizations/${index}/${fact}`)),
  };
}

function ofKind(kind: string | undefined): readonly Requirement[] {
  return kind === undefined ? [] : [{ fault: "kind", facts: ["kind"], holds: (authorization) => known(authorization.kind, authorization.kind === kind) }];
}

function ofFixed(fixed: PriorAuthorizationParameters["fixes"][number], selector: Selector): Requirement {
  switch (fixed) {
    case "number": return { fault: fixed, facts: ["number"], holds: ({ number }) => known(number, number?.trim() !== "") };
    case "dates": return { fault: fixed, facts: ["from", "until"], holds: (authorization, { dateOfService }) => coversDay(authorization, dateOfService) };
    case "codes": return { fault: fixed, facts: ["codes"], holds: ({ codes }, claim) => coversCodes(codes, claim, selector) };
    case "visits": return { fault: fixed, facts: ["visits", "visitsUsed"], holds: ({ visits, visitsUsed }) => atMost(visits, visitsUsed, 1, 1) };
    case "units": return { fault: fixed, facts: ["units", "unitsUsed"], holds: ({ units, unitsUsed }, claim) => atMost(units, unitsUsed, unitsOf(claim, selector, "yes"), unitsOf(claim, selector, "unknown")) };
    case "units_per_visit": return { fault: fixed, facts: ["unitsPerVisit"], holds: ({ unitsPerVisit }, claim) => atMost(unitsPerVisit, 0, unitsOf(claim, selector, "yes"), unitsOf(claim, selector, "unknown")) };
  }
}

function ofRequest(request: PriorAuthorizationParameters["request"]): readonly Requirement[] {
  if (request === undefined) return [];
  return [{
    fault: "late",
    facts: ["requestedOn"],
    holds: (authorization, claim) => wasRequestedInTime(authorization, claim, request),
  }];
}

/** Of a line the rule may not look at, it is not known whether its code has to be covered. */
function coversCodes(codes: Authorization["codes"], claim: Claim, selector: Selector): Applies {
  if (codes === undefined) return "unknown";
  let covers: Applies = "yes";
  for (let index = 0; index < claim.lines.length; index += 1) {
    const looked = selector.line(claim, index);
    if (looked === "no" || codes.includes(lineAt(claim, index).code)) continue;
    if (looked === "yes") return "no";
    covers = "unknown";
  }
  return covers;
}

/** Whether what is used, with at least `least` and at most `most` more, stays within what is allowed. */
function atMost(allowed: number | undefined, used: number | undefined, least: number, most: number): Applies {
  if (allowed === undefined) return "unknown";
  if ((used ?? 0) + least > allowed) return "no";
  return used !== undefined && used + most <= allowed ? "yes" : "unknown";
}

/** Units of the lines the rule looks at; with `unknown`, of those it may look at too. */
function unitsOf(claim: Claim, selector: Selector, upTo: Applies): number {
  let units = 0;
  for (let index = 0; index < claim.lines.length; index += 1) {
    const looked = selector.line(claim, index);
    if (looked === "yes" || looked === upTo) units += lineAt(claim, index).units;
  }
  return units;
}

function known(fact: unknown, holds: boolean): Applies {
  return fact === undefined ? "unknown" : holds ? "yes" : "no";
}
