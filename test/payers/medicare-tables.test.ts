import { describe, expect, it } from "vitest";

import { catalogue } from "../../src/codes/index.js";
import { addDays, isPlainDate } from "../../src/core/index.js";
import { mueOutpatientHospital } from "../../src/payers/medicare-part-b/mue-outpatient-hospital.js";
import { muePractitioner } from "../../src/payers/medicare-part-b/mue-practitioner.js";
import { ncciPtpOutpatientHospital } from "../../src/payers/medicare-part-b/ncci-ptp-outpatient-hospital.js";
import { ncciPtpPractitioner, ncciPtpPractitionerCodes } from "../../src/payers/medicare-part-b/ncci-ptp-practitioner.js";
import type { NcciPtpEdit } from "../../src/rules/index.js";
import { editOn, firstDay } from "./edit-on.js";

const TABLES = [["practitioner", ncciPtpPractitioner], ["outpatient hospital", ncciPtpOutpatientHospital]] as const;
const SEEN = "2024-07-01";
/** The codes of which the tables of 2026 Q3 and Q4 were seen as well. */
const SEEN_IN_2026 = ["97110", "97112", "97116", "97140", "97161", "97162", "97163", "97530", "97597", "97598"];
const EVALUATIONS = ["97161", "97162", "97163", "97164", "97165", "97166", "97167", "97168"];

const pairOf = ({ column1, column2 }: NcciPtpEdit): string => `${column1}/${column2}`;
const standing = (table: readonly NcciPtpEdit[]): readonly NcciPtpEdit[] => table.filter(({ modifierIndicator, until }) => modifierIndicator !== 9 && until === undefined);
const standingPairs = (table: readonly NcciPtpEdit[]): string[] => standing(table).map((edit) => `${pairOf(edit)}:${edit.modifierIndicator}`);
const answer = (table: readonly NcciPtpEdit[], one: string, other: string, date: string): string | number => {
  const edit = editOn(table, one, other, date);
  return typeof edit === "string" ? edit : edit.modifierIndicator;
};
/** `97140: 97018 97750` and so on, spelled out. */
const spelledOut = (text: string): [string, string][] => text.trim().split("\n").flatMap((line) => {
  const [ones = "", others = ""] = line.split(":");
  return ones.trim().split(" ").flatMap((one) => others.trim().split(" ").map((other): [string, string] => [one, other]));
});

describe.each(TABLES)("the %s table of pairs", (name, table) => {
  it("holds codes of the catalogue only, and no code paired with itself", () => {
    for (const { column1, column2 } of table) {
      expect(Object.keys(catalogue.codes)).toEqual(expect.arrayContaining([column1, column2]));
      expect(column1).not.toBe(column2);
    }
  });

  it("stands in ascending order of codes and days, no row twice", () => {
    const keys = table.map((edit) => `${pairOf(edit)} ${firstDay(edit)}`);
    expect(keys).toEqual([...new Set(keys)].sort());
  });

  it("has days of the calendar, the last never before the first", () => {
    for (const edit of table) {
      expect(isPlainDate(firstDay(edit))).toBe(true);
      if (edit.until !== undefined) expect([isPlainDate(edit.until), edit.until >= firstDay(edit)]).toEqual([true, true]);
    }
  });

  it("has no two rows in force on one day for the same two codes, in either order", () => {
    const days = [...new Set(table.flatMap((edit) => [firstDay(edit), edit.until ?? SEEN]))];
    for (const edit of table.filter(({ modifierIndicator }) => modifierIndicator !== 9)) {
      const rows = table.filter((other) => other.modifierIndicator !== 9 && [other.column1, other.column2].sort().join() === [edit.column1, edit.column2].sort().join());
      for (const day of rows.length > 1 ? days : []) expect(rows.filter((row) => firstDay(row) <= day && day <= (row.until ?? "9999-12-31")).length, `${pairOf(edit)} on ${day}`).toBeLessThan(2);
    }
  });

  it("says of withdrawn rows that they ended on the day they began", () => {
    for (const { from, modifierIndicator, until } of table) if (modifierIndicator === 9) expect(until).toBe(from);
  });

  it("says what was seen again in 2026, and only of codes that were", () => {
    for (const { column1, column2, verifiedThrough } of table) {
      const seenAgain = name === "practitioner" && SEEN_IN_2026.includes(column1) && SEEN_IN_2026.includes(column2);
      expect(verifiedThrough, `${column1}/${column2}`).toBe(seenAgain ? "2026-12-31" : undefined);
    }
  });

  it("survives JSON", () => {
    expect(JSON.parse(JSON.stringify(table))).toEqual(table);
  });
});

