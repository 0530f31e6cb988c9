import type { Confidence, JsonPointer, Outcome, PlainDate, Severity } from "../core/index.js";
import type { RuleKind } from "./kinds.js";
import type { RuleDoubt } from "./rule-set.js";
import type { RulesAsked } from "./rules-asked.js";

interface FindingBase<Code extends string> {
  /** `ruleBookId/ruleId@subject`: the subject is the line's id, else `code#nth`; a pair is `a+b`, in the order of the alphabet; else `claim`, `note` or `episode`. */
  readonly id: string;
  /** What was found, beginning with the rule's kind; a public contract. */
  readonly code: Code;
  /** How much it weighs; `error` means the host should block. */
  readonly severity: Severity;
  /** Whether the authority's own text was read. */
  readonly confidence: Confidence;
  /** The rule, within its book. */
  readonly ruleId: string;
  /** The book. */
  readonly ruleBookId: string;
  /** The places of the input it speaks of. */
  readonly paths: readonly JsonPointer[];
  /** The day by which something is due. */
  readonly dueBy?: PlainDate;
}

/** A rule was judged: kept or broken. */
export interface JudgedFinding<Code extends string = string, Details = unknown> extends FindingBase<Code> {
  readonly outcome: "violated" | "satisfied";
  /** The figures and codes that show it; never text of the input. */
  readonly details: Details;
}

/** Why a rule could not be judged. */
export type Doubt =
  /** A fact of the claim is not given. */
  | "fact_not_given"
  /** An amount or a table the rule needs is not known; the host supplies it in a rule of its own. */
  | "parameter_not_known"
  /** A time is counted in business days, and it hangs on public holidays, which are not known, whether it was kept. */
  | "holidays_not_known"
  /** This version does not know the kind of rule. */
  | "kind_not_known"
  | RuleDoubt;

/** A rule could not be judged. Never a violation and never a silent pass. */
export interface UndeterminedFinding<Code extends string = string> extends FindingBase<Code> {
  readonly outcome: "undetermined";
  /** Why. */
  readonly doubt: Doubt;
  /** The places of the input that would settle it; the date of service where the doubt is the rule's own. */
  readonly missing: readonly [JsonPointer, ...JsonPointer[]];
}

/** What one rule says of one subject. */
export type Finding<Code extends string = string, Details = unknown> = JudgedFinding<Code, Details> | UndeterminedFinding<Code>;

/** A fact the host states once instead of sending it with each claim; it fills the fact only where it is absent. */
export interface Assumption {
  /** The place in the input, beginning with a slash; `*` stands for every line. */
  readonly pointer: JsonPointer;
  /** The value, as the input itself would say it; one the fact does not take is a RangeError when the question is asked. */
  readonly value: unknown;
  /** Why it may be assumed; shown in the audit. */
  readonly because: string;
}

/** The question that is asked. */
export interface Asking {
  /** The day of the question: signing, submission, audit. It decides what is already due. */
  readonly asOf: PlainDate;
  /** What the host assumes. */
  readonly assumptions?: readonly Assumption[];
}

/** What a set of rules says of one input. */
export interface Report<F extends Finding = Finding> {
  readonly dateOfService: PlainDate;
  readonly asOf: PlainDate;
  /** The worst outcome found: violated, undetermined, satisfied, not applicable. */
  readonly outcome: Outcome;
  /** In a fixed order: by place, then by code. */
  readonly findings: readonly F[];
  /** Rules that had nothing to say, as `ruleBookId/ruleId`. */
  readonly notApplicable: readonly string[];
  /** Kinds the books do not speak of; in a report on a claim also what it needs an answer to and no rule in force gives for one of its lines. */
  readonly notCovered: readonly RuleKind[];
  /** Rules that decided something and were last verified before the date of service. */
  readonly stale: readonly { readonly ruleId: string; readonly verifiedThrough: PlainDate }[];
  /** Findings the host has taken note of, with its reason. */
  readonly acknowledged: readonly { readonly findingId: string; readonly reason: string }[];
  /** The assumptions that filled a fact. */
  readonly assumptions: readonly Assumption[];
  /** What falls due after `asOf`. */
  readonly deadlines: readonly { readonly ruleId: string; readonly dueBy: PlainDate }[];
  /** The rules it was found under, so that two reports alone tell which dated rule made them differ; absent from a report put together by hand. */
  readonly rulesAsked?: RulesAsked;
}
