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
