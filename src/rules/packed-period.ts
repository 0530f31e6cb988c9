import type { CptCode } from "../codes/index.js";
import { isPlainDate, type PlainDate } from "../core/index.js";
import type { NcciPtpEdit } from "./kinds.js";

/** Characters of a packed period: first day (3), last day (3), modifier indicator (1). A day is its year, month and day, a character each. */
export const PERIOD = 7;
const DAY = 3;

const NO_END = "---";

/** The character that stands for 0: as the characters ascend, so do the days. */
const ZERO = 48;
/** The year that `0` stands for; CMS's tables begin in 1996. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2189;

/** Packs a date `YYYYMMDD`; nothing where it is not one, or outside the years 1990 to 2189. */
export function packDay(digits: string): string | undefined {
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)];
  if (!isPlainDate(`${year}-${month}-${day}`) || Number(year) < FIRST_YEAR || Number(year) > LAST_YEAR) return undefined;
  return String.fromCharCode(ZERO + Number(year) - FIRST_YEAR, ZERO + Number(month), ZERO + Number(day));
}

/** Packs a period of packed days. */
export function packPeriod(from: string, until: string | undefined, modifierIndicator: string): string {
  return from + (until ?? NO_END) + modifierIndicator;
}

/** Reads the packed period that begins there, as the edit of a pair of codes. */
export function unpackEdit(column1: CptCode, column2: CptCode, text: string, at: number): NcciPtpEdit {
  const digit = text.charCodeAt(at + 2 * DAY) - ZERO;
  const modifierIndicator = digit === 0 || digit === 1 ? digit : 9;
  const from = dayAt(text, at);
  return text.startsWith(NO_END, at + DAY) ? { column1, column2, modifierIndicator, from } : { column1, column2, modifierIndicator, from, until: dayAt(text, at + DAY) };
}

function dayAt(text: string, at: number): PlainDate {
  const month = text.charCodeAt(at + 1) - ZERO;
  const day = text.charCodeAt(at + 2) - ZERO;
  return `${FIRST_YEAR - ZERO + text.charCodeAt(at)}-${month < 10 ? "0" : ""}${month}-${day < 10 ? "0" : ""}${day}` as PlainDate;
}
