import { describe, expect, it } from "vitest";

import type { PlainDate } from "../../../src/core/index.js";
import type { RecordUnderReview } from "../../../src/documentation/record-under-review.js";
import type { ProgressReportParameters, ReportElement } from "../../../src/rules/index.js";
import type { ProgressReport, TreatmentRecord } from "../../../src/visit/index.js";
import { judgeRecord, recordRule } from "../judge-record.js";
import { without } from "../without.js";

const TEN: ProgressReportParameters = { every: { due: "count", count: 10, of: "treatment_days" }, by: ["physical_therapist"], elements: [] };
const SIX_OR_A_MONTH: ProgressReportParameters = { every: { due: "whichever_first", count: 6, of: "visits", span: { count: 1, unit: "months" } }, elements: [] };

/** The treatment days of January 2026, one each day. */
const days = (count: number): readonly PlainDate[] => Array.from({ length: count }, (_, index): PlainDate => `2026-01-${String(index + 1).padStart(2, "0")}` as PlainDate);
const byTherapist = (writtenOn: PlainDate, more: Partial<ProgressReport> = {}): ProgressReport => ({ writtenOn, coversThrough: writtenOn, signatures: [{ providerType: "physical_therapist", credentials: "PT" }], ...more });

/** A report that does not say how far it goes. */
const ofDaysNotKnown = (writtenOn: PlainDate): ProgressReport => ({ writtenOn, signatures: [{ providerType: "physical_therapist" }] });

/** The visit of so many a treatment day, evaluated on the first. */
const visit = (nth: number, progressReports: readonly ProgressReport[] | undefined, more: Partial<TreatmentRecord> = {}): RecordUnderReview => ({
  dateOfService: days(nth).at(-1) ?? "2026-01-01", billed: [],
  record: { evaluation: { on: "2026-01-01" }, notes: days(nth).map((dateOfService) => ({ dateOfService })), ...(progressReports === undefined ? {} : { progressReports }), ...more },
});

const judge = (parameters: ProgressReportParameters, under: RecordUnderReview, asOf: PlainDate) => judgeRecord(recordRule("progress_report", parameters), under, { asking: { asOf } });
const outcome = (...given: Parameters<typeof judge>) => judge(...given).map((one) => one.outcome).join();
const missing = (...given: Parameters<typeof judge>) => judge(...given).flatMap((one) => (one.outcome === "undetermined" ? one.missing : []));

