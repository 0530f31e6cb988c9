import { ABBREVIATIONS, POINTED } from "./abbreviations.js";

/** The words of a text in lower case, and where each stands. The lists run side by side. */
export interface TextWords {
  /**
   * Letters and digits; an apostrophe within a word is left out, `don't` is `dont`. An abbreviation is read as what it stands for, `tx` as `treatment`; words
   * that one stands for together, as `POC` does, all stand where it does.
   */
  readonly words: readonly string[];
  /** Where each begins, in UTF-16 code units. */
  readonly starts: readonly number[];
  /** Where each ends, the next code unit after it. */
  readonly ends: readonly number[];
  /** The sentence each stands in, counted from 0; the numbers never fall. */
  readonly sentences: readonly number[];
  /** The clause each stands in, counted from 0 through the whole text; a clause lies within one sentence. */
  readonly clauses: readonly number[];
}

/** `.` `!` `?` `;` line ends, the ellipsis, and the full stops and question marks of Arabic, Devanagari and Chinese. */
const SENTENCE_ENDS: readonly number[] = [0x0a, 0x0d, 0x21, 0x2e, 0x3b, 0x3f, 0x61b, 0x61f, 0x6d4, 0x964, 0x2026, 0x2028, 0x2029, 0x3002, 0xff01, 0xff1f];
/** The comma, the Arabic and the Chinese one, the bullet. */
const CLAUSE_ENDS: readonly number[] = [0x2c, 0x60c, 0x2022, 0x3001, 0xff0c];
const CLAUSE_WORDS: ReadonlySet<string> = /* @__PURE__ */ (() => new Set(["and", "but", "however", "although", "though", "while", "whereas"]))();
/** Longer words are neither abbreviations nor begin a clause. */
const LONGEST_LOOKED_UP = 8;
const SPACE = 0x20;
const POINT = 0x2e;

/**
 * Reads the words of a text in one pass over its code units. A point between letters or digits, as in `4.5`, ends no sentence, nor does that of `Pt.` and `cont.`.
 * Emoji, unpaired surrogates and other marks stand between words. Takes time in proportion to the text.
 */
export function wordsOf(text: string): TextWords {
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const sentences: number[] = [];
  const clauses: number[] = [];
  let sentence = 0;
  let clause = 0;
  // Lower case never shortens a text, and keeps every place where it does not lengthen it either.
  const whole = text.toLowerCase();
  const inPlace = whole.length === text.length;
  let at = 0;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (unit === SPACE) {
      at += 1;
      continue;
    }
    if (!isWordUnit(unit)) {
      if (CLAUSE_ENDS.includes(unit)) clause += 1;
      else if (SENTENCE_ENDS.includes(unit) && !(unit === POINT && isWordUnit(text.charCodeAt(at + 1)) && isWordUnit(text.charCodeAt(at - 1)))) {
        sentence += 1;
        clause += 1;
      }
      at += 1;
      continue;
    }
    const start = at;
    let apostrophes = false;
    for (at += 1; at < text.length; at += 1) {
      const next = text.charCodeAt(at);
      if (isWordUnit(next)) continue;
      if (!isApostrophe(next)) break;
      apostrophes = true;
    }
    const lower = inPlace ? whole.slice(start, at) : text.slice(start, at).toLowerCase();
    const word = apostrophes ? withoutApostrophes(lower) : lower;
    const isLookedUp = word.length <= LONGEST_LOOKED_UP;
    if (isLookedUp && CLAUSE_WORDS.has(word)) clause += 1;
    const meant = isLookedUp ? ABBREVIATIONS.get(word) : undefined;
    for (const one of meant ?? [word]) {
      words.push(one);
      starts.push(start);
      ends.push(at);
      sentences.push(sentence);
      clauses.push(clause);
    }
    if (meant !== undefined && POINTED.has(word) && text.charCodeAt(at) === POINT) at += 1;
  }
  return { words, starts, ends, sentences, clauses };
}

/** A text as words are compared: without the apostrophes that stand within words, or anywhere. */
export function withoutApostrophes(text: string): string {
  return text.replaceAll("'", "").replaceAll("’", "");
}

export function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019;
}

/** Letters and digits: of ASCII by name; past it every unit that is no mark of punctuation, no space and no half of a pair. */
export function isWordUnit(unit: number): boolean {
  if (unit < 0x80) return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39);
  if (unit < 0xc0) return unit === 0xaa || unit === 0xb5 || unit === 0xba;
  if (SENTENCE_ENDS.includes(unit) || CLAUSE_ENDS.includes(unit)) return false;
  return !(unit === 0xd7 || unit === 0xf7 || (unit >= 0x2000 && unit <= 0x206f) || (unit >= 0x2190 && unit <= 0x2bff) || (unit >= 0x3000 && unit <= 0x303f) || (unit >= 0xd800 && unit <= 0xf8ff) || unit >= 0xfe00);
}
