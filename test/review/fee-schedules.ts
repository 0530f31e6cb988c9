import type { FeeSchedule } from "../../src/review/index.js";
import tables from "../authority/fee-schedules.json" with { type: "json" };

/** A fee schedule of Medicare as its files have it, with the reductions in force since 2022. */
export function feeScheduleOf(year: number, locality = "national"): FeeSchedule {
  const factor = tables.conversionFactors.find((row) => row.year === year);
  const indices = tables.geographicIndices.find((row) => row.year === year && row.locality === locality);
  if (factor === undefined || indices === undefined) throw new Error(`no fee schedule of ${String(year)} for ${locality}`);
  return {
    conversionFactorTenThousandths: factor.tenThousandths,
    geographicIndexThousandths: { work: indices.work, practiceExpense: indices.practiceExpense, malpractice: indices.malpractice },
    reducedPracticeExpensePercent: 50,
    assistantPercent: 85,
    codes: Object.fromEntries(tables.relativeValues.filter((row) => row.year === year).map(({ code, malpracticeHundredths, practiceExpenseHundredths, workHundredths }) =>
      [code, { workHundredths, practiceExpenseHundredths, malpracticeHundredths, multipleProcedureReduction: true }])),
  };
}
