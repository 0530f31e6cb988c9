import type { CptCode, Discipline } from "../codes/index.js";
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
  /** Timed services of the day in the claim's discipline that earned no unit and so have no line: their minutes still count. An empty list means there are none. */
  readonly unbilled?: readonly UnbilledService[];
  /** Lines of the patient's other claims for the date; an empty list means there are none. */
  readonly otherLinesSameDay?: readonly OtherServiceLine[];
}

/** A timed service that was performed and has no unit to bill. */
export interface UnbilledService {
  /** CPT or HCPCS code. */
  readonly code: CptCode;
  /** Its direct minutes, whole. */
  readonly minutes: number;
}
