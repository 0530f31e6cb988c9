import { describe, expect, it } from "vitest";

import type { RecordUnderReview } from "../../../src/documentation/record-under-review.js";
import type { RuleSet } from "../../../src/rules/index.js";
import type { Intervention, TreatmentNote } from "../../../src/visit/index.js";
import { judgeRecord, recordRule } from "../judge-record.js";
import { billed, note, performed, under } from "../notes.js";
import { counting, otherRule, otherRules } from "../other-rules.js";
import { without } from "../without.js";

const totals = recordRule("time_agreement", { compares: ["totals", "parts"] });
const timeBlocks = recordRule("time_agreement", { compares: ["time_blocks"] });
const session = recordRule("time_agreement", { compares: ["session"] });
const units = recordRule("time_agreement", { compares: ["billed_units", "units_of_codes"] });
const unitsAndParts = recordRule("time_agreement", { compares: ["parts", "billed_units"] });
const medicare = counting({ method: "cms_eight_minute", poolBy: "patient_day_discipline" });

const one = (rule: typeof totals, record: RecordUnderReview, code: string, rules?: RuleSet) => judgeRecord(rule, record, rules === undefined ? {} : { rules }).find((judgement) => judgement.code === `time_agreement_${code}`);

describe("timed minutes and treatment minutes", () => {
  it.each<[string, Partial<TreatmentNote>, string]>([
    ["fewer timed minutes", { totalTimedMinutes: 38, totalTreatmentMinutes: 53 }, "satisfied"],
    ["as many", { totalTimedMinutes: 53, totalTreatmentMinutes: 53 }, "satisfied"],
    ["one more", { totalTimedMinutes: 54, totalTreatmentMinutes: 53 }, "violated"],
    ["timed minutes not known", { totalTreatmentMinutes: 53 }, "undetermined"],
    ["treatment minutes not known", { totalTimedMinutes: 53 }, "undetermined"],
  ])("%s", (_, given, expected) => {
    expect(one(totals, under([note(given)]), "totals")?.outcome).toBe(expected);
  });

  it("shows both, and asks for both", () => {
    expect(one(totals, under([note({ totalTimedMinutes: 60, totalTreatmentMinutes: 50 })]), "totals")).toEqual({
      subject: "note.totals", code: "time_agreement_totals", outcome: "violated", paths: ["/record/notes/0/totalTimedMinutes", "/record/notes/0/totalTreatmentMinutes"], details: { timedMinutes: 60, treatmentMinutes: 50 },
    });
    expect(one(totals, under([note()]), "totals")).toMatchObject({ missing: ["/record/notes/0/totalTimedMinutes", "/record/notes/0/totalTreatmentMinutes"] });
  });

  it("are not known without notes, and contradict nothing on a day without a note", () => {
    expect(judgeRecord(totals, under(undefined)).map(({ outcome, subject }) => `${subject} ${outcome}`)).toEqual(["note.totals undetermined", "note.parts undetermined"]);
    expect(judgeRecord(totals, under([]))).toEqual([]);
  });
});

