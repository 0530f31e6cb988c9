import type { CptCode } from "../codes/index.js";
import { addDays, addMonths, type Citation, type PlainDate, type Source } from "../core/index.js";

/** What is wrong with a line of a CMS file. */
export type CmsFileIssueCode =
  /** Columns are missing. */
  | "too_few_columns"
  /** A code is not five digits or capitals. */
  | "not_a_code"
  /** A code that an earlier row gave already. */
  | "code_given_twice"
  /** A date is not a day of the calendar as `YYYYMMDD`, or lies outside the years 1990 to 2189. */
  | "not_a_date"
  /** The deletion date comes before the effective date. */
  | "ends_before_it_begins"
  /** Units are not a whole number. */
  | "not_a_whole_number"
  /** A modifier indicator other than 0, 1, 9, or an adjudication indicator other than 1, 2, 3. */
  | "not_an_indicator"
  /** A quoted cell is not closed. */
  | "quote_not_closed"
  /** The text holds no row at all: another file, or none. The line is the last one. */
  | "no_rows";

/** A line of a CMS file that was not read. */
export interface CmsFileIssue {
  /** Its number in the text as given, from 1; of a record of several lines, the first one's. */
  readonly line: number;
  /** What is wrong with it. */
  readonly code: CmsFileIssueCode;
}

/** Which file it is, and what to keep of it. */
export interface CmsFileOptions {
  /** The quarter the file is for, `2026Q3`; its name says it, its text does not. */
  readonly quarter: string;
  /** Keep the rows of these codes only, of pairs those with both codes among them; all rows when absent. */
  readonly codes?: readonly CptCode[];
}

/** What is known of a CMS file beside its rows, for the rule that takes them. */
export interface CmsFile {
  /** For `completeFor` of the rule: the codes asked for, or `all`. Empty where a line that may concern them was not read. */
  readonly completeFor: readonly CptCode[] | "all";
  /** For `verifiedThrough` of the rule: the last day of the quarter. */
  readonly verifiedThrough: PlainDate;
  /** The file, for the sources of the book. */
  readonly source: Source;
  /** The place in it, for the rule. */
  readonly citation: Citation;
  /** The lines that were not read. */
  readonly issues: readonly CmsFileIssue[];
}

/** What both readers keep account of. */
export interface CmsFileAccount {
  /** The first day of the quarter. */
  readonly firstDay: PlainDate;
  /** Whether a row of these codes is kept; called once for every row. */
  readonly takes: (first: CptCode, second?: CptCode) => boolean;
  /** Notes a line that was not read, and the codes it is about where they could be. */
  readonly unread: (line: number, code: CmsFileIssueCode, about?: readonly CptCode[]) => void;
  /** What is known beside the rows when the file has been read. */
  readonly close: (lastLine: number) => CmsFile;
}

/** Opens the account of a file: which codes are wanted, what was not read, and so what the rows are complete for. */
export function accountOf({ quarter, codes }: CmsFileOptions, file: string, title: string, locator: string): CmsFileAccount {
  const { firstDay, lastDay } = quarterOf(quarter);
  const wanted = codes && new Set(codes);
  const isWanted = (code: CptCode): boolean => wanted?.has(code) ?? true;
  const issues: CmsFileIssue[] = [];
  let isComplete = true;
  let isEmpty = true;
  const source: Source = { id: `cms-ncci-${file}-${quarter.toLowerCase()}`, title: `${title}, quarter ${quarter}`, publisher: "CMS" };
  return {
    firstDay,
    takes: (first, second = first) => {
      isEmpty = false;
      return isWanted(first) && isWanted(second);
    },
    unread: (line, code, about = []) => {
      issues.push({ line, code });
      if (about.every(isWanted)) isComplete = false;
    },
    close: (lastLine) => ({
      completeFor: !isComplete || isEmpty ? [] : codes === undefined ? "all" : [...codes],
      verifiedThrough: lastDay,
      source,
      citation: { sourceId: source.id, locator },
      issues: isEmpty ? [...issues, { line: lastLine, code: "no_rows" }] : issues,
    }),
  };
}

/** The first and last day of a quarter such as `2026Q3`; a `RangeError` when it is not one. */
function quarterOf(name: string): { readonly firstDay: PlainDate; readonly lastDay: PlainDate } {
  const [, year, number] = /^((?:19|20)\d\d)Q([1-4])$/.exec(name) ?? [];
  if (year === undefined || number === undefined) throw new RangeError("quarter is not one: give the year and the quarter the file is for, such as 2026Q3");
  const firstDay = addMonths(`${Number(year)}-01-01`, 3 * (Number(number) - 1));
  return { firstDay, lastDay: addDays(addMonths(firstDay, 3), -1) };
}

/** Whether a text is a procedure code: five digits or capital letters. */
export function isCode(text: string): boolean {
  return /^[0-9A-Z]{5}$/.test(text);
}
