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

/** Whether a word is a figure: it holds a digit, or it is a number written out. `One` is none, since it is seldom a measure. */
export function isFigure(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    const unit = word.charCodeAt(at);
    if (unit >= 0x30 && unit <= 0x39) return true;
  }
  return NUMBER_WORDS.has(word);
}

/** For each sentence, whether a figure or a level of help stands in it. */
export function measuredSentences(text: TextWords): ReadonlySet<number> {
  const measured = new Set<number>();
  for (const [at, word] of text.words.entries()) if (isFigure(word)) measured.add(text.sentences[at] ?? 0);
  for (const { from } of LEVELS(text)) measured.add(text.sentences[from] ?? 0);
  return measured;
}

/** Where levels of help stand. */
export function helpLevels(text: TextWords): readonly number[] {
  return LEVELS(text).map(({ from }) => from);
}