describe("a report by a clinician every 10 treatment days", () => {
  it.each<[sentence: string, under: RecordUnderReview, asOf: PlainDate, outcome: string]>([
    ["the ninth day", visit(9, []), "2026-02-01", "not_applicable"],
    ["the tenth day, asked that day: still in time", visit(10, []), "2026-01-10", "not_applicable"],
    ["the tenth day, asked the day after", visit(10, []), "2026-01-11", "violated"],
    ["the tenth day, reported that day", visit(10, [byTherapist("2026-01-10")]), "2026-01-11", "satisfied"],
    ["the eleventh day, not reported", visit(11, []), "2026-01-11", "violated"],
    ["the eleventh day, reported on the tenth: the next period", visit(11, [byTherapist("2026-01-10")]), "2026-01-20", "not_applicable"],
    ["the tenth day since an early report", visit(14, [byTherapist("2026-01-04")]), "2026-01-15", "violated"],
    ["the ninth day since an early report", visit(13, [byTherapist("2026-01-04")]), "2026-01-15", "not_applicable"],
    ["reported late, for the days up to the tenth", visit(10, [byTherapist("2026-01-12", { coversThrough: "2026-01-10" })]), "2026-01-13", "satisfied"],
    ["reported late, for more days", visit(10, [byTherapist("2026-01-12", { coversThrough: "2026-01-11" })]), "2026-01-13", "violated"],
    ["reported late, for days not known", visit(10, [ofDaysNotKnown("2026-01-12")]), "2026-01-13", "undetermined"],
    ["the tenth day, reported that day for days not known", visit(10, [ofDaysNotKnown("2026-01-10")]), "2026-01-11", "undetermined"],
    ["the eleventh day, after a report for days not known", visit(11, [ofDaysNotKnown("2026-01-10")]), "2026-01-11", "undetermined"],
    ["the ninth day, after a report for days not known", visit(9, [ofDaysNotKnown("2026-01-04")]), "2026-01-11", "not_applicable"],
    ["the twentieth day, and a late report for the first ten alone", visit(20, [byTherapist("2026-02-01", { coversThrough: "2026-01-10" })]), "2026-02-02", "violated"],
    ["the nineteenth day, and a late report for the first ten", visit(19, [byTherapist("2026-02-01", { coversThrough: "2026-01-10" })]), "2026-02-02", "not_applicable"],
    ["the twenty-fifth day, and a late report for the first ten alone", visit(25, [byTherapist("2026-02-01", { coversThrough: "2026-01-10" })]), "2026-02-02", "violated"],
    ["the twentieth day, and a late report for the first day alone", visit(20, [byTherapist("2026-02-01", { coversThrough: "2026-01-01" })]), "2026-02-02", "violated"],
    ["the tenth day, and a late report for the first day alone: the next time began on the second", visit(10, [byTherapist("2026-02-01", { coversThrough: "2026-01-01" })]), "2026-02-02", "not_applicable"],
    ["the nineteenth day, the first ten reported on the thirteenth", visit(19, [byTherapist("2026-01-13", { coversThrough: "2026-01-10" })]), "2026-02-02", "not_applicable"],
    ["the twentieth day, the first ten reported on the thirteenth", visit(20, [byTherapist("2026-01-13", { coversThrough: "2026-01-10" })]), "2026-02-02", "violated"],
    ["the twenty-second day, the first ten reported on the thirteenth", visit(22, [byTherapist("2026-01-13", { coversThrough: "2026-01-10" })]), "2026-02-02", "violated"],
    ["the twenty-first day, every ten reported late", visit(21, [byTherapist("2026-01-13", { coversThrough: "2026-01-10" }), byTherapist("2026-01-25", { coversThrough: "2026-01-20" })]), "2026-02-02", "not_applicable"],
    ["reported after the day of the question: not reported yet", visit(11, [byTherapist("2026-01-12", { coversThrough: "2026-01-10" })]), "2026-01-11", "violated"],
    ["an assistant's report stands for none", visit(11, [{ writtenOn: "2026-01-10", signatures: [{ providerType: "physical_therapist_assistant" }] }]), "2026-01-11", "violated"],
    ["an assistant's report after a clinician's changes nothing", visit(12, [byTherapist("2026-01-10"), { writtenOn: "2026-01-11", signatures: [{ providerType: "physical_therapist_assistant" }] }]), "2026-01-12", "not_applicable"],
    ["a report whose author is not known", visit(11, [{ writtenOn: "2026-01-10" }]), "2026-01-11", "undetermined"],
    ["reports not known, before any is due", visit(9, undefined), "2026-02-01", "not_applicable"],
    ["reports not known, once one was due", visit(11, undefined), "2026-01-11", "undetermined"],
    ["a report after discharge, odd as it is", visit(9, [byTherapist("2026-02-20")], { dischargedOn: "2026-01-20" }), "2026-03-02", "not_applicable"],
    ["ten notes after an evaluation that has none", visit(10, [], { evaluation: { on: "2025-12-31" } }), "2026-01-10", "violated"],
    ["nine notes, and not known whether an evaluation came before", without(visit(9, []), "/record/evaluation"), "2026-02-01", "undetermined"],
  ])("%s", (_, under, asOf, expected) => {
    expect(outcome(TEN, under, asOf)).toBe(expected);
  });

  it("tells the day it is due, and how many days went by", () => {
    expect(judge(TEN, visit(10, []), "2026-01-10")).toMatchObject([{ outcome: "not_applicable", dueBy: "2026-01-10" }]);
    expect(judge(TEN, visit(12, []), "2026-01-12")).toEqual([{
      subject: "episode", code: "progress_report_due", outcome: "violated", dueBy: "2026-01-10", paths: ["/dateOfService", "/record/notes", "/record/progressReports"],
      details: { every: TEN.every, by: ["physical_therapist"], days: 12, dueBy: "2026-01-10" },
    }]);
  });

  it("says what would settle it", () => {
    expect(missing(TEN, visit(11, undefined), "2026-01-11")).toEqual(["/record/progressReports"]);
    expect(missing(TEN, visit(11, [{ writtenOn: "2026-01-10", coversThrough: "2026-01-10" }]), "2026-01-11")).toEqual(["/record/progressReports/0/signatures"]);
    expect(missing(TEN, visit(11, [byTherapist("2026-01-04"), ofDaysNotKnown("2026-01-03")]), "2026-01-15")).toEqual([]);
    expect(missing(TEN, visit(10, [ofDaysNotKnown("2026-01-12")]), "2026-01-13")).toEqual(["/record/progressReports/0/coversThrough"]);
  });
});

