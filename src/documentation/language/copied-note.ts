import type { JsonPointer, PlainDate } from "../../core/index.js";
import type { LanguageParameters } from "../../rules/index.js";
import type { TreatmentNote } from "../../visit/index.js";
import { type NoteJudge, orMissing } from "./judge-texts.js";
import { type GivenText, NOTE_TEXTS, noteTexts } from "./note-texts.js";
import type { Reading } from "./reading.js";
import { shinglesOf } from "./shingles.js";
import { type Similarity, similarTo } from "./similarity.js";
import { type NoteText, type TextPlace, textPlace } from "./text-place.js";

/** A text that repeats one of an earlier note; `found` stretches stand in both. */
export interface CopiedText extends TextPlace {
  /** How much of it stands in the earlier note too. */
  readonly similarityPercent: number;
  /** Date of service of the earlier note. */
  readonly earlierOn: PlainDate;
}

/** Details of a finding on copied notes. */
export interface CopiedNoteDetails {
  /** From how much on a text counts as copied. */
  readonly fromPercent: number;
  /** The texts copied; an empty list where none is. */
  readonly places: readonly CopiedText[];
}

interface Earlier {
  readonly note: TreatmentNote;
  readonly path: JsonPointer;
}

const CODE = "language_copied_note";

/**
 * Compares each text of a note with all texts of every earlier note, since a text may be copied to another heading; the most alike counts, of equals the
 * latest, and there the one under the same heading. Texts shorter than the rule's
 * fewest characters are not compared, since two short texts are alike by nature. A first note has nothing to be compared with.
 */
export function copiedNote({ fewestCharacters, similarityPercent }: LanguageParameters & { readonly check: "copied_note" }): NoteJudge {
  return (placed, { record: { notes = [] } }, read) => {
    const earlier = notes.flatMap((note, index) => (note.dateOfService < placed.note.dateOfService ? [{ note, path: `/record/notes/${index}` }] : []));
    if (earlier.length === 0) return [];
    const { absent, given } = noteTexts(placed, NOTE_TEXTS);
    const compared = given.filter(({ text }) => text.length >= fewestCharacters);
    const texts = earlier.flatMap((of) => earlierTexts(of));
    const runsOf = runsSharedWith(compared);
    const copied = compared.flatMap((text) => copyOf(text, texts, similarityPercent, read, runsOf));
    const { subject } = placed;
    if (copied.length > 0) {
      return [{ subject, code: CODE, outcome: "violated", paths: [...copied.map(({ path }) => path), ...new Set(copied.map((copy) => copy.earlier))], details: { fromPercent: similarityPercent, places: copied.map(({ place }) => place) } }];
    }
    const unknown = [...absent, ...(compared.length === 0 ? [] : earlier.flatMap(({ note, path }) => NOTE_TEXTS.flatMap((field) => (note[field] === undefined ? [`${path}/${field}`] : []))))];
    return [orMissing({ subject, code: CODE, outcome: "satisfied", paths: given.map(({ path }) => path), details: { fromPercent: similarityPercent, places: [] } }, unknown)];
  };
}

interface Copy {
  readonly place: CopiedText;
  readonly path: JsonPointer;
  readonly earlier: JsonPointer;
}

/** A text of an earlier note. */
interface EarlierText extends GivenText {
  readonly on: PlainDate;
}

function earlierTexts({ note, path }: Earlier): readonly EarlierText[] {
  return NOTE_TEXTS.flatMap((field) => {
    const text = note[field];
    return text === undefined ? [] : [{ field, path: `${path}/${field}`, text, on: note.dateOfService }];
  });
}

/** The runs of four words of a text, made once, and of these only the ones that stand in any of the texts to be compared: no other can be alike. */
function runsSharedWith(compared: readonly GivenText[]): (text: string) => readonly number[] {
  const known = new Map<string, readonly number[]>();
  const all = new Set(compared.flatMap(({ text }) => shinglesOf(text)));
  return (text) => {
    const runs = known.get(text) ?? shinglesOf(text).filter((run) => all.has(run));
    known.set(text, runs);
    return runs;
  };
}

function copyOf({ field, path, text }: GivenText, earlier: readonly EarlierText[], fromPercent: number, read: Reading, runsOf: (text: string) => readonly number[]): readonly Copy[] {
  const alike = similarTo(text, runsOf);
  let most: { readonly similarity: Similarity; readonly of: EarlierText } | undefined;
  for (const of of earlier) {
    const similarity = alike(of.text);
    if (similarity.percent >= fromPercent && (most === undefined || isMore([similarity.percent, of], [most.similarity.percent, most.of], field))) most = { similarity, of };
  }
  if (most === undefined) return [];
  const { of, similarity: { percent, repeated } } = most;
  return [{ place: { ...textPlace(field, read(text), repeated), similarityPercent: percent, earlierOn: of.on }, path, earlier: of.path }];
}

function isMore([percent, one]: readonly [number, EarlierText], [than, other]: readonly [number, EarlierText], field: NoteText): boolean {
  if (percent !== than) return percent > than;
  return one.on === other.on ? one.field === field && other.field !== field : one.on > other.on;
}
