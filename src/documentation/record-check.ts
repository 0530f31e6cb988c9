import type { Catalogue } from "../codes/index.js";
import type { JsonPointer, PlainDate } from "../core/index.js";
import type { Asking, DocumentationRuleKind, Doubt, RuleBase, RuleParameters, RuleSet } from "../rules/index.js";
import type { Reading } from "./language/reading.js";
import type { RecordUnderReview } from "./record-under-review.js";

/** A record rule of one kind. */
export interface RecordRule<Kind extends DocumentationRuleKind> extends RuleBase {
  readonly kind: Kind;
  readonly parameters: RuleParameters[Kind];
  readonly ruleBookId: string;
}

/** What a check may look up beside its rule. */
export interface Surroundings {
  readonly codes: Catalogue;
  readonly rules: RuleSet;
}

interface JudgementBase {
  /**
   * What is judged, as the id of the finding names it: `note`, `episode` or `claim`; a part of it after a dot, `note.assessment`; a billed code as
   * `code#nth`. No text, key or id of the input.
   */
  readonly subject: string;
  /** What was found; begins with the rule's kind; the same word for every outcome. */
  readonly code: string;
  /** The places the finding speaks of; they resolve in the input. */
  readonly paths: readonly JsonPointer[];
  /** The day by which what the rule asks is or was due. */
  readonly dueBy?: PlainDate;
}

/** What a rule says of one subject. */
export type RecordJudgement =
  /** Kept or broken; `details` hold figures, codes and dates, never text of the input. */
  | JudgementBase & { readonly outcome: "satisfied" | "violated"; readonly details: object }
  /** Not to be told: `missing` are the places that would settle it. */
  | JudgementBase & { readonly outcome: "undetermined"; readonly missing: readonly [JsonPointer, ...JsonPointer[]]; readonly doubt?: Doubt }
  /** Not asked for, or not due yet: then with `dueBy`. */
  | JudgementBase & { readonly outcome: "not_applicable" };

/** Judges every subject a rule looks at. A rule with nothing to look at answers with an empty list. The rules of a report share one reading of its texts. */
export type PreparedRecordCheck = (under: RecordUnderReview, asking: Asking, read: Reading) => readonly RecordJudgement[];

/** Makes a rule of one kind ready for many records. Word lists, code lists and selectors are built here, once. */
export type RecordCheck<Kind extends DocumentationRuleKind> = (rule: RecordRule<Kind>, surroundings: Surroundings) => PreparedRecordCheck;
