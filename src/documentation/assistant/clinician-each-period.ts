import type { ProviderType } from "../../codes/index.js";
import type { JsonPointer, PlainDate } from "../../core/index.js";
import type { Asking } from "../../rules/index.js";
import type { Signature, TreatmentRecord } from "../../visit/index.js";
import type { RecordJudgement } from "../record-check.js";
import type { RecordUnderReview } from "../record-under-review.js";
import { allTold, anyTold, judgementOf, NO, notTold, type Told, toldIf } from "../told.js";

/** `assistant_part_clinician_each_period`: stretches between progress reports, and those that no clinician signed in. */
export interface ClinicianEachPeriodDetails {
  /** Who has to have signed. */
  readonly by: readonly ProviderType[];
  /** Stretches that a progress report has ended. */
  readonly periods: number;
  /** The days of the reports that ended a stretch without such a signature. */
  readonly withoutThrough: readonly PlainDate[];
}

interface Period { readonly through: PlainDate; readonly told: Told; readonly paths: readonly JsonPointer[] }

const BASE = { subject: "episode", code: "assistant_part_clinician_each_period" } as const;

/**
 * Whether one of these signed a treatment note or the report of each stretch that a progress report has ended by the day of the question. The stretch that
 * is still open, and one in which nobody was treated, is not looked at. Profession decides, as the signature gives it; credentials are not read.
 */
export function clinicianEachPeriod({ record }: RecordUnderReview, { asOf }: Asking, by: readonly ProviderType[]): RecordJudgement {
  if (record.progressReports === undefined) return judgementOf({ ...BASE, paths: [] }, notTold("/record/progressReports"), {});
  const ends = [...new Set(record.progressReports.map(({ writtenOn }) => writtenOn).filter((day) => day <= asOf))].sort();
  const periods = ends.flatMap((through, index) => periodOf(record, ends[index - 1], through, by));
  if (periods.length === 0) return { ...BASE, paths: ["/record/progressReports"], outcome: "not_applicable" };
  const without = periods.filter(({ told }) => told.is === "no");
  const told = allTold(periods.map((period) => period.told));
  const details: ClinicianEachPeriodDetails = { by, periods: periods.length, withoutThrough: without.map(({ through }) => through) };
  return judgementOf({ ...BASE, paths: (told.is === "no" ? without : periods).flatMap(({ paths }) => paths) }, told, details);
}

function periodOf({ notes, progressReports = [] }: TreatmentRecord, after: PlainDate | undefined, through: PlainDate, by: readonly ProviderType[]): readonly Period[] {
  const isWithin = (day: PlainDate): boolean => (after === undefined || day > after) && day <= through;
  const within = notes?.flatMap((note, index) => (isWithin(note.dateOfService) ? [{ ...note, path: `/record/notes/${index}` }] : []));
  if (within?.length === 0) return [];
  const reports = progressReports.flatMap((report, index) => (report.writtenOn === through ? [{ ...report, path: `/record/progressReports/${index}` }] : []));
  const signed = [...reports, ...within ?? []].map(({ path, signatures }) => signedBy(signatures, `${path}/signatures`, by));
  return [{ through, told: anyTold([NO, ...signed, ...(within === undefined ? [notTold("/record/notes")] : [])]), paths: reports.map(({ path }) => path) }];
}

function signedBy(signatures: readonly Signature[] | undefined, path: JsonPointer, by: readonly ProviderType[]): Told {
  if (signatures === undefined) return notTold(path);
  return anyTold([NO, ...signatures.map(({ providerType }, index) => (providerType === undefined ? notTold(`${path}/${index}/providerType`) : toldIf(by.includes(providerType))))]);
}
