// Claim data that is sound in form and wrong all the same: every claim here passes the door, as it passes validators of syntax, and each fault is a finding of its own.
import { describe, expect, it } from "vitest";

import { prepareClaimChecks, splitByDateOfService } from "../../src/claims/index.js";
import type { PlainDate } from "../../src/core/index.js";
import { anthemCommercial, cashPay, cptBaseline, medicarePartB, michiganPip, oregonMedicaid, unitedHealthcareCommercial } from "../../src/payers/index.js";
import { rulesInForce } from "../../src/rules/index.js";
import { safeParseClaim } from "../../src/schemas.js";
import type { BillingContext, Claim, ServiceLine } from "../../src/visit/index.js";
import { soundClaim } from "../claims/full-claims.js";

const DATE: PlainDate = "2026-03-02";
const asking = { asOf: "2026-04-15" } as const;
const checks = prepareClaimChecks(rulesInForce([cptBaseline, medicarePartB], { dateOfService: DATE }));
const NPI = "1234567893";
const OTHER_NPI = "1245319599";

const THIRTEEN = ["M54.2", "M54.6", "M25.511", "M25.512", "M25.521", "M25.522", "M25.531", "M25.532", "M25.551", "M25.552", "M25.561", "M25.562", "M62.81"];

/** What is wrong, each code with its weight. */
function wrong(claim: Claim): readonly string[] {
  expect(safeParseClaim(claim).ok).toBe(true);
  return [...new Set(checks.violations(claim, asking).map(({ code, severity }) => `${code} ${severity}`))].sort();
}

const withContext = (context: BillingContext): Claim => ({ ...soundClaim, context: { ...soundClaim.context, ...context } });
const withLine = (line: Partial<ServiceLine>): Claim => ({ ...soundClaim, lines: soundClaim.lines.map((one, index) => (index === 0 ? { ...one, ...line } : one)) });
/** One line of therapeutic exercise, and a second one that differs from it as said. */
const twice = (second: Partial<ServiceLine>, first: Partial<ServiceLine> = {}): Claim => ({
  ...soundClaim,
  lines: [{ ...soundClaim.lines[0], code: "97110", units: 1, minutes: 15, modifiers: ["GP"], timeBlocks: [{ start: "10:00", end: "10:15" }], ...first },
    { ...soundClaim.lines[0], code: "97110", units: 1, minutes: 15, modifiers: ["GP"], timeBlocks: [{ start: "14:00", end: "14:15" }], ...second }],
});
const repeats = (claim: Claim) => wrong(claim).filter((one) => /duplicate_line|split_timed_code/.test(one));

it("the sound claim has nothing wrong", () => {
  expect(wrong(soundClaim)).toEqual([]);
});

describe("faults of syntax-proof data", () => {
  it.each<[sentence: string, claim: Claim, found: readonly string[]]>([
    ["an NPI whose check digit is wrong", withContext({ billing: { npi: "1992739159" } }), ["claim_form_npi_check_digit error"]],
    ["an NPI of nine digits", withContext({ supervising: { npi: "123456789" } }), ["claim_form_npi_check_digit error"]],
    ["a diagnosis that is no ICD-10-CM code", withContext({ diagnoses: ["M54.50", "724.2"] }), ["claim_form_diagnosis_form warning"]],
    ["diagnoses with a dot and without are the same diagnosis", { ...withContext({ diagnoses: ["M5450", "M25511"] }), lines: soundClaim.lines.map((line) => ({ ...line, diagnoses: ["M54.50"] })) }, []],
    ["and the other way round", { ...withContext({ diagnoses: ["M54.50"] }), lines: soundClaim.lines.map((line) => ({ ...line, diagnoses: ["M5450"] })) }, []],
    ["a taxonomy code of nine characters", withContext({ rendering: { ...soundClaim.context.rendering, taxonomy: "225100000" } }), ["claim_form_taxonomy_form warning"]],
    ["a fifth modifier", withLine({ modifiers: ["GP", "59", "76", "77", "79"] }), ["claim_form_modifier_count error"]],
    ["GP with GO on one line", withLine({ modifiers: ["GP", "GO"] }), ["modifier_forbidden_together error"]],
    ["retired SZ", withLine({ modifiers: ["GP", "SZ"] }), ["modifier_forbidden_present warning"]],
    ["a line's diagnosis that is not on the claim", withLine({ diagnoses: ["M54.51"] }), ["claim_form_line_diagnosis_on_claim error"]],
    ["a thirteenth diagnosis", withContext({ diagnoses: ["M54.50", ...THIRTEEN.slice(1)] }), ["claim_form_diagnosis_count error"]],
    ["units 0", withLine({ units: 0, minutes: 0 }), ["claim_form_units_positive warning"]],
    ["minutes for units", withLine({ unitsBasis: "MJ" }), ["claim_form_unit_basis warning"]],
  ])("%s", (_, claim, found) => {
    expect(wrong(claim)).toEqual(found);
  });

  it("an assistant's modifier without the therapist's discipline", () => {
    const assistant = { ...soundClaim.context.rendering, type: "physical_therapist_assistant" } as const;
    const claim = { ...withContext({ rendering: assistant, supervising: { type: "physical_therapist", npi: OTHER_NPI } }), lines: soundClaim.lines.map((line, index) => ({ ...line, rendering: assistant, modifiers: index === 0 ? ["CQ"] : ["GP", "CQ"] })) };
    expect(wrong(claim).filter((one) => one.startsWith("modifier_required"))).toEqual(["modifier_required_beside error", "modifier_required_discipline error"]);
  });
});

