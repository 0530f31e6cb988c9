import { describe, expect, it } from "vitest";

import { mue } from "../../../src/claims/checks/mue.js";
import type { PlainDate } from "../../../src/core/index.js";
import type { AppliesTo, MueParameters, MueRow, RuleSet } from "../../../src/rules/index.js";
import type { BillingContext, Claim } from "../../../src/visit/index.js";
import { claimOf, judged, noRules, ruleOf } from "../judge.js";

const ROWS: readonly MueRow[] = [
  { code: "97124", units: 4, mai: 3, from: { unknown: true, seenOn: "2024-07-01" }, verifiedThrough: "2024-09-30" },
  { code: "97161", units: 1, mai: 2, from: "2017-01-01" },
  { code: "97750", units: 8, mai: 1, from: "2017-01-01" },
  { code: "97035", units: 1, mai: 3, from: "2020-01-01", until: "2023-12-31", confidence: "secondary" },
  { code: "97035", units: 2, mai: 3, from: "2024-01-01" },
  { code: "97010", units: 0, mai: 2, from: "2017-01-01" },
];
const PRACTITIONER: MueParameters = { setting: "practitioner", rows: ROWS, completeFor: ["97010", "97035", "97110", "97124", "97161", "97750"], together: "practitioner" };

type Lines = Parameters<typeof claimOf>[0];

interface Case {
  readonly on?: PlainDate;
  readonly context?: BillingContext;
  readonly form?: "professional" | "institutional" | "not given";
  readonly others?: Claim["otherLinesSameDay"] | "not given";
  readonly parameters?: Partial<MueParameters>;
  readonly appliesTo?: AppliesTo;
  readonly rules?: RuleSet;
}

function findings(lines: Lines, { appliesTo, context, form = "professional", on = "2026-03-02", others = [], parameters = {}, rules = noRules }: Case = {}) {
  const claim = claimOf(lines, { dateOfService: on, context: { ...context, ...(form === "not given" ? {} : { form }) }, ...(others === "not given" ? {} : { otherLinesSameDay: others }) });
  return judged(mue, ruleOf("mue", { ...PRACTITIONER, ...parameters }, appliesTo === undefined ? {} : { appliesTo }), claim, { asOf: on }, rules);
}
const outcomes = (lines: Lines, given?: Case) => findings(lines, given).map(({ id, outcome }) => `${id.slice(id.indexOf("@") + 1)} ${outcome}`);
const other = (code: string, units: number, more = {}) => ({ code, units, modifiers: [], samePractitioner: true, ...more });
const massage = (units: number, more = {}) => ({ code: "97124", units, ...more });

