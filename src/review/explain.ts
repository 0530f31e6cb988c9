import { requireReview } from "./arguments.js";
import { catalogue, catalogueSources } from "../codes/index.js";
import type { Citation, PlainDate, Source } from "../core/index.js";
import { type Finding, withArticle } from "../rules/index.js";
import { findingParagraphs } from "./explained/finding-paragraphs.js";
import { type Telling, verifiedIn } from "./explained/finding-names.js";
import { keptParagraphs } from "./explained/kept-paragraphs.js";
import { lineParagraphs } from "./explained/line-paragraphs.js";
import { openParagraphs } from "./explained/open-paragraphs.js";
import { outcomeParagraphs } from "./explained/outcome-paragraphs.js";
import type { ExplainedParagraph, ExplainedPart, ExplainedRule } from "./explained/paragraph.js";
import { problemParagraphs } from "./explained/problem-paragraphs.js";
import { unitParagraphs } from "./explained/unit-paragraphs.js";
import { visitParagraphs } from "./explained/visit-paragraphs.js";
import type { ReviewOptions, SecondaryReview, VisitReview } from "./visit-review.js";

/** A review in words. */
export interface Explanation {
  /** In the order a person would tell it. */
  readonly paragraphs: readonly ExplainedParagraph[];
  /** The same as plain text, each citation written out behind what it supports. */
  readonly text: string;
}

const HEADINGS: Readonly<Record<ExplainedPart, string>> = {
  visit: "Visit", units: "Units", lines: "Lines", broken: "Rules that are broken", open: "Rules that cannot be judged", kept: "Rules that are kept", secondary: "Secondary payer", outcome: "Outcome",
};

const SEVERITIES = ["error", "warning", "information"] as const;

/**
 * Explains a review in paragraphs a biller can paste into an appeal or show an auditor: every number with its step, every rule with its citation. The
 * same review gives the same words. Rules that are broken are told one by one; rules that cannot be judged together with what they miss; rules that are
 * kept by their titles, a paragraph a book, each rule's sentences in `rules`. The words are made of codes, figures, dates and names of rules, never of text of the record or of the host: of an assumption
 * its place and, where it is one, its figure; of an acknowledgement the rule it concerns.
 *
 * @param review - A review
 * @param options - The caller's own checks, which have words of their own, and the catalogue, as the review was made with
 * @returns The paragraphs, and the same as plain text
 *
 * @example
 * ```ts
 * import { explain, reviewVisit } from "therapy-units";
 * import { cptBaseline } from "therapy-units/payers/cpt-baseline";
 *
 * const review = reviewVisit({ dateOfService: "2026-03-02", discipline: "massage", services: [{ code: "97124", minutes: 38 }] }, { primary: [cptBaseline] }, { asOf: "2026-03-03" });
 * const { paragraphs } = explain(review);
 *
 * paragraphs.find(({ about }) => about === "units")?.text; // => "Units are counted by the rule us/cpt-baseline/midpoint-per-code, over 1 service. 97124: 38 minutes hold 2 full units. 97124: the 8 minutes left earn 1 unit. 3 units in all, each code counted alone."
 * ```
 */
export function explain(review: VisitReview, { codes = catalogue, own = [] }: ReviewOptions = {}): Explanation {
  requireReview(review);
  const { asking: { asOf }, claimReport, recordReport, rules, secondary, units } = review;
  const telling: Telling = { rules, own, weighing: weightOf, verified: verifiedIn(claimReport, recordReport), asOf };
  const findings = [...claimReport.findings, ...recordReport.findings];
  const paragraphs = [
    ...visitParagraphs(review), ...unitParagraphs(units, rules, codes), ...problemParagraphs(review), ...lineParagraphs(review, codes),
    ...findingParagraphs("broken", told(findings, "violated"), telling), ...openParagraphs("open", told(findings, "undetermined"), telling), ...keptParagraphs("kept", told(findings, "satisfied"), telling),
    ...(secondary === undefined ? [] : secondaryParagraphs(secondary, asOf)),
    ...outcomeParagraphs(review, own),
  ];
  return { paragraphs, text: asText(paragraphs, [...catalogueSources, ...(secondary?.rules.sources ?? []), ...rules.sources]) };
}

function secondaryParagraphs({ claimReport, conflicts, rules }: SecondaryReview, asOf: PlainDate): readonly ExplainedParagraph[] {
  const { findings } = claimReport;
  const telling: Telling = { rules, own: [], weighing: weightOf, verified: verifiedIn(claimReport), asOf };
  return [
    ...findingParagraphs("secondary", conflicts, { ...telling, weighing: ({ severity }) => `, ${severity}` }),
    ...findingParagraphs("secondary", told(findings, "violated"), { ...telling, weighing: (finding) => `${weightOf(finding)}, broken` }),
    ...openParagraphs("secondary", told(findings, "undetermined"), telling), ...keptParagraphs("secondary", told(findings, "satisfied"), telling),
  ];
}

/** The findings of an outcome; what is not kept, by its weight. */
function told(findings: readonly Finding[], outcome: Finding["outcome"]): readonly Finding[] {
  const all = findings.filter((one) => one.outcome === outcome);
  return outcome === "satisfied" ? all : SEVERITIES.flatMap((severity) => all.filter((one) => one.severity === severity));
}

/** What a rule weighs matters where it is broken, or might be. */
function weightOf({ outcome, severity }: Finding): string {
  return outcome === "satisfied" ? "" : outcome === "violated" ? `, ${severity}` : `, ${severity === "information" ? severity : `${withArticle(severity)} if broken`}`;
}

function asText(paragraphs: readonly ExplainedParagraph[], sources: readonly Source[]): string {
  const titles = new Map(sources.map((source) => [source.id, source]));
  return paragraphs.map(({ about, citations, rules = [], text }, index) => {
    const heading = paragraphs[index - 1]?.about === about ? "" : `${HEADINGS[about].toUpperCase()}\n\n`;
    return `${heading}${text}${citations.length === 0 ? "" : ` [${rules.length > 1 ? byRule(rules, titles) : all(citations, titles)}]`}`;
  }).join("\n\n");
}

/** The citations of each rule behind its name; rules that cite the same are named together. */
function byRule(rules: readonly ExplainedRule[], titles: ReadonlyMap<string, Source>): string {
  const names = new Map<string, string[]>();
  for (const { citations, rule } of rules) names.set(all(citations, titles), [...names.get(all(citations, titles)) ?? [], rule]);
  return [...names].map(([cited, named]) => `${named.join(", ")}: ${cited}`).join(" | ");
}

function all(citations: readonly Citation[], titles: ReadonlyMap<string, Source>): string {
  return citations.map((citation) => written(citation, titles)).join("; ");
}

function written({ derived, locator, quote, sourceId }: Citation, titles: ReadonlyMap<string, Source>): string {
  const source = titles.get(sourceId);
  const place = `${source === undefined ? sourceId : `${source.publisher}, ${source.title}`}, ${locator}`;
  return `${place}${quote === undefined ? "" : `: "${quote}"`}${derived === true ? " (follows from it)" : ""}`;
}
