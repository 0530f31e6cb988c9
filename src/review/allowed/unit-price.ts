import type { FeeSchedule, FeeScheduleRow } from "./fee-schedule.js";

/** Steps of a dollar in a product of hundredths, thousandths, percent and ten-thousandths, for one cent. */
const STEPS_PER_CENT = 1_000_000_000;

/** What one unit of a code is worth. */
export interface UnitPrice {
  /** The unit that is paid in full. */
  readonly fullCents: number;
  /** Each other unit of the day. */
  readonly reducedCents: number;
  /** The full amount before it was rounded, for ranking. */
  readonly fullExactly: number;
}

/**
 * The amount of a unit by CMS's formula, rounded to the cent once, at the end:
 * (work x its index + practice expense x its index + malpractice x its index) x conversion factor, the practice expense in part where it is reduced.
 *
 * CMS's fee files hold both amounts of a unit, the full and the one under the therapy reduction, to the cent; units are added up from these. What an
 * exact half cent becomes is printed nowhere; it goes up here.
 *
 * Formula: cms.gov, Physician Fee Schedule search, Documentation and Files. Fee files: CMS, physician fee schedule national payment amount file, fields
 * of the non-facility amount and of the 50 % therapy reduction amount.
 */
export function unitPrice(row: FeeScheduleRow, schedule: FeeSchedule): UnitPrice {
  const fullExactly = exactly(row, schedule, 100);
  const reducedExactly = row.multipleProcedureReduction ? exactly(row, schedule, schedule.reducedPracticeExpensePercent) : fullExactly;
  return { fullCents: toWhole(fullExactly, STEPS_PER_CENT), reducedCents: toWhole(reducedExactly, STEPS_PER_CENT), fullExactly };
}

/** A percentage of cents, rounded to the cent. */
export function percentOf(cents: number, percent: number): number {
  const whole = Math.floor(cents / 100);
  return whole * percent + toWhole((cents - whole * 100) * percent, 100);
}

function exactly({ malpracticeHundredths, practiceExpenseHundredths, workHundredths }: FeeScheduleRow, schedule: FeeSchedule, practiceExpensePercent: number): number {
  const { malpractice, practiceExpense, work } = schedule.geographicIndexThousandths;
  const valued = (workHundredths * work + malpracticeHundredths * malpractice) * 100 + practiceExpenseHundredths * practiceExpense * practiceExpensePercent;
  return valued * schedule.conversionFactorTenThousandths;
}

/** Divides to the nearest whole number, halves up, without a fraction on the way. */
function toWhole(figure: number, divisor: number): number {
  const rest = figure % divisor;
  return (figure - rest) / divisor + (2 * rest >= divisor ? 1 : 0);
}
