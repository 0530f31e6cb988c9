import { describe, expect, it } from "vitest";

import { countVisit, type VisitCount } from "../../src/claims/index.js";
import { catalogue, extendCatalogue } from "../../src/codes/index.js";
import { compareUnits } from "../../src/review/index.js";
import type { RuleBook } from "../../src/rules/index.js";
import { describeStep } from "../../src/units/index.js";
import type { BilledService, PerformedService } from "../../src/visit/index.js";
import { bookOf, eightMinuteDay, midpoint, rulesOf, statedRule, visitAlone, visitOf } from "../claims/visit-rules.js";

type Minutes = Readonly<Record<string, number>>;
type Units = readonly (readonly [code: string, units: number])[];
type Rule = RuleBook["rules"][number];

const byVisit = statedRule("unit_counting", { counting: { method: "cms_eight_minute", poolBy: "visit" } });
const byPractitioner = statedRule("unit_counting", { counting: { method: "cms_eight_minute", poolBy: "practitioner" } });
const higherOf = statedRule("unit_counting", { counting: { method: "higher_of", of: [{ method: "cms_eight_minute", poolBy: "visit" }, { method: "ama_midpoint" }] } });

const servicesOf = (minutes: Minutes): PerformedService[] => Object.entries(minutes).map(([code, of]) => ({ code, minutes: of }));
const counted = (services: readonly PerformedService[], rule: Rule = eightMinuteDay): VisitCount => countVisit(visitOf(services), rulesOf(bookOf([rule])));
const billed = (units: Units): BilledService[] => units.map(([code, of]) => ({ code, units: of, modifiers: ["GP"] }));
const outcomes = (units: Units, count: VisitCount): readonly string[] => compareUnits(billed(units), count).codes.map(({ code, outcome }) => `${code} ${outcome}`);

describe("units billed against units supported, under Medicare's rule", () => {
  it.each<[sentence: string, minutes: Minutes, units: Units, each: readonly string[], overbilled: number, underbilled: number]>([
    ["24 and 23 minutes are three units, not four", { 97112: 24, 97110: 23 }, [["97112", 2], ["97110", 2]], ["97112 satisfied", "97110 violated"], 1, 0],
    ["what the minutes support", { 97110: 33, 97140: 7 }, [["97110", 2], ["97140", 1]], ["97110 satisfied", "97140 satisfied"], 0, 0],
    ["fewer units than supported are lawful", { 97110: 45 }, [["97110", 2]], ["97110 satisfied"], 0, 1],
    ["nothing billed of a code that has a unit", { 97110: 15, 97140: 15 }, [["97110", 1]], ["97110 satisfied", "97140 satisfied"], 0, 1],
    ["a unit under the wrong code is over for it, and neither over nor under in all", { 97110: 30, 97140: 15 }, [["97110", 1], ["97140", 2]], ["97110 satisfied", "97140 violated"], 0, 0],
    ["lines of one code are added together", { 97110: 30 }, [["97110", 1], ["97110", 1]], ["97110 satisfied"], 0, 0],
    ["a code nobody performed", { 97110: 15 }, [["97110", 1], ["97530", 1]], ["97110 satisfied", "97530 violated"], 1, 0],
    ["an evaluation has one unit whatever its time", { 97161: 50, 97110: 15 }, [["97161", 2], ["97110", 1]], ["97161 violated", "97110 satisfied"], 1, 0],
    ["seven minutes are no unit", { 97110: 7 }, [["97110", 1]], ["97110 violated"], 1, 0],
    ["seven minutes not billed", { 97110: 7 }, [], ["97110 satisfied"], 0, 0],
    ["first and additional time of cognitive function", { 97129: 38 }, [["97129", 1], ["97130", 2]], ["97129 satisfied", "97130 satisfied"], 0, 0],
  ])("%s", (_, minutes, units, each, overbilled, underbilled) => {
    const compared = compareUnits(billed(units), counted(servicesOf(minutes)));
    expect(compared.codes.map(({ code, outcome }) => `${code} ${outcome}`)).toEqual(each);
    expect(compared.outcome).toBe(each.some((one) => one.endsWith("violated")) ? "violated" : "satisfied");
    expect(compared.inAll).toMatchObject({ overbilled, underbilled });
    expect(compared.doubts).toEqual([]);
  });
});

