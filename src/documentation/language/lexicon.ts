import { type TextWords, wordsOf } from "./text-words.js";

/** A phrase found: from one word up to, and without, another. */
export interface Hit<Value> {
  /** Its first word, as an index into the words of the text. */
  readonly from: number;
  /** The word after its last. */
  readonly to: number;
  /** What the lexicon holds under it. */
  readonly values: readonly Value[];
}

/** Phrases made ready to be looked for together. */
export type Lexicon<Value> = (text: TextWords) => readonly Hit<Value>[];

interface Node<Value> {
  readonly next: Map<string, Node<Value>>;
  readonly values: Value[];
}

/**
 * Makes phrases ready: they are compared word by word whatever the letters' case and the marks between the words, within one sentence. At each word the
 * longest phrase counts, and phrases found do not overlap. Takes time in proportion to the text times the words of the longest phrase.
 */
export function lexicon<Value>(entries: Iterable<readonly [phrase: string, value: Value]>): Lexicon<Value> {
  const root: Node<Value> = { next: new Map(), values: [] };
  for (const [phrase, value] of entries) add(root, wordsOf(phrase).words, value);
  return (text) => {
    const hits: Hit<Value>[] = [];
    for (let from = 0; from < text.words.length;) {
      const hit = longestAt(root, text, from);
      if (hit !== undefined) hits.push(hit);
      from = hit?.to ?? from + 1;
    }
    return hits;
  };
}

function add<Value>(root: Node<Value>, words: readonly string[], value: Value): void {
  if (words.length === 0) return;
  let node = root;
  for (const word of words) {
    const known = node.next.get(word);
    const next = known ?? { next: new Map<string, Node<Value>>(), values: [] };
    if (known === undefined) node.next.set(word, next);
    node = next;
  }
  if (!node.values.includes(value)) node.values.push(value);
}

function longestAt<Value>(root: Node<Value>, { sentences, words }: TextWords, from: number): Hit<Value> | undefined {
  let node: Node<Value> | undefined = root;
  let longest: Hit<Value> | undefined;
  for (let at = from; at < words.length && sentences[at] === sentences[from]; at += 1) {
    node = node.next.get(words[at] ?? "");
    if (node === undefined) return longest;
    if (node.values.length > 0) longest = { from, to: at + 1, values: node.values };
  }
  return longest;
}
