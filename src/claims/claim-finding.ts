import type { Confidence, Outcome, PlainDate, Severity } from "../core/index.js";
import type { Asking, Finding } from "../rules/index.js";
import type { Claim } from "../visit/index.js";
import { NO_SECOND, type PreparedCheck, WHOLE_CLAIM } from "./check.js";
import { lineAt, lineCount } from "./facts/claim-lines.js";

/** What a finding repeats of its rule. */
export interface RuleMarks {
  readonly id: string;
  readonly ruleBookId: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
}

/** Writes a finding down: everything here runs only for a finding somebody reads. Each shape is written out, since spreading is slow. */
export function findingOf(rule: RuleMarks, check: PreparedCheck, outcome: Exclude<Outcome, "not_applicable">, claim: Claim, asking: Asking, first: number, second: number): Finding {
  const { id: ruleId, ruleBookId } = rule;
  const confidence = check.confidence?.(claim, first, second) ?? rule.confidence;
  const severity = confidence === "secondary" && rule.severity === "error" ? "warning" : rule.severity;
  const id = `${ruleBookId}/${ruleId}@${subjectName(check, claim, first, second)}`;
  const code = check.code(claim, first, second);
  const paths = check.paths(claim, first, second);
  const dueBy = check.dueBy?.(claim, asking);
  if (outcome === "undetermined") {
    const doubt = check.doubt?.(claim, asking, first, second) ?? "fact_not_given";
    const missing = check.missing(claim, asking, first, second);
    if (dueBy === undefined) return { id, code, outcome, severity, confidence, ruleId, ruleBookId, paths, doubt, missing };
    return { id, code, outcome, severity, confidence, ruleId, ruleBookId, paths, doubt, missing, dueBy };
  }
  const details = check.details(claim, asking, first, second);
  if (dueBy === undefined) return { id, code, outcome, severity, confidence, ruleId, ruleBookId, paths, details };
  return { id, code, outcome, severity, confidence, ruleId, ruleBookId, paths, details, dueBy };
}

/** A row seen last before the date of service still decides, and is listed. */
export function verifiedThroughOf(check: PreparedCheck, ruleVerifiedThrough: PlainDate, claim: Claim, first: number, second: number): PlainDate {
  return check.verifiedThrough?.(claim, first, second) ?? ruleVerifiedThrough;
}

function subjectName({ subject }: PreparedCheck, claim: Claim, first: number, second: number): string {
  if (first === WHOLE_CLAIM || subject === "claim") return "claim";
  if (subject === "code" || (subject === "pair" && second === NO_SECOND)) return lineAt(claim, first).code;
  return second === NO_SECOND ? lineName(claim, first) : pairName(lineName(claim, first), lineName(claim, second));
}

/** A pair has one name, whichever of its lines comes first. */
function pairName(one: string, other: string): string {
  return one < other ? `${one}+${other}` : `${other}+${one}`;
}

/** The host's own id of a line, or its code and which one of that code it is. */
function lineName(claim: Claim, index: number): string {
  const { code, id } = lineAt(claim, index);
  if (id !== undefined) return id;
  let nth = 0;
  for (let before = 0; before <= index && before < lineCount(claim); before += 1) if (lineAt(claim, before).code === code) nth += 1;
  return `${code}#${nth}`;
}