describe("how much the tables hold", () => {
  it("735 rows of practitioners: 270 standing edits, 133 inferred starts, 216 ended, 116 withdrawn", () => {
    const of = (holds: (edit: NcciPtpEdit) => boolean): number => ncciPtpPractitioner.filter(holds).length;
    expect([
      ncciPtpPractitioner.length, standing(ncciPtpPractitioner).length, of(({ confidence }) => confidence === "secondary"),
      of(({ confidence, modifierIndicator, until }) => modifierIndicator !== 9 && until !== undefined && confidence === undefined), of(({ modifierIndicator }) => modifierIndicator === 9),
    ]).toEqual([735, 270, 133, 216, 116]);
  });

  it("267 standing edits of outpatient hospitals, all of them pairs that practitioners have too", () => {
    expect([ncciPtpOutpatientHospital.length, standing(ncciPtpOutpatientHospital).length]).toEqual([267, 267]);
    expect(standing(ncciPtpPractitioner).map(pairOf)).toEqual(expect.arrayContaining(ncciPtpOutpatientHospital.map(pairOf)));
  });

  it("71 codes are complete: every code in a row, and no other", () => {
    expect(ncciPtpPractitionerCodes).toEqual([...new Set(ncciPtpPractitioner.flatMap(({ column1, column2 }) => [column1, column2]))].sort());
    expect(ncciPtpPractitionerCodes).toHaveLength(71);
  });

  it("78 codes have a unit limit in each setting; the four that are newer than the copy have none", () => {
    for (const table of [muePractitioner, mueOutpatientHospital]) expect(table.map(({ code }) => code)).toEqual(Object.keys(catalogue.codes).filter((code) => !["98979", "98984", "98985", "98986"].includes(code)).sort());
  });
});

describe("starts that were inferred", () => {
  const inferred = ncciPtpPractitioner.filter(({ confidence }) => confidence === "secondary");

  it("are those of pairs whose edit ended 2019-12-31, secondary until the day before the edit was seen", () => {
    for (const edit of inferred) {
      const rows = ncciPtpPractitioner.filter((other) => pairOf(other) === pairOf(edit) && other.modifierIndicator !== 9);
      expect(rows.at(-1)).toEqual({ column1: edit.column1, column2: edit.column2, modifierIndicator: edit.modifierIndicator, from: { unknown: true, seenOn: SEEN } });
      expect([rows.at(-3)?.until, edit.from, edit.until]).toEqual(["2019-12-31", { unknown: true, seenOn: "2020-10-01" }, addDays(SEEN, -1)]);
    }
  });
});

