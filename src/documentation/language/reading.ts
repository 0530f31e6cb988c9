import { type TextWords, wordsOf } from "./text-words.js";

/** Reads the words of a text. */
export type Reading = (text: string) => TextWords;

/** A reading for one report: what several rules ask of one text is read once, and forgotten with the report. */
export function readOnce(): Reading {
  const known = new Map<string, TextWords>();
  return (text) => {
    const read = known.get(text);
    if (read !== undefined) return read;
    const words = wordsOf(text);
    known.set(text, words);
    return words;
  };
}
