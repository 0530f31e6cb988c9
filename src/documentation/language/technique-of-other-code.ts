import type { CptCode } from "../../codes/index.js";
import type { JsonPointer } from "../../core/index.js";
import type { LanguageParameters } from "../../rules/index.js";
import type { PlacedNote } from "../notes-of-date.js";
import type { RecordJudgement } from "../record-check.js";
import { type BilledCode, billedCodes } from "./billed-codes.js";
import { interventionsOf, type PlacedIntervention, withCode, withoutCode } from "./interventions.js";
import { type CodesJudge, orMissing } from "./judge-texts.js";
import { type Hit, type Lexicon, lexicon } from "./lexicon.js";
import { isNegated } from "./negation.js";
import { noteTexts } from "./note-texts.js";
import type { Reading } from "./reading.js";
import { type TextPlace, textPlace, type WordedText } from "./text-place.js";
import type { TextWords } from "./text-words.js";

/** Details of a finding on words of another code's technique. */
export interface TechniqueWordsDetails {
  /** The code billed. */
  readonly code: CptCode;
  /** The codes whose techniques the words fit; an empty list where the words fit the code billed, or no code of the rule. */
  readonly fits: readonly CptCode[];
  /** Where those words stand. */
  readonly places: readonly TextPlace[];
}

interface Read {
  readonly texts: readonly { readonly field: WordedText; readonly path: JsonPointer; readonly text: string }[];
  readonly unknown: readonly JsonPointer[];
}

const CODE = "language_technique_of_other_code";

/**
 * Judges each billed code the vocabulary has words for, once for all notes of the date: by the names and techniques of the interventions under it; where none is under it, or
 * those have neither name nor technique, by all interventions and by what the note says was found and done. A word of its own anywhere there is enough. What is denied does not count. An
 * intervention without a code may be the one, so that nothing else is known beside it.
 */
export function techniqueOfOtherCode({ vocabulary }: LanguageParameters & { readonly check: "technique_of_other_code" }, looksAt: (code: CptCode) => boolean): CodesJudge {
  const find = lexicon(vocabulary.flatMap(({ code, words }) => words.map((word) => [word, code] as const)));
  const known = new Set(vocabulary.map(({ code }) => code));
  return (notes, under, read) => {
    const all = new Set(under.billed.map(({ code }) => code));
    return billedCodes(under, (code) => known.has(code) && looksAt(code)).map((billed) => judgeCode(billed, notes, all, find, read));
  };
}

function judgeCode(billed: BilledCode, notes: readonly PlacedNote[], all: ReadonlySet<CptCode>, find: Lexicon<CptCode>, wordsIn: Reading): RecordJudgement {
  const { code, subject } = billed;
  const interventions = notes.flatMap((placed) => interventionsOf(placed) ?? []);
  const unnamed = notes.flatMap((placed) => (interventionsOf(placed) === undefined ? [`${placed.path}/interventions`] : []));
  const own = withCode(interventions, code);
  const uncoded = [...unnamed, ...withoutCode(interventions).map(({ path }) => `${path}/code`)];
  const isNamed = !own.every(isBlank);
  const [first, ...more] = isNamed ? [] : uncoded;
  if (first !== undefined) return { subject, code: CODE, outcome: "undetermined", paths: [], missing: [first, ...more] };
  const read = isNamed ? wordsOfInterventions(own) : wordsOfNotes(notes, interventions);
  // Under the code itself only its own words belong; elsewhere in the note there may be words of all codes billed, and of those the note has beside it.
  const beside = new Set([...all, ...(own.length === 0 ? [] : interventions.map(({ intervention }) => intervention.code))]);
  const others = (hit: Hit<CptCode>) => (!isNamed && hit.values.some((value) => beside.has(value)) ? [] : hit.values.filter((value) => value !== code));
  const looked = read.texts.map(({ field, path, text }) => {
    const words = wordsIn(text);
    return { field, path, words, hits: find(words).filter(({ from }) => !isNegated(words, from)) };
  });
  const paths = [billed.path, ...looked.map(({ path }) => path)];
  if (looked.some(({ hits }) => hits.some(({ values }) => values.includes(code)))) return { subject, code: CODE, outcome: "satisfied", paths, details: { code, fits: [], places: [] } };
  const foreign = looked.flatMap(({ field, hits, path, words }) => foreignIn(field, path, words, hits.filter((hit) => others(hit).length > 0)));
  const fits = [...new Set(looked.flatMap(({ hits }) => hits.flatMap(others)))].sort();
  const judged: RecordJudgement = foreign.length === 0
    ? { subject, code: CODE, outcome: "satisfied", paths, details: { code, fits: [], places: [] } }
    : { subject, code: CODE, outcome: "violated", paths: [...foreign.map(({ path }) => path), billed.path], details: { code, fits, places: foreign.map(({ place }) => place) } };
  return orMissing(judged, [...read.unknown, ...uncoded]);
}

/** Whether it is known to have neither a name nor a technique. */
function isBlank({ intervention: { name, techniques } }: PlacedIntervention): boolean {
  return name?.trim() === "" && techniques?.every((technique) => technique.trim() === "") === true;
}

function foreignIn(field: WordedText, path: JsonPointer, words: TextWords, hits: readonly Hit<CptCode>[]): readonly { readonly place: TextPlace; readonly path: JsonPointer }[] {
  return hits.length === 0 ? [] : [{ place: textPlace(field, words, hits), path }];
}

function wordsOfInterventions(interventions: readonly PlacedIntervention[]): Read {
  return {
    texts: interventions.flatMap(({ intervention: { name, techniques = [] }, path }) => [
      ...(name === undefined ? [] : [{ field: "name" as const, path: `${path}/name`, text: name }]),
      ...techniques.map((text, index) => ({ field: "technique" as const, path: `${path}/techniques/${index}`, text })),
    ]),
    unknown: interventions.flatMap(({ intervention: { name, techniques }, path }) => [
      ...(name === undefined ? [`${path}/name`] : []), ...(techniques === undefined ? [`${path}/techniques`] : []),
    ]),
  };
}

function wordsOfNotes(notes: readonly PlacedNote[], interventions: readonly PlacedIntervention[]): Read {
  const said = notes.map((placed) => noteTexts(placed, ["objective", "assessment"]));
  const { texts, unknown } = wordsOfInterventions(interventions);
  return { texts: [...texts, ...said.flatMap(({ given }) => given)], unknown: [...unknown, ...said.flatMap(({ absent }) => absent)] };
}
