import { describe, expect, it } from "vitest";

import { modifierForbidden } from "../../../src/claims/checks/modifier-forbidden.js";
import type { ModifierForbiddenParameters } from "../../../src/rules/index.js";
import type { BillingContext } from "../../../src/visit/index.js";
import { claimOf, judged, outcomes, ruleOf } from "../judge.js";

const NO_SZ: ModifierForbiddenParameters = { forbids: "each", modifiers: ["SZ", "52"] };
const ONE_DISCIPLINE: ModifierForbiddenParameters = { forbids: "together", modifiers: ["GP", "GO", "GN"] };

const lines = (...modifiers: readonly (readonly string[])[]) => claimOf(modifiers.map((one) => ({ code: "97110", modifiers: one })));

describe("modifiers a line may not carry", () => {
  it.each<[sentence: string, parameters: ModifierForbiddenParameters, modifiers: readonly (readonly string[])[], found: readonly string[]]>([
    ["none of them is there", NO_SZ, [["GP"], []], ["claim satisfied"]],
    ["one of them is on one line", NO_SZ, [["GP"], ["GP", "SZ"]], ["claim violated"]],
    ["GP alone", ONE_DISCIPLINE, [["GP"], ["GO"]], ["claim satisfied"]],
    ["GP and GO on different lines are lawful", ONE_DISCIPLINE, [["GP", "59"], ["GO", "59"]], ["claim satisfied"]],
    ["GP and GO on one line contradict each other", ONE_DISCIPLINE, [["GP", "59", "GO"], []], ["claim violated"]],
    ["GP twice is GP", ONE_DISCIPLINE, [["GP", "GP"]], ["claim satisfied"]],
    ["a claim without lines", NO_SZ, [], []],
  ])("%s", (_, parameters, modifiers, found) => {
    expect(outcomes(modifierForbidden, ruleOf("modifier_forbidden", parameters), lines(...modifiers))).toEqual(found);
  });

  it("names every line that is wrong, and only those", () => {
    expect(judged(modifierForbidden, ruleOf("modifier_forbidden", ONE_DISCIPLINE), lines(["GP"], ["GN", "59", "GP"], [], ["GO", "GP"]))).toEqual([{
      id: "test/book/rule@claim", code: "modifier_forbidden_together", outcome: "violated", severity: "error", confidence: "primary", ruleId: "rule", ruleBookId: "test/book",
      paths: ["/lines/1/modifiers", "/lines/3/modifiers"],
      details: { forbidden: ["GP", "GO", "GN"], lines: [{ line: 1, code: "97110", modifiers: ["GN", "GP"] }, { line: 3, code: "97110", modifiers: ["GO", "GP"] }] },
    }]);
  });

  it("names every line it found right", () => {
    expect(judged(modifierForbidden, ruleOf("modifier_forbidden", NO_SZ), lines(["GP"]))).toMatchObject([{
      code: "modifier_forbidden_present", outcome: "satisfied", paths: ["/lines/0/modifiers"], details: { forbidden: ["SZ", "52"], lines: [{ line: 0, code: "97110", modifiers: [] }] },
    }]);
  });

  describe("on timed codes of one discipline only", () => {
    const rule = ruleOf("modifier_forbidden", NO_SZ, { appliesTo: { codes: ["97110-97124"], disciplines: ["PT"] } });
    const on = (code: string, discipline?: "PT" | "OT") => claimOf([{ code, modifiers: ["52"], ...(discipline === undefined ? {} : { discipline }) }]);

    it("leaves other codes and disciplines alone", () => {
      expect(outcomes(modifierForbidden, rule, on("97161", "PT"))).toEqual([]);
      expect(outcomes(modifierForbidden, rule, on("97110", "OT"))).toEqual([]);
      expect(outcomes(modifierForbidden, rule, on("97110", "PT"))).toEqual(["claim violated"]);
    });

    it("cannot tell where the discipline is not given", () => {
      expect(judged(modifierForbidden, rule, on("97110"))).toMatchObject([{ outcome: "undetermined", doubt: "fact_not_given", missing: ["/discipline"], paths: ["/lines/0/modifiers"] }]);
    });

    it("tells a fault that is sure from one that is not", () => {
      const unsure = { code: "97112", modifiers: ["52"] };
      const sure = { code: "97110", modifiers: ["52"], discipline: "PT" as const };
      const right = { code: "97110", discipline: "PT" as const };
      expect(judged(modifierForbidden, rule, claimOf([unsure, sure]))).toMatchObject([{ outcome: "violated", paths: ["/lines/1/modifiers"] }]);
      expect(judged(modifierForbidden, rule, claimOf([right, unsure]))).toMatchObject([{ outcome: "undetermined", paths: ["/lines/1/modifiers"], missing: ["/discipline"] }]);
    });
  });
});

