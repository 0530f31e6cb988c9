import type { PlainDate } from "../../core/index.js";
import type { Applies, AppliesTo, VisitCapParameters, VisitCounter, Window } from "../../rules/index.js";
import type { Claim } from "../../visit/index.js";
import { authorizedDay, authorizedDayMissing } from "../authorization/authorized-day.js";
import type { Check, PreparedCheck } from "../check.js";
import { claimCheck } from "../line-check.js";
import { underAuthorization, underAuthorizationMissing, windowEnd, windowMissing, windowOver, windowPlaces } from "../facts/window-over.js";

/** `visit_cap_visits`: the number of the visit, and how many are covered in how long. */
export interface VisitCapVisitsDetails {
  /** Which visit this is; absent where it is not known and the time alone decided. */
  readonly visit?: number;
  /** How many are covered, those an authorization adds included. */
  readonly visits: number;
  readonly per: VisitCounter;
  /** The last day covered, where there is one and it is known. */
  readonly until?: PlainDate;
}

/** `visit_cap_course`: how long a course is covered. */
export interface VisitCapCourseDetails {
  /** The last day covered; absent where nothing started the course. */
  readonly until?: PlainDate;
}

type Visits = Extract<VisitCapParameters, { readonly cap: "visits" }>;

/** How many visits, or how long a course, the payer covers. */
export const visitCap: Check<"visit_cap"> = ({ appliesTo, parameters }) => (parameters.cap === "visits" ? ofVisits(appliesTo, parameters) : ofCourse(appliesTo, parameters.within));

function ofVisits(appliesTo: AppliesTo | undefined, parameters: Visits): PreparedCheck {
  const { authorizationKind: kind, extraVisitsWhenAuthorized: extra = 0, per, visits, within } = parameters;
  const counterPlace = `/context/counters/visits/${per}`;
  const visitOf = ({ context }: Claim): number | undefined => {
    const before = context.counters?.visits?.[per];
    return before === undefined ? undefined : before + 1;
  };
  const isUnder = (claim: Claim): Applies => (kind === undefined ? "yes" : underAuthorization(claim, kind));
  const isTooMany = (claim: Claim): Applies => {
    const visit = visitOf(claim);
    if (visit === undefined) return "unknown";
    if (visit <= visits || visit > visits + extra) return visit <= visits ? "no" : "yes";
    return ({ yes: "no", no: "yes", unknown: "unknown" } as const)[authorizedDay(claim)];
  };
  const isTooLate = (claim: Claim): Applies => (within === undefined ? "no" : windowOver(claim, within, kind));
  return claimCheck(appliesTo, {
    code: "visit_cap_visits",
    judge: (claim) => {
      const applies = isUnder(claim);
      if (applies === "no") return "not_applicable";
      const tooMany = isTooMany(claim);
      const tooLate = isTooLate(claim);
      if (tooMany === "no" && tooLate === "no") return "satisfied";
      return applies === "yes" && (tooMany === "yes" || tooLate === "yes") ? "violated" : "undetermined";
    },
    details: (claim): VisitCapVisitsDetails => {
      const visit = visitOf(claim);
      const until = within && windowEnd(claim, within, kind);
      return {
        ...(visit === undefined ? {} : { visit }),
        visits: visits + (authorizedDay(claim) === "yes" ? extra : 0),
        per,
        ...(until === undefined ? {} : { until }),
      };
    },
    paths: (claim) => [
      ...(visitOf(claim) === undefined ? [] : [counterPlace]),
      ...(within === undefined ? [] : windowPlaces(claim, within, kind)),
    ],
    missing: (claim) => {
      const tooMany = isTooMany(claim);
      const [first, ...others] = new Set([
        ...(isUnder(claim) === "unknown" ? underAuthorizationMissing(claim, kind) : []),
        ...(visitOf(claim) === undefined ? [counterPlace] : tooMany === "unknown" ? authorizedDayMissing(claim) : []),
        ...(within !== undefined && isTooLate(claim) === "unknown" ? windowMissing(claim, within, kind) : []),
      ]);
      return first === undefined ? [counterPlace] : [first, ...others];
    },
  });
}

function ofCourse(appliesTo: AppliesTo | undefined, within: Window): PreparedCheck {
  return claimCheck(appliesTo, {
    code: "visit_cap_course",
    judge: (claim) => ({ yes: "violated", no: "satisfied", unknown: "undetermined" } as const)[windowOver(claim, within, undefined)],
    details: (claim): VisitCapCourseDetails => {
      const until = windowEnd(claim, within, undefined);
      return until === undefined ? {} : { until };
    },
    paths: (claim) => windowPlaces(claim, within, undefined),
    missing: (claim) => {
      const [first, ...others] = windowMissing(claim, within, undefined);
      return first === undefined ? ["/dateOfService"] : [first, ...others];
    },
  });
}
