import { describe, expect, it } from "vitest";

import { unitCounting } from "../../../src/claims/checks/unit-counting.js";
import type { AppliesTo, RuleSet } from "../../../src/rules/index.js";
import type { BookCountingRule } from "../../../src/units/index.js";
import type { Claim, OtherServiceLine } from "../../../src/visit/index.js";
import { claimOf, judged, noRules, ruleOf } from "../judge.js";

const MEDICARE: BookCountingRule = { method: "cms_eight_minute", poolBy: "patient_day_discipline" };
const MIDPOINT: BookCountingRule = { method: "ama_midpoint" };

type Lines = Parameters<typeof claimOf>[0];

interface Case {
  readonly counting?: BookCountingRule;
  readonly others?: Claim["otherLinesSameDay"] | "not given";
  readonly unbilled?: Claim["unbilled"] | "not given";
  readonly rest?: Partial<Claim>;
  readonly appliesTo?: AppliesTo;
  readonly rules?: RuleSet;
}

function findings(lines: Lines, { appliesTo, counting = MEDICARE, others = [], rest = { discipline: "PT" }, rules = noRules, unbilled = [] }: Case = {}) {
  const claim = claimOf(lines, { ...rest, ...(others === "not given" ? {} : { otherLinesSameDay: others }), ...(unbilled === "not given" ? {} : { unbilled }) });
  return judged(unitCounting, ruleOf("unit_counting", { counting }, appliesTo === undefined ? {} : { appliesTo }), claim, undefined, rules);
}
const outcome = (lines: Lines, given?: Case) => findings(lines, given)[0]?.outcome ?? "not_applicable";
const line = (code: string, units: number, minutes?: number, more = {}) => ({ code, units, ...(minutes === undefined ? {} : { minutes }), ...more });
const other = (code: string, units: number, minutes?: number, more = {}): OtherServiceLine => ({ modifiers: [], discipline: "PT", ...line(code, units, minutes), ...more });

