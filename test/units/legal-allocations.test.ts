import { describe, expect, it } from "vitest";

import { amaMidpoint, cmsEightMinute, countLegalAllocations, isLegalAllocation, legalAllocations } from "../../src/units/index.js";

const example2 = cmsEightMinute([{ code: "97112", minutes: 20 }, { code: "97110", minutes: 20 }]);
const twoOfThree = cmsEightMinute([{ code: "97110", minutes: 10 }, { code: "97112", minutes: 10 }, { code: "97140", minutes: 10 }]);
const eightyEqual = cmsEightMinute(Array.from({ length: 80 }, (_, index) => ({ code: `X00${10 + index}`, minutes: 8 })));

describe("the allocations a count allows", () => {
  it("are one when nothing is tied", () => {
    const count = amaMidpoint([{ code: "97124", minutes: 60 }]);
    expect([...legalAllocations(count)]).toEqual([count.lines]);
    expect(countLegalAllocations(count)).toBe(1n);
  });

  it("begin with the count's own, whatever is preferred", () => {
    const preferred = cmsEightMinute([{ code: "97112", minutes: 20 }, { code: "97110", minutes: 20 }], ["97110"]);
    expect([...legalAllocations(preferred)][0]).toEqual(preferred.lines);
  });

  it("give a whole line to each code, in the order given", () => {
    expect([...legalAllocations(example2)][1]).toEqual([
      { code: "97112", minutes: 20, units: 1, fullUnits: 1, remainderMinutes: 5, remainderUnit: false, mergedFrom: 1, billable: true },
      { code: "97110", minutes: 20, units: 2, fullUnits: 1, remainderMinutes: 5, remainderUnit: true, mergedFrom: 1, billable: true },
    ]);
  });

  it("mark a code that ends without units as not billable", () => {
    const last = [...legalAllocations(twoOfThree)].at(-1);
    expect(last?.map(({ billable, units }) => [units, billable])).toEqual([[0, false], [1, true], [1, true]]);
  });

  it("are every choice of two codes among three", () => {
    expect([...legalAllocations(twoOfThree)].map((lines) => lines.map(({ units }) => units))).toEqual([[1, 1, 0], [1, 0, 1], [0, 1, 1]]);
  });

  it("are counted without being listed: 80 remainders of 8 minutes share 43 units", () => {
    expect(eightyEqual.tie?.unitsToAssign).toBe(43);
    expect(countLegalAllocations(eightyEqual)).toBe(choose(80n, 43n));
  });

  it("are listed lazily, so the first few of more than 10²² cost nothing", () => {
    const seen = [];
    for (const lines of legalAllocations(eightyEqual)) {
      seen.push(lines.length);
      if (seen.length === 3) break;
    }
    expect(seen).toEqual([80, 80, 80]);
  });
});

describe("whether given units are an allowed allocation", () => {
  it.each<[sentence: string, units: Record<string, number>, allowed: boolean]>([
    ["the count's own", { 97112: 2, 97110: 1 }, true],
    ["the other side of the tie", { 97112: 1, 97110: 2 }, true],
    ["all three units on one code", { 97112: 3 }, false],
    ["a full unit taken away", { 97112: 2, 97110: 0 }, false],
    ["the tied unit given to nobody", { 97112: 1, 97110: 1 }, false],
    ["the tied unit given to both", { 97112: 2, 97110: 2 }, false],
    ["a code that was not treated", { 97112: 2, 97110: 1, 97140: 1 }, false],
    ["a code that was not treated, without units", { 97112: 2, 97110: 1, 97140: 0 }, true],
  ])("%s: %o is allowed: %s", (_, units, allowed) => {
    expect(isLegalAllocation(example2, units)).toBe(allowed);
  });

  it("a code left out has no units", () => {
    expect(isLegalAllocation(twoOfThree, { 97110: 1, 97140: 1 })).toBe(true);
  });

  it("without a tie only the count's own units are", () => {
    const count = amaMidpoint([{ code: "97124", minutes: 60 }]);
    expect([isLegalAllocation(count, { 97124: 4 }), isLegalAllocation(count, { 97124: 3 })]).toEqual([true, false]);
  });
});

function choose(n: bigint, k: bigint): bigint {
  return k === 0n ? 1n : (choose(n - 1n, k - 1n) * n) / k;
}