describe("the minutes of the interventions and the totals", () => {
  const visit = (totalTimedMinutes: number, totalTreatmentMinutes: number, ...interventions: readonly Intervention[]) => under([note({ totalTimedMinutes, totalTreatmentMinutes, interventions })]);
  it.each<[string, RecordUnderReview, string]>([
    ["come to both", visit(38, 53, performed("97110", 23), performed("97124", 15), performed("97161", 15)), "satisfied"],
    ["come to one timed minute less: some time is not noted by intervention", visit(39, 54, performed("97110", 23), performed("97124", 15), performed("97161", 15)), "satisfied"],
    ["an evaluation's minutes within the timed total: 45 timed and 30 of the evaluation are more than 45", visit(45, 45, performed("97161", 30), performed("97110", 15)), "violated"],
    ["an evaluation's minutes beside the timed total", visit(15, 45, performed("97161", 30), performed("97110", 15)), "satisfied"],
    ["an evaluation's minutes not known beside the timed total", visit(15, 45, performed("97161"), performed("97110", 15)), "undetermined"],
    ["30 of 40 treatment minutes", visit(30, 40, performed("97110", 30)), "satisfied"],
    ["58 hands-on minutes of an hour", visit(60, 60, performed("97124", 58)), "satisfied"],
    ["come to one timed minute more", visit(37, 53, performed("97110", 23), performed("97124", 15), performed("97161", 15)), "violated"],
    ["come to one treatment minute more", visit(38, 52, performed("97110", 23), performed("97124", 15), performed("97161", 15)), "violated"],
    ["an aide's are in neither", visit(23, 23, performed("97110", 23), performed("97124", 15, { performedBy: "aide" })), "satisfied"],
    ["a group's are treatment and not timed", visit(23, 38, performed("97110", 23), performed("97124", 15, { mode: "group" })), "satisfied"],
    ["those of a declined one are in neither", visit(23, 23, performed("97110", 23), { code: "97124", status: "declined", minutes: 15 }), "satisfied"],
    ["of one not known", visit(23, 38, performed("97110", 15), performed("97124")), "undetermined"],
    ["of one not known, the other alone too many", visit(10, 38, performed("97110", 15), performed("97124")), "violated"],
    ["may be an aide's", visit(23, 38, performed("97110", 23), { code: "97124", status: "performed", mode: "one_on_one", minutes: 15 }), "undetermined"],
    ["may be an aide's, and are within the totals with them", visit(50, 50, performed("97110", 23), { code: "97124", status: "performed", mode: "one_on_one", minutes: 15 }), "satisfied"],
    ["follow from time blocks", visit(15, 15, performed("97124", undefined, { timeBlocks: [{ start: "09:00", end: "09:15" }] })), "satisfied"],
    ["one without a code may be timed or not", visit(15, 30, performed("97124", 15), { status: "performed", performedBy: "therapist", mode: "one_on_one", minutes: 15 }), "undetermined"],
    ["are more than a day has: not known", visit(15, 15, performed("97124", 2000)), "undetermined"],
    ["no intervention is named", visit(15, 15), "not_applicable"],
    ["interventions not known", under([note({ totalTimedMinutes: 15, totalTreatmentMinutes: 15 })]), "undetermined"],
    ["treatment minutes not known", under([note({ totalTimedMinutes: 15, interventions: [performed("97124", 15)] })]), "undetermined"],
  ])("%s", (_, record, expected) => {
    expect(one(totals, record, "parts")?.outcome).toBe(expected);
  });

  it("shows the total that is too small and what they come to, and no total that holds", () => {
    expect(one(totals, visit(30, 53, performed("97110", 23), performed("97124", 15), performed("97161")), "parts")).toEqual({
      subject: "note.parts", code: "time_agreement_parts", outcome: "violated",
      paths: ["/record/notes/0/totalTimedMinutes", "/record/notes/0/totalTreatmentMinutes", "/record/notes/0/interventions/0", "/record/notes/0/interventions/1", "/record/notes/0/interventions/2"],
      details: { timed: { stated: 30, fewest: 38, most: 38 } },
    });
  });

  it("asks for what would settle it", () => {
    expect(one(totals, visit(20, 20, { code: "97124", minutes: 23 }), "parts")).toMatchObject({
      missing: ["/record/notes/0/interventions/0/status", "/record/notes/0/interventions/0/performedBy", "/record/notes/0/interventions/0/mode"],
    });
  });
});

