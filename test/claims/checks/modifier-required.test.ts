import { describe, expect, it } from "vitest";

import { modifierRequired } from "../../../src/claims/checks/modifier-required.js";
import type { ModifierRequiredParameters } from "../../../src/rules/index.js";
import type { BillingContext, Claim, ServiceLine } from "../../../src/visit/index.js";
import { claimOf, judged, outcomes, ruleOf } from "../judge.js";

const GP_GO_GN = [{ discipline: "PT", modifier: "GP" }, { discipline: "OT", modifier: "GO" }, { discipline: "SLP", modifier: "GN" }] as const;
const ONE_OF: ModifierRequiredParameters = { requires: "one_of", modifiers: ["GP", "GO", "GN"] };
const DISCIPLINE: ModifierRequiredParameters = { requires: "of_discipline", modifiers: GP_GO_GN, onlyUnderPlanOfCare: false };
const SOMETIMES: ModifierRequiredParameters = { requires: "of_discipline", modifiers: GP_GO_GN, onlyUnderPlanOfCare: true };
const REVENUE: ModifierRequiredParameters = { requires: "of_revenue_code", modifiers: [{ revenueCode: "042", modifier: "GP" }, { revenueCode: "043", modifier: "GO" }, { revenueCode: "044", modifier: "GN" }] };
const BENEFIT: ModifierRequiredParameters = { requires: "of_benefit_type", modifiers: [{ benefitType: "habilitative", modifier: "96" }, { benefitType: "rehabilitative", modifier: "97" }] };
const HABILITATIVE: ModifierRequiredParameters = { requires: "of_benefit_type", modifiers: [{ benefitType: "habilitative", modifier: "96" }] };
const CQ_BESIDE: ModifierRequiredParameters = { requires: "beside", modifier: "CQ", modifiers: ["GP"] };

const line = (modifiers: readonly string[], rest: Partial<ServiceLine> = {}, claim: Partial<Omit<Claim, "lines">> = {}) => claimOf([{ code: "97110", modifiers, ...rest }], claim);
const found = (parameters: ModifierRequiredParameters, claim: Claim) => outcomes(modifierRequired, ruleOf("modifier_required", parameters), claim);

describe("a modifier every line needs", () => {
  it.each<[sentence: string, parameters: ModifierRequiredParameters, claim: Claim, answer: string]>([
    ["one of three is there", ONE_OF, line(["59", "GO"]), "satisfied"],
    ["none of three is there", ONE_OF, line(["59"]), "violated"],
    ["no modifier at all", ONE_OF, line([]), "violated"],
    ["a PT line carries GP", DISCIPLINE, line(["GP"], { discipline: "PT" }), "satisfied"],
    ["a PT line carries GO", DISCIPLINE, line(["GO"], { discipline: "PT" }), "violated"],
    ["a PT line carries GO beside GP, which another rule forbids", DISCIPLINE, line(["GO", "GP"], { discipline: "PT" }), "satisfied"],
    ["the claim's discipline speaks for a silent line", DISCIPLINE, line(["GO"], {}, { discipline: "OT" }), "satisfied"],
    ["the line's own discipline comes first", DISCIPLINE, line(["GP"], { discipline: "OT" }, { discipline: "PT" }), "violated"],
    ["a chiropractor's line carries any of them", DISCIPLINE, line(["GP"], {}, { discipline: "chiropractic" }), "satisfied"],
    ["a chiropractor's line carries none", DISCIPLINE, line(["AT"], {}, { discipline: "chiropractic" }), "violated"],
    ["discipline not given, GP there: it may be the wrong one", DISCIPLINE, line(["GP"]), "undetermined"],
    ["discipline not given, none there: wrong whatever it is", DISCIPLINE, line(["59"]), "violated"],
    ["discipline not given, all three there: right whatever it is", DISCIPLINE, line(["GP", "GO", "GN"]), "satisfied"],
    ["revenue code 0420 asks for GP", REVENUE, line(["GP"], { revenueCode: "0420" }), "satisfied"],
    ["revenue code 0434 asks for GO", REVENUE, line(["GP"], { revenueCode: "0434" }), "violated"],
    ["revenue code not given", REVENUE, line(["GP"]), "undetermined"],
    ["revenue code not given and no modifier: it may ask for none", REVENUE, line([]), "undetermined"],
    ["habilitative asks for 96", BENEFIT, line(["96"], {}, { context: { benefitType: "habilitative" } }), "satisfied"],
    ["rehabilitative asks for 97", BENEFIT, line(["96"], {}, { context: { benefitType: "rehabilitative" } }), "violated"],
    ["benefit not given, 96 there", BENEFIT, line(["96"]), "undetermined"],
    ["benefit not given, neither there: wrong whatever it is", BENEFIT, line([]), "violated"],
    ["benefit not given, where only one of the two asks for a modifier", HABILITATIVE, line([]), "undetermined"],
    ["GP beside CQ", CQ_BESIDE, line(["CQ", "GP"]), "satisfied"],
    ["CQ without GP", CQ_BESIDE, line(["CQ", "GO"]), "violated"],
  ])("%s", (_, parameters, claim, answer) => {
    expect(found(parameters, claim)).toEqual([`97110#1 ${answer}`]);
  });

  it.each<[sentence: string, parameters: ModifierRequiredParameters, claim: Claim]>([
    ["a revenue code the rule does not name", REVENUE, line([], { revenueCode: "0300" })],
    ["a line known to have no revenue code", REVENUE, line([], { revenueCode: "" })],
    ["a benefit the rule does not name", HABILITATIVE, line([], {}, { context: { benefitType: "rehabilitative" } })],
    ["a line without CQ", CQ_BESIDE, line([])],
  ])("asks for nothing: %s", (_, parameters, claim) => {
    expect(found(parameters, claim)).toEqual([]);
  });
});

