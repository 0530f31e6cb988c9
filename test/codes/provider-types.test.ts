import { describe, expect, it } from "vitest";

import { type ProviderType, providerTypes } from "../../src/codes/index.js";

describe("provider types", () => {
  it.each<[ProviderType, string]>([
    ["massage_therapist", "225700000X"],
    ["physical_therapist", "225100000X"],
    ["physical_therapist_assistant", "225200000X"],
    ["occupational_therapist", "225X00000X"],
    ["occupational_therapy_assistant", "224Z00000X"],
    ["speech_language_pathologist", "235Z00000X"],
    ["chiropractor", "111N00000X"],
    ["acupuncturist", "171100000X"],
  ])("%s has the taxonomy number %s", (type, taxonomy) => {
    expect(providerTypes[type]).toMatchObject({ taxonomy, citations: [{ sourceId: "nucc-taxonomy" }] });
    expect(taxonomy).toMatch(/^[0-9A-Z]{9}X$/);
  });

  it("the others have none, since none was read", () => {
    const without = Object.values(providerTypes).filter(({ taxonomy }) => taxonomy === undefined);
    expect(without.map(({ type }) => type)).toEqual(["physician", "nonphysician_practitioner", "athletic_trainer", "aide", "student"]);
    for (const { citations } of without) expect(citations).toBeUndefined();
  });

  it("each stands under its own name, with a label of its own", () => {
    for (const [name, { type }] of Object.entries(providerTypes)) expect(type).toBe(name);
    expect(new Set(Object.values(providerTypes).map(({ label }) => label)).size).toBe(13);
  });
});
