import { addDays, type PlainDate } from "../../core/index.js";
import type { RecordUnderReview } from "../record-under-review.js";
import { NO, notTold, type Told, YES } from "../told.js";
import { earlier } from "./dates.js";
import type { PlacedReport } from "./reports-on-record.js";

/**
 * Whether no treatment day lies between what the reports before this one cover and its own first day. A report covers all days up to its last; one that may not count,
 * or does not say how far it goes, may cover them, so that a day is left out only where it lies after all that those before could cover.
 */
export function noGap({ path, report }: PlacedReport, reports: readonly PlacedReport[], { record: { evaluation, notes } }: RecordUnderReview): Told {
  const { coversFrom } = report;
  if (coversFrom === undefined) return notTold(`${path}/coversFrom`);
  const before = reports.filter((one) => one.path !== path && one.report.writtenOn <= report.writtenOn);
  const sure = latest(before.filter(({ author }) => author.is === "yes").flatMap((one) => one.report.coversThrough === undefined ? [] : throughOf(one)));
  const most = latest(before.map(throughOf));
  const days = [...(evaluation === undefined || evaluation === "none" ? [] : [evaluation.on]), ...(notes ?? []).map(({ dateOfService }) => dateOfService)].filter((day) => day < coversFrom);
  if (days.some((day) => most === undefined || day > most)) return NO;
  if (sure !== undefined && sure >= "9999-12-31") return YES;
  if (sure !== undefined && coversFrom <= addDays(sure, 1)) return YES;
  const unread = [...(evaluation === undefined ? ["/record/evaluation"] : []), ...(notes === undefined ? ["/record/notes"] : [])];
  const isLeftOpen = days.some((day) => sure === undefined || day > sure);
  const ends = isLeftOpen ? before.flatMap(({ author, path: place, report: { coversThrough } }) => [...author.missing, ...(coversThrough === undefined ? [`${place}/coversThrough`] : [])]) : [];
  return unread.length > 0 || ends.length > 0 ? notTold(...unread, ...ends) : YES;
}

/** It covers no day after the one it was written on. */
function throughOf({ report: { coversThrough, writtenOn } }: PlacedReport): PlainDate {
  return earlier(writtenOn, coversThrough);
}

function latest(days: readonly PlainDate[]): PlainDate | undefined {
  return days.reduce<PlainDate | undefined>((last, day) => (last === undefined || day > last ? day : last), undefined);
}