describe("a sometimes-therapy code", () => {
  const pt = (modifiers: readonly string[], context: BillingContext) => line(modifiers, { discipline: "PT" }, { context });
  it.each<[sentence: string, claim: Claim, answer: readonly string[]]>([
    ["under a plan of care of its discipline it needs GP", pt([], { planOfCare: { disciplines: ["PT"] } }), ["97110#1 violated"]],
    ["by a therapist it needs GP under another discipline's plan too", pt([], { planOfCare: { disciplines: ["OT"] }, rendering: { type: "physical_therapist" } }), ["97110#1 violated"]],
    ["by a physician under another discipline's plan it needs none", pt([], { planOfCare: { disciplines: ["OT"] }, rendering: { type: "physician" } }), []],
    ["by a physician under a plan of nobody said which discipline", pt([], { planOfCare: {}, rendering: { type: "physician" } }), ["97110#1 undetermined"]],
    ["by a therapist it needs GP, plan or not", pt([], { planOfCare: "none", rendering: { type: "physical_therapist" } }), ["97110#1 violated"]],
    ["by an assistant too", pt([], { rendering: { type: "occupational_therapy_assistant" } }), ["97110#1 violated"]],
    ["by a physician without a plan of care it needs none", pt([], { planOfCare: "none", rendering: { type: "physician" } }), []],
    ["by a physician under one it does", pt([], { planOfCare: { disciplines: ["PT"] }, rendering: { type: "physician" } }), ["97110#1 violated"]],
    ["with GP nothing is wrong, whoever gave it", pt(["GP"], {}), ["97110#1 satisfied"]],
    ["by a physician, plan not given", pt([], { rendering: { type: "physician" } }), ["97110#1 undetermined"]],
    ["without a plan, by nobody knows whom", pt([], { planOfCare: "none" }), ["97110#1 undetermined"]],
  ])("%s", (_, claim, answer) => {
    expect(found(SOMETIMES, claim)).toEqual(answer);
  });

  it.each<[sentence: string, claim: Claim, missing: readonly string[]]>([
    ["both unknown", pt([], {}), ["/context/planOfCare", "/context/rendering/type"]],
    ["the plan", pt([], { rendering: { type: "physician" } }), ["/context/planOfCare"]],
    ["who rendered it", pt([], { planOfCare: "none" }), ["/context/rendering/type"]],
    ["the discipline, once it is known to be therapy", line(["GP"], {}, { context: { rendering: { type: "physical_therapist" } } }), ["/discipline"]],
    ["the disciplines of the plan", pt([], { planOfCare: {}, rendering: { type: "physician" } }), ["/context/planOfCare/disciplines"]],
    ["the discipline that the plan may cover", line([], {}, { context: { planOfCare: { disciplines: ["PT"] }, rendering: { type: "physician" } } }), ["/discipline"]],
  ])("asks what would settle it: %s", (_, claim, missing) => {
    expect(judged(modifierRequired, ruleOf("modifier_required", SOMETIMES), claim)).toMatchObject([{ outcome: "undetermined", missing, paths: ["/lines/0/modifiers"] }]);
  });
});

