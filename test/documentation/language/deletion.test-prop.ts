import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { RecordJudgement } from "../../../src/documentation/record-check.js";
import type { RecordUnderReview } from "../../../src/documentation/record-under-review.js";
import { documentationLanguage } from "../../../src/payers/index.js";
import type { Goal, Intervention, TreatmentNote } from "../../../src/visit/index.js";
import { changed, type Path, placesOf, pointerOf, takeOut } from "../../visit/places.js";
import { DAY, judgeRecord, recordRule } from "../judge-record.js";

// Wording keeps the law that all checks keep: a fact that is left out may make an answer unknown, never better, and never worse.

const parts = fc.constantFrom(
  "tolerated treatment well", "continue plan of care", "ther ex", "improving", "massage for relaxation", "pain 3/10", "gait training", "strengthening", "effleurage", "manual therapy declined",
  "no gait training", "massage declined", "massage was offered but the patient refused", "massage 10 min neck, 10 min back", "manual therapy and soft work 30 min", "97140 soft work 20 min", "total soft work time 40 min", "massage 10 min", "97140 next visit", "manual therapy", "soft work", "soft work 20 min", "manual therapy 15 min", "therapeutic exercise 10 min", "total time 50 min", "total timed 35 minutes", "climbs stairs",
  "right shoulder flexion limited by pain at end range with guarding of the upper trapezius muscle while the patient reaches overhead, and neck rotation to the left is less than to the right, with tenderness over both levator scapulae muscles",
);
const text = fc.oneof(fc.constant(""), fc.array(parts, { minLength: 1, maxLength: 4 }).map((some) => some.join(". ")));
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 5 });

/** The properties that are given. */
function given<Shape extends object>(shape: { readonly [Key in keyof Shape]: Shape[Key] | undefined }): Partial<Shape> {
  return Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined)) as Partial<Shape>;
}

const intervention: fc.Arbitrary<Intervention> = fc.record({
  code: maybe(fc.constantFrom("97140", "97110", "97124")), name: maybe(fc.constantFrom("soft work", "gait training", "strengthening", "massage", "")), minutes: maybe(fc.constantFrom(10, 15, 20)),
  status: maybe(fc.constantFrom("performed", "declined", "planned")), techniques: maybe(fc.array(fc.constantFrom("effleurage", "gait training", "band", ""), { maxLength: 2 })),
}).map((shape) => given<Intervention>(shape));

const note = (dateOfService: TreatmentNote["dateOfService"]): fc.Arbitrary<TreatmentNote> => fc.record({
  subjective: maybe(text), objective: maybe(text), assessment: maybe(text), plan: maybe(text), response: maybe(text), interventions: maybe(fc.array(intervention, { maxLength: 3 })),
  totalTimedMinutes: maybe(fc.constantFrom(35, 45)), totalTreatmentMinutes: maybe(fc.constantFrom(50, 60)),
}).map((shape) => ({ ...given<TreatmentNote>({ ...shape, dateOfService: undefined, measures: undefined, timeIn: undefined, timeOut: undefined, consentRecorded: undefined, contactRecorded: undefined, signatures: undefined }), dateOfService }));

const goal: fc.Arbitrary<Goal> = fc.record({
  text: maybe(fc.constantFrom("", "Walks 50 feet in 2 weeks", "Less pain", "Less pain in 2 weeks", "Walks 50 feet", "Independent transfers")), measurable: maybe(fc.boolean()), targetDate: maybe(fc.constantFrom("2026-05-01" as const, "none" as const)),
}).map((shape) => given<Goal>({ ...shape, functional: undefined }));

