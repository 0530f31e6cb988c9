import type { CptCode } from "../codes/index.js";
import type { PlainDate } from "../core/index.js";
import { accountOf, type CmsFile, type CmsFileOptions } from "./cms-file.js";
import type { MueRow, PackedNcciPtp } from "./kinds.js";
import { linesOf } from "./lines-of.js";
import { beginsAsRow, isColumnNames, readMueRecord, recordsOf } from "./mue-record.js";
import { ptpLineReader } from "./ncci-ptp-line.js";
import { packedRows } from "./packed-ptp-table.js";

/** CMS's table of NCCI procedure-to-procedure edits, for an `ncci_ptp` rule. */
export interface NcciPtpFile extends CmsFile {
  /** The rows, packed, for `edits` of the rule; {@link findEdits} reads them. */
  readonly rows: PackedNcciPtp;
  /** For `completeFrom` of the rule: the first day CMS's files go back to. */
  readonly completeFrom: PlainDate;
}

/** CMS's table of medically unlikely edits, for an `mue` rule. */
export interface MueFile extends CmsFile {
  /** The rows, for `rows` of the rule. */
  readonly rows: readonly MueRow[];
}

/**
 * Reads CMS's quarterly NCCI procedure-to-procedure edits, practitioner or outpatient hospital, into the rows of an `ncci_ptp` rule.
 *
 * Give all four parts of a table one after the other, headings and all: a pair that stands in a part left out would look like one without an edit.
 * The text may be cut anywhere. A line that is not a row is an issue and the others are read; the rationale is not kept.
 * Which of the two tables it is the text does not say: that is the rule's `setting`.
 *
 * @param chunks - The text, tab-separated, as read from the files; 2.5 million rows take a few seconds
 * @param options - The quarter, and the codes to keep
 * @returns The rows with what a rule and its book need beside them, and the lines not read
 * @throws RangeError when `quarter` is not a year and a quarter such as `2026Q3`
 * @see NCCI PTP files of CMS, published quarterly
 *
 * @example
 * ```ts
 * import { findEdits, ncciPtpFromCms } from "therapy-units";
 *
 * const text = "97140\t97530\t\t20000701\t20191231\t1\tMisuse\r\n97150\t97124\t\t20201001\t*\t1\tMisuse\r\n9715?\t97140\t\t20201001\t*\t1\tMisuse\r\n";
 * const file = ncciPtpFromCms([text.slice(0, 50), text.slice(50)], { quarter: "2026Q3" });
 *
 * findEdits(file.rows, "97150", "97124"); // => [{ column1: "97150", column2: "97124", modifierIndicator: 1, from: "2020-10-01" }]
 * file.verifiedThrough; // => "2026-09-30"
 * file.issues; // => [{ line: 3, code: "not_a_code" }]
 * ```
 */
export function ncciPtpFromCms(chunks: Iterable<string>, options: CmsFileOptions): NcciPtpFile {
  const file = accountOf(options, "ptp", "NCCI procedure-to-procedure edits", "row of the pair");
  const read = ptpLineReader();
  const byCode = new Map<CptCode, { codes: string; periods: string }>();
  let column1: CptCode = "";
  let codes: string[] = [];
  let periods: string[] = [];
  const keep = (): void => {
    const before = byCode.get(column1) ?? { codes: "", periods: "" };
    if (codes.length > 0) byCode.set(column1, { codes: before.codes + codes.join(""), periods: before.periods + periods.join("") });
    codes = [];
    periods = [];
  };
  let line = 0;
  for (const text of linesOf(chunks)) {
    line += 1;
    const row = read(text);
    if (!("period" in row)) {
      if (row.issue !== undefined) file.unread(line, row.issue, row.codes);
    } else if (file.takes(row.column1, row.column2)) {
      if (row.column1 !== column1) keep();
      column1 = row.column1;
      codes.push(row.column2);
      periods.push(row.period);
    }
  }
  keep();
  const packed = Object.fromEntries([...byCode].map(([code, rows]) => [code, packedRows(rows.codes, rows.periods)]));
  return { rows: { packed }, completeFrom: FIRST_DAY_OF_EDITS, ...file.close(line) };
}

/** CMS gives edits that are older the effective date 1996-01-01 and a mark. */
const FIRST_DAY_OF_EDITS = "1996-01-01";

/**
 * Reads CMS's quarterly table of medically unlikely edits, practitioner or outpatient hospital, into the rows of an `mue` rule.
 *
 * The file carries no dates: a value is known from the first day of its quarter on, and before that day the answer is undetermined.
 * The text may be cut anywhere, and quoted cells may hold line breaks. A record that is not a row is an issue and the others are read; the
 * rationale is not kept. Which of the tables it is the rule says with its `setting`.
 *
 * @param chunks - The text, comma-separated, as read from the file
 * @param options - The quarter, and the codes to keep
 * @returns The rows with what a rule and its book need beside them, and the lines not read
 * @throws RangeError when `quarter` is not a year and a quarter such as `2026Q3`
 * @see MUE files of CMS, published quarterly
 *
 * @example
 * ```ts
 * import { mueFromCms } from "therapy-units";
 *
 * const text = "\"HCPCS/\nCPT Code\",Practitioner Services MUE Values,MUE Adjudication Indicator,MUE Rationale\n97110,6,3 Date of Service Edit: Clinical,Clinical: Data\n";
 *
 * mueFromCms([text], { quarter: "2026Q3" }).rows; // => [{ code: "97110", units: 6, mai: 3, from: { unknown: true, seenOn: "2026-07-01" } }]
 * ```
 */
export function mueFromCms(chunks: Iterable<string>, options: CmsFileOptions): MueFile {
  const file = accountOf(options, "mue", "Medically unlikely edits", "row of the code");
  const from = { unknown: true, seenOn: file.firstDay } as const;
  const rows = new Map<CptCode, MueRow>();
  let line = 0;
  let isHeading = true;
  for (const record of recordsOf(chunks)) {
    line = record.line;
    if (isHeading && !beginsAsRow(record)) {
      isHeading = !isColumnNames(record);
      continue;
    }
    isHeading = false;
    const row = readMueRecord(record);
    if (row === undefined) continue;
    if ("issue" in row) file.unread(line, row.issue, row.code === undefined ? undefined : [row.code]);
    else if (rows.has(row.code)) file.unread(line, "code_given_twice", [row.code]);
    else if (file.takes(row.code)) rows.set(row.code, { ...row, from });
  }
  return { rows: [...rows.values()], ...file.close(line) };
}