describe("modifiers that contradict each other, under other payers than Medicare", () => {
  const books = { anthemCommercial, cashPay, michiganPip, oregonMedicaid, unitedHealthcareCommercial };
  const contradictions = (book: keyof typeof books | "none", modifiers: readonly string[], dateOfService: PlainDate = DATE) => {
    const profile = book === "none" ? [cptBaseline] : [cptBaseline, books[book]];
    const claim: Claim = { dateOfService, discipline: "PT", context: {}, lines: [{ code: "97140", units: 1, modifiers }] };
    return prepareClaimChecks(rulesInForce(profile, { dateOfService })).report(claim, { asOf: dateOfService }).findings
      .filter(({ ruleId }) => /^(one-discipline-modifier|cq-with-gp|co-with-go)$/.test(ruleId)).map(({ outcome, ruleId, severity }) => `${ruleId} ${outcome} ${severity}`);
  };

  it.each<keyof typeof books | "none">(["none", "anthemCommercial", "cashPay", "michiganPip", "oregonMedicaid", "unitedHealthcareCommercial"])("%s", (book) => {
    expect(contradictions(book, ["GP", "GO"])).toEqual(["one-discipline-modifier violated warning"]);
    expect(contradictions(book, ["CQ"])).toEqual(["one-discipline-modifier satisfied warning", "cq-with-gp violated warning"]);
    expect(contradictions(book, ["GP", "CO"])).toEqual(["one-discipline-modifier satisfied warning", "co-with-go violated warning"]);
    expect(contradictions(book, ["GO", "CO"])).toEqual(["one-discipline-modifier satisfied warning", "co-with-go satisfied warning"]);
    expect(contradictions(book, [])).toEqual(["one-discipline-modifier satisfied warning"]);
  });

  it("CQ and CO begin with 2020", () => {
    expect(contradictions("none", ["CQ"], "2019-12-31")).toEqual(["one-discipline-modifier satisfied warning"]);
    expect(contradictions("none", ["CQ"], "2020-01-01")).toEqual(["one-discipline-modifier satisfied warning", "cq-with-gp violated warning"]);
  });

  it("Medicare says it once, as an error of its own book", () => {
    const said = (modifiers: readonly string[]) => wrong(withLine({ modifiers })).filter((one) => /modifier_forbidden|modifier_required_beside/.test(one));
    expect(said(["GP", "GO"])).toEqual(["modifier_forbidden_together error"]);
    expect(said(["CQ"])).toEqual(["modifier_required_beside error"]);
  });
});

describe("a code on two lines is a warning", () => {
  const DUPLICATE = "claim_form_duplicate_line warning";
  const SPLIT = "claim_form_split_timed_code warning";
  it.each<[sentence: string, claim: Claim, found: readonly string[]]>([
    ["the same line twice", twice({}), [DUPLICATE, SPLIT]],
    ["the same timed code with another modifier", twice({ modifiers: ["GP", "59"] }), [SPLIT]],
    ["a code that is not timed, with another modifier", twice({ code: "97150", modifiers: ["GP", "59"] }, { code: "97150" }), []],
    ["lawful: another discipline", twice({ discipline: "OT", modifiers: ["GO"] }), []],
    ["lawful: another practitioner", twice({ rendering: { ...soundClaim.context.rendering, npi: OTHER_NPI } }), []],
    ["lawful: the assistant's part", twice({ modifiers: ["GP", "CQ"] }), []],
    ["the same practitioner, named by the same NPI", twice({ rendering: { ...soundClaim.context.rendering, npi: NPI } }), [DUPLICATE, SPLIT]],
  ])("%s", (_, claim, found) => {
    expect(repeats(claim)).toEqual(found);
  });

  it("lawful: another date, which is another claim", () => {
    const { context, lines } = twice({});
    const claims = splitByDateOfService(lines.map((line, index) => ({ ...line, dateOfService: index === 0 ? DATE : "2026-03-03" })), context).map(({ claim }) => claim);
    expect(claims.map(({ dateOfService }) => dateOfService)).toEqual([DATE, "2026-03-03"]);
    for (const claim of claims) expect(repeats({ ...claim, dateOfService: DATE })).toEqual([]);
  });
});
