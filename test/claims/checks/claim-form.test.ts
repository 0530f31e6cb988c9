import { describe, expect, it } from "vitest";

import { claimForm } from "../../../src/claims/checks/claim-form.js";
import type { AppliesTo, ClaimFormParameters } from "../../../src/rules/index.js";
import type { BillingContext, Claim, ServiceLine } from "../../../src/visit/index.js";
import { claimOf, judged, outcomes, ruleOf } from "../judge.js";

type Lines = readonly (Partial<ServiceLine> & { readonly code: string })[];

const found = (parameters: ClaimFormParameters, claim: Claim, appliesTo?: AppliesTo): readonly string[] =>
  outcomes(claimForm, ruleOf("claim_form", parameters, appliesTo === undefined ? {} : { appliesTo }), claim);
const finding = (parameters: ClaimFormParameters, claim: Claim, appliesTo?: AppliesTo): unknown =>
  judged(claimForm, ruleOf("claim_form", parameters, appliesTo === undefined ? {} : { appliesTo }), claim);
const one = (context: BillingContext, line: Partial<ServiceLine> = {}): Claim => claimOf([{ code: "97124", ...line }], { context });

const SOUND = "1234567893";
const OTHER = "1245319599";

describe("NPI check digit", () => {
  const NPI: ClaimFormParameters = { check: "npi_check_digit" };
  const all = (npi: string): BillingContext => ({ rendering: { npi }, supervising: { npi: "" }, billing: { npi: "1992739155" }, referral: "none" });

  it.each(["1234567893", "1245319599", "1992739155"])("%s is one", (npi) => {
    expect(found(NPI, one(all(npi)))).toEqual(["claim satisfied"]);
  });

  it.each(["1992739159", "1234567890", "123456789", "12345678930", "3234567893", "0234567893", "12345678X3", " 1234567893", "１２３４５６７８９３"])("%s is none", (npi) => {
    expect(found(NPI, one(all(npi)))).toEqual(["claim violated"]);
  });

  it.each<[sentence: string, context: BillingContext, line: Partial<ServiceLine>, outcome: readonly string[]]>([
    ["a wrong one of who referred", { ...all(SOUND), referral: { npi: "1234567890" } }, {}, ["claim violated"]],
    ["a wrong one of a line's own provider", all(SOUND), { rendering: { npi: "1234567890" } }, ["claim violated"]],
    ["a right one of a line's own provider", all(SOUND), { rendering: { npi: OTHER } }, ["claim satisfied"]],
    ["a line's own provider takes the claim's", all(SOUND), { rendering: { type: "physical_therapist_assistant" } }, ["claim satisfied"]],
    ["one not given", { ...all(SOUND), billing: {} }, {}, ["claim undetermined"]],
    ["one wrong and one not given", { ...all("1234567890"), billing: {} }, {}, ["claim violated"]],
    ["none of any, and that is known", { rendering: { npi: "" }, supervising: { npi: "" }, billing: { npi: "" }, referral: "none" }, {}, []],
    ["nobody supervised", { ...all(SOUND), supervising: "none" }, {}, ["claim satisfied"]],
    ["nobody supervised, and nobody has one", { rendering: { npi: "" }, supervising: "none", billing: { npi: "" }, referral: "none" }, {}, []],
    ["nothing known", {}, {}, ["claim undetermined"]],
  ])("%s", (_, context, line, outcome) => {
    expect(found(NPI, one(context, line))).toEqual(outcome);
  });

  it("names what is wrong, or what is not known", () => {
    expect(finding(NPI, one({ ...all("1234567890"), referral: { npi: "1" } }, { rendering: { npi: "2" } }))).toEqual([{
      id: "test/book/rule@claim", code: "claim_form_npi_check_digit", outcome: "violated", severity: "error", confidence: "primary", ruleId: "rule", ruleBookId: "test/book",
      paths: ["/context/rendering/npi", "/context/referral/npi", "/lines/0/rendering/npi"], details: { wrong: 3 },
    }]);
  });

  it.each<[context: BillingContext, asked: string]>([
    [{}, "/context/rendering"],
    [{ rendering: {} }, "/context/rendering/npi"],
    [{ rendering: { npi: SOUND } }, "/context/billing"],
    [{ rendering: { npi: SOUND }, billing: {} }, "/context/billing/npi"],
    [{ rendering: { npi: SOUND }, billing: { npi: OTHER } }, "/context/supervising"],
    [{ rendering: { npi: SOUND }, billing: { npi: OTHER }, supervising: { npi: "" } }, "/context/referral"],
    [{ rendering: { npi: SOUND }, billing: { npi: OTHER }, supervising: "none" }, "/context/referral"],
    [{ rendering: { npi: SOUND }, billing: { npi: OTHER }, supervising: { npi: "" }, referral: {} }, "/context/referral/npi"],
  ])("asks for one after the other: of %j for %s", (context, asked) => {
    expect(finding(NPI, one(context))).toMatchObject([{ outcome: "undetermined", missing: [asked], paths: context.rendering?.npi === undefined ? [] : expect.arrayContaining(["/context/rendering/npi"]) }]);
  });
});

