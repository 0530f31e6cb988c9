// What a note has to hold.
import type { CptCode, ProviderType } from "../../codes/index.js";
import type { CodeOrRange, VisitCounter } from "./terms.js";

/** A part of a treatment note or an evaluation that can be looked for. */
export type NoteElement =
  /** Subjective part, complaint or change: `subjective`. */
  | "subjective"
  /** Objective part: `objective`. */
  | "objective"
  /** The practitioner's assessment or reassessment: `assessment`. */
  | "assessment"
  /** Plan, changes to it: `plan`. */
  | "plan"
  /** Response to treatment: `response`. */
  | "response"
  /** At least one measure with a value: `measures`. */
  | "objective_measures"
  /** A technique for every intervention the rule looks at: `interventions[].techniques`. */
  | "technique"
  /** A body region for every intervention the rule looks at: `interventions[].bodyRegions`. */
  | "body_region"
  /** A diagnosis for every intervention or billed service the rule looks at. */
  | "diagnosis"
  /** A home programme is spoken of: an intervention of status `home_program`. */
  | "home_program"
  /** Goals in the plan of care. */
  | "goals"
  /** Every goal can be measured: `measurable`. */
  | "measurable_goals"
  /** Every goal is tied to function: `functional`. */
  | "functional_goals"
  /** How long the course is to last: `planOfCare.duration`. */
  | "expected_duration"
  /** Functional limitations: `evaluation.functionalLimitations`. */
  | "functional_limitations"
  /** A diagnosis, or the condition in words, in the evaluation: `evaluation.diagnoses`. */
  | "evaluation_diagnosis"
  /** What the evaluation found: `evaluation.findings`. */
  | "evaluation_findings"
  /** Why two disciplines treated at once, where an intervention of the note was given so: `coTreatment.rationale`. */
  | "co_treatment_rationale"
  /** The goals worked on in co-treatment, where there was any: `coTreatment.goals`. */
  | "co_treatment_goals"
  /** The progress made towards them, where there was any: `coTreatment.progress`. */
  | "co_treatment_progress"
  /** Consent is recorded: `consentRecorded`. */
  | "consent"
  /** Contact details are recorded: `contactRecorded`. */
  | "contact";

/** What the note has to hold. A rule lists the elements of one sentence of its source. */
export interface NoteElementParameters {
  /** The elements, all of them. */
  readonly elements: readonly [NoteElement, ...NoteElement[]];
  /** From this visit on, counting from 1; earlier notes need not. */
  readonly fromVisit?: number;
  /** Which count of visits that goes by; needed with `fromVisit`. */
  readonly counter?: VisitCounter;
}

/** That what is billed stands in the note. */
export interface BilledInterventionsParameters {
  /** Every billed code, timed or not, has to be identified in the note. */
  readonly everyBilled: boolean;
  /** Timed services that were performed but not billed have to be noted too. */
  readonly timedThoughUnbilled: boolean;
  /** Not needed when the episode is an evaluation on an order and nothing else; absent where the source does not say. */
  readonly notForEvaluationOnly?: boolean;
}

/** A way to write treatment time down. */
export type TimeForm =
  /** Minutes of all timed codes together: `totalTimedMinutes`. */
  | "total_timed_minutes"
  /** Minutes of timed and untimed services together: `totalTreatmentMinutes`. */
  | "total_treatment_minutes"
  /** Minutes for each timed code: `interventions[].minutes`. */
  | "minutes_per_code"
  /** When the session began and ended: `timeIn`, `timeOut`. */
  | "session_start_and_stop"
  /** When each timed code began and ended: `interventions[].timeBlocks`. */
  | "start_and_stop_per_code";

/** How the note has to state time. */
export interface TimeDocumentationParameters {
  /** The forms. */
  readonly forms: readonly [TimeForm, ...TimeForm[]];
  /** Whether all of them are asked for, or any one will do. */
  readonly accepted: "all" | "any";
  /** Not needed when the episode is an evaluation on an order and nothing else; absent where the source does not say. */
  readonly notForEvaluationOnly?: boolean;
}

