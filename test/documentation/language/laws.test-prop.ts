import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { ABBREVIATIONS } from "../../../src/documentation/language/abbreviations.js";
import { lexicon } from "../../../src/documentation/language/lexicon.js";
import { shinglesOf } from "../../../src/documentation/language/shingles.js";
import { similarTo } from "../../../src/documentation/language/similarity.js";
import { wordsOf } from "../../../src/documentation/language/text-words.js";

const word = fc.constantFrom("a", "b", "ab", "c");
const mark = fc.constantFrom(" ", " ", "-", ", ", ". ", "\n", " 😀 ", "\ud800", "'");
const text = fc.array(fc.tuple(word, mark), { maxLength: 40 }).map((parts) => parts.map((part) => part.join("")).join(""));
const wild = fc.string({ unit: "binary", maxLength: 200 }).chain((some) => fc.constantFrom(some, `${some}\ud800${some}`, `\udc00${some}`, some.repeat(5)));

describe("words of any text", () => {
  it("stand where they are said to stand, in order, and nothing throws", () => {
    fc.assert(fc.property(wild, (some) => {
      const { clauses, ends, sentences, starts, words } = wordsOf(some);
      words.forEach((each, at) => {
        const written = some.slice(starts[at], ends[at]).toLowerCase().replaceAll(/['’]/g, "");
        expect(ABBREVIATIONS.get(written) ?? [written]).toContain(each);
        expect(starts[at]).toBeLessThan(ends[at]!);
        if (at > 0) expect([starts[at]! >= ends[at - 1]! || starts[at] === starts[at - 1], sentences[at]! >= sentences[at - 1]!, clauses[at]! >= clauses[at - 1]!]).toEqual([true, true, true]);
      });
    }));
  });

  it("are those meant where they are written short, in the place of what is written", () => {
    const short = fc.constantFrom(...ABBREVIATIONS.keys());
    fc.assert(fc.property(fc.array(fc.oneof(short, word), { minLength: 1, maxLength: 20 }), (some) => {
      const { ends, starts, words } = wordsOf(some.join(" "));
      expect(words).toEqual(some.flatMap((each) => ABBREVIATIONS.get(each) ?? [each]));
      words.forEach((each, at) => {
        const written = some.join(" ").slice(starts[at], ends[at]);
        expect(ABBREVIATIONS.get(written) ?? [written]).toContain(each);
      });
      expect(shinglesOf(some.join(" "))).toEqual(shinglesOf(words.join(" ")));
    }));
  });

  it("are the same when marks that end nothing are added", () => {
    fc.assert(fc.property(text, (some) => {
      expect(wordsOf(`"${some.replaceAll(" ", "  ")}"`).words).toEqual(wordsOf(some).words);
    }));
  });
});

describe("a lexicon", () => {
  it("finds what a search word by word finds", () => {
    fc.assert(fc.property(fc.array(fc.array(word, { minLength: 1, maxLength: 4 }), { maxLength: 6 }), text, (phrases, some) => {
      const words = wordsOf(some);
      const found = lexicon(phrases.map((phrase) => [phrase.join(" "), phrase.join(" ")] as const))(words).map(({ from, to }) => [from, to]);
      const naive: number[][] = [];
      for (let at = 0; at < words.words.length;) {
        const fits = phrases.filter((phrase) => phrase.every((each, of) => words.words[at + of] === each && words.sentences[at + of] === words.sentences[at]));
        const longest = Math.max(0, ...fits.map(({ length }) => length));
        if (longest > 0) naive.push([at, at + longest]);
        at += Math.max(1, longest);
      }
      expect(found).toEqual(naive);
    }));
  });
});

describe("similarity", () => {
  const runs = (words: readonly string[]) => words.slice(3).map((_, at) => words.slice(at, at + 4).join(" "));

  it("is the share of runs of four words, counted by the words themselves", () => {
    fc.assert(fc.property(text, text, (one, other) => {
      const mine = runs(wordsOf(one).words);
      const theirs = runs(wordsOf(other).words);
      const shared = mine.filter((run) => theirs.includes(run));
      const { percent, repeated } = similarTo(one)(other);
      expect(percent).toBe(mine.length === 0 ? 0 : Math.floor((100 * shared.length) / mine.length));
      const covered = new Set(repeated.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)));
      expect([...covered].sort((a, b) => a - b)).toEqual([...new Set(mine.flatMap((run, at) => (theirs.includes(run) ? [at, at + 1, at + 2, at + 3] : [])))].sort((a, b) => a - b));
    }));
  });

  it("of a text with itself is whole, whatever the letters' case", () => {
    fc.assert(fc.property(text, (some) => {
      expect(similarTo(some)(some.toUpperCase()).percent).toBe(wordsOf(some).words.length < 4 ? 0 : 100);
    }));
  });

  it("tells runs of words apart by their hashes", () => {
    const all = Array.from({ length: 4_000 }, (_, at) => `w${at.toString(36)}`);
    expect(new Set(shinglesOf([...all, ...[...all].reverse()].join(" "))).size).toBe(8_000 - 3);
  });
});
