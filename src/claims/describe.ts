import { type ClaimRuleKind, type Finding, type FindingDescription, type JudgedFinding, openWords, type RuleSet } from "../rules/index.js";
import type { ClaimFindingCode, ClaimFindingDetails } from "./claim-finding-code.js";
import type { OwnCheck } from "./own-check.js";
import { claimWords, kindNames, whyNotKnown } from "./words/index.js";

/**
 * Says a finding in English. The words are made of codes, figures and dates only, never of text of the input.
 *
 * @param finding - A finding of a claim report
 * @param rules - The rule set it was found under
 * @param own - The caller's own checks, which have words of their own
 * @returns Title, message and the citations of the rule; a code nobody here knows gets a general sentence
 */
export function describeClaimFinding(finding: Finding, rules: RuleSet, own: readonly OwnCheck[] = []): FindingDescription {
  const isOf = ({ ruleBookId, id }: { readonly ruleBookId: string; readonly id: string }): boolean => ruleBookId === finding.ruleBookId && id === finding.ruleId;
  const check = own.find(({ code, ruleBookId, ruleId }) => code === finding.code && isOf({ ruleBookId, id: ruleId }));
  if (check !== undefined) return { ...check.describe(finding), citations: check.citations };
  return { title: titleOf(finding), ...wordsOf(finding, rules), citations: rules.rules.find(isOf)?.citations ?? [] };
}

function titleOf({ code }: Finding): string {
  if (isClaimFindingCode(code)) return claimWords[code].title;
  const kind = kindOf(code);
  if (kind !== undefined) return kindNames[kind];
  return code === "rule_kind_not_known" ? "Rule of a kind that is not known" : "Rule of the payer";
}

function wordsOf(finding: Finding, rules: RuleSet): Pick<FindingDescription, "message" | "open"> {
  if (finding.outcome === "undetermined") return openWords(questionOf(finding), whyNotKnown(finding), finding);
  return { message: isKnown(finding) ? judgedMessage(finding, rules) : `A rule of the payer is ${finding.outcome === "violated" ? "broken" : "kept"}; there are no words for it here.` };
}

function questionOf({ code }: Finding): string {
  if (isClaimFindingCode(code)) return claimWords[code].question;
  const kind = kindOf(code);
  return kind === undefined ? "whether a rule of the payer is kept" : `whether the rule "${kindNames[kind]}" is kept`;
}

function judgedMessage<Code extends ClaimFindingCode>({ code, details, id, outcome, ruleBookId }: JudgedFinding<Code, ClaimFindingDetails[Code]>, { practice = [] }: RuleSet): string {
  return claimWords[code].judged(details, outcome, { about: code === "mue_units" ? codeAtEnd(id) : "", isPractice: practice.includes(ruleBookId) });
}

/** The subject of an MUE is a code, never a line: it is no id of the host's. */
function codeAtEnd(id: string): string {
  return /@([0-9A-Z]{5})$/.exec(id)?.[1] ?? "";
}

function isKnown(finding: JudgedFinding): finding is JudgedFinding<ClaimFindingCode, ClaimFindingDetails[ClaimFindingCode]> {
  return isClaimFindingCode(finding.code);
}

function isClaimFindingCode(code: string): code is ClaimFindingCode {
  return Object.hasOwn(claimWords, code);
}

/** The kind of a rule that itself is in doubt, where this version knows the kind. */
function kindOf(code: string): ClaimRuleKind | undefined {
  const kind = code.endsWith("_not_known") ? code.slice(0, -"_not_known".length) : "";
  return isKind(kind) ? kind : undefined;
}

function isKind(kind: string): kind is ClaimRuleKind {
  return Object.hasOwn(kindNames, kind);
}
