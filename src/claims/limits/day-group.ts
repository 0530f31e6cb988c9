import type { JsonPointer, Outcome } from "../../core/index.js";
import type { Applies, DailyCapParameters, SameDayScope } from "../../rules/index.js";
import type { Claim } from "../../visit/index.js";
import { lineAddress, lineAt, lineCount } from "../facts/claim-lines.js";
import type { LineAmount } from "../facts/line-amount.js";
import { both } from "../facts/pairs.js";
import { belongTogether, belongTogetherMissing } from "../facts/same-day.js";
import { sameDiscipline, sameDisciplineMissing } from "../facts/same-discipline.js";
import { looksAt, type Selector } from "../selector.js";
import { numbersWhere } from "../facts/numbers-where.js";

/** Which lines of the day are added up together. A group is spoken of by one of the claim's own lines in it. */
export interface DayGroups {
  /** The lines the rule looks at. */
  readonly selector: Selector;
  /** Whose lines belong together. */
  readonly together: SameDayScope;
  /** What has a sum of its own. */
  readonly each: DailyCapParameters["each"];
  /** Whether every line of the day is added up with every other, so that nothing need be asked of a line. */
  readonly isWholeDay: boolean;
}

/** Makes the choice of lines ready for many claims. */
export function prepareDayGroups(selector: Selector, together: SameDayScope, each: DayGroups["each"]): DayGroups {
  return { selector, together, each, isWholeDay: selector.looksAtAll && together === "everyone" && each === "all_together" };
}

/** Whether a line of the day is added up with a line of the claim. */
export function countsWith(claim: Claim, own: number, index: number, groups: DayGroups): Applies {
  if (groups.isWholeDay) return "yes";
  const looked = looksAt(groups.selector, claim, index);
  if (index === own || looked === "no") return looked;
  return both(both(looked, inGroup(claim, own, index, groups.each)), belongTogether(claim, own, index, groups.together));
}

/** The sum of what surely counts. */
export function leastOfDay(claim: Claim, own: number, groups: DayGroups, amount: LineAmount): number {
  let sum = 0;
  for (let index = 0; index < lineCount(claim); index += 1) if (countsWith(claim, own, index, groups) === "yes") sum += amount.least(lineAt(claim, index));
  return sum;
}

/** The sum of all that may count; infinite where lines of the day may be left out. */
export function mostOfDay(claim: Claim, own: number, groups: DayGroups, amount: LineAmount): number {
  if (claim.otherLinesSameDay === undefined) return Number.POSITIVE_INFINITY;
  let sum = 0;
  for (let index = 0; index < lineCount(claim); index += 1) if (countsWith(claim, own, index, groups) !== "no") sum += amount.most(lineAt(claim, index));
  return sum;
}

/** The facts that would settle which lines of the day are added up. */
export function countsWithMissing(claim: Claim, own: number, groups: DayGroups): readonly JsonPointer[] {
  const ofLines = Array.from({ length: lineCount(claim) }, (_, index) => {
    if (countsWith(claim, own, index, groups) !== "unknown") return [];
    const ofGroup = groups.each === "discipline" ? sameDisciplineMissing(claim, own, index) : [];
    return [...groups.selector.missing(claim, index), ...(index === own ? [] : [...ofGroup, ...belongTogetherMissing(claim, own, index, groups.together)])];
  });
  return [...(claim.otherLinesSameDay === undefined ? ["/otherLinesSameDay"] : []), ...ofLines.flat()];
}

/** The lines that state an amount which is not known, among those that may be added up. */
export function amountMissing(claim: Claim, own: number, groups: DayGroups, { least, most, property }: LineAmount): readonly JsonPointer[] {
  return numbersWhere(lineCount(claim), (index) => countsWith(claim, own, index, groups) !== "no" && least(lineAt(claim, index)) !== most(lineAt(claim, index)))
    .map((index) => `${lineAddress(claim, index)}/${property}`);
}

/** Judges each group once, by the first line of the claim that is surely in it. The worst group decides; a group that may not be there breaks nothing. */
export function judgeGroups(claim: Claim, groups: DayGroups, judge: (claim: Claim, own: number) => Outcome): Outcome {
  let worst: Outcome = "not_applicable";
  const count = groupsAtMost(claim, groups);
  for (let own = 0; own < count; own += 1) {
    const outcome = judgeGroup(claim, own, groups, judge);
    if (outcome === "violated") return outcome;
    if (outcome === "undetermined" || worst === "not_applicable") worst = outcome;
  }
  return worst;
}

/** The outcome of the group a line of the claim speaks for; not applicable where an earlier line does. */
export function judgeGroup(claim: Claim, own: number, groups: DayGroups, judge: (claim: Claim, own: number) => Outcome): Outcome {
  const looked = looksAt(groups.selector, claim, own);
  if (looked === "no" || spokenFor(claim, own, groups)) return "not_applicable";
  const outcome = judge(claim, own);
  return looked === "unknown" && outcome === "violated" ? "undetermined" : outcome;
}

/** The lines of the claim that speak for a group of this outcome. */
export function groupsOf(claim: Claim, groups: DayGroups, judge: (claim: Claim, own: number) => Outcome, outcome: Outcome): readonly number[] {
  return numbersWhere(groupsAtMost(claim, groups), (own) => judgeGroup(claim, own, groups, judge) === outcome);
}

function groupsAtMost({ lines }: Claim, { isWholeDay }: DayGroups): number {
  return isWholeDay ? Math.min(1, lines.length) : lines.length;
}

function spokenFor(claim: Claim, own: number, groups: DayGroups): boolean {
  for (let earlier = 0; earlier < own; earlier += 1) if (countsWith(claim, own, earlier, groups) === "yes") return true;
  return false;
}

function inGroup(claim: Claim, own: number, index: number, each: DayGroups["each"]): Applies {
  switch (each) {
    case "all_together": return "yes";
    case "code": return lineAt(claim, own).code === lineAt(claim, index).code ? "yes" : "no";
    case "discipline": return sameDiscipline(claim, own, index);
  }
}
