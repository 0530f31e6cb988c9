import { describe, expect, it } from "vitest";

import type { PlainDate } from "../../../src/core/index.js";
import type { DischargeNoteParameters } from "../../../src/rules/index.js";
import type { TreatmentRecord } from "../../../src/visit/index.js";
import { DAY, judgeRecord, outcomes, recordRule } from "../judge-record.js";

const WRITTEN: DischargeNoteParameters = { notesMayStandForIt: false };
const OR_NOTES: DischargeNoteParameters = { notesMayStandForIt: true };
const BY: DischargeNoteParameters = { by: ["physical_therapist"], notesMayStandForIt: false };
const OUT: TreatmentRecord = { dischargedOn: "2026-03-20", dischargeNoteOn: "none" };

const judge = (parameters: DischargeNoteParameters, record: TreatmentRecord, asOf: PlainDate) => judgeRecord(recordRule("discharge_note", parameters), { dateOfService: DAY, billed: [], record }, { asking: { asOf } });
const outcome = (...given: Parameters<typeof judge>) => judge(...given).map((one) => one.outcome).join();
const missing = (...given: Parameters<typeof judge>) => judge(...given).flatMap((one) => (one.outcome === "undetermined" ? one.missing : []));

describe("a discharge note ends the episode", () => {
  it.each<[sentence: string, parameters: DischargeNoteParameters, record: TreatmentRecord, asOf: PlainDate, outcome: string]>([
    ["the day before discharge", WRITTEN, OUT, "2026-03-19", "not_applicable"],
    ["the day of discharge: still in time", WRITTEN, OUT, "2026-03-20", "not_applicable"],
    ["the day after, without one", WRITTEN, OUT, "2026-03-21", "violated"],
    ["written", WRITTEN, { ...OUT, dischargeNoteOn: "2026-03-20" }, "2026-03-21", "satisfied"],
    ["written before the last treatment day, odd as it is", WRITTEN, { ...OUT, dischargeNoteOn: "2026-03-01" }, "2026-03-21", "violated"],
    ["written before a later note", WRITTEN, { ...OUT, dischargeNoteOn: "2026-03-10", notes: [{ dateOfService: "2026-03-11" }] }, "2026-03-21", "violated"],
    ["written on the last treatment day, before discharge", WRITTEN, { ...OUT, dischargeNoteOn: "2026-03-10", notes: [{ dateOfService: "2026-03-10" }] }, "2026-03-21", "satisfied"],
    ["written before discharge, the notes not known", WRITTEN, { ...OUT, dischargeNoteOn: "2026-03-10" }, "2026-03-21", "undetermined"],
    ["written before a later note, discharge not known", WRITTEN, { dischargeNoteOn: "2026-03-10", notes: [{ dateOfService: "2026-03-11" }] }, "2026-03-21", "undetermined"],
    ["treated again after discharge", WRITTEN, { ...OUT, dischargeNoteOn: "2026-03-20", notes: [{ dateOfService: "2026-03-25" }] }, "2026-03-28", "satisfied"],
    ["a note, and treatment goes on", WRITTEN, { dischargedOn: "none", dischargeNoteOn: "2026-03-10" }, "2026-03-21", "not_applicable"],
    ["not known whether it was written, before it is due", WRITTEN, { dischargedOn: "2026-03-20" }, "2026-03-19", "undetermined"],
    ["not known whether it was written, nor which notes may stand for it", OR_NOTES, { dischargedOn: "2026-03-20" }, "2026-03-21", "undetermined"],
    ["written after the day of the question: not there yet", WRITTEN, { ...OUT, dischargeNoteOn: "2026-03-25" }, "2026-03-21", "violated"],
    ["treatment goes on", WRITTEN, { dischargedOn: "none" }, "2026-04-01", "not_applicable"],
    ["not known whether treatment goes on", WRITTEN, {}, "2026-04-01", "undetermined"],
    ["not known whether it was written", WRITTEN, { dischargedOn: "2026-03-20" }, "2026-03-21", "undetermined"],
    ["none, and notes that stand for it after an unplanned end", OR_NOTES, { ...OUT, dischargePlanned: false, notes: [{ dateOfService: DAY }] }, "2026-03-21", "satisfied"],
    ["none, and notes after a planned end", OR_NOTES, { ...OUT, dischargePlanned: true, notes: [{ dateOfService: DAY }] }, "2026-03-21", "violated"],
    ["written before the last treatment day of a planned end", OR_NOTES, { ...OUT, dischargeNoteOn: "2026-03-10", dischargePlanned: true, notes: [{ dateOfService: "2026-03-11" }] }, "2026-03-21", "violated"],
    ["written before the last treatment day of an unplanned end", OR_NOTES, { ...OUT, dischargeNoteOn: "2026-03-10", dischargePlanned: false, notes: [{ dateOfService: "2026-03-11" }] }, "2026-03-21", "satisfied"],
    ["written before the last treatment day, not known whether the end was planned", OR_NOTES, { ...OUT, dischargeNoteOn: "2026-03-10", notes: [{ dateOfService: "2026-03-11" }] }, "2026-03-21", "undetermined"],
    ["none, and notes, not known whether the end was planned", OR_NOTES, { ...OUT, notes: [{ dateOfService: DAY }] }, "2026-03-21", "undetermined"],
    ["none after an unplanned end, the notes not known", OR_NOTES, { ...OUT, dischargePlanned: false }, "2026-03-21", "undetermined"],
    ["none after an unplanned end, where notes may not stand for it", WRITTEN, { ...OUT, dischargePlanned: false, notes: [{ dateOfService: DAY }] }, "2026-03-21", "violated"],
    ["none, and no notes that might stand for it", OR_NOTES, { ...OUT, notes: [] }, "2026-03-21", "violated"],
  ])("%s", (_, parameters, record, asOf, expected) => {
    expect(outcome(parameters, record, asOf)).toBe(expected);
  });

  it("says what would settle whether the notes stand for it, and that they do", () => {
    const OF_NOTES: TreatmentRecord = { ...OUT, notes: [{ dateOfService: DAY }] };
    expect(missing(OR_NOTES, OF_NOTES, "2026-03-21")).toEqual(["/record/dischargePlanned"]);
    expect(missing(OR_NOTES, OUT, "2026-03-21")).toEqual(["/record/dischargePlanned", "/record/notes"]);
    expect(judge(OR_NOTES, { ...OF_NOTES, dischargePlanned: false }, "2026-03-21")).toEqual([{
      subject: "episode", code: "discharge_note_written", outcome: "satisfied", dueBy: "2026-03-20", paths: ["/record/dischargedOn", "/record/dischargeNoteOn"],
      details: { dischargedOn: "2026-03-20", notesMayStandForIt: true, notesStandForIt: true },
    }]);
  });

  it("tells the days", () => {
    expect(judge(WRITTEN, OUT, "2026-03-21")).toEqual([{
      subject: "episode", code: "discharge_note_written", outcome: "violated", dueBy: "2026-03-20", paths: ["/record/dischargedOn", "/record/dischargeNoteOn"], details: { dischargedOn: "2026-03-20", notesMayStandForIt: false },
    }]);
    expect(judge(WRITTEN, OUT, "2026-03-20")).toMatchObject([{ dueBy: "2026-03-20" }]);
    expect(missing(WRITTEN, {}, "2026-04-01")).toEqual(["/record/dischargedOn", "/record/dischargeNoteOn"]);
  });
});

