import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { RecordJudgement, RecordRule } from "../../src/documentation/record-check.js";
import type { RecordUnderReview } from "../../src/documentation/record-under-review.js";
import type { DocumentationRuleKind } from "../../src/rules/index.js";
import type { BilledService, Intervention, TimeBlock, TreatmentNote } from "../../src/visit/index.js";
import { changed, type Path, placesOf, pointerOf, takeOut } from "../visit/places.js";
import { DAY, judgeRecord, recordRule } from "./judge-record.js";
import { counting, medicareAssistants, otherRules } from "./other-rules.js";

// Notes with any facts given or not, and what leaving one more out may do. Stated totals may contradict their parts. Stated minutes and time blocks say the
// same here: no rule asks for both, so that either alone is taken at its word, and of two that differ one has to be judged (decision 0005).

const MOST_RUNS = 200;
const ELEMENTS = ["subjective", "objective_measures", "technique", "body_region", "diagnosis", "home_program", "goals", "measurable_goals", "co_treatment_rationale", "co_treatment_goals", "consent"] as const;
const FORMS = ["total_timed_minutes", "total_treatment_minutes", "minutes_per_code", "session_start_and_stop", "start_and_stop_per_code"] as const;
const ofCodes = { appliesTo: { codes: ["97124", "97140"] } };

const rules: Readonly<Record<string, RecordRule<DocumentationRuleKind>>> = {
  "what the note holds": recordRule("note_element", { elements: ELEMENTS }),
  "what the note holds, of some codes": recordRule("note_element", { elements: ELEMENTS }, ofCodes),
  "what the note holds, from the second visit on": recordRule("note_element", { elements: ["subjective", "technique"], fromVisit: 2, counter: "episode" }),
  "interventions in the note": recordRule("billed_interventions", { everyBilled: true, timedThoughUnbilled: true }),
  "all forms of time": recordRule("time_documentation", { accepted: "all", forms: FORMS }),
  "any form of time": recordRule("time_documentation", { accepted: "any", forms: FORMS }),
  "time agrees": recordRule("time_agreement", { compares: ["totals", "parts", "time_blocks", "session", "billed_units", "units_of_codes"] }),
  "stated totals agree": recordRule("time_agreement", { compares: ["totals", "billed_units"] }),
  "optional times agree": recordRule("time_agreement", { compares: ["parts", "time_blocks", "session", "units_of_codes"] }),
  "who treated": recordRule("assistant_part", { shows: "who_treated" }, ofCodes),
  "assistant's modifier": recordRule("assistant_part", { shows: "modifier_agrees" }),
  "clinician in each period": recordRule("assistant_part", { shows: "clinician_each_period", by: ["physical_therapist"], treatmentDays: 3 }),
  "group": recordRule("group_documentation", { groupCodes: ["97150"], fewestPatients: 2 }),
};

const looksUp = otherRules(...counting({ method: "cms_eight_minute" }).rules, ...medicareAssistants.rules);
const perCode = otherRules(...counting({ method: "lower_of", of: [{ method: "cms_eight_minute" }, { method: "ama_midpoint" }] }).rules, ...medicareAssistants.rules);

const optional = { requiredKeys: [] };
const texts = fc.array(fc.constantFrom("", "stated"), { maxLength: 2 });
const code = fc.constantFrom("97124", "97140", "97161", "97150", "97129");
const minutes = fc.constantFrom(0, 4, 7, 8, 15, 23, 30);

/** Stated minutes and time blocks say the same, where both are given. */
const BLOCKS: Readonly<Record<number, readonly TimeBlock[]>> = { 8: [{ start: "09:00", end: "09:08" }], 15: [{ start: "10:00", end: "10:15" }], 23: [{ start: "11:00", end: "11:10" }, { start: "11:10", end: "11:23" }] };
const time = minutes.chain((stated) => fc.constantFrom<Partial<Intervention>>({}, { minutes: stated }, { minutes: stated, timeBlocks: BLOCKS[stated] ?? [] }, ...(BLOCKS[stated] === undefined ? [] : [{ timeBlocks: BLOCKS[stated] }])));

/** What a code is called stands under that code here, or under none: under another it identifies both, and without the name only the other is left. */
const CALLED: Readonly<Record<string, string>> = { "massage": "97124", "Manual Therapy": "97140", "97150": "97150" };

const intervention: fc.Arbitrary<Intervention> = fc.tuple(time, fc.record<Intervention>({
  code, status: fc.oneof({ weight: 4, arbitrary: fc.constant("performed" as const) }, fc.constantFrom("declined" as const, "home_program" as const)),
  performedBy: fc.constantFrom("therapist", "assistant", "aide"), mode: fc.constantFrom("one_on_one", "co_treatment", "group", "supervised"), groupSize: fc.constantFrom(0, 1, 2),
  techniques: texts, bodyRegions: texts, diagnoses: texts, name: fc.constantFrom("massage", "Manual Therapy", "97150", "stated"),
}, optional)).map(([timed, { name, ...rest }]) => ({ ...rest, ...timed, ...(name === undefined || (rest.code !== undefined && rest.code !== CALLED[name]) ? {} : { name }) }));

