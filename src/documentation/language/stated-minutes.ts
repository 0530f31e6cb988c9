import type { CptCode } from "../../codes/index.js";
import { isFigure, isFigureAt } from "./figures.js";
import { type Hit, lexicon } from "./lexicon.js";
import { isUnitOfTime, type MinuteFigure, minuteFigures } from "./minute-figures.js";
import type { TextWords } from "./text-words.js";

/** What minutes are about: a code, or a total by the name of its field. */
export type MinutesOf = CptCode | "totalTimedMinutes" | "totalTreatmentMinutes";

/** Minutes a text states of something. */
export interface StatedMinutes {
  readonly figure: MinuteFigure;
  /** The codes its sentence mentions: one figure may be of all of them together. */
  readonly codesBeside: readonly CptCode[];
}

/** The minutes of a text. */
export interface MinutesOfText {
  readonly of: ReadonlyMap<MinutesOf, readonly StatedMinutes[]>;
  /** Whether it states time that is told of nothing, or a bare figure beside minutes: a part of what was done may stand there. */
  readonly hasOther: boolean;
}

/** Tell of time around the treatment, of how long its effect lasted, or of what broke it off. */
const AROUND: ReadonlySet<string> = /* @__PURE__ */ (() => new Set([
  "after", "before", "following", "since", "until", "later", "ago", "prior", "within", "every", "last", "lasted", "lasting", "lasts", "relief", "relieved", "relieves", "rest", "rested",
  "interrupted", "interruption", "interruptions", "paused", "pause", "break", "breaks", "waited", "waiting", "delayed", "late",
  "previous", "previously", "yesterday", "next", "hep",
]))();
/** What a patient does without the therapist. */
const HOME = /* @__PURE__ */ (() => lexicon(["home exercise program", "home exercise programme", "home program", "home programme", "at home", "self massage", "self mobilization", "self stretching"].map((mark) => [mark, true] as const)))();
/** After a figure they make of it a figure of each day or week. */
const EACH: ReadonlySet<string> = /* @__PURE__ */ (() => new Set(["day", "days", "week", "wk", "night", "month", "daily", "weekly", "nightly", "bid", "tid", "qd"]))();
/** Before a figure they say that it is another than the one of today: `from 60 min`, `rather than 60 min`. */
const OTHER_FIGURE: ReadonlySet<string> = /* @__PURE__ */ (() => new Set(["from", "than"]))();
/** What a patient is able to do for a time: a figure next to it is of that. */
const ENDURED: ReadonlySet<string> = /* @__PURE__ */ (() => new Set([
  "stand", "stands", "standing", "stood", "sit", "sits", "sitting", "sat", "walk", "walks", "walking", "walked", "ambulate", "ambulates", "ambulating", "ambulated", "sleep", "sleeps", "sleeping", "slept", "drive", "drives",
  "driving", "drove", "work", "works", "working", "lie", "lying", "run", "runs", "kneel", "kneeling",
]))();
const BEFORE_FIGURE: ReadonlySet<string> = /* @__PURE__ */ (() => new Set(["for", "up", "to", "x", "about", "only", "at", "least", "over"]))();
/** Words that may stand between a figure and what it is before: `20 min of deep tissue massage`. */
const MOST_BETWEEN = 3;

const TOTAL = /* @__PURE__ */ (() => lexicon<TotalWord>([
  ["total", "total"], ["timed", "timed"], ["treatment", "treatment"], ["treatment time", "treatment"], ["time", "treatment"], ["session", "treatment"], ["therapy", "treatment"], ["visit", "treatment"],
]))();

type TotalWord = "total" | "timed" | "treatment";

/**
 * Reads what the minutes of a text are about: in its clause the code before a figure, or the one after it where the clause begins with a figure; else a
 * total. A clause that tells of time around the treatment, of another day or of what is done at home is about neither, nor is a figure of each day, a
 * former one, or how long the patient can stand. Nothing where the text states no time.
 */
export function statedMinutes(text: TextWords, mentioned: readonly Hit<CptCode>[]): MinutesOfText | undefined {
  const figures = minuteFigures(text);
  const hasMore = leavesTimeOut(text, figures);
  if (figures.length === 0 && !hasMore) return undefined;
  const about = assigned(text, figures, mentioned, TOTAL(text));
  const besides = codesBySentence(text, mentioned);
  const told = new Set([...about.values()].flat());
  return {
    of: new Map([...about].map(([of, all]) => [of, all.map((figure) => ({ figure, codesBeside: besides.get(text.sentences[figure.from] ?? 0) ?? [] }))])),
    hasOther: hasMore || figures.some((figure) => !told.has(figure)) || hasBareFigure(text, figures, mentioned),
  };
}

