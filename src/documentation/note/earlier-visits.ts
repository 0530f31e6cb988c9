import type { VisitCounter } from "../../rules/index.js";
import type { RecordUnderReview } from "../record-under-review.js";

const NOTES_ARE_ALL: readonly VisitCounter[] = ["episode", "injury"];

/**
 * Visits before the date under review. The notes of the record are all there are of an episode or injury, and they win over stated counts; for
 * any other period they are the fewest there can be, and the stated count decides. Absent where neither tells.
 */
export function earlierVisits({ context, dateOfService, record }: RecordUnderReview, counter: VisitCounter): number | undefined {
  const inNotes = record.notes === undefined ? undefined : new Set(record.notes.map((note) => note.dateOfService).filter((date) => date < dateOfService)).size;
  if (inNotes !== undefined && NOTES_ARE_ALL.includes(counter)) return inNotes;
  return record.history?.visits?.[counter] ?? context?.counters?.visits?.[counter];
}
