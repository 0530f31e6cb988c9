import type { CptCode } from "../codes/index.js";
import type { NcciPtpEdit, NcciPtpParameters, PackedNcciPtp } from "./kinds.js";
import { PERIOD, unpackEdit } from "./packed-period.js";

/** Characters of a code, and of a whole row: its code stands among the codes, its period among the periods behind them. */
const CODE = 5;
const ROW = CODE + PERIOD;

const NO_EDITS: readonly NcciPtpEdit[] = [];

/** Whether the rows of an `ncci_ptp` rule are a packed table. */
export function isPackedNcciPtp(edits: NcciPtpParameters["edits"]): edits is PackedNcciPtp {
  return "packed" in edits;
}

/**
 * Finds the edits of an ordered pair of codes in a packed NCCI procedure-to-procedure table, in less than a microsecond whatever the size of the table.
 *
 * It gives every row of the pair with its period, those that have ended or were withdrawn (indicator 9) included, and leaves the date to the caller.
 * It does not look for the pair the other way round.
 *
 * @param table - The `rows` of `ncciPtpFromCms`
 * @param column1 - The code that is paid
 * @param column2 - The code that is denied unless the edit is bypassed
 * @returns The rows, oldest first; none where the table has no such pair, or where a code is not one
 * @see NCCI PTP files of CMS, published quarterly
 *
 * @example
 * ```ts
 * import { findEdits, ncciPtpFromCms } from "therapy-units";
 *
 * const { rows } = ncciPtpFromCms(["97140\t97530\t\t20000701\t20191231\t1\tMisuse\n"], { quarter: "2026Q3" });
 *
 * findEdits(rows, "97140", "97530"); // => [{ column1: "97140", column2: "97530", modifierIndicator: 1, from: "2000-07-01", until: "2019-12-31" }]
 * findEdits(rows, "97530", "97140"); // => []
 * ```
 */
export function findEdits(table: PackedNcciPtp, column1: CptCode, column2: CptCode): readonly NcciPtpEdit[] {
  const rows = Object.hasOwn(table.packed, column1) ? table.packed[column1] : undefined;
  if (rows === undefined || column2.length !== CODE) return NO_EDITS;
  const count = rows.length / ROW;
  const sought = codeNumber(column2, 0);
  const first = firstRow(rows, count, sought);
  if (first === count || !rows.startsWith(column2, first * CODE)) return NO_EDITS;
  const edits: NcciPtpEdit[] = [];
  for (let row = first; row < count && codeNumber(rows, row * CODE) === sought; row += 1) edits.push(unpackEdit(column1, column2, rows, count * CODE + row * PERIOD));
  return edits;
}

/** The rows of one column-1 code: its column-2 codes and their packed periods, in the same order. Out of order they are put in order, and rows given twice kept once. */
export function packedRows(codes: string, periods: string): string {
  const rows = [codes, periods].join(""); // joined, not added: one flat text is faster to read
  if (isInOrder(rows)) return rows;
  const ordered = [...new Set(split(rows))].sort();
  return ordered.map((row) => row.slice(0, CODE)).join("") + ordered.map((row) => row.slice(CODE)).join("");
}

/** Whether a text is the rows of one column-1 code as {@link findEdits} needs them: whole, well formed, in order. */
export function isPackedRows(rows: string): boolean {
  return rows.length % ROW === 0 && isInOrder(rows) && split(rows).every((row) => /^[0-9A-Z]{5}[0-ÿ][1-<][1-O](?:---|[0-ÿ][1-<][1-O])[019]$/.test(row));
}

/** The first row whose code is not before the one sought. */
function firstRow(rows: string, count: number, sought: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (codeNumber(rows, middle * CODE) < sought) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The five characters of a code as one number, so that codes compare without being cut out. */
function codeNumber(text: string, at: number): number {
  let number = 0;
  for (let offset = 0; offset < CODE; offset += 1) number = number * 128 + text.charCodeAt(at + offset);
  return number;
}

function isInOrder(rows: string): boolean {
  const count = rows.length / ROW;
  for (let row = 1; row < count; row += 1) {
    const difference = codeNumber(rows, row * CODE) - codeNumber(rows, (row - 1) * CODE);
    if (difference < 0 || (difference === 0 && periodOf(rows, count, row) <= periodOf(rows, count, row - 1))) return false;
  }
  return true;
}

function split(rows: string): string[] {
  const count = rows.length / ROW;
  return Array.from({ length: count }, (_, row) => rows.slice(row * CODE, (row + 1) * CODE) + periodOf(rows, count, row));
}

function periodOf(rows: string, count: number, row: number): string {
  const at = count * CODE + row * PERIOD;
  return rows.slice(at, at + PERIOD);
}
