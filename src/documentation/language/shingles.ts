import type { TextWords } from "./text-words.js";

/** Words in a shingle. */
export const SHINGLE_WORDS = 4;

/**
 * Hashes every run of four words. Equal runs have equal hashes; different runs share one of 2³² by rare accident, which moves a percentage of a
 * long text by nothing that shows. A text of fewer words has none.
 */
export function shinglesOf({ words }: TextWords): readonly number[] {
  const hashes = words.map(hashOf);
  const shingles: number[] = [];
  for (let at = 0; at + SHINGLE_WORDS <= hashes.length; at += 1) {
    let shingle = 0;
    for (let of = at; of < at + SHINGLE_WORDS; of += 1) shingle = mixed(shingle, hashes[of] ?? 0);
    shingles.push(shingle);
  }
  return shingles;
}

/** FNV-1a over the code units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}

/** The order of the words matters. */
function mixed(shingle: number, hash: number): number {
  const sum = Math.imul(shingle ^ (shingle >>> 15), 0x85ebca6b) + hash;
  return Math.imul(sum ^ (sum >>> 13), 0xc2b2ae35) | 0;
}
