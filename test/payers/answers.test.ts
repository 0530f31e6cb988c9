// What the shipped books answer of particular claims: each row says what the payer's text says of it.
import { describe, expect, it } from "vitest";

import { checkClaim, countVisit } from "../../src/claims/index.js";
import type { PlainDate } from "../../src/core/index.js";
import { cptBaseline, floridaPip, medicarePartB, oregonMedicaid, waLaborIndustriesMassage } from "../../src/payers/index.js";
import { rulesInForce, type ShippedRuleBook } from "../../src/rules/index.js";
import type { BillingContext, Claim, OtherServiceLine, ServiceLine } from "../../src/visit/index.js";

const line = (code: string, modifiers: readonly string[] = [], more: Partial<ServiceLine> = {}): ServiceLine => ({ code, units: 1, modifiers, ...more });
const other = (code: string, more: Partial<OtherServiceLine>): OtherServiceLine => ({ code, units: 1, modifiers: ["GP", "59"], ...more });

/** What the rules of these ids say, in the order of the report. */
function answers(book: ShippedRuleBook, ruleIds: readonly string[], dateOfService: PlainDate, lines: Claim["lines"], rest: Partial<Claim> = {}): readonly string[] {
  const claim: Claim = { dateOfService, discipline: "PT", context: { form: "professional" }, otherLinesSameDay: [], lines, ...rest };
  const { findings } = checkClaim(claim, rulesInForce([cptBaseline, book], { dateOfService }), { asOf: dateOfService });
  return findings.filter(({ ruleBookId, ruleId }) => ruleBookId === book.id && ruleIds.includes(ruleId)).map(({ outcome, severity }) => `${outcome} ${severity}`);
}

describe("Medicare before the 8-minute rule was seen", () => {
  const services = [{ code: "97112", minutes: 24 }, { code: "97110", minutes: 23 }];
  const count = (dateOfService: PlainDate) => countVisit({ dateOfService, discipline: "PT", services, sameDayVisits: [] }, rulesInForce([cptBaseline, medicarePartB], { dateOfService }));

  it("does not count by another payer's rule: the units are not known", () => {
    expect(count("2016-12-31")).toMatchObject({ notCounted: [{ reason: "counting_rule_not_known" }, { reason: "counting_rule_not_known" }], problems: [{ details: { ruleId: "eight-minute-rule", doubt: "start_not_known" } }] });
    expect(count("2016-12-31")).not.toHaveProperty("timed");
    expect(count("2017-01-01").timed).toMatchObject({ method: "cms_eight_minute", totalUnits: 3 });
  });

  it("judges no units either", () => {
    const lines = [line("97112", ["GP"], { units: 2, minutes: 24 }), line("97110", ["GP"], { units: 2, minutes: 23 })];
    expect(answers(medicarePartB, ["eight-minute-rule"], "2016-12-31", lines, { unbilled: [] })).toEqual(["undetermined error"]);
    expect(answers(medicarePartB, ["eight-minute-rule"], "2017-01-01", lines, { unbilled: [] })).toEqual(["violated error"]);
  });
});

