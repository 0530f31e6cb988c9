import type { ProviderType } from "../../codes/index.js";
import { addDays, type JsonPointer, type PlainDate } from "../../core/index.js";
import type { ProgressReport } from "../../visit/index.js";
import type { RecordUnderReview } from "../record-under-review.js";
import { anyTold, notTold, type Told, toldIf, YES } from "../told.js";
import { earlier } from "./dates.js";

const FIRST_DAY: PlainDate = "0001-01-01";

/** A progress report, where it stands, and whether one of those the rule names wrote it. */
export interface PlacedReport {
  readonly report: ProgressReport;
  readonly path: JsonPointer;
  readonly author: Told;
}

/**
 * The progress reports written by a day that are not known to be someone else's, oldest first: what an assistant writes adds to a clinician's report
 * and never stands for it. Absent where the record does not say which reports there are.
 */
export function reportsOnRecord({ record: { progressReports } }: RecordUnderReview, asOf: PlainDate, by: readonly ProviderType[] | undefined): readonly PlacedReport[] | undefined {
  return progressReports
    ?.flatMap((report, index) => {
      const path = `/record/progressReports/${index}`;
      const author = by === undefined ? YES : signedByOneOf(by, report, path);
      return report.writtenOn <= asOf && author.is !== "no" ? [{ report, path, author }] : [];
    })
    .sort((a, b) => (a.report.writtenOn < b.report.writtenOn ? -1 : a.report.writtenOn > b.report.writtenOn ? 1 : 0));
}

/** Up to which day reports may have been written for: the last day they cover before the day treated, and whether one covers up to that day. */
export interface ReportedThrough {
  readonly last?: ReportEnd;
  readonly closing?: ProgressReport;
}

/** A report and the last day it covers; where it does not say, the last it can. */
export interface ReportEnd {
  readonly report: ProgressReport;
  readonly through: PlainDate;
}

/**
 * What the reports cover, at the least and at the most: a report whose author is not known may not count, and one that does not say how far it goes may cover any day up
 * to the one it was written on. What comes out the same at both ends holds in between.
 */
export function possiblyReported(reports: readonly PlacedReport[], day: PlainDate): readonly ReportedThrough[] {
  const ends = endsOf(reports);
  const sure = ends.filter(({ isSure }) => isSure);
  const lasts = [lastBefore(sure, day), lastBefore(ends, day)];
  const closings = [closingOn(sure, day), closingOn(ends, day)];
  return lasts.flatMap((last) => closings.map((one) => ({ ...(last === undefined ? {} : { last }), ...(one === undefined ? {} : { closing: one }) })));
}

/** What would settle which reports count and how far they go, of those that may go further than any that surely does. */
export function openOfReports(reports: readonly PlacedReport[], day: PlainDate): readonly JsonPointer[] {
  const last = lastBefore(endsOf(reports).filter(({ isSure }) => isSure), day);
  return reports.filter(({ report }) => last === undefined || report.writtenOn > last.through)
    .flatMap(({ author, path, report }) => [...author.missing, ...(report.coversThrough === undefined ? [`${path}/coversThrough`] : [])]);
}

interface PossibleEnd extends ReportEnd {
  /** It may end on any day up to that one. */
  readonly isOpen: boolean;
  readonly isSure: boolean;
}

function endsOf(reports: readonly PlacedReport[]): readonly PossibleEnd[] {
  return reports.map(({ author, report }) => ({ report, through: earlier(report.writtenOn, report.coversThrough), isOpen: report.coversThrough === undefined, isSure: author.is === "yes" && report.coversThrough !== undefined }));
}

function lastBefore(ends: readonly PossibleEnd[], day: PlainDate): ReportEnd | undefined {
  const before = ends.flatMap(({ isOpen, report, through }) => (through < day ? [{ report, through }] : isOpen && day > FIRST_DAY ? [{ report, through: addDays(day, -1) }] : []));
  return before.reduce<ReportEnd | undefined>((last, one) => (last === undefined || one.through > last.through ? one : last), undefined);
}

function closingOn(ends: readonly PossibleEnd[], day: PlainDate): ProgressReport | undefined {
  return ends.find(({ isOpen, through }) => through === day || (isOpen && through > day))?.report;
}

function signedByOneOf(by: readonly ProviderType[], { signatures }: ProgressReport, path: JsonPointer): Told {
  if (signatures === undefined) return notTold(`${path}/signatures`);
  return anyTold(signatures.map(({ providerType }, index) => (providerType === undefined ? notTold(`${path}/signatures/${index}/providerType`) : toldIf(by.includes(providerType)))));
}
