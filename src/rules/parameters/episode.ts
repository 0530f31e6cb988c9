// What an episode of care has to hold: plan, certification, reports, orders, discharge.
import type { ProviderType } from "../../codes/index.js";
import type { TimeSpan } from "./terms.js";

/** A part of a plan of care. */
export type PlanElement = "diagnoses" | "goals" | "measurable_goals" | "functional_goals" | "type" | "frequency" | "duration" | "functional_limitations";

/** What the plan of care has to hold, and when it has to be there. */
export interface PlanOfCareParameters {
  /** The parts, all of them; `[]` where the rule is about its date or signature. */
  readonly elements: readonly PlanElement[];
  /** Its author has to sign it: `planOfCare.signed`. */
  readonly authorSigned: boolean;
  /** It has to be established before treatment begins: on the day of the first treatment at the latest; the day of the evaluation is none. */
  readonly beforeTreatment: boolean;
  /** The referring physician has to sign it: `planOfCare.certifiedOn`. */
  readonly physicianSigned: boolean;
  /** Not needed when the episode is an evaluation on an order and nothing else; absent where the source does not say. */
  readonly notForEvaluationOnly?: boolean;
}

/** A physician's certification of the plan of care. One step a rule. */
export type CertificationParameters =
  /** The first certification, counted from the first treatment day (the evaluation counts). */
  | {
    readonly step: "initial";
    readonly within: TimeSpan;
    /** A late one is accepted when the reason is stated. */
    readonly delayedWithReason: boolean;
    /** Not needed when the episode is an evaluation only. */
    readonly notForEvaluationOnly: boolean;
    /** Instead of the signature: a signed and dated order on file, and the plan sent to its author within this time of the first day. */
    readonly orOrderOnFile?: { readonly planSentWithin: TimeSpan };
  }
  /** A verbal order is signed within this time. */
  | { readonly step: "verbal_order"; readonly within: TimeSpan }
  /** The next ones: at the end of the certified plan or after this time, whichever is first. */
  | { readonly step: "recertification"; readonly atLeastEvery: TimeSpan; readonly delayedWithReason: boolean; readonly notForEvaluationOnly?: boolean };

/** When a progress report falls due. */
export type ReportDue =
  /** After so many treatment days or visits. */
  | { readonly due: "count"; readonly count: number; readonly of: "treatment_days" | "visits" }
  /** After so long. */
  | { readonly due: "span"; readonly span: TimeSpan }
  /** Whichever comes first. */
  | { readonly due: "whichever_first"; readonly count: number; readonly of: "treatment_days" | "visits"; readonly span: TimeSpan };

/** A part of a progress report; `goal_status`: objective measures, or what changed, of each goal; `date`: the day it was written; `no_gap`: no treatment day between what
 * earlier reports cover and its own first day. */
export type ReportElement = "period" | "no_gap" | "date" | "goal_status" | "goals_assessed" | "plan_continues" | "signature" | "credentials";

/** Progress reports, counted from the first treatment day or the last report. */
export interface ProgressReportParameters {
  /** When one is due. */
  readonly every: ReportDue;
  /** Who has to write it; absent where the source names none. */
  readonly by?: readonly ProviderType[];
  /** What it has to hold; `[]` where the source does not say. */
  readonly elements: readonly ReportElement[];
}

/** The note that ends an episode. */
export interface DischargeNoteParameters {
  /** Who writes it; absent where the source names none. */
  readonly by?: readonly ProviderType[];
  /** After an unplanned end, `dischargePlanned: false`, the treatment notes may stand for it. */
  readonly notesMayStandForIt: boolean;
  /** Not needed when the episode is an evaluation on an order and nothing else; absent where the source does not say. */
  readonly notForEvaluationOnly?: boolean;
}

/** That the plan says what it is for. */
export interface MaintenanceStatedParameters {
  /** The purposes the payer takes. */
  readonly accepts: readonly ("restorative" | "maintenance")[];
  /** Not needed when the episode is an evaluation on an order and nothing else; absent where the source does not say. */
  readonly notForEvaluationOnly?: boolean;
}

/** A part of an order, as `referral.contents` names it; `duration` is that of the course, `session_length` the time of one session. */
export type ReferralElement = "diagnosis" | "visits" | "frequency" | "duration" | "session_length" | "codes" | "body_areas" | "modalities" | "goals" | "signature" | "date";

/** What the order or letter has to hold. */
export interface ReferralContentsParameters {
  /** The parts, all of them. */
  readonly contents: readonly [ReferralElement, ...ReferralElement[]];
}
