import type { OwnCheck } from "../../claims/index.js";
import type { Citation } from "../../core/index.js";
import { type Finding, linesNumbered, type RuleSet } from "../../rules/index.js";
import { describeFinding } from "../describe-finding.js";
import { linesAt } from "../lines-at.js";
import { eachOnce } from "./cited-rules.js";
import type { ExplainedParagraph, ExplainedPart } from "./paragraph.js";

/** How much a rule weighs, as it is put behind its name. */
export type Weighing = (finding: Finding) => string;

/** What one rule says under one title. */
interface OfRule {
  readonly title: string;
  readonly name: string;
  readonly citations: readonly Citation[];
  /** Each sentence, and the findings that say it. */
  readonly messages: Map<string, Finding[]>;
}

/**
 * One paragraph for each rule, its sentences one after the other; where a sentence is said of several lines, they are named behind it. Rules that say the
 * very same share a paragraph.
 */
export function findingParagraphs(about: ExplainedPart, findings: readonly Finding[], rules: RuleSet, own: readonly OwnCheck[], weighing: Weighing): readonly ExplainedParagraph[] {
  const paragraphs = new Map<string, { readonly title: string; readonly names: string[]; readonly body: string; readonly citations: Citation[] }>();
  for (const { citations, messages, name, title } of byRule(findings, rules, own, weighing)) {
    const body = [...messages].map(([message, same]) => `${message}${linesOf(same)}`).join(" ");
    const key = JSON.stringify([title, body]);
    const before = paragraphs.get(key);
    if (before === undefined) paragraphs.set(key, { title, names: [name], body, citations: [...citations] });
    else { before.names.push(name); before.citations.push(...citations); }
  }
  return [...paragraphs.values()].map(({ body, citations, names, title }) => ({ about, text: `${title} (${names.join("; ")}): ${body}`, citations: eachOnce(citations) }));
}

function byRule(findings: readonly Finding[], rules: RuleSet, own: readonly OwnCheck[], weighing: Weighing): Iterable<OfRule> {
  const said = new Map<string, OfRule>();
  for (const finding of findings) {
    const { citations, message, title } = describeFinding(finding, rules, own);
    const name = `${finding.ruleBookId}/${finding.ruleId}${weighing(finding)}${finding.confidence === "secondary" ? ", secondary source" : ""}`;
    const key = JSON.stringify([title, name]);
    const of = said.get(key) ?? { title, name, citations, messages: new Map<string, Finding[]>() };
    said.set(key, of);
    of.messages.set(message, [...of.messages.get(message) ?? [], finding]);
  }
  return said.values();
}

/** The lines a sentence is said of, where it is said more than once. */
function linesOf(same: readonly Finding[]): string {
  const lines = same.length === 1 ? [] : linesAt(same.flatMap(({ paths }) => paths));
  return lines.length === 0 ? "" : ` This is said of ${linesNumbered(lines)}.`;
}
