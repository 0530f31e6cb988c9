import type { CmsFileIssueCode } from "./cms-file.js";
import { linesOf } from "./lines-of.js";

/** A record of an MUE file: one line, or several where a quoted cell holds line breaks. */
export interface MueRecord {
  /** The number of its first line, from 1. */
  readonly line: number;
  /** Its text. */
  readonly text: string;
}

/** What a record of an MUE file says of a code. */
export interface MueValue {
  readonly code: string;
  readonly units: number;
  readonly mai: 1 | 2 | 3;
}

/** A record that was not read, and what is wrong with it. */
export interface UnreadMueRecord {
  readonly issue: CmsFileIssueCode;
  /** The code it is about, where that can be read. */
  readonly code?: string;
}

/** How a row begins: a code, and units behind it. Text in quotes does not. */
const ROW_BEGINS = /^"?[0-9A-Z]{5}"?,"?\d/;

/** The records of a text that comes in pieces cut anywhere. A quote left open ends where the next row begins. */
export function* recordsOf(chunks: Iterable<string>): Generator<MueRecord, void> {
  let line = 0;
  let record: MueRecord | undefined;
  for (const text of linesOf(chunks)) {
    line += 1;
    if (record !== undefined && ROW_BEGINS.test(text)) {
      yield record;
      record = undefined;
    }
    const isWhole = quotesClose(text) === (record === undefined);
    record = record === undefined ? { line, text } : { line: record.line, text: `${record.text}\n${text}` };
    if (isWhole) {
      yield record;
      record = undefined;
    }
  }
  if (record !== undefined) yield record;
}

/** Whether a record is the one with the names of the columns. */
export function isColumnNames({ text }: MueRecord): boolean {
  return /^"?\s*HCPCS\b/i.test(text) && text.includes(",");
}

/** Whether a record begins as a row does. */
export function beginsAsRow({ text }: MueRecord): boolean {
  return ROW_BEGINS.test(text);
}

/** Reads a row, nothing where the line is empty; the rationale is not kept. */
export function readMueRecord({ text }: MueRecord): MueValue | UnreadMueRecord | undefined {
  if (/^[\s,]*$/.test(text)) return undefined;
  const [, code] = /^\s*"?\s*([0-9A-Z]{5})\s*"?\s*(?:,|$)/.exec(text) ?? [];
  const about = code === undefined ? {} : { code };
  if (!quotesClose(text)) return { issue: "quote_not_closed", ...about };
  const [, units, indicator] = cellsOf(text);
  if (units === undefined || indicator === undefined) return { issue: "too_few_columns", ...about };
  if (code === undefined) return { issue: "not_a_code" };
  if (!/^\d{1,9}$/.test(units)) return { issue: "not_a_whole_number", code };
  const mai = ([1, 2, 3] as const).find((each) => new RegExp(`^${each}(\\s|$)`).test(indicator));
  return mai === undefined ? { issue: "not_an_indicator", code } : { code, units: Number(units), mai };
}

/** Whether every quote in a text is closed in it. */
function quotesClose(text: string): boolean {
  return text.split("\"").length % 2 === 1;
}

/** The cells of a record of comma-separated values, without the quotes around them. */
function cellsOf(text: string): string[] {
  return Array.from(text.matchAll(/(?:^|,)(?:\s*"((?:[^"]|"")*)"[^,]*|([^,]*))/g), ([, quoted, plain = ""]) => (quoted ?? plain).trim());
}
