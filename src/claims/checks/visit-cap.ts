import type { JsonPointer, PlainDate } from "../../core/index.js";
import { type Applies, type AppliesTo, type Asking, type VisitCapParameters, type VisitCounter, type Window, yesOrNo } from "../../rules/index.js";
import type { Claim } from "../../visit/index.js";
import { canStillRequest, isBetweenHolidays, requestBy } from "../authorization/authorization-due.js";
import { authorizedDay, authorizedDayMissing } from "../authorization/authorized-day.js";
import type { Check, PreparedCheck } from "../check.js";
import { claimCheck } from "../line-check.js";
import { prepareSelector } from "../selector.js";
import { underAuthorization, underAuthorizationMissing, windowEnd, windowMissing, windowOver, windowPlaces } from "../facts/window-over.js";

/** `visit_cap_visits`: the number of the visit, and how many are covered in how long. */
export interface VisitCapVisitsDetails {
  /** Which visit this is; absent where it is not known and the time alone decided. */
  readonly visit?: number;
  /** How many are covered, those an authorization adds included. */
  readonly visits: number;
  /** How many more an authorization would add; absent where there is one, or none are added. */
  readonly extraVisitsWhenAuthorized?: number;
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
  const { authorizationKind: kind, extraVisitsWhenAuthorized: extra = 0, per, request, visits, within } = parameters;
  const selector = prepareSelector(appliesTo);
  const counterPlace = `/context/counters/visits/${per}`;
  const visitsBefore = ({ context }: Claim): number | undefined => context.counters?.visits?.[per];
  const visitOf = (claim: Claim): number | undefined => {
    const before = visitsBefore(claim);
    return before === undefined ? undefined : before + 1;
  };
  const isUnder = (claim: Claim): Applies => (kind === undefined ? "yes" : underAuthorization(claim, kind));
  /** Whether the visit is covered only where an authorization covers the day. */
  const isExtra = (claim: Claim): boolean => {
    const visit = visitOf(claim);
    return visit !== undefined && visit > visits && visit <= visits + extra;
  };
  /** An authorization that may still be requested keeps a visit from being too many today. */
  const isTooMany = (claim: Claim, asking: Asking): Applies | "not_yet" => {
    const visit = visitOf(claim);
    if (visit === undefined) return "unknown";
    if (!isExtra(claim)) return yesOrNo(visit > visits);
    const authorized = authorizedDay(claim);
    if (authorized !== "no") return authorized === "yes" ? "no" : "unknown";
    return ({ yes: "not_yet", no: "yes", unknown: "unknown" } as const)[canStillRequest(claim, request, visitsBefore(claim), asking)];
  };
  const isTooLate = (claim: Claim): Applies => (within === undefined ? "no" : windowOver(claim, within, kind));
  /** The facts that would settle it; none where only public holidays would. */
  const missingOf = (claim: Claim, asking: Asking): readonly JsonPointer[] => {
    const hangsOnAuthorization = isTooMany(claim, asking) === "unknown" && !(authorizedDay(claim) === "no" && isBetweenHolidays(claim, request, visitsBefore(claim), asking));
    return [...new Set([
      ...(isUnder(claim) === "unknown" ? underAuthorizationMissing(claim, kind) : []),
      ...(visitOf(claim) === undefined ? [counterPlace] : hangsOnAuthorization ? authorizedDayMissing(claim) : []),
      ...(within !== undefined && isTooLate(claim) === "unknown" ? windowMissing(claim, within, kind) : []),
    ])];
  };
  return claimCheck(appliesTo, {
    code: "visit_cap_visits",
    judge: (claim, asking) => {
      const applies = isUnder(claim);
      if (applies === "no") return "not_applicable";
      const tooMany = isTooMany(claim, asking);
      const tooLate = isTooLate(claim);
      if (tooLate === "no" && (tooMany === "no" || tooMany === "not_yet")) return tooMany === "no" ? "satisfied" : "not_applicable";
      return applies === "yes" && (tooMany === "yes" || tooLate === "yes") ? "violated" : "undetermined";
    },
    details: (claim): VisitCapVisitsDetails => {
      const visit = visitOf(claim);
      const until = within && windowEnd(claim, within, kind);
      const isAuthorized = authorizedDay(claim) === "yes";
      return {
        ...(visit === undefined ? {} : { visit }),
        visits: visits + (isAuthorized ? extra : 0),
        ...(isAuthorized || extra === 0 ? {} : { extraVisitsWhenAuthorized: extra }),
        per,
        ...(until === undefined ? {} : { until }),
      };
    },
    paths: (claim) => [
      ...(visitOf(claim) === undefined ? [] : [counterPlace]),
      ...(within === undefined ? [] : windowPlaces(claim, within, kind)),
    ],
    missing: (claim, asking) => {
      const [first, ...others] = missingOf(claim, asking);
      return first === undefined ? [counterPlace] : [first, ...others];
    },
    doubt: (claim, asking) => (selector.anyLine(claim) === "yes" && missingOf(claim, asking).length === 0 ? "holidays_not_known" : "fact_not_given"),
    ...(request === undefined ? {} : {
      dueBy: (claim: Claim) => (isUnder(claim) !== "no" && isExtra(claim) && authorizedDay(claim) !== "yes" ? requestBy(claim, request, visitsBefore(claim)) : undefined),
    }),
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
