import type { NcciPtpEdit } from "../../src/rules/index.js";

/** What a table says of two codes on a date, looked up row by row: the edit in force, that there is none, or that nobody knows. */
export function editOn(table: readonly NcciPtpEdit[], one: string, other: string, date: string): NcciPtpEdit | "none" | "undetermined" {
  const rows = table.filter(({ column1, column2, modifierIndicator }) => modifierIndicator !== 9 && ((column1 === one && column2 === other) || (column1 === other && column2 === one)));
  const edit = rows.find((row) => firstDay(row) <= date && date <= (row.until ?? "9999-12-31"));
  if (edit !== undefined) return edit;
  const next = rows.filter((row) => firstDay(row) > date).sort((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1))[0];
  return next === undefined || typeof next.from === "string" ? "none" : "undetermined";
}

/** The first day a row is known to be in force. */
export function firstDay({ from }: Pick<NcciPtpEdit, "from">): string {
  return typeof from === "string" ? from : from.seenOn;
}
