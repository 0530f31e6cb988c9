import { describe, expect, it } from "vitest";

import { telehealth } from "../../../src/claims/checks/telehealth.js";
import type { ProviderType } from "../../../src/codes/index.js";
import type { TelehealthParameters } from "../../../src/rules/index.js";
import type { Claim, ServiceLine } from "../../../src/visit/index.js";
import { claimOf, judged, outcomes, ruleOf } from "../judge.js";

const shownBy = { modifiers: ["95", "93"], placesOfService: ["02", "10"] };
const CODES = ruleOf("telehealth", { telehealth: "codes", listed: ["97110-97116", "97530"], notListed: ["97124", "97140"], shownBy });
const THERAPISTS: TelehealthParameters = { telehealth: "providers", providerTypes: ["physical_therapist", "occupational_therapist"], shownBy };
const PROVIDERS = ruleOf("telehealth", THERAPISTS);

const VIDEO: Partial<ServiceLine> = { modifiers: ["GP", "95"] };
const AT_HOME: Partial<ServiceLine> = { placeOfService: "10" };
const OFFICE: Partial<ServiceLine> = { placeOfService: "11" };
const one = (code: string, line: Partial<ServiceLine>, type?: ProviderType): Claim => claimOf([{ code, ...line }], { context: type === undefined ? {} : { rendering: { type } } });

describe("codes given by telehealth", () => {
  it.each<[sentence: string, claim: Claim, found: readonly string[]]>([
    ["a listed code by video", one("97110", VIDEO), ["claim satisfied"]],
    ["a listed code at the patient's home by telehealth", one("97530", AT_HOME), ["claim satisfied"]],
    ["massage by video", one("97124", VIDEO), ["claim violated"]],
    ["massage by telehealth's place of service", one("97124", AT_HOME), ["claim violated"]],
    ["the modifier says it, whatever the place", one("97124", { ...OFFICE, ...VIDEO }), ["claim violated"]],
    ["the claim's place of service speaks for a silent line", claimOf([{ code: "97124" }], { context: { placeOfService: "02" } }), ["claim violated"]],
    ["massage in the office", one("97124", OFFICE), []],
    ["massage, place not given", one("97124", {}), ["claim undetermined"]],
    ["a listed code is paid either way", one("97110", {}), ["claim satisfied"]],
    ["a code on neither list, by video", one("97760", VIDEO), ["claim undetermined"]],
    ["a code on neither list, place not given", one("97760", {}), ["claim undetermined"]],
    ["a code on neither list, in the office", one("97760", OFFICE), []],
    ["one bad line is enough", claimOf([{ code: "97110", ...VIDEO }, { code: "97760", ...VIDEO }, { code: "97124", ...VIDEO }]), ["claim violated"]],
  ])("%s", (_, claim, found) => {
    expect(outcomes(telehealth, CODES, claim)).toEqual(found);
  });

  it("goes by the modifiers alone where the payer names no place", () => {
    const byModifier = ruleOf("telehealth", { telehealth: "codes", listed: [], notListed: ["97124"], shownBy: { modifiers: ["95"], placesOfService: [] } });
    expect(outcomes(telehealth, byModifier, one("97124", {}))).toEqual([]);
    expect(outcomes(telehealth, byModifier, one("97124", VIDEO))).toEqual(["claim violated"]);
  });

  it("shows the lines that are not on the list", () => {
    expect(judged(telehealth, CODES, claimOf([{ code: "97110", ...VIDEO }, { code: "97140", modifiers: ["59", "93"], placeOfService: "10" }, { code: "97124", ...VIDEO }]))).toEqual([{
      id: "test/book/rule@claim", code: "telehealth_code", outcome: "violated", severity: "error", confidence: "primary", ruleId: "rule", ruleBookId: "test/book",
      paths: ["/lines/1/code", "/lines/2/code"],
      details: { lines: [{ line: 1, code: "97140", modifiers: ["93"], placeOfService: "10" }, { line: 2, code: "97124", modifiers: ["95"] }] },
    }]);
  });

  it.each<[sentence: string, claim: Claim, doubt: string, missing: readonly string[], paths: readonly string[]]>([
    ["the place, where it would settle it", one("97124", {}), "fact_not_given", ["/context/placeOfService"], ["/lines/0/code"]],
    ["a longer list, where the payer's is silent", one("97760", VIDEO), "parameter_not_known", ["/dateOfService"], ["/lines/0/code"]],
    ["the place alone, where both are wanting", claimOf([{ code: "97760", ...VIDEO }, { code: "97140" }]), "fact_not_given", ["/context/placeOfService"], ["/lines/0/code", "/lines/1/code"]],
  ])("asks for %s", (_, claim, doubt, missing, paths) => {
    expect(judged(telehealth, CODES, claim)).toMatchObject([{ outcome: "undetermined", doubt, missing, paths }]);
  });
});

describe("who may give telehealth", () => {
  it.each<[sentence: string, claim: Claim, found: readonly string[]]>([
    ["a physical therapist by video", one("97110", VIDEO, "physical_therapist"), ["claim satisfied"]],
    ["an athletic trainer by video", one("97110", VIDEO, "athletic_trainer"), ["claim violated"]],
    ["an athletic trainer in the office", one("97110", OFFICE, "athletic_trainer"), []],
    ["an athletic trainer, place not given", one("97110", {}, "athletic_trainer"), ["claim undetermined"]],
    ["a physical therapist, place not given", one("97110", {}, "physical_therapist"), ["claim satisfied"]],
    ["by video, nobody said by whom", one("97110", VIDEO), ["claim undetermined"]],
    ["in the office, nobody said by whom", one("97110", OFFICE), []],
  ])("%s", (_, claim, found) => {
    expect(outcomes(telehealth, PROVIDERS, claim)).toEqual(found);
  });

  it("shows who rendered the lines and who may", () => {
    expect(judged(telehealth, PROVIDERS, one("97110", VIDEO, "athletic_trainer"))).toMatchObject([{
      code: "telehealth_provider", details: { lines: [{ line: 0, code: "97110", modifiers: ["95"], providerType: "athletic_trainer" }], providerTypes: ["physical_therapist", "occupational_therapist"] },
    }]);
  });

  it.each<[sentence: string, claim: Claim, missing: readonly string[]]>([
    ["who rendered it", one("97110", VIDEO), ["/context/rendering/type"]],
    ["where it was", one("97110", {}, "athletic_trainer"), ["/context/placeOfService"]],
    ["both", one("97110", {}), ["/context/placeOfService", "/context/rendering/type"]],
  ])("asks %s", (_, claim, missing) => {
    expect(judged(telehealth, PROVIDERS, claim)).toMatchObject([{ outcome: "undetermined", missing }]);
  });

  it("looks only at the providers it is written for", () => {
    const forTherapists = ruleOf("telehealth", THERAPISTS, { appliesTo: { providerTypes: ["physical_therapist"] } });
    expect(outcomes(telehealth, forTherapists, one("97110", VIDEO, "physician"))).toEqual([]);
    expect(outcomes(telehealth, forTherapists, one("97110", VIDEO, "physical_therapist"))).toEqual(["claim satisfied"]);
    expect(judged(telehealth, forTherapists, one("97110", VIDEO))).toMatchObject([{ outcome: "undetermined", missing: ["/context/rendering/type"] }]);
    expect(outcomes(telehealth, forTherapists, one("97110", OFFICE))).toEqual([]);
  });
});
