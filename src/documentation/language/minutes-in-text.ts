import type { Catalogue, CptCode } from "../../codes/index.js";
import type { JsonPointer } from "../../core/index.js";
import type { PlacedNote } from "../notes-of-date.js";
import { interventionsOf, type PlacedIntervention, withCode, withoutCode } from "./interventions.js";
import { type NoteJudge, orMissing } from "./judge-texts.js";
import { lexicon } from "./lexicon.js";
import { mentions } from "./mentions.js";
import { type MinuteFigure, minuteFigures } from "./minute-figures.js";
import { noteTexts, TREATMENT_TEXTS } from "./note-texts.js";
import { type TextPlace, textPlace } from "./text-place.js";
import type { TextWords } from "./text-words.js";

/** Minutes of a text beside the structured ones they contradict. */
export interface ContradictedMinutes {
  /** Which minutes. */
  readonly of: "intervention" | "total_timed_minutes" | "total_treatment_minutes";
  /** The code of the intervention. */
  readonly code?: CptCode;
  /** The structured minutes; of several interventions under one code, together. */
  readonly structured: number;
  /** The minutes the text states; of a range, the most. */
  readonly stated: readonly number[];
}

/** Details of a finding on minutes in the text. */
export interface MinutesInTextDetails {
  readonly contradictions: readonly ContradictedMinutes[];
  /** Where the minutes stand, one place for each text. */
  readonly places: readonly TextPlace[];
}

/** What a figure is about: a code, or a total by the name of its field. */
type About = CptCode | "totalTimedMinutes" | "totalTreatmentMinutes";

const CODE = "language_minutes_in_text";
/** Tell of time around the treatment, or of how long its effect lasted. */
const AROUND: ReadonlySet<string> = /* @__PURE__ */ (() => new Set([
  "after", "before", "following", "since", "until", "later", "ago", "prior", "within", "every", "last", "lasted", "lasting", "lasts", "relief", "relieved", "relieves", "rest", "rested",
]))();
/** Words that may stand between a figure and what it is before: `20 min of deep tissue massage`. */
const MOST_BETWEEN = 3;

const TOTAL = /* @__PURE__ */ (() => lexicon<TotalWord>([
  ["total", "total"], ["timed", "timed"], ["treatment", "treatment"], ["treatment time", "treatment"], ["time", "treatment"], ["session", "treatment"], ["therapy", "treatment"], ["visit", "treatment"],
]))();

/**
 * Compares minutes that a text states of a code or an intervention, or calls a total, with the structured ones, in each text by itself: figures that
 * follow its name in the clause or stand right before it, unless the clause tells of time before or after it, or of how long relief lasted. A text
 * agrees where it states the minutes of one of the interventions, or figures that come to all of them together.
 */
export function minutesInText(catalogue: Catalogue): NoteJudge {
  return (placed, _, read) => {
    const interventions = interventionsOf(placed);
    const codes = new Set((interventions ?? []).flatMap(({ intervention: { code } }) => (code === undefined ? [] : [code])));
    const find = mentions(codes, interventions ?? [], catalogue, read);
    const { absent, given } = noteTexts(placed, TREATMENT_TEXTS);
    const unknown: JsonPointer[] = [...absent, ...unknownNames(placed, interventions)];
    const contrary = given.flatMap(({ field, path, text }) => {
      const words = read(text);
      const figures = minuteFigures(words);
      if (figures.length === 0) return [];
      const contradicted = [...assigned(words, figures, find(words), TOTAL(words))].flatMap(([of, stated]) => {
        const { minutes, missing } = structured(of, placed, interventions ?? []);
        unknown.push(...missing);
        return missing.length > 0 || agrees(stated, minutes) ? [] : [{ stated, contradiction: contradiction(of, minutes, stated) }];
      });
      return contradicted.length === 0 ? [] : [{ path, contradicted, place: textPlace(field, words, contradicted.flatMap(({ stated }) => stated).sort((a, b) => a.from - b.from)) }];
    });
    const { subject } = placed;
    if (contrary.length > 0) {
      const contradictions = contrary.flatMap(({ contradicted }) => contradicted.map((one) => one.contradiction));
      return [{ subject, code: CODE, outcome: "violated", paths: contrary.map(({ path }) => path), details: { contradictions, places: contrary.map(({ place }) => place) } }];
    }
    return [orMissing({ subject, code: CODE, outcome: "satisfied", paths: given.map(({ path }) => path), details: { contradictions: [], places: [] } }, [...new Set(unknown)])];
  };
}

