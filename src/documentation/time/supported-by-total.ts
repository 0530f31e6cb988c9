import type { Catalogue, CptCode } from "../../codes/index.js";
import { countUnits, type CountingRule, firstAndAdditionalUnits } from "../../units/index.js";
import type { PlacedNote } from "../notes-of-date.js";
import { MINUTES_A_DAY } from "./minutes-in-notes.js";
import { poolsCodes, service, type SupportedCode } from "./supported-by-minutes.js";

/** All timed minutes that the notes of a date state; absent where one of them states none. */
export function statedTimedMinutes(notes: readonly PlacedNote[]): number | undefined {
  const totals = notes.flatMap(({ note }) => note.totalTimedMinutes ?? []);
  return notes.length === 0 || totals.length < notes.length ? undefined : Math.min(totals.reduce((sum, one) => sum + one, 0), MINUTES_A_DAY * notes.length);
}

/**
 * The billed codes of which even all timed minutes of the date would not support the units, and, where each code is within them by itself but all together
 * are not, every code. Empty where the minutes may be enough, however they fall to the codes.
 */
export function beyondTotal(rule: CountingRule, billed: ReadonlyMap<CptCode, number>, minutes: number, codes: Catalogue): readonly SupportedCode[] {
  const most = (code: CptCode, of: number): number => mostUnits(code, of, rule, codes);
  const all = [...billed].filter(([, units]) => units > 0).map(([code, units]): SupportedCode => ({ code, minutes, billed: units, supported: most(code, minutes) }));
  const alone = all.filter((one) => one.billed > one.supported);
  if (alone.length > 0) return alone;
  if (rule.method === "cms_eight_minute") return total(all.map((one) => one.billed)) > countUnits([{ code: "", minutes }], rule).totalUnits ? all : [];
  if (poolsCodes(rule)) return [];
  return total(all.map((one) => fewestMinutes(one.billed, (of) => most(one.code, of), minutes))) > minutes ? all : [];
}

/** The same for a pair of a first and an additional code. */
export function pairBeyondTotal(firstCode: CptCode, billed: ReadonlyMap<CptCode, number>, minutes: number, codes: Catalogue): readonly SupportedCode[] {
  const lines = firstAndAdditionalUnits(firstCode, minutes, codes);
  return [...billed].map(([code, units]): SupportedCode => ({ code, minutes, billed: units, supported: lines.find((line) => line.code === code)?.units ?? 0 })).filter((one) => one.billed > one.supported);
}

/** Of two rules compared, either may decide. */
function mostUnits(code: CptCode, minutes: number, rule: CountingRule, codes: Catalogue): number {
  if (rule.method === "higher_of" || rule.method === "lower_of") return Math.max(...rule.of.map((each) => mostUnits(code, minutes, each, codes)));
  return countUnits([service(code, minutes, codes)], rule).totalUnits;
}

/** The fewest minutes that support so many units, known to be no more than `enough`: more minutes never support fewer. */
function fewestMinutes(units: number, supported: (minutes: number) => number, enough: number): number {
  let few = 0;
  let many = enough;
  while (few < many) {
    const between = Math.floor((few + many) / 2);
    if (supported(between) >= units) many = between;
    else few = between + 1;
  }
  return many;
}

function total(figures: readonly number[]): number {
  return figures.reduce((sum, figure) => sum + figure, 0);
}
