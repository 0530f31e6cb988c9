import type { Citation, Confidence, JsonPointer, Outcome, Severity } from "../core/index.js";
import type { Asking, Finding } from "../rules/index.js";
import type { Claim } from "../visit/index.js";
import type { PreparedCheck } from "./check.js";

/** A rule of the caller's own as a typed function. What it throws propagates. */
export interface OwnCheck {
  /** The book it belongs to. */
  readonly ruleBookId: string;
  /** Its name within the book. */
  readonly ruleId: string;
  /** Edition of the book, for the audit. */
  readonly edition: string;
  /** The finding code. */
  readonly code: string;
  /** How much a violation weighs. */
  readonly severity: Severity;
  /** Whether the authority's own text was read. */
  readonly confidence: Confidence;
  /** Where it is written. */
  readonly citations: readonly Citation[];
  /** Judges the claim; allocates nothing where speed matters. */
  readonly judge: (claim: Claim, asking: Asking) => Outcome;
  /** The facts of the finding; run only for a finding somebody reads. */
  readonly details: (claim: Claim) => unknown;
  /** The places the finding speaks of. */
  readonly paths: (claim: Claim) => readonly JsonPointer[];
  /** The places that would settle it; needed where `judge` can answer `undetermined`. */
  readonly missing?: (claim: Claim) => readonly JsonPointer[];
  /** The words of the finding. */
  readonly describe: (finding: Finding) => { readonly title: string; readonly message: string };
}

/** A caller's check as one of ours. */
export function ownCheck(own: OwnCheck): PreparedCheck {
  return {
    subject: "claim",
    code: own.code,
    judge: (claim, asking) => own.judge(claim, asking),
    details: (claim) => own.details(claim),
    paths: (claim) => own.paths(claim),
    missing: (claim) => {
      const [missing, ...others] = own.missing?.(claim) ?? [];
      if (missing === undefined) throw new TypeError(`the check ${own.ruleBookId}/${own.ruleId} answered undetermined and names no missing fact: give it a missing function`);
      return [missing, ...others];
    },
  };
}