describe("start and stop times and the minutes beside them", () => {
  const named = (...interventions: readonly Intervention[]) => under([note({ interventions })]);
  const quarter = [{ start: "09:00", end: "09:15" }] as const;
  it.each<[string, RecordUnderReview, string]>([
    ["agree", named(performed("97124", 15, { timeBlocks: quarter })), "satisfied"],
    ["differ by a minute", named(performed("97124", 16, { timeBlocks: quarter })), "violated"],
    ["end before they start", named(performed("97124", 15, { timeBlocks: [{ start: "09:15", end: "09:00" }] })), "violated"],
    ["of two interventions of one therapist at once", named(performed("97124", 15, { timeBlocks: quarter }), performed("97140", 15, { timeBlocks: quarter })), "violated"],
    ["of two interventions one after the other", named(performed("97124", 15, { timeBlocks: quarter }), performed("97140", 15, { timeBlocks: [{ start: "09:15", end: "09:30" }] })), "satisfied"],
    ["of a therapist and an assistant at once", named(performed("97124", 15, { timeBlocks: quarter }), performed("97140", 15, { timeBlocks: quarter, performedBy: "assistant" })), "satisfied"],
    ["of two disciplines in co-treatment", named(performed("97124", 15, { timeBlocks: quarter, mode: "co_treatment" }), performed("97140", 15, { timeBlocks: quarter, mode: "co_treatment" })), "satisfied"],
    ["of treatment under supervision beside other treatment", named(performed("97014", 15, { timeBlocks: quarter, mode: "supervised" }), performed("97140", 15, { timeBlocks: quarter })), "satisfied"],
    ["of two at once, not known who gave one of them", named(performed("97124", 15, { timeBlocks: quarter }), { code: "97140", status: "performed", mode: "one_on_one", minutes: 15, timeBlocks: quarter }), "undetermined"],
    ["of a declined one differ", named({ code: "97124", status: "declined", minutes: 16, timeBlocks: quarter }), "not_applicable"],
    ["of one that may have been declined differ", named({ code: "97124", minutes: 16, timeBlocks: quarter }), "undetermined"],
    ["times not known", named(performed("97124", 15)), "undetermined"],
    ["minutes not known", named(performed("97124", undefined, { timeBlocks: quarter })), "undetermined"],
    ["no times", named(performed("97124", 15, { timeBlocks: [] })), "not_applicable"],
    ["interventions not known", under([note()]), "undetermined"],
    ["notes not known", under(undefined), "undetermined"],
  ])("%s", (_, record, expected) => {
    expect(one(timeBlocks, record, "time_blocks")?.outcome).toBe(expected);
  });

  it("shows those that differ", () => {
    const record = named(performed("97124", 20, { timeBlocks: quarter }), performed("97140", 15, { timeBlocks: [{ start: "09:15", end: "09:30" }] }), performed("97110", 15, { timeBlocks: [{ start: "09:15", end: "09:00" }] }));
    expect(one(timeBlocks, record, "time_blocks")).toEqual({
      subject: "note.time_blocks", code: "time_agreement_time_blocks", outcome: "violated", paths: ["/record/notes/0/interventions/0", "/record/notes/0/interventions/2"],
      details: { compared: 3, differing: [{ code: "97124", stated: 20, fromTimeBlocks: 15 }, { code: "97110", stated: 15 }], atOnce: [] },
    });
    expect(one(timeBlocks, named(performed("97124", 15, { timeBlocks: quarter }), performed("97140", 15, { timeBlocks: quarter })), "time_blocks")).toMatchObject({
      paths: ["/record/notes/0/interventions/0", "/record/notes/0/interventions/1"], details: { compared: 2, differing: [], atOnce: [["97124", "97140"]] },
    });
  });
});

describe("the minutes and how long the visit lasted", () => {
  const lasting = (timeIn: TreatmentNote["timeIn"] & string, timeOut: TreatmentNote["timeOut"] & string, more: Partial<TreatmentNote> = {}) =>
    under([note({ timeIn, timeOut, totalTimedMinutes: 30, totalTreatmentMinutes: 30, interventions: [performed("97110", 30)], ...more })]);
  it.each<[string, RecordUnderReview, string]>([
    ["30 minutes from 10:00 to 10:30", lasting("10:00", "10:30"), "satisfied"],
    ["30 minutes from 10:00 to 10:20", lasting("10:00", "10:20"), "violated"],
    ["30 minutes from 10:00 to 11:00, rest among them", lasting("10:00", "11:00"), "satisfied"],
    ["an hour of massage from 10:00 to 10:45", lasting("10:00", "10:45", { totalTimedMinutes: 60, totalTreatmentMinutes: 60, interventions: [performed("97124", 60)] }), "violated"],
    ["interventions of 30 minutes in 20, whatever the totals say", lasting("10:00", "10:20", { totalTimedMinutes: 15, totalTreatmentMinutes: 15 }), "violated"],
    ["it ran past midnight", lasting("23:50", "00:20"), "satisfied"],
    ["30 minutes in all beside 15 supervised ones, in 30", lasting("10:00", "10:30", { totalTreatmentMinutes: 45, interventions: [performed("97110", 30), performed("97014", 15, { mode: "supervised" })] }), "satisfied"],
    ["30 minutes in all beside 15 of which the mode is not known, in 30", lasting("10:00", "10:30", { totalTreatmentMinutes: 45, interventions: [performed("97110", 30), { code: "97014", status: "performed", minutes: 15 }] }), "undetermined"],
    ["the end not known", without(lasting("10:00", "10:20"), "/record/notes/0/timeOut"), "undetermined"],
    ["no beginning and no end stated", lasting("none", "none"), "not_applicable"],
    ["minutes of an intervention not known", lasting("10:00", "10:30", { interventions: [performed("97110")] }), "undetermined"],
    ["a total not known", without(lasting("10:00", "10:30"), "/record/notes/0/totalTreatmentMinutes"), "undetermined"],
    ["notes not known", under(undefined), "undetermined"],
  ])("%s", (_, record, expected) => {
    expect(one(session, record, "session")?.outcome).toBe(expected);
  });

  it("shows both", () => {
    expect(one(session, lasting("10:00", "10:20"), "session")).toEqual({
      subject: "note.session", code: "time_agreement_session", outcome: "violated", paths: ["/record/notes/0/timeIn", "/record/notes/0/timeOut"], details: { sessionMinutes: 20, minutes: 30 },
    });
    expect(one(session, lasting("10:20", "10:00"), "session")).toMatchObject({ details: { minutes: 30 } });
  });
});

