import type { JsonPointer, PlainDate } from "../../core/index.js";
import type { RecordUnderReview } from "../record-under-review.js";
import { earlier } from "./dates.js";

/** The first treatment day of an episode, as far as the record tells it. */
export interface EpisodeStart {
  /** The first treatment day; where it is not known, a day it does not lie after. */
  readonly day: PlainDate;
  readonly isKnown: boolean;
  readonly paths: readonly JsonPointer[];
  /** The facts that would tell the day; empty where it is known. */
  readonly missing: readonly JsonPointer[];
}

/**
 * The day an episode of care began: the earliest of its evaluation, its notes and the date of service. Without an evaluation, notes of no earlier day
 * than the one under review tell it only where no visit came before: a host that has earlier notes elsewhere says so in the history.
 */
export function episodeStart({ context, dateOfService, record: { evaluation, history, notes } }: RecordUnderReview): EpisodeStart {
  const evaluatedOn = evaluation === undefined || evaluation === "none" ? undefined : evaluation.on;
  const noted = (notes ?? []).reduce((first, note) => earlier(first, note.dateOfService), dateOfService);
  const day = earlier(noted, evaluatedOn);
  const note = notes?.findIndex(({ dateOfService: on }) => on === day) ?? -1;
  const paths = [day === evaluatedOn ? "/record/evaluation/on" : note === -1 ? "/dateOfService" : `/record/notes/${note}/dateOfService`];
  const visitsBefore = history?.visits?.episode ?? context?.counters?.visits?.episode;
  const isFirstVisitOpen = evaluation === "none" && noted === dateOfService && visitsBefore !== 0;
  const missing = [
    ...(evaluation === undefined ? ["/record/evaluation"] : []),
    ...(notes === undefined ? ["/record/notes"] : isFirstVisitOpen ? ["/record/history/visits/episode"] : []),
  ];
  return { day, isKnown: missing.length === 0, paths, missing };
}
