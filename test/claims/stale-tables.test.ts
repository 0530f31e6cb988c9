import { describe, expect, it } from "vitest";

import type { PlainDate } from "../../src/core/index.js";
import type { Claim } from "../../src/visit/index.js";
import { claimOf } from "./judge.js";
import { checksFor, profiles } from "./leave-out.js";

// A pair without an edit is no finding, and its answer is as old as the table.

const staleOf = (codes: readonly string[], on: PlainDate, more: Partial<Claim> = {}) => {
  const claim = claimOf(codes.map((code) => ({ code, modifiers: ["GP"] })), { dateOfService: on, discipline: "PT", context: { form: "professional" }, otherLinesSameDay: [], ...more });
  return checksFor(profiles["Medicare Part B"] ?? [], claim).report(claim, { asOf: on }).stale.filter(({ ruleId }) => ruleId.endsWith("ncci-ptp-practitioner"));
};
const THROUGH_2024_Q3 = [{ ruleId: "us/medicare-part-b/ncci-ptp-practitioner", verifiedThrough: "2024-09-30" }];

describe("a table that answers by holding no row", () => {
  it.each<[sentence: string, codes: readonly string[], on: PlainDate, stale: readonly unknown[]]>([
    ["a pair without an edit, after the last day the table was seen", ["97124", "97110"], "2026-11-20", THROUGH_2024_Q3],
    ["the same pair while the table was seen", ["97124", "97110"], "2024-09-30", []],
    ["one code makes no pair", ["97124"], "2026-11-20", []],
    ["the same code twice makes none either", ["97124", "97124"], "2026-11-20", []],
  ])("%s", (_, codes, on, stale) => { expect(staleOf(codes, on)).toEqual(stale); });

  it("is not asked about a claim of the other table", () => {
    expect(staleOf(["97124", "97110"], "2026-11-20", { context: { form: "institutional" } })).toEqual([]);
  });
});
