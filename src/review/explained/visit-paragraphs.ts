import { isPlainDate } from "../../core/index.js";
import { type Assumption, count, list, type RuleSet } from "../../rules/index.js";
import type { VisitReview } from "../visit-review.js";
import { isKnownPlace } from "./known-place.js";
import { type ExplainedParagraph, plain } from "./paragraph.js";

/** Which visit, by whose rules, on which day, and what was assumed. */
export function visitParagraphs({ asking, assumptions, rules, secondary, visit }: VisitReview): readonly ExplainedParagraph[] {
  const behind = secondary === undefined ? "" : `; the secondary payer's are those of ${books(secondary.rules)}`;
  return [
    plain("visit", `Visit of ${visit.dateOfService}, discipline ${visit.discipline}, reviewed as of ${asking.asOf} under the rules of ${books(rules)}${behind}.`),
    ...(assumptions.length === 0 ? [] : [plain("visit", `Not given with the visit and assumed by the practice: ${list(assumed(assumptions))}.`)]),
  ];
}

function books({ books: all }: RuleSet): string {
  return list(all.map(({ edition, id }) => `${id} (edition ${edition})`));
}

/** The places, those that are no places of ours counted and not named. */
function assumed(assumptions: readonly Assumption[]): readonly string[] {
  const unnamed = assumptions.filter(({ pointer }) => !isKnownPlace(pointer)).length;
  return [
    ...assumptions.filter(({ pointer }) => isKnownPlace(pointer)).map(({ pointer, value }) => `${pointer}${figureOf(value)}`),
    ...(unnamed === 0 ? [] : [unnamed === 1 ? "a place not named here" : count(unnamed, "place not named here", "places not named here")]),
  ];
}

/** Figures, dates and what is known to be none are told; a text of the host's is not. */
function figureOf(value: unknown): string {
  if (typeof value === "number") return ` (${value})`;
  if (typeof value === "boolean") return value ? " (yes)" : " (no)";
  if (value === "none" || (Array.isArray(value) && value.length === 0)) return " (none)";
  return typeof value === "string" && isPlainDate(value) ? ` (${value})` : "";
}