describe("taxonomy form", () => {
  const TAXONOMY: ClaimFormParameters = { check: "taxonomy_form" };
  const all = (taxonomy: string): BillingContext => ({ rendering: { taxonomy }, supervising: { taxonomy: "" }, billing: { taxonomy: "" } });
  it.each<[taxonomy: string, outcome: string]>([
    ["225700000X", "satisfied"], ["225X00000X", "satisfied"], ["2257000000", "violated"], ["225700000", "violated"], ["225700000x", "violated"], ["225700000XX", "violated"],
  ])("%s", (taxonomy, outcome) => {
    expect(found(TAXONOMY, one(all(taxonomy)))).toEqual([`claim ${outcome}`]);
  });

  it("not given, and of a line's own provider", () => {
    expect(finding(TAXONOMY, one({ rendering: { taxonomy: "225700000X" } }))).toMatchObject([{ code: "claim_form_taxonomy_form", outcome: "undetermined", missing: ["/context/billing"] }]);
    expect(finding(TAXONOMY, one(all("225700000X"), { rendering: { taxonomy: "PT" } }))).toMatchObject([{ outcome: "violated", paths: ["/lines/0/rendering/taxonomy"] }]);
  });
});

describe("diagnoses", () => {
  const FORM: ClaimFormParameters = { check: "diagnosis_form" };
  it.each<[diagnosis: string, outcome: string]>([
    ["M54.50", "satisfied"], ["M5450", "satisfied"], ["M54", "satisfied"], ["U07.1", "satisfied"], ["C7A.00", "satisfied"], ["S13.4XXA", "satisfied"],
    ["M54.", "violated"], ["54.50", "violated"], ["M5", "violated"], ["m54.50", "violated"], ["M54.50123", "violated"], ["M.5450", "violated"], ["", "violated"], ["724.2", "violated"],
  ])("%s", (diagnosis, outcome) => {
    expect(found(FORM, one({ diagnoses: [diagnosis] }, { diagnoses: [] }))).toEqual([`claim ${outcome}`]);
    expect(found(FORM, one({ diagnoses: [] }, { diagnoses: [diagnosis] }))).toEqual([`claim ${outcome}`]);
  });

  it.each<[sentence: string, parameters: ClaimFormParameters, claim: Claim, outcome: readonly string[]]>([
    ["form: none, and that is known", FORM, one({ diagnoses: [] }, { diagnoses: [] }), []],
    ["form: the line's not given", FORM, one({ diagnoses: ["M54.50"] }), ["claim undetermined"]],
    ["form: the claim's not given, and the line's wrong", FORM, one({}, { diagnoses: ["x"] }), ["claim violated"]],

    ["twelve of twelve", { check: "diagnosis_count", most: 12 }, one({ diagnoses: Array.from({ length: 12 }, () => "M54.50") }), ["claim satisfied"]],
    ["thirteen of twelve", { check: "diagnosis_count", most: 12 }, one({ diagnoses: Array.from({ length: 13 }, () => "M54.50") }), ["claim violated"]],
    ["nobody said how many", { check: "diagnosis_count", most: 12 }, one({}), ["claim undetermined"]],

    ["four of four on a line", { check: "line_diagnosis_count", most: 4 }, one({}, { diagnoses: ["A", "B", "C", "D"] }), ["claim satisfied"]],
    ["five of four on a line", { check: "line_diagnosis_count", most: 4 }, one({}, { diagnoses: ["A", "B", "C", "D", "E"] }), ["claim violated"]],
    ["nobody said how many on a line", { check: "line_diagnosis_count", most: 4 }, one({}), ["claim undetermined"]],

    ["on the claim, with a dot and without", { check: "line_diagnosis_on_claim" }, one({ diagnoses: ["M54.50"] }, { diagnoses: ["m5450"] }), ["claim satisfied"]],
    ["not on the claim", { check: "line_diagnosis_on_claim" }, one({ diagnoses: ["M54.50"] }, { diagnoses: ["M54.51"] }), ["claim violated"]],
    ["no diagnosis on the claim", { check: "line_diagnosis_on_claim" }, one({ diagnoses: [] }, { diagnoses: ["M54.51"] }), ["claim violated"]],
    ["the claim's not given", { check: "line_diagnosis_on_claim" }, one({}, { diagnoses: ["M54.51"] }), ["claim undetermined"]],
    ["the line's not given", { check: "line_diagnosis_on_claim" }, one({ diagnoses: ["M54.50"] }), ["claim undetermined"]],
    ["the line has none", { check: "line_diagnosis_on_claim" }, one({}, { diagnoses: [] }), []],
  ])("%s", (_, parameters, claim, outcome) => {
    expect(found(parameters, claim)).toEqual(outcome);
  });

  it("names what is wrong, or what is not known", () => {
    const claim = claimOf([{ code: "97124", diagnoses: ["M54.50", "bad"] }, { code: "97140" }], { context: { diagnoses: ["worse", "M54.50"] } });
    expect(finding(FORM, claim)).toMatchObject([{ code: "claim_form_diagnosis_form", paths: ["/context/diagnoses/0", "/lines/0/diagnoses/1"], details: { wrong: 2 } }]);
    expect(finding({ check: "line_diagnosis_on_claim" }, claim)).toMatchObject([{ code: "claim_form_line_diagnosis_on_claim", paths: ["/lines/0/diagnoses/1"], details: { wrong: 1 } }]);
    expect(finding({ check: "line_diagnosis_on_claim" }, one({}, { diagnoses: ["M54.51"] }))).toMatchObject([{ missing: ["/context/diagnoses"], paths: [] }]);
    for (const lines of [[{ code: "97124", diagnoses: ["M54.51"] }, { code: "97140" }], [{ code: "97140" }, { code: "97124", diagnoses: ["M54.51"] }]]) {
      expect(finding({ check: "line_diagnosis_on_claim" }, claimOf(lines))).toMatchObject([{ missing: ["/context/diagnoses"] }]);
    }
    expect(finding({ check: "line_diagnosis_on_claim" }, one({ diagnoses: ["M54.50"] }, { diagnoses: ["M54.50"] }))).toMatchObject([{ paths: ["/lines/0/diagnoses"], details: { wrong: 0 } }]);
    expect(finding({ check: "diagnosis_count", most: 1 }, claim)).toMatchObject([{ code: "claim_form_diagnosis_count", paths: ["/context/diagnoses"], details: { wrong: 1, most: 1, counted: 2 } }]);
    expect(finding({ check: "line_diagnosis_count", most: 1 }, claim)).toMatchObject([{ code: "claim_form_line_diagnosis_count", paths: ["/lines/0/diagnoses"], details: { wrong: 1, most: 1, counted: 2 } }]);
    expect(finding({ check: "line_diagnosis_count", most: 9 }, claim)).toMatchObject([{ missing: ["/lines/1/diagnoses"], paths: ["/lines/0/diagnoses"] }]);
    expect(finding(FORM, one({}))).toMatchObject([{ missing: ["/context/diagnoses"] }]);
    expect(finding(FORM, claimOf([{ code: "97124" }, { code: "97140" }], { context: { diagnoses: [] } }))).toMatchObject([{ missing: ["/lines/0/diagnoses", "/lines/1/diagnoses"] }]);
  });
});