describe("Medicare's code pairs", () => {
  const pair = (dateOfService: PlainDate, lines: Claim["lines"]) => answers(medicarePartB, ["ncci-ptp-practitioner"], dateOfService, lines).filter((answer) => !answer.startsWith("undetermined"));

  it.each<[sentence: string, date: PlainDate, onColumn1: readonly string[], onColumn2: readonly string[], found: readonly string[]]>([
    ["before July 2019 a modifier on column 1 did nothing", "2019-06-30", ["GP", "59"], ["GP"], ["violated warning"]],
    ["and one on column 2 did", "2019-06-30", ["GP"], ["GP", "59"], ["satisfied warning"]],
    ["since then either line will do: column 1", "2019-07-01", ["GP", "59"], ["GP"], ["satisfied error"]],
    ["since then either line will do: column 2", "2019-07-01", ["GP"], ["GP", "59"], ["satisfied error"]],
    ["without a modifier it is broken before", "2015-03-02", ["GP"], ["GP"], ["violated warning"]],
    ["and since", "2019-07-01", ["GP"], ["GP"], ["violated error"]],
  ])("%s", (_, date, onColumn1, onColumn2, found) => {
    expect(pair(date, [line("97140", onColumn1), line("97530", onColumn2)])).toEqual(found);
  });

  it.each<[sentence: string, lines: Claim["lines"], found: readonly string[]]>([
    ["right and left", [line("97140", ["GP", "RT"]), line("97750", ["GP", "LT"])], ["satisfied error"]],
    ["two fingers", [line("97140", ["GP", "F1"]), line("97750", ["GP", "F2"])], ["satisfied error"]],
    ["right, and the other line names no side", [line("97140", ["GP", "RT"]), line("97750", ["GP"])], ["satisfied error"]],
    ["right and right is one side", [line("97140", ["GP", "RT"]), line("97750", ["GP", "RT"])], ["violated error"]],
    ["22, 76 and 77 bypass nothing", [line("97140", ["GP", "22"]), line("97750", ["GP", "76", "77"])], ["violated error"]],
    ["no side helps where no modifier does", [line("97161", ["GP", "RT"]), line("97750", ["GP", "LT"])], ["violated error"]],
  ])("a place on the body: %s", (_, lines, found) => {
    expect(pair("2026-03-02", lines)).toEqual(found);
  });

  const beside = ["tests-beside-an-evaluation", "orthotics-beside-a-re-evaluation"];
  it.each<[sentence: string, code: string, day: readonly OtherServiceLine[], context: BillingContext, found: readonly string[]]>([
    ["a test by a second physical therapist", "97161", [other("97750", { discipline: "PT", samePractitioner: false })], { form: "professional" }, ["violated error"]],
    ["a test by the same one", "97161", [other("97755", { discipline: "PT", samePractitioner: true })], { form: "professional" }, ["violated error"]],
    ["orthotic follow-up beside a re-evaluation", "97164", [other("97763", { discipline: "PT", samePractitioner: false })], { form: "professional" }, ["violated error"]],
    ["a test by an occupational therapist", "97161", [other("97750", { discipline: "OT", samePractitioner: false })], { form: "professional" }, []],
    ["orthotic training beside a re-evaluation", "97164", [other("97760", { discipline: "PT", samePractitioner: false, modifiers: ["GP"] })], { form: "professional" }, ["violated warning"]],
    ["orthotic training, where 59 says that the status changed", "97164", [other("97760", { discipline: "PT", samePractitioner: false })], { form: "professional" }, ["satisfied warning"]],
    ["a test of nobody knows which discipline", "97161", [other("97750", { samePractitioner: false, modifiers: ["59"] })], { form: "professional" }, ["undetermined error"]],
    ["a test whose modifier says that it is another discipline's", "97161", [other("97750", { samePractitioner: false, modifiers: ["GO"] })], { form: "professional" }, []],
    ["orthotic training beside an evaluation", "97161", [other("97760", { discipline: "PT", samePractitioner: false })], { form: "professional" }, []],
    ["a hospital's claim, which has a table of its own", "97161", [other("97750", { discipline: "PT", samePractitioner: false })], { form: "institutional" }, []],
    ["neither form is given", "97161", [other("97750", { discipline: "PT", samePractitioner: false })], {}, ["undetermined error"]],
  ])("an evaluation and %s", (_, code, otherLinesSameDay, context, found) => {
    expect(answers(medicarePartB, beside, "2026-03-02", [line(code, ["GP"])], { context, otherLinesSameDay })).toEqual(found);
  });
});

