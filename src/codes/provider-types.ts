import type { Citation } from "../core/index.js";
import { NUCC_CODE_SET } from "./sources.js";

/** Who furnishes a service, as payers' rules tell them apart. */
export type ProviderType =
  | "massage_therapist" | "physical_therapist" | "physical_therapist_assistant" | "occupational_therapist"
  | "occupational_therapy_assistant" | "speech_language_pathologist" | "chiropractor" | "acupuncturist" | "physician"
  | "nonphysician_practitioner" | "athletic_trainer" | "aide" | "student";

/** What is known of a provider type. Whether a payer pays it, and what it may do under state law, is not said here. */
export interface ProviderTypeDescription {
  /** The provider type. */
  readonly type: ProviderType;
  /** Our own short label. */
  readonly label: string;
  /** NUCC taxonomy number of the general class, nine characters and `X`; specialties have others. Absent where none was read. */
  readonly taxonomy?: string;
  /** Where the taxonomy number is written. */
  readonly citations?: readonly Citation[];
}

/**
 * The provider types by name, with the taxonomy number a claim carries for those whose number was read.
 *
 * @see NUCC Health Care Provider Taxonomy
 *
 * @example
 * ```ts
 * import { providerTypes } from "therapy-units";
 *
 * providerTypes.massage_therapist.taxonomy; // => "225700000X"
 * providerTypes.aide.taxonomy; // => undefined
 * ```
 */
export const providerTypes: Readonly<Record<ProviderType, ProviderTypeDescription>> = {
  massage_therapist: { type: "massage_therapist", label: "massage therapist", taxonomy: "225700000X", citations: [NUCC_CODE_SET] },
  physical_therapist: { type: "physical_therapist", label: "physical therapist", taxonomy: "225100000X", citations: [NUCC_CODE_SET] },
  physical_therapist_assistant: { type: "physical_therapist_assistant", label: "physical therapist assistant", taxonomy: "225200000X", citations: [NUCC_CODE_SET] },
  occupational_therapist: { type: "occupational_therapist", label: "occupational therapist", taxonomy: "225X00000X", citations: [NUCC_CODE_SET] },
  occupational_therapy_assistant: { type: "occupational_therapy_assistant", label: "occupational therapy assistant", taxonomy: "224Z00000X", citations: [NUCC_CODE_SET] },
  speech_language_pathologist: { type: "speech_language_pathologist", label: "speech-language pathologist", taxonomy: "235Z00000X", citations: [NUCC_CODE_SET] },
  chiropractor: { type: "chiropractor", label: "chiropractor", taxonomy: "111N00000X", citations: [NUCC_CODE_SET] },
  acupuncturist: { type: "acupuncturist", label: "acupuncturist", taxonomy: "171100000X", citations: [NUCC_CODE_SET] },
  physician: { type: "physician", label: "physician" },
  nonphysician_practitioner: { type: "nonphysician_practitioner", label: "nonphysician practitioner" },
  athletic_trainer: { type: "athletic_trainer", label: "athletic trainer" },
  aide: { type: "aide", label: "therapy aide" },
  student: { type: "student", label: "therapy student" },
};
