import { expect, it } from "vitest";

import { checkDocumentation, type RecordUnderReview } from "../../src/documentation/index.js";
import { coTreatmentGuidelines } from "../../src/payers/index.js";
import { rulesInForce } from "../../src/rules/index.js";
import type { TreatmentMode, TreatmentNote } from "../../src/visit/index.js";

const rules = rulesInForce([coTreatmentGuidelines], { dateOfService: "2026-03-02" });

function found(mode: TreatmentMode, coTreatment: TreatmentNote["coTreatment"] & {}, more: Partial<RecordUnderReview> = {}): readonly string[] {
  const record = { notes: [{ dateOfService: "2026-03-02", coTreatment, interventions: [{ code: "97530", status: "performed", mode, minutes: 30 }] }] } as const;
  const { findings } = checkDocumentation({ dateOfService: "2026-03-02", discipline: "OT", billed: [{ code: "97530", units: 2, modifiers: ["GO"] }], record, ...more }, rules, { asOf: "2026-03-03" });
  return findings.map(({ code, outcome, severity }) => `${code.replace("note_element_co_treatment_", "")} ${outcome} ${severity}`).sort();
}

it.each<[string, readonly string[], readonly string[]]>([
  ["a note that says nothing of it", found("co_treatment", "none"), ["goals violated warning", "progress violated warning", "rationale violated warning"]],
  ["a note that says all of it", found("co_treatment", { rationale: "Dressing and balance at once", goals: ["stands while dressing"], progress: "Stands for 4 minutes" }), ["goals satisfied warning", "progress satisfied warning", "rationale satisfied warning"]],
  ["one-on-one treatment", found("one_on_one", "none"), []],
  ["massage", found("co_treatment", "none", { discipline: "massage" }), []],
])("of co-treatment the guidelines ask for reason, goals and progress: %s", (_, said, expected) => {
  expect(said).toEqual(expected);
});
