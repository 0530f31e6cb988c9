import type { JsonPointer, PlainDate } from "../../core/index.js";
import type { RecordUnderReview } from "../record-under-review.js";
import { daysInOrder } from "./dates.js";

/** Treatment days of an episode up to the date of service. */
export type TreatmentDays =
  /** Each day that has a note and the date of service, oldest first; beside them the day of the evaluation, and how many days there were since the last report where the host says that too. */
  | { readonly told: "days"; readonly days: readonly PlainDate[]; readonly evaluatedOn?: PlainDate; readonly isEvaluationOpen: boolean; readonly stated?: number; readonly paths: readonly JsonPointer[] }
  /** How many since the last progress report, the date of service with them. */
  | { readonly told: "count"; readonly count: number; readonly paths: readonly JsonPointer[] }
  | { readonly told: "nothing"; readonly missing: readonly JsonPointer[] };

/**
 * The treatment days: those of the notes, of the evaluation, and the date of service. Where no note is of an earlier day, the stated count decides,
 * as hosts that keep earlier notes elsewhere give it; without one it is not known, unless the episode began on the date of service. Beside notes of earlier days the
 * larger of the two counts: notes prove that many days, and a larger count that some notes are kept elsewhere. What is left of such a record is taken at
 * its word, so that it may read better without its notes or without the count.
 */
export function treatmentDays({ context, dateOfService, record: { evaluation, history, notes } }: RecordUnderReview): TreatmentDays {
  const noted = (notes ?? []).map((note) => note.dateOfService).filter((day) => day < dateOfService);
  const evaluatedOn = evaluation === undefined || evaluation === "none" ? undefined : evaluation.on;
  const stated = history?.treatmentDaysSinceProgressReport ?? context?.counters?.treatmentDaysSinceProgressReport;
  if (noted.length > 0 || (notes !== undefined && evaluatedOn === dateOfService)) {
    const isEvaluated = evaluatedOn !== undefined && evaluatedOn <= dateOfService;
    return {
      told: "days",
      days: daysInOrder([...noted, dateOfService]),
      ...(isEvaluated ? { evaluatedOn } : {}),
      isEvaluationOpen: evaluation === undefined,
      ...(stated === undefined ? {} : { stated: stated + 1 }),
      paths: ["/record/notes", ...(isEvaluated ? ["/record/evaluation/on"] : [])],
    };
  }
  if (stated === undefined) return { told: "nothing", missing: [...(notes === undefined ? ["/record/notes"] : []), "/record/history/treatmentDaysSinceProgressReport"] };
  const inHistory = history?.treatmentDaysSinceProgressReport !== undefined;
  return { told: "count", count: stated + 1, paths: [inHistory ? "/record/history/treatmentDaysSinceProgressReport" : "/context/counters/treatmentDaysSinceProgressReport"] };
}
