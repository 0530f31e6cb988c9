import type { CptCode } from "../../codes/index.js";
import type { PlainDate } from "../../core/index.js";
import type { MueParameters, MueRow } from "../../rules/index.js";
import { rowOn } from "./row-on.js";

type RowsOfCodes = ReadonlyMap<CptCode, readonly MueRow[]>;

/** A table is looked up by every rule set that holds it: its index is made once and goes with the table. */
const indexes = new WeakMap<MueParameters["rows"], RowsOfCodes>();

/** Makes a table of medically unlikely edits ready for many codes of one date: the row that decides a code, none where no row does. It is chosen once. */
export function muesOn(rows: MueParameters["rows"], date: PlainDate): (code: CptCode) => MueRow | undefined {
  const ofCodes = indexes.get(rows) ?? indexRows(rows);
  const chosen = new Map<CptCode, MueRow | undefined>();
  return (code) => {
    const row = chosen.get(code);
    if (row !== undefined || chosen.has(code)) return row;
    const ofCode = ofCodes.get(code);
    if (ofCode === undefined) return undefined;
    const found = rowOn(ofCode, date);
    chosen.set(code, found);
    return found;
  };
}

function indexRows(rows: MueParameters["rows"]): RowsOfCodes {
  const ofCodes = new Map<CptCode, MueRow[]>();
  for (const row of rows) ofCodes.set(row.code, [...(ofCodes.get(row.code) ?? []), row]);
  indexes.set(rows, ofCodes);
  return ofCodes;
}