describe("what CMS's table says of particular pairs", () => {
  it.each(["practitioner", "outpatient hospital"])("massage is never paid beside manual therapy, and no modifier helps: %s", (name) => {
    const [, table] = TABLES.find(([each]) => each === name)!;
    expect(table.filter((edit) => ["97140/97124", "97124/97140"].includes(pairOf(edit)))).toEqual([{ column1: "97140", column2: "97124", modifierIndicator: 0, from: { unknown: true, seenOn: SEEN } }]);
  });

  it.each<[string, string, string, string, string | number]>([
    ["massage with manual therapy, before the copy's quarter: not known", "97124", "97140", "2024-06-30", "undetermined"],
    ["massage with manual therapy, on its first day", "97124", "97140", "2024-07-01", 0],
    ["massage with manual therapy, after the copy's quarter: the last known answer", "97124", "97140", "2026-11-23", 0],
    ["manual therapy with activities, the day before the edit began", "97140", "97530", "2000-06-30", "none"],
    ["manual therapy with activities, on its first day", "97140", "97530", "2000-07-01", 1],
    ["manual therapy with activities, on its last day", "97140", "97530", "2019-12-31", 1],
    ["manual therapy with activities, since then", "97140", "97530", "2020-01-01", "none"],
    ["activities with gait training, whose row of 2020-10-01 was withdrawn", "97530", "97116", "2020-10-01", "none"],
    ["activities with gait training, on the last day of the earlier edit", "97530", "97116", "2019-12-31", 1],
    ["activities with a PT evaluation, announced for 2020-01-01 and withdrawn", "97530", "97161", "2020-01-01", "none"],
    ["group therapy with an OT evaluation, announced for 2020-01-01 and withdrawn", "97150", "97165", "2020-01-10", "none"],
    ["manual therapy with a PT evaluation, whose rows were withdrawn twice", "97140", "97162", "2020-10-05", "none"],
    ["exercise with a PT re-evaluation, whose row of 2020-10-01 was withdrawn", "97110", "97164", "2020-10-05", "none"],
    ["massage with a PT re-evaluation, on the last day of the earlier edit", "97124", "97164", "2019-12-31", 1],
    ["massage with a PT re-evaluation, between the last day of one edit and the start nobody published of the next", "97124", "97164", "2020-06-01", "undetermined"],
    ["massage with a PT re-evaluation, from CMS's list of October 2020 on", "97124", "97164", "2020-10-01", 1],
    ["massage with an OT re-evaluation", "97124", "97168", "2024-07-01", 1],
    ["two PT evaluations, the day before their edit began", "97161", "97162", "2016-12-31", "none"],
    ["two PT evaluations, first period", "97161", "97162", "2017-01-01", 0],
    ["two PT evaluations, between the periods", "97161", "97162", "2020-09-30", "none"],
    ["two PT evaluations, second period", "97161", "97162", "2020-10-01", 0],
    ["activities with sensory treatment, on the last day", "97530", "97533", "2021-12-31", 1],
    ["activities with sensory treatment, ended", "97530", "97533", "2022-01-01", "none"],
    ["activities with daily living skills, ended", "97530", "97535", "2022-01-01", "none"],
    ["exercise with performance testing, ended 2003-09-30", "97110", "97750", "2003-10-01", "none"],
    ["massage with performance testing, ended 2003-09-30", "97124", "97750", "2003-10-01", "none"],
  ])("%s", (_, one, other, date, expected) => {
    expect(answer(ncciPtpPractitioner, one, other, date)).toBe(expected);
    expect(answer(ncciPtpPractitioner, other, one, date)).toBe(expected);
  });

  it.each([["97110"], ["97112"], ["97113"], ["97116"], ["97140"], ["97530"]])("%s has no standing edit with a re-evaluation", (code) => {
    for (const reevaluation of ["97164", "97168"]) expect(answer(ncciPtpPractitioner, code, reevaluation, "2026-01-01")).toBe("none");
  });

  it.each<[string, string, number]>([
    ["group therapy is paid instead of the one-on-one codes, unless a modifier bypasses it", "97150: 97110 97112 97113 97116 97124 97140 97530 97533 97535 97537 97542 97760 97761 97763", 1],
    ["aquatic therapy before exercise", "97113: 97110", 1],
    ["traction before manual therapy", "97012: 97140", 1],
    ["manual therapy before paraffin and performance testing", "97140: 97018 97750", 1],
    ["activities before return to work, wheelchair skills and performance testing", "97530: 97537 97542 97750", 1],
    ["performance testing before group therapy", "97750: 97150", 0],
    ["work hardening before manual therapy", "97545: 97140", 0],
    ["technology assessment before exercise, manual therapy and activities", "97755: 97110 97140 97530", 1],
    ["orthotic and prosthetic training before exercise, massage and manual therapy", "97760 97761 97763: 97110 97124 97140", 1],
    ["biofeedback for continence before exercise and activities", "90912 90913: 97110 97530", 1],
    ["manipulation before re-education, massage and manual therapy", "98940 98941 98942: 97112 97124 97140", 1],
    ["manipulation before every PT and OT evaluation", `98940 98941 98942: ${EVALUATIONS.join(" ")}`, 0],
    ["massage before re-evaluations", "97124: 97164 97168", 1],
    ["modalities and training before re-evaluations", "97012 97016 97018 97022 97024 97026 97028 97032 97033 97034 97035 97036 97129 97139 97533 97535 97537 97542 97545 97760 97761 G0283: 97164 97168", 1],
    ["a higher evaluation before a lower one", "97162: 97161\n97163: 97161 97162", 0],
    ["evaluations before performance testing, technology assessment and orthotic follow-up", `${EVALUATIONS.join(" ")}: 97750 97755 97763`, 0],
  ])("%s", (_, pairs, modifierIndicator) => {
    for (const [column1, column2] of spelledOut(pairs)) expect(standing(ncciPtpPractitioner)).toContainEqual(expect.objectContaining({ column1, column2, modifierIndicator }));
  });

  it("has no standing edit for pairs of a core code that CMS's table was searched for in vain", () => {
    const pairs = spelledOut(`
      97124: 97110 97530 97112 97113 97116 97032 97033 97034 97035 97036 97012 97016 97018 97022 97535 97542 97750 97755 G0283 20560 20561 97161 97162 97163 97165 97166 97167
      97140: 97110 97530 97112 97113 97116 97032 97033 97034 97035 97036 97016 97022 97535 97542 G0283 20560 20561 ${EVALUATIONS.join(" ")}
      97110: 97530 97112 97116 97032 97033 97034 97035 97036 97012 97016 97018 97022 97535 97542 97750 98940 98941 98942 G0283 20560 20561 ${EVALUATIONS.join(" ")}
      97530: 97112 97113 97116 97032 97033 97034 97035 97036 97012 97016 97018 97022 97535 97760 97761 97763 98940 98941 98942 G0283 20560 20561 ${EVALUATIONS.join(" ")}`);
    expect(pairs).toHaveLength(111);
    for (const [one, other] of pairs) expect([one, other, answer(ncciPtpPractitioner, one, other, "2024-07-01")]).toEqual([one, other, "none"]);
  });
});

