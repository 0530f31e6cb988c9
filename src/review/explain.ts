import type { OwnCheck } from "../claims/index.js";
import type { Citation, Source } from "../core/index.js";
import { type Finding, linesNumbered, list, type RuleSet } from "../rules/index.js";
import { describeFinding } from "./describe-finding.js";
import { lineParagraphs } from "./explained/line-paragraphs.js";
import { outcomeParagraphs } from "./explained/outcome-paragraphs.js";
import { type ExplainedParagraph, type ExplainedPart, plain } from "./explained/paragraph.js";
import { unitParagraphs } from "./explained/unit-paragraphs.js";
import { linesAt } from "./lines-at.js";
import type { VisitReview } from "./visit-review.js";

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

const PARTS: Readonly<Record<Finding["outcome"], ExplainedPart>> = { violated: "broken", undetermined: "open", satisfied: "kept" };

/**
 * Explains a review in paragraphs a biller can paste into an appeal or show an auditor: every number with its step, every rule with its citation. The
 * same review gives the same words. They are made of codes, figures, dates and names of rules, never of text of the record or of the host.
 *
 * @param review - A review
 * @param own - The caller's own checks, which have words of their own
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
export function explain(review: VisitReview, own: readonly OwnCheck[] = []): Explanation {
  const { claimReport, recordReport, rules, secondary } = review;
  const findings = [...claimReport.findings, ...recordReport.findings];
  const primary = [
    ...visitParagraphs(review), ...unitParagraphs(review.units, rules), ...lineParagraphs(review),
    ...(["violated", "undetermined", "satisfied"] as const).flatMap((outcome) => ofFindings(PARTS[outcome], findings.filter((one) => one.outcome === outcome), rules, own)),
  ];
  const after = secondary === undefined ? [] : ofFindings("secondary", [...secondary.conflicts, ...secondary.claimReport.findings], secondary.rules, []);
  const outcome = outcomeParagraphs(review);
  const sources = [...rules.sources, ...(secondary?.rules.sources ?? [])];
  const paragraphs = [...primary, ...after, ...outcome];
  return { paragraphs, text: asText(paragraphs, sources) };
}

function visitParagraphs({ asking, assumptions, rules, secondary, visit }: VisitReview): readonly ExplainedParagraph[] {
  const books = (set: RuleSet): string => list(set.books.map(({ edition, id }) => `${id} (edition ${edition})`));
  const noted = assumptions.map(({ pointer }) => pointer);
  return [
    plain("visit", `Visit of ${visit.dateOfService}, discipline ${visit.discipline}, looked at as of ${asking.asOf} under the rules of ${books(rules)}${secondary === undefined ? "" : `, and after them of ${books(secondary.rules)}`}.`),
    ...(noted.length === 0 ? [] : [plain("visit", `Not given with the visit and assumed: ${list(noted)}.`)]),
  ];
}

/** One paragraph for each rule and what it says: where it says the same of several lines, they are named at the end. */
function ofFindings(about: ExplainedPart, findings: readonly Finding[], rules: RuleSet, own: readonly OwnCheck[]): readonly ExplainedParagraph[] {
  const said = new Map<string, { readonly paragraph: ExplainedParagraph; readonly findings: Finding[] }>();
  for (const finding of findings) {
    const { citations, message, title } = describeFinding(finding, rules, own);
    const text = `${title} (${finding.ruleBookId}/${finding.ruleId}, ${finding.severity}): ${message}`;
    const before = said.get(text);
    if (before === undefined) said.set(text, { paragraph: { about, text, citations }, findings: [finding] });
    else before.findings.push(finding);
  }
  return [...said.values()].map(({ findings: same, paragraph }) => (same.length === 1 ? paragraph : { ...paragraph, text: `${paragraph.text} This is said of ${linesNumbered(linesAt(same.flatMap(({ paths }) => paths)))}.` }));
}

function asText(paragraphs: readonly ExplainedParagraph[], sources: readonly Source[]): string {
  const titles = new Map(sources.map((source) => [source.id, source]));
  return paragraphs.map(({ about, citations, text }, index) => {
    const heading = paragraphs[index - 1]?.about === about ? "" : `${HEADINGS[about].toUpperCase()}\n\n`;
    return `${heading}${text}${citations.length === 0 ? "" : ` [${citations.map((citation) => written(citation, titles)).join("; ")}]`}`;
  }).join("\n\n");
}

function written({ derived, locator, quote, sourceId }: Citation, titles: ReadonlyMap<string, Source>): string {
  const source = titles.get(sourceId);
  const place = `${source === undefined ? sourceId : `${source.publisher}, ${source.title}`}, ${locator}`;
  return `${place}${quote === undefined ? "" : `: "${quote}"`}${derived === true ? " (follows from it)" : ""}`;
}