describe("a record that contradicts itself", () => {
  const all = recordRule("time_agreement", { compares: ["totals", "parts", "time_blocks", "session", "billed_units", "units_of_codes"] });
  const told = (record: RecordUnderReview) => Object.fromEntries(judgeRecord(all, record, { rules: medicare }).map(({ code, outcome }) => [code.replace("time_agreement_", ""), outcome]));
  const longer = [{ start: "09:00", end: "09:38" }] as const;

  const contradicted = (units: number) => under([note({ totalTimedMinutes: 20, interventions: [performed("97110", 38, { timeBlocks: [] })] })], { billed: [billed("97110", units)] });

  it("in its total is told, and where it hangs on which figure is right, the units are not judged", () => {
    expect(told(contradicted(3))).toMatchObject({ parts: "violated", billed_units: "not_applicable", units_of_codes: "not_applicable" });
    expect(told(without(contradicted(3), "/record/notes/0/totalTimedMinutes"))).toMatchObject({ parts: "undetermined", billed_units: "satisfied", units_of_codes: "satisfied" });
    expect(told(without(contradicted(3), "/record/notes/0/interventions/0/minutes"))).toMatchObject({ billed_units: "violated" });
  });

  it("in its total has its units judged where both figures say the same", () => {
    expect(told(contradicted(1))).toMatchObject({ parts: "violated", billed_units: "satisfied" });
    expect(told(contradicted(4))).toMatchObject({ parts: "violated", billed_units: "violated", units_of_codes: "violated" });
  });

  it("in its total is judged by the total where the rule does not compare it with its parts", () => {
    expect(judgeRecord(units, contradicted(3), { rules: medicare }).map(({ code, outcome }) => [code, outcome])).toEqual([["time_agreement_billed_units", "violated"], ["time_agreement_units_of_codes", "not_applicable"]]);
  });

  it("in the minutes of an intervention is told beside the units, which the minutes stated are asked for", () => {
    const record = under([note({ totalTimedMinutes: 38, interventions: [performed("97110", 10, { timeBlocks: longer })] })], { billed: [billed("97110", 2)] });
    expect(told(record)).toMatchObject({ parts: "undetermined", time_blocks: "violated", units_of_codes: "violated", billed_units: "satisfied" });
  });
});

