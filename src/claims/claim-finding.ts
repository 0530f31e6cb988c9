import type { PlainDate } from "../core/index.js";
import type { Asking, Finding } from "../rules/index.js";
import type { Claim } from "../visit/index.js";
import { type DecidingRow, type FindingOutcome, NO_SECOND, WHOLE_CLAIM } from "./check.js";
import { lineAt, lineCount } from "./facts/claim-lines.js";
import type { CodeNumbers } from "./facts/numbered-codes.js";
import { type PreparedRule, weightOf } from "./prepared-rule.js";

/** What the lines of a claim are called in ids, each written down when it is first asked for. */
export type LineNames = (string | undefined)[];

/** Writes a finding down: everything here runs only for a finding somebody reads. Each shape is written out, since spreading is slow. */
export function findingOf(rule: PreparedRule, outcome: FindingOutcome, claim: Claim, asking: Asking, first: number, second: number, codes: CodeNumbers, names: LineNames, row: DecidingRow | undefined, dueBy: PlainDate | undefined): Finding {
  const { ruleBookId, ruleId } = rule;
  const confidence = row?.confidence ?? rule.confidence;
  const severity = weightOf(rule.severity, confidence);
  const id = findingId(rule, claim, first, second, names);
  const code = typeof rule.code === "string" ? rule.code : rule.code(claim, first, second);
  const paths = rule.paths(claim, first, second, outcome, codes);
  if (outcome === "undetermined") {
    const doubt = rule.doubt === undefined ? "fact_not_given" : rule.doubt(claim, asking, first, second, codes);
    const missing = rule.missing(claim, asking, first, second, codes);
    if (dueBy === undefined) return { id, code, outcome, severity, confidence, ruleId, ruleBookId, paths, doubt, missing };
    return { id, code, outcome, severity, confidence, ruleId, ruleBookId, paths, doubt, missing, dueBy };
  }
  const details = rule.details(claim, asking, first, second, outcome, codes);
  if (dueBy === undefined) return { id, code, outcome, severity, confidence, ruleId, ruleBookId, paths, details };
  return { id, code, outcome, severity, confidence, ruleId, ruleBookId, paths, details, dueBy };
}

/** The rule and its subject. */
export function findingId({ claimId, prefix, subject }: PreparedRule, claim: Claim, first: number, second: number, names: LineNames): string {
  if (first === WHOLE_CLAIM) return claimId;
  if (subject === "code" || (subject === "pair" && second === NO_SECOND)) return prefix + lineAt(claim, first).code;
  return prefix + (second === NO_SECOND ? nameOf(claim, first, names) : pairName(nameOf(claim, first, names), nameOf(claim, second, names)));
}

function nameOf(claim: Claim, index: number, names: LineNames): string {
  return names[index] ??= lineName(claim, index);
}

/** A pair has one name, whichever of its lines comes first. */
function pairName(one: string, other: string): string {
  return one < other ? `${one}+${other}` : `${other}+${one}`;
}

/** The host's own id of a line where no other line has it, or its code and which one of that code it is. */
function lineName(claim: Claim, index: number): string {
  const { code, id } = lineAt(claim, index);
  if (id !== undefined && isOfOneLine(id, claim)) return id;
  let nth = 0;
  for (let before = 0; before <= index && before < lineCount(claim); before += 1) if (lineAt(claim, before).code === code) nth += 1;
  return `${code}#${nth}`;
}

function isOfOneLine(id: string, { lines, otherLinesSameDay = [] }: Claim): boolean {
  let named = 0;
  for (const line of lines) if (line.id === id) named += 1;
  for (const line of otherLinesSameDay) if (line.id === id) named += 1;
  return named < 2;
}
