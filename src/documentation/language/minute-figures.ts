import type { TextWords } from "./text-words.js";

/** Minutes a text states; `least` and `most` differ where it states a range. */
export interface MinuteFigure {
  /** The word they begin at. */
  readonly from: number;
  /** The word after their last. */
  readonly to: number;
  readonly least: number;
  readonly most: number;
}

/** Minutes in each unit, the longest names first. */
const UNITS: readonly (readonly [string, number])[] = [["minutes", 1], ["minute", 1], ["mins", 1], ["min", 1], ["hours", 60], ["hour", 60], ["hrs", 60], ["hr", 60]];
/** No intervention takes longer; what a text states beyond is something else. */
const MOST_HOURS = 4;

/**
 * Minutes stated in a text: `15 min`, `15min`, `10-15 minutes`, `10 to 15 minutes`; whole hours, with minutes or without: `1 hour`, `1 hour and 15 min`.
 * A figure that multiplies another, `2 x 15 min`, is left out, and so are parts and ranges of hours, `1.5 hours`.
 */
export function minuteFigures(text: TextWords): readonly MinuteFigure[] {
  const { clauses, words } = text;
  const figures: MinuteFigure[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const most = minutesAt(words, at);
    if (most?.isHours === true) {
      const more = minutesAt(words, words[most.to] === "and" ? most.to + 1 : most.to);
      const minutes = more === undefined || more.isHours ? most : { minutes: most.minutes + more.minutes, to: more.to };
      if (most.minutes <= MOST_HOURS * 60 && !isMultiplied(words, at) && words[at - 1] !== "to" && numberOf(words[at - 1] ?? "") === undefined) figures.push({ from: at, to: minutes.to, least: minutes.minutes, most: minutes.minutes });
      at = minutes.to - 1;
      continue;
    }
    if (most === undefined || isMultiplied(words, at)) continue;
    const ranged = words[at - 1] === "to" ? at - 2 : at - 1;
    const least = clauses[ranged] === clauses[at] ? numberOf(words[ranged] ?? "") : undefined;
    const isRange = least !== undefined && least < most.minutes;
    figures.push({ from: isRange ? ranged : at, to: most.to, least: isRange ? least : most.minutes, most: most.minutes });
  }
  return figures;
}

/** Whether a word is a unit of time, alone or joined to its figure: `minutes`, `15min`. */
export function isUnitOfTime(word: string): boolean {
  const name = UNITS.find(([unit]) => word.endsWith(unit))?.[0];
  return name !== undefined && (word === name || numberOf(word.slice(0, -name.length)) !== undefined);
}

interface Stated { readonly minutes: number; readonly to: number; readonly isHours: boolean }

/** Whether a figure multiplies the minutes: `2 x 15 min`, `2 sets x 15 min`, not `massage x 15 min`. */
function isMultiplied(words: readonly string[], at: number): boolean {
  return ["x", "by", "times"].includes(words[at - 1] ?? "") && [at - 2, at - 3].some((before) => numberOf(words[before] ?? "") !== undefined);
}

function minutesAt(words: readonly string[], at: number): Stated | undefined {
  const word = words[at] ?? "";
  const figure = word === "one" ? 1 : numberOf(word);
  const next = words[at + 1] ?? "";
  const [unit, minutes] = UNITS.find(([name]) => (figure === undefined ? word.endsWith(name) : next === name)) ?? [];
  if (unit === undefined || minutes === undefined) return undefined;
  const number = figure ?? numberOf(word.slice(0, -unit.length));
  return number === undefined ? undefined : { minutes: number * minutes, to: figure === undefined ? at + 1 : at + 2, isHours: minutes === 60 };
}

/** A whole number of at most four digits. */
function numberOf(word: string): number | undefined {
  return word.length <= 4 && /^\d+$/.test(word) ? Number(word) : undefined;
}
