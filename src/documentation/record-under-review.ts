import type { Discipline } from "../codes/index.js";
import type { PlainDate } from "../core/index.js";
import type { BilledService, BillingContext, PerformedService, TreatmentRecord } from "../visit/index.js";

/** A record, and what is billed on the strength of it. */
export interface RecordUnderReview {
  /** Date treated; the note under review is the one of this date. */
  readonly dateOfService: PlainDate;
  /** Discipline of what is billed. */
  readonly discipline?: Discipline;
  /** What the chart holds of the episode of care. */
  readonly record: TreatmentRecord;
  /** What is billed for the date; an empty list means nothing is. */
  readonly billed: readonly BilledService[];
  /** What payers' rules read beside the record. */
  readonly context?: BillingContext;
  /** What was performed, billed or not; an empty list means nothing was. */
  readonly services?: readonly PerformedService[];
}