describe("units of a day", () => {
  it.each<[sentence: string, lines: Lines, given: Case, found: readonly string[]]>([
    ["as many as are paid", [massage(4)], {}, ["97124 satisfied"]],
    ["one more", [massage(5)], {}, ["97124 violated"]],
    ["an assistant's line and a plain one count together", [massage(3), massage(2, { modifiers: ["CQ"] })], {}, ["97124 violated"]],
    ["so does another claim of the practitioner", [massage(3)], { others: [other("97124", 2)] }, ["97124 violated"]],
    ["another practitioner's does not", [massage(3)], { others: [other("97124", 2, { samePractitioner: false })] }, ["97124 satisfied"]],
    ["nobody said whose it is, and it matters", [massage(3)], { others: [{ code: "97124", units: 2, modifiers: [] }] }, ["97124 undetermined"]],
    ["nobody said whose it is, and it does not", [massage(3)], { others: [{ code: "97124", units: 1, modifiers: [] }] }, ["97124 satisfied"]],
    ["nobody said whether there are others", [massage(3)], { others: "not given" }, ["97124 undetermined"]],
    ["too many whatever the others", [massage(5)], { others: "not given" }, ["97124 violated"]],
    ["lines of the claim's therapist and an assistant of another number are counted together", [massage(3), massage(2, { modifiers: ["GP", "CQ"], rendering: { type: "physical_therapist_assistant", npi: "1245319599" } })], { context: { rendering: { type: "physical_therapist", npi: "1234567893" } } }, ["97124 violated"]],
    ["lines of two practitioners are counted apart", [massage(3, { rendering: { type: "physical_therapist", npi: "1234567893" } }), massage(2, { rendering: { type: "physical_therapist", npi: "1245319599" } })], {}, ["97124 satisfied"]],
    ["each code has its own", [massage(4), { code: "97161", units: 2 }, { code: "97110", units: 9 }], {}, ["97124 satisfied", "97161 violated"]],
    ["none is paid", [{ code: "97010" }], {}, ["97010 violated"]],
    ["none is billed", [{ code: "97010", units: 0 }], {}, ["97010 satisfied"]],
    ["none is paid, and GY asks for the denial", [{ code: "97010", modifiers: ["GY"] }], {}, []],
    ["too many on a line with GY", [massage(5, { modifiers: ["GY"] })], {}, []],
    ["the units of a line with GY count against one without", [massage(2, { modifiers: ["GY"] }), massage(3)], {}, ["97124 violated"]],
    ["huge figures", [massage(Number.MAX_SAFE_INTEGER), massage(Number.MAX_SAFE_INTEGER)], {}, ["97124 violated"]],
    ["no line", [], { others: "not given" }, []],
  ])("%s", (_, lines, given, found) => { expect(outcomes(lines, given)).toEqual(found); });
});

describe("units of a line", () => {
  it.each<[sentence: string, lines: Lines, given: Case, found: readonly string[]]>([
    ["lines are not added up", [{ code: "97750", units: 8 }, { code: "97750", units: 8 }], {}, ["97750 satisfied"]],
    ["one line has too many", [{ code: "97750", units: 8 }, { code: "97750", units: 9 }], {}, ["97750 violated"]],
    ["other claims do not matter", [{ code: "97750", units: 8 }], { others: "not given" }, ["97750 satisfied"]],
  ])("%s", (_, lines, given, found) => { expect(outcomes(lines, given)).toEqual(found); });
});

describe("the row that decides", () => {
  it.each<[on: PlainDate, lines: Lines, found: readonly string[]]>([
    ["2023-12-31", [{ code: "97035", units: 2 }], ["97035 violated"]],
    ["2024-01-01", [{ code: "97035", units: 2 }], ["97035 satisfied"]],
    ["2019-12-31", [{ code: "97035", units: 2 }], []],
    ["2024-06-30", [massage(9)], ["97124 undetermined"]],
    ["2024-07-01", [massage(9)], ["97124 violated"]],
  ])("on %s of %j", (on, lines, found) => { expect(outcomes(lines, { on })).toEqual(found); });

  it("a code outside the table is not known, one the table is complete for has no edit", () => {
    expect(outcomes([{ code: "99213", units: 9 }, { code: "97110", units: 9 }])).toEqual(["99213 undetermined"]);
    expect(outcomes([{ code: "99213", units: 9 }], { parameters: { completeFor: "all" } })).toEqual([]);
  });

  it("an inferred row weighs no more than a warning", () => {
    expect(findings([{ code: "97035", units: 2 }], { on: "2023-12-31" })).toMatchObject([{ severity: "warning", confidence: "secondary" }]);
    expect(findings([{ code: "97035", units: 3 }])).toMatchObject([{ severity: "error", confidence: "primary" }]);
  });
});

