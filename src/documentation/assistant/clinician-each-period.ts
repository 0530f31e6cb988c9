import type { ProviderType } from "../../codes/index.js";
import type { JsonPointer, PlainDate } from "../../core/index.js";
import type { Asking, AssistantPartParameters } from "../../rules/index.js";
import type { Signature } from "../../visit/index.js";
import { daysInOrder } from "../episode/dates.js";
import { reportsOnRecord } from "../episode/reports-on-record.js";
import type { RecordJudgement } from "../record-check.js";
import type { RecordUnderReview } from "../record-under-review.js";
import { allTold, anyTold, judgementOf, NO, notTold, type Told, toldIf, YES } from "../told.js";

/** `assistant_part_clinician_each_period`: stretches of treatment days that are over, and those that no clinician signed in. */
export interface ClinicianEachPeriodDetails {
  /** Who has to have signed. */
  readonly by: readonly ProviderType[];
  /** The most treatment days of a stretch. */
  readonly treatmentDays: number;
  /** Stretches that are over. */
  readonly periods: number;
  /** The last days of the stretches without such a signature. */
  readonly withoutThrough: readonly PlainDate[];
}

type EachPeriod = Extract<AssistantPartParameters, { shows: "clinician_each_period" }>;

interface Period { readonly days: readonly PlainDate[]; readonly isReported: boolean }

const BASE = { subject: "episode", code: "assistant_part_clinician_each_period" } as const;

/**
 * Whether one of these signed a treatment note or the report of each stretch of treatment that is over by the day of the question. A stretch ends on the last day that a report by one
 * of them covers, and after so many treatment days at the latest; what an assistant reports in between ends none. Profession decides, as the signature gives it; credentials
 * are not read. Where a report's author or last day is not known, the stretches are not: then only notes signed close enough to each other settle it.
 */
export function clinicianEachPeriod(under: RecordUnderReview, { asOf }: Asking, { by, treatmentDays }: EachPeriod): RecordJudgement {
  const { notes } = under.record;
  const reports = reportsOnRecord(under, asOf, by);
  const paths = [...(notes === undefined ? [] : ["/record/notes"]), ...(reports === undefined ? [] : ["/record/progressReports"])];
  const open = [...(notes === undefined ? ["/record/notes"] : []), ...(reports === undefined ? ["/record/progressReports"] : reports.flatMap(({ author, path, report }) => [...author.missing, ...(report.coversThrough === undefined ? [`${path}/coversThrough`] : [])]))];
  const days = daysInOrder((notes ?? []).map((note) => note.dateOfService).filter((day) => day <= asOf));
  const ends = (reports ?? []).flatMap(({ author, report: { coversThrough, writtenOn } }) => (author.is !== "yes" || coversThrough === undefined ? [] : [coversThrough < writtenOn ? coversThrough : writtenOn]));
  const periods = periodsOf(days, ends, treatmentDays).filter((period) => period.isReported || isFull(period, treatmentDays, asOf));
  if (notes !== undefined && reports !== undefined && periods.length === 0) return { ...BASE, paths, outcome: "not_applicable" };
  const signed = (some: readonly PlainDate[]): Told => anyTold([NO, ...(notes ?? []).flatMap(({ dateOfService, signatures }, index) => (some.includes(dateOfService) ? [signedBy(signatures, `/record/notes/${index}/signatures`, by)] : []))]);
  const tolds = periods.map(({ days: ofPeriod, isReported }) => (isReported ? YES : signed(ofPeriod)));
  const details: ClinicianEachPeriodDetails = { by, treatmentDays, periods: periods.length, withoutThrough: periods.flatMap((period, index) => (tolds[index]?.is === "no" ? period.days.slice(-1) : [])) };
  if (open.length === 0) return judgementOf({ ...BASE, paths }, allTold(tolds), details);
  const runs = notes === undefined ? [] : days.flatMap((_, first) => (first + treatmentDays > days.length ? [] : [days.slice(first, first + treatmentDays)]));
  return judgementOf({ ...BASE, paths }, runs.length > 0 && runs.every((run) => signed(run).is === "yes") ? YES : notTold(...new Set([...open, ...allTold(tolds).missing])), details);
}

/** The stretches one after the other; the last may not be over. */
function periodsOf(days: readonly PlainDate[], ends: readonly PlainDate[], most: number): readonly Period[] {
  const periods: Period[] = [];
  for (let first = 0; first < days.length;) {
    const span = days.slice(first, first + most);
    const [from = "", last = ""] = [span[0], span.at(-1)];
    const end = ends.filter((day) => day >= from && day <= last).sort().at(0);
    const ofPeriod = end === undefined ? span : span.filter((day) => day <= end);
    periods.push({ days: ofPeriod, isReported: end !== undefined });
    first += ofPeriod.length;
  }
  return periods;
}

/** On its last day there is still time to sign. */
function isFull({ days }: Period, most: number, asOf: PlainDate): boolean {
  return days.length === most && (days.at(-1) ?? asOf) < asOf;
}

function signedBy(signatures: readonly Signature[] | undefined, path: JsonPointer, by: readonly ProviderType[]): Told {
  if (signatures === undefined) return notTold(path);
  return anyTold([NO, ...signatures.map(({ providerType }, index) => (providerType === undefined ? notTold(`${path}/${index}/providerType`) : toldIf(by.includes(providerType))))]);
}