describe("a host that cannot hand over earlier notes", () => {
  const alone = (since: number | undefined, more: Partial<TreatmentRecord> = {}): RecordUnderReview => visit(1, [], {
    evaluation: { on: "2025-11-03" }, ...(since === undefined ? {} : { history: { treatmentDaysSinceProgressReport: since } }), ...more,
  });
  it.each<[sentence: string, under: RecordUnderReview, asOf: PlainDate, outcome: string]>([
    ["eight days before this one", alone(8), "2026-01-02", "not_applicable"],
    ["nine days before this one, asked today", alone(9), "2026-01-01", "not_applicable"],
    ["nine days before this one, asked tomorrow", alone(9), "2026-01-02", "violated"],
    ["nine days before this one, reported today", alone(9, { progressReports: [byTherapist("2026-01-01")] }), "2026-01-02", "satisfied"],
    ["ten days before this one", alone(10), "2026-01-01", "violated"],
    ["not known how many", alone(undefined), "2026-01-01", "undetermined"],
    ["the first day of the episode", visit(1, []), "2026-01-01", "not_applicable"],
  ])("%s", (_, under, asOf, expected) => {
    expect(outcome(TEN, under, asOf)).toBe(expected);
  });

  it.each<[sentence: string, notes: number, since: number, outcome: string]>([
    ["three notes and thirty days: the others are kept elsewhere", 3, 30, "violated"],
    ["three notes and nine days before this one, asked later", 3, 9, "violated"],
    ["three notes and eight days before this one", 3, 8, "not_applicable"],
    ["eleven notes prove more days than are stated", 11, 3, "violated"],
    ["as many notes as days", 3, 2, "not_applicable"],
  ])("who hands over some of them: %s", (_, notes, since, expected) => {
    expect(outcome(TEN, visit(notes, [], { history: { treatmentDaysSinceProgressReport: since } }), "2026-02-01")).toBe(expected);
  });

  it("the count stands with the visit too", () => {
    expect(outcome(TEN, { ...alone(undefined), context: { counters: { treatmentDaysSinceProgressReport: 12 } } }, "2026-01-01")).toBe("violated");
  });
});

describe("after 6 visits or 1 month, whichever comes first", () => {
  const sparse = (dateOfService: PlainDate, progressReports: readonly ProgressReport[]): RecordUnderReview =>
    ({ dateOfService, billed: [], record: { evaluation: "none", notes: [{ dateOfService: "2026-01-05" }, { dateOfService }], progressReports } });
  it.each<[sentence: string, under: RecordUnderReview, asOf: PlainDate, outcome: string]>([
    ["the fifth visit", visit(5, []), "2026-01-06", "not_applicable"],
    ["the sixth visit, asked the day after", visit(6, []), "2026-01-07", "violated"],
    ["the day before a month is over", sparse("2026-02-04", []), "2026-02-10", "not_applicable"],
    ["the day a month is over, asked that day", sparse("2026-02-05", []), "2026-02-05", "not_applicable"],
    ["the day a month is over, asked the day after", sparse("2026-02-05", []), "2026-02-06", "violated"],
    ["after a month", sparse("2026-02-06", []), "2026-02-06", "violated"],
    ["a month after the last report", sparse("2026-02-20", [{ writtenOn: "2026-01-20" }]), "2026-02-21", "violated"],
    ["less than a month after the last report", sparse("2026-02-19", [{ writtenOn: "2026-01-20", coversThrough: "2026-01-20" }]), "2026-02-21", "not_applicable"],
    ["less than a month after a report for days not known", sparse("2026-02-19", [{ writtenOn: "2026-01-20" }]), "2026-02-21", "undetermined"],
    ["the twelfth visit, and a late report for the first six alone", visit(12, [{ writtenOn: "2026-02-01", coversThrough: "2026-01-06" }]), "2026-02-02", "violated"],
    ["at the end of time", sparse("9999-12-31", [{ writtenOn: "9999-12-30", coversThrough: "9999-12-30" }]), "9999-12-31", "not_applicable"],
  ])("%s", (_, under, asOf, expected) => {
    expect(outcome(SIX_OR_A_MONTH, under, asOf)).toBe(expected);
  });

  it("tells when the month ends", () => {
    expect(judge(SIX_OR_A_MONTH, sparse("2026-01-12", []), "2026-01-12")).toMatchObject([{ dueBy: "2026-02-05" }]);
  });
});

