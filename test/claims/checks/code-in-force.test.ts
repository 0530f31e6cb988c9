import { describe, expect, it } from "vitest";

import { codeInForce } from "../../../src/claims/checks/code-in-force.js";
import type { PlainDate } from "../../../src/core/index.js";
import type { ProviderType } from "../../../src/codes/index.js";
import { claimOf, judged, outcomes, ruleOf } from "../judge.js";

const rule = ruleOf("code_in_force", {
  codes: [
    { code: "98979", from: "2026-01-01" },
    { code: "97001", until: "2016-12-31" },
    { code: "97005", from: "2010-01-01", until: "2012-12-31" },
    { code: "97005", from: "2015-01-01", until: "2015-12-31" },
    { code: "97010" },
  ],
});
const on = (dateOfService: PlainDate, ...codes: readonly string[]) => claimOf(codes.map((code) => ({ code })), { dateOfService });

describe("codes that begin or end", () => {
  it.each<[sentence: string, code: string, day: PlainDate, found: readonly string[]]>([
    ["the day before a code begins", "98979", "2025-12-31", ["98979 violated"]],
    ["the day it begins", "98979", "2026-01-01", ["98979 satisfied"]],
    ["the day after", "98979", "2026-01-02", ["98979 satisfied"]],
    ["the day before the last day of a code", "97001", "2016-12-30", ["97001 satisfied"]],
    ["its last day", "97001", "2016-12-31", ["97001 satisfied"]],
    ["the day after it ended", "97001", "2017-01-01", ["97001 violated"]],
    ["between two periods of one code", "97005", "2014-12-31", ["97005 violated"]],
    ["in the second of them", "97005", "2015-01-01", ["97005 satisfied"]],
    ["after both", "97005", "2016-01-01", ["97005 violated"]],
    ["a code with no dates known", "97010", "1999-01-01", ["97010 satisfied"]],
    ["a code that is not listed is not looked at", "97124", "2026-01-01", []],
  ])("%s", (_, code, day, found) => {
    expect(outcomes(codeInForce, rule, on(day, code))).toEqual(found);
  });

  it("is told once a code, pointing at all its lines", () => {
    expect(judged(codeInForce, rule, on("2014-06-01", "97005", "97124", "97005", "98979"))).toEqual([
      {
        id: "test/book/rule@97005", code: "code_in_force_date", outcome: "violated", severity: "error", confidence: "primary", ruleId: "rule", ruleBookId: "test/book",
        paths: ["/lines/0/code", "/lines/2/code"],
        details: { code: "97005", dateOfService: "2014-06-01", periods: [{ from: "2010-01-01", until: "2012-12-31" }, { from: "2015-01-01", until: "2015-12-31" }] },
      },
      expect.objectContaining({ id: "test/book/rule@98979", paths: ["/lines/3/code"], details: { code: "98979", dateOfService: "2014-06-01", periods: [{ from: "2026-01-01" }] } }),
    ]);
  });

  describe("under a rule for some providers only", () => {
    const forChiropractors = ruleOf("code_in_force", { codes: [{ code: "97001", until: "2016-12-31" }] }, { appliesTo: { providerTypes: ["chiropractor"] } });
    const by = (...types: readonly (ProviderType | undefined)[]) => claimOf(types.map((type) => ({ code: "97001", ...(type === undefined ? {} : { rendering: { type } }) })));

    it.each<[sentence: string, types: readonly (ProviderType | undefined)[], found: readonly string[]]>([
      ["another provider's line is not looked at", ["physician"], []],
      ["one line of theirs is enough", ["physician", undefined, "chiropractor"], ["97001 violated"]],
      ["nobody said whose it is", ["physician", undefined], ["97001 undetermined"]],
    ])("%s", (_, types, found) => {
      expect(outcomes(codeInForce, forChiropractors, by(...types))).toEqual(found);
    });

    it("asks whose it is", () => {
      expect(judged(codeInForce, forChiropractors, by("physician", undefined, undefined))).toMatchObject([{ paths: ["/lines/1/code", "/lines/2/code"], missing: ["/context/rendering/type"] }]);
    });
  });
});
