import type { JsonPointer } from "./json-pointer.js";

/** Something wrong in sound input that was found before any payer's rule was asked: time blocks, codes. */
export interface InputProblem<Code extends string = string> {
  /** What is wrong, in `snake_case`. */
  readonly code: Code;
  /** Where it stands in the input. */
  readonly paths: readonly JsonPointer[];
  /** The figures that show it; never text from the input. */
  readonly details: Readonly<Record<string, string | number>>;
}