describe("a modifier that needs another beside it", () => {
  const rule = ruleOf("modifier_forbidden", { forbids: "without", modifiers: ["CQ"], beside: ["GP"] });

  it.each<[sentence: string, modifiers: readonly (readonly string[])[], found: readonly string[]]>([
    ["CQ beside GP", [["GP", "CQ"]], ["claim satisfied"]],
    ["CQ alone", [["CQ"]], ["claim violated"]],
    ["CQ beside GO", [["GO", "CQ"]], ["claim violated"]],
    ["CQ on one line, GP on another", [["CQ"], ["GP"]], ["claim violated"]],
    ["no CQ", [["GP"], ["GO"]], []],
  ])("%s", (_, modifiers, found) => {
    expect(outcomes(modifierForbidden, rule, lines(...modifiers))).toEqual(found);
  });

  it("says which one is missing", () => {
    expect(judged(modifierForbidden, rule, lines(["GP", "CQ"], ["CQ"]))).toMatchObject([{
      code: "modifier_forbidden_without", paths: ["/lines/1/modifiers"], details: { forbidden: ["CQ"], beside: ["GP"], lines: [{ line: 1, code: "97110", modifiers: ["CQ"] }] },
    }]);
  });
});

describe("a modifier that contradicts another", () => {
  const rule = ruleOf("modifier_forbidden", { forbids: "beside", modifiers: ["KX"], beside: ["GA", "GZ"] });

  it.each<[sentence: string, modifiers: readonly (readonly string[])[], found: readonly string[]]>([
    ["KX alone", [["GP", "KX"]], ["claim satisfied"]],
    ["KX beside GZ", [["GP", "KX", "GZ"]], ["claim violated"]],
    ["KX on one line, GZ on another", [["KX"], ["GZ"]], ["claim satisfied"]],
    ["no KX", [["GZ"]], []],
  ])("%s", (_, modifiers, found) => {
    expect(outcomes(modifierForbidden, rule, lines(...modifiers))).toEqual(found);
  });

  it("names the line", () => {
    expect(judged(modifierForbidden, rule, lines(["KX"], ["KX", "GA"]))).toMatchObject([{
      code: "modifier_forbidden_beside", paths: ["/lines/1/modifiers"], details: { forbidden: ["KX"], beside: ["GA", "GZ"], lines: [{ line: 1, code: "97110", modifiers: ["KX"] }] },
    }]);
  });
});

describe("a modifier of therapy on what may be none", () => {
  const rule = ruleOf("modifier_forbidden", { forbids: "outside_plan_of_care", modifiers: ["GP", "GO", "GN"] });
  const wound = (context: BillingContext, modifiers: readonly string[] = ["GP"]) => claimOf([{ code: "97610", modifiers }], { discipline: "PT", context });

  it.each<[sentence: string, context: BillingContext, found: readonly string[]]>([
    ["a physical therapist renders it", { rendering: { type: "physical_therapist" }, planOfCare: "none" }, ["claim satisfied"]],
    ["a physician renders it under a plan of physical therapy", { rendering: { type: "physician" }, planOfCare: { disciplines: ["PT"] } }, ["claim satisfied"]],
    ["a physician renders it, and there is no plan", { rendering: { type: "physician" }, planOfCare: "none" }, ["claim violated"]],
    ["a physician renders it, and nobody said whether there is a plan", { rendering: { type: "physician" } }, ["claim undetermined"]],
    ["there is no plan, and nobody said who renders it", { planOfCare: "none" }, ["claim undetermined"]],
    ["nobody said anything", {}, ["claim undetermined"]],
  ])("%s", (_, context, found) => {
    expect(outcomes(modifierForbidden, rule, wound(context))).toEqual(found);
  });

  it("has nothing to say of a line without one", () => {
    expect(outcomes(modifierForbidden, rule, wound({}, ["59"]))).toEqual([]);
  });

  it("says what would settle it", () => {
    expect(judged(modifierForbidden, rule, wound({ rendering: { type: "physician" } }))).toMatchObject([{ code: "modifier_forbidden_outside_plan", doubt: "fact_not_given", missing: ["/context/planOfCare"] }]);
  });
});
