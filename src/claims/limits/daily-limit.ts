import type { Outcome } from "../../core/index.js";
import type { DailyCapParameters, DailyLimit } from "../../rules/index.js";
import type { Claim } from "../../visit/index.js";
import { allHold, prepareCondition, type PreparedCondition } from "./cap-condition.js";
import { type DailyMeasure, measureOf } from "./daily-measure.js";
import type { DayGroups } from "./day-group.js";

/** A limit of one day and what has to hold for it, made ready for many claims. */
export interface PreparedLimit {
  readonly when: readonly PreparedCondition[];
  /** Infinite where there is no limit; absent where the host has to supply it. */
  readonly figure: number | undefined;
  readonly measure: DailyMeasure;
}

/** The special limits in their order, then the usual one. */
export function prepareLimits({ limit, otherLimits = [] }: DailyCapParameters, groups: DayGroups): readonly PreparedLimit[] {
  return [...otherLimits, { when: [], limit }].map((each) => ({
    when: each.when.map((condition) => prepareCondition(condition, groups)),
    figure: each.limit === "no_limit" ? Number.POSITIVE_INFINITY : figureOf(each.limit),
    measure: measureOf(each.limit === "no_limit" ? limit.measure : each.limit.measure, groups),
  }));
}

/** The first limit whose conditions hold governs; of limits that may govern, all have to agree. */
export function judgeLimits(limits: readonly PreparedLimit[], claim: Claim, own: number): Outcome {
  let agreed: Outcome | undefined;
  for (const limit of limits) {
    const governs = allHold(limit.when, claim, own);
    if (governs === "no") continue;
    const outcome = judgeLimit(limit, claim, own);
    agreed = agreed === undefined || agreed === outcome ? outcome : "undetermined";
    if (governs === "yes") break;
  }
  return agreed ?? "not_applicable";
}

/** The limits that may govern. */
export function possibleLimits(limits: readonly PreparedLimit[], claim: Claim, own: number): readonly PreparedLimit[] {
  const possible = limits.filter(({ when }) => allHold(when, claim, own) !== "no");
  const governing = possible.findIndex(({ when }) => allHold(when, claim, own) === "yes");
  return possible.slice(0, governing + 1);
}

/** A sum and the limit it is held against. */
export interface DecidingLimit {
  readonly counted: number;
  readonly limit: number;
  readonly measure: DailyMeasure;
}

/** What is counted, and the limit it is held against: of those that may govern the highest where all are exceeded, the lowest where one is kept. */
export function decidingLimit(limits: readonly PreparedLimit[], claim: Claim, own: number): DecidingLimit | undefined {
  let lowest: DecidingLimit | undefined;
  let highest: DecidingLimit | undefined;
  let exceeded = true;
  for (const { figure: limit = Number.POSITIVE_INFINITY, measure, when } of limits) {
    const governs = allHold(when, claim, own);
    if (governs === "no") continue;
    const counted = measure.least(claim, own);
    const one = { counted, limit, measure };
    if (counted <= limit) exceeded = false;
    if (lowest === undefined || limit < lowest.limit) lowest = one;
    if (highest === undefined || limit > highest.limit) highest = one;
    if (governs === "yes") break;
  }
  return exceeded ? highest : lowest;
}

function judgeLimit({ figure, measure }: PreparedLimit, claim: Claim, own: number): Outcome {
  if (figure === undefined) return "undetermined";
  if (figure === Number.POSITIVE_INFINITY) return "satisfied";
  if (measure.least(claim, own) > figure) return "violated";
  return measure.most(claim, own) <= figure ? "satisfied" : "undetermined";
}

function figureOf(limit: DailyLimit): number | undefined {
  switch (limit.measure) {
    case "units": return limit.units;
    case "minutes": return limit.minutes;
    case "procedures": return limit.procedures;
    case "treatments": return limit.treatments;
    case "cents": return limit.amountCents;
    case "relative_value": return limit.relativeValueHundredths;
  }
}
