import type { VisitCounter } from "../../rules/index.js";
import type { RecordUnderReview } from "../record-under-review.js";

const NOTES_COUNT: readonly VisitCounter[] = ["episode", "injury"];

/**
 * Visits before the date under review. Of an episode or injury notes of earlier days prove that many, and a larger stated count that some are kept elsewhere. Where no note is of an
 * earlier day, and for any other period, the stated count decides. Absent where neither tells.
 */
export function earlierVisits({ context, dateOfService, record }: RecordUnderReview, counter: VisitCounter): number | undefined {
  const stated = record.history?.visits?.[counter] ?? context?.counters?.visits?.[counter];
  const inNotes = new Set((record.notes ?? []).map((note) => note.dateOfService).filter((date) => date < dateOfService)).size;
  return NOTES_COUNT.includes(counter) && inNotes > 0 ? Math.max(inNotes, stated ?? 0) : stated;
}
