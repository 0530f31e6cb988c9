import { describe, expect, it } from "vitest";

import { cmsEightMinute, type TimedService } from "../../src/units/index.js";

/** Minutes by code, in the order treated. */
type Minutes = readonly (readonly [code: string, minutes: number])[];

const services = (minutes: Minutes): TimedService[] => minutes.map(([code, one]) => ({ code, minutes: one }));
const unitsByCode = (minutes: Minutes, preferOnTie: readonly string[] = []) =>
  cmsEightMinute(services(minutes), preferOnTie).lines.map(({ code, units }) => [code, units]);

describe("Medicare's 8-minute rule", () => {
  it.each<[sentence: string, minutes: Minutes, units: readonly (readonly [string, number])[]]>([
    ["7 minutes of massage are no unit", [["97124", 7]], [["97124", 0]]],
    ["8 minutes of massage are one unit", [["97124", 8]], [["97124", 1]]],
    ["22 minutes are still one unit", [["97124", 22]], [["97124", 1]]],
    ["23 minutes are two", [["97124", 23]], [["97124", 2]]],
    ["a sixty-minute massage is four units", [["97124", 60]], [["97124", 4]]],
    ["24 hours of one code are 96 units", [["97124", 1440]], [["97124", 96]]],
    ["the chart has no upper end: 128 minutes are nine units", [["97110", 128]], [["97110", 9]]],
    ["a code with 7 minutes earns a unit when its remainder is the largest", [["97110", 33], ["97140", 7]], [["97110", 2], ["97140", 1]]],
    ["a code with 8 minutes earns none when the remainders of others are larger", [["97110", 18], ["97140", 13], ["97116", 10], ["97035", 8]], [["97110", 1], ["97140", 1], ["97116", 1], ["97035", 0]]],
    ["minutes of the same code given twice are added before counting", [["97110", 10], ["97140", 10], ["97110", 10]], [["97110", 1], ["97140", 1]]],
    ["codes with no minutes keep their line without a unit", [["97110", 0], ["97530", 0]], [["97110", 0], ["97530", 0]]],
    ["a visit with no services has no lines", [], []],
  ])("%s", (_, minutes, units) => {
    expect(unitsByCode(minutes)).toEqual(units);
  });

  it("shows full units, remainder and whether the line is billed", () => {
    expect(cmsEightMinute(services([["97110", 18], ["97035", 5], ["97110", 15]]))).toEqual({
      method: "cms_eight_minute",
      totalTimedMinutes: 38,
      totalUnits: 3,
      lines: [
        { code: "97110", minutes: 33, units: 2, fullUnits: 2, remainderMinutes: 3, remainderUnit: false, mergedFrom: 2, billable: true },
        { code: "97035", minutes: 5, units: 1, fullUnits: 0, remainderMinutes: 5, remainderUnit: true, mergedFrom: 1, billable: true },
      ],
    });
  });

  it("a line without a unit is not billable", () => {
    expect(cmsEightMinute([{ code: "97140", minutes: 7 }]).lines[0]).toMatchObject({ units: 0, remainderMinutes: 7, billable: false });
  });

  it("takes minus zero minutes as none", () => {
    expect(cmsEightMinute([{ code: "97124", minutes: -0 }]).lines[0]?.minutes).toBe(0);
  });

  it("accepts 15 as the minutes of a unit when it is said", () => {
    expect(cmsEightMinute([{ code: "97124", minutes: 60, minutesPerUnit: 15 }]).totalUnits).toBe(4);
  });
});

describe("equal remainders under the 8-minute rule", () => {
  const example2: Minutes = [["97112", 20], ["97110", 20]];

  it("are reported with the codes, the minutes left on each and the units to share", () => {
    expect(cmsEightMinute(services(example2)).tie).toEqual({ codes: ["97112", "97110"], remainderMinutes: 5, unitsToAssign: 1 });
  });

  it("are served in the order given when nothing is preferred", () => {
    expect(unitsByCode(example2)).toEqual([["97112", 2], ["97110", 1]]);
  });

  it("are served by preference, and the lines keep the order given", () => {
    expect(unitsByCode(example2, ["97140", "97110"])).toEqual([["97112", 1], ["97110", 2]]);
  });

  it("list the preferred code first in the tie", () => {
    expect(cmsEightMinute(services(example2), ["97110"]).tie?.codes).toEqual(["97110", "97112"]);
  });

  it("do not arise when every code that shares the remainder earns a unit", () => {
    expect(cmsEightMinute(services([["97110", 14], ["97124", 14], ["97530", 14]])).tie).toBeUndefined();
  });

  it("arise only at the smallest remainder that earns a unit", () => {
    expect(cmsEightMinute(services([["97110", 23], ["97140", 12], ["97116", 8]])).tie).toEqual({ codes: ["97110", "97116"], remainderMinutes: 8, unitsToAssign: 1 });
  });

  it("of 200 codes are counted at once", () => {
    const count = cmsEightMinute(Array.from({ length: 200 }, (_, index) => ({ code: `X${String(index).padStart(4, "0")}`, minutes: 7 })));
    expect([count.totalUnits, count.tie?.codes.length, count.tie?.unitsToAssign]).toEqual([93, 200, 93]);
  });
});

describe("misuse of the 8-minute rule", () => {
  it.each([
    ["negative minutes", -1],
    ["a part of a minute", 7.5],
    ["not a number", Number.NaN],
    ["infinite minutes", Number.POSITIVE_INFINITY],
    ["minutes past exact whole numbers", 2 ** 53],
  ])("%s are refused with the argument's name", (_, minutes) => {
    expect(() => cmsEightMinute([{ code: "97110", minutes: 15 }, { code: "97140", minutes }])).toThrow(
      new RangeError("services[1].minutes must be a whole number of minutes, 0 or more: drop seconds and parts of a minute before counting"),
    );
  });

  it("a unit of other than 15 minutes is refused with what to do instead", () => {
    expect(() => cmsEightMinute([{ code: "97545", minutes: 120, minutesPerUnit: 120 }])).toThrow(/services\[0\]\.minutesPerUnit must be 15 or absent: .*ama_midpoint/);
  });

  it("a total past exact whole numbers is refused", () => {
    const most = Number.MAX_SAFE_INTEGER;
    expect(() => cmsEightMinute([{ code: "97110", minutes: most }, { code: "97140", minutes: most }])).toThrow(/count one day at a time/);
  });
});