describe("manipulation beside soft-tissue work, under Medicare", () => {
  const rules = ["manipulation-and-soft-tissue-work", "manipulation-and-soft-tissue-work-59-or-xs", "ncci-ptp-practitioner"];
  const pair = (modifiers: readonly string[], region: string): Claim["lines"] => [line("98941", ["AT"], { bodyRegions: ["lumbar"] }), line("97140", ["GP", ...modifiers], { bodyRegions: [region] })];
  const said = (lines: Claim["lines"]): readonly string[] => {
    const claim: Claim = { dateOfService: "2026-08-01", discipline: "PT", context: { form: "professional" }, otherLinesSameDay: [], lines };
    const set = rulesInForce([cptBaseline, medicarePartB], { dateOfService: "2026-08-01" });
    return checkClaim(claim, set, { asOf: "2026-08-01" }).findings.filter(({ id, ruleId }) => rules.includes(ruleId) && id.includes("+")).map((finding) => `${finding.ruleId} ${finding.outcome} ${finding.severity}`);
  };

  it.each<[sentence: string, lines: Claim["lines"], found: readonly string[]]>([
    ["another region and 59", pair(["59"], "neck"), ["manipulation-and-soft-tissue-work satisfied error", "ncci-ptp-practitioner satisfied error"]],
    ["another region and XS", pair(["XS"], "neck"), ["manipulation-and-soft-tissue-work satisfied error", "ncci-ptp-practitioner satisfied error"]],
    ["another region and XU: it is paid, and the manual asks for 59 or XS", pair(["XU"], "neck"), ["manipulation-and-soft-tissue-work satisfied error", "manipulation-and-soft-tissue-work-59-or-xs violated warning", "ncci-ptp-practitioner satisfied error"]],
    ["another region, XE and 59", pair(["XE", "59"], "neck"), ["manipulation-and-soft-tissue-work satisfied error", "manipulation-and-soft-tissue-work-59-or-xs satisfied warning", "ncci-ptp-practitioner satisfied error"]],
    ["another region and no modifier", pair([], "neck"), ["manipulation-and-soft-tissue-work violated error", "ncci-ptp-practitioner violated error"]],
    ["the region manipulated, whatever the modifier", pair(["59"], "lumbar"), ["manipulation-and-soft-tissue-work violated error", "ncci-ptp-practitioner satisfied error"]],
  ])("%s", (_, lines, found) => { expect(said(lines).toSorted()).toEqual(found); });
});

describe("an evaluation by an assistant, under Medicare", () => {
  const rules = ["evaluations-by-clinicians", "assistant-modifier"];
  const by = (type: "physical_therapist" | "physical_therapist_assistant"): BillingContext => ({ form: "professional", rendering: { type }, supervising: { type: "physical_therapist" } });
  it.each<[sentence: string, lines: Claim["lines"], context: BillingContext, found: readonly string[]]>([
    ["is not a clinician's, and CQ is not asked for", [line("97161", ["GP"])], by("physical_therapist_assistant"), ["violated warning"]],
    ["a re-evaluation neither", [line("97164", ["GP"])], by("physical_therapist_assistant"), ["violated warning"]],
    ["treatment is an assistant's, with CQ", [line("97110", ["GP"])], by("physical_therapist_assistant"), ["violated error"]],
    ["an evaluation by a therapist is not spoken of", [line("97161", ["GP"])], by("physical_therapist"), []],
    ["who evaluated is not known", [line("97161", ["GP"])], { form: "professional" }, ["undetermined warning"]],
  ])("%s", (_, lines, context, found) => { expect(answers(medicarePartB, rules, "2026-03-02", lines, { context })).toEqual(found); });
});

