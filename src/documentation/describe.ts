import type { DocumentationRuleKind, Finding, FindingDescription, JudgedFinding, RuleSet } from "../rules/index.js";
import { openWords, whyInDoubt } from "../rules/index.js";
import type { RecordFindingCode, RecordFindingDetails } from "./record-finding-code.js";
import { missingFacts, recordKindNames, recordWords } from "./words/index.js";

/**
 * Says a finding of a record report in English. The words are made of codes, figures, dates and our own terms only, never of text of the record.
 *
 * @param finding - A finding of a record report
 * @param rules - The rule set it was found under
 * @returns Title, message and the citations of the rule; a code nobody here knows gets a general sentence
 */
export function describeRecordFinding(finding: Finding, rules: RuleSet): FindingDescription {
  const rule = rules.rules.find(({ id, ruleBookId }) => id === finding.ruleId && ruleBookId === finding.ruleBookId);
  return { title: titleOf(finding), ...wordsOf(finding), citations: rule?.citations ?? [] };
}

function titleOf({ code }: Finding): string {
  if (isRecordFindingCode(code)) return recordWords[code].title;
  return kindNameOf(code) ?? "Rule about the record";
}

/** The title of the kind whose rule is itself in doubt. */
function kindNameOf(code: string): string | undefined {
  const kind = code.endsWith("_not_known") ? code.slice(0, -"_not_known".length) : "";
  return isKind(kind) ? recordKindNames[kind] : undefined;
}

function questionOf({ code }: Finding): string {
  if (isRecordFindingCode(code)) return recordWords[code].question;
  const name = kindNameOf(code);
  return name === undefined ? "whether a rule about the record is kept" : `whether the rule "${name}" is kept`;
}

function wordsOf(finding: Finding): Pick<FindingDescription, "message" | "open"> {
  if (finding.outcome === "undetermined") return openWords(questionOf(finding), whyInDoubt(finding.doubt, missingFacts(finding.missing)), finding);
  return { message: isKnown(finding) ? judgedMessage(finding) : `A rule about the record is ${finding.outcome === "violated" ? "broken" : "kept"}; there are no words for it here.` };
}

function judgedMessage<Code extends RecordFindingCode>({ code, details, outcome }: JudgedFinding<Code, RecordFindingDetails[Code]>): string {
  return recordWords[code].judged(details, outcome);
}

function isKnown(finding: JudgedFinding): finding is JudgedFinding<RecordFindingCode, RecordFindingDetails[RecordFindingCode]> {
  return isRecordFindingCode(finding.code);
}

function isRecordFindingCode(code: string): code is RecordFindingCode {
  return Object.hasOwn(recordWords, code);
}

function isKind(kind: string): kind is DocumentationRuleKind {
  return Object.hasOwn(recordKindNames, kind);
}
