import type { JsonPointer } from "../../core/index.js";
import type { PlacedNote } from "../notes-of-date.js";
import type { RecordJudgement } from "../record-check.js";
import type { RecordUnderReview } from "../record-under-review.js";
import { type GivenText, noteTexts } from "./note-texts.js";
import type { Reading } from "./reading.js";
import type { NoteText, TextPlace } from "./text-place.js";

/** What a language rule says of a note of the date of service. */
export type NoteJudge = (placed: PlacedNote, under: RecordUnderReview, read: Reading) => readonly RecordJudgement[];

/** What a language rule says of the codes billed, from all notes of the date together; there is one at least. */
export type CodesJudge = (notes: readonly PlacedNote[], under: RecordUnderReview, read: Reading) => readonly RecordJudgement[];

/** Judges texts one by one: one with wording of the sort is a fault; else a text that is not given leaves it open; a blank text holds no wording. */
export function judgeTexts(placed: PlacedNote, fields: readonly NoteText[], code: string, find: (given: GivenText) => TextPlace | undefined): RecordJudgement {
  const { absent, given } = noteTexts(placed, fields);
  const found = given.flatMap((text) => {
    const place = find(text);
    return place === undefined ? [] : [{ place, path: text.path }];
  });
  const subject = placed.subject;
  if (found.length > 0) return { subject, code, outcome: "violated", paths: found.map(({ path }) => path), details: { places: found.map(({ place }) => place) } };
  return orMissing({ subject, code, outcome: "satisfied", paths: given.map(({ path }) => path), details: { places: [] } }, absent);
}

/** The judgement, unless something is not known that might change it. */
export function orMissing(judgement: RecordJudgement, missing: readonly JsonPointer[]): RecordJudgement {
  const [first, ...more] = missing;
  const { code, subject } = judgement;
  return first === undefined ? judgement : { subject, code, outcome: "undetermined", paths: [], missing: [first, ...more] };
}
