import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { claimFindingTable } from "../../src/claims/index.js";
import { denials } from "../../src/review/denials.js";
import { type Denial, denialSources, explainDenial } from "../../src/review/index.js";
import { isRecordRuleKind, type RuleKind } from "../../src/rules/index.js";
import type { Claim, ServiceLine } from "../../src/visit/index.js";

const co = (carc: string, ...rarc: string[]) => ({ group: "CO", carc, rarc });
const known = Object.values(denials).flatMap(({ carc }) => Object.keys(carc));
const claimOf = (lines: readonly (readonly [code: string, units: number, ...modifiers: string[]])[], others: readonly ServiceLine[] | "not_given" = []): Claim => ({
  dateOfService: "2026-03-02", context: {}, lines: lines.map(([code, units, ...modifiers]) => ({ code, units, modifiers })), ...(others === "not_given" ? {} : { otherLinesSameDay: others }),
});

describe("what a denial is about, and which rules look at the same thing", () => {
  it.each<[sentence: string, carc: string, rarc: readonly string[], family: string, predictedBy: readonly RuleKind[]]>([
    ["a therapy modifier is missing", "4", ["N822"], "missing_modifier", ["modifier_required", "modifier_forbidden", "assistant_units"]],
    ["97140 was taken as part of the manipulation", "97", ["N20"], "bundled", ["code_pair", "code_eligibility"]],
    ["an NCCI pair", "236", [], "code_pair_edit", ["code_pair", "ncci_ptp"]],
    ["more units than the record shows", "151", ["N362"], "units_over_day", ["daily_cap", "mue", "unit_counting", "time_documentation", "time_agreement"]],
    ["the visits of the year are used up", "119", [], "benefit_exhausted", ["visit_cap", "benefit_limit", "evaluation_limit", "kx_threshold"]],
    ["no authorization", "197", ["M62"], "no_authorization", ["prior_authorization"]],
    ["the authorization is used up", "198", [], "authorization_exceeded", ["prior_authorization"]],
    ["the referral is used up", "287", [], "authorization_exceeded", ["referral"]],
    ["no order", "288", [], "no_referral_or_order", ["referral"]],
    ["not medically necessary", "50", ["N115"], "not_necessary", ["coverage_exclusion", "diagnosis", "plan_of_care", "certification", "progress_report", "note_element", "maintenance_stated", "language"]],
    ["the multiple-procedure reduction, which is no denial", "59", [], "reduced", ["payment_reduction"]],
    ["the wrong payer, of which there is no rule", "109", [], "wrong_payer", []],
    ["filed too late", "29", [], "timely_filing", ["timely_filing"]],
    ["the letters of a workers' compensation schedule", "P12", [], "fee_schedule", ["payment_reduction"]],
    ["something is missing, and nothing says what", "16", [], "records_needed", ["claim_form", "diagnosis", "referral"]],
    ["something is missing, and the remark says the referring provider", "16", ["N286"], "no_referral_or_order", ["referral", "referral_contents"]],
    ["something is missing, and the remark says a modifier", "16", ["MA01", "N822"], "missing_modifier", ["modifier_required", "modifier_forbidden", "assistant_units"]],
  ])("%s", (_, carc, rarc, family, predictedBy) => {
    expect(explainDenial(co(carc, ...rarc))).toMatchObject({ family, predictedBy, bornBy: "provider" });
    expect(explainDenial(co(carc, ...rarc))?.remarks).toEqual(expect.arrayContaining(rarc.filter((remark) => remark !== "MA01")));
  });

  it.each(["999", "Z9"])("says nothing of reason code %j", (carc) => {
    expect(explainDenial(co(carc, "N822"))).toBeUndefined();
  });

  it.each<[sentence: string, denial: object]>([
    ["with its group", { group: "CO", carc: "CO-97" }], ["with its group and no hyphen", { group: "CO", carc: "CO97" }], ["that is none", { group: "CO" }], ["that is empty", { group: "CO", carc: "" }],
    ["that is a number", { group: "CO", carc: 97 }], ["that is a remark code", { group: "CO", carc: "N362" }], ["with a zero before it", { group: "CO", carc: "04" }], ["that is no code", { group: "CO", carc: "toString" }],
  ])("refuses a reason code %s", (_, denial) => {
    expect(() => explainDenial(denial as Denial)).toThrow(new RangeError('denial.carc is not a reason code: give the number alone, so that CO-97 of a remittance is { group: "CO", carc: "97" }'));
  });

  it.each<[sentence: string, denial: unknown]>([
    ["that is missing", { carc: "CO-97" }], ["that holds the reason code", { group: "CO-97", carc: "97" }], ["that is no code", { group: "constructor", carc: "97" }], ["of nothing", undefined], ["of a text", "CO-97"], ["that no remittance has", { group: "XX", carc: "97" }],
  ])("refuses a group %s", (_, denial) => {
    expect(() => explainDenial(denial as Denial)).toThrow(new RangeError('denial.group is not a group code, CO, PR, OA, PI or CR: write CO-97 of a remittance as { group: "CO", carc: "97" }'));
  });

  it("refuses remark codes that are no list", () => {
    expect(() => explainDenial({ group: "CO", carc: "97", rarc: "N20" } as unknown as Denial)).toThrow(TypeError);
  });

  it.each([["CO", "provider"], ["PR", "patient"], ["PI", "payer_initiated"], ["OA", "other"], ["CR", "reversal"]])("group %s: born by %s", (group, bornBy) => {
    expect(explainDenial({ group, carc: "50" })?.bornBy).toBe(bornBy);
  });

  it("there is nothing to appeal where less was expected", () => {
    for (const carc of ["45", "59", "P12"]) expect(explainDenial(co(carc))).toMatchObject({ route: "none", appealNeeds: [] });
  });
});

