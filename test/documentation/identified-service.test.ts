import { describe, expect, it } from "vitest";

import { catalogue, extendCatalogue } from "../../src/codes/index.js";
import { prepareNames } from "../../src/documentation/identified-service.js";

const twice = extendCatalogue(catalogue, [{ code: "ZZ124", label: "Massage", basis: { kind: "timed", minutesPerUnit: 15 }, confidence: "secondary" }]);

describe("what a code is called", () => {
  it.each<[string, string, string | undefined, boolean]>([
    ["our label of it", "97140", "manual therapy", true],
    ["our label in other letters and marks", "97140", "Manual-Therapy:", true],
    ["the code itself", "97140", "97140", true],
    ["our label among other words", "97140", "manual therapy to the neck", false],
    ["a technique of it", "97140", "joint mobilization", false],
    ["our label of another code", "97140", "massage", false],
    ["nothing", "97140", "", false],
    ["no name that is known", "97140", undefined, false],
    ["a code that the catalogue does not know, itself", "ZZ999", "zz999", true],
    ["a code that the catalogue does not know, by a blank name", "ZZ999", " ", false],
  ])("%s", (_, code, name, expected) => {
    expect(prepareNames(catalogue)(code)(name)).toBe(expected);
  });

  it("is not a label that a host gave to a second code, only the code itself", () => {
    const namesCode = prepareNames(twice)("97124");
    expect([namesCode("massage"), namesCode("97124"), prepareNames(twice)("ZZ124")("massage")]).toEqual([false, true, false]);
  });

  it("is a label that stands under one code, of all codes of the catalogue", () => {
    const codes = Object.values(catalogue.codes);
    const namesOf = prepareNames(catalogue);
    expect(codes.filter(({ code, label }) => !namesOf(code)(label)).map(({ code }) => code)).toEqual([]);
  });
});
