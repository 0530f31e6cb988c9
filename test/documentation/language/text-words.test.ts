import { describe, expect, it } from "vitest";

import { isFigure, measuredSentences } from "../../../src/documentation/language/figures.js";
import { lexicon } from "../../../src/documentation/language/lexicon.js";
import { minuteFigures } from "../../../src/documentation/language/minute-figures.js";
import { wordsOf } from "../../../src/documentation/language/text-words.js";

describe("the words of a text", () => {
  it.each([
    ["letters and digits in lower case", "Flexion 105°, was 90.", ["flexion", "105", "was", "90"]],
    ["an apostrophe is left out", "Patient doesn't, doesn’t 'walk'", ["patient", "doesnt", "doesnt", "walk"]],
    ["marks and emoji stand between words", "re-ed/ther.ex😀ok", ["re", "ed", "ther", "ex", "ok"]],
    ["unpaired surrogates stand between words", "a\ud800b\udc00c", ["a", "b", "c"]],
    ["text of other scripts", "تحسن المريض。痛み", ["تحسن", "المريض", "痛み"]],
    ["nothing but marks", " '.,;…’ ", []],
    ["nothing", "", []],
  ])("%s", (_, text, words) => {
    expect(wordsOf(text).words).toEqual(words);
  });

  it("counts sentences and clauses, and a point within a figure ends neither", () => {
    const { clauses, sentences, words } = wordsOf("Gained 4.5 cm, walks. Stairs but not ramps\nOK");
    expect(words.map((word, at) => `${word} ${sentences[at]} ${clauses[at]}`)).toEqual([
      "gained 0 0", "4 0 0", "5 0 0", "cm 0 0", "walks 0 1", "stairs 1 2", "but 1 3", "not 1 3", "ramps 1 3", "ok 2 4",
    ]);
  });

  it("tells in UTF-16 code units where each stands", () => {
    const text = "😀 Ça va’s? \ud83d end";
    const { ends, starts, words } = wordsOf(text);
    expect(starts.map((start, at) => text.slice(start, ends[at]))).toEqual(["Ça", "va’s", "end"]);
    expect(words).toEqual(["ça", "vas", "end"]);
  });
});

describe("a lexicon", () => {
  const find = lexicon([["gait training", 1], ["gait", 2], ["training wheels", 3], ["gait training", 4], ["", 5]]);

  it("finds the longest phrase at each word, and phrases do not overlap", () => {
    expect(find(wordsOf("Gait-training wheels, gait. Training"))).toEqual([{ from: 0, to: 2, values: [1, 4] }, { from: 3, to: 4, values: [2] }]);
  });
});

describe("the steps of a lexicon", () => {
  const find = lexicon([["continue with the plan of care", 1], ["continue with the plan of treatment today", 2], ["with the plan of the clinic", 3], ["care", 4]]);

  /** How often a word of the text is looked at. */
  function steps(text: string): number {
    let looked = 0;
    const words = wordsOf(text);
    find({ ...words, words: new Proxy(words.words, { get: (all, key): unknown => {
      if (typeof key === "string" && /^\d+$/.test(key)) looked += 1;
      return Reflect.get(all, key);
    } }) });
    return looked;
  }

  it.each(["continue with the plan of ", "continue with the plan of care ", "continue ", "care ", "other words entirely "])("double when the text doubles: %s", (part) => {
    const [once, twice] = [steps(part.repeat(500)), steps(part.repeat(1_000))];
    expect(once).toBeGreaterThan(0);
    expect(Math.abs(twice - 2 * once)).toBeLessThanOrEqual(10);
  });
});

describe("figures", () => {
  it.each([["10", true], ["2x", true], ["L5", true], ["ten", true], ["one", false], ["well", false]])("%s: %s", (word, expected) => {
    expect(isFigure(word)).toBe(expected);
  });

  it("measure a sentence, as do levels of help", () => {
    expect([...measuredSentences(wordsOf("Better. Walks 10 feet. Minimal assist. Well"))]).toEqual([1, 2]);
  });

  it.each([
    ["15 min, 20mins; 3 minutes", [[15, 15], [20, 20], [3, 3]]],
    ["10-15 minutes, 8 to 10 min", [[10, 15], [8, 10]]],
    ["2 x 15 min, 15 degrees, min, 123456 min", []],
    ["15-10 min", [[10, 10]]],
  ])("of minutes in %s", (text, expected) => {
    expect(minuteFigures(wordsOf(text)).map(({ least, most }) => [least, most])).toEqual(expected);
  });
});
