import type { CptCode } from "../../codes/index.js";
import type { JsonPointer } from "../../core/index.js";
import type { NoteElement } from "../../rules/index.js";
import type { Told } from "../told.js";

/** Why an element is not there. */
export type ElementLack =
  /** There is no note of the date. */
  | "no_note"
  /** There is no plan of care. */
  | "no_plan"
  /** There is no evaluation. */
  | "no_evaluation"
  /** Its place is empty. */
  | "blank";

/** Whether the record holds an element, and where. */
export interface ElementAnswer {
  readonly subject: string;
  readonly element: NoteElement;
  readonly told: Told;
  readonly paths: readonly JsonPointer[];
  readonly lack: ElementLack;
  /** Codes of interventions and billed services without it. */
  readonly without?: readonly CptCode[];
  /** How many interventions without it have no code. */
  readonly uncoded?: number;
}