/** Two figures of time that have to agree. */
export type TimeComparison = "totals" | "parts" | "time_blocks" | "session" | "billed_units" | "units_of_codes";

/** Which figures of time have to agree. */
export interface TimeAgreementParameters {
  /** `totals`: timed minutes are not more than treatment minutes. `parts`: the interventions do not come to more than the totals. `time_blocks`: blocks give the
   * minutes stated, and nobody is in two at once. `session`: no more minutes than the visit lasted. `billed_units`: the total of timed minutes supports the units billed in
   * all under the payer's `unit_counting` rule in force. `units_of_codes`: the minutes of each code support its own. */
  readonly compares: readonly TimeComparison[];
}

/** A document of the record whose signatures the record holds. The plan of care is signed under `plan_of_care` and `certification`. */
export type SignedDocument = "treatment_note" | "evaluation" | "progress_report";

/** Who signs what, and how. */
export interface SignatureParameters {
  /** The document. */
  readonly on: SignedDocument;
  /** Professional credentials have to stand by the signature. */
  readonly credentials: boolean;
  /** The signature has to be dated. */
  readonly dated: boolean;
  /** The licence number has to stand by it. */
  readonly licenseNumber: boolean;
  /** One signature has to be of these provider types; absent where the source names none. */
  readonly by?: readonly ProviderType[];
  /** Not needed when the episode is an evaluation on an order and nothing else; absent where the source does not say. */
  readonly notForEvaluationOnly?: boolean;
}

/** What the record shows of the assistant's and the clinician's part. */
export type AssistantPartParameters =
  /** Who furnished each intervention: `interventions[].performedBy`. */
  | { readonly shows: "who_treated"; readonly notForEvaluationOnly?: boolean }
  /** The assistant modifier on what is billed agrees with the minutes in the note, under the `assistant_units` rule in force. */
  | { readonly shows: "modifier_agrees" }
  /** One of these took part in treatment, shown by signature on a note or report, in each stretch that a report of theirs ends, or so many treatment days. */
  | { readonly shows: "clinician_each_period"; readonly by: readonly ProviderType[]; readonly treatmentDays: number };

/** What the note shows of group treatment. */
export interface GroupDocumentationParameters {
  /** Codes billed for group treatment. */
  readonly groupCodes: readonly CodeOrRange[];
  /** Fewest patients that make a group. */
  readonly fewestPatients: number;
}

/** What the words of a note give away. Advisory: `warning` at most, offsets and never text. */
export type LanguageParameters =
  /** One of these phrases; `unlessMeasured`: not where a figure stands in the same sentence. */
  | { readonly check: "phrases"; readonly sort: "stock_phrase" | "vague_response" | "wellness_purpose" | "unskilled_wording"; readonly phrases: readonly string[]; readonly unlessMeasured: boolean }
  /** A goal without a figure or a date. */
  | { readonly check: "goal_without_measure" }
  /** No word of function in the assessment. */
  | { readonly check: "no_functional_limitation"; readonly words: readonly string[] }
  /** The note repeats an earlier one: at least so many percent alike, from 1 to 100, looked at from so many characters on. */
  | { readonly check: "copied_note"; readonly similarityPercent: number; readonly fewestCharacters: number }
  /** Words of a technique that fits another code than the one billed. */
  | { readonly check: "technique_of_other_code"; readonly vocabulary: readonly { readonly code: CptCode; readonly words: readonly string[] }[] }
  /** An intervention billed as performed that the text negates, declines, plans, recalls or gives as homework. */
  | { readonly check: "not_performed"; readonly words: readonly { readonly status: "declined" | "planned" | "home_program" | "prior"; readonly words: readonly string[] }[] }
  /** Minutes in the text that contradict the structured ones. */
  | { readonly check: "minutes_in_text" };
