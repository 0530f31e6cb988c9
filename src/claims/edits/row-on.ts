import type { PlainDate } from "../../core/index.js";
import type { Start } from "../../rules/index.js";

/** A row of a table of edits, with its own period. */
export interface DatedRow {
  readonly from: Start;
  readonly until?: PlainDate;
}

/**
 * The row that decides on a date: the one in force, or the next one where nobody knows how long before it was seen it began. The rows are of one
 * subject, in any order, and their periods do not overlap.
 */
export function rowOn<Row extends DatedRow>(rows: readonly Row[], date: PlainDate): Row | undefined {
  let next: Row | undefined;
  for (const row of rows) {
    const first = firstDayOf(row);
    if (first > date) {
      if (next === undefined || first < firstDayOf(next)) next = row;
    } else if (row.until === undefined || date <= row.until) {
      return row;
    }
  }
  return next === undefined || typeof next.from === "string" ? undefined : next;
}

/** Whether a row that decides on the date is known to be in force: one of an unknown start may not be yet. */
export function isInForce({ from }: DatedRow, date: PlainDate): boolean {
  return typeof from === "string" || from.seenOn <= date;
}

/** The first day the row is known to be in force. */
export function firstDayOf({ from }: DatedRow): PlainDate {
  return typeof from === "string" ? from : from.seenOn;
}
