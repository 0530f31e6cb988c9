import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  amaMidpoint, assignAssistantUnits, cmsEightMinute, countLegalAllocations, countUnits, type CountingRule, isLegalAllocation, legalAllocations, minutesRange, minutesToNextUnit,
  type TimedService, treatmentTime, type UnitCount, unitSteps,
} from "../../src/units/index.js";
import type { PerformedService } from "../../src/visit/index.js";
import { agree } from "../oracle/compare.js";

const code = fc.constantFrom("97110", "97112", "97116", "97124", "97140", "97530");
const service: fc.Arbitrary<TimedService> = fc.record({ code, minutes: fc.integer({ min: 0, max: 130 }) });
const visit = fc.array(service, { maxLength: 10 });
/** Codes that differ and remainders that often tie. */
const tyingVisit = fc.uniqueArray(fc.record({ code, minutes: fc.constantFrom(0, 5, 7, 8, 10, 20, 22, 23, 25) }), { maxLength: 6, selector: (one) => one.code });

const simpleRule: fc.Arbitrary<CountingRule> = fc.oneof(
  fc.constant<CountingRule>({ method: "cms_eight_minute" }),
  fc.constant<CountingRule>({ method: "ama_midpoint" }),
  fc.record({ method: fc.constant("per_code" as const), rounding: fc.constantFrom("down" as const, "up" as const, "nearest" as const), minimumMinutes: fc.integer({ min: 0, max: 15 }) }),
  fc.record({ method: fc.constant("block_plus_increment" as const), blockMinutes: fc.integer({ min: 1, max: 60 }), incrementMinutes: fc.integer({ min: 10, max: 30 }), minimumMinutes: fc.integer({ min: 1, max: 10 }) }),
);
const rule: fc.Arbitrary<CountingRule> = fc.oneof(simpleRule, fc.record({ method: fc.constantFrom("higher_of" as const, "lower_of" as const), of: fc.tuple(simpleRule, simpleRule) }));

const unitsByCode = (lines: UnitCount["lines"]) => Object.fromEntries(lines.map((line) => [line.code, line.units]));
const allocations = (count: UnitCount) => [...legalAllocations(count)].map((lines) => JSON.stringify(Object.entries(unitsByCode(lines)).sort())).sort();

describe("laws of every counting rule", () => {
  it("lines add up to the total units and minutes, and say how each unit came about", () => {
    fc.assert(fc.property(visit, rule, (services, anyRule) => {
      const count = countUnits(services, anyRule);
      expect(count.lines.reduce((sum, line) => sum + line.units, 0)).toBe(count.totalUnits);
      expect(count.lines.reduce((sum, line) => sum + line.minutes, 0)).toBe(count.totalTimedMinutes);
      expect(count.lines.reduce((sum, line) => sum + line.mergedFrom, 0)).toBe(services.length);
      for (const line of count.lines) {
        expect(line.units).toBe(line.fullUnits + (line.remainderUnit ? 1 : 0));
        expect(line.billable).toBe(line.units > 0);
      }
    }));
  });

  it("units never fall when minutes are added", () => {
    fc.assert(fc.property(visit, rule, service, (services, anyRule, more) => {
      expect(countUnits([...services, more], anyRule).totalUnits).toBeGreaterThanOrEqual(countUnits(services, anyRule).totalUnits);
    }));
  });

  it("the order of services changes neither the total nor the legal allocations", () => {
    fc.assert(fc.property(tyingVisit.chain((services) => fc.tuple(fc.constant(services), fc.shuffledSubarray(services, { minLength: services.length }))), rule, ([services, shuffled], anyRule) => {
      const [one, other] = [countUnits(services, anyRule), countUnits(shuffled, anyRule)];
      expect(other.totalUnits).toBe(one.totalUnits);
      expect(allocations(other)).toEqual(allocations(one));
    }));
  });

  it("adding equal codes together beforehand changes nothing but how many were merged", () => {
    fc.assert(fc.property(visit, rule, (services, anyRule) => {
      const merged = new Map<string, number>();
      for (const one of services) merged.set(one.code, (merged.get(one.code) ?? 0) + one.minutes);
      const once = countUnits([...merged].map(([mergedCode, minutes]) => ({ code: mergedCode, minutes })), anyRule);
      const alike = (count: UnitCount) => ({ ...count, considered: undefined, lines: count.lines.map((line) => ({ ...line, mergedFrom: 1 })) });
      expect(alike(countUnits(services, anyRule))).toEqual(alike(once));
    }));
  });

  it("the count's own lines are a legal allocation, and so is each one listed", () => {
    fc.assert(fc.property(tyingVisit, rule, fc.array(code), (services, anyRule, preferOnTie) => {
      const count = countUnits(services, anyRule, preferOnTie);
      expect(isLegalAllocation(count, unitsByCode(count.lines))).toBe(true);
      for (const lines of legalAllocations(count)) expect(isLegalAllocation(count, unitsByCode(lines))).toBe(true);
      expect(BigInt(new Set(allocations(count)).size)).toBe(countLegalAllocations(count));
    }));
  });

  it("results are plain data, and frozen input will do", () => {
    fc.assert(fc.property(visit, rule, (services, anyRule) => {
      const count = countUnits(Object.freeze(services.map((one) => Object.freeze(one))), anyRule);
      expect(JSON.parse(JSON.stringify(count))).toStrictEqual(count);
      expect(structuredClone(unitSteps(count))).toStrictEqual(unitSteps(count));
    }));
  });

  it("after the minutes to the next unit, and not before, the total rises", () => {
    fc.assert(fc.property(visit, code, rule, (services, running, anyRule) => {
      const minutes = minutesToNextUnit(services, running, anyRule);
      const after = (more: number) => countUnits([...services, { code: running, minutes: more }], anyRule).totalUnits;
      expect(after(minutes)).toBeGreaterThan(after(0));
      expect(after(minutes - 1)).toBe(after(0));
    }));
  });

  it("a range holds exactly the minutes that give its units", () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 200 }), rule, (minutes, anyRule) => {
      const unitsOf = (one: number) => countUnits([{ code: "97124", minutes: one }], anyRule).totalUnits;
      const { from, until } = minutesRange(unitsOf(minutes), anyRule);
      expect(minutes).toBeGreaterThanOrEqual(from);
      expect(minutes).toBeLessThanOrEqual(until);
      expect([unitsOf(from), unitsOf(until)]).toEqual([unitsOf(minutes), unitsOf(minutes)]);
      expect(unitsOf(until + 1)).toBeGreaterThan(unitsOf(minutes));
    }));
  });
});