describe("equal remainders are the provider's choice", () => {
  const three = { 97112: 7, 97110: 7, 97140: 7 };

  it.each<[sentence: string, minutes: Minutes, units: Units, outcome: string]>([
    ["the unit billed under the first code", { 97112: 20, 97110: 20 }, [["97112", 2], ["97110", 1]], "satisfied"],
    ["the unit billed under the second code", { 97112: 20, 97110: 20 }, [["97112", 1], ["97110", 2]], "satisfied"],
    ["the unit billed under both", { 97112: 20, 97110: 20 }, [["97112", 2], ["97110", 2]], "violated"],
    ["one of three", three, [["97140", 1]], "satisfied"],
    ["two of three", three, [["97140", 1], ["97110", 1]], "violated"],
  ])("%s", (_, minutes, units, outcome) => {
    expect(compareUnits(billed(units), counted(servicesOf(minutes))).outcome).toBe(outcome);
  });

  it("the minutes without a unit are those of the codes that were not chosen", () => {
    const { codes, inAll } = compareUnits(billed([["97140", 1]]), counted(servicesOf(three)));
    expect(codes).toMatchObject([{ code: "97140", supported: 1, unusedMinutes: 0 }, { code: "97110", supported: 0, unusedMinutes: 7 }, { code: "97112", supported: 0, unusedMinutes: 7 }]);
    expect(inAll).toEqual({ billed: 1, supported: 1, overbilled: 0, underbilled: 0, unusedMinutes: 14 });
  });

  it("two practitioners choose each for their own minutes", () => {
    const services = (["a", "b"] as const).flatMap((practitionerKey) => ["97110", "97140"].map((code) => ({ code, minutes: 7, practitionerKey })));
    const count = counted(services, byPractitioner);
    expect(outcomes([["97110", 2]], count)).toEqual(["97110 satisfied", "97140 satisfied"]);
    expect(outcomes([["97110", 1], ["97140", 1]], count)).toEqual(["97110 satisfied", "97140 satisfied"]);
    expect(outcomes([["97110", 2], ["97140", 1]], count)).toEqual(["97110 satisfied", "97140 violated"]);
  });

  it("a unit is moved to another practitioner's minutes where only that serves all codes", () => {
    const of = (practitionerKey: string, codes: readonly string[]) => codes.map((code) => ({ code, minutes: 7, practitionerKey }));
    const count = counted([...of("a", ["97110", "97140"]), ...of("b", ["97110", "97530"])], byPractitioner);
    expect(outcomes([["97110", 1], ["97140", 1]], count)).toEqual(["97110 satisfied", "97140 satisfied", "97530 satisfied"]);
    expect(outcomes([["97110", 1], ["97530", 1]], count)).toEqual(["97110 satisfied", "97530 satisfied", "97140 satisfied"]);
    expect(outcomes([["97140", 1], ["97530", 1]], count)).toEqual(["97140 satisfied", "97530 satisfied", "97110 satisfied"]);
  });
});

describe("where two rules agree in all, the units of either are lawful", () => {
  it("units of different splits with one total", () => {
    const split = counted(servicesOf({ 97110: 22, 97140: 8, 97530: 8 }), higherOf);
    // The midpoint gives 1 + 1 + 1, the pooled count 2 + 1 and the provider's choice less one: three in all.
    expect(split.timed?.considered?.map(({ totalUnits }) => totalUnits)).toEqual([3, 3]);
    expect(compareUnits(billed([["97110", 1], ["97140", 1], ["97530", 1]]), split).outcome).toBe("satisfied");
    expect(compareUnits(billed([["97110", 2], ["97140", 1]]), split).outcome).toBe("violated");
  });
});

describe("the same minutes counted otherwise", () => {
  it.each<[sentence: string, rule: Rule]>([["under Medicare's rule", byVisit], ["under the midpoint", midpoint]])("%s: both countings are given", (_, rule) => {
    const { otherCountings } = compareUnits([], counted(servicesOf({ 97112: 24, 97110: 23 }), rule));
    expect([otherCountings?.pooled.totalUnits, otherCountings?.perCode.totalUnits, otherCountings?.notPooled]).toEqual([3, 4, []]);
  });

  it("a code of another length of unit is in no pool", () => {
    const codes = extendCatalogue(catalogue, [{ code: "S9999", label: "half-hour program", basis: { kind: "timed", minutesPerUnit: 30 }, confidence: "secondary" }]);
    const count = countVisit(visitOf(servicesOf({ 97110: 15, S9999: 46 })), rulesOf(bookOf([midpoint])), codes);
    const { otherCountings } = compareUnits([], count, codes);
    expect([otherCountings?.pooled.totalUnits, otherCountings?.perCode.totalUnits, otherCountings?.notPooled]).toEqual([1, 3, ["S9999"]]);
  });

  it("the steps say how the payer's own count came about", () => {
    expect(compareUnits([], counted(servicesOf({ 97110: 33, 97140: 7 }))).steps.map(describeStep)).toEqual([
      "40 minutes of timed codes in all: 3 units.", "97110: 33 minutes hold 2 full units.", "97140: the 7 minutes left earn 1 unit.", "97110: the 3 minutes left earn no unit and are still documented.",
    ]);
  });
});

