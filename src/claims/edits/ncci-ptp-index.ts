import type { CptCode } from "../../codes/index.js";
import type { PlainDate } from "../../core/index.js";
import { findEdits, isPackedNcciPtp, type NcciPtpEdit, type NcciPtpParameters, type PackedNcciPtp } from "../../rules/index.js";
import { rowOn } from "./row-on.js";

/** Finds the edit that decides a pair of codes on a date, in whichever column each of them stands; none where no row does. */
export type FindEdit = (one: CptCode, other: CptCode, date: PlainDate) => NcciPtpEdit | undefined;

/** A table is looked up by every rule set that holds it: its index is made once and goes with the table. */
const indexes = new WeakMap<NcciPtpParameters["edits"], FindEdit>();

/** Makes a table of edits ready for many pairs. Rows of indicator 9 were withdrawn to their start and are as if they had never been. */
export function ncciPtpIndex(edits: NcciPtpParameters["edits"]): FindEdit {
  const made = indexes.get(edits);
  if (made !== undefined) return made;
  const index = isPackedNcciPtp(edits) ? ofPacked(edits) : ofRows(edits);
  indexes.set(edits, index);
  return index;
}

/** Each pair stands in the index under both its codes, so that one look-up gives the rows of both orders. */
function ofRows(edits: readonly NcciPtpEdit[]): FindEdit {
  const pairs = new Map<CptCode, Map<CptCode, NcciPtpEdit[]>>();
  for (const edit of edits) {
    if (edit.modifierIndicator === 9) continue;
    const rows = pairs.get(edit.column1)?.get(edit.column2) ?? [];
    rows.push(edit);
    put(pairs, edit.column1, edit.column2, rows);
    put(pairs, edit.column2, edit.column1, rows);
  }
  return (one, other, date) => {
    const rows = pairs.get(one)?.get(other);
    return rows === undefined ? undefined : rowOn(rows, date);
  };
}

function put(pairs: Map<CptCode, Map<CptCode, NcciPtpEdit[]>>, one: CptCode, other: CptCode, rows: NcciPtpEdit[]): void {
  const partners = pairs.get(one);
  if (partners === undefined) pairs.set(one, new Map([[other, rows]]));
  else partners.set(other, rows);
}

function ofPacked(table: PackedNcciPtp): FindEdit {
  return (one, other, date) => rowOn(wereInForce(findEdits(table, one, other)), date) ?? rowOn(wereInForce(findEdits(table, other, one)), date);
}

function wereInForce(edits: readonly NcciPtpEdit[]): readonly NcciPtpEdit[] {
  return edits.some(isWithdrawn) ? edits.filter((edit) => !isWithdrawn(edit)) : edits;
}

function isWithdrawn({ modifierIndicator }: NcciPtpEdit): boolean {
  return modifierIndicator === 9;
}
