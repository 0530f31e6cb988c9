import { describe, expect, it } from "vitest";

import { ncciPtp } from "../../../src/claims/checks/ncci-ptp.js";
import { ncciPtpIndex } from "../../../src/claims/edits/ncci-ptp-index.js";
import type { PlainDate } from "../../../src/core/index.js";
import { ncciPtpFromCms } from "../../../src/rules/cms-files.js";
import type { AppliesTo, NcciPtpEdit, NcciPtpParameters, RuleSet } from "../../../src/rules/index.js";
import type { BillingContext, Claim } from "../../../src/visit/index.js";
import { claimOf, judged, noRules, ruleOf } from "../judge.js";

const EDITS: readonly NcciPtpEdit[] = [
  { column1: "97140", column2: "97124", modifierIndicator: 0, from: { unknown: true, seenOn: "2024-07-01" }, verifiedThrough: "2024-09-30" },
  { column1: "97140", column2: "97530", modifierIndicator: 1, from: "2000-07-01", until: "2019-12-31" },
  { column1: "97530", column2: "97161", modifierIndicator: 9, from: "2020-01-01", until: "2020-01-01" },
  { column1: "97124", column2: "97164", modifierIndicator: 1, from: "2017-01-01", until: "2019-12-31" },
  { column1: "97124", column2: "97164", modifierIndicator: 1, from: "2020-10-01", until: "2024-06-30", confidence: "secondary" },
  { column1: "97124", column2: "97164", modifierIndicator: 1, from: "2024-07-01", confidence: "primary", verifiedThrough: "2026-12-31" },
];
const PRACTITIONER: NcciPtpParameters = {
  setting: "practitioner", edits: EDITS, completeFor: ["97110", "97124", "97140", "97161", "97164", "97530"], completeFrom: "2020-01-01",
  bypassModifiers: ["59", "XS", "XU"], bypassOn: "either", together: "practitioner",
};

type Lines = Parameters<typeof claimOf>[0];
const SIDES = { parameters: { bypassModifiers: ["59", "LT", "RT"], anatomicModifiers: ["LT", "RT"] } } as const;

interface Case {
  readonly on?: PlainDate;
  readonly context?: BillingContext;
  readonly form?: "professional" | "institutional" | "not given";
  readonly others?: Claim["otherLinesSameDay"] | "not given";
  readonly parameters?: Partial<NcciPtpParameters>;
  readonly appliesTo?: AppliesTo;
  readonly rules?: RuleSet;
}

function findings(lines: Lines, { appliesTo, context, form = "professional", on = "2026-03-02", others = [], parameters = {}, rules = noRules }: Case = {}) {
  const claim = claimOf(lines, { dateOfService: on, context: { ...context, ...(form === "not given" ? {} : { form }) }, ...(others === "not given" ? {} : { otherLinesSameDay: others }) });
  return judged(ncciPtp, ruleOf("ncci_ptp", { ...PRACTITIONER, ...parameters }, appliesTo === undefined ? {} : { appliesTo }), claim, { asOf: on }, rules);
}
const outcomes = (lines: Lines, given?: Case) => findings(lines, given).map(({ id, outcome }) => `${id.slice(id.indexOf("@") + 1)} ${outcome}`);
const other = (code: string, more = {}) => ({ code, units: 1, modifiers: [], samePractitioner: true, ...more });

const MASSAGE_AND_MANUAL: Lines = [{ code: "97124" }, { code: "97140", modifiers: ["59"] }];
const withReEvaluation = (...modifiers: string[]): Lines => [{ code: "97124" }, { code: "97164", modifiers }];