describe("where the outpatient hospital table differs", () => {
  const practitioner = standingPairs(ncciPtpPractitioner);
  const hospital = standingPairs(ncciPtpOutpatientHospital);

  it("is indicator 1 in place of 0 for evaluations with tests and orthotic follow-up, biofeedback, and remote monitoring", () => {
    const allowed = spelledOut(`
      ${EVALUATIONS.join(" ")}: 97750 97755 97763
      90912 90913: 90901
      97610: 97602
      98978: 98975 98976 98977`);
    expect(hospital.filter((pair) => !practitioner.includes(pair))).toEqual(allowed.map(([one, other]) => `${one}/${other}:1`).sort());
    expect(practitioner).toEqual(expect.arrayContaining(allowed.map(([one, other]) => `${one}/${other}:0`)));
  });

  it("is three pairs of practitioners of which the hospital's row was not seen", () => {
    const pairs = new Set(ncciPtpOutpatientHospital.map(pairOf));
    expect(standing(ncciPtpPractitioner).map(pairOf).filter((pair) => !pairs.has(pair))).toEqual(["20560/97602", "20561/97602", "98980/97750"]);
  });
});

describe("unit limits", () => {
  const of = (table: typeof muePractitioner, code: string): string => {
    const row = table.find((each) => each.code === code);
    return `${row?.units} (${row?.mai})`;
  };

  it.each([["practitioner", muePractitioner], ["outpatient hospital", mueOutpatientHospital]] as const)("stand once a code, whole, from the quarter of the copy on: %s", (_, table) => {
    expect(new Set(table.map(({ code }) => code)).size).toBe(table.length);
    for (const { from, mai, units, until } of table) expect([Number.isInteger(units) && units >= 0, [1, 2, 3].includes(mai), from, until]).toEqual([true, true, { unknown: true, seenOn: SEEN }, undefined]);
  });

  it.each([
    ["97110", "6 (3)"], ["97112", "4 (3)"], ["97113", "6 (3)"], ["97116", "4 (3)"], ["97124", "4 (3)"], ["97140", "6 (3)"], ["97150", "1 (3)"], ["97530", "6 (3)"], ["97535", "8 (3)"],
    ["97032", "4 (3)"], ["97033", "4 (3)"], ["97034", "2 (3)"], ["97035", "2 (3)"], ["97036", "3 (3)"], ["97161", "1 (2)"], ["97168", "1 (2)"], ["97542", "8 (3)"], ["97750", "8 (3)"], ["97760", "6 (3)"],
    ["98940", "1 (2)"], ["97010", "0 (3)"], ["97014", "0 (3)"], ["98943", "0 (3)"],
  ])("%s of a practitioner: %s", (code, expected) => {
    expect(of(muePractitioner, code)).toBe(expected);
  });

  it("differ in outpatient hospitals for six codes", () => {
    const differing = muePractitioner.filter(({ code }) => of(mueOutpatientHospital, code) !== of(muePractitioner, code)).map(({ code }) => [code, of(muePractitioner, code), of(mueOutpatientHospital, code)]);
    expect(differing).toEqual([
      ["97010", "0 (3)", "1 (3)"], ["97110", "6 (3)", "8 (3)"], ["97112", "4 (3)", "6 (3)"], ["97150", "1 (3)", "2 (3)"], ["97537", "6 (3)", "8 (3)"], ["97602", "0 (3)", "1 (3)"],
    ]);
  });

  it("were seen again in 2026 for ten codes of practitioners, and for none of hospitals", () => {
    const seenAgain = (table: typeof muePractitioner) => table.filter(({ verifiedThrough }) => verifiedThrough === "2026-12-31").map(({ code }) => code);
    expect([seenAgain(muePractitioner), seenAgain(mueOutpatientHospital)]).toEqual([SEEN_IN_2026, []]);
  });
});