describe("a rule of the CPT baseline seen later than the date of service", () => {
  const missing = (unitsBasis: Partial<ServiceLine>) => {
    const claim: Claim = { dateOfService: "2024-08-01", discipline: "PT", context: { form: "professional" }, otherLinesSameDay: [], lines: [line("97110", [], unitsBasis)] };
    return checkClaim(claim, rulesInForce([cptBaseline], { dateOfService: "2024-08-01" }), { asOf: "2024-08-01" }).findings
      .flatMap((finding) => (finding.ruleId === "units-not-minutes" && finding.outcome === "undetermined" ? [finding.missing] : []));
  };
  it("asks for the fact that would show it kept, and says nothing once it is given", () => {
    expect(missing({})).toEqual([["/lines/0/unitsBasis"]]);
    expect(missing({ unitsBasis: "UN" })).toEqual([]);
  });
});

describe("massage therapists under Florida's personal injury protection", () => {
  it.each<[date: PlainDate, found: readonly string[]]>([["2012-12-31", []], ["2013-01-01", ["violated warning"]], ["2020-02-25", ["violated warning"]], ["2020-02-26", ["violated warning"]]])("97140 by one on %s", (date, found) => {
    expect(answers(floridaPip, ["not-massage-therapists"], date, [line("97140")], { context: { rendering: { type: "massage_therapist" } } })).toEqual(found);
  });
});

describe("GP, GO and GN on what is no therapy, under Medicare", () => {
  const rules = ["no-discipline-modifier-off-therapy", "no-discipline-modifier-outside-a-plan", "no-discipline-modifier-outside-a-plan-not-always-therapy"];
  const physician: BillingContext = { form: "professional", rendering: { type: "physician" }, planOfCare: "none" };

  it.each<[sentence: string, line: ServiceLine, context: BillingContext, found: readonly string[]]>([
    ["a chiropractor's adjustment", line("98941", ["AT", "GP"]), {}, ["violated warning"]],
    ["the same without it", line("98941", ["AT"]), {}, ["satisfied warning"]],
    ["acupuncture", line("97810", ["GP"]), {}, ["violated warning"]],
    ["a physician's wound care without a plan", line("97610", ["GP"]), physician, ["violated warning"]],
    ["a physician's remote monitoring without a plan, by the list of 2026", line("98979", ["GP"]), physician, ["violated error"]],
    ["the same under a plan of physical therapy", line("98979", ["GP"]), { ...physician, planOfCare: { disciplines: ["PT"] } }, ["satisfied error"]],
    ["a physical therapist's wound care", line("97610", ["GP"]), { rendering: { type: "physical_therapist" } }, ["satisfied warning"]],
    ["wound care by nobody said whom", line("97610", ["GP"]), {}, ["undetermined warning"]],
    ["wound care without it", line("97610"), {}, []],
    ["exercise, which is therapy", line("97110", ["GP"]), physician, []],
  ])("%s", (_, one, context, found) => {
    expect(answers(medicarePartB, rules, "2026-03-02", [one], { context })).toEqual(found);
  });
});

describe("who may render therapy under Medicare", () => {
  const rules = ["not-massage-therapists", "not-students", "pt-assistants-under-physical-therapists", "ot-assistants-under-occupational-therapists"];

  it.each<[sentence: string, context: BillingContext, found: readonly string[]]>([
    ["a physical therapist", { rendering: { type: "physical_therapist" } }, ["satisfied error"]],
    ["a massage therapist", { rendering: { type: "massage_therapist" } }, ["violated error"]],
    ["an acupuncturist: any other profession", { rendering: { type: "acupuncturist" } }, ["violated error"]],
    ["an aide, whoever supervised", { rendering: { type: "aide" }, supervising: { type: "physical_therapist" } }, ["violated error"]],
    ["a student, which only others report", { rendering: { type: "student" } }, ["satisfied error", "violated warning"]],
    ["a PT assistant under a physical therapist", { rendering: { type: "physical_therapist_assistant" }, supervising: { type: "physical_therapist" } }, ["satisfied error", "satisfied error"]],
    ["a PT assistant under an occupational therapist", { rendering: { type: "physical_therapist_assistant" }, supervising: { type: "occupational_therapist" } }, ["satisfied error", "violated error"]],
    ["an OT assistant under an occupational therapist", { rendering: { type: "occupational_therapy_assistant" }, supervising: { type: "occupational_therapist" } }, ["satisfied error", "satisfied error"]],
    ["an OT assistant under a physical therapist", { rendering: { type: "occupational_therapy_assistant" }, supervising: { type: "physical_therapist" } }, ["satisfied error", "violated error"]],
    ["a PT assistant under a physician", { rendering: { type: "physical_therapist_assistant" }, supervising: { type: "physician" } }, ["satisfied error", "violated error"]],
  ])("%s", (_, context, found) => {
    expect(answers(medicarePartB, rules, "2026-03-02", [line("97110", ["GP"])], { context }).toSorted()).toEqual(found);
  });
});

