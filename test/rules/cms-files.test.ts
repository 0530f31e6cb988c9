import { describe, expect, it } from "vitest";

import { type CmsFileIssueCode } from "../../src/rules/cms-file.js";
import { mueFromCms, ncciPtpFromCms } from "../../src/rules/cms-files.js";
import { findEdits, isPackedNcciPtp, isPackedRows } from "../../src/rules/packed-ptp-table.js";
import { MUE_COPYRIGHT, MUE_FILE, MUE_HEADS, PTP_FILE, PTP_HEADING } from "./cms-text.js";

const quarter = "2026Q3";
const ptp = (...lines: string[]) => ncciPtpFromCms([PTP_HEADING + lines.map((line) => `${line}\r\n`).join("")], { quarter });
const mue = (...lines: string[]) => mueFromCms([MUE_COPYRIGHT + MUE_HEADS + lines.map((line) => `${line}\r\n`).join("")], { quarter });

const GOOD = "97140\t97530\t\t20000701\t20191231\t1\tMisuse";
const GOOD_MUE = "97124,4,3 Date of Service Edit: Clinical,Clinical: Data";

describe("the procedure-to-procedure file", () => {
  it("becomes the rows of a rule with the citation, the source and the last day they are known for", () => {
    const file = ncciPtpFromCms([PTP_FILE], { quarter });
    expect({ ...file, rows: Object.keys(file.rows.packed).sort() }).toEqual({
      rows: ["97140", "97150", "97530"],
      completeFor: "all",
      completeFrom: "1996-01-01",
      verifiedThrough: "2026-09-30",
      source: { id: "cms-ncci-ptp-2026q3", title: "NCCI procedure-to-procedure edits, quarter 2026Q3", publisher: "CMS" },
      citation: { sourceId: "cms-ncci-ptp-2026q3", locator: "row of the pair" },
      issues: [],
    });
  });

  it.each([
    ["a standing edit has no last day", "97150", "97124", [{ modifierIndicator: 1, from: "2020-10-01" }]],
    ["the deletion date is the last day in force", "97140", "97530", [{ modifierIndicator: 1, from: "2000-07-01", until: "2019-12-31" }]],
    ["a pair with several periods has them all, oldest first, withdrawn ones too", "97530", "97116", [
      { modifierIndicator: 9, from: "1996-01-01", until: "1996-01-01" }, { modifierIndicator: 1, from: "1999-07-01", until: "2019-12-31" }, { modifierIndicator: 9, from: "2020-10-01", until: "2020-10-01" },
    ]],
    ["a pair the other way round is another pair", "97530", "97140", []],
    ["a column-1 code without rows has no edits", "97110", "97140", []],
    ["a column-2 code before all others of its list has no edits", "97140", "00001", []],
    ["a column-2 code after all others of its list has no edits", "97140", "ZZZZZ", []],
    ["what is not a code has no edits", "97140", "", []],
    ["half a code has no edits", "97140", "975", []],
    ["a code with a stray character has no edits", "97140", "9752\u00B0", []],
    ["the name of something every object has is not a column-1 code", "toString", "97530", []],
  ])("%s", (_, column1, column2, edits) => {
    expect(findEdits(ncciPtpFromCms([PTP_FILE], { quarter }).rows, column1, column2)).toEqual(edits.map((edit) => ({ column1, column2, ...edit })));
  });

  it("survives JSON and a structured clone, as results do", () => {
    const { rows } = ncciPtpFromCms([PTP_FILE], { quarter });
    for (const copy of [JSON.parse(JSON.stringify(rows)) as typeof rows, structuredClone(rows)]) {
      expect(copy).toEqual(rows);
      expect(findEdits(copy, "97530", "97116")).toHaveLength(3);
    }
  });

  it("is told from a list of rows", () => {
    expect(isPackedNcciPtp(ptp(GOOD).rows)).toBe(true);
    expect(isPackedNcciPtp([])).toBe(false);
  });

  it("keeps no word of the rationale", () => {
    expect(JSON.stringify(ncciPtpFromCms([PTP_FILE], { quarter }))).not.toMatch(/misuse|standards|practice/i);
  });

  it("may have LF, CRLF, no last line end, a byte order mark and empty lines", () => {
    const whole = ncciPtpFromCms([PTP_FILE], { quarter });
    for (const text of [PTP_FILE.replaceAll("\r\n", "\n"), PTP_FILE.trimEnd(), `\uFEFF${PTP_FILE}`, `${PTP_FILE}\r\n\r\n`]) expect(ncciPtpFromCms([text], { quarter })).toEqual(whole);
  });

  it("may come without its heading, or with blanks around its cells", () => {
    const whole = ptp(GOOD);
    expect(ncciPtpFromCms([GOOD], { quarter })).toEqual(whole);
    expect(ncciPtpFromCms([GOOD.replaceAll("\t", " \t ")], { quarter })).toEqual(whole);
  });

  it("may come in several parts, each with its heading, with or without a line end between them", () => {
    const [first, second] = [`${PTP_HEADING}97140\t97530\t\t20000701\t20191231\t1\tMisuse`, `${PTP_HEADING}97150\t97124\t\t20201001\t*\t1\tMisuse\r\n`];
    for (const between of ["", "\r\n", "\n\uFEFF"]) {
      const { rows, issues } = ncciPtpFromCms([first, between, second], { quarter });
      expect([findEdits(rows, "97140", "97530").length, findEdits(rows, "97150", "97124").length, issues]).toEqual([1, 1, []]);
    }
  });

  it("may have its rows in any order and twice", () => {
    const lines = PTP_FILE.slice(PTP_HEADING.length).trimEnd().split("\r\n");
    expect(ptp(...lines.toReversed(), ...lines)).toEqual(ptp(...lines));
  });

  it.each<[string, string, CmsFileIssueCode]>([
    ["a row that breaks off", "97140\t97530\t\t20000701", "too_few_columns"],
    ["a row that breaks off before its indicator", "97140\t97530\t\t20000701\t*", "too_few_columns"],
    ["a line of words", "end of the file", "too_few_columns"],
    ["a first code that is none", "9714\t97530\t\t20000701\t*\t1\tMisuse", "not_a_code"],
    ["a second code in small letters", "97140\tg0283\t\t20000701\t*\t1\tMisuse", "not_a_code"],
    ["an effective date that is none", "97140\t97530\t\t2000-07-01\t*\t1\tMisuse", "not_a_date"],
    ["an effective date that is left out", "97140\t97530\t\t\t*\t1\tMisuse", "not_a_date"],
    ["a day the calendar does not have", "97140\t97530\t\t20000230\t*\t1\tMisuse", "not_a_date"],
    ["a year long before the tables", "97140\t97530\t\t18990101\t*\t1\tMisuse", "not_a_date"],
    ["a deletion date that is none", "97140\t97530\t\t20000701\t20191331\t1\tMisuse", "not_a_date"],
    ["a deletion date that is left out", "97140\t97530\t\t20000701\t\t1\tMisuse", "not_a_date"],
    ["a deletion date before the effective date", "97140\t97530\t\t20000701\t20000630\t1\tMisuse", "ends_before_it_begins"],
    ["a modifier indicator that is none", "97140\t97530\t\t20000701\t*\t2\tMisuse", "not_an_indicator"],
    ["a modifier indicator that is left out", "97140\t97530\t\t20000701\t*\t\tMisuse", "not_an_indicator"],
  ])("%s is an issue with its line, and the rest loads", (_, line, code) => {
    const { rows, issues } = ptp(GOOD, line, "97150\t97124\t\t20201001\t*\t1\tMisuse");
    expect(issues).toEqual([{ line: 8, code }]);
    expect([findEdits(rows, "97140", "97530").length, findEdits(rows, "97150", "97124").length]).toEqual([1, 1]);
  });

  it("reports a malformed row that follows the heading at once, and a seventh line of heading", () => {
    expect(ptp("97140\t97530", GOOD).issues).toEqual([{ line: 7, code: "too_few_columns" }]);
    expect(ptp("words", GOOD).issues).toEqual([{ line: 7, code: "too_few_columns" }]);
    expect(ncciPtpFromCms([`9714\t97530\t\t20000701\t*\t1\n${GOOD}`], { quarter }).issues).toEqual([{ line: 1, code: "not_a_code" }]);
  });

  it("counts lines over all parts and pieces", () => {
    expect(ncciPtpFromCms([PTP_HEADING, GOOD, "\r", "\n", PTP_HEADING, GOOD, "\nbad"], { quarter }).issues).toEqual([{ line: 15, code: "too_few_columns" }]);
  });

  it("is complete for nothing when a line could not be read, so that a lost row is never taken for no edit", () => {
    expect(ptp(GOOD, "97140\t97124\t\t2000\t*\t0\tx").completeFor).toEqual([]);
  });

  it.each([["no text", []], ["empty text", [""]], ["another file", ["PK\u0003\u0004"]], ["a heading alone", [PTP_HEADING]]])("%s holds no rows, and says so", (_, chunks) => {
    const file = ncciPtpFromCms(chunks, { quarter });
    expect([file.rows, file.completeFor, file.issues.map(({ code }) => code)]).toEqual([{ packed: {} }, [], ["no_rows"]]);
  });

  describe("with codes", () => {
    const codes = ["97140", "97530"];

    it("keeps the pairs with both codes among them, and is complete for them", () => {
      const { rows, completeFor, issues } = ncciPtpFromCms([PTP_FILE], { quarter, codes });
      expect([Object.keys(rows.packed), findEdits(rows, "97140", "97530").length, findEdits(rows, "97140", "97124").length, completeFor, issues]).toEqual([["97140"], 1, 0, codes, []]);
    });

    it("stays complete when an unread line is known to be about another pair, and not otherwise", () => {
      const completeFor = (line: string) => ncciPtpFromCms([`${PTP_FILE}${line}\r\n`], { quarter, codes }).completeFor;
      expect(completeFor("97150\t97140\t\tsoon\t*\t1\tx")).toEqual(codes);
      expect(completeFor("97530\t97140\t\tsoon\t*\t1\tx")).toEqual([]);
      expect(completeFor("9715\t97140\t\t20200101\t*\t1\tx")).toEqual([]);
    });

    it("keeps nothing when it is given none, and that is not an empty file", () => {
      const { rows, completeFor, issues } = ncciPtpFromCms([PTP_FILE], { quarter, codes: [] });
      expect([rows, completeFor, issues]).toEqual([{ packed: {} }, [], []]);
    });
  });
});

