import { describe, expect, it } from "vitest";

import { codeEligibility } from "../../../src/claims/checks/code-eligibility.js";
import type { CodeEligibilityParameters, SameDayScope } from "../../../src/rules/index.js";
import type { BillingContext, Claim, OtherServiceLine, ServiceLine } from "../../../src/visit/index.js";
import { claimOf, judged, outcomes, ruleOf } from "../judge.js";

const modalities = { appliesTo: { codes: ["97010-97028", "97032-97039", "G0283"] } };
const onlyWith = (together: SameDayScope): CodeEligibilityParameters => ({ payable: "only_with", codes: ["97110-97124", "97140", "97530"], together });
const other = (code: string, rest: Partial<OtherServiceLine> = {}): OtherServiceLine => ({ code, units: 1, modifiers: [], ...rest });
const ultrasound = (lines: readonly (Partial<ServiceLine> & { readonly code: string })[], rest: Partial<Omit<Claim, "lines">> = {}) => claimOf([{ code: "97035" }, ...lines], rest);

describe("a code that is paid only beside another", () => {
  it.each<[sentence: string, scope: SameDayScope, claim: Claim, answer: string]>([
    ["beside it on the claim", "everyone", ultrasound([{ code: "97110" }]), "satisfied"],
    ["both ends of a range are companions", "everyone", ultrasound([{ code: "97124" }]), "satisfied"],
    ["alone, and nothing else that day", "everyone", ultrasound([], { otherLinesSameDay: [] }), "violated"],
    ["alone, and nobody said what else was billed", "everyone", ultrasound([]), "undetermined"],
    ["another of its own kind is no companion", "everyone", ultrasound([{ code: "97035" }], { otherLinesSameDay: [] }), "violated"],
    ["beside it on another claim", "everyone", ultrasound([], { otherLinesSameDay: [other("97140")] }), "satisfied"],
    ["the other claim is the same practitioner's", "practitioner", ultrasound([], { otherLinesSameDay: [other("97140", { samePractitioner: true })] }), "satisfied"],
    ["the other claim is another practitioner's", "practitioner", ultrasound([], { otherLinesSameDay: [other("97140", { samePractitioner: false })] }), "violated"],
    ["nobody said whose the other claim is", "practitioner", ultrasound([], { otherLinesSameDay: [other("97140", { sameGroup: true })] }), "undetermined"],
    ["the other claim is the same group's", "group", ultrasound([], { otherLinesSameDay: [other("97140", { sameGroup: true })] }), "satisfied"],
    ["the other claim is another group's", "group", ultrasound([], { otherLinesSameDay: [other("97140", { sameGroup: false })] }), "violated"],
    ["nobody said which group's", "group", ultrasound([], { otherLinesSameDay: [other("97140", { samePractitioner: true })] }), "undetermined"],
    ["lines of one claim are one group's", "group", ultrasound([{ code: "97110", rendering: { npi: "1234567893" } }], { otherLinesSameDay: [] }), "satisfied"],
    ["lines that name no practitioner are one practitioner's", "practitioner", ultrasound([{ code: "97110" }], { otherLinesSameDay: [] }), "satisfied"],
    ["two lines of one NPI", "practitioner", ultrasound([{ code: "97110", rendering: { npi: "1" } }], { context: { rendering: { npi: "1" } }, otherLinesSameDay: [] }), "satisfied"],
    ["two lines of two NPIs", "practitioner", ultrasound([{ code: "97110", rendering: { type: "chiropractor", npi: "2" } }], { context: { rendering: { type: "chiropractor", npi: "1" } }, otherLinesSameDay: [] }), "violated"],
    ["two lines, one NPI not given", "practitioner", ultrasound([{ code: "97110", rendering: { npi: "2" } }], { otherLinesSameDay: [] }), "undetermined"],
  ])("%s (%s)", (_, scope, claim, answer) => {
    expect(outcomes(codeEligibility, ruleOf("code_eligibility", onlyWith(scope), modalities), claim)[0]).toBe(`97035#1 ${answer}`);
  });

  it("names the companions that are there, each once", () => {
    expect(judged(codeEligibility, ruleOf("code_eligibility", onlyWith("everyone"), modalities), ultrasound([{ code: "97110" }, { code: "97110" }], { otherLinesSameDay: [other("97530")] }))).toEqual([{
      id: "test/book/rule@97035#1", code: "code_eligibility_companion", outcome: "satisfied", severity: "error", confidence: "primary", ruleId: "rule", ruleBookId: "test/book",
      paths: ["/lines/0/code"], details: { code: "97035", companions: ["97110-97124", "97140", "97530"], found: ["97110", "97530"] },
    }]);
  });

  it.each<[sentence: string, scope: SameDayScope, claim: Claim, missing: readonly string[]]>([
    ["the day's other lines", "everyone", ultrasound([]), ["/otherLinesSameDay"]],
    ["whose the other line is", "practitioner", ultrasound([], { otherLinesSameDay: [other("97010"), other("97140")] }), ["/otherLinesSameDay/1/samePractitioner"]],
    ["which group's", "group", ultrasound([], { otherLinesSameDay: [other("97140")] }), ["/otherLinesSameDay/0/sameGroup"]],
    ["the practitioners", "practitioner", ultrasound([{ code: "97110", rendering: {} }]), ["/context/rendering/npi", "/context/rendering/type", "/lines/1/rendering/npi", "/lines/1/rendering/type", "/otherLinesSameDay"]],
  ])("asks for what would settle it: %s", (_, scope, claim, missing) => {
    expect(judged(codeEligibility, ruleOf("code_eligibility", onlyWith(scope), modalities), claim)).toMatchObject([{ outcome: "undetermined", missing }]);
  });
});

