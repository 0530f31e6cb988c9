import { addBusinessDays, addDays, addMonths, daysBetween, type PlainDate } from "../core/index.js";
import type { TimeSpan } from "./kinds.js";

const LAST_DATE: PlainDate = "9999-12-31";

/** No unit of a span is longer; a span that could end past the last date there is ends on it. */
const DAYS_AT_MOST: Readonly<Record<TimeSpan["unit"], number>> = { days: 1, business_days: 3, months: 31, years: 366 };

/** The last day of a span that is counted from `start`; that day is still in time. */
export function endOfSpan(start: PlainDate, { count, unit }: TimeSpan): PlainDate {
  if (count * DAYS_AT_MOST[unit] > daysBetween(start, LAST_DATE)) return LAST_DATE;
  switch (unit) {
    case "days": return addDays(start, count);
    case "business_days": return addBusinessDays(start, count);
    case "months": return addMonths(start, count);
    case "years": return addMonths(start, 12 * count);
  }
}

/** 5 U.S.C. 6103 lists as many public holidays a year. */
const HOLIDAYS_A_YEAR = 11;
const BUSINESS_DAYS_A_YEAR = 250;

/**
 * The last day a span may have, were every public holiday of a year to fall on its business days: as many of these later as `endOfSpan` for each year
 * begun. Of every other unit it is the same day.
 */
export function latestEndOfSpan(start: PlainDate, span: TimeSpan): PlainDate {
  return endOfSpan(start, withHolidays(span));
}

/** A span that business days alone make longer: by the public holidays that may lie in it. */
export function withHolidays({ count, unit }: TimeSpan): TimeSpan {
  return { count: unit === "business_days" ? count + HOLIDAYS_A_YEAR * Math.ceil(count / BUSINESS_DAYS_A_YEAR) : count, unit };
}
