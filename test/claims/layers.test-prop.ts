// Books laid over one another: what a book without a rule in force leaves alone, and where a general answer has gone.
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { prepareClaimChecks } from "../../src/claims/index.js";
import type { PlainDate } from "../../src/core/index.js";
import * as payers from "../../src/payers/index.js";
import { type PayerProfile, type RuleBook, type RuleKind, rulesInForce } from "../../src/rules/index.js";
import { hasOneAnswer } from "../../src/rules/one-answer.js";
import { bookOf, fullParameters, ruleOf } from "../rules/full-rule-book.js";
import { anyAsking, anyClaim } from "./any-claim.js";
import { profiles } from "./leave-out.js";
import { frozen } from "./visits.js";

const DATE = "2026-03-02";
const others = { injuryOn: "2026-01-15", orderedOn: "2026-02-20", policyIssuedOn: "2025-07-01", receivedOn: "2026-03-10" } as const;

const kind = fc.constantFrom(...(Object.keys(fullParameters) as RuleKind[]));
const idlePeriod = fc.constantFrom({ from: "2026-03-03" as const }, { until: "2026-03-01" as const }, { from: "2027-01-01" as const, until: "2027-12-31" as const, unknownAfterUntil: true as const });
/** A book whose rules, of any kinds, all began later or ended before. */
const idleBook: fc.Arbitrary<RuleBook> = fc.uniqueArray(fc.tuple(kind, idlePeriod), { maxLength: 6, selector: ([one]) => one })
  .map((rules) => bookOf("idle", rules.map(([one, period]) => ruleOf(one, period))));

const claimAndPayer = fc.record({ claim: anyClaim(DATE), asking: anyAsking, payer: fc.constantFrom(...Object.values(profiles)), idle: idleBook, place: fc.nat(2) });

describe("a book with no rule in force", () => {
  it("changes nothing of the answer, wherever it stands: only the books listed differ", () => {
    fc.assert(fc.property(claimAndPayer, ({ asking, claim, idle, payer, place }) => {
      const [alone, beside] = [payer, payer.toSpliced(place, 0, idle)].map((profile: PayerProfile) => frozen(rulesInForce(profile, { dateOfService: DATE, ...others })));
      if (alone === undefined || beside === undefined) throw new Error("two profiles were asked");
      expect([beside.rules, beside.overridden, beside.silentOn]).toEqual([alone.rules, alone.overridden, alone.silentOn]);
      expect(beside.books.filter(({ id }) => id !== "idle")).toEqual(alone.books);
      expect(beside.books).toHaveLength(alone.books.length + 1);
      const { rulesAsked, ...report } = prepareClaimChecks(beside).report(claim, asking);
      expect(rulesAsked?.books).toEqual(beside.books);
      expect({ ...report, rulesAsked: { ...rulesAsked, books: alone.books } }).toEqual(prepareClaimChecks(alone).report(claim, asking));
    }), { numRuns: 300 });
  });
});

const days: readonly PlainDate[] = ["2011-12-30", "2016-12-31", "2017-01-01", "2019-12-31", "2020-01-01", "2021-12-31", "2022-01-01", DATE, "9999-12-31"];
const anyProfile = fc.shuffledSubarray(Object.values(payers) satisfies readonly RuleBook[], { minLength: 1 });

describe("a general rule of a kind that has one answer", () => {
  it("is in force, or recorded as replaced by a rule in force, in every profile of shipped books", () => {
    let replaced = 0;
    fc.assert(fc.property(anyProfile, fc.constantFrom(...days), (profile, dateOfService) => {
      const set = rulesInForce(profile, { dateOfService, ...others });
      for (const rule of profile.flatMap((book) => rulesInForce([{ ...book, overrides: [] }], { dateOfService, ...others }).rules).filter((one) => hasOneAnswer(one.kind))) {
        if (set.rules.some(({ id, ruleBookId }) => id === rule.id && ruleBookId === rule.ruleBookId)) continue;
        const record = set.overridden.find(({ ruleBookId, ruleId }) => ruleBookId === rule.ruleBookId && ruleId === rule.id);
        expect(record, `${rule.ruleBookId}/${rule.id}`).toMatchObject({ action: "replace" });
        expect(record?.citations.length).toBeGreaterThan(0);
        expect(set.rules.some(({ id, kind: of }) => id === record?.withRuleId && of === rule.kind)).toBe(true);
        replaced += 1;
      }
    }), { numRuns: 300 });
    expect(replaced).toBeGreaterThan(50);
  });
});