describe("laws of Medicare's rule", () => {
  it("agrees with the oracle", () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 90 }), { maxLength: 6 }), (minutes) => {
      expect(agree(minutes)).toBe(true);
    }));
  });

  it("gives at most one unit to the remainder of a code, which is less than 15 minutes", () => {
    fc.assert(fc.property(visit, (services) => {
      for (const line of cmsEightMinute(services).lines) {
        expect(line.units - line.fullUnits).toBeOneOf([0, 1]);
        expect(line.fullUnits * 15 + line.remainderMinutes).toBe(line.minutes);
        expect(line.remainderMinutes).toBeLessThan(15);
      }
    }));
  });

  it("is in a tie only when the midpoint rule gives another total", () => {
    fc.assert(fc.property(tyingVisit, (services) => {
      const pooled = cmsEightMinute(services);
      fc.pre(pooled.tie !== undefined);
      expect(pooled.totalUnits).not.toBe(amaMidpoint(services).totalUnits);
    }));
  });

  it("preferring a code never takes a unit from it", () => {
    fc.assert(fc.property(tyingVisit, code, (services, preferred) => {
      const unitsOf = (count: UnitCount) => count.lines.find((line) => line.code === preferred)?.units ?? 0;
      expect(unitsOf(cmsEightMinute(services, [preferred]))).toBeGreaterThanOrEqual(unitsOf(cmsEightMinute(services)));
    }));
  });
});

describe("laws of the assistant's units", () => {
  const performed: fc.Arbitrary<PerformedService[]> = fc.array(fc.record({ code, minutes: fc.integer({ min: 0, max: 60 }), performedBy: fc.constantFrom("therapist" as const, "assistant" as const, "together" as const) }), { maxLength: 8 });
  const assistantRule = fc.record({ overPercent: fc.constant(10), arithmetic: fc.constantFrom("ratio" as const, "cms_simple" as const, "cms_percentage" as const), therapistMidpointException: fc.boolean(), twoUnitException: fc.boolean() });

  it("splitting lines moves no unit and no minute between codes", () => {
    fc.assert(fc.property(performed, assistantRule, (services, anyRule) => {
      const count = cmsEightMinute(services.map((one) => ({ code: one.code, minutes: one.minutes ?? 0 })));
      const { lines } = assignAssistantUnits(count, services, anyRule);
      for (const line of count.lines) {
        const parts = lines.filter((part) => part.code === line.code);
        expect(parts.reduce((sum, part) => sum + part.units, 0)).toBe(line.units);
        expect(parts.reduce((sum, part) => sum + part.minutes, 0)).toBe(line.minutes);
        for (const part of parts) expect([part.minutes, part.units > part.fullUnits]).toEqual([15 * part.fullUnits + part.remainderMinutes, part.remainderUnit]);
      }
    }));
  });

  it("no unit carries the modifier without an assistant's minute, and all do without a therapist's", () => {
    fc.assert(fc.property(performed, assistantRule, fc.constantFrom("therapist" as const, "assistant" as const), (services, anyRule, only) => {
      const alone = services.map((one) => ({ ...one, performedBy: only }));
      const count = cmsEightMinute(alone.map((one) => ({ code: one.code, minutes: one.minutes ?? 0 })));
      for (const { assistant } of assignAssistantUnits(count, alone, anyRule).lines.filter(({ billable }) => billable)) expect(assistant).toBe(only === "assistant");
    }));
  });
});

describe("laws of treatment time", () => {
  const clock = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 })).map(([hours, minutes]) => `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}` as `${number}:${number}`);
  const timed: fc.Arbitrary<PerformedService> = fc.record({ code, timeBlocks: fc.array(fc.record({ start: clock, end: clock, endSeconds: fc.integer({ min: 0, max: 59 }) }), { maxLength: 3 }) });

  it("never gives a code more than its recorded seconds hold, and never loses a whole minute", () => {
    fc.assert(fc.property(fc.array(timed, { maxLength: 5 }), (services) => {
      const { minutes } = treatmentTime(services);
      const secondsOf = (one: PerformedService) => (one.timeBlocks ?? []).reduce((sum, { end, endSeconds = 0, start }) => sum + 60 * (minuteOfDay(end) - minuteOfDay(start)) + endSeconds, 0);
      for (const one of new Set(services.map((each) => each.code))) {
        const known = services.flatMap((each, index) => (each.code === one && minutes[index] !== undefined ? [{ minutes: minutes[index], seconds: secondsOf(each) }] : []));
        expect(known.reduce((sum, each) => sum + each.minutes, 0)).toBe(Math.floor(known.reduce((sum, each) => sum + each.seconds, 0) / 60));
      }
    }));
  });

  function minuteOfDay(time: string): number {
    return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  }
});
