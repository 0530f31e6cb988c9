import { addBusinessDays as addBusinessDaysTo } from "date-fns/addBusinessDays";
import { addMonths as addMonthsTo } from "date-fns/addMonths";

import { InvalidInputError } from "./result.js";

/** A calendar date `YYYY-MM-DD`, without time or zone; dates compare as strings. */
export type PlainDate = `${number}-${number}-${number}`;

/** A time of day `HH:mm` on the 24-hour clock of the place of service. */
export type LocalTime = `${number}:${number}`;

const FORM = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/**
 * Reads a calendar date.
 *
 * @param text - `YYYY-MM-DD`, years 0001 to 9999, a day that exists
 * @returns The same text, known to be a date
 * @throws {@link InvalidInputError} when it is anything else, `2026-02-29` included
 *
 * @example
 * ```ts
 * import { parsePlainDate } from "therapy-units";
 *
 * parsePlainDate("2028-02-29"); // => "2028-02-29"
 * ```
 */
export function parsePlainDate(text: string): PlainDate {
  if (isPlainDate(text)) return text;
  throw new InvalidInputError([{ path: "", code: "not_a_plain_date" }]);
}

/** Whether a text is a calendar date `YYYY-MM-DD` that exists. */
export function isPlainDate(text: string): text is PlainDate {
  return FORM.test(text) && !text.startsWith("0000") && dateOfDay(dayNumber(text)) === text;
}

/** The date so many days later, or earlier when `days` is negative. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return dateOfDay(dayNumber(date) + days);
}

/** Days from one date to a later one; negative when `to` is earlier, 0 when they are the same. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The date so many calendar months later; the last day of the month when that month is shorter. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  return dateOf(addMonthsTo(utcDate(date), months));
}

/** The date so many business days later: Monday to Friday. Public holidays are not known and count as business days: with them, the date is a later one. */
export function addBusinessDays(date: PlainDate, days: number): PlainDate {
  return dateOf(addBusinessDaysTo(utcDate(date), days));
}

const MILLISECONDS_A_DAY = 86_400_000;
/** 0001-01-01 and 9999-12-31, in days since 1970-01-01. */
const FIRST_DAY = -719_162;
const LAST_DAY = 2_932_896;

/** Days since 1970-01-01, counted in years that begin on 1 March so that the leap day comes last. */
function dayNumber(date: string): number {
  const month = Number(date.slice(5, 7));
  const year = Number(date.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(date.slice(8)) - 1;
  return 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + dayOfYear - 719_468;
}

function dateOfDay(day: number): PlainDate {
  if (!(day >= FIRST_DAY && day <= LAST_DAY)) throw new RangeError("the date falls outside the years 0001 to 9999: count fewer days or months");
  return new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10) as PlainDate;
}

function utcDate(date: PlainDate): UtcDate {
  return new UtcDate(dayNumber(date) * MILLISECONDS_A_DAY);
}

function dateOf(date: UtcDate): PlainDate {
  return dateOfDay(date.getTime() / MILLISECONDS_A_DAY);
}

/** date-fns reads local time; here local time is UTC, so no zone and no day a zone skipped can move a date. */
class UtcDate extends Date {
  override getFullYear(): number { return this.getUTCFullYear(); }
  override getMonth(): number { return this.getUTCMonth(); }
  override getDate(): number { return this.getUTCDate(); }
  override getDay(): number { return this.getUTCDay(); }
  override getHours(): number { return this.getUTCHours(); }
  override setFullYear(year: number, month = this.getUTCMonth(), day = this.getUTCDate()): number { return this.setUTCFullYear(year, month, day); }
  override setMonth(month: number, day = this.getUTCDate()): number { return this.setUTCMonth(month, day); }
  override setDate(day: number): number { return this.setUTCDate(day); }
  override setHours(hours: number): number { return this.setUTCHours(hours); }
}
