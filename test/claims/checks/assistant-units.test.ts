import { describe, expect, it } from "vitest";

import { assistantUnits } from "../../../src/claims/checks/assistant-units.js";
import type { ProviderType } from "../../../src/codes/index.js";
import type { AssistantUnitsParameters } from "../../../src/rules/index.js";
import { claimOf, judged, noRules, outcomes, ruleOf } from "../judge.js";

const SINCE_2022: AssistantUnitsParameters = {
  rule: { overPercent: 10, arithmetic: "ratio", therapistMidpointException: true, twoUnitException: true },
  modifiers: [{ assistant: "physical_therapist_assistant", modifier: "CQ" }, { assistant: "occupational_therapy_assistant", modifier: "CO" }],
  notUnder: ["physician", "nonphysician_practitioner"],
};

const claim = (type: ProviderType | undefined, ...modifiers: string[]) => claimOf([{ code: "97110", modifiers }], { context: type === undefined ? {} : { rendering: { type } } });

describe("a line and its assistant's modifier", () => {
  it.each<[sentence: string, type: ProviderType | undefined, modifiers: readonly string[], found: readonly string[]]>([
    ["a physical therapist assistant with CQ", "physical_therapist_assistant", ["CQ", "GP"], ["97110#1 satisfied"]],
    ["a physical therapist assistant without it", "physical_therapist_assistant", ["GP"], ["97110#1 violated"]],
    ["a physical therapist assistant with the other one", "physical_therapist_assistant", ["CO", "GP"], ["97110#1 violated"]],
    ["an occupational therapy assistant with CO", "occupational_therapy_assistant", ["CO", "GO"], ["97110#1 satisfied"]],
    ["a therapist with CQ: an assistant had a part in it", "physical_therapist", ["CQ", "GP"], ["97110#1 satisfied"]],
    ["a therapist without it: a claim does not tell who gave which minutes", "physical_therapist", ["GP"], []],
    ["a physician with CQ: no assistant's service is billed under one", "physician", ["CQ", "GP"], ["97110#1 violated"]],
    ["a physician without it", "physician", ["GP"], []],
    ["nobody said who rendered it", undefined, ["GP"], ["claim undetermined"]],
    ["nobody said, and CQ is there", undefined, ["CQ"], ["claim undetermined"]],
  ])("%s", (_, type, modifiers, found) => { expect(outcomes(assistantUnits, ruleOf("assistant_units", SINCE_2022), claim(type, ...modifiers))).toEqual(found); });

  it("the line's own provider goes before the claim's", () => {
    const mixed = claimOf([{ code: "97110", rendering: { type: "physical_therapist_assistant" } }, { code: "97140" }], { context: { rendering: { type: "physical_therapist" } } });
    expect(outcomes(assistantUnits, ruleOf("assistant_units", SINCE_2022), mixed)).toEqual(["97110#1 violated"]);
  });

  it("only the lines the rule looks at", () => {
    expect(outcomes(assistantUnits, ruleOf("assistant_units", SINCE_2022, { appliesTo: { codes: ["97140"] } }), claim("physical_therapist_assistant"))).toEqual([]);
    expect(outcomes(assistantUnits, ruleOf("assistant_units", SINCE_2022, { appliesTo: { form: "professional" } }), claim("physical_therapist_assistant"))).toEqual(["97110#1 undetermined"]);
  });

  it("a more particular rule answers for its own lines", () => {
    const general = ruleOf("assistant_units", SINCE_2022);
    const particular = ruleOf("assistant_units", { ...SINCE_2022, modifiers: [] }, { id: "none", ruleBookId: "test/plan", appliesTo: { codes: ["97110"], placesOfService: ["12"] } });
    const answers = (placeOfService: string | undefined) => judged(
      assistantUnits, general, { ...claim("physical_therapist_assistant"), context: { rendering: { type: "physical_therapist_assistant" }, ...(placeOfService === undefined ? {} : { placeOfService }) } }, undefined, { ...noRules, rules: [general, particular] },
    );
    expect(answers("12")).toEqual([]);
    expect(answers("11")).toMatchObject([{ outcome: "violated" }]);
    expect(answers(undefined)).toMatchObject([{ outcome: "undetermined", missing: ["/context/placeOfService"] }]);
  });
});

describe("what an assistant finding says", () => {
  it("gives who rendered the line and what it carries", () => {
    const [finding] = judged(assistantUnits, ruleOf("assistant_units", SINCE_2022), claim("physical_therapist_assistant", "GP", "CO"));
    expect(finding).toMatchObject({ code: "assistant_units_modifier", outcome: "violated", paths: ["/lines/0/modifiers"] });
    expect(finding).toHaveProperty("details", { code: "97110", providerType: "physical_therapist_assistant", expected: "CQ", found: ["CO"] });
  });

  it("expects nothing of a therapist", () => {
    expect(judged(assistantUnits, ruleOf("assistant_units", SINCE_2022), claim("physical_therapist", "CQ"))[0]).toHaveProperty("details", { code: "97110", providerType: "physical_therapist", found: ["CQ"] });
  });

  it("asks who rendered it", () => {
    expect(judged(assistantUnits, ruleOf("assistant_units", SINCE_2022), claim(undefined))).toMatchObject([{ missing: ["/context/rendering/type"] }]);
  });
});
