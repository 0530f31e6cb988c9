import { describe, expect, it } from "vitest";

import { amaMidpoint, cmsEightMinute, describeStep, higherOf, lowerOf, type UnitCount, unitSteps } from "../../src/units/index.js";

const explained = (count: UnitCount) => unitSteps(count).map(describeStep);

describe("the steps of a count, told in sentences", () => {
  it("CMS example 3: a remainder of 7 outranks a remainder of 3", () => {
    expect(explained(cmsEightMinute([{ code: "97110", minutes: 33 }, { code: "97140", minutes: 7 }]))).toEqual([
      "40 minutes of timed codes in all: 3 units.",
      "97110: 33 minutes hold 2 full units.",
      "97140: the 7 minutes left earn 1 unit.",
      "97110: the 3 minutes left earn no unit and are still documented.",
    ]);
  });

  it("CMS example 5: three equal remainders share one unit", () => {
    expect(explained(cmsEightMinute([{ code: "97112", minutes: 7 }, { code: "97110", minutes: 7 }, { code: "97140", minutes: 7 }]))).toContain(
      "97112, 97110 and 97140 each have 7 minutes left and share 1 unit: the provider chooses who gets it.",
    );
  });

  it("two units shared by three codes", () => {
    expect(explained(cmsEightMinute([{ code: "97112", minutes: 10 }, { code: "97110", minutes: 10 }, { code: "97140", minutes: 10 }])).at(-1)).toBe(
      "97112, 97110 and 97140 each have 10 minutes left and share 2 units: the provider chooses who gets them.",
    );
  });

  it("one minute and one unit are said in the singular", () => {
    expect(explained(cmsEightMinute([{ code: "97124", minutes: 16 }]))).toEqual([
      "16 minutes of timed codes in all: 1 unit.",
      "97124: 16 minutes hold 1 full unit.",
      "97124: the 1 minute left earns no unit and is still documented.",
    ]);
    expect(describeStep({ kind: "remainder_unit", code: "97124", remainderMinutes: 1 })).toBe("97124: the 1 minute left earns 1 unit.");
  });

  it("a visit without services has a total alone", () => {
    expect(explained(cmsEightMinute([]))).toEqual(["0 minutes of timed codes in all: 0 units."]);
  });

  it("codes counted alone end with their sum, since no total of minutes made it", () => {
    expect(explained(amaMidpoint([{ code: "97112", minutes: 24 }, { code: "97110", minutes: 23 }]))).toEqual([
      "97112: 24 minutes hold 1 full unit.",
      "97110: 23 minutes hold 1 full unit.",
      "97112: the 9 minutes left earn 1 unit.",
      "97110: the 8 minutes left earn 1 unit.",
      "4 units in all, each code counted alone.",
    ]);
  });

  it("of two rules compared, both are named and the one kept is marked", () => {
    const count = higherOf({ method: "cms_eight_minute" }, { method: "ama_midpoint" })([{ code: "97112", minutes: 24 }, { code: "97110", minutes: 23 }]);
    expect([...explained(count).slice(0, 2), explained(count).at(-1)]).toEqual([
      "Counted by Medicare's 8-minute rule: 3 units.",
      "Counted by the CPT midpoint: 4 units, kept.",
      "4 units in all, each code counted alone.",
    ]);
  });

  it("of two comparisons, one within the other, the pooled count that was kept begins with its total", () => {
    const count = lowerOf({ method: "higher_of", of: [{ method: "cms_eight_minute" }, { method: "per_code", rounding: "down" }] }, { method: "ama_midpoint" })([{ code: "97112", minutes: 24 }, { code: "97110", minutes: 23 }]);
    expect(explained(count).slice(0, 3)).toEqual(["Counted by the higher of two rules: 3 units, kept.", "Counted by the CPT midpoint: 4 units.", "47 minutes of timed codes in all: 3 units."]);
  });
});
