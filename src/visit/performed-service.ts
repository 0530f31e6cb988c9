import type { CptCode } from "../codes/index.js";
import type { LocalTime } from "../core/index.js";

/** Who worked with the patient; minutes of an aide or a student are never billable. `together` is a therapist with an assistant. */
export type PerformedBy = "therapist" | "assistant" | "together" | "aide" | "student";

/** How the patient was attended. */
export type TreatmentMode = "one_on_one" | "group" | "co_treatment" | "supervised";

/** A stretch of direct time with the patient, on the clock of the place of service. */
export interface TimeBlock {
  /** When it began. */
  readonly start: LocalTime;
  /** When it ended. */
  readonly end: LocalTime;
  /** Seconds past {@link TimeBlock.start}, 0 to 59. */
  readonly startSeconds?: number;
  /** Seconds past {@link TimeBlock.end}, 0 to 59. */
  readonly endSeconds?: number;
  /** Present where the block ran past midnight. */
  readonly endsNextDay?: true;
}

/** One service as it was performed: a code and its minutes, or the time blocks they follow from. */
export interface PerformedService {
  /** The host's own key for the service. */
  readonly id?: string;
  /** CPT or HCPCS code. */
  readonly code: CptCode;
  /** Direct minutes, whole; absent means not known, or to be taken from {@link PerformedService.timeBlocks}. */
  readonly minutes?: number;
  /** The stretches of time; where minutes are given too, both must agree. */
  readonly timeBlocks?: readonly TimeBlock[];
  /** Who performed it. */
  readonly performedBy?: PerformedBy;
  /** Opaque key that tells two practitioners apart; never a name. */
  readonly practitionerKey?: string;
  /** How the patient was attended. */
  readonly mode?: TreatmentMode;
  /** Patients in the group. */
  readonly groupSize?: number;
  /** Techniques used, in the practitioner's words. */
  readonly techniques?: readonly string[];
  /** Body regions treated. */
  readonly bodyRegions?: readonly string[];
  /** ICD-10-CM codes the service treats. */
  readonly diagnoses?: readonly string[];
  /** CMS place-of-service code, two digits. */
  readonly placeOfService?: string;
  /** How the patient was seen, when not in person. */
  readonly telehealth?: "video" | "audio";
}