describe("what stands on a line", () => {
  it.each<[sentence: string, parameters: ClaimFormParameters, line: Partial<ServiceLine>, outcome: readonly string[]]>([
    ["four modifiers of four", { check: "modifier_count", most: 4 }, { modifiers: ["GP", "KX", "CQ", "59"] }, ["claim satisfied"]],
    ["five modifiers of four", { check: "modifier_count", most: 4 }, { modifiers: ["GP", "KX", "CQ", "59", "95"] }, ["claim violated"]],
    ["no modifiers", { check: "modifier_count", most: 4 }, {}, ["claim satisfied"]],
    ["a unit", { check: "units_positive" }, { units: 1 }, ["claim satisfied"]],
    ["no unit", { check: "units_positive" }, { units: 0 }, ["claim violated"]],
    ["units counted", { check: "unit_basis" }, { unitsBasis: "UN" }, ["claim satisfied"]],
    ["minutes counted", { check: "unit_basis" }, { unitsBasis: "MJ" }, ["claim violated"]],
    ["nobody said what is counted", { check: "unit_basis" }, {}, ["claim undetermined"]],
  ])("%s", (_, parameters, line, outcome) => {
    expect(found(parameters, one({}, line))).toEqual(outcome);
  });

  it("names the lines", () => {
    const claim = claimOf([{ code: "97124", units: 0, unitsBasis: "UN" }, { code: "97140", modifiers: ["GP", "KX"] }, { code: "97110", units: 0 }]);
    expect(finding({ check: "units_positive" }, claim)).toMatchObject([{ code: "claim_form_units_positive", paths: ["/lines/0/units", "/lines/2/units"], details: { wrong: 2 } }]);
    expect(finding({ check: "modifier_count", most: 1 }, claim)).toMatchObject([{ code: "claim_form_modifier_count", paths: ["/lines/1/modifiers"], details: { wrong: 1, most: 1, counted: 2 } }]);
    expect(finding({ check: "unit_basis" }, claim)).toMatchObject([{ code: "claim_form_unit_basis", missing: ["/lines/1/unitsBasis", "/lines/2/unitsBasis"], paths: ["/lines/0/unitsBasis"] }]);
  });

  it("a line the rule perhaps looks at is not known to be wrong", () => {
    const ofPt: AppliesTo = { disciplines: ["PT"] };
    const claim = claimOf([{ code: "97124", discipline: "PT" }, { code: "97140", units: 0 }, { code: "97110", discipline: "OT", units: 0 }]);
    expect(finding({ check: "units_positive" }, claim, ofPt)).toMatchObject([{ outcome: "undetermined", missing: ["/discipline"] }]);
    expect(finding({ check: "unit_basis" }, claimOf([{ code: "97124", discipline: "PT", unitsBasis: "UN" }, { code: "97140" }]), ofPt)).toMatchObject([{ missing: ["/discipline", "/lines/1/unitsBasis"] }]);
    expect(finding({ check: "unit_basis" }, claimOf([{ code: "97124", discipline: "PT", unitsBasis: "UN" }, { code: "97140", unitsBasis: "UN" }]), ofPt)).toMatchObject([{ outcome: "satisfied", paths: ["/lines/0/unitsBasis", "/lines/1/unitsBasis"] }]);
  });
});

