import type { PlainDate } from "../core/index.js";
import type { Start } from "./kinds.js";

/** The days a rule or a row of a table is in force. */
export interface Period {
  readonly from: Start;
  readonly until?: PlainDate;
}

/** The first day known in force. */
export function firstDay({ from }: Period): PlainDate {
  return typeof from === "string" ? from : from.seenOn;
}

/** The last day in force; the last day there is where none is given. */
export function lastDay({ until = "9999-12-31" }: Period): PlainDate {
  return until;
}

/** Whether some day lies in both. */
export function overlap(a: Period, b: Period): boolean {
  return firstDay(a) <= lastDay(b) && firstDay(b) <= lastDay(a);
}