describe("a pair of codes under an edit", () => {
  it.each<[sentence: string, lines: Lines, given: Case, found: readonly string[]]>([
    ["no modifier helps under indicator 0", MASSAGE_AND_MANUAL, {}, ["97124#1+97140#1 violated"]],
    ["under indicator 1 a modifier is missing", withReEvaluation("GP"), {}, ["97124#1+97164#1 violated"]],
    ["the modifier stands on the column-2 code", withReEvaluation("GP", "XU"), {}, ["97124#1+97164#1 satisfied"]],
    ["the modifier stands on the column-1 code, and either will do", [{ code: "97124", modifiers: ["59"] }, { code: "97164" }], {}, ["97124#1+97164#1 satisfied"]],
    ["the modifier stands on the column-1 code, where only column 2 counts", [{ code: "97124", modifiers: ["59"] }, { code: "97164" }], { parameters: { bypassOn: "column2" } }, ["97124#1+97164#1 violated"]],
    ["the modifier stands on the column-2 code, where only that counts", withReEvaluation("59"), { parameters: { bypassOn: "column2" } }, ["97124#1+97164#1 satisfied"]],
    ["22, 76 and 77 bypass nothing", withReEvaluation("22", "76", "77"), {}, ["97124#1+97164#1 violated"]],
    ["left on one line and right on the other", [{ code: "97124", modifiers: ["LT"] }, { code: "97164", modifiers: ["RT"] }], SIDES, ["97124#1+97164#1 satisfied"]],
    ["left on one line, and the other names no side", [{ code: "97124", modifiers: ["LT"] }, { code: "97164" }], SIDES, ["97124#1+97164#1 satisfied"]],
    ["left on both lines is one place", [{ code: "97124", modifiers: ["LT"] }, { code: "97164", modifiers: ["LT"] }], SIDES, ["97124#1+97164#1 violated"]],
    ["left on both lines, and 59", [{ code: "97124", modifiers: ["LT", "59"] }, { code: "97164", modifiers: ["LT"] }], SIDES, ["97124#1+97164#1 satisfied"]],
    ["59 on both lines names no place", [{ code: "97124", modifiers: ["59"] }, { code: "97164", modifiers: ["59"] }], SIDES, ["97124#1+97164#1 satisfied"]],
    ["the code that is denied asks for it with GY", [{ code: "97124", modifiers: ["GX", "GY"] }, { code: "97140" }], {}, []],
    ["the code that is paid carries GY, and the other is still denied", [{ code: "97124" }, { code: "97140", modifiers: ["GY"] }], {}, ["97124#1+97140#1 violated"]],
    ["a pair without a row has no edit", [{ code: "97110" }, { code: "97140" }], {}, []],
    ["an edit withdrawn to its start never was", [{ code: "97530" }, { code: "97161" }], { on: "2020-01-01" }, []],
    ["one code alone", [{ code: "97124" }, { code: "97124" }], {}, []],
    ["a pair has one name, whichever line comes first", [...MASSAGE_AND_MANUAL].reverse(), {}, ["97124#1+97140#1 violated"]],
    ["each line of a code makes a pair of its own", [{ code: "97124" }, { code: "97124", id: "b" }, { code: "97164" }], {}, ["97124#1+97164#1 violated", "97164#1+b violated"]],
  ])("%s", (_, lines, given, found) => { expect(outcomes(lines, given)).toEqual(found); });

  it.each<[on: PlainDate, lines: Lines, found: readonly string[]]>([
    ["2000-06-30", [{ code: "97530" }, { code: "97140" }], ["claim undetermined"]],
    ["2000-07-01", [{ code: "97530" }, { code: "97140" }], ["97140#1+97530#1 violated"]],
    ["2019-12-31", [{ code: "97530" }, { code: "97140" }], ["97140#1+97530#1 violated"]],
    ["2020-01-01", [{ code: "97530" }, { code: "97140" }], []],
    ["2020-01-01", withReEvaluation(), []],
    ["2020-09-30", withReEvaluation(), []],
    ["2020-10-01", withReEvaluation(), ["97124#1+97164#1 violated"]],
    ["2024-06-30", withReEvaluation(), ["97124#1+97164#1 violated"]],
    ["2024-07-01", withReEvaluation(), ["97124#1+97164#1 violated"]],
    ["2024-06-30", MASSAGE_AND_MANUAL, ["97124#1+97140#1 undetermined"]],
    ["2024-07-01", MASSAGE_AND_MANUAL, ["97124#1+97140#1 violated"]],
    ["2030-01-01", MASSAGE_AND_MANUAL, ["97124#1+97140#1 violated"]],
  ])("on %s of %j", (on, lines, found) => { expect(outcomes(lines, { on })).toEqual(found); });

  it("a row nobody knows the start of cannot have begun before a row that ended after the date", () => {
    const edits: readonly NcciPtpEdit[] = [
      { column1: "97140", column2: "97124", modifierIndicator: 0, from: "2010-01-01", until: "2012-12-31" },
      { column1: "97124", column2: "97140", modifierIndicator: 0, from: { unknown: true, seenOn: "2024-07-01" } },
    ];
    const parameters = { edits, completeFrom: "2000-01-01" } as const;
    expect(outcomes(MASSAGE_AND_MANUAL, { on: "2009-12-31", parameters })).toEqual([]);
    expect(outcomes(MASSAGE_AND_MANUAL, { on: "2012-12-31", parameters })).toEqual(["97124#1+97140#1 violated"]);
    expect(outcomes(MASSAGE_AND_MANUAL, { on: "2013-01-01", parameters })).toEqual(["97124#1+97140#1 undetermined"]);
  });

  it("a row inferred from others weighs no more than a warning, and says when it was last seen", () => {
    expect(findings(withReEvaluation(), { on: "2021-01-01" })).toMatchObject([{ severity: "warning", confidence: "secondary" }]);
    expect(findings(withReEvaluation(), { on: "2025-01-01" })).toMatchObject([{ severity: "error", confidence: "primary" }]);
  });
});