describe("a line that repeats another", () => {
  const DUPLICATE: ClaimFormParameters = { check: "duplicate_line" };
  const SPLIT: ClaimFormParameters = { check: "split_timed_code" };
  it.each<[sentence: string, lines: Lines, duplicate: readonly string[], split: readonly string[]]>([
    ["the same code, modifiers in another order", [{ code: "97124", modifiers: ["GP", "59"] }, { code: "97124", units: 2, modifiers: ["59", "GP"] }], ["claim violated"], ["claim violated"]],
    ["the same code with another modifier", [{ code: "97124", modifiers: ["GP"] }, { code: "97124", modifiers: ["GP", "59"] }], ["claim satisfied"], ["claim violated"]],
    ["an assistant's part", [{ code: "97124", modifiers: ["GP"] }, { code: "97124", modifiers: ["GP", "CQ"] }], ["claim satisfied"], ["claim satisfied"]],
    ["an assistant's part, itself split", [{ code: "97124", modifiers: ["GP", "CQ"] }, { code: "97124", modifiers: ["CQ", "KX", "GP"] }], ["claim satisfied"], ["claim violated"]],
    ["another discipline", [{ code: "97124" }, { code: "97124", discipline: "OT" }], ["claim satisfied"], ["claim satisfied"]],
    ["another practitioner", [{ code: "97124", rendering: { type: "massage_therapist", npi: SOUND } }, { code: "97124", rendering: { type: "massage_therapist", npi: OTHER } }], ["claim satisfied"], ["claim satisfied"]],
    ["the same practitioner, named twice", [{ code: "97124", rendering: { npi: SOUND } }, { code: "97124", rendering: { npi: SOUND } }], ["claim violated"], ["claim violated"]],
    ["perhaps another practitioner", [{ code: "97124" }, { code: "97124", rendering: { npi: OTHER } }], ["claim undetermined"], ["claim undetermined"]],
    ["another code", [{ code: "97124" }, { code: "97140" }], ["claim satisfied"], ["claim satisfied"]],
    ["a code that is not timed", [{ code: "97150" }, { code: "97150", modifiers: ["59"] }], ["claim satisfied"], ["claim satisfied"]],
    ["a code the catalogue does not know", [{ code: "99999" }, { code: "99999", modifiers: ["59"] }], ["claim satisfied"], ["claim violated"]],
    ["a part without units", [{ code: "97124" }, { code: "97124", units: 0, modifiers: ["59"] }], ["claim satisfied"], ["claim satisfied"]],
    ["a claim of one line", [{ code: "97124" }], [], []],
  ])("%s", (_, lines, duplicate, split) => {
    const claim = claimOf(lines, { discipline: "PT" });
    expect(found(DUPLICATE, claim)).toEqual(duplicate);
    expect(found(SPLIT, claim)).toEqual(split);
  });

  it("perhaps of another discipline", () => {
    expect(finding(DUPLICATE, claimOf([{ code: "97124", discipline: "PT" }, { code: "97124" }]))).toMatchObject([{ outcome: "undetermined", missing: ["/discipline"] }]);
  });

  it("only among the lines the rule looks at", () => {
    const claim = claimOf([{ code: "97124" }, { code: "97124" }, { code: "97110" }]);
    expect(found(SPLIT, claim, { codes: ["97110"] })).toEqual(["claim satisfied"]);
    expect(finding(DUPLICATE, claimOf([{ code: "97124", placeOfService: "11" }, { code: "97124" }]), { placesOfService: ["11"] })).toMatchObject([{ outcome: "undetermined", missing: ["/context/placeOfService"] }]);
    expect(finding(DUPLICATE, claimOf([{ code: "97124" }, { code: "97124", placeOfService: "11" }]), { placesOfService: ["11"] })).toMatchObject([{ outcome: "undetermined", missing: ["/context/placeOfService"] }]);
  });

  it("names all of them", () => {
    const claim = claimOf([{ code: "97124" }, { code: "97140" }, { code: "97124" }, { code: "97124" }]);
    expect(finding(DUPLICATE, claim)).toMatchObject([{ code: "claim_form_duplicate_line", paths: ["/lines/0", "/lines/2", "/lines/3"], details: { wrong: 2 } }]);
    expect(finding(SPLIT, claim)).toMatchObject([{ code: "claim_form_split_timed_code", paths: ["/lines/0", "/lines/2", "/lines/3"], details: { wrong: 2 } }]);
    expect(finding(DUPLICATE, claimOf([{ code: "97124" }, { code: "97124", rendering: { npi: OTHER } }]))).toMatchObject([{ missing: ["/context/rendering/npi", "/context/rendering/type", "/lines/1/rendering/type"], paths: ["/lines/0"] }]);
  });
});

describe("an authorization number", () => {
  const NUMBER: ClaimFormParameters = { check: "authorization_number" };
  it.each<[sentence: string, context: BillingContext, outcome: string]>([
    ["on one authorization", { authorizations: [{}, { number: "A-1" }] }, "satisfied"],
    ["no authorization", { authorizations: [] }, "violated"],
    ["an authorization without one", { authorizations: [{ number: "" }] }, "violated"],
    ["not given", { authorizations: [{ number: "" }, {}] }, "undetermined"],
    ["no authorization known", {}, "undetermined"],
  ])("%s", (_, context, outcome) => {
    expect(found(NUMBER, one(context))).toEqual([`claim ${outcome}`]);
  });

  it("names where it stands, or would stand", () => {
    expect(finding(NUMBER, one({ authorizations: [{}, { number: "A-1" }] }))).toMatchObject([{ code: "claim_form_authorization_number", paths: ["/context/authorizations"], details: { wrong: 0 } }]);
    expect(finding(NUMBER, one({ authorizations: [{}] }))).toMatchObject([{ missing: ["/context/authorizations/0/number"] }]);
    expect(finding(NUMBER, one({}))).toMatchObject([{ missing: ["/context/authorizations"] }]);
  });
});
