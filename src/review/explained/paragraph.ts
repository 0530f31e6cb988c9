import type { Citation } from "../../core/index.js";

/** What a paragraph is about. */
export type ExplainedPart =
  /** The visit, the books, the dates, what was assumed. */
  | "visit"
  /** How minutes became units. */
  | "units"
  /** What is billed, line by line, and what is not. */
  | "lines"
  /** Rules that are broken. */
  | "broken"
  /** Rules that cannot be judged. */
  | "open"
  /** Rules that are kept. */
  | "kept"
  /** What the secondary payer's rules say, and where the two conflict. */
  | "secondary"
  /** What follows, and what the rules do not speak of. */
  | "outcome";

/** What one rule says in a paragraph that tells several. */
export interface ExplainedRule {
  /** The rule, as `ruleBookId/ruleId`. */
  readonly rule: string;
  /** Every sentence of it, of which the paragraph may tell the title alone. */
  readonly sentences: readonly string[];
  /** Where the rule is written. */
  readonly citations: readonly Citation[];
}

/** A paragraph a biller can paste. */
export interface ExplainedParagraph {
  readonly about: ExplainedPart;
  readonly text: string;
  /** Where what it says is written. */
  readonly citations: readonly Citation[];
  /** The rules it tells together, each with what it says in full and its own citations; absent where it tells one rule, or none. */
  readonly rules?: readonly ExplainedRule[];
}

/** A paragraph that cites nothing. */
export function plain(about: ExplainedPart, text: string): ExplainedParagraph {
  return { about, text, citations: [] };
}