/** Whether a figure stands by a word that makes it one of something else than the treatment of today. */
function isOfElse({ clauses, words }: TextWords, { from, least, most, to }: MinuteFigure): boolean {
  const wordAt = (at: number) => (clauses[at] === clauses[from] ? words[at] ?? "" : "");
  const after = ["per", "a", "each"].includes(wordAt(to)) ? wordAt(to + 1) : wordAt(to);
  if (EACH.has(after)) return true;
  if (least === most && (OTHER_FIGURE.has(wordAt(from - 1)) || (wordAt(from - 2) === "instead" && wordAt(from - 1) === "of"))) return true;
  let before = from - 1;
  while (before > from - 4 && BEFORE_FIGURE.has(wordAt(before))) before -= 1;
  return ENDURED.has(wordAt(before));
}

function assigned(text: TextWords, figures: readonly MinuteFigure[], mentioned: readonly Hit<CptCode>[], totals: readonly Hit<TotalWord>[]): ReadonlyMap<MinutesOf, readonly MinuteFigure[]> {
  const { clauses, words } = text;
  const mentionsIn = byClause(mentioned, clauses);
  const totalsIn = byClause(totals, clauses);
  const around = new Set(words.flatMap((word, at) => (AROUND.has(word) ? [clauses[at] ?? 0] : [])));
  // Most texts have neither word, and need not be searched for the phrases.
  if (words.includes("home") || words.includes("self")) for (const { from } of HOME(text)) around.add(clauses[from] ?? 0);
  const about = new Map<MinutesOf, MinuteFigure[]>();
  for (const [clause, stated] of byClause(figures, clauses)) {
    if (around.has(clause)) continue;
    const here = mentionsIn.get(clause) ?? [];
    const total = here.length === 0 ? totalOf(totalsIn.get(clause) ?? []) : [];
    const figureFirst = (stated[0]?.from ?? 0) < (here[0]?.from ?? -1);
    let next = 0;
    for (const figure of stated) {
      while (next < here.length && (here[next]?.from ?? 0) < figure.from) next += 1;
      const mention = here[figureFirst ? next : next - 1];
      if (mention !== undefined && mention.from - figure.to > MOST_BETWEEN) continue;
      if (isOfElse(text, figure)) continue;
      for (const of of mention?.values ?? total) push(about, of, figure);
    }
  }
  return about;
}

function totalOf(said: readonly Hit<TotalWord>[]): readonly MinutesOf[] {
  const words = new Set(said.flatMap(({ values }) => values));
  if (!words.has("total")) return [];
  return words.has("timed") ? ["totalTimedMinutes"] : words.has("treatment") ? ["totalTreatmentMinutes"] : [];
}

/** Whether a unit of time belongs to no figure: `2 x 15 min`, `half an hour`. */
function leavesTimeOut({ words }: TextWords, figures: readonly MinuteFigure[]): boolean {
  const covered = coveredBy(figures, words.length);
  const counted = (before = "") => before === "a" || before === "an" || isFigure(before);
  return words.some((word, at) => covered[at] !== true && isUnitOfTime(word) && (isFigure(word) || counted(words[at - 1])));
}

/** Whether a sentence that states minutes has a figure without a unit: `15 min neck, 15 back`. The figures of a code or a name are none. */
function hasBareFigure(text: TextWords, figures: readonly MinuteFigure[], mentioned: readonly Hit<CptCode>[]): boolean {
  const timed = new Set(figures.map(({ from }) => text.sentences[from]));
  const covered = coveredBy([...figures, ...mentioned], text.words.length);
  return text.words.some((_, at) => covered[at] !== true && timed.has(text.sentences[at] ?? 0) && isFigureAt(text, at));
}

function coveredBy(stretches: readonly { readonly from: number; readonly to: number }[], length: number): readonly boolean[] {
  const covered = Array.from({ length }, () => false);
  for (const { from, to } of stretches) covered.fill(true, from, to);
  return covered;
}

function codesBySentence({ sentences }: TextWords, mentioned: readonly Hit<CptCode>[]): ReadonlyMap<number, readonly CptCode[]> {
  const codes = new Map<number, Set<CptCode>>();
  for (const { from, values } of mentioned) {
    const sentence = sentences[from] ?? 0;
    const known = codes.get(sentence) ?? new Set<CptCode>();
    for (const value of values) known.add(value);
    codes.set(sentence, known);
  }
  return new Map([...codes].map(([sentence, all]) => [sentence, [...all]]));
}

function byClause<One extends { readonly from: number }>(all: readonly One[], clauses: readonly number[]): ReadonlyMap<number, readonly One[]> {
  const grouped = new Map<number, One[]>();
  for (const one of all) push(grouped, clauses[one.from] ?? 0, one);
  return grouped;
}

function push<Key, One>(groups: Map<Key, One[]>, key: Key, one: One): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [one]);
  else group.push(one);
}
