import type { JsonPointer, PlainDate } from "../../core/index.js";
import type { SignedDocument } from "../../rules/index.js";
import type { Signature } from "../../visit/index.js";
import { notesOfDate } from "../notes-of-date.js";
import type { RecordUnderReview } from "../record-under-review.js";

/** A document and the signatures on it. */
export interface SignableDocument {
  readonly path: JsonPointer;
  /** The day of the document: nobody can have signed it before. */
  readonly on: PlainDate;
  readonly signatures?: readonly Signature[];
}

/** Documents judged together; none where there should be one and is not. */
export interface DocumentGroup {
  readonly subject: string;
  readonly documents: readonly SignableDocument[];
  readonly paths: readonly JsonPointer[];
}

/** The documents of one sort that the record holds: each note of the date by itself, all progress reports together. */
export interface SignedDocuments {
  readonly groups: readonly DocumentGroup[];
  /** Where they would stand, if the record does not say which there are. */
  readonly missing?: JsonPointer;
}

export function signedDocuments(under: RecordUnderReview, on: SignedDocument): SignedDocuments {
  const { evaluation, progressReports } = under.record;
  switch (on) {
    case "treatment_note": {
      const notes = notesOfDate(under);
      if (notes === undefined) return { groups: [], missing: "/record/notes" };
      if (notes.length === 0) return { groups: [{ subject: "note", documents: [], paths: ["/record/notes"] }] };
      return { groups: notes.map(({ note, path, subject }) => ({ subject, documents: [document(path, note.dateOfService, note.signatures)], paths: [path] })) };
    }
    case "evaluation":
      if (evaluation === undefined) return { groups: [], missing: "/record/evaluation" };
      return { groups: evaluation === "none" ? [] : [{ subject: "episode", documents: [document("/record/evaluation", evaluation.on, evaluation.signatures)], paths: ["/record/evaluation"] }] };
    case "progress_report":
      if (progressReports === undefined) return { groups: [], missing: "/record/progressReports" };
      if (progressReports.length === 0) return { groups: [] };
      return { groups: [{ subject: "episode", documents: progressReports.map(({ signatures, writtenOn }, index) => document(`/record/progressReports/${index}`, writtenOn, signatures)), paths: ["/record/progressReports"] }] };
  }
}

function document(path: JsonPointer, on: PlainDate, signatures: readonly Signature[] | undefined): SignableDocument {
  return { path, on, ...(signatures === undefined ? {} : { signatures }) };
}