describe("a code that belongs in a plan of care", () => {
  const ANY: CodeEligibilityParameters = { payable: "only_under_plan_of_care" };
  const PT_OR_CHIRO: CodeEligibilityParameters = { payable: "only_under_plan_of_care", disciplines: ["PT", "chiropractic"] };
  it.each<[sentence: string, parameters: CodeEligibilityParameters, context: BillingContext, answer: string]>([
    ["there is a plan of the line's discipline", ANY, { planOfCare: { disciplines: ["OT", "PT"] } }, "satisfied"],
    ["there is a plan of another discipline", ANY, { planOfCare: { disciplines: ["OT"] } }, "violated"],
    ["there is a plan that names no discipline", ANY, { planOfCare: { disciplines: [] } }, "violated"],
    ["there is a plan of nobody said which discipline", ANY, { planOfCare: {} }, "undetermined"],
    ["there is none", ANY, { planOfCare: "none" }, "violated"],
    ["nobody said", ANY, {}, "undetermined"],
    ["a PT plan", PT_OR_CHIRO, { planOfCare: { disciplines: ["OT", "PT"] } }, "satisfied"],
    ["an OT plan", PT_OR_CHIRO, { planOfCare: { disciplines: ["OT"] } }, "violated"],
    ["a plan of no discipline", PT_OR_CHIRO, { planOfCare: { disciplines: [] } }, "violated"],
    ["a plan of nobody said which discipline", PT_OR_CHIRO, { planOfCare: {} }, "undetermined"],
    ["no plan of any discipline", PT_OR_CHIRO, { planOfCare: "none" }, "violated"],
  ])("%s", (_, parameters, context, answer) => {
    expect(outcomes(codeEligibility, ruleOf("code_eligibility", parameters), claimOf([{ code: "97124" }], { discipline: "PT", context }))).toEqual([`97124#1 ${answer}`]);
  });

  it("a line of nobody said what discipline asks for it, and one of its own goes by that", () => {
    const context: BillingContext = { planOfCare: { disciplines: ["OT"] } };
    expect(judged(codeEligibility, ruleOf("code_eligibility", ANY), claimOf([{ code: "97124" }], { context }))).toMatchObject([{ outcome: "undetermined", missing: ["/discipline"] }]);
    expect(outcomes(codeEligibility, ruleOf("code_eligibility", ANY), claimOf([{ code: "97124", discipline: "OT" }], { discipline: "PT", context }))).toEqual(["97124#1 satisfied"]);
  });

  it.each<[sentence: string, parameters: CodeEligibilityParameters, context: BillingContext, more: object]>([
    ["shows that there is a plan", ANY, { planOfCare: { disciplines: ["PT"] } }, { details: { code: "97124", planOfCare: true, covers: ["PT"], disciplines: ["PT"] } }],
    ["shows that there is one of another discipline", ANY, { planOfCare: { disciplines: ["OT"] } }, { details: { code: "97124", planOfCare: true, covers: ["OT"], disciplines: ["PT"] } }],
    ["shows that there is none", ANY, { planOfCare: "none" }, { details: { code: "97124", planOfCare: false } }],
    ["shows what the plan covers", PT_OR_CHIRO, { planOfCare: { disciplines: ["OT"] } }, { details: { code: "97124", planOfCare: true, covers: ["OT"], disciplines: ["PT", "chiropractic"] } }],
    ["shows which plan there should be", PT_OR_CHIRO, { planOfCare: "none" }, { details: { code: "97124", planOfCare: false, disciplines: ["PT", "chiropractic"] } }],
    ["asks for the plan", ANY, {}, { missing: ["/context/planOfCare"] }],
    ["asks what the plan of its own discipline covers", ANY, { planOfCare: {} }, { missing: ["/context/planOfCare/disciplines"] }],
    ["asks what the plan covers", PT_OR_CHIRO, { planOfCare: {} }, { missing: ["/context/planOfCare/disciplines"] }],
  ])("%s", (_, parameters, context, more) => {
    const [finding] = judged(codeEligibility, ruleOf("code_eligibility", parameters), claimOf([{ code: "97124" }], { discipline: "PT", context }));
    expect(finding).toMatchObject({ code: "code_eligibility_plan_of_care", paths: ["/lines/0/code"], ...more });
  });
});