describe("lines of the day on other claims", () => {
  it.each<[sentence: string, lines: Lines, given: Case, found: readonly string[]]>([
    ["the same practitioner's make a pair", [{ code: "97124" }], { others: [other("97140")] }, ["97124#1+97140#1 violated"]],
    ["another practitioner's do not", [{ code: "97124" }], { others: [other("97140", { samePractitioner: false })] }, []],
    ["nobody said whose they are", [{ code: "97124" }], { others: [{ code: "97140", units: 1, modifiers: [] }] }, ["97124#1+97140#1 undetermined"]],
    ["two of them are not this claim's", [{ code: "97110" }], { others: [other("97140"), other("97124")] }, []],
    ["nobody said whether there are any", [{ code: "97124" }], { others: "not given" }, ["claim undetermined"]],
    ["nobody said, and the claim's own pair is broken all the same", MASSAGE_AND_MANUAL, { others: "not given" }, ["claim undetermined", "97124#1+97140#1 violated"]],
    ["the group's count in a hospital", [{ code: "97124" }], { parameters: { together: "group" }, others: [other("97140", { samePractitioner: false, sameGroup: true })] }, ["97124#1+97140#1 violated"]],
    ["lines of two practitioners make no pair", [{ code: "97124", rendering: { type: "physical_therapist", npi: "1234567893" } }, { code: "97140", rendering: { type: "physical_therapist", npi: "1245319599" } }], {}, []],
    ["of two numbers, one may be an assistant's", [{ code: "97124", rendering: { npi: "1234567893" } }, { code: "97140", rendering: { npi: "1245319599" } }], {}, ["97124#1+97140#1 undetermined"]],
    ["nobody said whether they are of two", [{ code: "97124", rendering: { npi: "1234567893" } }, { code: "97140", rendering: {} }], {}, ["97124#1+97140#1 undetermined"]],
  ])("%s", (_, lines, given, found) => { expect(outcomes(lines, given)).toEqual(found); });
});