describe("units billed under Medicare's rule", () => {
  it.each<[sentence: string, lines: Lines, outcome: string]>([
    ["22 minutes support 1 unit", [line("97110", 1, 22)], "satisfied"],
    ["22 minutes do not support 2", [line("97110", 2, 22)], "violated"],
    ["23 minutes support 2", [line("97110", 2, 23)], "satisfied"],
    ["7 minutes support none", [line("97110", 1, 7)], "violated"],
    ["8 minutes support 1", [line("97110", 1, 8)], "satisfied"],
    ["7 minutes earn a unit beside 33", [line("97110", 2, 33), line("97140", 1, 7)], "satisfied"],
    ["the unit stands on the code with the smaller remainder", [line("97110", 3, 33), line("97140", 0, 7)], "violated"],
    ["more in all than the pool supports", [line("97110", 1, 8), line("97140", 1, 8), line("97112", 1, 8)], "violated"],
    ["equal remainders: either may have it", [line("97110", 1, 20), line("97140", 2, 20)], "satisfied"],
    ["equal remainders: or the other", [line("97110", 2, 20), line("97140", 1, 20)], "satisfied"],
    ["equal remainders: not both", [line("97110", 2, 20), line("97140", 2, 20)], "violated"],
    ["not both, though a third code leaves one unbilled", [line("97110", 2, 20), line("97140", 2, 20), line("97112", 0, 15)], "violated"],
    ["fewer than supported is lawful", [line("97110", 1, 60)], "satisfied"],
    ["a code on two lines counts as one", [line("97110", 1, 10, { modifiers: ["CQ"] }), line("97110", 1, 13)], "satisfied"],
    ["an evaluation has one unit whatever the time", [line("97161", 1), line("97110", 1, 15)], "satisfied"],
    ["two units of an evaluation", [line("97161", 2, 45)], "violated"],
    ["two units of an evaluation, whatever the minutes of the rest", [line("97161", 2, 45), line("97110", 1)], "violated"],
    ["minutes from time blocks", [{ code: "97110", units: 2, timeBlocks: [{ start: "10:00", end: "10:23" }] }], "satisfied"],
    ["minutes of a line are not given", [line("97110", 1, 15), line("97140", 1)], "undetermined"],
    ["nor given, and another code is billed beyond all it could earn", [line("97110", 3, 16), line("97140", 1)], "violated"],
    ["blocks of one practitioner overlap", [{ code: "97110", units: 1, timeBlocks: [{ start: "10:00", end: "10:20" }] }, { code: "97140", units: 1, timeBlocks: [{ start: "10:10", end: "10:30" }] }], "undetermined"],
    ["minutes and time blocks agree", [line("97110", 2, 30, { timeBlocks: [{ start: "09:00", end: "09:30", endSeconds: 40 }] })], "satisfied"],
    ["minutes and time blocks do not agree", [line("97110", 2, 30, { timeBlocks: [{ start: "09:00", end: "09:22" }] })], "undetermined"],
    ["nor do they on one of several lines", [line("97110", 1, 15, { timeBlocks: [{ start: "09:00", end: "09:10" }, { start: "09:30", end: "09:40" }] }), line("97140", 1, 15)], "undetermined"],
    ["they agree past midnight", [line("97110", 1, 15, { timeBlocks: [{ start: "23:50", end: "00:05", endsNextDay: true }] })], "satisfied"],
    ["more minutes than a day has", [line("97110", 1, 1441)], "undetermined"],
    ["huge figures", [line("97110", Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER), line("97161", Number.MAX_SAFE_INTEGER)], "violated"],
    ["a whole day", [line("97110", 96, 1440)], "satisfied"],
    ["first and additional minutes go by their own thresholds", [line("97129", 1, 15), line("97130", 1, 8)], "satisfied"],
    ["too many additional units", [line("97129", 1, 15), line("97130", 1, 7)], "violated"],
    ["an additional code without its first earns nothing", [line("97130", 1, 15)], "violated"],
    ["an area or an unlisted code is not told by minutes", [line("97597", 3, 20), line("97799", 2, 20)], "not_applicable"],
    ["a code nobody here knows", [line("99213", 1, 20)], "undetermined"],
    ["such a code beside one that is known", [line("99213", 1, 20), line("97110", 1, 15)], "satisfied"],
    ["no line", [], "not_applicable"],
  ])("%s", (_, lines, found) => { expect(outcome(lines)).toBe(found); });
});

describe("whose minutes are pooled", () => {
  const byPractitioner: Case = { counting: { method: "cms_eight_minute", poolBy: "practitioner" } };
  const byVisit: Case = { counting: { method: "cms_eight_minute", poolBy: "visit" } };
  it.each<[sentence: string, lines: Lines, given: Case, outcome: string]>([
    ["each discipline alone", [line("97110", 1, 8, { discipline: "PT" }), line("97530", 1, 8, { discipline: "OT" })], {}, "satisfied"],
    ["one discipline together", [line("97110", 1, 8), line("97530", 1, 8)], {}, "violated"],
    ["lines that name no discipline are of one, whichever it is", [line("97110", 1, 8), line("97530", 1, 8)], { rest: {} }, "violated"],
    ["the discipline of one line is not known", [line("97110", 1, 8, { discipline: "PT" }), line("97530", 1, 8)], { rest: {} }, "undetermined"],
    ["another claim of the day in the discipline", [line("97110", 1, 7)], { others: [other("97140", 2, 33)] }, "satisfied"],
    ["another claim has the units already", [line("97110", 1, 7)], { others: [other("97140", 3, 33)] }, "violated"],
    ["another claim of another discipline", [line("97110", 1, 7)], { others: [other("97530", 2, 33, { discipline: "OT" })] }, "violated"],
    ["another claim's minutes are not known", [line("97110", 1, 15)], { others: [other("97140", 1)] }, "undetermined"],
    ["nobody said whether there are other claims", [line("97110", 1, 15)], { others: "not given" }, "undetermined"],
    ["nobody said, and the units are beyond all they could earn", [line("97110", 2, 15)], { others: "not given" }, "violated"],
    ["nobody said, and the units are what a remainder could earn", [line("97110", 1, 7)], { others: "not given" }, "undetermined"],
    ["evaluations need no other claims", [line("97161", 1)], { others: "not given" }, "satisfied"],
    ["by visit: other claims do not matter", [line("97110", 1, 7)], { ...byVisit, others: "not given" }, "violated"],
    ["by practitioner: two of them", [line("97110", 1, 8, { rendering: { type: "physical_therapist", npi: "1234567893" } }), line("97140", 1, 8, { rendering: { type: "physical_therapist", npi: "1245319599" } })], byPractitioner, "satisfied"],
    ["by practitioner: one", [line("97110", 1, 8), line("97140", 1, 8)], byPractitioner, "violated"],
    ["by practitioner: within the visit, as it is counted, so that other claims do not matter", [line("97110", 1, 7)], { ...byPractitioner, others: [other("97140", 1, 8, { samePractitioner: true })] }, "violated"],
    ["by practitioner: another's claim", [line("97110", 1, 8)], { ...byPractitioner, others: [other("97140", 1, 8, { samePractitioner: false })] }, "satisfied"],
  ])("%s", (_, lines, given, found) => { expect(outcome(lines, given)).toBe(found); });
});

