import type { Catalogue, CptCode } from "../../codes/index.js";
import type { PlacedIntervention } from "./interventions.js";
import { type Lexicon, lexicon } from "./lexicon.js";
import type { Reading } from "./reading.js";

/** Longer names are descriptions that no text repeats word for word. */
const MOST_WORDS = 8;

/**
 * Finds where a text speaks of codes: by the code itself, by our label of it, and by the names the note gives to interventions under it. A name that
 * stands under several codes, or under none, tells nothing apart and is left out.
 */
export function mentions(codes: Iterable<CptCode>, interventions: readonly PlacedIntervention[], catalogue: Catalogue, read: Reading): Lexicon<CptCode> {
  return lexicon([...wordsOfCodes(codes, catalogue), ...namesOf(interventions, read)]);
}

/** Finds codes by what anyone calls them: the code itself and our label of it. */
export function codeMentions(codes: Iterable<CptCode>, catalogue: Catalogue): Lexicon<CptCode> {
  return lexicon(wordsOfCodes(codes, catalogue));
}

/** Finds codes by what the note calls them: the names of interventions that stand under one code. */
export function nameMentions(interventions: readonly PlacedIntervention[], read: Reading): Lexicon<CptCode> {
  return lexicon(namesOf(interventions, read));
}

function wordsOfCodes(codes: Iterable<CptCode>, catalogue: Catalogue): readonly (readonly [string, CptCode])[] {
  return [...codes].flatMap((code) => {
    const label = catalogue.codes[code]?.label;
    return label === undefined ? [[code, code] as const] : [[code, code] as const, [label, code] as const];
  });
}

function namesOf(interventions: readonly PlacedIntervention[], read: Reading): readonly (readonly [string, CptCode])[] {
  const codesOf = new Map<string, CptCode | undefined>();
  for (const { intervention: { code, name = "" } } of interventions) {
    const { words } = read(name);
    const term = words.join(" ");
    if (words.length > 0 && words.length <= MOST_WORDS) codesOf.set(term, codesOf.has(term) && codesOf.get(term) !== code ? undefined : code);
  }
  return [...codesOf].flatMap(([term, code]) => (code === undefined ? [] : [[term, code] as const]));
}
