import { type JsonPointer, requireHolding, type Severity } from "../core/index.js";
import type { Finding, Report } from "./finding.js";

/** A fact that is missing, and what it would settle. */
export interface Question {
  /** The place in the input; `*` stands for every line where several lack it. */
  readonly missing: JsonPointer;
  /** Ids of the findings it would settle. */
  readonly settles: readonly string[];
  /** The greatest weight among them. */
  readonly worstSeverity: Severity;
}

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2 };

/** The findings of a report that say a rule is broken. */
export function violations<F extends Finding>(report: Report<F>): readonly F[] {
  requireHolding(report, "findings", "report is none: give what checkClaim or checkDocumentation returns");
  return report.findings.filter(({ outcome }) => outcome === "violated");
}

/** More than these nobody answers at once; the next ones come when these are answered. */
const MOST_QUESTIONS = 8;

/** Facts of a line that its time blocks tell. */
const TOLD_BY_BLOCKS = ["minutes", "separateTime", "timeBlocks"];

/**
 * Merges what a report's undetermined findings miss into one question for each fact, the most decisive first: by weight, then by how many findings
 * it settles. A fact within another that is missing is asked with it, and time blocks are asked for once where lines lack both their minutes and whether
 * their time was apart. The eight most decisive are given: answer them and ask again; every missing fact stands in the findings themselves. What only a
 * newer rule book or a newer version could settle is no question.
 */
export function questions(report: Report): readonly Question[] {
  requireHolding(report, "findings", "report is none: give what checkClaim or checkDocumentation returns; a review has its own questions");
  const asked = new Map<JsonPointer, { settles: string[]; worstSeverity: Severity }>();
  const open = report.findings.filter((finding) => finding.outcome === "undetermined").filter(({ doubt }) => doubt === "fact_not_given" || doubt === "basis_date_not_given");
  const pointers = [...new Set(open.flatMap(({ missing }) => missing))];
  const places = new Set(pointers.map(anyLine));
  const askedFor = new Map(pointers.map((pointer) => [pointer, toldByBlocks(outermost(anyLine(pointer), places), places)]));
  for (const finding of open) {
    for (const missing of new Set(finding.missing.map((pointer) => askedFor.get(pointer) ?? pointer))) {
      const question = asked.get(missing) ?? { settles: [], worstSeverity: finding.severity };
      question.settles.push(finding.id);
      if (WEIGHT[finding.severity] < WEIGHT[question.worstSeverity]) question.worstSeverity = finding.severity;
      asked.set(missing, question);
    }
  }
  return [...asked]
    .map(([missing, { settles, worstSeverity }]) => ({ missing, settles, worstSeverity }))
    .sort((a, b) => WEIGHT[a.worstSeverity] - WEIGHT[b.worstSeverity] || b.settles.length - a.settles.length || (a.missing < b.missing ? -1 : 1))
    .slice(0, MOST_QUESTIONS);
}

/** The widest place that is missing and holds this one. */
function outermost(pointer: JsonPointer, places: ReadonlySet<JsonPointer>): JsonPointer {
  const steps = pointer.split("/");
  for (let length = 2; length < steps.length; length += 1) {
    const wider = steps.slice(0, length).join("/");
    if (places.has(wider)) return wider;
  }
  return pointer;
}

/** Time blocks, where they would tell this fact of a line and another that is missing too. */
function toldByBlocks(pointer: JsonPointer, places: ReadonlySet<JsonPointer>): JsonPointer {
  const [, line, fact = ""] = /^(.*\/\*)\/(\w+)$/.exec(pointer) ?? [];
  const isTold = line !== undefined && TOLD_BY_BLOCKS.includes(fact) && TOLD_BY_BLOCKS.some((other) => other !== fact && places.has(`${line}/${other}`));
  return isTold ? `${line}/timeBlocks` : pointer;
}

function anyLine(pointer: JsonPointer): JsonPointer {
  return pointer.replace(/^\/(lines|otherLinesSameDay)\/\d+/, "/$1/*");
}