describe("timed services that earned no unit and have no line", () => {
  it.each<[sentence: string, lines: Lines, unbilled: Claim["unbilled"] | "not given", outcome: string]>([
    ["add their minutes", [line("97110", 1, 7)], [{ code: "97140", minutes: 5 }], "satisfied"],
    ["take the unit where their remainder is larger", [line("97110", 1, 7)], [{ code: "97140", minutes: 8 }], "violated"],
    ["there may be some, and they could change the answer", [line("97110", 2, 23)], "not given", "undetermined"],
    ["there may be some, and whole units need no remainder", [line("97110", 2, 30)], "not given", "satisfied"],
    ["there may be some, and no remainder could earn so much", [line("97110", 3, 30)], "not given", "violated"],
  ])("%s", (_, lines, unbilled, found) => { expect(outcome(lines, { unbilled })).toBe(found); });

  it("do not matter where each code is counted alone", () => {
    expect(outcome([line("97110", 1, 7)], { counting: MIDPOINT, unbilled: "not given" })).toBe("violated");
    expect(outcome([line("97110", 1, 8)], { counting: MIDPOINT, unbilled: [{ code: "97140", minutes: 7 }] })).toBe("satisfied");
  });

  it("more unbilled minutes than a day has cannot be, so they are asked for", () => {
    const unbilled = [{ code: "97140", minutes: 7 }, { code: "97112", minutes: Number.MAX_SAFE_INTEGER }];
    expect(findings([line("97110", 1, 15)], { unbilled })).toMatchObject([{ outcome: "undetermined", doubt: "fact_not_given", missing: ["/unbilled/1/minutes"] }]);
    expect(outcome([line("97110", 1, 15)], { unbilled: [{ code: "97140", minutes: 1_440 }] })).toBe("satisfied");
  });

  it("are asked for", () => {
    expect(findings([line("97110", 2, 23)], { unbilled: "not given" })).toMatchObject([{ doubt: "fact_not_given", missing: ["/unbilled"] }]);
  });
});