describe("with the claim, checks about lines it does not have are left out", () => {
  const DISCIPLINE = "Whether each therapy line states its discipline by GP, GO or GN.";
  const ASSISTANT = "Whether CQ stands beside GP and CO beside GO.";
  const DISTINCT = "Whether the note shows the separate service that the distinct-service modifier states.";
  const REGION = "Whether manual therapy or massage was given to another region than the manipulation, and the note names both regions.";
  const MASSAGE = "Whether the plan excludes massage or wellness care.";
  const UNITS = "Whether the minutes in the note support the units, by the payer's counting rule.";
  const OTHER_LINE = "Whether the same code stands on two lines of the day that should be one.";

  it.each<[sentence: string, carc: string, claim: Claim, check: string, isAsked: boolean]>([
    ["a line without GP", "4", claimOf([["97110", 1]]), DISCIPLINE, true],
    ["every line has GP", "4", claimOf([["97110", 1, "GP"]]), DISCIPLINE, false],
    ["a line of an assistant", "4", claimOf([["97110", 1, "GP", "CQ"]]), ASSISTANT, true],
    ["no line of an assistant", "4", claimOf([["97110", 1, "GP"]]), ASSISTANT, false],
    ["a line with 59", "4", claimOf([["97140", 1, "59"]]), DISTINCT, true],
    ["no line with 59", "4", claimOf([["97140", 1]]), DISTINCT, false],
    ["a manipulation outside the spine on the claim", "97", claimOf([["98943", 1], ["97140", 1, "59"]]), REGION, true],
    ["a line without CQ", "4", claimOf([["97110", 1, "GP"]]), "Whether CQ or CO is missing for units an assistant furnished.", true],
    ["every line with CQ", "4", claimOf([["97110", 1, "GP", "CQ"]]), "Whether CQ or CO is missing for units an assistant furnished.", false],
    ["a manipulation on the claim", "97", claimOf([["98941", 1, "AT"], ["97140", 1, "59"]]), REGION, true],
    ["a manipulation on another claim", "97", claimOf([["97140", 1, "59"]], [{ code: "98940", units: 1, modifiers: [] }]), REGION, true],
    ["no manipulation that day", "97", claimOf([["97140", 1], ["97530", 1]]), REGION, false],
    ["nobody said what else was billed that day", "97", claimOf([["97140", 1]], "not_given"), REGION, true],
    ["massage", "96", claimOf([["97124", 4]]), MASSAGE, true],
    ["no massage", "96", claimOf([["97110", 2]]), MASSAGE, false],
    ["several units", "151", claimOf([["97124", 4]]), UNITS, true],
    ["one unit", "151", claimOf([["97124", 1]]), UNITS, false],
    ["one line in the day", "18", claimOf([["97124", 1]]), OTHER_LINE, false],
    ["one line, and nobody said what else was billed", "18", claimOf([["97124", 1]], "not_given"), OTHER_LINE, true],
  ])("%s", (_, carc, claim, check, isAsked) => {
    expect(explainDenial(co(carc))?.check).toContain(check);
    expect(explainDenial(co(carc), claim)?.check.includes(check)).toBe(isAsked);
  });
});

