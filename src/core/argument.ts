/** Refuses an argument that does not hold what the function reads first; the sentence says what to give. It looks no deeper: the doors do. */
export function requireHolding(given: unknown, property: string, sentence: string): void {
  if (typeof given !== "object" || given === null || !(property in given)) throw new TypeError(sentence);
}

/** Refuses an argument that is no list; the sentence says what to give. */
export function requireList(given: unknown, sentence: string): void {
  if (!Array.isArray(given)) throw new TypeError(sentence);
}