describe("the timed minutes of the date and the units billed", () => {
  const stating = (totalTimedMinutes: number, ...more: readonly number[]) => [totalTimedMinutes, ...more].map((minutes) => note({ totalTimedMinutes: minutes, interventions: [] }));
  it.each<[string, RecordUnderReview, string]>([
    ["52 minutes, three units", under(stating(52), { billed: [billed("97124", 3)] }), "satisfied"],
    ["52 minutes, four units", under(stating(52), { billed: [billed("97124", 4)] }), "violated"],
    ["53 minutes, four units", under(stating(53), { billed: [billed("97124", 2), billed("97140", 2)] }), "satisfied"],
    ["7 minutes, one unit", under(stating(7)), "violated"],
    ["8 minutes, one unit", under(stating(8)), "satisfied"],
    ["fewer units than the minutes support", under(stating(60)), "satisfied"],
    ["two notes of the date are added up", under(stating(30, 23), { billed: [billed("97124", 4)] }), "satisfied"],
    ["a note of another date is not", under([...stating(30), note({ dateOfService: "2026-03-01", totalTimedMinutes: 23 })], { billed: [billed("97124", 4)] }), "violated"],
    ["units of an evaluation are not asked", under(stating(8), { billed: [billed("97124"), billed("97161")] }), "satisfied"],
    ["a total, and no minutes of any intervention, as Medicare lets a note be", under([note({ totalTimedMinutes: 30, interventions: [performed("97124")] })], { billed: [billed("97124", 2)] }), "satisfied"],
    ["no total, minutes of each intervention, which the rule does not compare", under([note({ interventions: [performed("97124", 8)] })]), "undetermined"],
    ["no note of the date", under([]), "violated"],
    ["notes not known", under(undefined), "undetermined"],
    ["nothing timed is billed", under(stating(0), { billed: [billed("97161", 2)] }), "not_applicable"],
    ["a code nobody knows", under(stating(0), { billed: [billed("0000X", 2)] }), "undetermined"],
  ])("%s", (_, record, expected) => {
    expect(one(units, record, "billed_units", medicare)?.outcome).toBe(expected);
  });

  it.each<[string, RecordUnderReview, string]>([
    ["minutes of each intervention", under([note({ interventions: [performed("97124", 8)] })]), "satisfied"],
    ["minutes of each intervention too few", under([note({ interventions: [performed("97124", 7)] })]), "undetermined"],
    ["minutes not known", under([note({ interventions: [performed("97124")] })]), "undetermined"],
    ["perhaps an aide's minutes", under([note({ interventions: [{ code: "97124", status: "performed", mode: "one_on_one", minutes: 20 }] })]), "undetermined"],
  ])("without a total, where the rule compares it with the interventions: %s", (_, record, expected) => {
    expect(one(unitsAndParts, record, "billed_units", medicare)?.outcome).toBe(expected);
  });

  it("shows the figures", () => {
    expect(one(units, under(stating(37), { billed: [billed("97124", 3)] }), "billed_units", medicare)).toEqual({
      subject: "claim.units", code: "time_agreement_billed_units", outcome: "violated", paths: ["/billed/0/units", "/record/notes/0/totalTimedMinutes"],
      details: { method: "cms_eight_minute", minutes: 37, billed: 3, supported: 2 },
    });
  });

  it("is not asked under a rule that pools nothing", () => {
    expect(one(units, under(stating(8)), "billed_units", counting({ method: "ama_midpoint" }))?.outcome).toBe("not_applicable");
  });
});

