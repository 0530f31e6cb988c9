import type { CptCode } from "../../codes/index.js";
import type { JsonPointer } from "../../core/index.js";
import type { RecordUnderReview } from "../record-under-review.js";

/** A code that is billed, and the first place it is billed at. */
export interface BilledCode {
  readonly code: CptCode;
  readonly path: JsonPointer;
  /** How findings name it; a code billed twice is judged once. */
  readonly subject: string;
}

/** The codes billed that a rule looks at, each once. */
export function billedCodes({ billed }: RecordUnderReview, looksAt: (code: CptCode) => boolean): readonly BilledCode[] {
  const first = new Map<CptCode, number>();
  for (const [index, { code }] of billed.entries()) if (looksAt(code) && !first.has(code)) first.set(code, index);
  return [...first].map(([code, index]) => ({ code, path: `/billed/${index}/code`, subject: `${code}#1` }));
}
