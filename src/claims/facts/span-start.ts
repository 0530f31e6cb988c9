import { addBusinessDays, addDays, addMonths, daysBetween, type PlainDate } from "../../core/index.js";
import { endOfSpan, type TimeSpan } from "../../rules/index.js";

const FIRST_DATE: PlainDate = "0001-01-01";

/** No unit of a span is longer; a span that could begin before the first date there is begins on it. */
const DAYS_AT_MOST: Readonly<Record<TimeSpan["unit"], number>> = { days: 1, business_days: 3, months: 31, years: 366 };

/** The last day on which a span has to begin so as to be over by `end`. */
export function startOfSpan(end: PlainDate, span: TimeSpan): PlainDate {
  if (span.count * DAYS_AT_MOST[span.unit] + 7 > daysBetween(FIRST_DATE, end)) return FIRST_DATE;
  let start = roughly(end, span);
  while (endOfSpan(start, span) > end) start = addDays(start, -1);
  while (start < end && endOfSpan(addDays(start, 1), span) <= end) start = addDays(start, 1);
  return start;
}

function roughly(end: PlainDate, { count, unit }: TimeSpan): PlainDate {
  switch (unit) {
    case "days": return addDays(end, -count);
    case "business_days": return addBusinessDays(end, -count);
    case "months": return addMonths(end, -count);
    case "years": return addMonths(end, -12 * count);
  }
}
