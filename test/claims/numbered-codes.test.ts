import { describe, expect, it } from "vitest";

import { isOnlyOfCode, isRepeated, prepareCodeNumbers, prepareOfCode } from "../../src/claims/facts/numbered-codes.js";
import type { Claim } from "../../src/visit/index.js";
import { claimOf } from "./judge.js";

const claimWith = (codes: readonly string[], otherCodes?: readonly string[]): Claim =>
  claimOf(codes.map((code) => ({ code })), otherCodes === undefined ? {} : { otherLinesSameDay: otherCodes.map((code) => ({ code, units: 1, modifiers: [] })) });

describe("codes of a claim as numbers", () => {
  it("gives equal codes one number, on other lines of the day too", () => {
    const [one, two, three, other] = prepareCodeNumbers()(claimWith(["97124", "97140", "97124"], ["97140"]));
    expect(one).toBe(three);
    expect(two).toBe(other);
    expect(one).not.toBe(two);
  });

  it("gives a code the same number on every claim", () => {
    const numbersOf = prepareCodeNumbers();
    const [massage] = numbersOf(claimWith(["97124"]));
    expect(numbersOf(claimWith(["97110", "97124"]))[1]).toBe(massage);
  });

  it("tells a code that stands on an earlier line, and one that stands on no other line of the claim", () => {
    const codes = prepareCodeNumbers()(claimWith(["97124", "97140", "97124"], ["97140"]));
    expect([0, 1, 2].map((index) => isRepeated(codes, index))).toEqual([false, false, true]);
    expect([0, 1, 2].map((index) => isOnlyOfCode(codes, index, 3))).toEqual([false, true, false]);
  });

  it("asks about a code once", () => {
    const asked: string[] = [];
    const lengthOf = prepareOfCode((code) => asked.push(code));
    const claim = claimWith(["97124", "97140", "97124"]);
    const codes = prepareCodeNumbers()(claim);
    expect([0, 1, 2].map((index) => lengthOf(claim, index, codes))).toEqual([1, 2, 1]);
    expect(asked).toEqual(["97124", "97140"]);
  });

  it("keeps no more codes than a host can have, and still tells those beyond apart", () => {
    const numbersOf = prepareCodeNumbers();
    numbersOf(claimWith(Array.from({ length: 5000 }, (_, at) => `X${at}`)));
    const late = claimWith(["97124", "97140", "97124"]);
    const codes = numbersOf(late);
    expect(codes.every((number) => number < 0)).toBe(true);
    expect(codes[0]).toBe(codes[2]);
    expect(codes[0]).not.toBe(codes[1]);
    const codeOf = prepareOfCode((code) => code);
    const another = claimWith(["97110"]);
    expect(codeOf(late, 0, codes)).toBe("97124");
    expect(codeOf(another, 0, numbersOf(another))).toBe("97110");
  });
});
