import { describe, expect, it } from "vitest";

import type { RecordUnderReview } from "../../../src/documentation/record-under-review.js";
import type { TimeForm } from "../../../src/rules/index.js";
import type { TreatmentNote } from "../../../src/visit/index.js";
import { judgeRecord, outcomes, recordRule } from "../judge-record.js";
import { billed, note, performed, under } from "../notes.js";

const rule = (accepted: "all" | "any", ...forms: readonly [TimeForm, ...TimeForm[]]) => recordRule("time_documentation", { accepted, forms });
const blocks = [{ start: "09:00", end: "09:15" }] as const;
const evaluation = { billed: [billed("97161")] };

describe("one form of time", () => {
  it.each(["all", "any"] as const)("is told once, however often the rule names it: %s", (accepted) => {
    expect(outcomes(judgeRecord(rule(accepted, "total_timed_minutes", "total_timed_minutes"), under([note({ totalTimedMinutes: 15 })])))).toEqual(["note.total_timed_minutes satisfied"]);
  });

  it.each<[string, TimeForm, Partial<TreatmentNote>, Partial<RecordUnderReview>, string]>([
    ["timed minutes stated", "total_timed_minutes", { totalTimedMinutes: 15 }, {}, "satisfied"],
    ["timed minutes left out of a timed visit", "total_timed_minutes", { totalTimedMinutes: 0 }, {}, "violated"],
    ["timed minutes not known", "total_timed_minutes", {}, {}, "undetermined"],
    ["timed minutes of an evaluation alone", "total_timed_minutes", { interventions: [performed("97161", 40)] }, evaluation, "not_applicable"],
    ["timed minutes of an evaluation, with massage noted", "total_timed_minutes", { totalTimedMinutes: 0, interventions: [performed("97161", 40), performed("97124", 5)] }, evaluation, "violated"],
    ["timed minutes of an evaluation, other interventions not known", "total_timed_minutes", { totalTimedMinutes: 0 }, evaluation, "undetermined"],
    ["timed minutes of a code nobody knows", "total_timed_minutes", { totalTimedMinutes: 0, interventions: [] }, { billed: [billed("0000X")] }, "undetermined"],
    ["treatment minutes stated", "total_treatment_minutes", { totalTreatmentMinutes: 40 }, evaluation, "satisfied"],
    ["treatment minutes left out", "total_treatment_minutes", { totalTreatmentMinutes: 0 }, evaluation, "violated"],
    ["treatment minutes not known", "total_treatment_minutes", {}, evaluation, "undetermined"],
    ["treatment minutes of a day on which nothing was done", "total_treatment_minutes", { totalTreatmentMinutes: 0, interventions: [] }, { billed: [], services: [] }, "not_applicable"],
    ["treatment minutes of a day on which something was done and nothing is billed", "total_treatment_minutes", { totalTreatmentMinutes: 0, interventions: [] }, { billed: [], services: [{ code: "97124", minutes: 60 }] }, "violated"],
    ["treatment minutes of a day on which nothing is billed, and it is not known what was done", "total_treatment_minutes", { totalTreatmentMinutes: 0, interventions: [] }, { billed: [] }, "undetermined"],
    ["the session's start and stop", "session_start_and_stop", { timeIn: "09:00", timeOut: "09:15" }, {}, "satisfied"],
    ["the session's start alone", "session_start_and_stop", { timeIn: "09:00" }, {}, "undetermined"],
    ["the session's start without its stop", "session_start_and_stop", { timeIn: "09:00", timeOut: "none" }, {}, "violated"],
    ["minutes of each code", "minutes_per_code", { interventions: [performed("97124", 15), performed("97161")] }, {}, "satisfied"],
    ["minutes of one code left out", "minutes_per_code", { interventions: [performed("97124", 15), performed("97140", 0)] }, {}, "violated"],
    ["minutes of one code not known", "minutes_per_code", { interventions: [performed("97124", 15), performed("97140")] }, {}, "undetermined"],
    ["minutes of a code that was declined", "minutes_per_code", { interventions: [performed("97124", 15), { code: "97140", status: "declined", minutes: 0 }] }, {}, "satisfied"],
    ["minutes of a code that may have been declined", "minutes_per_code", { interventions: [performed("97124", 15), { code: "97140", minutes: 0 }] }, {}, "undetermined"],
    ["the billed code is not in the note", "minutes_per_code", { interventions: [performed("97161", 40)] }, {}, "violated"],
    ["interventions not known", "minutes_per_code", {}, {}, "undetermined"],
    ["start and stop of each code", "start_and_stop_per_code", { interventions: [performed("97124", 15, { timeBlocks: blocks })] }, {}, "satisfied"],
    ["start and stop left out", "start_and_stop_per_code", { interventions: [performed("97124", 15, { timeBlocks: [] })] }, {}, "violated"],
    ["start and stop not known", "start_and_stop_per_code", { interventions: [performed("97124", 15)] }, {}, "undetermined"],
  ])("%s", (_, form, given, more, expected) => {
    expect(outcomes(judgeRecord(rule("all", form), under([note(given)], more)))).toEqual([`note.${form} ${expected}`]);
  });

  it("lists the codes without their time", () => {
    expect(judgeRecord(rule("all", "minutes_per_code"), under([note({ interventions: [performed("97124", 0), performed("97140", 15)] })]))).toEqual([{
      subject: "note.minutes_per_code", code: "time_documentation_minutes_per_code", outcome: "violated", paths: ["/record/notes/0/interventions/0"],
      details: { forms: ["minutes_per_code"], found: [], without: ["97124"], noteOfDate: true },
    }]);
  });
});

