import type { Citation } from "../core/index.js";

/** A finding in words for a biller. */
export interface FindingDescription {
  /** A few words for a list of findings. */
  readonly title: string;
  /** What the rule asks and what was found, or what is not known. */
  readonly message: string;
  /** Where the rule is written. */
  readonly citations: readonly Citation[];
}