describe("two services in the same 15 minutes, under Medicare", () => {
  const at = (start: "10:00" | "10:15", end: "10:15" | "10:30") => ({ timeBlocks: [{ start, end }] });

  it.each<[sentence: string, lines: Claim["lines"], found: readonly string[]]>([
    ["cognitive training during activities", [line("97129", ["GO"], at("10:00", "10:15")), line("97530", ["GO"], at("10:00", "10:15"))], ["violated error"]],
    ["cognitive training after activities", [line("97129", ["GO"], at("10:15", "10:30")), line("97530", ["GO"], at("10:00", "10:15"))], ["satisfied error"]],
    ["a hot pack during activities", [line("97010", ["GO"], at("10:00", "10:15")), line("97530", ["GO"], at("10:00", "10:15"))], []],
  ])("%s", (_, lines, found) => {
    expect(answers(medicarePartB, ["no-two-services-in-the-same-15-minutes"], "2026-03-02", lines, { discipline: "OT" })).toEqual(found);
  });
});

describe("authorization of massage under Washington L&I", () => {
  const of = (dateOfService: PlainDate, visitsBefore: number, kind?: string) => answers(
    waLaborIndustriesMassage, ["authorization-beyond-six", "authorization-ladder"], dateOfService, [line("97124")],
    { discipline: "massage", context: { counters: { visits: { injury: visitsBefore } }, authorizations: kind === undefined ? [] : [{ kind }] } },
  );

  it("is never a silent pass by the wrong evidence on visit 13 before the evidence was read", () => {
    expect(of("2026-11-22", 12, "F245-417-000")).toContain("undetermined error");
    expect(of("2026-11-22", 12, "F245-417-000")).not.toContain("violated error");
  });

  it("is missing from visit 7 on, since the regulation of 2008", () => {
    expect(of("2026-11-22", 6)).toContain("violated error");
    expect(of("2026-11-22", 5)).not.toContain("violated error");
  });

  it.each<[sentence: string, visitsBefore: number, kind: string | undefined, found: readonly string[]]>([
    ["visit 6 without one", 5, undefined, ["satisfied error"]],
    ["visit 7 by the form", 6, "F245-417-000", ["satisfied error"]],
    ["visit 12 by the form", 11, "F245-417-000", ["satisfied error"]],
    ["visit 13 by the form", 12, "F245-417-000", ["violated error"]],
    ["visit 13 by the claim manager", 12, "claim_manager", ["satisfied error"]],
    ["visit 13 without one, said once", 12, undefined, ["violated error"]],
  ])("as the page has it: %s", (_, visitsBefore, kind, found) => {
    expect(of("2026-11-23", visitsBefore, kind)).toEqual(found);
  });
});

