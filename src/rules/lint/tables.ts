import type { MueRow, NcciPtpEdit, PackedNcciPtp } from "../kinds.js";
import { PERIOD } from "../packed-period.js";
import { findEdits, isPackedNcciPtp } from "../packed-ptp-table.js";
import { firstDay, lastDay, overlap, type Period } from "../period.js";
import type { RuleBook } from "../rule-book.js";
import type { Fault } from "./fault.js";
import { isOfKind } from "./of-kind.js";

/** Faults told of one table: what is wrong in more rows is wrong in how the table was made. */
const MOST = 1_000;

/** Rows of a table that end before they begin, or overlap for one code or pair. */
export function tableFaults({ rules }: RuleBook): readonly Fault[] {
  return rules.flatMap((rule, index): readonly Fault[] => {
    const place = ["rules", index, "parameters"];
    if (isOfKind(rule, "mue")) return rowFaults(rule.parameters.rows, [...place, "rows"], byCode);
    if (!isOfKind(rule, "ncci_ptp")) return [];
    const { edits } = rule.parameters;
    if (!isPackedNcciPtp(edits)) return rowFaults(edits, [...place, "edits"], byPair, ({ modifierIndicator }) => modifierIndicator !== 9);
    return Object.entries(edits.packed).some(([column1, rows]) => overlapsWithin(edits, column1, rows)) ? [{ code: "rows_overlap", place: [...place, "edits", "packed"] }] : [];
  });
}

/** Rows in the order of their subjects and first days stand beside those they may overlap, however many there are. */
function rowFaults<Row extends Period>(rows: readonly Row[], place: Fault["place"], order: (a: Row, b: Row) => number, isInForce: (row: Row) => boolean = () => true): readonly Fault[] {
  const faults: Fault[] = [];
  const ordered = [...rows.entries()].filter(([, row]) => isInForce(row)).sort(([, a], [, b]) => order(a, b) || compare(firstDay(a), firstDay(b)));
  let longest: Row | undefined;
  for (const [index, row] of ordered) {
    if (faults.length >= MOST) break;
    if (lastDay(row) < firstDay(row)) faults.push({ code: "until_before_from", place: [...place, index, "until"] });
    const isSameSubject = longest !== undefined && order(longest, row) === 0;
    if (longest !== undefined && isSameSubject && overlap(longest, row)) faults.push({ code: "rows_overlap", place: [...place, index, "from"] });
    if (longest === undefined || !isSameSubject || lastDay(longest) < lastDay(row)) longest = row;
  }
  return faults;
}

function byCode(a: MueRow, b: MueRow): number {
  return compare(a.code, b.code);
}

function byPair(a: NcciPtpEdit, b: NcciPtpEdit): number {
  return compare(a.column1, b.column1) || compare(a.column2, b.column2);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const CODE = 5;

/** The rows of one column-1 code begin with their column-2 codes in ascending order: a code that stands twice has several periods. */
function overlapsWithin(table: PackedNcciPtp, column1: string, rows: string): boolean {
  const count = rows.length / (CODE + PERIOD);
  for (let row = 1; row < count; row += 1) {
    const column2 = rows.slice(row * CODE, (row + 1) * CODE);
    if (rows.startsWith(column2, (row - 1) * CODE) && rowFaults(findEdits(table, column1, column2), [], byPair, ({ modifierIndicator }) => modifierIndicator !== 9).length > 0) return true;
  }
  return false;
}
