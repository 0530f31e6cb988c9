import type { Confidence, PlainDate, Severity } from "../core/index.js";
import type { Asking } from "../rules/index.js";
import type { Claim, ServiceLine } from "../visit/index.js";
import type { CodeNumbers } from "./facts/numbered-codes.js";
import { type CheckOfClaim, type CheckOfLines, type Findings, type Found, NO_SECOND, type PreparedCheck, WHOLE_CLAIM } from "./check.js";

/** What a finding repeats of its rule. */
export interface RuleMarks {
  readonly id: string;
  readonly ruleBookId: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** Absent of a rule of the caller's own. */
  readonly verifiedThrough?: PlainDate;
}

/** A rule and its check, made ready for many claims. */
export interface PreparedRule {
  readonly ruleId: string;
  readonly ruleBookId: string;
  /** `ruleBookId/ruleId`. */
  readonly name: string;
  /** What the ids of its findings begin with. */
  readonly prefix: string;
  /** The id of its finding about the claim. */
  readonly claimId: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly verifiedThrough: PlainDate | undefined;
  readonly subject: PreparedCheck["subject"];
  /** One of the two judges. */
  readonly judgeClaim: CheckOfClaim["judge"] | undefined;
  readonly judgeLines: CheckOfLines["judge"] | undefined;
  /** The property of a line that its findings begin with; empty where that differs. */
  readonly property: keyof ServiceLine | "";
  readonly code: Findings["code"];
  readonly details: Findings["details"];
  readonly paths: Findings["paths"];
  readonly missing: Findings["missing"];
  readonly doubt: Findings["doubt"];
  readonly dueBy: Findings["dueBy"];
  readonly answersWithoutRow: Findings["answersWithoutRow"];
  readonly row: Findings["row"];
}

/** Joins a rule and its check: one shape, whatever the kind, since that is what the engine reads for every claim. */
export function preparedRule({ confidence, id, ruleBookId, severity, verifiedThrough }: RuleMarks, check: PreparedCheck): PreparedRule {
  const name = `${ruleBookId}/${id}`;
  return {
    ruleId: id,
    ruleBookId,
    name,
    prefix: `${name}@`,
    claimId: `${name}@claim`,
    severity: weightOf(severity, confidence),
    confidence,
    verifiedThrough,
    subject: check.subject,
    judgeClaim: check.subject === "claim" ? check.judge : undefined,
    judgeLines: check.subject === "claim" ? undefined : check.judge,
    property: check.property ?? "",
    code: check.code,
    details: check.details,
    paths: check.paths,
    missing: check.missing,
    doubt: check.doubt,
    dueBy: check.dueBy,
    answersWithoutRow: check.answersWithoutRow,
    row: check.row,
  };
}

/** What was not read in the authority's own text never weighs as an error. */
export function weightOf(severity: Severity, confidence: Confidence): Severity {
  return confidence === "secondary" && severity === "error" ? "warning" : severity;
}

/** Judges every subject the rule looks at. */
export function judgeRule({ judgeClaim, judgeLines }: PreparedRule, claim: Claim, asking: Asking, found: Found, codes: CodeNumbers): void {
  if (judgeClaim === undefined) judgeLines?.(claim, asking, found, codes);
  else found(judgeClaim(claim, asking), WHOLE_CLAIM, NO_SECOND);
}
