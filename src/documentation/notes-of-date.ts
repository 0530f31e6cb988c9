import type { JsonPointer } from "../core/index.js";
import type { TreatmentNote } from "../visit/index.js";
import type { RecordUnderReview } from "./record-under-review.js";

/** A note and where it stands. */
export interface PlacedNote {
  readonly note: TreatmentNote;
  readonly path: JsonPointer;
  /** How findings name it: `note`, or `note#1`, `note#2` where the date has several. */
  readonly subject: string;
}

/**
 * The notes under review: those of the date of service, in the order of the record. `undefined` where the record does not say which notes there
 * are; an empty list where it has none of that date, although it gives its notes.
 */
export function notesOfDate({ dateOfService, record }: RecordUnderReview): readonly PlacedNote[] | undefined {
  if (record.notes === undefined) return undefined;
  const ofDate = record.notes.flatMap((note, index) => (note.dateOfService === dateOfService ? [{ note, path: `/record/notes/${index}` }] : []));
  return ofDate.map(({ note, path }, index) => ({ note, path, subject: ofDate.length === 1 ? "note" : `note#${index + 1}` }));
}