describe("a packed table from elsewhere", () => {
  const rows = ptp(GOOD, "97140\t97124\t\t20000701\t*\t0\tx").rows.packed["97140"] ?? "";

  it.each([
    ["is taken as it is written", rows, true],
    ["may be empty", "", true],
    ["may not be cut", rows.slice(1), false],
    ["may not be out of order", `9753097124${rows.slice(10)}`, false],
    ["may not hold a row twice", `9753097530${rows.slice(-7)}${rows.slice(-7)}`, false],
    ["may not hold other characters", rows.replace("97124", "9712?"), false],
    ["may not hold other indicators", rows.replace(/.$/, "7"), false],
  ])("%s", (_, text, taken) => {
    expect(isPackedRows(text)).toBe(taken);
  });
});

describe("the file of medically unlikely edits", () => {
  it("becomes the rows of a rule, known from the first day of the quarter on", () => {
    const from = { unknown: true, seenOn: "2026-07-01" };
    expect(mueFromCms([MUE_FILE], { quarter })).toEqual({
      rows: [
        { code: "0001U", units: 1, mai: 2, from }, { code: "97110", units: 6, mai: 3, from }, { code: "97602", units: 0, mai: 3, from }, { code: "J0120", units: 25, mai: 1, from },
      ],
      completeFor: "all",
      verifiedThrough: "2026-09-30",
      source: { id: "cms-ncci-mue-2026q3", title: "Medically unlikely edits, quarter 2026Q3", publisher: "CMS" },
      citation: { sourceId: "cms-ncci-mue-2026q3", locator: "row of the code" },
      issues: [],
    });
  });

  it("keeps no word of the copyright or the rationale", () => {
    expect(JSON.stringify(mueFromCms([MUE_FILE], { quarter }))).not.toMatch(/copyright|clinical|policy|anatomic/i);
  });

  it("may have LF, CRLF, no last line end, a byte order mark, empty lines and every cell in quotes", () => {
    const whole = mueFromCms([MUE_FILE], { quarter });
    for (const text of [
      MUE_FILE.replaceAll("\r\n", "\n"), MUE_FILE.trimEnd(), `\uFEFF${MUE_FILE}`, `${MUE_FILE}\r\n,,,\r\n`,
      MUE_FILE.replace(/^(\w{5}),(\d+),([^,\r]*),(.*)$/gm, "\"$1\",\"$2\",\"$3\",$4"),
    ]) expect(mueFromCms([text], { quarter })).toEqual(whole);
  });

  it("may come without its copyright and its column names, or with them on one line", () => {
    const rows = mue(GOOD_MUE).rows;
    expect(mueFromCms([GOOD_MUE], { quarter }).rows).toEqual(rows);
    expect(mueFromCms([`HCPCS/CPT Code,Practitioner Services MUE Values,MUE Adjudication Indicator,MUE Rationale\n${GOOD_MUE}`], { quarter }).rows).toEqual(rows);
  });

  it("may have a rationale of several lines, with commas and doubled quotes", () => {
    const { rows, issues } = mue("97110,6,3 Date of Service Edit: Clinical,\"Clinical: \"\"Data\"\",", "and more\"", GOOD_MUE);
    expect([rows.map(({ code }) => code), issues]).toEqual([["97110", "97124"], []]);
  });

  it.each<[string, string, CmsFileIssueCode]>([
    ["a row that breaks off", "97110,6", "too_few_columns"],
    ["a line of words", "end of the file", "too_few_columns"],
    ["a code that is none", "9711,6,3 Date of Service Edit: Clinical,x", "not_a_code"],
    ["a code in small letters", "g0283,1,3 Date of Service Edit: Clinical,x", "not_a_code"],
    ["units that are no number", "97110,six,3 Date of Service Edit: Clinical,x", "not_a_whole_number"],
    ["half a unit", "97110,6.5,3 Date of Service Edit: Clinical,x", "not_a_whole_number"],
    ["units below none", "97110,-1,3 Date of Service Edit: Clinical,x", "not_a_whole_number"],
    ["an adjudication indicator that is none", "97110,6,4 Another Edit,x", "not_an_indicator"],
    ["an adjudication indicator of two digits", "97110,6,33,x", "not_an_indicator"],
    ["an adjudication indicator that is left out", "97110,6,,x", "not_an_indicator"],
    ["a quote that is not closed", "97110,6,3 Date of Service Edit: Clinical,\"x", "quote_not_closed"],
    ["a code that stood there before", "97124,5,3 Date of Service Edit: Clinical,x", "code_given_twice"],
  ])("%s is an issue with its line, and the rest loads", (_, line, code) => {
    const { rows, completeFor, issues } = mue(GOOD_MUE, line, "97140,6,3 Date of Service Edit: Clinical,x");
    expect(issues).toEqual([{ line: 7, code }]);
    expect(rows.map((row) => [row.code, row.units])).toEqual([["97124", 4], ["97140", 6]]);
    expect(completeFor).toEqual([]);
  });

  it("reads on behind a copyright whose quote is not closed", () => {
    expect(mueFromCms([`"CPT only copyright\r\n${MUE_HEADS}${GOOD_MUE}\r\n`], { quarter }).rows).toHaveLength(1);
  });

  it.each([["no text", []], ["another file", ["PK\u0003\u0004"]], ["headings alone", [MUE_COPYRIGHT + MUE_HEADS]]])("%s holds no rows, and says so", (_, chunks) => {
    const file = mueFromCms(chunks, { quarter });
    expect([file.rows, file.completeFor, file.issues.map(({ code }) => code)]).toEqual([[], [], ["no_rows"]]);
  });

  it("keeps the codes asked for, and is complete for them unless an unread line may be about them", () => {
    const codes = ["97110", "97124"];
    const { rows, completeFor } = mueFromCms([MUE_FILE], { quarter, codes });
    expect([rows.map(({ code }) => code), completeFor]).toEqual([["97110"], codes]);
    expect(mueFromCms([`${MUE_FILE}97140,six,3,x`], { quarter, codes }).completeFor).toEqual(codes);
    expect(mueFromCms([`${MUE_FILE}97124,six,3,x`], { quarter, codes }).completeFor).toEqual([]);
  });
});

