import type { JsonPointer } from "../../core/index.js";
import type { Applies, DailyLimit } from "../../rules/index.js";
import type { Claim } from "../../visit/index.js";
import { lineAt, lineCount } from "../facts/claim-lines.js";
import { placesOfDay } from "../facts/line-places.js";
import { amountMissing, countsWith, type DayGroups, leastOfDay, mostOfDay } from "./day-group.js";
import { type LineAmount, lineAllowedCents, lineMinutes, lineRelativeValue, lineUnits } from "../facts/line-amount.js";

/** What the lines of a day come to in one measure; `own` is the line that speaks for the group. */
export interface DailyMeasure {
  readonly name: DailyLimit["measure"];
  /** At least so much. */
  readonly least: (claim: Claim, own: number) => number;
  /** At most so much; infinite where nothing limits it. */
  readonly most: (claim: Claim, own: number) => number;
  /** Where a line of the day states what it adds, or the line where it does not. */
  readonly place: (claim: Claim, index: number) => JsonPointer;
  /** Where lines do not state it. */
  readonly missing: (claim: Claim, own: number) => readonly JsonPointer[];
}

/** Makes a measure ready. */
export function measureOf(name: DailyLimit["measure"], groups: DayGroups): DailyMeasure {
  switch (name) {
    case "units": return sumOf(name, lineUnits, groups);
    case "minutes": return sumOf(name, lineMinutes, groups);
    case "cents": return sumOf(name, lineAllowedCents, groups);
    case "relative_value": return sumOf(name, lineRelativeValue, groups);
    case "procedures": return procedures(name, groups);
    case "treatments": return treatments(name, groups);
  }
}

function sumOf(name: DailyMeasure["name"], amount: LineAmount, groups: DayGroups): DailyMeasure {
  return {
    name,
    least: (claim, own) => leastOfDay(claim, own, groups, amount),
    most: (claim, own) => mostOfDay(claim, own, groups, amount),
    place: placesOfDay(amount.property),
    missing: (claim, own) => amountMissing(claim, own, groups, amount),
  };
}

/** Different codes billed. */
function procedures(name: DailyMeasure["name"], groups: DayGroups): DailyMeasure {
  const counts = (claim: Claim, own: number, index: number, besides: Applies): boolean => {
    const answer = lineAt(claim, index).units === 0 ? "no" : countsWith(claim, own, index, groups);
    return answer === "yes" || answer === besides;
  };
  const different = (claim: Claim, own: number, besides: Applies): number => {
    let codes = 0;
    for (let index = 0; index < lineCount(claim); index += 1) {
      if (!counts(claim, own, index, besides)) continue;
      let isNew = true;
      for (let earlier = 0; earlier < index && isNew; earlier += 1) isNew = lineAt(claim, earlier).code !== lineAt(claim, index).code || !counts(claim, own, earlier, besides);
      if (isNew) codes += 1;
    }
    return codes;
  };
  return {
    name,
    least: (claim, own) => different(claim, own, "yes"),
    most: (claim, own) => (claim.otherLinesSameDay === undefined ? Number.POSITIVE_INFINITY : different(claim, own, "unknown")),
    place: placesOfDay("code"),
    missing: () => [],
  };
}

/** The claim is one treatment; lines of other claims are at least one more, at most one each: whether two of them are of one claim is not said. */
function treatments(name: DailyMeasure["name"], groups: DayGroups): DailyMeasure {
  const surelyElsewhere = (claim: Claim, own: number): number => {
    let lines = 0;
    for (let index = claim.lines.length; index < lineCount(claim); index += 1) {
      if (lineAt(claim, index).units > 0 && countsWith(claim, own, index, groups) === "yes") lines += 1;
    }
    return lines;
  };
  return {
    name,
    least: (claim, own) => (surelyElsewhere(claim, own) > 0 ? 2 : 1),
    most: (claim, own) => {
      if (claim.otherLinesSameDay === undefined) return Number.POSITIVE_INFINITY;
      let most = 1;
      for (let index = claim.lines.length; index < lineCount(claim); index += 1) {
        if (lineAt(claim, index).units > 0 && countsWith(claim, own, index, groups) !== "no") most += 1;
      }
      return most;
    },
    place: placesOfDay("code"),
    missing: (claim, own) => (surelyElsewhere(claim, own) > 1 ? ["/otherLinesSameDay"] : []),
  };
}
