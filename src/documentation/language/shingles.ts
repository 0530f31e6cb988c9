import { ABBREVIATIONS } from "./abbreviations.js";
import { isApostrophe, isWordUnit } from "./text-words.js";

/** Words in a shingle. */
export const SHINGLE_WORDS = 4;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
/** An abbreviation and what it stands for, by their hashes. */
const MEANT: ReadonlyMap<number, readonly number[]> = /* @__PURE__ */ (() => new Map([...ABBREVIATIONS].map(([short, words]) => [hashOf(short), words.map(hashOf)] as const)))();

/**
 * Hashes every run of four words of a text: the words that `wordsOf` reads, without making them. Equal runs have equal hashes; different runs share one of
 * 2³² by rare accident, which moves a percentage of a long text by nothing that shows. A text of fewer words has none.
 */
export function shinglesOf(text: string): readonly number[] {
  const letters = text.toLowerCase();
  const hashes: number[] = [];
  let hash = FNV_OFFSET;
  let within = false;
  for (let at = 0; at <= letters.length; at += 1) {
    const unit = at === letters.length ? 0 : letters.charCodeAt(at);
    if (isWordUnit(unit)) {
      hash = Math.imul(hash ^ unit, FNV_PRIME);
      within = true;
    } else if (within && !isApostrophe(unit)) {
      const meant = MEANT.get(hash);
      if (meant === undefined) hashes.push(hash);
      else hashes.push(...meant);
      hash = FNV_OFFSET;
      within = false;
    }
  }
  return runsOf(hashes);
}

function runsOf(hashes: readonly number[]): readonly number[] {
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
  let hash = FNV_OFFSET;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), FNV_PRIME);
  return hash;
}

/** The order of the words matters. */
function mixed(shingle: number, hash: number): number {
  const sum = Math.imul(shingle ^ (shingle >>> 15), 0x85ebca6b) + hash;
  return Math.imul(sum ^ (sum >>> 13), 0xc2b2ae35) | 0;
}