const underReview: fc.Arbitrary<RecordUnderReview> = fc.record({
  notes: fc.oneof(fc.tuple(note("2026-02-23"), note("2026-02-25"), note(DAY)), fc.tuple(note("2026-02-23"), note(DAY), note(DAY))), goals: fc.array(goal, { maxLength: 2 }), limitations: maybe(fc.constantFrom([], ["stairs"])),
  codes: fc.subarray(["97140", "97110", "97124"], { minLength: 1 }),
}).map(({ codes, goals, limitations, notes }) => ({
  dateOfService: DAY, billed: codes.map((code) => ({ code, units: 1, modifiers: [] })),
  record: { notes, planOfCare: { goals }, evaluation: { on: "2026-02-20", ...(limitations === undefined ? {} : { functionalLimitations: limitations }) } },
}));

const REQUIRED = /^(|\/dateOfService|\/record|\/billed|.*\/\d+|\/billed\/\d+\/(code|units|modifiers)|\/record\/evaluation\/on|\/record\/notes\/\d+\/dateOfService)$/;
const without = (under: RecordUnderReview, path: Path) => changed(under, path, takeOut) as RecordUnderReview;

function broken(before: readonly RecordJudgement[], after: readonly RecordJudgement[]): string[] {
  const open = after.some(({ outcome }) => outcome === "undetermined");
  return before.flatMap(({ outcome: was, subject }) => {
    const is = after.find((one) => one.subject === subject)?.outcome;
    if (is === undefined) return was === "satisfied" || open ? [] : [`${subject} was ${was} and disappeared`];
    if (was !== "satisfied" && is === "satisfied") return [`${subject} was ${was} and became satisfied`];
    return was === "satisfied" && is === "violated" ? [`${subject} was satisfied and became violated`] : [];
  });
}

const rules = documentationLanguage.rules.flatMap(({ appliesTo, id, kind, parameters }) => (kind === "language" ? [[id, recordRule("language", parameters, appliesTo === undefined ? {} : { appliesTo })] as const] : []));

describe.each(rules)("%s", (_, rule) => {
  it("is never better known, and never better, without a fact", () => {
    fc.assert(fc.property(underReview, (under) => {
      const before = judgeRecord(rule, under);
      const facts = placesOf(under).map(({ path }) => path).filter((path) => !REQUIRED.test(pointerOf(path)));
      expect(facts.flatMap((path) => broken(before, judgeRecord(rule, without(under, path))).map((fault) => `${fault} without ${pointerOf(path)}`))).toEqual([]);
    }), { numRuns: 100 });
  });

  it("says the same of notes in any order of their days, points to places that are there, and names each subject once", () => {
    fc.assert(fc.property(underReview, (under) => {
      const judgements = judgeRecord(rule, under);
      const latestFirst = (under.record.notes ?? []).toSorted((a, b) => (a.dateOfService === b.dateOfService ? 0 : a.dateOfService < b.dateOfService ? 1 : -1));
      const turned = judgeRecord(rule, { ...under, record: { ...under.record, notes: latestFirst } });
      const said = (all: readonly RecordJudgement[]) => all.map((one) => ({ ...one, paths: [], missing: [] }));
      expect(said(turned)).toEqual(said(judgements));
      const there = new Set(placesOf(under).map(({ path }) => pointerOf(path)));
      expect(judgements.flatMap(({ paths }) => paths).filter((path) => !there.has(path))).toEqual([]);
      expect(new Set(judgements.map(({ subject }) => subject)).size).toBe(judgements.length);
    }), { numRuns: 100 });
  });

  it("takes odd text without throwing", () => {
    const odd = fc.oneof(fc.string({ unit: "binary", maxLength: 300 }), fc.constantFrom("\ud800", "😀\udc00 well", "م".repeat(500), "tolerated ".repeat(500), "1".repeat(500), "'".repeat(500), "97140 97140 min min no no"));
    fc.assert(fc.property(odd, odd, underReview, (one, other, under) => {
      const record = { ...under.record, notes: (under.record.notes ?? []).map((each) => ({ ...each, objective: one, assessment: other, plan: one + other })), planOfCare: { goals: [{ text: one }] } };
      for (const judgement of judgeRecord(rule, { ...under, record })) expect(["satisfied", "violated", "undetermined"]).toContain(judgement.outcome);
    }), { numRuns: 100 });
  });
});
