import { describe, expect, it } from "vitest";

import { type ModifierKind, modifiers } from "../../src/codes/index.js";

describe("the modifiers of a therapy claim", () => {
  it.each<[ModifierKind, string]>([
    ["discipline", "GP GO GN"],
    ["threshold", "KX"],
    ["assistant", "CQ CO"],
    ["distinct_service", "59 XE XS XP XU"],
    ["reduced", "52"],
    ["repeat", "76 77"],
    ["telehealth", "93 95 GT"],
    ["benefit_type", "96 97"],
    ["advance_notice", "GA GX GY GZ"],
    ["active_treatment", "AT"],
    ["other", "25 22"],
  ])("%s: %s", (kind, expected) => {
    expect(modifiers.filter((one) => one.kind === kind).map(({ modifier }) => modifier).join(" ")).toBe(expected);
  });

  it("there are 26, each once, of two digits or capital letters", () => {
    expect(new Set(modifiers.map(({ modifier }) => modifier)).size).toBe(26);
    expect(modifiers).toHaveLength(26);
    for (const { modifier } of modifiers) expect(modifier).toMatch(/^[0-9A-Z]{2}$/);
  });

  it("the discipline and assistant modifiers name the discipline of the plan of care, no other does", () => {
    const named = modifiers.flatMap(({ discipline, modifier }) => discipline === undefined ? [] : [`${modifier} ${discipline}`]);
    expect(named).toEqual(["GP PT", "GO OT", "GN SLP", "CQ PT", "CO OT"]);
  });

  it("labels are short and told apart", () => {
    expect(new Set(modifiers.map(({ label }) => label)).size).toBe(modifiers.length);
    for (const { label } of modifiers) expect(label.length).toBeLessThanOrEqual(50);
  });

  it("a primary meaning always has a citation; of the others only 52 has none", () => {
    expect(modifiers.filter(({ citations }) => citations === undefined).map(({ modifier }) => modifier)).toEqual(["52"]);
    expect(modifiers.find(({ modifier }) => modifier === "52")?.confidence).toBe("secondary");
  });
});
