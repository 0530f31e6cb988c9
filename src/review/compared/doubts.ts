import type { VisitCount, VisitNotCountedReason, VisitProblemCode } from "../../claims/index.js";
import type { JsonPointer } from "../../core/index.js";

/** What keeps a count from being the last word on what was billed. */
export interface CountDoubt {
  /** Why: a reason or problem of the count, or that no rule counted a minute. */
  readonly reason: VisitNotCountedReason | VisitProblemCode | "no_minutes_counted";
  /** The places of the visit it concerns; none where the whole count is concerned. */
  readonly paths: readonly JsonPointer[];
}

/** What is in doubt about a count. */
export interface CountDoubts {
  /** All of it, for the reader. */
  readonly doubts: readonly CountDoubt[];
  /** Whether there may be minutes that were not counted: more may be supported, and a unit left over may be another code's. */
  readonly moreMinutesMayStand: boolean;
  /** Whether minutes counted together may belong apart. */
  readonly mayBeDivided: boolean;
  /** Whether other visits of the day may count with it. */
  readonly dayIsOpen: boolean;
  /** Whether a code that the count does not show may have units all the same. */
  readonly otherCodesMayStand: boolean;
}

type Reason = CountDoubt["reason"];

/** Minutes that may be there and were not counted. */
const UNCOUNTED: readonly Reason[] = ["minutes_not_known", "unknown_code", "no_counting_rule", "counting_rule_not_known", "same_day_visits_not_given", "minutes_over_a_day", "no_minutes_counted"];

/** Services whose units minutes do not tell. */
const TOLD_OTHERWISE: readonly Reason[] = ["counted_per_visit", "minutes_not_counted", "not_a_15_minute_code", "unlisted", "per_area"];

/** Reads the doubts of a count from what it left out and what it found. */
export function doubtsOf({ notCounted, problems, timed }: VisitCount): CountDoubts {
  const doubts = [
    ...notCounted.map(({ path, reason }): CountDoubt => ({ reason, paths: [path] })),
    ...problems.map(({ code, paths }): CountDoubt => ({ reason: code, paths })),
    ...(timed === undefined ? [{ reason: "no_minutes_counted", paths: [] } as const] : []),
  ].filter(({ reason }) => UNCOUNTED.includes(reason) || TOLD_OTHERWISE.includes(reason) || reason === "practitioner_not_given");
  const has = (reasons: readonly Reason[]): boolean => doubts.some(({ reason }) => reasons.includes(reason));
  return {
    doubts,
    moreMinutesMayStand: has(UNCOUNTED),
    mayBeDivided: has(["practitioner_not_given"]),
    dayIsOpen: has(["same_day_visits_not_given"]),
    otherCodesMayStand: has(UNCOUNTED) || has(TOLD_OTHERWISE),
  };
}
