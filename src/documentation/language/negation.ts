import type { TextWords } from "./text-words.js";

const NEGATIONS: readonly string[] = ["no", "not", "never", "without", "didnt", "wasnt", "isnt", "cannot", "unable"];

/** Whether a word is one of denial. */
export function isNegation(word: string): boolean {
  return NEGATIONS.includes(word);
}

/** Whether a word is denied: a word of denial stands directly before it, or one word further, within the clause. */
export function isNegated({ clauses, words }: TextWords, at: number): boolean {
  return [at - 1, at - 2].some((before) => clauses[before] === clauses[at] && NEGATIONS.includes(words[before] ?? ""));
}
