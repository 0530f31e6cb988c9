import type { JsonPointer, PlainDate } from "../../core/index.js";
import { endOfSpan, type ReportDue } from "../../rules/index.js";
import { daysInOrder, earlier, later } from "./dates.js";
import type { PlacedReport, ReportedThrough } from "./reports-on-record.js";
import type { TreatmentDays } from "./treatment-days.js";

/** What the answer to "is a report due?" goes by. */
export interface ReportFacts {
  readonly asOf: PlainDate;
  readonly dateOfService: PlainDate;
  readonly days: TreatmentDays;
  /** The first treatment day; a report before it, odd as that is, starts no clock. */
  readonly start: PlainDate;
  /** What the reports cover. */
  readonly reported: ReportedThrough;
  /** Reports that count or may, oldest first. */
  readonly reports: readonly PlacedReport[];
}

/** Whether the report that the date of service asks for is there. */
export interface ReportAnswer {
  readonly is: "not_due" | "there" | "absent" | "unknown";
  /** The day the report was or is due; absent where only a count of days is known. */
  readonly dueBy?: PlainDate;
  /** Treatment days after the last one reported before the date of service, with it; absent where the record does not tell them. */
  readonly days?: number;
  /** The last day reported before the date of service. */
  readonly reportedThrough?: PlainDate;
  /** The day the report asked for was written. */
  readonly writtenOn?: PlainDate;
  readonly missing: readonly JsonPointer[];
}

/**
 * A report falls due on the last day of its time, counted from the last day that one before covers or the first treatment day, and is asked for from the date of service that
 * reaches that day on. Whenever it is written, it ends a time on the last day it covers: the next treatment day begins another, and a day past the end of its time is without a report.
 * Where the treatment days are not told, time alone decides: a count could only bring the day forward, so what time alone finds absent is absent whatever the count is.
 */
export function answerReportDue(every: ReportDue, { asOf, dateOfService, days: told, reported: { closing, last }, reports, start }: ReportFacts): ReportAnswer {
  const reportedThrough = last?.through;
  const since = told.told === "days" ? daysSince(told, reportedThrough) : [];
  const days: TreatmentDays = told.told === "days" && told.stated !== undefined && told.stated > since.length ? { told: "count", count: told.stated, paths: told.paths } : told;
  const counted = days.told === "nothing" ? undefined : days.told === "days" ? since.length : days.count;
  const base = { ...(counted === undefined ? {} : { days: counted }), missing: [], ...(reportedThrough === undefined ? {} : { reportedThrough }) };

  const asked = every.due === "span" ? Number.POSITIVE_INFINITY : every.count;
  const spanEnd = every.due === "count" ? undefined : endOfSpan(later(start, reportedThrough), every.span);
  const isOverdueByCount = days.told === "count" && days.count > asked;
  const byCount = counted === undefined || counted < asked || isOverdueByCount ? undefined : days.told === "days" ? since[asked - 1] : dateOfService;
  const dueBy = byCount === undefined ? spanEnd : earlier(byCount, spanEnd);
  if (!isOverdueByCount && (dueBy === undefined || dueBy > dateOfService)) return { ...base, is: "not_due", ...(dueBy === undefined ? {} : { dueBy }) };

  const due = isOverdueByCount ? base : { ...base, ...(dueBy === undefined ? {} : { dueBy }) };
  if (!isOverdueByCount && dueBy === dateOfService && closing !== undefined) return { ...due, is: "there", writtenOn: closing.writtenOn };
  if (!isOverdueByCount && dueBy !== undefined && asOf <= dueBy) return { ...due, is: "not_due" };
  const written = reports.filter(({ report }) => report.writtenOn >= dateOfService);
  const [late] = written;
  const isCountOpen = days.told === "count" && written.some(({ report: { coversThrough } }) => coversThrough === undefined || coversThrough < dateOfService);
  return { ...due, is: isCountOpen ? "unknown" : "absent", missing: isCountOpen ? ["/record/notes"] : [], ...(late === undefined ? {} : { writtenOn: late.report.writtenOn }) };
}

/** Treatment days after the last one reported; before the first report, the day of the evaluation is one of them. */
function daysSince({ days, evaluatedOn }: Extract<TreatmentDays, { told: "days" }>, reportedThrough: PlainDate | undefined): readonly PlainDate[] {
  const all = evaluatedOn === undefined ? days : daysInOrder([evaluatedOn, ...days]);
  return reportedThrough === undefined ? all : all.filter((day) => day > reportedThrough);
}