describe("units billed under other rules", () => {
  const TWO_RULES: Case = { counting: { method: "lower_of", of: [{ method: "block_plus_increment", blockMinutes: 15, incrementMinutes: 8, minimumMinutes: 4 }, MEDICARE] } };
  it.each<[sentence: string, lines: Lines, given: Case, outcome: string]>([
    ["midpoint: each code alone", [line("97110", 1, 8), line("97140", 1, 8)], { counting: MIDPOINT, others: "not given" }, "satisfied"],
    ["midpoint: 7 minutes support none", [line("97110", 2, 33), line("97140", 1, 7)], { counting: MIDPOINT }, "violated"],
    ["midpoint: one code is over, whatever the minutes of the other", [line("97110", 2, 15), line("97140", 1)], { counting: MIDPOINT }, "violated"],
    ["whole units only", [line("97124", 2, 29)], { counting: { method: "per_code", rounding: "down" } }, "violated"],
    ["a block and increments", [line("97124", 3, 60)], { counting: { method: "block_plus_increment", blockMinutes: 30, incrementMinutes: 15, minimumMinutes: 8 } }, "satisfied"],
    ["the higher of two", [line("97110", 1, 8), line("97140", 1, 8)], { counting: { method: "higher_of", of: [MEDICARE, MIDPOINT] } }, "satisfied"],
    ["the lower of two", [line("97110", 1, 8), line("97140", 1, 8)], { counting: { method: "lower_of", of: [MEDICARE, MIDPOINT] } }, "violated"],
    ["two rules that agree in all: one way to give out the units", [line("97110", 2, 31), line("97140", 1, 10)], TWO_RULES, "satisfied"],
    ["two rules that agree in all: or the other", [line("97110", 3, 31), line("97140", 0, 10)], TWO_RULES, "satisfied"],
    ["two rules that agree in all: but no third", [line("97110", 1, 31), line("97140", 2, 10)], TWO_RULES, "violated"],
    ["beyond both", [line("97110", 3, 20), line("97140", 1)], { counting: { method: "higher_of", of: [MEDICARE, MIDPOINT] } }, "violated"],
    ["paid by the visit", [line("97110", 9, 1)], { counting: { method: "per_visit" } }, "not_applicable"],
    ["nothing is counted", [line("97110", 9, 1)], { counting: { method: "none" } }, "not_applicable"],
  ])("%s", (_, lines, given, found) => { expect(outcome(lines, given)).toBe(found); });
});

describe("the lines a rule answers for", () => {
  it("leaves out those it does not look at, and leaves open those it may", () => {
    expect(outcome([line("97110", 1, 8), line("97140", 1, 8)], { appliesTo: { exceptCodes: ["97140"] } })).toBe("satisfied");
    expect(outcome([line("97110", 9, 8)], { appliesTo: { exceptCodes: ["97110"] } })).toBe("not_applicable");
    expect(findings([line("97110", 9, 8)], { appliesTo: { form: "professional" } })).toMatchObject([{ outcome: "undetermined", doubt: "fact_not_given", missing: ["/context/form"] }]);
    expect(findings([line("97110", 1, 8, { placeOfService: "11" }), line("97140", 1, 8), line("97161", 2)], { appliesTo: { placesOfService: ["11"] } })).toMatchObject([{ outcome: "undetermined", missing: ["/context/placeOfService"] }]);
  });

  it("leaves to a more particular rule what that one answers for", () => {
    const general = ruleOf("unit_counting", { counting: MEDICARE });
    const particular = ruleOf("unit_counting", { counting: MIDPOINT }, { id: "massage", ruleBookId: "test/plan", appliesTo: { codes: ["97124"] } });
    expect(outcome([line("97110", 1, 8), line("97124", 1, 8)], { rules: { ...noRules, rules: [general, particular] } })).toBe("satisfied");
    expect(outcome([line("97124", 9, 8)], { rules: { ...noRules, rules: [general, particular] } })).toBe("not_applicable");
    const perhaps = { ...particular, appliesTo: { codes: ["97124"], placesOfService: ["12"] } };
    expect(findings([line("97124", 1, 8)], { rules: { ...noRules, rules: [general, perhaps] } })).toMatchObject([{ outcome: "undetermined", doubt: "fact_not_given", missing: ["/context/placeOfService"] }]);
  });
});

