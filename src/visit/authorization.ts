import type { CptCode } from "../codes/index.js";
import type { PlainDate } from "../core/index.js";

/** A payer's approval before treatment, with what it allows and what of it is used up before this date of service. */
export interface Authorization {
  /** What sort the payer calls it, where its rules tell sorts apart. */
  readonly kind?: string;
  /** The payer's number for it; the empty string where it has none. */
  readonly number?: string;
  /** First date of service it covers. */
  readonly from?: PlainDate;
  /** Last date of service it covers. */
  readonly until?: PlainDate;
  /** The only procedure codes it covers. */
  readonly codes?: readonly CptCode[];
  /** Visits allowed. */
  readonly visits?: number;
  /** Visits used before this date of service. */
  readonly visitsUsed?: number;
  /** Units allowed. */
  readonly units?: number;
  /** Units used before this date of service. */
  readonly unitsUsed?: number;
  /** Most units allowed in one visit. */
  readonly unitsPerVisit?: number;
  /** Day the approval was asked for. */
  readonly requestedOn?: PlainDate;
}