describe("what the table does not answer", () => {
  it.each<[sentence: string, lines: Lines, given: Case, found: readonly string[]]>([
    ["a code outside the table, once", [{ code: "97110" }, { code: "99213" }, { code: "97124" }, { code: "99213" }], {}, ["99213 undetermined"]],
    ["such a code on another claim of the practitioner", [{ code: "97110" }], { others: [other("99213")] }, ["99213 undetermined"]],
    ["such a code of another practitioner is no matter", [{ code: "97110" }], { others: [other("99213", { samePractitioner: false })] }, []],
    ["such a code alone makes no pair", [{ code: "99213" }], {}, []],
    ["a row it has decides all the same", MASSAGE_AND_MANUAL, { parameters: { completeFor: [] } }, ["97124#1+97140#1 violated"]],
    ["an empty table", [{ code: "97110" }, { code: "97124" }], { parameters: { completeFor: [], edits: [] } }, ["97110 undetermined", "97124 undetermined"]],
    ["CMS's whole table knows every code", [{ code: "97110" }, { code: "99213" }], { parameters: { completeFor: "all" } }, []],
    ["a date before the table is complete", [{ code: "97110" }, { code: "97124" }, { code: "99213" }], { on: "2019-12-31" }, ["claim undetermined"]],
    ["its first complete day", [{ code: "97110" }, { code: "97124" }], { on: "2020-01-01" }, []],
  ])("%s", (_, lines, given, found) => { expect(outcomes(lines, given)).toEqual(found); });
});

describe("the form of the claim", () => {
  const hospital = ruleOf("ncci_ptp", { ...PRACTITIONER, setting: "outpatient_hospital" });
  const both: RuleSet = { ...noRules, rules: [hospital] };
  it.each<[sentence: string, lines: Lines, given: Case, found: readonly string[]]>([
    ["is not given, and an edit could apply", MASSAGE_AND_MANUAL, { form: "not given" }, ["claim undetermined"]],
    ["is not given, and none could", [{ code: "97110" }, { code: "97140" }], { form: "not given" }, []],
    ["is not given, and there may be lines elsewhere", [{ code: "97110" }], { form: "not given", others: "not given" }, ["claim undetermined"]],
    ["is institutional, and the set has a hospital table", MASSAGE_AND_MANUAL, { form: "institutional", rules: both }, []],
    ["is institutional, and the set has none", MASSAGE_AND_MANUAL, { form: "institutional" }, ["claim undetermined"]],
    ["is institutional, the set has no table for it, and no edit could apply", [{ code: "97110" }, { code: "97140" }], { form: "institutional" }, []],
    ["is institutional and so is the table", MASSAGE_AND_MANUAL, { form: "institutional", parameters: { setting: "outpatient_hospital" } }, ["97124#1+97140#1 violated"]],
  ])("%s", (_, lines, given, found) => { expect(outcomes(lines, given)).toEqual(found); });
});

describe("the lines a rule looks at", () => {
  it("leave out pairs with a line it does not look at, and leave open those it may", () => {
    expect(outcomes(MASSAGE_AND_MANUAL, { appliesTo: { exceptCodes: ["97140"] } })).toEqual([]);
    expect(outcomes(MASSAGE_AND_MANUAL, { appliesTo: { benefitType: "habilitative" } })).toEqual(["97124#1+97140#1 undetermined"]);
    expect(outcomes([{ code: "97124" }], { appliesTo: { codes: ["97140"] }, others: "not given" })).toEqual([]);
  });
});