describe("the quarter", () => {
  it.each([["2024Q1", "2024-01-01", "2024-03-31"], ["2026Q2", "2026-04-01", "2026-06-30"], ["2026Q3", "2026-07-01", "2026-09-30"], ["2026Q4", "2026-10-01", "2026-12-31"]])("%s runs from %s to %s", (name, first, last) => {
    const file = mueFromCms([MUE_FILE], { quarter: name });
    expect([file.rows[0]?.from, file.verifiedThrough]).toEqual([{ unknown: true, seenOn: first }, last]);
  });

  it.each(["", "2026", "2026Q5", "2026Q0", "2026q3", "Q32026", "2026-07-01", "26Q3", " 2026Q3", "20266Q3"])("%j is none: the caller is told what to give", (name) => {
    for (const read of [ncciPtpFromCms, mueFromCms]) expect(() => read([], { quarter: name })).toThrow(new RangeError("quarter is not one: give the year and the quarter the file is for, such as 2026Q3"));
  });
});

describe("text cut at every position", () => {
  it.each([["procedure-to-procedure edits", PTP_FILE, ncciPtpFromCms], ["medically unlikely edits", MUE_FILE, mueFromCms]] as const)("gives the same %s as text in one piece", (_, text, read) => {
    for (const whole of [text, `\uFEFF${text.replaceAll("\r\n", "\n")}`, `${text}bad\r\n`]) {
      const table = JSON.stringify(read([whole], { quarter }));
      for (let at = 0; at <= whole.length; at += 1) expect(JSON.stringify(read([whole.slice(0, at), whole.slice(at)], { quarter }))).toBe(table);
      expect(JSON.stringify(read(whole, { quarter }))).toBe(table);
    }
  });
});
