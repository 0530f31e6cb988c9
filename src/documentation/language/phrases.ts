import type { LanguageParameters } from "../../rules/index.js";
import { measuredSentences } from "./figures.js";
import { judgeTexts, type NoteJudge } from "./judge-texts.js";
import { type Hit, lexicon } from "./lexicon.js";
import { isNegated } from "./negation.js";
import { NOTE_TEXTS } from "./note-texts.js";
import { type TextPlace, textPlace } from "./text-place.js";
import { type TextWords, wordsOf } from "./text-words.js";

/** Details of a finding on phrases: where they stand, text by text; an empty list where none do. */
export interface PhraseDetails {
  readonly places: readonly TextPlace[];
}

/** Words that say nothing of the treatment: who, forms of to be, small words, and that something was done. */
const EMPTY: ReadonlySet<string> = /* @__PURE__ */ (() => new Set([
  "a", "an", "the", "and", "of", "to", "in", "on", "with", "for", "this", "that", "as", "per", "he", "she", "they", "his", "her", "their", "patient", "pt", "client", "is", "are", "was",
  "were", "be", "been", "has", "have", "had", "today", "visit", "session", "done", "performed", "completed", "provided", "given", "received",
]))();

/**
 * Looks for phrases in the texts of a note. A phrase that is denied does not count, a purpose not in a clause that denies or declines anything, nor one
 * `of` a part of the body, `for relaxation of the trapezius`, of positioning, or of a program elsewhere. A single word, and wording that shows no skill, count only where
 * the sentence says nothing else: `progressing`, `ther ex, balance re-ed`; in a fuller sentence they are part of a description.
 */
export function phrases({ phrases: listed, sort, unlessMeasured }: LanguageParameters & { readonly check: "phrases" }): NoteJudge {
  const find = lexicon(listed.map((phrase) => [phrase, sort === "unskilled_wording" || wordsOf(phrase).words.length === 1] as const));
  return (placed, _, read) => [judgeTexts(placed, NOTE_TEXTS, `language_${sort}`, ({ field, text }) => {
    const words = read(text);
    const hits = find(words);
    if (hits.length === 0) return undefined;
    const counted = countedHits(sort === "wellness_purpose" ? purposes(hits, words) : hits, words, unlessMeasured);
    return counted.length === 0 ? undefined : textPlace(field, words, counted);
  })];
}

const DENIALS: readonly string[] = ["no", "not", "never", "without", "denies", "denied", "declined", "declines", "refused", "refuses"];

/** After `stress` these make a diagnosis of it; of a part of the body it is a load. */
const NO_STRESS_OF_MIND: ReadonlySet<string> = /* @__PURE__ */ (() => new Set([
  "fracture", "fractures", "reaction", "reactions", "injury", "injuries", "incontinence", "test", "testing", "at", "on", "in", "over", "across", "through", "to", "around",
]))();
/** Where a patient goes on by himself: `general wellness program at the gym`. */
const GOES_ON_AT: ReadonlySet<string> = /* @__PURE__ */ (() => new Set(["program", "programs", "programme", "programmes", "class", "classes", "center", "centre", "club", "gym", "facility"]))();
/** What is done for ease, beside the treatment: positioning, breathing. */
const FOR_EASE: ReadonlySet<string> = /* @__PURE__ */ (() => new Set(["positioned", "positioning", "repositioned", "bolster", "bolsters", "bolstered", "pillow", "pillows", "breathing", "breaths"]))();

/** The phrases that state why the patient was treated: not what is done for ease, where he goes on, or the load on a part of the body. */
function purposes(hits: readonly Hit<boolean>[], { clauses, words }: TextWords): readonly Hit<boolean>[] {
  const denying = new Set(words.flatMap((word, at) => (DENIALS.includes(word) ? [clauses[at]] : [])));
  const eased = firstIn(words, clauses, (word) => FOR_EASE.has(word));
  const treated = firstIn(words, clauses, (word) => word === "massage");
  return hits.filter(({ from, to }) => {
    const clause = clauses[from];
    if (denying.has(clause)) return false;
    const next = clauses[to] === clause ? words[to] ?? "" : "";
    const isLoad = NO_STRESS_OF_MIND.has(next) && words.slice(from, to).includes("stress");
    const isForEase = (eased.get(clause) ?? Infinity) < from && (treated.get(clause) ?? Infinity) > from;
    return next !== "of" && !isLoad && !GOES_ON_AT.has(next) && !isForEase;
  });
}

/** Where in each clause the first of some words stands. */
function firstIn(words: readonly string[], clauses: readonly number[], isOne: (word: string) => boolean): ReadonlyMap<number | undefined, number> {
  const first = new Map<number | undefined, number>();
  for (const [at, word] of words.entries()) if (isOne(word) && !first.has(clauses[at])) first.set(clauses[at], at);
  return first;
}

function countedHits(hits: readonly Hit<boolean>[], words: TextWords, unlessMeasured: boolean): readonly Hit<boolean>[] {
  const sentenceOf = ({ from }: Hit<boolean>) => words.sentences[from] ?? 0;
  const measured = unlessMeasured ? measuredSentences(words) : undefined;
  const fuller = fullerSentences(hits, words);
  return hits.filter((hit) => !isNegated(words, hit.from) && measured?.has(sentenceOf(hit)) !== true && !(hit.values.includes(true) && fuller.has(sentenceOf(hit))));
}

/** The sentences that say more than the phrases found in them. */
function fullerSentences(hits: readonly Hit<boolean>[], { sentences, words }: TextWords): ReadonlySet<number> {
  const fuller = new Set<number>();
  let next = 0;
  for (let at = 0; at < words.length;) {
    const hit = hits[next];
    if (hit?.from === at) {
      at = hit.to;
      next += 1;
      continue;
    }
    if (!EMPTY.has(words[at] ?? "")) fuller.add(sentences[at] ?? 0);
    at += 1;
  }
  return fuller;
}