describe("the form of the claim and the lines looked at", () => {
  const both: RuleSet = { ...noRules, rules: [ruleOf("mue", { ...PRACTITIONER, setting: "outpatient_hospital" })] };
  it.each<[sentence: string, lines: Lines, given: Case, found: readonly string[]]>([
    ["is not given", [massage(9)], { form: "not given" }, ["claim undetermined"]],
    ["is not given, and no row speaks of the code", [{ code: "97110" }], { form: "not given" }, []],
    ["is institutional, and the set has a hospital table", [massage(9)], { form: "institutional", rules: both }, []],
    ["is institutional, and the set has none", [massage(9)], { form: "institutional" }, ["claim undetermined"]],
    ["is institutional and so is the table", [massage(9)], { form: "institutional", parameters: { setting: "outpatient_hospital" } }, ["97124 violated"]],
    ["a line the rule does not look at does not count", [massage(4, { discipline: "PT" }), massage(4, { discipline: "OT" })], { appliesTo: { disciplines: ["PT"] } }, ["97124 satisfied"]],
    ["a line it may look at leaves it open", [massage(4, { discipline: "PT" }), massage(1)], { appliesTo: { disciplines: ["PT"] } }, ["97124 undetermined"]],
  ])("%s", (_, lines, given, found) => { expect(outcomes(lines, given)).toEqual(found); });
});

describe("what a finding of the table says", () => {
  it("denies all units of the day and names every line", () => {
    const [finding] = findings([massage(3), { code: "97110" }, massage(2, { modifiers: ["CQ"] })], { others: [other("97124", 1), other("97124", 4, { samePractitioner: false })] });
    expect(finding).toMatchObject({ code: "mue_units", outcome: "violated", paths: ["/lines/0/units", "/lines/2/units", "/otherLinesSameDay/0/units"] });
    expect(finding).toHaveProperty("details", { setting: "practitioner", limit: 4, mai: 3, counted: 6, deniedUnits: 6, from: "2024-07-01" });
  });

  it("names the lines above the limit of a line edit alone", () => {
    const [finding] = findings([{ code: "97750", units: 8 }, { code: "97750", units: 9 }, { code: "97750", units: 10 }]);
    expect(finding).toMatchObject({ paths: ["/lines/1/units", "/lines/2/units"], details: { limit: 8, mai: 1, counted: 10, deniedUnits: 19 } });
  });

  it("denies nothing where all is paid", () => {
    expect(findings([{ code: "97035", units: 1 }], { on: "2023-12-31" })[0]).toHaveProperty("details", { setting: "practitioner", limit: 1, mai: 3, counted: 1, deniedUnits: 0, from: "2020-01-01", until: "2023-12-31" });
  });

  it("asks for the facts that would settle it, and for none where it is the table that does not know", () => {
    expect(findings([massage(3)], { others: "not given" })).toMatchObject([{ doubt: "fact_not_given", missing: ["/otherLinesSameDay"], paths: ["/lines/0/units"] }]);
    expect(findings([massage(3)], { others: [{ code: "97124", units: 2, modifiers: [] }] })).toMatchObject([{ missing: ["/otherLinesSameDay/0/samePractitioner"], paths: ["/lines/0/units", "/otherLinesSameDay/0/units"] }]);
    expect(findings([massage(4), massage(1)], { appliesTo: { disciplines: ["PT"] } })).toMatchObject([{ missing: ["/discipline"] }]);
    expect(findings([{ code: "97750", units: 9 }], { appliesTo: { disciplines: ["PT"] } })).toMatchObject([{ doubt: "fact_not_given", missing: ["/discipline"] }]);
    expect(findings([massage(9)], { on: "2024-06-30" })).toMatchObject([{ doubt: "start_not_known", missing: ["/dateOfService"] }]);
    expect(findings([{ code: "99213" }])).toMatchObject([{ doubt: "parameter_not_known", missing: ["/dateOfService"], paths: ["/lines/0/units"] }]);
    expect(findings([massage(9)], { form: "not given" })).toMatchObject([{ code: "mue_claim", doubt: "fact_not_given", missing: ["/context/form"], paths: [] }]);
    expect(findings([massage(9)], { form: "institutional" })).toMatchObject([{ code: "mue_claim", doubt: "parameter_not_known", missing: ["/dateOfService"] }]);
  });
});