describe("evaluations under Oregon Medicaid", () => {
  const rules = ["two-evaluations-in-12-months", "four-re-evaluations-in-12-months"];
  const of = (code: string, counters: BillingContext["counters"], otherLinesSameDay: readonly OtherServiceLine[] = []) =>
    answers(oregonMedicaid, rules, "2026-12-01", [line(code)], { context: counters === undefined ? {} : { counters }, otherLinesSameDay });

  it.each<[sentence: string, code: string, counters: BillingContext["counters"], found: readonly string[]]>([
    ["the second evaluation in 12 months", "97161", { evaluationsLast12Months: { initial: 1 } }, ["satisfied warning"]],
    ["the third one", "97162", { evaluationsLast12Months: { initial: 2 } }, ["violated warning"]],
    ["the third one, of occupational therapy", "97165", { evaluationsLast12Months: { initial: 2 } }, ["violated warning"]],
    ["the fourth re-evaluation", "97164", { evaluationsLast12Months: { reEvaluations: 3 } }, ["satisfied warning"]],
    ["the fifth one", "97168", { evaluationsLast12Months: { reEvaluations: 4 } }, ["violated warning"]],
    ["nobody said how many there were", "97161", undefined, ["undetermined warning"]],
    ["exercise is no evaluation", "97110", { evaluationsLast12Months: { initial: 9, reEvaluations: 9 } }, []],
  ])("%s", (_, code, counters, found) => {
    expect(of(code, counters)).toEqual(found);
  });

  it("another evaluation of the day counts, whoever gave it", () => {
    expect(of("97161", { evaluationsLast12Months: { initial: 1 } }, [other("97165", { discipline: "OT", samePractitioner: false })])).toEqual(["violated warning"]);
  });
});

describe("one hour of therapy a day, under Oregon Medicaid", () => {
  const hour = (lines: Claim["lines"]) => answers(oregonMedicaid, ["one-hour-a-day"], "2026-11-23", lines);

  it.each<[sentence: string, lines: Claim["lines"], found: readonly string[]]>([
    ["an hour of treatment", [line("97110", ["GP"], { minutes: 60 })], ["satisfied error"]],
    ["a minute more", [line("97110", ["GP"], { minutes: 61 })], ["violated error"]],
    ["an evaluation beside treatment: the rule speaks of treatments", [line("97161", ["GP"], { minutes: 45 }), line("97110", ["GP"], { minutes: 30 })], ["satisfied error"]],
  ])("%s", (_, lines, found) => { expect(hour(lines)).toEqual(found); });
});

describe("who refers, under Medicare", () => {
  it.each<[by: NonNullable<BillingContext["referral"]>, found: readonly string[]]>([
    [{ by: "physician", npi: "1245319599" }, ["satisfied warning"]],
    [{ by: "nonphysician_practitioner", npi: "1245319599" }, ["satisfied warning"]],
    [{ by: "physical_therapist", npi: "1245319599" }, ["violated warning"]],
    [{ by: "massage_therapist", npi: "1245319599" }, ["violated warning"]],
    [{ by: "chiropractor", npi: "1245319599" }, ["violated warning"]],
    [{ npi: "1245319599" }, ["undetermined warning"]],
  ])("%o", (referral, found) => { expect(answers(medicarePartB, ["referring-npi"], "2026-03-02", [line("97110", ["GP"])], { context: { form: "professional", referral } })).toEqual(found); });
});

describe("an assistant's modifier under Medicare", () => {
  it.each<[sentence: string, date: PlainDate, context: BillingContext, found: readonly string[]]>([
    ["under a therapist", "2026-03-02", { rendering: { type: "physical_therapist" } }, ["satisfied error"]],
    ["under a physician, under whom no assistant's service is billed", "2026-03-02", { rendering: { type: "physician" } }, ["violated error"]],
    ["in its first years too", "2020-01-01", { rendering: { type: "nonphysician_practitioner" } }, ["violated error"]],
    ["the day before it began", "2019-12-31", { rendering: { type: "physician" } }, []],
  ])("%s", (_, date, context, found) => { expect(answers(medicarePartB, ["assistant-modifier"], date, [line("97110", ["GP", "CQ"])], { context })).toEqual(found); });
});
