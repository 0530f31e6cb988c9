import { describe, expect, it } from "vitest";

import type { RecordUnderReview } from "../../../src/documentation/record-under-review.js";
import type { PlainDate } from "../../../src/core/index.js";
import type { RuleSet } from "../../../src/rules/index.js";
import type { BilledService, Intervention, ProgressReport, Signature, TreatmentNote } from "../../../src/visit/index.js";
import { judgeRecord, outcomes, recordRule } from "../judge-record.js";
import { billed, note, performed, under } from "../notes.js";
import { medicareAssistants, otherRule, otherRules } from "../other-rules.js";

const naming = (...interventions: readonly Intervention[]) => under([note({ interventions })]);

describe("who furnished each intervention", () => {
  const rule = recordRule("assistant_part", { shows: "who_treated" });
  it.each<[string, RecordUnderReview, readonly string[]]>([
    ["said of each", naming(performed("97124"), performed("97140", 5, { performedBy: "assistant" })), ["note.who_treated satisfied"]],
    ["not known of one", naming(performed("97124"), { code: "97140", status: "performed" }), ["note.who_treated undetermined"]],
    ["not known of one that was declined", naming(performed("97124"), { code: "97140", status: "declined" }), ["note.who_treated satisfied"]],
    ["no intervention is named", naming(), ["note.who_treated not_applicable"]],
    ["interventions not known", under([note()]), ["note.who_treated undetermined"]],
    ["notes not known", under(undefined), ["note.who_treated undetermined"]],
    ["no note of the date", under([]), ["note.who_treated violated"]],
    ["no note of the date, nothing billed", under([], { billed: [] }), []],
    ["two notes of the date", under([note({ interventions: [performed("97124")] }), note()]), ["note#1.who_treated satisfied", "note#2.who_treated undetermined"]],
  ])("%s", (_, record, expected) => {
    expect(outcomes(judgeRecord(rule, record))).toEqual(expected);
  });

  it("is asked of the codes the rule looks at", () => {
    const record = naming(performed("97124"), { code: "97140", status: "performed" });
    expect(outcomes(judgeRecord({ ...rule, appliesTo: { codes: ["97124"] } }, record))).toEqual(["note.who_treated satisfied"]);
    expect(judgeRecord(rule, record)).toEqual([{ subject: "note.who_treated", code: "assistant_part_who_treated", outcome: "undetermined", paths: ["/record/notes/0/interventions/0", "/record/notes/0/interventions/1"], missing: ["/record/notes/0/interventions/1/performedBy"] }]);
    expect(judgeRecord(rule, naming(performed("97124")))[0]).toMatchObject({ details: { interventions: 1, noteOfDate: true } });
  });
});

