import type { Discipline } from "../codes/index.js";
import type { PlainDate } from "../core/index.js";
import type { BillingContext } from "./billing-context.js";
import type { OtherServiceLine, ServiceLine } from "./service-line.js";

/** One patient, one payer, one date of service. A claim over several dates is split first. */
export interface Claim {
  /** Date treated. */
  readonly dateOfService: PlainDate;
  /** Discipline of every line that names none. */
  readonly discipline?: Discipline;
  /** What payers' rules read beside the lines. */
  readonly context: BillingContext;
  /** The lines, in claim order. */
  readonly lines: readonly ServiceLine[];
  /** Lines of the patient's other claims for the date; an empty list means there are none. */
  readonly otherLinesSameDay?: readonly OtherServiceLine[];
}
