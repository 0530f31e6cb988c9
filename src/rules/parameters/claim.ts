// The claim as a form, what is paid of it, and its days.
import type { Modifier } from "../../codes/index.js";
import type { SameDayScope, TimeSpan } from "./terms.js";

/** What the payer pays less for. It says what to expect; a claim cannot violate it. */
export type PaymentReductionParameters =
  /** One unit of the day is paid in full, the others in part. */
  | {
    readonly reduction: "multiple_procedures";
    /** What is cut: the practice-expense part, or the whole contracted amount. */
    readonly base: "practice_expense" | "contracted_amount";
    /** Which unit is paid in full. */
    readonly full: "highest_practice_expense" | "highest_allowed" | "first_unit";
    /** Percent of the base paid for the others; absent where the source gives none. */
    readonly othersPercent?: number;
    /** Whose lines of the day belong together. */
    readonly together: SameDayScope;
    /** Whether all disciplines of the day belong together. */
    readonly acrossDisciplines: boolean;
  }
  /** Lines with one of these modifiers are paid this percent. */
  | { readonly reduction: "modifier"; readonly modifiers: readonly Modifier[]; readonly paidPercent: number }
  /** No line is paid more than this percent of Medicare's amount. */
  | { readonly reduction: "ceiling"; readonly percentOfMedicare: number };

/** What a claim form takes, whoever the payer is. One check a rule. */
export type ClaimFormParameters =
  /** Every NPI has its check digit. */
  | { readonly check: "npi_check_digit" }
  /** Every taxonomy code has the form of one: ten characters, the last an X. */
  | { readonly check: "taxonomy_form" }
  /** Every diagnosis has the form of an ICD-10-CM code, with or without its dot. */
  | { readonly check: "diagnosis_form" }
  /** At most so many diagnoses on the claim. */
  | { readonly check: "diagnosis_count"; readonly most: number }
  /** At most so many diagnoses on a line. */
  | { readonly check: "line_diagnosis_count"; readonly most: number }
  /** Every diagnosis of a line stands on the claim. */
  | { readonly check: "line_diagnosis_on_claim" }
  /** At most so many modifiers on a line. */
  | { readonly check: "modifier_count"; readonly most: number }
  /** Every line has at least one unit. */
  | { readonly check: "units_positive" }
  /** Units are counted, never minutes (`MJ`). */
  | { readonly check: "unit_basis" }
  /** No two lines are the same: code, modifiers, discipline, practitioner. */
  | { readonly check: "duplicate_line" }
  /** All units of a timed code stand on one line; lines that differ in discipline, practitioner or assistant modifier are lawful. */
  | { readonly check: "split_timed_code" }
  /** An authorization number is on the claim. */
  | { readonly check: "authorization_number" };

/** How long after the service a claim is taken. */
export type FilingTime =
  /** So long after the date of service. */
  | { readonly by: "span"; readonly span: TimeSpan }
  /** Until 31 December of the year after the service. */
  | { readonly by: "end_of_following_year" };

/** Timely filing. */
export interface TimelyFilingParameters {
  /** The time. */
  readonly within: FilingTime;
  /** The time for providers outside these networks, where it differs; networks as `billing.networks` names them. */
  readonly outOfNetwork?: { readonly networks: readonly string[]; readonly within: FilingTime };
}

/** One step of disputing a decision. */
export interface AppealStep {
  /** What it is called. */
  readonly step: "reconsideration" | "appeal";
  /** How long it is open. */
  readonly within: TimeSpan;
  /** From what: the payer's decision on the claim, the step before, or the date of service. */
  readonly of: "decision" | "previous_step" | "date_of_service";
}

/** How long a decision may be disputed. */
export interface AppealWindowParameters {
  /** The steps, in order. */
  readonly steps: readonly [AppealStep, ...AppealStep[]];
  /** All steps share the first one's time. */
  readonly shared: boolean;
}

/** A modifier that says whether the patient was told that payment is doubtful. One modifier a rule. */
export interface AdvanceNoticeParameters {
  /** The modifier: GA, GX, GZ. */
  readonly modifier: Modifier;
  /** The notice it states; `none`: that there is no notice. */
  readonly states: "abn_mandatory" | "abn_voluntary" | "payer_consent" | "none";
  /** A modifier that goes with it: GY beside GX. */
  readonly beside?: Modifier;
  /** With such a notice on file, at least one line has to carry the modifier. */
  readonly requiredWithNotice: boolean;
}
