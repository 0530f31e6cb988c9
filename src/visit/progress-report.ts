import type { PlainDate } from "../core/index.js";
import type { Signature } from "./signature.js";

/** A progress report by a clinician. */
export interface ProgressReport {
  /** Day it was written. */
  readonly writtenOn: PlainDate;
  /** First treatment day it covers. */
  readonly coversFrom?: PlainDate;
  /** Last treatment day it covers. */
  readonly coversThrough?: PlainDate;
  /** Signatures on it; an empty list means it is unsigned. */
  readonly signatures?: readonly Signature[];
  /** Whether it assesses progress towards each goal. */
  readonly goalsAssessed?: boolean;
  /** Whether it gives, for each goal now worked on, objective measures or what changed; `true` where it has them of every goal that changed. */
  readonly goalStatus?: boolean;
  /** Whether the day it was written stands on it. */
  readonly dated?: boolean;
  /** Whether it says that treatment goes on, and how. */
  readonly planContinues?: boolean;
}
