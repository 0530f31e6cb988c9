import { describe, expect, it } from "vitest";

import { type CountingRule, minutesRange, minutesToNextUnit } from "../../src/units/index.js";

const CMS: CountingRule = { method: "cms_eight_minute" };
const AMA: CountingRule = { method: "ama_midpoint" };
const DOWN: CountingRule = { method: "per_code", rounding: "down" };
const BLOCK: CountingRule = { method: "block_plus_increment", blockMinutes: 30, incrementMinutes: 15, minimumMinutes: 7 };

describe("minutes to the next unit", () => {
  it.each<[sentence: string, soFar: Record<string, number>, running: string, rule: CountingRule, minutes: number]>([
    ["a visit that has not begun needs 8", {}, "97124", CMS, 8],
    ["7 minutes need 1 more", { 97124: 7 }, "97124", CMS, 1],
    ["8 minutes need 15 more for the second unit", { 97124: 8 }, "97124", CMS, 15],
    ["the pool counts, whichever code is running", { 97110: 33 }, "97140", CMS, 5],
    ["by midpoint the running code stands alone", { 97110: 33 }, "97140", AMA, 8],
    ["by full units 29 minutes need 1", { 97124: 29 }, "97124", DOWN, 1],
    ["the first block must be whole", {}, "97530", BLOCK, 30],
    ["after it an increment needs 7", { 97530: 30 }, "97530", BLOCK, 7],
    ["the lower of two rules waits for both", { 97110: 10, 97140: 5 }, "97140", { method: "lower_of", of: [CMS, AMA] }, 8],
  ])("%s", (_, soFar, running, rule, minutes) => {
    expect(minutesToNextUnit(Object.entries(soFar).map(([code, one]) => ({ code, minutes: one })), running, rule)).toBe(minutes);
  });

  it("keeps the length of the running code's unit", () => {
    expect(minutesToNextUnit([{ code: "97550", minutes: 10, minutesPerUnit: 30 }], "97550", AMA)).toBe(6);
  });

  it("asks for the code the clock is running on where the rule stands in its place", () => {
    expect(() => { Reflect.apply(minutesToNextUnit, undefined, [[], AMA]); }).toThrow(new TypeError('code is not a procedure code: give the one the clock is running on, as "97140"'));
  });
});

describe("the minutes that give so many units of one code", () => {
  it.each<[sentence: string, units: number, rule: CountingRule, from: number, until: number]>([
    ["no unit by Medicare's rule", 0, CMS, 0, 7],
    ["one unit", 1, CMS, 8, 22],
    ["four units", 4, CMS, 53, 67],
    ["nine units, past the printed chart", 9, CMS, 128, 142],
    ["one full unit", 1, DOWN, 15, 29],
    ["one unit of any part", 1, { method: "per_code", rounding: "up" }, 1, 15],
    ["a first block", 1, BLOCK, 30, 36],
  ])("%s", (_, units, rule, from, until) => {
    expect(minutesRange(units, rule)).toEqual({ from, until });
  });

  it("are none when the rule never gives that many", () => {
    expect(() => minutesRange(1, { method: "per_code", rounding: "up", minimumMinutes: 20 })).toThrow(/no number of minutes gives exactly this many units/);
  });

  it("are not sought past a billion", () => {
    expect(() => minutesRange(2 ** 50, CMS)).toThrow("the rule gives no such unit within a billion minutes");
  });

  it.each([-1, 0.5, Number.NaN])("are not asked for %d units", (units) => {
    expect(() => minutesRange(units, CMS)).toThrow("units must be a whole number, 0 or more");
  });
});