describe("what a modifier finding says", () => {
  it.each<[sentence: string, parameters: ModifierRequiredParameters, claim: Claim, code: string, details: unknown]>([
    ["of one of three", ONE_OF, line(["59"]), "modifier_required_one_of", { code: "97110", expected: ["GP", "GO", "GN"], found: [] }],
    ["of the modifier of another discipline", DISCIPLINE, line(["59", "GO"], {}, { discipline: "PT" }), "modifier_required_discipline", { code: "97110", expected: ["GP"], found: ["GO"] }],
    ["of no modifier, the discipline not given", DISCIPLINE, line(["59"]), "modifier_required_discipline", { code: "97110", expected: ["GP", "GO", "GN"], found: [] }],
    ["of the modifier of another revenue code", REVENUE, line(["GP"], { revenueCode: "0440" }), "modifier_required_revenue_code", { code: "97110", expected: ["GN"], found: ["GP"] }],
    ["of the modifier of the other benefit", BENEFIT, line(["97"], {}, { context: { benefitType: "habilitative" } }), "modifier_required_benefit_type", { code: "97110", expected: ["96"], found: ["97"] }],
    ["of a modifier that stands alone", CQ_BESIDE, line(["CQ"]), "modifier_required_beside", { code: "97110", expected: ["GP"], found: [], beside: "CQ" }],
  ])("%s", (_, parameters, claim, code, details) => {
    expect(judged(modifierRequired, ruleOf("modifier_required", parameters), claim)).toEqual([{
      id: "test/book/rule@97110#1", code, outcome: "violated", severity: "error", confidence: "primary", ruleId: "rule", ruleBookId: "test/book", paths: ["/lines/0/modifiers"], details,
    }]);
  });

  it.each<[sentence: string, parameters: ModifierRequiredParameters, claim: Claim, missing: readonly string[]]>([
    ["the discipline", DISCIPLINE, line(["GP"]), ["/discipline"]],
    ["the revenue code", REVENUE, line([]), ["/lines/0/revenueCode"]],
    ["the benefit", BENEFIT, line(["96"]), ["/context/benefitType"]],
  ])("asks for %s where it is not given", (_, parameters, claim, missing) => {
    expect(judged(modifierRequired, ruleOf("modifier_required", parameters), claim)).toMatchObject([{ outcome: "undetermined", doubt: "fact_not_given", missing }]);
  });

  it("looks only at the lines and the form it is written for", () => {
    const rule = ruleOf("modifier_required", REVENUE, { appliesTo: { form: "institutional", codes: ["97110-97124"] } });
    const lines = [{ code: "97110", revenueCode: "0420" }, { code: "97140", revenueCode: "0420" }];
    expect(outcomes(modifierRequired, rule, claimOf(lines, { context: { form: "institutional" } }))).toEqual(["97110#1 violated"]);
    expect(outcomes(modifierRequired, rule, claimOf(lines, { context: { form: "professional" } }))).toEqual([]);
    expect(judged(modifierRequired, rule, claimOf(lines))).toMatchObject([{ outcome: "undetermined", missing: ["/context/form"] }]);
  });
});
