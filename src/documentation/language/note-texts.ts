import type { JsonPointer } from "../../core/index.js";
import type { PlacedNote } from "../notes-of-date.js";
import type { NoteText } from "./text-place.js";

/** All texts of a note. */
export const NOTE_TEXTS: readonly NoteText[] = ["subjective", "objective", "assessment", "plan", "response"];

/** What a note says of the treatment that was given: neither what the patient reports nor what comes next. */
export const TREATMENT_TEXTS: readonly NoteText[] = ["objective", "assessment", "response"];

/** A text of a note that is given; it may be empty. */
export interface GivenText {
  readonly field: NoteText;
  readonly path: JsonPointer;
  readonly text: string;
}

/** The texts that a note gives, and the places of those it does not give. */
export function noteTexts({ note, path }: PlacedNote, fields: readonly NoteText[]): { readonly given: readonly GivenText[]; readonly absent: readonly JsonPointer[] } {
  const given = fields.flatMap((field) => {
    const text = note[field];
    return text === undefined ? [] : [{ field, path: `${path}/${field}`, text }];
  });
  return { given, absent: fields.filter((field) => note[field] === undefined).map((field) => `${path}/${field}`) };
}
