import type { Discipline } from "../codes/index.js";
import type { PlainDate } from "../core/index.js";

/** A goal of a plan of care. */
export interface Goal {
  /** The goal as written; the empty string means it was left blank. */
  readonly text?: string;
  /** Whether it can be measured. */
  readonly measurable?: boolean;
  /** Whether it names a function of daily life. */
  readonly functional?: boolean;
  /** Day it should be reached by; `"none"` where it names none. */
  readonly targetDate?: PlainDate | "none";
}

/** A therapy plan of care, and how far its certification has come. */
export interface PlanOfCare {
  /** Day the plan was written. */
  readonly establishedOn?: PlainDate;
  /** Whether its author signed it. */
  readonly signed?: boolean;
  /** Day a physician or nonphysician practitioner certified it; `"none"` while nobody has. */
  readonly certifiedOn?: PlainDate | "none";
  /** Last day the certification covers. */
  readonly certifiedThrough?: PlainDate;
  /** Day certification was given by word of mouth; `"none"` where it was not. */
  readonly verbalOrderOn?: PlainDate | "none";
  /** Day the plan was sent to the physician. */
  readonly sentToPhysicianOn?: PlainDate;
  /** Whether a signed and dated order or referral is in the chart. */
  readonly orderOnFile?: boolean;
  /** Whether the plan maintains function rather than restores it. */
  readonly maintenance?: boolean;
  /** Whether a reason for late certification is on record. */
  readonly delayReason?: boolean;
  /** Disciplines the plan covers; for a line of any other discipline it is no plan. */
  readonly disciplines?: readonly Discipline[];
  /** Diagnoses the plan names, ICD-10-CM codes or words; an empty list means it names none. */
  readonly diagnoses?: readonly string[];
  /** Goals; an empty list means the plan has none. */
  readonly goals?: readonly Goal[];
  /** How often, as written, such as `2 times a week`. */
  readonly frequency?: string;
  /** For how long, as written, such as `6 weeks`. */
  readonly duration?: string;
  /** Type of therapy, as written. */
  readonly type?: string;
}