describe("who wrote the discharge note", () => {
  const signedBy = (providerType: "physical_therapist" | "physical_therapist_assistant"): TreatmentRecord => ({ dischargedOn: "2026-03-20", dischargeNoteOn: "2026-03-20", progressReports: [{ writtenOn: "2026-03-20", signatures: [{ providerType }] }] });
  it("the report of that day shows it", () => {
    expect(outcomes(judge(BY, signedBy("physical_therapist"), "2026-03-21"))).toEqual(["episode satisfied", "episode.discharge_note_author satisfied"]);
    expect(judge(BY, signedBy("physical_therapist_assistant"), "2026-03-21").at(1)).toEqual({
      subject: "episode.discharge_note_author", code: "discharge_note_author", outcome: "violated", paths: ["/record/dischargeNoteOn"], details: { by: ["physical_therapist"], noteOn: "2026-03-20" },
    });
  });

  it("without a report of that day the record does not tell", () => {
    expect(missing(BY, { ...signedBy("physical_therapist"), progressReports: [] }, "2026-03-21")).toEqual(["/record/progressReports"]);
  });

  it("is not asked while there is no note, or treatment goes on", () => {
    expect(outcomes(judge(BY, OUT, "2026-03-21"))).toEqual(["episode violated"]);
    expect(outcomes(judge(BY, { dischargedOn: "none" }, "2026-03-21"))).toEqual(["episode not_applicable"]);
  });
});
