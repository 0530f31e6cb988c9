import type { PlainDate } from "../core/index.js";
import type { Counters } from "./counters.js";
import type { PlanOfCare } from "./plan-of-care.js";
import type { ProgressReport } from "./progress-report.js";
import type { Referral } from "./referral.js";
import type { Signature } from "./signature.js";
import type { TreatmentNote } from "./treatment-note.js";

/** The evaluation an episode of care began with. */
export interface Evaluation {
  /** Day of the evaluation. */
  readonly on: PlainDate;
  /** Signatures on it; an empty list means it is unsigned. */
  readonly signatures?: readonly Signature[];
  /** What was found, as written; the empty string means it was left blank. */
  readonly findings?: string;
  /** Diagnoses it names, ICD-10-CM codes or words; an empty list means it names none. */
  readonly diagnoses?: readonly string[];
  /** Functions of daily life found limited; an empty list means none are named. */
  readonly functionalLimitations?: readonly string[];
}

/** What the chart holds of one episode of care, without the patient's identity. */
export interface TreatmentRecord {
  /** The evaluation. */
  readonly evaluation?: Evaluation | "none";
  /** The plan of care. */
  readonly planOfCare?: PlanOfCare | "none";
  /** The plan as certified and recertified, one entry each time. */
  readonly certifications?: readonly PlanOfCare[];
  /** Treatment notes; the one under review is that of the date of service. */
  readonly notes?: readonly TreatmentNote[];
  /** Progress reports; an empty list means none was written. */
  readonly progressReports?: readonly ProgressReport[];
  /** Day of discharge; `"none"` while treatment goes on. */
  readonly dischargedOn?: PlainDate | "none";
  /** Whether the end of treatment was planned; `false` where the patient did not come back, or left care unexpectedly. */
  readonly dischargePlanned?: boolean;
  /** Day of the discharge note. */
  readonly dischargeNoteOn?: PlainDate | "none";
  /** The referral as it is in the chart. */
  readonly referral?: Referral | "none";
  /** How many so far, where the host cannot hand over earlier notes. Notes win, but for treatment days: of those the larger count does. */
  readonly history?: Counters;
}
