import { type CmsFileIssueCode, isCode } from "./cms-file.js";
import { packDay, packPeriod } from "./packed-period.js";

/** What a line of a PTP file says, its period and indicator packed. */
export interface PtpLine {
  readonly column1: string;
  readonly column2: string;
  readonly period: string;
}

/** A line that was not read, and what is wrong with it. */
export interface UnreadPtpLine {
  /** Nothing where it is a heading or empty. */
  readonly issue?: CmsFileIssueCode;
  /** The codes it is about, where both can be read. */
  readonly codes?: readonly [string, string];
}

/** Both codes, effective and deletion date, modifier indicator; the mark of 1996 and the rationale are not kept. */
const ROW = /^([0-9A-Z]{5})\t([0-9A-Z]{5})\t[^\t]*\t(\d{8})\t(?:(\d{8})|\*)\t([019])(?:\t|$)/;

const HEADING_LINES = 6;

/** Reads the lines of a PTP file in turn; the four parts of a table may follow one another, each with its heading of six lines. */
export function ptpLineReader(): (line: string) => PtpLine | UnreadPtpLine {
  const days = new Map<string, string>();
  const dayOf = (digits: string): string | undefined => {
    const day = days.get(digits) ?? packDay(digits);
    if (day !== undefined) days.set(digits, day);
    return day;
  };
  let headingLines = HEADING_LINES;

  return (line) => {
    const found = ROW.exec(line) ?? ROW.exec(line.split("\t").map((cell) => cell.trim()).join("\t"));
    if (found === null) {
      if (line.trim() === "") return {};
      if (headingLines === 0) headingLines = headingLinesFrom(line);
      if (headingLines > 0 && isHeading(line)) {
        headingLines -= 1;
        return {};
      }
      headingLines = 0;
      return faultOf(line);
    }
    headingLines = 0;
    const [, column1 = "", column2 = "", from = "", until, modifierIndicator = ""] = found;
    const firstDay = dayOf(from);
    const lastDay = until === undefined ? undefined : dayOf(until);
    if (firstDay === undefined || (until !== undefined && lastDay === undefined)) return { issue: "not_a_date", codes: [column1, column2] };
    if (until !== undefined && until < from) return { issue: "ends_before_it_begins", codes: [column1, column2] };
    return { column1, column2, period: packPeriod(firstDay, lastDay, modifierIndicator) };
  };
}

/** How many lines of a heading begin here. Behind a row without a line end its first line, the copyright, is lost. */
function headingLinesFrom(line: string): number {
  return /copyright/i.test(line) ? HEADING_LINES : /^column ?1/i.test(line) ? HEADING_LINES - 1 : 0;
}

/** Whether a line, where a heading may stand, has neither a code to begin with nor a date. */
function isHeading(line: string): boolean {
  const cells = line.split("\t").map((cell) => cell.trim());
  return !isCode(cells[0] ?? "") && !cells.some((cell) => /^\d{8}$/.test(cell));
}

function faultOf(line: string): UnreadPtpLine {
  const [column1 = "", column2 = "", , , , indicator] = line.split("\t").map((cell) => cell.trim());
  const about: Pick<UnreadPtpLine, "codes"> = isCode(column1) && isCode(column2) ? { codes: [column1, column2] } : {};
  if (indicator === undefined) return { issue: "too_few_columns", ...about };
  if (about.codes === undefined) return { issue: "not_a_code" };
  return { issue: /^[019]$/.test(indicator) ? "not_a_date" : "not_an_indicator", ...about };
}
