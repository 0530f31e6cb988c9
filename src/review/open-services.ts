import type { VisitCount, VisitNotCountedReason } from "../claims/index.js";
import type { JsonPointer } from "../core/index.js";

/** Reasons that leave open whether a service is billed, or with how many units. */
const LEAVES_OPEN: readonly VisitNotCountedReason[] = [
  "unknown_code", "unlisted", "per_area", "minutes_not_known", "no_counting_rule", "counting_rule_not_known", "counted_per_visit", "minutes_not_counted", "not_a_15_minute_code", "group",
];

/** A service that is on no line although it may have to be: the host gives its units, or the fact that is missing. */
export interface OpenService {
  readonly path: JsonPointer;
  readonly reason: VisitNotCountedReason;
}

/** Whether minutes that earn no unit by themselves may earn one with those of the day's other visits, which the payer adds in and which are not given. */
export function leavesDayOpen({ problems, timed }: VisitCount): boolean {
  return problems.some(({ code }) => code === "same_day_visits_not_given") && timed?.totalUnits === 0 && timed.totalTimedMinutes > 0;
}

/** The services of which the count does not tell what they bill. */
export function openServices({ notCounted }: VisitCount): readonly OpenService[] {
  return notCounted.filter(({ reason }) => LEAVES_OPEN.includes(reason));
}
