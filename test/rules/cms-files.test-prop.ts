import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { mueFromCms, ncciPtpFromCms } from "../../src/rules/cms-files.js";
import { findEdits, isPackedRows } from "../../src/rules/packed-ptp-table.js";
import { MUE_COPYRIGHT, MUE_HEADS, PTP_HEADING } from "./cms-text.js";

const quarter = "2026Q3";
const day = fc.date({ min: new Date("1996-01-01T00:00:00Z"), max: new Date("2040-12-31T00:00:00Z"), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const code = fc.constantFrom("97110", "97124", "97140", "97530", "G0283", "0001U");

const edit = fc.tuple(code, code, day, fc.option(day), fc.constantFrom(...([0, 1, 9] as const))).map(([column1, column2, one, other, modifierIndicator]) => {
  const [from, until] = other === null || one <= other ? [one, other] : [other, one];
  return { column1, column2, modifierIndicator, from, ...(until !== null && { until }) };
});
type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never;

const lineOf = ({ column1, column2, modifierIndicator, from, until }: Edit): string =>
  `${column1}\t${column2}\t\t${from.replaceAll("-", "")}\t${until?.replaceAll("-", "") ?? "*"}\t${modifierIndicator}\tMisuse`;

const ptpLine = fc.oneof({ weight: 5, arbitrary: edit.map(lineOf) }, fc.constantFrom("97140\t97530", "words", "9714\t97530\t\t20000701\t*\t1\tx", "", PTP_HEADING.trimEnd()));
const mueLine = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(code, fc.nat(99), fc.constantFrom(1, 2, 3)).map(([of, units, mai]) => `${of},${units},${mai} Edit,"a, ""b"""`) },
  fc.constantFrom("97140,six", "words", "97140,1,3,\"open", "97124,1,3,\"two", "lines\"", ""),
);
const textOf = (heading: string, line: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(fc.array(line, { maxLength: 12 }), fc.constantFrom("\n", "\r\n"), fc.constantFrom("", "\uFEFF")).map(([lines, end, mark]) => mark + heading + lines.join(end));

/** The text in pieces, cut at any places. */
const pieces = (text: string, cuts: readonly number[]): string[] => {
  const places = [0, ...cuts.map((cut) => cut % (text.length + 1)).sort((a, b) => a - b), text.length];
  return places.slice(1).map((place, index) => text.slice(places[index], place));
};

describe("files of CMS in pieces", () => {
  it.each([["procedure-to-procedure edits", PTP_HEADING, ptpLine, ncciPtpFromCms], ["medically unlikely edits", MUE_COPYRIGHT + MUE_HEADS, mueLine, mueFromCms]] as const)("give the same %s wherever they are cut", (_, heading, line, read) => {
    fc.assert(fc.property(textOf(heading, line), fc.array(fc.nat(), { maxLength: 8 }), (text, cuts) => {
      expect(read(pieces(text, cuts), { quarter })).toEqual(read([text], { quarter }));
    }));
  });
});

describe("a packed table", () => {
  it("gives back the edits it was made of, whatever their order, each once and oldest first", () => {
    fc.assert(fc.property(fc.array(edit, { maxLength: 40 }), (edits) => {
      const { rows, issues } = ncciPtpFromCms([PTP_HEADING, edits.map((each) => `${lineOf(each)}\n`).join("")], { quarter });
      expect(issues.filter(({ code: issue }) => issue !== "no_rows")).toEqual([]);
      expect(Object.values(rows.packed).every(isPackedRows)).toBe(true);
      for (const { column1, column2 } of edits) {
        const asked = [...new Set(edits.filter((each) => each.column1 === column1 && each.column2 === column2).map((each) => JSON.stringify(each)))];
        const found = findEdits(rows, column1, column2);
        expect(found.map((each) => JSON.stringify(each)).sort()).toEqual(asked.sort());
        expect(found.map(({ from }) => from)).toEqual(found.map(({ from }) => from as string).sort());
      }
    }));
  });

  it("holds no pair that was not given", () => {
    fc.assert(fc.property(fc.array(edit, { maxLength: 20 }), code, code, (edits, column1, column2) => {
      const { rows } = ncciPtpFromCms([edits.map(lineOf).join("\n")], { quarter });
      expect(findEdits(rows, column1, column2).length > 0).toBe(edits.some((each) => each.column1 === column1 && each.column2 === column2));
    }));
  });

  it("keeps of a whole table what a table read for some codes keeps", () => {
    fc.assert(fc.property(fc.array(edit, { maxLength: 40 }), fc.uniqueArray(code, { maxLength: 3 }), (edits, codes) => {
      const text = edits.map(lineOf).join("\n");
      const [all, some] = [ncciPtpFromCms([text], { quarter }), ncciPtpFromCms([text], { quarter, codes })];
      for (const { column1, column2 } of edits) expect(findEdits(some.rows, column1, column2)).toEqual(codes.includes(column1) && codes.includes(column2) ? findEdits(all.rows, column1, column2) : []);
    }));
  });
});