describe("the assistant's modifier and the minutes in the note", () => {
  const rule = recordRule("assistant_part", { shows: "modifier_agrees" });
  const lines = (plain: number, withModifier: number, modifier = "CQ"): readonly BilledService[] => [
    ...(plain > 0 ? [billed("97110", plain)] : []), ...(withModifier > 0 ? [billed("97110", withModifier, { modifiers: ["GP", modifier] })] : []),
  ];
  const visit = (services: readonly BilledService[], interventions: readonly Intervention[], more: Partial<RecordUnderReview> = {}) => under([note({ interventions })], { discipline: "PT", billed: services, ...more });
  const by = (performedBy: "assistant" | "therapist", minutes?: number) => performed("97110", minutes, { performedBy });
  const judge = (record: RecordUnderReview, rules: RuleSet = medicareAssistants) => judgeRecord(rule, record, { rules });

  it.each<[string, RecordUnderReview, string]>([
    ["therapist alone, without it", visit(lines(2, 0), [by("therapist")]), "satisfied"],
    ["therapist alone, with it", visit(lines(0, 2), [by("therapist")]), "violated"],
    ["assistant alone, with it", visit(lines(0, 2), [by("assistant")]), "satisfied"],
    ["assistant alone, without it", visit(lines(2, 0), [by("assistant")]), "violated"],
    ["assistant alone, with that of the other discipline", visit(lines(0, 2, "CO"), [by("assistant")]), "violated"],
    ["both together are the therapist's", visit(lines(2, 0), [performed("97110", 30, { performedBy: "together" })]), "satisfied"],
    ["an aide's minutes are nobody's", visit(lines(1, 0), [by("therapist", 15), performed("97110", 15, { performedBy: "aide" })]), "satisfied"],
    ["CMS: 23 by the assistant and 13 by the therapist, one unit each", visit(lines(1, 1), [by("assistant", 23), by("therapist", 13)]), "satisfied"],
    ["CMS: the same, both with it", visit(lines(0, 2), [by("assistant", 23), by("therapist", 13)]), "violated"],
    ["a share of a tenth needs none", visit(lines(1, 0), [by("therapist", 7), by("assistant", 0)]), "satisfied"],
    ["minutes not known of both", visit(lines(1, 1), [by("therapist"), by("assistant", 15)]), "undetermined"],
    ["who treated not known", visit(lines(1, 0), [{ code: "97110", status: "performed", minutes: 15, mode: "one_on_one" }]), "undetermined"],
    ["not known whether one was performed", visit(lines(1, 0), [by("therapist", 15), { code: "97110", performedBy: "assistant", mode: "one_on_one", minutes: 10 }]), "undetermined"],
    ["not known how the patient was attended, one practitioner", visit(lines(1, 0), [{ code: "97110", status: "performed", performedBy: "therapist" }]), "satisfied"],
    ["not known how the patient was attended, both", visit(lines(1, 0), [by("therapist", 15), { code: "97110", status: "performed", performedBy: "assistant", minutes: 10 }]), "undetermined"],
    ["one without a code may be of it", visit(lines(1, 0), [by("therapist", 15), { status: "performed", performedBy: "assistant", mode: "one_on_one", minutes: 10 }]), "undetermined"],
    ["the code is not in the note", visit(lines(1, 0), [performed("97124")]), "not_applicable"],
    ["interventions not known", under([note()], { discipline: "PT", billed: lines(1, 0) }), "undetermined"],
    ["notes not known", under(undefined, { discipline: "PT", billed: lines(1, 0) }), "undetermined"],
    ["discipline not known", under([note({ interventions: [by("therapist")] })], { billed: lines(1, 0) }), "undetermined"],
    ["massage has no such modifier", visit(lines(1, 0), [by("therapist")], { discipline: "massage" }), "not_applicable"],
    ["occupational therapy has its own", visit(lines(0, 1, "CO"), [by("assistant")], { discipline: "OT" }), "satisfied"],
  ])("%s", (_, record, expected) => {
    expect(judge(record).map(({ outcome, subject }) => `${subject} ${outcome}`)).toEqual([`97110#1 ${expected}`]);
  });

  it("shows the units and the minutes", () => {
    expect(judge(visit(lines(0, 2), [by("assistant", 23), by("therapist", 13)]))).toEqual([{
      subject: "97110#1", code: "assistant_part_modifier", outcome: "violated", paths: ["/billed/0/modifiers", "/record/notes/0/interventions/0", "/record/notes/0/interventions/1"],
      details: { code: "97110", modifier: "CQ", billed: 2, expected: 1, minutes: { assistantMinutes: 23, therapistMinutes: 13 } },
    }]);
  });

  it("tests a whole service where it has no 15-minute units", () => {
    const evaluation = (assistant: number, modifiers: readonly string[]) => visit([billed("97161", 1, { modifiers })], [performed("97161", 40), performed("97161", assistant, { performedBy: "assistant" })]);
    expect([judge(evaluation(4, []))[0]?.outcome, judge(evaluation(10, []))[0]?.outcome, judge(evaluation(10, ["CQ"]))[0]?.outcome]).toEqual(["satisfied", "violated", "satisfied"]);
  });

  it("says no where the answer hangs on the arithmetic, or no rule is in force", () => {
    const both = visit([billed("97161")], [performed("97161", 80), performed("97161", 9, { performedBy: "assistant" })]);
    expect(judge(both)[0]).toMatchObject({ outcome: "undetermined", missing: ["/dateOfService"], doubt: "parameter_not_known" });
    expect(judge(visit(lines(1, 0), [by("therapist")]), otherRules())[0]).toMatchObject({ outcome: "undetermined", missing: ["/dateOfService"], doubt: "parameter_not_known" });
  });

  it("asks for the code where nobody here knows how its units are counted", () => {
    const unheard = visit([billed("9999X")], [performed("9999X", 15), performed("9999X", 15, { performedBy: "assistant" })]);
    expect(judge(unheard)[0]).toMatchObject({ outcome: "undetermined", missing: ["/billed/0/code"], doubt: "parameter_not_known" });
  });

  it("does not ask where the rule in force has no modifier for the discipline", () => {
    const rules = otherRules(otherRule("assistant_units", { rule: { overPercent: 10, arithmetic: "ratio", therapistMidpointException: true, twoUnitException: true }, modifiers: [] }));
    expect(judge(visit(lines(1, 0), [by("therapist")]), rules)[0]?.outcome).toBe("not_applicable");
  });
});

