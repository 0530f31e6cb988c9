import type { CptCode } from "../../codes/index.js";
import type { PlainDate } from "../../core/index.js";
import type { MueParameters, MueRow } from "../../rules/index.js";
import { rowOn } from "./row-on.js";

/** Finds the row that decides a code on a date; none where no row does. */
export type FindMue = (code: CptCode, date: PlainDate) => MueRow | undefined;

/** A table is looked up by every rule set that holds it: its index is made once and goes with the table. */
const indexes = new WeakMap<MueParameters["rows"], FindMue>();

/** Makes a table of medically unlikely edits ready for many codes. */
export function mueIndex(rows: MueParameters["rows"]): FindMue {
  const made = indexes.get(rows);
  if (made !== undefined) return made;
  const ofCode = new Map<CptCode, MueRow[]>();
  for (const row of rows) ofCode.set(row.code, [...(ofCode.get(row.code) ?? []), row]);
  const index: FindMue = (code, date) => {
    const found = ofCode.get(code);
    return found === undefined ? undefined : rowOn(found, date);
  };
  indexes.set(rows, index);
  return index;
}
