import { SHINGLE_WORDS, shinglesOf } from "./shingles.js";

/** How much of a text stands in another. */
export interface Similarity {
  /** Of a hundred runs of four words of the text, how many stand in the other too; rounded down. */
  readonly percent: number;
  /** The stretches that do, as words from one up to, and without, another. */
  readonly repeated: readonly { readonly from: number; readonly to: number }[];
}

/**
 * Makes a text ready to be compared with others: the share of its runs of four words that stand in the other, wherever they stand there. Moving
 * sentences about changes little, new figures change the runs they stand in. Takes time in proportion to both texts.
 */
export function similarTo(text: string, runsOf: (text: string) => readonly number[] = shinglesOf): (other: string) => Similarity {
  const shingles = runsOf(text);
  const own = new Set(shingles);
  return (other) => {
    const theirs = new Set<number>();
    for (const shingle of runsOf(other)) if (own.has(shingle)) theirs.add(shingle);
    const shared: number[] = [];
    for (let at = 0; at < shingles.length; at += 1) if (theirs.has(shingles[at] ?? 0)) shared.push(at);
    return { percent: shingles.length === 0 ? 0 : Math.floor((100 * shared.length) / shingles.length), repeated: stretches(shared) };
  };
}

function stretches(shared: readonly number[]): Similarity["repeated"] {
  const joined: { from: number; to: number }[] = [];
  for (const at of shared) {
    const last = joined.at(-1);
    if (last !== undefined && at <= last.to) last.to = at + SHINGLE_WORDS;
    else joined.push({ from: at, to: at + SHINGLE_WORDS });
  }
  return joined;
}