const signatures = fc.array(fc.record({ providerType: fc.constantFrom("physical_therapist" as const, "physical_therapist_assistant" as const) }, optional), { maxLength: 2 });
const noteOf = (dates: readonly TreatmentNote["dateOfService"][]): fc.Arbitrary<TreatmentNote> => fc.record<TreatmentNote>({
  dateOfService: fc.constantFrom(...dates), interventions: fc.array(intervention, { maxLength: 3 }), totalTreatmentMinutes: minutes, totalTimedMinutes: minutes, subjective: fc.constantFrom("", "stated"),
  measures: fc.array(fc.record({ name: fc.constant("flexion"), value: fc.constant(4) }, { requiredKeys: ["name"] }), { maxLength: 2 }),
  timeIn: fc.constantFrom("09:00", "none"), timeOut: fc.constantFrom("10:00", "09:20", "08:00"), consentRecorded: fc.boolean(), signatures,
  coTreatment: fc.oneof(fc.constant("none" as const), fc.record({ rationale: fc.constantFrom("", "stated"), goals: texts }, optional)),
}, { requiredKeys: ["dateOfService"] });

const service: fc.Arbitrary<BilledService> = fc.record({ code, units: fc.constantFrom(1, 2, 3), modifiers: fc.constantFrom([], ["CQ"]), diagnoses: texts }, { requiredKeys: ["code", "units", "modifiers"] });
const plan = fc.record({ goals: fc.array(fc.record({ text: fc.constantFrom("", "stated"), measurable: fc.boolean() }, optional).filter(({ measurable, text }) => text !== "" || measurable !== true), { maxLength: 2 }) }, optional);

const records: fc.Arbitrary<RecordUnderReview> = fc.record<RecordUnderReview>({
  dateOfService: fc.constant(DAY), discipline: fc.constantFrom("PT", "OT", "massage"), billed: fc.array(service, { maxLength: 3 }), services: fc.array(fc.record({ code }), { maxLength: 2 }),
  record: fc.record({
    notes: fc.array(noteOf([DAY, DAY, "2026-02-20", "2026-02-25"]), { maxLength: 4 }), planOfCare: plan,
    progressReports: fc.array(fc.record({ writtenOn: fc.constantFrom("2026-02-22", "2026-02-28"), signatures }, { requiredKeys: ["writtenOn"] }), { maxLength: 2 }),
  }, optional),
}, { requiredKeys: ["dateOfService", "billed", "record"] });

const REQUIRED = /^(|\/dateOfService|\/record|\/billed|.*\/\d+|.*\/(units|modifiers|writtenOn|start|end|name)|\/(billed|services)\/\d+\/code|\/record\/notes\/\d+\/dateOfService)$/;

const outcomesOf = (judgements: readonly RecordJudgement[]): ReadonlyMap<string, RecordJudgement["outcome"]> =>
  new Map(judgements.filter(({ outcome }) => outcome !== "not_applicable").map(({ code: found, outcome, subject }) => [`${subject} ${found}`, outcome]));

/** Where a finding named subjects that are not known any more, the rule says that it is in doubt. */
function brokenBy(before: ReturnType<typeof outcomesOf>, after: ReturnType<typeof outcomesOf>): string[] {
  const isInDoubt = [...after.values()].includes("undetermined");
  return [...before].flatMap(([id, was]) => {
    const is = after.get(id);
    if (is === undefined) return was === "satisfied" || isInDoubt ? [] : [`${id} was ${was} and disappeared`];
    if (was !== "satisfied" && is === "satisfied") return [`${id} was ${was} and became satisfied`];
    return was === "satisfied" && is === "violated" ? [`${id} was satisfied and became violated`] : [];
  });
}

describe.each(Object.entries(rules))("%s", (_, rule) => {
  it.each(Object.entries({ "under the 8-minute rule": looksUp, "under the lower of two rules": perCode }))("is never better known, and never better, without a fact %s", (__, set) => {
    const judge = (under: RecordUnderReview) => judgeRecord(rule, under, { rules: set });
    fc.assert(fc.property(records, (under) => {
      const before = outcomesOf(judge(under));
      const facts = placesOf(under).map(({ path }) => path).filter((path: Path) => !REQUIRED.test(pointerOf(path)));
      expect(facts.flatMap((path) => brokenBy(before, outcomesOf(judge(changed(under, path, takeOut) as RecordUnderReview))).map((fault) => `${fault} without ${pointerOf(path)}`))).toEqual([]);
    }), { numRuns: MOST_RUNS });
  });

  it("points to places that are there, and names each subject once", () => {
    fc.assert(fc.property(records, (under) => {
      const there = new Set(placesOf(under).map(({ path }) => pointerOf(path)));
      const judgements = judgeRecord(rule, under, { rules: looksUp });
      expect(judgements.flatMap(({ paths }) => paths).filter((path) => !there.has(path))).toEqual([]);
      expect(new Set(judgements.map(({ subject }) => subject)).size).toBe(judgements.length);
    }), { numRuns: MOST_RUNS });
  });
});
