import type { Finding, Report, RuleSet } from "../../../src/rules/index.js";
import type { Claim, ServiceLine, Visit } from "../../../src/visit/index.js";
import { compareUnits, describeFinding, minimalChanges, type MinimalChange, type VisitReview } from "../../../src/review/index.js";
import { describeStep, unitSteps } from "../../../src/units/index.js";

/** What a golden file shows: a review of a visit, or the report on a claim that has no visit behind it. */
export type Shown = { readonly review: VisitReview } | { readonly rules: RuleSet; readonly claim: Claim; readonly claimReport: Report };

/** A line as a biller says it: code and modifiers, then units. */
export function lineText({ code, modifiers, units }: ServiceLine): string {
  return `${[code, ...modifiers].join("-")} x${units}`;
}

/** A change as its place and new value, or the document to supply. */
export function changeText(change: MinimalChange): string {
  return "supply" in change ? `supply ${change.supply}` : change.patch.map(({ op, path, value }) => `${op === "remove" ? "remove " : ""}${path}${value === undefined ? "" : ` ${typeof value === "string" || typeof value === "number" ? value : JSON.stringify(value)}`}`).join("; ");
}

/** One part of a golden file, as Markdown. */
export function renderPart(heading: string, shown: Shown): string {
  return [`## ${heading}`, ...("review" in shown ? ofReview(shown.review) : ofClaim(shown))].join("\n\n");
}

function ofReview(review: VisitReview): readonly string[] {
  const { asking, because, claim, claimReport, questions, readiness, reasons, recordReport, rules, secondary, units, visit } = review;
  return [
    `**${readiness}**${because.length === 0 ? "" : ` because of ${because.slice(0, 8).map((one) => `\`${one}\``).join(", ")}${because.length > 8 ? ` and ${because.length - 8} more` : ""}`}`,
    `Asked on ${asking.asOf}${asking.assumptions === undefined ? "" : `, assuming ${asking.assumptions.map(({ pointer, value }) => `${pointer} = ${JSON.stringify(value)}`).join(", ")}`}.`,
    section("Visit", visitFacts(visit)),
    section("Lines", [...claim.lines.map(lineText), ...reasons.map(({ because: why, path }) => `  ${path}: ${why}`)]),
    section("Units", [
      ...units.pools.flatMap(({ count, ruleBookId, ruleId, services }) => [`by ${ruleBookId}/${ruleId} over ${services.join(", ")}`, ...unitSteps(count).map(describeStep).map((step) => `  ${step}`)]),
      ...units.serviceBased.map(({ code, units: one }) => `${code}: ${one} unit whatever the time`), ...units.notCounted.map(({ path, reason }) => `${path} is not counted: ${reason}`),
      ...units.problems.map(({ code, details, paths }) => `problem ${code} at ${paths.join(", ")} ${JSON.stringify(details)}`),
      `total treatment minutes: ${units.totalTreatmentMinutes ?? "not known"}`,
      ...compareUnits(claim.lines, units).codes.map((code) => `${code.code}: ${code.billed} billed, ${code.outcome === "undetermined" ? "support not known" : `${code.supported} supported`}`),
    ]),
    ...findings("Claim", claimReport, rules),
    ...(visit.record === undefined ? [section("Record: not given", recordReport.findings.length === 0 ? [] : [`${recordReport.findings.length} findings on the record wait for it, ${recordReport.findings.filter(({ severity }) => severity === "error").length} that weigh as errors`])] : findings("Record", recordReport, rules)),
    ...(secondary === undefined ? [] : [section("Conflicts with the secondary payer", secondary.conflicts.map((one) => said(one, secondary.rules))), ...findings("Secondary payer", secondary.claimReport, secondary.rules)]),
    section("Smallest changes", minimalChanges(review).map((change) => `${changeText(change)}\n  clears ${change.clears.join(", ")}`)),
    section("Questions", questions.map(({ missing, settles, worstSeverity }) => `${missing} (${worstSeverity}), for ${settles.length}${settles.length > 8 ? "" : `: ${settles.join(", ")}`}`)),
  ].filter((part) => part !== "");
}

function ofClaim({ claim, claimReport, rules }: Exclude<Shown, { readonly review: VisitReview }>): readonly string[] {
  return [section("Lines", claim.lines.map(lineText)), ...findings("Claim", claimReport, rules)];
}

function visitFacts({ context = {}, dateOfService, discipline, record, sameDayVisits, services, status }: Visit): readonly string[] {
  return [
    `${dateOfService}, ${discipline}, ${status ?? "status not given"}`,
    ...services.map((service) => `service ${JSON.stringify(service)}`),
    ...(sameDayVisits === undefined ? ["other visits of the day not given"] : sameDayVisits.map(({ discipline: other, services: others }) => `other visit of the day, ${other}: ${JSON.stringify(others)}`)),
    ...Object.entries(context).map(([name, value]) => `${name} ${JSON.stringify(value)}`),
    record === undefined ? "no record given" : `record with ${Object.keys(record).join(", ")}`,
  ];
}

function findings(of: string, { deadlines, findings: all, notApplicable, notCovered, stale }: Report, rules: RuleSet): readonly string[] {
  const having = (outcome: Finding["outcome"]): readonly Finding[] => all.filter((one) => one.outcome === outcome);
  const satisfied = having("satisfied");
  return [
    section(`${of}: violated`, having("violated").map((one) => said(one, rules))),
    section(`${of}: undetermined`, grouped(having("undetermined"), rules)),
    section(`${of}: satisfied, ${satisfied.length}`, satisfied.length === 0 ? [] : [satisfied.map(({ id }) => id).join(", ")]),
    section(`${of}: due later`, deadlines.map(({ dueBy, ruleId }) => `${ruleId} by ${dueBy}`)),
    section(`${of}: beside that`, [
      ...(notApplicable.length === 0 ? [] : [`not applicable: ${notApplicable.length} rules`]), ...(notCovered.length === 0 ? [] : [`the books are silent on: ${notCovered.join(", ")}`]),
      ...(stale.length === 0 ? [] : [`last verified before the visit: ${stale.map(({ ruleId, verifiedThrough }) => `${ruleId} (${verifiedThrough})`).join(", ")}`]),
    ]),
  ].filter((part) => part !== "");
}

/** Findings that say the same of several subjects, or wait for the same, are told together. */
function grouped(findings: readonly Finding[], rules: RuleSet): readonly string[] {
  const bySaying = new Map<string, string[]>();
  for (const finding of findings) {
    const [subject = "", words = ""] = said(finding, rules).split(/\n {2}/);
    bySaying.set(words, [...bySaying.get(words) ?? [], subject]);
  }
  return [...bySaying].map(([words, subjects]) => `${subjects.join(", ")}\n  ${words}`);
}

function said(finding: Finding, rules: RuleSet): string {
  return `\`${finding.id}\` ${finding.severity}${finding.dueBy === undefined ? "" : `, due by ${finding.dueBy}`}\n  ${describeFinding(finding, rules).message}${finding.outcome === "undetermined" ? ` (${finding.missing.join(", ")})` : ""}`;
}

function section(heading: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : [`### ${heading}`, "", ...lines.map((line) => (line.startsWith("  ") ? line.replace(/^ {2}/, "  - ") : `- ${line}`)).map((line) => line.replaceAll(/\n {2}(?!-)/g, "\n  "))].join("\n");
}
