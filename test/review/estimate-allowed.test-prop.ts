import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { type AllowedEstimate, estimateAllowed, type FeeSchedule, type FeeScheduleRow } from "../../src/review/index.js";
import type { ServiceLine } from "../../src/visit/index.js";

const CODES = ["97110", "97112", "97124", "97140", "97530"];

const row: fc.Arbitrary<FeeScheduleRow> = fc.record({
  workHundredths: fc.integer({ min: 0, max: 160 }), practiceExpenseHundredths: fc.integer({ min: 0, max: 70 }), malpracticeHundredths: fc.integer({ min: 0, max: 7 }), multipleProcedureReduction: fc.boolean(),
});
const index = fc.integer({ min: 300, max: 3000 });
const schedule: fc.Arbitrary<FeeSchedule> = fc.record({
  conversionFactorTenThousandths: fc.integer({ min: 300_000, max: 400_000 }),
  geographicIndexThousandths: fc.record({ work: index, practiceExpense: index, malpractice: index }),
  reducedPracticeExpensePercent: fc.constantFrom(0, 50, 75, 80, 100),
  assistantPercent: fc.constantFrom(85, 100),
  codes: fc.tuple(row, row, row, row, row).map((rows) => Object.fromEntries(CODES.map((code, place) => [code, rows[place] as FeeScheduleRow]))),
});
const modifiers = fc.constantFrom(["GP"], ["GO"], ["GP", "CQ"], ["GO", "CO"], ["GN"], []);
const line: fc.Arbitrary<ServiceLine> = fc.record({ code: fc.constantFrom(...CODES), units: fc.integer({ min: 0, max: 6 }), modifiers, chargeCents: fc.integer({ min: 0, max: 30_000 }) }, { requiredKeys: ["code", "units", "modifiers"] });
const day = fc.array(line, { maxLength: 8 });

function estimate(lines: readonly ServiceLine[], feeSchedule: FeeSchedule): Extract<AllowedEstimate, { readonly outcome: "estimated" }> {
  const found = estimateAllowed(lines, feeSchedule);
  if (found.outcome !== "estimated") throw new Error("the schedule has every code");
  return found;
}

describe("laws of the estimate", () => {
  it("the order of the lines changes no sum of the day", () => {
    fc.assert(fc.property(day, schedule, fc.infiniteStream(fc.nat()), (lines, feeSchedule, keys) => {
      const shuffled = lines.map((one) => ({ one, key: keys.next().value as number })).sort((a, b) => a.key - b.key).map(({ one }) => one);
      const [one, other] = [estimate(lines, feeSchedule), estimate(shuffled, feeSchedule)];
      expect([other.day, other.accruedCents]).toEqual([one.day, one.accruedCents]);
    }));
  });

  it("an assistant's modifier never raises the day", () => {
    fc.assert(fc.property(day.filter((lines) => lines.length > 0), schedule, fc.nat(), (lines, feeSchedule, place) => {
      const withAssistant = lines.map((one, at) => (at === place % lines.length ? { ...one, modifiers: [...one.modifiers, "CQ"] } : one));
      expect(estimate(withAssistant, feeSchedule).day.afterAssistantCents).toBeLessThanOrEqual(estimate(lines, feeSchedule).day.afterAssistantCents);
    }));
  });

  it("the multiple-procedure reduction never raises a line, and leaves a day of one unit alone", () => {
    fc.assert(fc.property(day, schedule, (lines, feeSchedule) => {
      const unreduced = estimate(lines, { ...feeSchedule, reducedPracticeExpensePercent: 100 });
      const reduced = estimate(lines, feeSchedule);
      reduced.lines.forEach(({ allowedCents }, at) => { expect(allowedCents).toBeLessThanOrEqual(unreduced.lines[at]?.allowedCents ?? 0); });
      expect(unreduced.day.multipleProcedureReductionCents).toBe(0);
      if (lines.reduce((units, one) => units + one.units, 0) <= 1) expect(reduced.day).toEqual(unreduced.day);
    }));
  });

  it("paying more of the practice expense never lowers the day", () => {
    fc.assert(fc.property(day, schedule, fc.integer({ min: 0, max: 99 }), (lines, feeSchedule, percent) => {
      const less = estimate(lines, { ...feeSchedule, reducedPracticeExpensePercent: percent }).day.afterAssistantCents;
      expect(estimate(lines, { ...feeSchedule, reducedPracticeExpensePercent: percent + 1 }).day.afterAssistantCents).toBeGreaterThanOrEqual(less);
    }));
  });

  it("every amount is whole, not negative, and what the one before it leaves; the day is the sum of the lines", () => {
    fc.assert(fc.property(day, schedule, (lines, feeSchedule) => {
      const { accruedCents, day: all, lines: each } = estimate(lines, feeSchedule);
      for (const one of [...each, all]) {
        const { afterAssistantCents, allowedCents, assistantReductionCents, beyondChargeCents, multipleProcedureReductionCents, scheduleCents } = one;
        for (const cents of [afterAssistantCents, allowedCents, assistantReductionCents, beyondChargeCents, multipleProcedureReductionCents, scheduleCents]) expect(Number.isSafeInteger(cents) && cents >= 0).toBe(true);
        expect(scheduleCents - multipleProcedureReductionCents - beyondChargeCents).toBe(allowedCents);
        expect(allowedCents - assistantReductionCents).toBe(afterAssistantCents);
      }
      expect(all.allowedCents).toBe(each.reduce((sum, one) => sum + one.allowedCents, 0));
      expect(accruedCents.ptSlp + accruedCents.ot + accruedCents.notKnown).toBe(all.allowedCents);
    }));
  });

  it("one unit of the highest practice expense is paid in full, and every other is reduced", () => {
    fc.assert(fc.property(day, schedule, (lines, feeSchedule) => {
      const uncharged = lines.map(({ code, units }) => ({ code, units, modifiers: ["GP"] }));
      const sharing = uncharged.filter(({ code, units }) => units > 0 && feeSchedule.codes[code]?.multipleProcedureReduction === true);
      const found = estimate(uncharged, feeSchedule);
      expect(found.fullUnit === undefined).toBe(sharing.length === 0);
      if (found.fullUnit === undefined) return;
      const top = feeSchedule.codes[uncharged[found.fullUnit.line]?.code ?? ""]?.practiceExpenseHundredths;
      expect(top).toBe(Math.max(...sharing.map(({ code }) => feeSchedule.codes[code]?.practiceExpenseHundredths ?? 0)));
    }));
  });

  it("amounts agree with exact fractions", () => {
    fc.assert(fc.property(schedule, fc.constantFrom(...CODES), (feeSchedule, code) => {
      const { malpracticeHundredths, practiceExpenseHundredths, workHundredths } = feeSchedule.codes[code] as FeeScheduleRow;
      const { malpractice, practiceExpense, work } = feeSchedule.geographicIndexThousandths;
      const valued = BigInt(workHundredths) * BigInt(work) + BigInt(practiceExpenseHundredths) * BigInt(practiceExpense) + BigInt(malpracticeHundredths) * BigInt(malpractice);
      const billionths = valued * BigInt(feeSchedule.conversionFactorTenThousandths);
      expect(BigInt(estimate([{ code, units: 1, modifiers: [] }], feeSchedule).day.scheduleCents)).toBe((billionths + 5_000_000n) / 10_000_000n);
    }));
  });
});
