import { describe, expect, it } from "vitest";

import { amaMidpoint, countUnits, type CountingRule, higherOf, lowerOf, perCode } from "../../src/units/index.js";

const CMS: CountingRule = { method: "cms_eight_minute" };
const AMA: CountingRule = { method: "ama_midpoint" };

describe("the CPT midpoint rule", () => {
  it.each([
    ["7 of 15 minutes are not past the middle", 7, 15, 0],
    ["8 of 15 minutes are", 8, 15, 1],
    ["22 minutes are one unit of 15", 22, 15, 1],
    ["23 minutes are two", 23, 15, 2],
    ["15 of 30 minutes are the middle, not past it", 15, 30, 0],
    ["16 of 30 minutes are one unit", 16, 30, 1],
    ["30 of 60 minutes are none", 30, 60, 0],
    ["31 of 60 minutes are one unit", 31, 60, 1],
    ["no minutes are no unit", 0, 15, 0],
  ])("%s", (_, minutes, minutesPerUnit, units) => {
    expect(amaMidpoint([{ code: "97124", minutes, minutesPerUnit }]).totalUnits).toBe(units);
  });

  it("never adds the remainders of two codes together", () => {
    expect(amaMidpoint([{ code: "97110", minutes: 7 }, { code: "97140", minutes: 7 }]).totalUnits).toBe(0);
  });

  it("adds services of one code before counting", () => {
    expect(amaMidpoint([{ code: "97110", minutes: 4 }, { code: "97110", minutes: 4 }]).lines).toEqual([
      { code: "97110", minutes: 8, units: 1, fullUnits: 0, remainderMinutes: 8, remainderUnit: true, mergedFrom: 2, billable: true },
    ]);
  });

  it("refuses two lengths of unit for one code", () => {
    expect(() => amaMidpoint([{ code: "97550", minutes: 30, minutesPerUnit: 30 }, { code: "97550", minutes: 30 }])).toThrow(
      new RangeError("services[1].minutesPerUnit differs from an earlier service of the same code: give one length of unit for each code"),
    );
  });

  it.each([0, -15, 7.5, Number.NaN])("refuses a unit of %d minutes", (minutesPerUnit) => {
    expect(() => amaMidpoint([{ code: "97124", minutes: 15, minutesPerUnit }])).toThrow("services[0].minutesPerUnit must be a whole number of minutes, 1 or more");
  });

  it("refuses a total past exact whole numbers", () => {
    const most = Number.MAX_SAFE_INTEGER;
    expect(() => amaMidpoint([{ code: "97110", minutes: most }, { code: "97140", minutes: most }])).toThrow(RangeError);
  });
});

describe("rounding each code alone", () => {
  it.each<[sentence: string, rounding: "down" | "up" | "nearest", minimumMinutes: number | undefined, minutes: number, units: number]>([
    ["down: 29 minutes are one full unit", "down", undefined, 29, 1],
    ["down: 14 minutes are none", "down", undefined, 14, 0],
    ["up: 16 minutes are two units", "up", undefined, 16, 2],
    ["up: 15 minutes are one unit", "up", undefined, 15, 1],
    ["up from 8 minutes: 7 are none", "up", 8, 7, 0],
    ["up from 8 minutes: 8 are one unit", "up", 8, 8, 1],
    ["nearest: 7 minutes are none", "nearest", undefined, 7, 0],
    ["nearest: 8 minutes are one unit", "nearest", undefined, 8, 1],
    ["down from 20 minutes: 16 are none though a full unit lies in them", "down", 20, 16, 0],
  ])("%s", (_, rounding, minimumMinutes, minutes, units) => {
    const rule = minimumMinutes === undefined ? { rounding } : { rounding, minimumMinutes };
    expect(perCode(rule)([{ code: "97124", minutes }]).totalUnits).toBe(units);
    expect(countUnits([{ code: "97124", minutes }], { method: "per_code", ...rule }).totalUnits).toBe(units);
  });

  it("nearest bills exactly half of a unit", () => {
    expect(perCode({ rounding: "nearest" })([{ code: "97550", minutes: 15, minutesPerUnit: 30 }]).totalUnits).toBe(1);
  });

  it("leaves all minutes as remainder below the minimum", () => {
    expect(perCode({ rounding: "down", minimumMinutes: 20 })([{ code: "97124", minutes: 16 }]).lines[0]).toMatchObject({ fullUnits: 0, remainderMinutes: 16 });
  });

  it.each([-1, 1.5, Number.NaN])("refuses a minimum of %d minutes", (minimumMinutes) => {
    expect(() => perCode({ rounding: "up", minimumMinutes })).toThrow("minimumMinutes must be a whole number of minutes, 0 or more");
  });

  it("refuses a rounding it does not know", () => {
    expect(() => perCode({ rounding: "sideways" as "up" })).toThrow('rounding must be "down", "up" or "nearest"');
  });
});