describe("what a finding of the table says", () => {
  it("gives the row and what bypasses it", () => {
    const [finding] = findings([{ code: "97164", modifiers: ["GP", "XU"] }, { code: "97124", modifiers: ["59", "XU"] }], { on: "2021-01-01" });
    expect(finding).toMatchObject({ code: "ncci_ptp_pair", outcome: "satisfied", paths: ["/lines/0/code", "/lines/1/code", "/lines/0/modifiers", "/lines/1/modifiers"] });
    expect(finding).toHaveProperty("details", { setting: "practitioner", column1: "97124", column2: "97164", modifierIndicator: 1, from: "2020-10-01", startKnown: true, until: "2024-06-30", modifiers: ["XU", "59"] });
  });

  it("counts no modifier under indicator 0", () => {
    expect(findings(MASSAGE_AND_MANUAL)[0]).toHaveProperty("details", { setting: "practitioner", column1: "97140", column2: "97124", modifierIndicator: 0, from: "2024-07-01", startKnown: false, modifiers: [] });
  });

  it("asks for the facts that would settle it, and for none where it is the table that does not know", () => {
    expect(findings(MASSAGE_AND_MANUAL, { on: "2024-06-30" })).toMatchObject([{ code: "ncci_ptp_pair", doubt: "start_not_known", missing: ["/dateOfService"] }]);
    expect(findings([{ code: "97124" }], { others: [{ code: "97140", units: 1, modifiers: [] }] })).toMatchObject([{ doubt: "fact_not_given", missing: ["/otherLinesSameDay/0/samePractitioner"], paths: ["/lines/0/code", "/otherLinesSameDay/0/code", "/lines/0/modifiers", "/otherLinesSameDay/0/modifiers"] }]);
    expect(findings([{ code: "97110" }, { code: "99213" }])).toMatchObject([{ code: "ncci_ptp_code", doubt: "parameter_not_known", missing: ["/dateOfService"], paths: ["/lines/1/code"] }]);
    expect(findings([{ code: "99213" }, { code: "97110" }, { code: "99213" }])).toMatchObject([{ id: "test/book/rule@99213", paths: ["/lines/0/code", "/lines/2/code"] }]);
    expect(findings([{ code: "97124" }], { others: "not given" })).toMatchObject([{ code: "ncci_ptp_claim", doubt: "fact_not_given", missing: ["/otherLinesSameDay"], paths: [] }]);
    expect(findings(MASSAGE_AND_MANUAL, { form: "not given", others: "not given" })).toMatchObject([{ code: "ncci_ptp_claim", doubt: "fact_not_given", missing: ["/context/form", "/otherLinesSameDay"] }]);
    expect(findings(MASSAGE_AND_MANUAL, { form: "institutional" })).toMatchObject([{ code: "ncci_ptp_claim", doubt: "parameter_not_known", missing: ["/dateOfService"] }]);
    expect(findings([{ code: "97110" }, { code: "97124" }], { on: "2019-12-31" })).toMatchObject([{ code: "ncci_ptp_claim", doubt: "parameter_not_known", missing: ["/dateOfService"] }]);
  });
});

describe("CMS's whole table, packed", () => {
  const { rows } = ncciPtpFromCms([
    "97140\t97124\t\t20010101\t*\t0\tStandards\n97140\t97530\t\t20000701\t20191231\t1\tMisuse\n97530\t97161\t\t20200101\t20200101\t9\tMisuse\n",
    "97164\t97124\t\t20150101\t20161231\t1\tMisuse\n97124\t97164\t\t20201001\t*\t1\tMisuse\n",
  ], { quarter: "2026Q3" });
  const given = { parameters: { edits: rows, completeFor: "all" } } as const;

  it("answers as a list of rows does", () => {
    expect(outcomes(MASSAGE_AND_MANUAL, given)).toEqual(["97124#1+97140#1 violated"]);
    expect(outcomes(withReEvaluation("59"), given)).toEqual(["97124#1+97164#1 satisfied"]);
    expect(outcomes([{ code: "97530" }, { code: "97161" }], given)).toEqual([]);
    expect(outcomes([{ code: "97530" }, { code: "97140" }], given)).toEqual([]);
    expect(outcomes([{ code: "97530" }, { code: "97140" }], { ...given, on: "2019-12-31" })).toContain("97140#1+97530#1 violated");
  });

  it("is made ready once, like every table", () => {
    expect(ncciPtpIndex(rows)).toBe(ncciPtpIndex(rows));
    expect(ncciPtpIndex(EDITS)).toBe(ncciPtpIndex(EDITS));
    expect(ncciPtpIndex(rows)("97124", "97164", "2016-12-31")).toMatchObject({ column1: "97164" });
  });
});
