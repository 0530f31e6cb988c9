import type { CptCode } from "../../codes/index.js";

/** One code of a fee schedule: its relative values, in hundredths (0.45 is 45), each at most 10,000. */
export interface FeeScheduleRow {
  /** Work. */
  readonly workHundredths: number;
  /** Practice expense; for therapy the non-facility value, which Medicare pays in every setting (Pub. 100-04 ch. 5 §20). */
  readonly practiceExpenseHundredths: number;
  /** Malpractice. */
  readonly malpracticeHundredths: number;
  /** Whether units of the code share the day's multiple-procedure reduction of therapy: indicator 5 in the column `MULT PROC` of CMS's relative value file. */
  readonly multipleProcedureReduction: boolean;
}

/**
 * A fee schedule of relative values for one locality and date, which the host reads from its payer's files. No amount is shipped.
 *
 * Figures are whole numbers of the smallest step their files are printed in, so that no amount drifts.
 */
export interface FeeSchedule {
  /** Dollars for a relative value of 1, in ten-thousandths (33.4009 is 334009), at most 1,000,000. */
  readonly conversionFactorTenThousandths: number;
  /** Geographic indices of the locality, in thousandths (1.05 is 1050), each at most 3,000; 1000 each gives the national amount. */
  readonly geographicIndexThousandths: { readonly work: number; readonly practiceExpense: number; readonly malpractice: number };
  /** Percent of the practice expense paid for every unit of the day but one, 0 to 100: Medicare's is 50 since 2013-04-01; 100 where the payer does not reduce. */
  readonly reducedPracticeExpensePercent: number;
  /** Percent paid of a line with CQ or CO, 0 to 100: Medicare's is 85 since 2022-01-01; 100 before, and where the payer does not reduce. */
  readonly assistantPercent: number;
  /** The codes it prices, by CPT or HCPCS code. */
  readonly codes: Readonly<Record<string, FeeScheduleRow>>;
}

/** The row of a code; absent where the schedule does not price it. */
export function rowOf({ codes }: FeeSchedule, code: CptCode): FeeScheduleRow | undefined {
  return Object.hasOwn(codes, code) ? codes[code] : undefined;
}