describe("the steps follow the choice that suits what was billed", () => {
  it.each<[sentence: string, units: Units, earning: string]>([
    ["the last unit billed under the one code", [["97110", 2]], "97110: the 5 minutes left earn 1 unit."],
    ["or under the other", [["97110", 1], ["97140", 1]], "97140: the 5 minutes left earn 1 unit."],
  ])("%s", (_, units, earning) => {
    const { codes, steps } = compareUnits(billed(units), counted(servicesOf({ 97110: 20, 97140: 5 })));
    expect(codes.every(({ outcome }) => outcome === "satisfied")).toBe(true);
    expect(steps.map(describeStep).filter((step) => step.endsWith("earn 1 unit."))).toEqual([earning]);
  });
});

describe("doubt", () => {
  const noRule = countVisit(visitOf(servicesOf({ 97110: 30, 97161: 20 })), rulesOf(bookOf([])));
  const alone = (minutes: Minutes): VisitCount => countVisit(visitAlone(servicesOf(minutes)), rulesOf(bookOf([eightMinuteDay])));
  const withoutMinutes = counted([{ code: "97110", minutes: 22 }, { code: "97140" }]);
  const unnamed = counted([{ code: "97110", minutes: 8 }, { code: "97140", minutes: 8 }], byPractitioner);

  it.each<[sentence: string, units: Units, count: VisitCount, each: readonly string[]]>([
    ["no rule counts minutes: nothing is known of a timed code", [["97110", 9], ["97161", 1]], noRule, ["97110 undetermined", "97161 satisfied"]],
    ["no rule counts minutes, yet an evaluation has one unit", [["97161", 2]], noRule, ["97161 violated"]],
    ["other visits of the day may take the unit of a remainder", [["97110", 2]], alone({ 97110: 23 }), ["97110 undetermined"]],
    ["and never a full unit", [["97110", 1]], alone({ 97110: 23 }), ["97110 satisfied"]],
    ["another visit of the day may have had the second evaluation", [["97161", 2]], alone({ 97161: 30, 97110: 15 }), ["97161 undetermined"]],
    ["minutes of another code are not known: the full unit is sure", [["97110", 1]], withoutMinutes, ["97110 satisfied"]],
    ["a second unit is not", [["97110", 2]], withoutMinutes, ["97110 undetermined"]],
    ["nor are units of the code without minutes", [["97140", 1]], withoutMinutes, ["97140 undetermined", "97110 satisfied"]],
    ["under the midpoint other codes change nothing", [["97110", 2]], counted([{ code: "97110", minutes: 24 }, { code: "97140" }], midpoint), ["97110 satisfied"]],
    ["whose minutes they are is not known", [["97110", 1], ["97140", 1]], unnamed, ["97110 undetermined", "97140 undetermined"]],
    ["a code the catalogue does not know", [["97110", 1], ["99999", 1]], counted([{ code: "97110", minutes: 15 }, { code: "99999", minutes: 15 }]), ["97110 satisfied", "99999 undetermined"]],
    ["minutes of an aide are surely no unit", [["97110", 1]], counted([{ code: "97110", minutes: 15, performedBy: "aide" }]), ["97110 violated"]],
  ])("%s", (_, units, count, each) => {
    expect(outcomes(units, count)).toEqual(expect.arrayContaining([...each]));
    const compared = compareUnits(billed(units), count);
    expect(compared.codes.filter(({ outcome }) => outcome !== "satisfied").map(({ code, outcome }) => `${code} ${outcome}`)).toEqual(each.filter((one) => !one.endsWith(" satisfied")));
  });

  it("is said, with the places that would settle it", () => {
    expect(compareUnits([], noRule).doubts).toEqual([{ reason: "no_counting_rule", paths: ["/services/0"] }, { reason: "no_minutes_counted", paths: [] }]);
    expect(compareUnits([], alone({ 97110: 15 })).doubts).toEqual([{ reason: "same_day_visits_not_given", paths: ["/sameDayVisits"] }]);
    expect(compareUnits([], withoutMinutes).doubts).toEqual([{ reason: "minutes_not_known", paths: ["/services/1"] }]);
  });

  it("leaves out other countings where no rule counted a minute", () => {
    expect(compareUnits([], noRule)).not.toHaveProperty("otherCountings");
  });
});
