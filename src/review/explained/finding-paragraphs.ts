import type { Citation } from "../../core/index.js";
import { type Finding, linesNumbered } from "../../rules/index.js";
import { describeFinding } from "../describe-finding.js";
import { linesAt } from "../lines-at.js";
import { eachOnce } from "./cited-rules.js";
import { nameOf, type Telling } from "./finding-names.js";
import type { ExplainedParagraph, ExplainedPart } from "./paragraph.js";

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
export function findingParagraphs(about: ExplainedPart, findings: readonly Finding[], telling: Telling): readonly ExplainedParagraph[] {
  const paragraphs = new Map<string, { readonly title: string; readonly names: string[]; readonly body: string; readonly citations: Citation[] }>();
  for (const { citations, messages, name, title } of byRule(findings, telling)) {
    const body = [...messages].map(([message, same]) => `${message}${linesOf(same)}`).join(" ");
    const key = JSON.stringify([title, body]);
    const before = paragraphs.get(key);
    if (before === undefined) paragraphs.set(key, { title, names: [name], body, citations: [...citations] });
    else { before.names.push(name); before.citations.push(...citations); }
  }
  return [...paragraphs.values()].map(({ body, citations, names, title }) => ({ about, text: `${title} (${names.join("; ")}): ${body}`, citations: eachOnce(citations) }));
}

function byRule(findings: readonly Finding[], telling: Telling): Iterable<OfRule> {
  const said = new Map<string, OfRule>();
  for (const finding of findings) {
    const { citations, message, title } = describeFinding(finding, telling.rules, telling.own);
    const name = nameOf(finding, telling);
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
