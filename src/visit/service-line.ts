import type { CptCode, Discipline, Modifier } from "../codes/index.js";
import type { TimeBlock } from "./performed-service.js";
import type { Provider } from "./provider.js";

/** What was billed for one code, as a record is compared with it. */
export interface BilledService {
  /** CPT or HCPCS code. */
  readonly code: CptCode;
  /** Units billed. */
  readonly units: number;
  /** Modifiers in the order billed; an empty list means none. */
  readonly modifiers: readonly Modifier[];
  /** ICD-10-CM codes the line points to. */
  readonly diagnoses?: readonly string[];
}

/** One line of a claim. */
export interface ServiceLine extends BilledService {
  /** The host's own key for the line; echoed in findings. */
  readonly id?: string;
  /** What the units count: units (`UN`) or minutes (`MJ`, for anaesthesia only). */
  readonly unitsBasis?: "UN" | "MJ";
  /** Direct minutes behind the units, whole. */
  readonly minutes?: number;
  /** The stretches of time behind the units. */
  readonly timeBlocks?: readonly TimeBlock[];
  /** Whether its time was apart from that of every other line. */
  readonly separateTime?: boolean;
  /** Body regions treated, in one vocabulary of the host's: two of them are one region only where their words are the same. */
  readonly bodyRegions?: readonly string[];
  /** Techniques used, in the practitioner's words. */
  readonly techniques?: readonly string[];
  /** Who rendered this line, where not the one of the claim: what it leaves out is not known, unless its NPI is that of the claim's practitioner. */
  readonly rendering?: Provider;
  /** Discipline of the line, where not the one of the claim. */
  readonly discipline?: Discipline;
  /** CMS place-of-service code, two digits, where not the one of the claim. */
  readonly placeOfService?: string;
  /** Revenue code of an institutional claim, such as `0420`. */
  readonly revenueCode?: string;
  /** What is charged for the line, in cents. */
  readonly chargeCents?: number;
  /** What the payer allows for the line, in cents. */
  readonly allowedCents?: number;
  /** Relative value of one unit under the payer's fee schedule, in hundredths. */
  readonly relativeValueHundredths?: number;
}

/** A line billed on another claim for the same patient and date. */
export interface OtherServiceLine extends ServiceLine {
  /** Whether the same practitioner rendered it. */
  readonly samePractitioner?: boolean;
  /** Whether the same group practice billed it. */
  readonly sameGroup?: boolean;
}