describe("a first block and increments after it", () => {
  const rule: CountingRule = { method: "block_plus_increment", blockMinutes: 30, incrementMinutes: 15, minimumMinutes: 7 };

  it.each([
    ["29 minutes are not a whole first block", 29, 0],
    ["30 minutes are the block", 30, 1],
    ["36 minutes are the block alone", 36, 1],
    ["37 minutes are the block and one increment", 37, 2],
    ["51 minutes are the block and one increment", 51, 2],
    ["52 minutes are the block and two", 52, 3],
  ])("%s", (_, minutes, units) => {
    expect(countUnits([{ code: "97530", minutes }], rule).totalUnits).toBe(units);
  });

  it.each(["blockMinutes", "incrementMinutes", "minimumMinutes"])("refuses a rule whose %s are none", (name) => {
    expect(() => countUnits([], { ...rule, [name]: 0 })).toThrow(`${name} must be a whole number of minutes, 1 or more`);
  });

  it("refuses an increment that is not enough by itself", () => {
    expect(() => countUnits([], { ...rule, minimumMinutes: 16 })).toThrow("minimumMinutes must be no more than incrementMinutes");
  });
});

describe("the higher or the lower of two rules", () => {
  const visit = [{ code: "97112", minutes: 24 }, { code: "97110", minutes: 23 }];

  it("keeps the whole count of the rule with more units and lists both", () => {
    const count = higherOf(CMS, AMA)(visit);
    expect([count.method, count.totalUnits, count.considered?.map(({ method, totalUnits }) => [method, totalUnits])]).toEqual(["higher_of", 4, [["cms_eight_minute", 3], ["ama_midpoint", 4]]]);
  });

  it("keeps the whole count of the rule with fewer units", () => {
    expect(lowerOf(AMA, CMS)(visit)).toMatchObject({ method: "lower_of", totalUnits: 3, lines: [{ units: 2 }, { units: 1 }] });
  });

  it("keeps the first rule where both give as many units", () => {
    const down: CountingRule = { method: "per_code", rounding: "down" };
    const block: CountingRule = { method: "block_plus_increment", blockMinutes: 20, incrementMinutes: 15, minimumMinutes: 7 };
    const remainders = [higherOf(down, block), higherOf(block, down), lowerOf(down, block), lowerOf(block, down)].map((count) => count([{ code: "97124", minutes: 20 }]).lines[0]?.remainderMinutes);
    expect(remainders).toEqual([5, 0, 5, 0]);
  });

  it("is refused when it is made of a rule that does not exist", () => {
    expect(() => higherOf({ method: "nope" } as unknown as CountingRule, CMS)).toThrow("rule.method is not a counting method");
    expect(() => lowerOf(CMS, { method: "per_code", rounding: "up", minimumMinutes: -1 })).toThrow("minimumMinutes must be a whole number");
  });

  it("keeps the tie of the count it kept, served by preference", () => {
    const tied = [{ code: "97110", minutes: 23 }, { code: "97140", minutes: 23 }];
    const count = countUnits(tied, { method: "lower_of", of: [AMA, CMS] }, ["97140"]);
    expect([count.totalUnits, count.tie?.codes, count.lines.map(({ units }) => units)]).toEqual([3, ["97140", "97110"], [1, 2]]);
  });

  it("refuses a method it does not know", () => {
    expect(() => countUnits([], { method: "per_visit" } as unknown as CountingRule)).toThrow("rule.method is not a counting method");
  });
});