describe("a clinician in each stretch of three treatment days at most", () => {
  const rule = recordRule("assistant_part", { shows: "clinician_each_period", by: ["physical_therapist"], treatmentDays: 3 });
  const clinician: readonly Signature[] = [{ providerType: "physical_therapist" }];
  const assistant: readonly Signature[] = [{ providerType: "physical_therapist_assistant" }];
  const on = (dateOfService: PlainDate, signatures?: readonly Signature[]): TreatmentNote => ({ dateOfService, ...(signatures === undefined ? {} : { signatures }) });
  const report = (writtenOn: PlainDate, signatures?: readonly Signature[], coversThrough = writtenOn): ProgressReport => ({ writtenOn, coversThrough, ...(signatures === undefined ? {} : { signatures }) });
  const episode = (notes: readonly TreatmentNote[] | undefined, progressReports?: readonly ProgressReport[]) => under(notes, {}, progressReports === undefined ? {} : { progressReports });
  const judge = (record: RecordUnderReview, asOf: PlainDate = "2026-03-02") => judgeRecord(rule, record, { asking: { asOf } });
  const [one, two, three, four, five, six] = ["2026-02-02", "2026-02-03", "2026-02-04", "2026-02-05", "2026-02-06", "2026-02-09"] as const;
  const byAssistant = [on(one, assistant), on(two, assistant), on(three, assistant)];

  it.each<[string, RecordUnderReview, string]>([
    ["on a note", episode([on(one, assistant), on(two, clinician), on(three, assistant)], []), "satisfied"],
    ["on none", episode(byAssistant, []), "violated"],
    ["on the report, written later", episode(byAssistant, [report(six, clinician, three)]), "satisfied"],
    ["on a report of part of it: another stretch begins, and is not over", episode(byAssistant, [report(two, clinician)]), "satisfied"],
    ["on an assistant's report alone", episode(byAssistant, [report(three, assistant)]), "violated"],
    ["an assistant's report ends no stretch", episode([on(one, assistant), on(two, assistant), on(three, clinician)], [report(one, assistant), report(three, clinician)]), "satisfied"],
    ["an assistant's report before the stretch is over", episode([on(one, assistant), on(two, assistant)], [report(two, assistant)]), "not_applicable"],
    ["on a note of the day after the stretch", episode([...byAssistant, on(four, clinician)], []), "violated"],
    ["in the second stretch too", episode([on(one, clinician), on(two), on(three), on(four, clinician), on(five), on(six)], []), "satisfied"],
    ["not in the second stretch", episode([on(one, clinician), on(two), on(three), on(four, assistant), on(five, assistant), on(six, assistant)], []), "violated"],
    ["signatures of a note not known", episode([on(one), on(two, assistant), on(three, assistant)], []), "undetermined"],
    ["profession of a signer not known", episode([on(one, [{ credentials: "PT" }]), on(two, assistant), on(three, assistant)], []), "undetermined"],
    ["notes not known", episode(undefined, []), "undetermined"],
    ["reports not known", episode(byAssistant), "undetermined"],
    ["reports not known, and every stretch has its note", episode([on(one, assistant), on(two, assistant), on(three, clinician)]), "satisfied"],
    ["a report's author not known", episode(byAssistant, [report(three)]), "undetermined"],
    ["a stretch that is not over", episode([on(one, assistant), on(two, assistant)], []), "not_applicable"],
  ])("%s", (_, record, expected) => {
    expect(outcomes(judge(record))).toEqual([`episode ${expected}`]);
  });

  it("looks at a stretch from the day after it is over, and asks how far a report goes", () => {
    expect([judge(episode(byAssistant, []), three)[0]?.outcome, judge(episode(byAssistant, []), four)[0]?.outcome]).toEqual(["not_applicable", "violated"]);
    expect(judge(episode(byAssistant, [{ writtenOn: six, signatures: clinician }]))).toMatchObject([{ outcome: "undetermined", missing: ["/record/progressReports/0/coversThrough"] }]);
  });

  it("names the days the stretches ended on", () => {
    expect(judge(episode([on(one, clinician), on(two), on(three), on(four, assistant), on(five, assistant), on(six, assistant)], []))).toEqual([{
      subject: "episode", code: "assistant_part_clinician_each_period", outcome: "violated", paths: ["/record/notes", "/record/progressReports"], details: { by: ["physical_therapist"], treatmentDays: 3, periods: 2, withoutThrough: [six] },
    }]);
  });
});
