import type { CptCode } from "../../codes/index.js";
import type { ServiceLine } from "../../visit/index.js";
import { type Bucket, bucketOf } from "./accrued.js";
import { type FeeSchedule, type FeeScheduleRow, rowOf } from "./fee-schedule.js";
import { requireLine, requireRow } from "./require-figures.js";
import { percentOf, unitPrice } from "./unit-price.js";

/** What is reckoned of a line or of a day, in cents; each is what the ones above it leave. */
export interface AllowedAmounts {
  /** The fee schedule's amount with no reduction. */
  readonly scheduleCents: number;
  /** Taken off because other therapy is billed the same day. */
  readonly multipleProcedureReductionCents: number;
  /** Taken off because less is charged than the schedule allows; 0 where no charge is given. */
  readonly beyondChargeCents: number;
  /** What the payer allows: deductible, coinsurance and the KX threshold are reckoned on it. */
  readonly allowedCents: number;
  /** The assistant's part, taken last. */
  readonly assistantReductionCents: number;
  /** What is left where the payer pays the whole of what it allows. */
  readonly afterAssistantCents: number;
}

/** A line that the schedule prices. */
export interface DayLine {
  readonly code: CptCode;
  readonly units: number;
  readonly row: FeeScheduleRow;
  /** Where its allowed amount counts; absent for a discipline without a yearly threshold. */
  readonly bucket?: Bucket;
  /** The whole amount of its dearest unit before rounding. */
  readonly fullExactly: number;
  /** Whether it may hold the unit that is paid in full. */
  readonly mayHoldFullUnit: boolean;
  readonly amounts: (holdsFullUnit: boolean) => AllowedAmounts;
}

/** The modifiers of a service an assistant furnished. */
const ASSISTANT = ["CQ", "CO"];

/** Prices a line with and without the day's unit that is paid in full; absent where the schedule does not price its code. */
export function dayLine(line: ServiceLine, index: number, schedule: FeeSchedule): DayLine | undefined {
  requireLine(index, line);
  const row = rowOf(schedule, line.code);
  if (row === undefined) return undefined;
  requireRow(index, row);
  const { fullCents, fullExactly, reducedCents } = unitPrice(row, schedule);
  const { chargeCents = Number.POSITIVE_INFINITY, code, modifiers, units } = line;
  const paidPercent = modifiers.some((modifier) => ASSISTANT.includes(modifier)) ? schedule.assistantPercent : 100;
  const bucket = bucketOf(line);
  const mayHoldFullUnit = row.multipleProcedureReduction && units > 0;
  return {
    code, units, row, fullExactly, mayHoldFullUnit,
    ...(bucket === undefined ? {} : { bucket }),
    amounts: (holdsFullUnit) => {
      const scheduleCents = units * fullCents;
      const reduced = units * reducedCents + (holdsFullUnit ? fullCents - reducedCents : 0);
      const allowedCents = Math.min(reduced, chargeCents);
      const afterAssistantCents = percentOf(allowedCents, paidPercent);
      return {
        scheduleCents,
        multipleProcedureReductionCents: scheduleCents - reduced,
        beyondChargeCents: reduced - allowedCents,
        allowedCents,
        assistantReductionCents: allowedCents - afterAssistantCents,
        afterAssistantCents,
      };
    },
  };
}
