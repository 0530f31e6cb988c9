import type { CptCode } from "../codes/index.js";
import type { LocalTime, PlainDate } from "../core/index.js";
import type { CoTreatment } from "./co-treatment.js";
import type { PerformedBy, TimeBlock, TreatmentMode } from "./performed-service.js";
import type { Signature } from "./signature.js";

/** One intervention a note names, performed or not. */
export interface Intervention {
  /** CPT or HCPCS code, where the note gives one. */
  readonly code?: CptCode;
  /** What the note calls it. */
  readonly name?: string;
  /** What became of it; only `performed` supports billing. */
  readonly status?: "performed" | "declined" | "planned" | "home_program" | "prior";
  /** Direct minutes noted for it, whole. */
  readonly minutes?: number;
  /** Start and stop times noted for it. */
  readonly timeBlocks?: readonly TimeBlock[];
  /** Techniques noted; an empty list means none are. */
  readonly techniques?: readonly string[];
  /** Body regions noted; an empty list means none are. */
  readonly bodyRegions?: readonly string[];
  /** Who performed it. */
  readonly performedBy?: PerformedBy;
  /** How the patient was attended. */
  readonly mode?: TreatmentMode;
  /** Patients in the group. */
  readonly groupSize?: number;
  /** ICD-10-CM codes it is linked to; an empty list means it is linked to none. */
  readonly diagnoses?: readonly string[];
}

/** A measurement noted, such as a range of motion or a pain score. */
export interface Measure {
  /** What was measured. */
  readonly name: string;
  /** The figure found. */
  readonly value?: number;
  /** What the figure counts, such as `degrees`. */
  readonly unit?: string;
}

/** The note of one treatment day. An empty text means the section was left blank; an absent one is not known. */
export interface TreatmentNote {
  /** Date treated. */
  readonly dateOfService: PlainDate;
  /** Interventions the note names. */
  readonly interventions?: readonly Intervention[];
  /** Total timed minutes the note states. */
  readonly totalTimedMinutes?: number;
  /** Total treatment minutes the note states, timed and service-based together. */
  readonly totalTreatmentMinutes?: number;
  /** What the patient reports. */
  readonly subjective?: string;
  /** What was observed and measured. */
  readonly objective?: string;
  /** The practitioner's assessment. */
  readonly assessment?: string;
  /** What comes next. */
  readonly plan?: string;
  /** How the patient responded to the treatment. */
  readonly response?: string;
  /** What the note says of co-treatment; `"none"` where it says nothing of it. */
  readonly coTreatment?: CoTreatment | "none";
  /** Measurements noted. */
  readonly measures?: readonly Measure[];
  /** Time the visit began; `"none"` where the note does not state it. */
  readonly timeIn?: LocalTime | "none";
  /** Time the visit ended; `"none"` where the note does not state it. */
  readonly timeOut?: LocalTime | "none";
  /** Whether the patient's consent is recorded. */
  readonly consentRecorded?: boolean;
  /** Whether the patient's contact details are recorded; the details themselves have no place here. */
  readonly contactRecorded?: boolean;
  /** Signatures on the note; an empty list means it is unsigned. */
  readonly signatures?: readonly Signature[];
}
