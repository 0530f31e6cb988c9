import type { ProviderType } from "../../codes/index.js";
import type { PlainDate } from "../../core/index.js";
import type { Asking, ProgressReportParameters, ReportDue, ReportElement } from "../../rules/index.js";
import { episodeStart } from "../episode/episode-start.js";
import { answerReportDue, type ReportAnswer } from "../episode/report-due.js";
import { reportPart } from "../episode/report-elements.js";
import { openOfReports, type PlacedReport, possiblyReported, reportsOnRecord } from "../episode/reports-on-record.js";
import { treatmentDays } from "../episode/treatment-days.js";
import type { RecordCheck, RecordJudgement } from "../record-check.js";
import type { RecordUnderReview } from "../record-under-review.js";
import { anyTold, judgementOf, notTold, type Told, toldIf } from "../told.js";
import { whereRuleApplies } from "../where-rule-applies.js";

/** Whether a progress report was written when it was due. */
export interface ProgressReportDueDetails {
  readonly every: ReportDue;
  /** Who has to write it, where the rule says. */
  readonly by?: readonly ProviderType[];
  /** Treatment days after the last one reported or since treatment began, the date of service with them; absent where time alone decides. */
  readonly days?: number;
  /** The last day that a report before the date of service covers. */
  readonly reportedThrough?: PlainDate;
  /** The day it was due; absent where only the count of days is known. */
  readonly dueBy?: PlainDate;
  /** The day the report asked for was written, or one that came too late. */
  readonly writtenOn?: PlainDate;
}

/** Whether the last progress report holds a part. */
export interface ProgressReportElementDetails {
  readonly element: ReportElement;
  readonly writtenOn: PlainDate;
}

/** `progress_report_due`: a report when it is due; the others: what the last one holds. */
export type ProgressReportFindings = { readonly progress_report_due: ProgressReportDueDetails } & { readonly [Element in ReportElement as `progress_report_${Element}`]: ProgressReportElementDetails };

/** Before the first day there is: stands for a treatment day or a beginning that the record may hold and does not tell. */
const LONG_AGO: PlainDate = "0001-01-01";

interface Answers {
  /** With the reports there are, one answer for each way that what is not known may turn out. */
  readonly given: readonly ReportAnswer[];
  /** Whether a report had to be written by the date of service, whatever reports there are. */
  readonly everDue: Told;
  readonly missing: readonly string[];
}

/** Progress reports, counted from the first treatment day or the last report, and what the last report by the date of service holds. */
export const progressReport: RecordCheck<"progress_report"> = ({ appliesTo, parameters }) => whereRuleApplies(appliesTo, (under, asking) => {
  const reports = reportsOnRecord(under, asking.asOf, parameters.by);
  const answers = answersOf(under, asking, parameters.every, reports);
  return [dueJudgement(under, parameters, answers), ...[...new Set(parameters.elements)].flatMap((element) => elementJudgement(element, under, reports, answers.everDue))];
});

function answersOf(under: RecordUnderReview, { asOf }: Asking, every: ReportDue, reports: readonly PlacedReport[] | undefined): Answers {
  const days = treatmentDays(under);
  if (days.told === "nothing" && every.due === "count") return { given: [], everDue: notTold(...days.missing), missing: days.missing };
  const countMissing = days.told === "nothing" && every.due !== "span" ? days.missing : [];
  const start = episodeStart(under);
  const isEvaluationOpen = days.told === "days" && days.isEvaluationOpen;
  const isStartOpen = isEvaluationOpen || (every.due !== "count" && !start.isKnown);
  const known = { asOf, dateOfService: under.dateOfService, days, start: start.day };
  const began = isStartOpen ? [known, { ...known, start: LONG_AGO, days: isEvaluationOpen ? { ...days, evaluatedOn: LONG_AGO } : days }] : [known];
  const ways = possiblyReported(reports ?? [], under.dateOfService);
  const given = ways.flatMap((reported) => began.map((facts) => answerReportDue(every, { ...facts, reported, reports: reports ?? [] })));
  const never = began.map((facts) => answerReportDue(every, { ...facts, reported: {}, reports: [], asOf: "9999-12-31" }));
  const startMissing = isStartOpen ? start.missing : [];
  const isCountOpen = countMissing.length > 0 && !given.every(({ is }) => is === "absent");
  const missing = [...new Set([...startMissing, ...(isCountOpen ? countMissing : []), ...(reports === undefined ? ["/record/progressReports"] : openOfReports(reports, under.dateOfService)), ...given.flatMap((answer) => answer.missing)])];
  const isEverDue = never.every(({ is }) => is !== "not_due") ? toldIf(true) : never.every(({ is }) => is === "not_due") && countMissing.length === 0 ? toldIf(false) : notTold(...startMissing, ...countMissing);
  return { given: isCountOpen ? given.map(({ missing: open }): ReportAnswer => ({ is: "unknown", missing: open })) : given, everDue: isEverDue, missing };
}

