import type { ProviderType } from "../../codes/index.js";
import type { JsonPointer, PlainDate } from "../../core/index.js";
import type { ProgressReport } from "../../visit/index.js";
import type { RecordUnderReview } from "../record-under-review.js";
import { anyTold, notTold, type Told, toldIf, YES } from "../told.js";

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

/**
 * The reports that count, in each way that matters of what the authors not known may turn out to be: which report is the last before a day, and
 * whether those from that day on count.
 */
export function possibleReports(reports: readonly PlacedReport[], day: PlainDate): readonly (readonly PlacedReport[])[] {
  const before = reports.filter(({ report }) => report.writtenOn < day);
  const after = reports.filter(({ report }) => report.writtenOn >= day);
  const lastSure = before.findLastIndex(({ author }) => author.is === "yes");
  const befores = Array.from({ length: before.length - lastSure }, (_, dropped) => before.slice(0, before.length - dropped));
  const sureAfter = after.filter(({ author }) => author.is === "yes");
  const afters = sureAfter.length === after.length ? [after] : [after, sureAfter];
  return befores.flatMap((first) => afters.map((then) => [...first, ...then]));
}

function signedByOneOf(by: readonly ProviderType[], { signatures }: ProgressReport, path: JsonPointer): Told {
  if (signatures === undefined) return notTold(`${path}/signatures`);
  return anyTold(signatures.map(({ providerType }, index) => (providerType === undefined ? notTold(`${path}/signatures/${index}/providerType`) : toldIf(by.includes(providerType)))));
}
