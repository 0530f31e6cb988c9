import { type Finding, list } from "../../rules/index.js";
import { describeFinding } from "../describe-finding.js";
import { eachOnce } from "./cited-rules.js";
import { ruleOf, type Telling } from "./finding-names.js";
import type { ExplainedParagraph, ExplainedPart, ExplainedRule } from "./paragraph.js";

/** Kinds whose figures a person wants to read though they are kept. */
const TOLD_IN_FULL: readonly string[] = ["unit_counting_", "daily_cap_", "visit_cap_", "payment_reduction_"];

interface Kept extends ExplainedRule {
  readonly finding: Finding;
  readonly titles: readonly string[];
}

/** One paragraph for each book: the titles of its rules that are kept. What a rule only tells, such as an amount that is to be expected, is told in full. */
export function keptParagraphs(about: ExplainedPart, findings: readonly Finding[], telling: Telling): readonly ExplainedParagraph[] {
  const kept = keptRules(findings, telling);
  return [...new Set(kept.map(({ finding }) => finding.ruleBookId))].map((book): ExplainedParagraph => {
    const ofBook = kept.filter(({ finding }) => finding.ruleBookId === book);
    const names = ofBook.map(({ finding, titles }) => `${list(titles)} (${finding.ruleId}${finding.confidence === "secondary" ? ", secondary source" : ""})`);
    const told = ofBook.filter(({ finding }) => isToTell(finding)).map(({ sentences, titles }) => `${list(titles)}: ${sentences.join(" ")}`);
    return {
      about,
      text: [`Rules of ${book} that are kept: ${names.join("; ")}.`, ...told].join(" "),
      citations: eachOnce(ofBook.flatMap(({ citations }) => citations)),
      rules: ofBook.map(({ citations, rule, sentences }) => ({ rule, sentences, citations })),
    };
  });
}

function keptRules(findings: readonly Finding[], { own, rules }: Telling): readonly Kept[] {
  const kept = new Map<string, Kept>();
  for (const finding of findings) {
    const { citations, message, title } = describeFinding(finding, rules, own);
    const rule = ruleOf(finding);
    const { sentences, titles, ...before } = kept.get(rule) ?? { rule, finding, citations, sentences: [], titles: [] };
    kept.set(rule, { ...before, titles: [...new Set([...titles, title])], sentences: [...new Set([...sentences, message])] });
  }
  return [...kept.values()];
}

function isToTell({ code, severity }: Finding): boolean {
  return severity === "information" || TOLD_IN_FULL.some((kind) => code.startsWith(kind));
}
