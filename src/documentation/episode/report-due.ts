import type { JsonPointer, PlainDate } from "../../core/index.js";
import { endOfSpan, type ReportDue } from "../../rules/index.js";
import { daysInOrder, earlier, later } from "./dates.js";
import type { PlacedReport } from "./reports-on-record.js";
import type { TreatmentDays } from "./treatment-days.js";

/** What the answer to "is a report due?" goes by. */
export interface ReportFacts {
  readonly asOf: PlainDate;
  readonly dateOfService: PlainDate;
  readonly days: TreatmentDays;
  /** The first treatment day; a report before it, odd as that is, starts no clock. */
  readonly start: PlainDate;
  /** Reports that count, oldest first. */
  readonly reports: readonly PlacedReport[];
}

/** Whether the report that the date of service asks for is there. */
export interface ReportAnswer {
  readonly is: "not_due" | "there" | "absent" | "unknown";
  /** The day the report was or is due; absent where only a count of days is known. */
  readonly dueBy?: PlainDate;
  /** Treatment days since the last report before the date of service, with it; absent where the record does not tell them. */
  readonly days?: number;
  readonly lastReportOn?: PlainDate;
  /** The day the report asked for was written. */
  readonly writtenOn?: PlainDate;
  readonly missing: readonly JsonPointer[];
}

/**
 * A report falls due on the last day of its time, counted from the last report before the date of service or the first treatment day, and is asked for
 * from the date of service that reaches that day on. One written later still stands for it where it says that it covers no more. Where the treatment days
 * are not told, time alone decides: a count could only bring the day forward, so what time alone finds absent is absent whatever the count is.
 */
export function answerReportDue(every: ReportDue, { asOf, dateOfService, days: told, reports, start }: ReportFacts): ReportAnswer {
  const lastReportOn = reports.findLast(({ report }) => report.writtenOn < dateOfService)?.report.writtenOn;
  const since = told.told === "days" ? daysSince(told, lastReportOn) : [];
  const days: TreatmentDays = told.told === "days" && told.stated !== undefined && told.stated > since.length ? { told: "count", count: told.stated, paths: told.paths } : told;
  const counted = days.told === "nothing" ? undefined : days.told === "days" ? since.length : days.count;
  const base = { ...(counted === undefined ? {} : { days: counted }), missing: [], ...(lastReportOn === undefined ? {} : { lastReportOn }) };

  const asked = every.due === "span" ? Number.POSITIVE_INFINITY : every.count;
  const spanEnd = every.due === "count" ? undefined : endOfSpan(later(start, lastReportOn), every.span);
  const isOverdueByCount = days.told === "count" && days.count > asked;
  const byCount = counted === undefined || counted < asked || isOverdueByCount ? undefined : days.told === "days" ? since[asked - 1] : dateOfService;
  const dueBy = byCount === undefined ? spanEnd : earlier(byCount, spanEnd);
  if (!isOverdueByCount && (dueBy === undefined || dueBy > dateOfService)) return { ...base, is: "not_due", ...(dueBy === undefined ? {} : { dueBy }) };

  const due = isOverdueByCount ? base : { ...base, ...(dueBy === undefined ? {} : { dueBy }) };
  const written = reports.filter(({ report }) => report.writtenOn >= dateOfService);
  const inTime = isOverdueByCount ? undefined : written.find(({ report }) => report.writtenOn === dueBy);
  const covering = inTime ?? (dueBy === undefined || isOverdueByCount ? undefined : written.find(({ report: { coversThrough } }) => coversThrough !== undefined && coversThrough <= dueBy && (lastReportOn === undefined || coversThrough > lastReportOn)));
  if (covering !== undefined) return { ...due, is: "there", writtenOn: covering.report.writtenOn };
  if (!isOverdueByCount && dueBy !== undefined && asOf <= dueBy) return { ...due, is: "not_due" };
  const [late] = written;
  const open = written.flatMap(({ path, report: { coversThrough } }) => (coversThrough === undefined ? [`${path}/coversThrough`] : isOverdueByCount && coversThrough < dateOfService ? ["/record/notes"] : []));
  return { ...due, is: open.length > 0 ? "unknown" : "absent", missing: open, ...(late === undefined ? {} : { writtenOn: late.report.writtenOn }) };
}

/** Treatment days after the last report; before the first report, the day of the evaluation is one of them. */
function daysSince({ days, evaluatedOn }: Extract<TreatmentDays, { told: "days" }>, lastReportOn: PlainDate | undefined): readonly PlainDate[] {
  if (lastReportOn !== undefined) return days.filter((day) => day > lastReportOn);
  return evaluatedOn === undefined ? days : daysInOrder([evaluatedOn, ...days]);
}
