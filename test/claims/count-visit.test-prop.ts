import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { countVisit } from "../../src/claims/count-visit.js";
import { safeParseVisit } from "../../src/schemas.js";
import type { PerformedService } from "../../src/visit/index.js";
import { bookOf, eightMinuteDay, rulesOf, visitOf } from "./visit-rules.js";
import { anyRules, anyVisit, frozen, resolves } from "./visits.js";

const day = rulesOf(bookOf([eightMinuteDay]));
const simpleService: fc.Arbitrary<PerformedService> = fc.record({ code: fc.constantFrom("97110", "97124", "97140", "97161", "97129"), minutes: fc.nat(60) });
const simpleVisits = fc.array(fc.array(simpleService, { maxLength: 4 }), { minLength: 1, maxLength: 4 });

describe("laws of counting a visit", () => {
  it("never throws on a visit the schema accepts, changes nothing in it, and gives plain data", () => {
    fc.assert(fc.property(anyVisit, anyRules, (visit, rules) => {
      expect(safeParseVisit(visit).ok).toBe(true);
      const count = countVisit(frozen(visit), rules);
      expect(JSON.parse(JSON.stringify(count))).toStrictEqual(count);
      expect(structuredClone(count)).toStrictEqual(count);
    }), { numRuns: 1000 });
  });

  it("says of every service of the visit either what it was counted as or why it was not", () => {
    fc.assert(fc.property(anyVisit, anyRules, (visit, rules) => {
      const { firstAndAdditional, notCounted, pools, serviceBased } = countVisit(visit, rules);
      const counted = [...serviceBased, ...firstAndAdditional].map(({ code }) => code);
      visit.services.forEach(({ code }, index) => {
        const path = `/services/${index}`;
        const times = pools.filter(({ services }) => services.includes(path)).length + notCounted.filter((one) => one.path === path).length;
        expect(times === 1 || (times === 0 && (counted.includes(code) || (code === "97130" && counted.includes("97129")) || (code === "98981" && counted.includes("98980"))))).toBe(true);
      });
    }), { numRuns: 500 });
  });

  it("adds up: pools, lines and totals agree, and time lost to another service is never gained", () => {
    fc.assert(fc.property(anyVisit, anyRules, (visit, rules) => {
      const { pools, timed } = countVisit(visit, rules);
      for (const key of ["totalTimedMinutes", "totalUnits"] as const) expect(timed?.[key] ?? 0).toBe(pools.reduce((sum, { count }) => sum + count[key], 0));
      expect(timed?.lines.reduce((sum, { units }) => sum + units, 0) ?? 0).toBe(timed?.totalUnits ?? 0);
      expect(timed?.lines.length ?? 0).toBe(new Set(timed?.lines.map(({ code }) => code)).size);
    }), { numRuns: 500 });
  });

  it("points into the visit, or at the fact that would settle a doubt", () => {
    fc.assert(fc.property(anyVisit, anyRules, (visit, rules) => {
      const { notCounted, pools, problems } = countVisit(visit, rules);
      const asked = ["same_day_visits_not_given", "counting_rule_not_known"];
      for (const path of [...notCounted.map((one) => one.path), ...pools.flatMap(({ services }) => services), ...problems.flatMap(({ code, paths }) => (asked.includes(code) ? [] : paths))]) expect(resolves(visit, path)).toBe(true);
    }), { numRuns: 500 });
  });

  it("of a pooled day is the same however the day falls into visits, and whichever visit is asked", () => {
    fc.assert(fc.property(simpleVisits, (visits) => {
      const whole = countVisit(visitOf(visits.flat()), day);
      visits.forEach((services, index) => {
        const sameDayVisits = visits.filter((_, other) => other !== index).map((others) => visitOf(others));
        const count = countVisit(visitOf(services, { sameDayVisits }), day);
        expect(count.timed?.totalUnits).toBe(whole.timed?.totalUnits);
        expect(count.timed?.totalTimedMinutes).toBe(whole.timed?.totalTimedMinutes);
        expect(count.totalTreatmentMinutes).toBe(whole.totalTreatmentMinutes);
        expect(count.serviceBased.length).toBe(whole.serviceBased.length);
      });
    }));
  });

  it("holds no more minutes when time of two practitioners counts once", () => {
    fc.assert(fc.property(anyVisit, (visit) => {
      const twice = countVisit(visit, rulesOf(bookOf([{ ...eightMinuteDay, parameters: { counting: { method: "cms_eight_minute", poolBy: "patient_day_discipline" } } }])));
      const once = countVisit(visit, day);
      expect(once.timed?.totalTimedMinutes ?? 0).toBeLessThanOrEqual(twice.timed?.totalTimedMinutes ?? 0);
      expect(once.serviceBased.map(({ units }) => units)).toEqual(twice.serviceBased.map(({ units }) => units));
    }), { numRuns: 500 });
  });
});
