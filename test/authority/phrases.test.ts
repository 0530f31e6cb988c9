import { describe, expect, it } from "vitest";

import { checkDocumentation, type RecordUnderReview } from "../../src/documentation/index.js";
import { documentationLanguage } from "../../src/payers/index.js";
import { type Finding, rulesInForce } from "../../src/rules/index.js";
import type { TreatmentNote } from "../../src/visit/index.js";
import cases from "./phrases.json" with { type: "json" };

const DAY = "2026-11-23";
const rules = rulesInForce([documentationLanguage], { dateOfService: DAY });
const TEXTS = ["subjective", "objective", "assessment", "plan", "response"] as const;
const BLANK: TreatmentNote = { dateOfService: DAY, subjective: "", objective: "", assessment: "", plan: "", response: "", interventions: [] };

/** What the rules on phrases find in a text that stands in one part of a note. */
function found(text: string, part: (typeof TEXTS)[number]): readonly Finding[] {
  const under: RecordUnderReview = { dateOfService: DAY, discipline: "PT", billed: [{ code: "97110", units: 1, modifiers: [] }], record: { notes: [{ ...BLANK, [part]: text }] } };
  return checkDocumentation(under, rules, { asOf: DAY }).findings.filter(({ code, outcome }) => outcome === "violated" && PHRASE_CODES.includes(code));
}

const PHRASE_CODES: readonly string[] = ["language_stock_phrase", "language_vague_response", "language_unskilled_wording", "language_wellness_purpose"];

/** Phrases no rule finds, each with the reason why none should. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  V03: "CGS gives the same words as an example of what it accepts (home health coverage guidelines, documenting medical necessity)",
  V41: "it is measured, and its source accepts it",
};

const sorts: readonly string[] = [...new Set(cases.phrases.map(({ category }) => category.split(":")[0] ?? ""))];

describe("phrases that reviewers flag", () => {
  it.each(cases.phrases.map(({ category, id, phrase }) => [`${id}, ${category}: ${phrase}`, id, phrase] as const))("%s", (_, id, phrase) => {
    expect(found(`${phrase}.`, "assessment").length > 0).toBe(!Object.hasOwn(LEFT_OUT, id));
  });

  it("are found but for two", () => {
    const of = (sort: string) => cases.phrases.filter(({ category }) => category.split(":")[0] === sort);
    const recall = (all: readonly (typeof cases.phrases)[number][]) => `${all.filter(({ phrase }) => found(phrase, "assessment").length > 0).length} of ${all.length}`;
    console.info([`Phrases found: ${recall(cases.phrases)}`, ...sorts.map((sort) => `  ${sort}: ${recall(of(sort))}`), ...Object.entries(LEFT_OUT).map(([id, why]) => `  left out ${id}: ${why}`)].join("\n"));
    expect(cases.phrases.filter(({ phrase }) => found(phrase, "assessment").length > 0)).toHaveLength(cases.phrases.length - Object.keys(LEFT_OUT).length);
  });

  it("weigh as a warning at most, and as information where no payer and no reviewer names them", () => {
    const listedByProjects = cases.phrases.filter(({ source }) => source.url === null).flatMap(({ phrase }) => found(phrase, "assessment"));
    expect(new Set(listedByProjects.map(({ severity }) => severity))).toEqual(new Set(["warning", "information"]));
    expect(documentationLanguage.rules.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(documentationLanguage.rules.filter(({ citations, severity }) => severity === "information" && citations.some(({ sourceId }) => !NO_REVIEWERS.includes(sourceId)))).toEqual([]);
    expect(documentationLanguage.rules.filter(({ citations, severity }) => severity === "warning" && citations.every(({ sourceId }) => NO_REVIEWERS.includes(sourceId)))).toEqual([]);
  });
});

/** Vendors, consultants, a magazine, an association of therapists and projects. */
const NO_REVIEWERS: readonly string[] = [
  "spry-mistakes", "qannovate-notes", "noyce-visit-note", "ambr-words", "advance-goals", "shaa-denial",
  "vague-language-tests", "validator-tests", "dictation-prompt", "physiotrac-tests", "control-dictations",
];

describe("wording that must not be flagged", () => {
  it.each(cases.negativeControls.flatMap(({ reason, text }) => TEXTS.map((part) => [`${text} (${reason}), as ${part}`, text, part] as const)))("%s", (_, text, part) => {
    expect(found(text, part)).toEqual([]);
  });

  it.each([
    ["a phrase with a measure", "Tolerated treatment well, pain 6/10 before and 3/10 after"],
    ["a phrase with a level of help", "Tolerated treatment well with contact guard"],
    ["a label with what the therapist did", "Ther ex with tactile cues for scapular setting"],
    ["a word of the list in a fuller sentence", "Improving knee flexion lets her climb stairs"],
    ["a wellness purpose that was declined", "Massage for relaxation was declined, treated for radiculopathy"],
    ["relaxation of a muscle as the purpose", "Manual therapy for relaxation of the upper trapezius"],
    ["relaxation of a muscle", "Upper trapezius relaxation in preparation for therapeutic exercise"],
  ])("%s", (_, text) => {
    expect(found(text, "assessment")).toEqual([]);
  });
});