describe("what the last report holds", () => {
  const holding = (element: ReportElement, report: Partial<ProgressReport>) => judge({ every: TEN.every, elements: [element] }, visit(12, [{ writtenOn: "2026-01-10", ...report }]), "2026-01-12").filter(({ code }) => code !== "progress_report_due");
  it.each<[sentence: string, element: ReportElement, report: Partial<ProgressReport>, outcome: string]>([
    ["both days of its period", "period", { coversFrom: "2026-01-01", coversThrough: "2026-01-10" }, "satisfied"],
    ["one day of its period", "period", { coversFrom: "2026-01-01" }, "undetermined"],
    ["the day it was written", "date", { dated: true }, "satisfied"],
    ["no date on it", "date", { dated: false }, "violated"],
    ["whether it is dated not known, though the day it was written is", "date", {}, "undetermined"],
    ["the status of each goal", "goal_status", { goalStatus: true }, "satisfied"],
    ["neither measures nor changes of the goals, though they are assessed", "goal_status", { goalStatus: false, goalsAssessed: true }, "violated"],
    ["the status of the goals not known", "goal_status", { goalsAssessed: true }, "undetermined"],
    ["goals assessed", "goals_assessed", { goalsAssessed: true }, "satisfied"],
    ["goals not assessed", "goals_assessed", { goalsAssessed: false }, "violated"],
    ["goals not known", "goals_assessed", {}, "undetermined"],
    ["the plan to go on", "plan_continues", { planContinues: true }, "satisfied"],
    ["no plan to go on", "plan_continues", { planContinues: false }, "violated"],
    ["a plan not known", "plan_continues", {}, "undetermined"],
    ["a signature", "signature", { signatures: [{}] }, "satisfied"],
    ["no signature", "signature", { signatures: [] }, "violated"],
    ["a signature not known", "signature", {}, "undetermined"],
    ["credentials", "credentials", { signatures: [{ credentials: "PT" }] }, "satisfied"],
    ["blank credentials", "credentials", { signatures: [{ credentials: " " }] }, "violated"],
    ["credentials not known", "credentials", { signatures: [{}] }, "undetermined"],
  ])("%s", (_, element, report, expected) => {
    expect(holding(element, report).map((one) => one.outcome)).toEqual([expected]);
  });

  it("is told with the day of the report", () => {
    expect(holding("goals_assessed", { goalsAssessed: false })).toEqual([{
      subject: "episode.report_goals_assessed", code: "progress_report_goals_assessed", outcome: "violated", paths: ["/record/progressReports/0"], details: { element: "goals_assessed", writtenOn: "2026-01-10" },
    }]);
  });

  it("is not looked at before a report is due", () => {
    expect(judge({ every: TEN.every, elements: ["goals_assessed"] }, visit(5, [byTherapist("2026-01-03", { goalsAssessed: false })]), "2026-01-12").map(({ outcome: one }) => one)).toEqual(["not_applicable"]);
  });
});

describe("treatment days between a report and the one before it", () => {
  const parameters: ProgressReportParameters = { ...TEN, elements: ["no_gap"] };
  const gap = (under: RecordUnderReview) => judge(parameters, under, "2026-01-31").find(({ code }) => code === "progress_report_no_gap");
  const first = byTherapist("2026-01-10", { coversFrom: "2026-01-01" });
  const second = (coversFrom: PlainDate) => byTherapist("2026-01-20", { coversFrom });
  it.each<[sentence: string, under: RecordUnderReview, outcome: string]>([
    ["the second begins on the day after the first", visit(20, [first, second("2026-01-11")]), "satisfied"],
    ["the second begins a treatment day later", visit(20, [first, second("2026-01-12")]), "violated"],
    ["the second begins five treatment days later", visit(20, [first, second("2026-01-16")]), "violated"],
    ["the second begins later, and nobody was treated in between", { ...visit(20, [first, second("2026-01-16")]), record: { ...visit(20, [first, second("2026-01-16")]).record, notes: days(20).filter((day) => day <= "2026-01-10" || day >= "2026-01-16").map((dateOfService) => ({ dateOfService })) } }, "satisfied"],
    ["the second overlaps the first", visit(20, [first, second("2026-01-08")]), "satisfied"],
    ["the first report begins after the first treatment day", visit(10, [byTherapist("2026-01-10", { coversFrom: "2026-01-03" })]), "violated"],
    ["the first report begins with the evaluation", visit(10, [byTherapist("2026-01-10", { coversFrom: "2026-01-01" })]), "satisfied"],
    ["not known where the second begins", visit(20, [first, byTherapist("2026-01-20")]), "undetermined"],
    ["not known how far the first goes, which was written before the day left out", visit(20, [{ writtenOn: "2026-01-10", signatures: [{ providerType: "physical_therapist" }] }, second("2026-01-16")]), "violated"],
    ["not known how far the first goes, which was written after", visit(20, [{ writtenOn: "2026-01-15", signatures: [{ providerType: "physical_therapist" }] }, second("2026-01-16")]), "undetermined"],
    ["an assistant's report in between covers nothing", visit(20, [first, { writtenOn: "2026-01-15", coversThrough: "2026-01-15", signatures: [{ providerType: "physical_therapist_assistant" }] }, second("2026-01-16")]), "violated"],
    ["a report in between of a signer not known may cover them", visit(20, [first, { writtenOn: "2026-01-15", coversThrough: "2026-01-15" }, second("2026-01-16")]), "undetermined"],
  ])("%s", (_, under, expected) => {
    expect(gap(under)?.outcome).toBe(expected);
  });

  it("names what would settle it", () => {
    expect(gap(visit(20, [first, byTherapist("2026-01-20")]))).toMatchObject({ missing: ["/record/progressReports/1/coversFrom"] });
    expect(gap(visit(20, [{ writtenOn: "2026-01-15", signatures: [{ providerType: "physical_therapist" }] }, second("2026-01-16")]))).toMatchObject({ missing: ["/record/progressReports/0/coversThrough"] });
    expect(gap(without(visit(20, [first, second("2026-01-16")]), "/record/evaluation"))?.outcome).toBe("violated");
  });
});