interface Found<Value> {
  readonly from: number;
  readonly values: readonly Value[];
}

type TotalWord = "total" | "timed" | "treatment";

/** What each figure is about: in its clause the code before it, or the one after it where the clause begins with a figure; else a total. */
function assigned({ clauses, words }: TextWords, figures: readonly MinuteFigure[], mentioned: readonly Found<CptCode>[], totals: readonly Found<TotalWord>[]): ReadonlyMap<About, readonly MinuteFigure[]> {
  const mentionsIn = byClause(mentioned, clauses);
  const totalsIn = byClause(totals, clauses);
  const around = new Set(words.flatMap((word, at) => (AROUND.has(word) ? [clauses[at] ?? 0] : [])));
  const about = new Map<About, MinuteFigure[]>();
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
      for (const of of mention?.values ?? total) push(about, of, figure);
    }
  }
  return about;
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

function totalOf(said: readonly Found<TotalWord>[]): readonly About[] {
  const words = new Set(said.flatMap(({ values }) => values));
  if (!words.has("total")) return [];
  return words.has("timed") ? ["totalTimedMinutes"] : words.has("treatment") ? ["totalTreatmentMinutes"] : [];
}

/** The structured minutes; where some of them are not known, the places that would tell. */
function structured(of: About, { note, path }: PlacedNote, interventions: readonly PlacedIntervention[]): { readonly minutes: readonly number[]; readonly missing: readonly JsonPointer[] } {
  const field = isTotal(of) ? of : undefined;
  if (field !== undefined) {
    const minutes = note[field];
    return minutes === undefined ? { minutes: [], missing: [`${path}/${field}`] } : { minutes: [minutes], missing: [] };
  }
  const about = withCode(interventions, of);
  return {
    minutes: about.flatMap(({ intervention: { minutes } }) => (minutes === undefined ? [] : [minutes])),
    missing: about.flatMap(({ intervention, path: at }) => (intervention.minutes === undefined ? [`${at}/minutes`] : [])),
  };
}

function isTotal(of: About): of is "totalTimedMinutes" | "totalTreatmentMinutes" {
  return of === "totalTimedMinutes" || of === "totalTreatmentMinutes";
}

function agrees(stated: readonly MinuteFigure[], minutes: readonly number[]): boolean {
  const all = minutes.reduce((sum, one) => sum + one, 0);
  const within = (least: number, most: number, figure: number) => least <= figure && figure <= most;
  const together = stated.reduce(({ least, most }, one) => ({ least: least + one.least, most: most + one.most }), { least: 0, most: 0 });
  return within(together.least, together.most, all) || stated.every(({ least, most }) => [all, ...minutes].some((figure) => within(least, most, figure)));
}

function contradiction(of: About, minutes: readonly number[], stated: readonly MinuteFigure[]): ContradictedMinutes {
  const figures = { structured: minutes.reduce((sum, one) => sum + one, 0), stated: stated.slice(0, MOST_STATED).map(({ most }) => most) };
  if (isTotal(of)) return { of: of === "totalTimedMinutes" ? "total_timed_minutes" : "total_treatment_minutes", ...figures };
  return { of: "intervention", code: of, ...figures };
}

const MOST_STATED = 20;

/** What might bring a name that no text is searched for yet. */
function unknownNames({ path }: PlacedNote, interventions: readonly PlacedIntervention[] | undefined): readonly JsonPointer[] {
  if (interventions === undefined) return [`${path}/interventions`];
  return [
    ...interventions.flatMap(({ intervention: { name }, path: at }) => (name === undefined ? [`${at}/name`] : [])),
    ...withoutCode(interventions).map(({ path: at }) => `${at}/code`),
  ];
}
