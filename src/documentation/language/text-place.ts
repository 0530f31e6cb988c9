import type { TextWords } from "./text-words.js";

/** A text of a note. */
export type NoteText = "subjective" | "objective" | "assessment" | "plan" | "response";

/** A text that wording was found in: of the note, of an intervention, or of a goal. */
export type WordedText = NoteText | "name" | "technique" | "goal";

/** A stretch of a text, in UTF-16 code units as JavaScript counts them; `to` is the unit after its last. */
export interface Offsets {
  readonly from: number;
  readonly to: number;
}

/** Where wording was found, without the wording. The place at the same position of the finding's `paths` is the text. */
export interface TextPlace {
  /** Which text. */
  readonly field: WordedText;
  /** The stretches, in order; the first hundred where there are more. */
  readonly offsets: readonly Offsets[];
  /** How many stretches there are. */
  readonly found: number;
}

const MOST_OFFSETS = 100;

/** Names the stretches of words found in a text. */
export function textPlace(field: WordedText, { ends, starts }: TextWords, found: readonly { readonly from: number; readonly to: number }[]): TextPlace {
  const offsets = found.slice(0, MOST_OFFSETS).map(({ from, to }) => ({ from: starts[from] ?? 0, to: ends[to - 1] ?? 0 }));
  return { field, offsets, found: found.length };
}