describe("the table of denials", () => {
  const kinds = Object.values(denials).flatMap(({ carc }) => Object.values(carc).flat());
  const kindOf = (code: string): RuleKind | undefined => [...new Set(kinds)].find((kind) => code.startsWith(`${kind}_`));
  const foretold = Object.entries(claimFindingTable).flatMap(([code, { crosswalk }]) => (crosswalk.carc ?? []).map((carc) => [code, carc, crosswalk.rarc ?? []] as const));

  it.each(foretold)("%s foretells CARC %s, which names its rule kind", (code, carc, rarc) => {
    const kind = kindOf(code);
    expect(kind).toBeDefined();
    expect(explainDenial(co(carc))?.predictedBy).toContain(kind);
    expect(explainDenial(co(carc, ...rarc))?.predictedBy).toContain(kind);
  });

  it("knows every remark code that a claim finding foretells", () => {
    const remarks = new Set(Object.values(denials).flatMap(({ rarc }) => rarc));
    for (const { crosswalk } of Object.values(claimFindingTable)) for (const remark of crosswalk.rarc ?? []) expect(remarks).toContain(remark);
  });

  it("holds each reason code once, fifty in twenty families", () => {
    expect(new Set(known).size).toBe(known.length);
    expect([known.length, Object.keys(denials).length]).toEqual([50, 20]);
  });

  it("names record kinds only where a record is read: necessity, time, orders and records asked for", () => {
    const families = Object.entries(denials).filter(([, { carc }]) => Object.values(carc).flat().some(isRecordRuleKind)).map(([family]) => family);
    expect(families).toEqual(["units_over_day", "no_referral_or_order", "not_necessary", "records_needed"]);
  });

  it("cites a listed source for every family, and lists no other", () => {
    const cited = new Set(Object.values(denials).flatMap(({ citations }) => citations.map(({ sourceId }) => sourceId)));
    for (const { citations } of Object.values(denials)) expect(citations.length).toBeGreaterThan(0);
    expect([...cited, "resdac-ansi"].sort()).toEqual(denialSources.map(({ id }) => id).sort());
  });

  it("says each thing in one short sentence of its own", () => {
    for (const { appealNeeds, check } of Object.values(denials)) {
      for (const text of [...appealNeeds, ...check.map((one) => one.text)]) expect(text).toMatch(/^[A-Z][^\n]{15,140}\.$/);
      expect(new Set(check.map(({ text }) => text)).size).toBe(check.length);
    }
  });
});

describe("laws", () => {
  const line = fc.record({ code: fc.constantFrom("97110", "97124", "97140", "98941"), units: fc.integer({ min: 0, max: 4 }), modifiers: fc.subarray(["GP", "GO", "CQ", "59", "KX", "GA", "52", "95"]) });
  const claim: fc.Arbitrary<Claim> = fc.record({ dateOfService: fc.constant("2026-03-02" as const), context: fc.constant({}), lines: fc.array(line, { maxLength: 4 }), otherLinesSameDay: fc.array(line, { maxLength: 2 }) }, { requiredKeys: ["dateOfService", "context", "lines"] });
  const denial = fc.record({ group: fc.constantFrom("CO", "PR"), carc: fc.constantFrom(...known), rarc: fc.subarray(["N20", "N286", "N822", "M62", "N130"]) });

  it("a claim only leaves checks out, in the same order, and changes nothing else", () => {
    fc.assert(fc.property(denial, claim, (denied, given) => {
      const whole = explainDenial(denied);
      const narrowed = explainDenial(denied, given);
      expect({ ...narrowed, check: [] }).toEqual({ ...whole, check: [] });
      expect(narrowed?.check).toEqual(whole?.check.filter((text) => narrowed?.check.includes(text)));
    }));
  });

  it("leaving out the day's other lines never leaves out a check", () => {
    fc.assert(fc.property(denial, claim, (denied, { otherLinesSameDay, ...rest }) => {
      const check = explainDenial(denied, rest)?.check;
      for (const text of explainDenial(denied, { ...rest, ...(otherLinesSameDay === undefined ? {} : { otherLinesSameDay }) })?.check ?? []) expect(check).toContain(text);
    }));
  });
});
