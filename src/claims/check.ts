import type { Catalogue } from "../codes/index.js";
import type { Confidence, JsonPointer, Outcome, PlainDate } from "../core/index.js";
import type { Asking, ClaimRuleKind, Doubt, RuleBase, RuleParameters, RuleSet } from "../rules/index.js";
import type { Claim, ServiceLine } from "../visit/index.js";
import type { CodeNumbers } from "./facts/numbered-codes.js";

/** A claim rule of one kind. */
export interface ClaimRule<Kind extends ClaimRuleKind> extends RuleBase {
  readonly kind: Kind;
  readonly parameters: RuleParameters[Kind];
  readonly ruleBookId: string;
}

/** What a check may look up beside its rule. */
export interface Surroundings {
  readonly codes: Catalogue;
  readonly rules: RuleSet;
}

/**
 * Takes the outcome of one subject. A subject is the claim (`WHOLE_CLAIM`, `NO_SECOND`), a line (its index, `NO_SECOND`) or a pair of lines; lines
 * of `otherLinesSameDay` are numbered on from the claim's own. A subject that names a code gives the index of its first line.
 */
export type Found = (outcome: Outcome, first: number, second: number) => void;

export const WHOLE_CLAIM = -1;
export const NO_SECOND = -1;

/** A rule made ready for many claims. `judge` allocates nothing; the rest runs only for a finding somebody reads. */
export type PreparedCheck = CheckOfClaim | CheckOfLines;

/** A check whose one subject is the claim. */
export interface CheckOfClaim extends Findings {
  readonly subject: "claim";
  /** Judges the claim. Absent facts are `undetermined`. */
  readonly judge: (claim: Claim, asking: Asking) => Outcome;
}

/** A check whose subjects are lines, codes or pairs of lines. */
export interface CheckOfLines extends Findings {
  /** How the subject is named in the id of a finding; a pair without its second line is named by the code of the first. */
  readonly subject: "line" | "code" | "pair";
  /** Judges every subject the rule looks at. Absent facts are `undetermined`; a rule with nothing to look at calls `found` not at all. */
  readonly judge: (claim: Claim, asking: Asking, found: Found, codes: CodeNumbers) => void;
}

/** What is found of a rule that applies. */
export type FindingOutcome = Exclude<Outcome, "not_applicable">;

/** What a check has to say of a subject it judged, and how it came out. */
export interface Findings {
  /** The property of a line that a finding of a line begins with, where the line has it; it only hastens putting findings in their order. */
  readonly property?: keyof ServiceLine;
  /** What was found; begins with the rule's kind. */
  readonly code: string | ((claim: Claim, first: number, second: number) => string);
  /** The facts of a violated or satisfied finding: figures, codes, dates, modifiers; never free text of the input. */
  readonly details: (claim: Claim, asking: Asking, first: number, second: number, outcome: FindingOutcome, codes: CodeNumbers) => unknown;
  /** The places the finding speaks of; they resolve in the claim. */
  readonly paths: (claim: Claim, first: number, second: number, outcome: FindingOutcome, codes: CodeNumbers) => readonly JsonPointer[];
  /** The places that would settle an undetermined finding. */
  readonly missing: (claim: Claim, asking: Asking, first: number, second: number, codes: CodeNumbers) => readonly [JsonPointer, ...JsonPointer[]];
  /** Why it is undetermined, where that is not a fact of the claim. */
  readonly doubt?: (claim: Claim, asking: Asking, first: number, second: number, codes: CodeNumbers) => Doubt;
  /** The day by which what the rule asks is due, where it is not due yet or has a day. */
  readonly dueBy?: (claim: Claim, asking: Asking) => PlainDate | undefined;
  /** Whether a table answered something on the claim by holding no row for it: such an answer is no finding, and as old as the table. */
  readonly answersWithoutRow?: (claim: Claim, codes: CodeNumbers) => boolean;
  /** The row of a table that decided, where it has a confidence or a last day of its own. */
  readonly row?: (claim: Claim, first: number, second: number, codes: CodeNumbers) => DecidingRow | undefined;
}

/** What a row of a table says of itself; what it leaves out its rule says. */
export interface DecidingRow {
  readonly confidence?: Confidence;
  readonly verifiedThrough?: PlainDate;
}

/** Makes a rule of one kind ready for many claims. */
export type Check<Kind extends ClaimRuleKind> = (rule: ClaimRule<Kind>, surroundings: Surroundings) => PreparedCheck;
