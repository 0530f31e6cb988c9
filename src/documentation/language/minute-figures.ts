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

const UNITS: readonly string[] = ["min", "mins", "minute", "minutes"];

/** Minutes stated in a text: `15 min`, `15min`, `10-15 minutes`, `10 to 15 minutes`. A figure that multiplies another, `2 x 15 min`, is left out. */
export function minuteFigures(text: TextWords): readonly MinuteFigure[] {
  const { clauses, words } = text;
  const figures: MinuteFigure[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const most = minutesAt(words, at);
    if (most === undefined || ["x", "by", "times"].includes(words[at - 1] ?? "")) continue;
    const ranged = words[at - 1] === "to" ? at - 2 : at - 1;
    const least = clauses[ranged] === clauses[at] ? numberOf(words[ranged] ?? "") : undefined;
    const isRange = least !== undefined && least < most.minutes;
    figures.push({ from: isRange ? ranged : at, to: most.to, least: isRange ? least : most.minutes, most: most.minutes });
  }
  return figures;
}

function minutesAt(words: readonly string[], at: number): { readonly minutes: number; readonly to: number } | undefined {
  const word = words[at] ?? "";
  const minutes = numberOf(word);
  if (minutes !== undefined) return UNITS.includes(words[at + 1] ?? "") ? { minutes, to: at + 2 } : undefined;
  const joined = UNITS.find((unit) => word.endsWith(unit));
  const figure = joined === undefined ? undefined : numberOf(word.slice(0, -joined.length));
  return figure === undefined ? undefined : { minutes: figure, to: at + 1 };
}

/** A whole number of at most four digits. */
function numberOf(word: string): number | undefined {
  return word.length <= 4 && /^\d+$/.test(word) ? Number(word) : undefined;
}