describe("the short way for the usual claim", () => {
  /** A line that changes nothing and makes the claim unusual. */
  const immaterial = other("97010", 0, undefined, { discipline: "OT" });
  const codes = ["97110", "97124", "97140", "97161"];
  const RULES: readonly BookCountingRule[] = [MEDICARE, { method: "cms_eight_minute" }, { method: "cms_eight_minute", poolBy: "practitioner" }, MIDPOINT, { method: "per_code", rounding: "up" }];

  it("gives what the whole comparison gives", () => {
    let seed = 20260302;
    const next = (below: number): number => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return Math.floor((seed / 2 ** 32) * below);
    };
    const outcomesSeen = new Set<string>();
    for (let run = 0; run < 1_000; run += 1) {
      const lines = codes.slice(0, 1 + next(4)).map((code) => line(code, next(4), code === "97161" ? undefined : next(46)));
      const counting = RULES[run % RULES.length]!;
      const unbilled = next(4) === 0 ? "not given" : [];
      const usual = outcome(lines, { counting, unbilled });
      expect([counting, lines, unbilled, usual]).toEqual([counting, lines, unbilled, outcome([...lines, line("97799", 1)], { counting, others: [immaterial], unbilled })]);
      outcomesSeen.add(usual);
    }
    expect([...outcomesSeen].sort()).toEqual(["satisfied", "undetermined", "violated"]);
  });
});

describe("what a finding on units says", () => {
  it("shows each pool, code by code", () => {
    const [finding] = findings([line("97110", 3, 20), line("97140", 1, 20), line("97161", 1, 30), line("97799", 1)], { others: [other("97112", 1, 15)] });
    expect(finding).toMatchObject({ id: "test/book/rule@claim", code: "unit_counting_units", outcome: "violated", paths: ["/lines/0/units", "/lines/1/units", "/otherLinesSameDay/0/units"] });
    expect(finding).toHaveProperty("details", {
      method: "cms_eight_minute",
      pools: [{
        discipline: "PT", minutes: 55, billed: 5, supported: 4,
        codes: [{ code: "97110", minutes: 20, billed: 3, fewest: 1, most: 2 }, { code: "97140", minutes: 20, billed: 1, fewest: 1, most: 2 }, { code: "97112", minutes: 15, billed: 1, fewest: 1, most: 1 }],
      }],
      beyond: [{ code: "97110", minutes: 20, billed: 3, most: 2 }],
      untimed: [],
      notCounted: ["97799"],
    });
  });

  it("shows units left unbilled", () => {
    expect(findings([line("97124", 2, 60)])[0]).toMatchObject({ outcome: "satisfied", paths: ["/lines/0/units"], details: { pools: [{ billed: 2, supported: 4 }], beyond: [], untimed: [], notCounted: [] } });
  });

  it("shows more than one unit of a code that has one", () => {
    expect(findings([line("97161", 2), line("97110", 1)], { others: "not given" })).toMatchObject([{ paths: ["/lines/0/units"], details: { pools: [], untimed: [{ code: "97161", billed: 2, supported: 1 }] } }]);
  });

  it("shows pairs of a first and an additional code in their pool", () => {
    expect(findings([line("97129", 1, 15), line("97130", 2, 23), line("97110", 1, 15)])[0]).toMatchObject({ outcome: "satisfied", details: { pools: [{ minutes: 53, billed: 4, supported: 4 }] } });
  });

  it("asks for what would settle it", () => {
    expect(findings([line("97110", 1, 15), line("97140", 1)], { others: "not given" })).toMatchObject([{ doubt: "fact_not_given", missing: ["/otherLinesSameDay", "/lines/1/minutes"], paths: ["/lines/0/units", "/lines/1/units"] }]);
    expect(findings([line("97110", 1, 8, { discipline: "PT" }), line("97530", 1, 8)], { rest: {} })).toMatchObject([{ missing: ["/discipline"] }]);
    expect(findings([line("97140", 1)], { counting: MIDPOINT, others: "not given" })).toMatchObject([{ missing: ["/lines/0/minutes"] }]);
    expect(findings([line("99213", 1)])).toMatchObject([{ doubt: "parameter_not_known", missing: ["/dateOfService"], paths: [] }]);
  });
});