describe("where the treatment days are not told", () => {
  const SPAN: ProgressReportParameters = { every: { due: "span", span: { count: 1, unit: "months" } }, elements: [] };
  const late = (more: Partial<TreatmentRecord> = {}, dateOfService: PlainDate = "2026-03-20"): RecordUnderReview => ({ dateOfService, billed: [], record: { evaluation: { on: "2026-01-05" }, notes: [{ dateOfService }], progressReports: [], ...more } });
  it.each<[sentence: string, parameters: ProgressReportParameters, under: RecordUnderReview, outcome: string]>([
    ["6 visits or a month, and the month is over: overdue whatever the count", SIX_OR_A_MONTH, late(), "violated"],
    ["6 visits or a month, and the month is not over", SIX_OR_A_MONTH, late({}, "2026-02-04"), "undetermined"],
    ["6 visits or a month since a report that is younger", SIX_OR_A_MONTH, late({ progressReports: [{ writtenOn: "2026-03-01" }] }), "undetermined"],
    ["6 visits or a month, reports not known", SIX_OR_A_MONTH, without(late(), "/record/progressReports"), "undetermined"],
    ["a month that is over", SPAN, late(), "violated"],
    ["a month that is not over", SPAN, late({}, "2026-02-04"), "not_applicable"],
    ["ten days", TEN, late(), "undetermined"],
  ])("%s", (_, parameters, under, expected) => {
    expect(outcome(parameters, under, "2026-04-01")).toBe(expected);
  });

  it("tells the end of the time without a count, and asks for the count only where it matters", () => {
    expect(judge(SIX_OR_A_MONTH, late(), "2026-04-01")).toEqual([{
      subject: "episode", code: "progress_report_due", outcome: "violated", dueBy: "2026-02-05", paths: ["/dateOfService", "/record/notes", "/record/progressReports"], details: { every: SIX_OR_A_MONTH.every, dueBy: "2026-02-05" },
    }]);
    expect(missing(SIX_OR_A_MONTH, late({}, "2026-02-04"), "2026-04-01")).toEqual(["/record/history/treatmentDaysSinceProgressReport"]);
    expect(missing(SPAN, without(late(), "/record/progressReports"), "2026-04-01")).toEqual(["/record/progressReports"]);
  });
});

it("of notes and a stated count that contradict each other the larger counts; what is left of them is taken at its word", () => {
  const contradictory = visit(11, [], { history: { treatmentDaysSinceProgressReport: 3 } });
  expect(outcome(TEN, contradictory, "2026-01-20")).toBe("violated");
  expect(outcome(TEN, without(contradictory, "/record/notes"), "2026-01-20")).toBe("not_applicable");
  const partial = visit(3, [], { history: { treatmentDaysSinceProgressReport: 11 } });
  expect(outcome(TEN, partial, "2026-01-20")).toBe("violated");
  expect(outcome(TEN, without(partial, "/record/history/treatmentDaysSinceProgressReport"), "2026-01-20")).toBe("not_applicable");
});