describe("a day without a note", () => {
  it("states no time, unless nothing of the sort is billed", () => {
    expect(judgeRecord(rule("all", "total_timed_minutes"), under([]))).toEqual([{
      subject: "note.total_timed_minutes", code: "time_documentation_total_timed_minutes", outcome: "violated", paths: ["/record/notes"], details: { forms: ["total_timed_minutes"], found: [], without: [], noteOfDate: false },
    }]);
    expect(outcomes(judgeRecord(rule("all", "total_timed_minutes", "total_treatment_minutes"), under([], evaluation)))).toEqual(["note.total_timed_minutes not_applicable", "note.total_treatment_minutes violated"]);
    expect(outcomes(judgeRecord(rule("all", "total_treatment_minutes"), under([], { billed: [], services: [] })))).toEqual(["note.total_treatment_minutes not_applicable"]);
  });

  it("is not known where the record gives no notes", () => {
    expect(judgeRecord(rule("any", "total_treatment_minutes", "session_start_and_stop"), under(undefined))).toEqual([{ subject: "note.any_form", code: "time_documentation_any_form", outcome: "undetermined", paths: [], missing: ["/record/notes"] }]);
  });
});

describe("several forms", () => {
  it("asks for all of them one by one, of each note of the date", () => {
    const notes = [note({ totalTimedMinutes: 15, totalTreatmentMinutes: 0 }), note({ totalTimedMinutes: 15, totalTreatmentMinutes: 15 })];
    expect(outcomes(judgeRecord(rule("all", "total_timed_minutes", "total_treatment_minutes"), under(notes)))).toEqual([
      "note#1.total_timed_minutes satisfied", "note#1.total_treatment_minutes violated", "note#2.total_timed_minutes satisfied", "note#2.total_treatment_minutes satisfied",
    ]);
  });

  const anyOf = rule("any", "session_start_and_stop", "total_treatment_minutes");
  it.each<[string, Partial<TreatmentNote>, string]>([
    ["one of them will do, the other left out", { timeIn: "09:00", timeOut: "09:15", totalTreatmentMinutes: 0 }, "satisfied"],
    ["one of them will do, the other not known", { totalTreatmentMinutes: 15 }, "satisfied"],
    ["none, and one not known", { totalTreatmentMinutes: 0 }, "undetermined"],
  ])("%s", (_, given, expected) => {
    expect(outcomes(judgeRecord(anyOf, under([note(given)])))).toEqual([`note.any_form ${expected}`]);
  });

  it("says which were found", () => {
    expect(judgeRecord(anyOf, under([note({ totalTreatmentMinutes: 15 })]))[0]).toMatchObject({ details: { forms: ["session_start_and_stop", "total_treatment_minutes"], found: ["total_treatment_minutes"], without: [], noteOfDate: true } });
  });

  it("says no where every form is known to be left out", () => {
    expect(outcomes(judgeRecord(rule("any", "total_timed_minutes", "minutes_per_code"), under([note({ totalTimedMinutes: 0, interventions: [performed("97124", 0)] })])))).toEqual(["note.any_form violated"]);
  });
});
