import { count, type TimeSpan } from "../../rules/index.js";

const UNITS: Readonly<Record<TimeSpan["unit"], string>> = { days: "day", business_days: "business day", months: "month", years: "year" };

/** A stretch of time: `30 days`, `1 month`. */
export function spanOf({ count: figure, unit }: TimeSpan): string {
  return count(figure, UNITS[unit]);
}