describe("a code of one discipline", () => {
  const PT_EVALUATION = ruleOf("code_eligibility", { payable: "only_for_disciplines", disciplines: ["PT"] }, { appliesTo: { codes: ["97161-97164"] } });
  it.each<[sentence: string, claim: Claim, found: readonly string[]]>([
    ["a PT evaluation by PT", claimOf([{ code: "97161", discipline: "PT" }]), ["97161#1 satisfied"]],
    ["a PT evaluation by OT", claimOf([{ code: "97161" }], { discipline: "OT" }), ["97161#1 violated"]],
    ["a PT evaluation by nobody said whom", claimOf([{ code: "97161" }]), ["97161#1 undetermined"]],
    ["an OT evaluation is another rule's", claimOf([{ code: "97165", discipline: "PT" }]), []],
  ])("%s", (_, claim, found) => {
    expect(outcomes(codeEligibility, PT_EVALUATION, claim)).toEqual(found);
  });

  it("shows the discipline it is billed under", () => {
    expect(judged(codeEligibility, PT_EVALUATION, claimOf([{ code: "97164", discipline: "SLP" }]))).toMatchObject([{
      code: "code_eligibility_discipline", paths: ["/lines/0/discipline"], details: { code: "97164", discipline: "SLP", disciplines: ["PT"] },
    }]);
    expect(judged(codeEligibility, PT_EVALUATION, claimOf([{ code: "97164" }]))).toMatchObject([{ missing: ["/discipline"], paths: ["/lines/0"] }]);
  });
});

describe("a code that is wrong by being there", () => {
  it("hot packs are part of other services", () => {
    const rule = ruleOf("code_eligibility", { payable: "never_separately" }, { appliesTo: { codes: ["97010"] } });
    expect(judged(codeEligibility, rule, claimOf([{ code: "97110" }, { code: "97010" }]))).toMatchObject([{
      id: "test/book/rule@97010#1", code: "code_eligibility_separately", outcome: "violated", paths: ["/lines/1/code"], details: { code: "97010" },
    }]);
    expect(outcomes(codeEligibility, rule, claimOf([{ code: "97110" }]))).toEqual([]);
  });

  it("97014 is G0283 to this payer", () => {
    const rule = ruleOf("code_eligibility", { payable: "replaced_by", codes: ["G0283"] }, { appliesTo: { codes: ["97014"] } });
    expect(judged(codeEligibility, rule, claimOf([{ code: "97014" }, { code: "G0283" }]))).toMatchObject([{
      id: "test/book/rule@97014#1", code: "code_eligibility_replaced", outcome: "violated", paths: ["/lines/0/code"], details: { code: "97014", replacements: ["G0283"] },
    }]);
  });

  it("cannot be told where nobody said whom the rule concerns", () => {
    const rule = ruleOf("code_eligibility", { payable: "never_separately" }, { appliesTo: { codes: ["97010"], form: "professional" } });
    expect(judged(codeEligibility, rule, claimOf([{ code: "97010" }]))).toMatchObject([{ outcome: "undetermined", missing: ["/context/form"] }]);
  });
});

it.each<[sentence: string, parameters: CodeEligibilityParameters]>([
  ["that is paid under a plan of care only, without one", { payable: "only_under_plan_of_care" }],
  ["that is paid beside another code only, and stands alone", { payable: "only_with", codes: ["97110"], together: "everyone" }],
  ["that is never paid separately", { payable: "never_separately" }],
  ["that the payer takes another code for", { payable: "replaced_by", codes: ["97110"] }],
])("a code %s: with GY the denial is asked for, and nothing is wrong", (_, parameters) => {
  const lines = (modifiers: readonly string[]) => claimOf([{ code: "97124", modifiers }], { discipline: "PT", context: { planOfCare: "none" }, otherLinesSameDay: [] });
  expect(outcomes(codeEligibility, ruleOf("code_eligibility", parameters), lines(["GP", "GY"]))).toEqual([]);
  expect(outcomes(codeEligibility, ruleOf("code_eligibility", parameters), lines(["GP", "GA"]))).toEqual(["97124#1 violated"]);
});
