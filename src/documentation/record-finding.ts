import type { Confidence, PlainDate, Severity } from "../core/index.js";
import type { Finding } from "../rules/index.js";
import type { RecordJudgement } from "./record-check.js";

/** What a finding repeats of its rule. */
export interface RuleMarks {
  readonly id: string;
  readonly ruleBookId: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly verifiedThrough: PlainDate;
}

/** Writes a judgement down; what does not apply is not written down. Each shape is written out, since spreading is slow. */
export function recordFinding({ confidence, id: ruleId, ruleBookId, severity: asked }: RuleMarks, judgement: RecordJudgement): readonly Finding[] {
  const { code, dueBy, outcome, paths, subject } = judgement;
  if (outcome === "not_applicable") return [];
  const severity: Severity = confidence === "secondary" && asked === "error" ? "warning" : asked;
  const id = `${ruleBookId}/${ruleId}@${subject}`;
  if (outcome === "undetermined") {
    const { doubt = "fact_not_given", missing } = judgement;
    if (dueBy === undefined) return [{ id, code, outcome, severity, confidence, ruleId, ruleBookId, paths, doubt, missing }];
    return [{ id, code, outcome, severity, confidence, ruleId, ruleBookId, paths, doubt, missing, dueBy }];
  }
  const { details } = judgement;
  if (dueBy === undefined) return [{ id, code, outcome, severity, confidence, ruleId, ruleBookId, paths, details }];
  return [{ id, code, outcome, severity, confidence, ruleId, ruleBookId, paths, details, dueBy }];
}
