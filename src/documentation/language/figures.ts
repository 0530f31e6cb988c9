import { lexicon } from "./lexicon.js";
import type { TextWords } from "./text-words.js";

const NUMBER_WORDS: ReadonlySet<string> = /* @__PURE__ */ (() => new Set([
  "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "fifteen", "twenty", "thirty", "forty", "fifty", "sixty", "seventy",
  "eighty", "ninety", "hundred", "half", "twice", "zero",
]))();

/** Levels of help, which therapists measure function by. */
const LEVELS = /* @__PURE__ */ (() => lexicon([
  "minimal assist", "minimal assistance", "min assist", "min a", "moderate assist", "moderate assistance", "mod assist", "mod a", "maximal assist", "maximal assistance",
  "max assist", "max a", "contact guard", "contact guard assist", "cga", "standby assist", "stand by assist", "sba", "supervision", "total assist", "independent",
  "independently", "independence", "modified independent",
].map((level) => [level, true] as const)))();

/** A level of the spine, such as `L5` or `T12`. */
const SPINE_LEVEL = /^[ctls]\d{1,2}$/;

/** Whether a word is a figure: it holds a digit and names no level of the spine, or it is a number written out. `One` is none, since it is seldom a measure. */
export function isFigure(word: string): boolean {
  if (SPINE_LEVEL.test(word)) return false;
  for (let at = 0; at < word.length; at += 1) {
    const unit = word.charCodeAt(at);
    if (unit >= 0x30 && unit <= 0x39) return true;
  }
  return NUMBER_WORDS.has(word);
}

/** Whether a word is a figure where it stands: the 5 of `L4-5` is none. */
export function isFigureAt({ ends, starts, words }: TextWords, at: number): boolean {
  const word = words[at] ?? "";
  const before = words[at - 1] ?? "";
  if (!SPINE_LEVEL.test(before) || !/^\d{1,2}$/.test(word)) return isFigure(word);
  const joins = (from: number): boolean => (starts[from + 1] ?? Infinity) - (ends[from] ?? 0) === 1;
  // Of `L4 5/10` the 5 belongs to the 10.
  return !joins(at - 1) || Number(word) <= Number(before.slice(1)) || (joins(at) && isFigure(words[at + 1] ?? ""));
}

/** For each sentence, whether a figure or a level of help stands in it. */
export function measuredSentences(text: TextWords): ReadonlySet<number> {
  const measured = new Set<number>();
  for (const at of text.words.keys()) if (isFigureAt(text, at)) measured.add(text.sentences[at] ?? 0);
  for (const { from } of LEVELS(text)) measured.add(text.sentences[from] ?? 0);
  return measured;
}

/** Where levels of help stand. */
export function helpLevels(text: TextWords): readonly number[] {
  return LEVELS(text).map(({ from }) => from);
}
