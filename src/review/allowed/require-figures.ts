import type { ServiceLine } from "../../visit/index.js";
import type { FeeSchedule, FeeScheduleRow } from "./fee-schedule.js";

// Within these bounds the largest product, 3 values x 10,000 x 3,000 x 100 % x 1,000,000, is below 2^53: every step is exact.
const MOST_RELATIVE_VALUE = 10_000;
const MOST_INDEX = 3_000;
const MOST_CONVERSION_FACTOR = 1_000_000;

/** More units than any day holds; a product with the price of a unit stays exact. */
const MOST_UNITS = 10_000;

/** Refuses a schedule whose figures are not whole or out of range. */
export function requireSchedule(schedule: FeeSchedule): void {
  const { work, practiceExpense, malpractice } = schedule.geographicIndexThousandths;
  requireWhole("feeSchedule.conversionFactorTenThousandths", schedule.conversionFactorTenThousandths, MOST_CONVERSION_FACTOR);
  requireWhole("feeSchedule.geographicIndexThousandths.work", work, MOST_INDEX);
  requireWhole("feeSchedule.geographicIndexThousandths.practiceExpense", practiceExpense, MOST_INDEX);
  requireWhole("feeSchedule.geographicIndexThousandths.malpractice", malpractice, MOST_INDEX);
  requireWhole("feeSchedule.reducedPracticeExpensePercent", schedule.reducedPracticeExpensePercent, 100);
  requireWhole("feeSchedule.assistantPercent", schedule.assistantPercent, 100);
}

/** Refuses a row whose relative values are not whole hundredths or out of range. */
export function requireRow(index: number, row: FeeScheduleRow): void {
  requireWhole(`feeSchedule, workHundredths of the code of lines[${index}]`, row.workHundredths, MOST_RELATIVE_VALUE);
  requireWhole(`feeSchedule, practiceExpenseHundredths of the code of lines[${index}]`, row.practiceExpenseHundredths, MOST_RELATIVE_VALUE);
  requireWhole(`feeSchedule, malpracticeHundredths of the code of lines[${index}]`, row.malpracticeHundredths, MOST_RELATIVE_VALUE);
}

/** Refuses a line whose units or charge cannot be reckoned with. */
export function requireLine(index: number, { chargeCents, units }: ServiceLine): void {
  requireWhole(`lines[${index}].units`, units, MOST_UNITS);
  if (chargeCents !== undefined) requireWhole(`lines[${index}].chargeCents`, chargeCents, Number.MAX_SAFE_INTEGER);
}

function requireWhole(what: string, figure: number, most: number): void {
  if (!Number.isInteger(figure) || figure < 0 || figure > most) throw new RangeError(`${what} must be a whole number from 0 to ${most}`);
}
