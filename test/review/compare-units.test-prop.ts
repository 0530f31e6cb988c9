import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { countVisit, type VisitCount } from "../../src/claims/index.js";
import { compareUnits } from "../../src/review/index.js";
import type { RuleParameters } from "../../src/rules/index.js";
import { isLegalAllocation, legalAllocations } from "../../src/units/index.js";
import type { BilledService, PerformedService } from "../../src/visit/index.js";
import { bookOf, rulesOf, statedRule, visitOf } from "../claims/visit-rules.js";

const CODES = ["97110", "97112", "97124", "97140"];
const counting: fc.Arbitrary<RuleParameters["unit_counting"]["counting"]> = fc.constantFrom(
  { method: "cms_eight_minute", poolBy: "visit" }, { method: "ama_midpoint" }, { method: "per_code", rounding: "down" },
  { method: "lower_of", of: [{ method: "cms_eight_minute", poolBy: "visit" }, { method: "ama_midpoint" }] },
);
const services: fc.Arbitrary<PerformedService[]> = fc.array(fc.record({ code: fc.constantFrom(...CODES), minutes: fc.constantFrom(0, 5, 7, 8, 15, 20, 22, 23, 40) }), { maxLength: 5 });
const billed: fc.Arbitrary<BilledService[]> = fc.array(fc.record({ code: fc.constantFrom(...CODES), units: fc.integer({ min: 0, max: 4 }), modifiers: fc.constant(["GP"]) }), { maxLength: 5 });
const countOf = (performed: readonly PerformedService[], rule: RuleParameters["unit_counting"]["counting"]): VisitCount =>
  countVisit(visitOf(performed), rulesOf(bookOf([statedRule("unit_counting", { counting: rule })])));

describe("laws of the comparison", () => {
  it("billing any lawful allocation of the count is exactly right", () => {
    fc.assert(fc.property(services, counting, fc.nat(), (performed, rule, pick) => {
      const count = countOf(performed, rule);
      if (count.timed === undefined) return;
      const allocations = [...legalAllocations(count.timed)];
      const lines = allocations[pick % allocations.length] ?? [];
      const compared = compareUnits(lines.map(({ code, units }) => ({ code, units, modifiers: [] })), count);
      expect(compared.outcome).toBe("satisfied");
      expect(compared.inAll).toMatchObject({ overbilled: 0, underbilled: 0, supported: count.timed.totalUnits });
    }));
  });

  it("it is over-billed where no lawful allocation holds every unit billed", () => {
    fc.assert(fc.property(services, billed, fc.constantFrom({ method: "cms_eight_minute", poolBy: "visit" } as const, { method: "ama_midpoint" } as const), (performed, lines, rule) => {
      const count = countOf(performed, rule);
      const units = (code: string): number => lines.reduce((sum, line) => sum + (line.code === code ? line.units : 0), 0);
      const holds = [...legalAllocations(count.timed ?? { method: rule.method, totalTimedMinutes: 0, totalUnits: 0, lines: [] })].some((allocation) =>
        CODES.every((code) => units(code) <= (allocation.find((line) => line.code === code)?.units ?? 0)));
      expect(compareUnits(lines, count).outcome).toBe(holds ? "satisfied" : "violated");
    }));
  });

  it("what is supported is itself lawful, whatever was billed, and the figures of the codes add up", () => {
    fc.assert(fc.property(services, billed, (performed, lines) => {
      const count = countOf(performed, { method: "cms_eight_minute", poolBy: "visit" });
      const { codes, inAll } = compareUnits(lines, count);
      const known = codes.flatMap((one) => (one.countedAs === "not_known" ? [] : [one]));
      if (count.timed !== undefined) expect(isLegalAllocation(count.timed, Object.fromEntries(known.map(({ code, supported }) => [code, supported])))).toBe(true);
      for (const { billed: of, minutes, overbilled, supported, underbilled, unusedMinutes } of [...known, { ...inAll, minutes: count.timed?.totalTimedMinutes ?? 0 }]) {
        expect(of - supported).toBe(overbilled - underbilled);
        expect(Math.min(overbilled, underbilled)).toBe(0);
        expect(unusedMinutes).toBeLessThanOrEqual(minutes);
      }
      expect(inAll.billed).toBe(lines.reduce((sum, { units }) => sum + units, 0));
    }));
  });

  it("leaving out the minutes of a service never turns over-billing into its absence, and doubt never into an answer", () => {
    fc.assert(fc.property(services.filter((all) => all.length > 0), billed, counting, fc.nat(), (performed, lines, rule, pick) => {
      const whole = compareUnits(lines, countOf(performed, rule));
      const cut = performed.map(({ code, minutes }, at) => (at === pick % performed.length || minutes === undefined ? { code } : { code, minutes }));
      const known = compareUnits(lines, countOf(cut, rule));
      for (const { code, outcome } of known.codes) {
        const was = whole.codes.find((one) => one.code === code)?.outcome ?? "satisfied";
        expect(outcome === "undetermined" || outcome === was).toBe(true);
      }
    }));
  });

  it("does not hang on the order of the lines billed", () => {
    fc.assert(fc.property(services, billed, counting, (performed, lines, rule) => {
      const count = countOf(performed, rule);
      expect(compareUnits([...lines].reverse(), count)).toMatchObject({ outcome: compareUnits(lines, count).outcome, inAll: compareUnits(lines, count).inAll });
    }));
  });
});