function dueJudgement(under: RecordUnderReview, { by, every }: ProgressReportParameters, { given, missing }: Answers): RecordJudgement {
  const [first] = given;
  const base = { subject: "episode", code: "progress_report_due", paths: pathsOf(under), ...(first?.dueBy === undefined ? {} : { dueBy: first.dueBy }) };
  if (first === undefined) return judgementOf(base, notTold(...missing), {});
  if (given.some(({ is }) => is === "not_due") && given.every(({ is }) => is === "not_due" || is === "there")) return notDueYet(base, given);
  const isSure = under.record.progressReports !== undefined && first.is !== "unknown" && given.every(({ is }) => is === first.is);
  const { days, dueBy, reportedThrough, writtenOn } = first;
  const details: ProgressReportDueDetails = {
    every, ...(by === undefined ? {} : { by }), ...(days === undefined ? {} : { days }), ...(reportedThrough === undefined ? {} : { reportedThrough }), ...(dueBy === undefined ? {} : { dueBy }), ...(writtenOn === undefined ? {} : { writtenOn }),
  };
  return judgementOf(base, isSure ? toldIf(first.is === "there") : notTold(...missing), details);
}

/** Of the days it may be due on, the earliest is told. */
function notDueYet({ code, paths, subject }: { readonly code: string; readonly paths: readonly string[]; readonly subject: string }, given: readonly ReportAnswer[]): RecordJudgement {
  const dueBy = given.filter(({ is }) => is === "not_due").flatMap((answer) => answer.dueBy ?? []).sort()[0];
  return { code, paths, subject, outcome: "not_applicable", ...(dueBy === undefined ? {} : { dueBy }) };
}

/** Where no report had to be there yet, none is looked at. */
function elementJudgement(element: ReportElement, under: RecordUnderReview, reports: readonly PlacedReport[] | undefined, everDue: Told): readonly RecordJudgement[] {
  if (everDue.is === "no") return [];
  const base = { subject: `episode.report_${element}`, code: `progress_report_${element}` };
  if (reports === undefined) return [judgementOf({ ...base, paths: [] }, notTold("/record/progressReports", ...everDue.missing), {})];
  const written = reports.filter(({ report }) => report.writtenOn <= under.dateOfService).reverse();
  const [first] = written;
  if (first === undefined) return [];
  const tolds = lastReportTolds(written, (placed) => reportPart(element, placed, reports, under));
  const [told] = tolds;
  const isSame = told !== undefined && everDue.is === "yes" && tolds.every(({ is }) => is === told.is);
  const missing = [...everDue.missing, ...written.flatMap(({ author }) => author.missing), ...tolds.flatMap((one) => one.missing)];
  return [judgementOf({ ...base, paths: [first.path] }, isSame ? told : notTold(...new Set(missing)), { element, writtenOn: first.report.writtenOn } satisfies ProgressReportElementDetails)];
}

/** What the last report tells, in each way that what is not known of the authors may turn out; newest first. Reports of one day are read together. */
function lastReportTolds(written: readonly PlacedReport[], part: (placed: PlacedReport) => Told): readonly Told[] {
  const lastSure = written.find(({ author }) => author.is === "yes")?.report.writtenOn;
  const unsure = written.filter(({ report: { writtenOn } }) => lastSure === undefined || writtenOn > lastSure).map(part);
  if (lastSure === undefined) return [...unsure, notTold()];
  const ofDay = written.filter(({ report: { writtenOn } }) => writtenOn === lastSure);
  return [...unsure, anyTold(ofDay.filter(({ author }) => author.is === "yes").map(part)), anyTold(ofDay.map(part))];
}

function pathsOf({ record: { notes, progressReports } }: RecordUnderReview): readonly string[] {
  return ["/dateOfService", ...(notes === undefined ? [] : ["/record/notes"]), ...(progressReports === undefined ? [] : ["/record/progressReports"])];
}
