import type { Catalogue, Discipline } from "../../codes/index.js";
import { type JsonPointer, jsonPointer } from "../../core/index.js";
import { type CountingRule, countUnits, sortByUnitBasis, type UnitCount } from "../../units/index.js";
import type { Claim, UnbilledService } from "../../visit/index.js";
import { disciplineOf, lineAddress, lineAt, lineCount } from "../facts/claim-lines.js";
import { countsWith, countsWithMissing, type DayGroups, prepareDayGroups } from "../limits/day-group.js";
import { MINUTES_A_DAY, minutesOfLines } from "./line-minutes.js";
import type { Selector } from "../selector.js";
import { type SupportedUnits, supportedUnits } from "./supported-units.js";
import { poolingOf } from "./treatment-day.js";
import { prepareUnitKind } from "./unit-kind.js";

/** Lines whose minutes a rule counts together. */
export interface UnitPool {
  readonly discipline?: Discipline;
  /** The lines by number, other lines of the day included. */
  readonly lines: readonly number[];
  /** What their minutes come to; absent where it is not known which lines belong to it, or how long one was. */
  readonly counted?: {
    /** Codes of the payer's counting rule. */
    readonly timed: UnitCount;
    /** What every code of the pool gets: pairs of a first and an additional code are counted by their own thresholds. */
    readonly codes: readonly SupportedUnits[];
  };
  /** The facts that would settle it; none where it is counted. */
  readonly missing: readonly JsonPointer[];
}

/** Whose lines a rule counts together, as groups of the day's lines. */
export function groupsOfRule(rule: CountingRule, selector: Selector): DayGroups {
  return poolingOf(rule) === "practitioner" ? prepareDayGroups(selector, "practitioner", "all_together") : prepareDayGroups(selector, "everyone", "discipline");
}

/** Makes the pools of a counting rule ready for many claims. */
export function prepareUnitPools(rule: CountingRule, selector: Selector, codes: Catalogue): (claim: Claim) => readonly UnitPool[] {
  const groups = groupsOfRule(rule, selector);
  const goesBeyondTheClaim = poolingOf(rule) === "patient_day_discipline";
  const kindOf = prepareUnitKind(rule, codes);
  const isPooled = (claim: Claim, index: number): boolean => ["timed", "first_or_additional"].includes(kindOf(lineAt(claim, index).code));
  const poolOf = (claim: Claim, own: number): UnitPool => {
    const all = [...Array(goesBeyondTheClaim ? lineCount(claim) : claim.lines.length).keys()];
    const lines = all.filter((index) => isPooled(claim, index) && countsWith(claim, own, index, groups) !== "no");
    const minutes = minutesOfLines(claim, lines);
    const discipline = groups.each === "discipline" ? disciplineOf(claim, lineAt(claim, own)) : undefined;
    const unbilled = discipline === claim.discipline ? claim.unbilled ?? [] : [];
    const isOpen = lines.some((index) => countsWith(claim, own, index, groups) === "unknown");
    const missing = [...new Set([
      ...(goesBeyondTheClaim && claim.otherLinesSameDay === undefined ? ["/otherLinesSameDay"] : []),
      ...(isOpen ? countsWithMissing(claim, own, groups).filter((place) => goesBeyondTheClaim || !place.startsWith("/otherLinesSameDay")) : []),
      ...lines.filter((_, place) => minutes[place] === undefined).map((index) => `${lineAddress(claim, index)}/minutes`),
      ...unbilled.flatMap((service, place) => (service.minutes > MINUTES_A_DAY ? [jsonPointer("unbilled", place, "minutes")] : [])),
    ])];
    return { ...(discipline === undefined ? {} : { discipline }), lines, ...(missing.length > 0 ? {} : { counted: counted(claim, lines, minutes, unbilled, rule, codes) }), missing };
  };
  return (claim) => {
    const firsts: number[] = [];
    for (const own of claim.lines.keys()) {
      if (isPooled(claim, own) && selector.line(claim, own) !== "no" && !firsts.some((first) => countsWith(claim, first, own, groups) === "yes")) firsts.push(own);
    }
    return firsts.map((own) => poolOf(claim, own));
  };
}

function counted(claim: Claim, lines: readonly number[], minutes: readonly (number | undefined)[], unbilled: readonly UnbilledService[], rule: CountingRule, codes: Catalogue): NonNullable<UnitPool["counted"]> {
  const services = [...lines.map((index) => ({ code: lineAt(claim, index).code })), ...unbilled];
  const sorted = sortByUnitBasis(services, [...minutes, ...unbilled.map((service) => service.minutes)], codes);
  const timed = countUnits(sorted.timed, rule);
  const ofPairs = sorted.firstAndAdditional.map(({ code, minutes: ofCode, units }) => ({ code, minutes: ofCode, fewest: units, most: units }));
  const known = [...supportedUnits(timed), ...ofPairs];
  const unearned = new Set(lines.map((index) => lineAt(claim, index).code).filter((code) => known.every((one) => one.code !== code)));
  return { timed, codes: [...known, ...[...unearned].map((code) => ({ code, minutes: 0, fewest: 0, most: 0 }))] };
}