describe("the minutes of each code and the units billed of it", () => {
  const visit = (lines: Readonly<Record<string, number>>, ...interventions: readonly Intervention[]) => under([note({ interventions })], { billed: Object.entries(lines).map(([code, count]) => billed(code, count)) });
  it.each<[string, RecordUnderReview, string]>([
    ["its own full units", visit({ "97110": 2, "97124": 1 }, performed("97110", 33), performed("97124", 15)), "satisfied"],
    ["CMS example: the larger remainder has the unit", visit({ "97110": 2, "97140": 1 }, performed("97110", 33), performed("97140", 7)), "satisfied"],
    ["CMS example: the smaller one has it", visit({ "97110": 3 }, performed("97110", 33), performed("97140", 7)), "violated"],
    ["equal remainders: the first has the unit", visit({ "97110": 2, "97112": 1 }, performed("97112", 20), performed("97110", 20)), "satisfied"],
    ["equal remainders: the second has it", visit({ "97110": 1, "97112": 2 }, performed("97112", 20), performed("97110", 20)), "satisfied"],
    ["equal remainders: both have it", visit({ "97110": 2, "97112": 2 }, performed("97112", 20), performed("97110", 20)), "violated"],
    ["an unbilled code has the larger remainder", visit({ "97124": 1 }, performed("97124", 8), performed("97140", 10)), "violated"],
    ["a billed code has no minutes", visit({ "97124": 1, "97140": 1 }, performed("97140", 60)), "violated"],
    ["minutes of an aide support nothing", visit({ "97124": 1 }, performed("97124", 15, { performedBy: "aide" })), "violated"],
    ["minutes of a group support nothing", visit({ "97124": 1 }, performed("97124", 15, { mode: "group" })), "violated"],
    ["minutes of both therapist and assistant support", visit({ "97124": 2 }, performed("97124", 15), performed("97124", 15, { performedBy: "assistant" })), "satisfied"],
    ["minutes not known", visit({ "97124": 1 }, performed("97124")), "undetermined"],
    ["its own full units, those of another not known", visit({ "97110": 2 }, performed("97110", 30), performed("97140")), "satisfied"],
    ["a remainder, those of another not known", visit({ "97110": 2 }, performed("97110", 25), performed("97140")), "undetermined"],
    ["beyond all its minutes can earn, those of another not known", visit({ "97110": 3 }, performed("97110", 25), performed("97140")), "violated"],
    ["beyond, but one without a code may be its own", visit({ "97110": 3 }, performed("97110", 25), { status: "performed", performedBy: "therapist", mode: "one_on_one", minutes: 20 }), "undetermined"],
    ["interventions not known", under([note()]), "undetermined"],
    ["no note of the date", under([]), "violated"],
    ["a pair of a first and an additional code", visit({ "97129": 1, "97130": 2 }, performed("97129", 15), performed("97130", 23)), "satisfied"],
    ["more of the additional code than its minutes", visit({ "97129": 1, "97130": 3 }, performed("97129", 15), performed("97130", 23)), "violated"],
    ["a pair whose minutes are not known", visit({ "97129": 1, "97130": 2 }, performed("97129", 15), performed("97130")), "undetermined"],
  ])("%s", (_, record, expected) => {
    expect(one(units, record, "units_of_codes", medicare)?.outcome).toBe(expected);
  });

  it.each<[string, RuleSet, number, string]>([
    ["CPT midpoint, 7 minutes", counting({ method: "ama_midpoint" }), 7, "violated"],
    ["CPT midpoint, 8 minutes", counting({ method: "ama_midpoint" }), 8, "satisfied"],
    ["whole units only, 14 minutes", counting({ method: "per_code", rounding: "down" }), 14, "violated"],
    ["the lower of two, 7 minutes", counting({ method: "lower_of", of: [{ method: "cms_eight_minute" }, { method: "ama_midpoint" }] }), 7, "violated"],
    ["the higher of two, 8 minutes", counting({ method: "higher_of", of: [{ method: "cms_eight_minute" }, { method: "per_code", rounding: "down" }] }), 8, "satisfied"],
    ["paid by the visit", counting({ method: "per_visit" }), 1, "not_applicable"],
    ["no minutes counted", counting({ method: "none" }), 1, "not_applicable"],
    ["no counting rule", otherRules(), 60, "undetermined"],
    ["a counting rule in doubt", otherRules(otherRule("unit_counting", { counting: { method: "ama_midpoint" } }, { doubt: "start_not_known" })), 60, "undetermined"],
    ["a counting rule that may not look at it", otherRules(otherRule("unit_counting", { counting: { method: "ama_midpoint" } }, { appliesTo: { form: "professional" } })), 60, "undetermined"],
    ["a rule of another code", otherRules(otherRule("unit_counting", { counting: { method: "ama_midpoint" } }, { appliesTo: { codes: ["97110"] } })), 60, "undetermined"],
    ["the more particular of two", otherRules(otherRule("unit_counting", { counting: { method: "none" } }), otherRule("unit_counting", { counting: { method: "ama_midpoint" } })), 7, "violated"],
    ["two that may look at it and say the same", otherRules(otherRule("unit_counting", { counting: { method: "ama_midpoint" } }), otherRule("unit_counting", { counting: { method: "ama_midpoint" } }, { appliesTo: { form: "professional" } })), 7, "violated"],
  ])("%s", (_, rules, minutes, expected) => {
    expect(one(units, visit({ "97124": 1 }, performed("97124", minutes)), "units_of_codes", rules)?.outcome).toBe(expected);
  });

  const midpoint = counting({ method: "ama_midpoint" });
  const stating = (totalTimedMinutes: number, lines: Readonly<Record<string, number>>, ...interventions: readonly Intervention[]) =>
    under([note({ totalTimedMinutes, totalTreatmentMinutes: totalTimedMinutes, ...(interventions.length === 0 ? {} : { interventions }) })], { billed: Object.entries(lines).map(([code, count]) => billed(code, count)) });
  it.each<[string, RecordUnderReview, RuleSet, string]>([
    ["40 minutes in all, 4 units of massage billed, interventions not named", stating(40, { "97124": 4 }), medicare, "violated"],
    ["40 minutes in all, 4 units of massage billed, its minutes not stated", stating(40, { "97124": 4 }, performed("97124")), medicare, "violated"],
    ["52 minutes in all, one short of 4 units", stating(52, { "97124": 4 }, performed("97124")), medicare, "violated"],
    ["53 minutes in all, enough for 4 units", stating(53, { "97124": 4 }, performed("97124")), medicare, "undetermined"],
    ["two codes that share the units of 37 minutes, 3 billed", stating(37, { "97110": 2, "97124": 1 }), medicare, "violated"],
    ["two codes that share the units of 38 minutes, 3 billed", stating(38, { "97110": 2, "97124": 1 }), medicare, "undetermined"],
    ["counted code by code, 2 units each take 46 minutes, 45 stated", stating(45, { "97110": 2, "97124": 2 }), midpoint, "violated"],
    ["counted code by code, 2 units each take 46 minutes, 46 stated", stating(46, { "97110": 2, "97124": 2 }), midpoint, "undetermined"],
    ["the higher of two counts, more than either gives", stating(37, { "97124": 3 }), counting({ method: "higher_of", of: [{ method: "cms_eight_minute" }, { method: "ama_midpoint" }] }), "violated"],
    ["a pair of a first and an additional code beyond the total", stating(30, { "97129": 1, "97130": 2 }), medicare, "violated"],
    ["a pair of a first and an additional code within the total", stating(38, { "97129": 1, "97130": 2 }), medicare, "undetermined"],
    ["minutes that are known and enough go before a total that is too", stating(60, { "97124": 4 }, performed("97124", 53)), medicare, "satisfied"],
  ])("a stated total bounds minutes that are not known: %s", (_, record, rules, expected) => {
    expect(one(units, record, "units_of_codes", rules)?.outcome).toBe(expected);
  });

  it("shows the total where the total decides", () => {
    expect(one(units, stating(40, { "97110": 1, "97124": 4 }), "units_of_codes", medicare)).toMatchObject({
      paths: ["/billed/0/units", "/billed/1/units", "/record/notes/0", "/record/notes/0/totalTimedMinutes"], details: { codes: [{ code: "97124", minutes: 40, billed: 4, supported: 3 }] },
    });
  });

  it("says why there is no answer", () => {
    const answer = (rules: RuleSet) => one(units, visit({ "97124": 1 }, performed("97124", 15)), "units_of_codes", rules);
    expect(answer(otherRules())).toEqual({ subject: "claim.units_of_codes", code: "time_agreement_units_of_codes", outcome: "undetermined", paths: ["/billed/0/units"], missing: ["/dateOfService"], doubt: "parameter_not_known" });
    expect(answer(otherRules(otherRule("unit_counting", { counting: { method: "ama_midpoint" } }, { doubt: "start_not_known" })))).toMatchObject({ missing: ["/dateOfService"], doubt: "start_not_known" });
    expect(answer(otherRules(otherRule("unit_counting", { counting: { method: "ama_midpoint" } }, { appliesTo: { form: "professional" } })))).toMatchObject({ missing: ["/context/form"], doubt: "fact_not_given" });
  });

  it("shows each code, those that are not billed too", () => {
    expect(one(units, visit({ "97124": 1 }, performed("97124", 8), performed("97140", 10)), "units_of_codes", medicare)).toEqual({
      subject: "claim.units_of_codes", code: "time_agreement_units_of_codes", outcome: "violated", paths: ["/billed/0/units", "/record/notes/0/interventions/0", "/record/notes/0/interventions/1"],
      details: { methods: ["cms_eight_minute"], codes: [{ code: "97124", minutes: 8, billed: 1, supported: 0 }, { code: "97140", minutes: 10, billed: 0, supported: 1 }] },
    });
  });
});
