import type { Catalogue, CptCode } from "../../codes/index.js";
import type { JsonPointer } from "../../core/index.js";
import type { PlacedNote } from "../notes-of-date.js";
import { interventionsOf, type PlacedIntervention, withoutCode } from "./interventions.js";
import { type NoteJudge, orMissing } from "./judge-texts.js";
import { mentions } from "./mentions.js";
import type { MinuteFigure } from "./minute-figures.js";
import { agree, exceeding, type Recorded, recordedMinutes } from "./minutes-recorded.js";
import { type GivenText, noteTexts, TREATMENT_TEXTS } from "./note-texts.js";
import { type MinutesOf, type MinutesOfText, type StatedMinutes, statedMinutes } from "./stated-minutes.js";
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

const CODE = "language_minutes_in_text";
const MOST_STATED = 20;

interface ReadMinutes extends GivenText {
  readonly words: TextWords;
  readonly minutes: MinutesOfText;
}

/**
 * Compares minutes that the texts of a note state of a code or an intervention, or call a total, with the structured ones. A note may divide the time by
 * region or technique, repeat it, or give a total and its parts. So a figure contradicts only where it is more than is recorded of all that its sentence
 * mentions, or where every figure of the note is told of something, and neither one of them nor all together, of a text or of the note, come to the minutes.
 */
export function minutesInText(catalogue: Catalogue): NoteJudge {
  return (placed, _, read) => {
    const { subject } = placed;
    const interventions = interventionsOf(placed);
    const codes = new Set((interventions ?? []).flatMap(({ intervention: { code } }) => (code === undefined ? [] : [code])));
    const find = mentions(codes, interventions ?? [], catalogue, read);
    const { absent, given } = noteTexts(placed, TREATMENT_TEXTS);
    const texts = given.flatMap((text): readonly ReadMinutes[] => {
      const words = read(text.text);
      const minutes = statedMinutes(words, find(words));
      return minutes === undefined ? [] : [{ ...text, words, minutes }];
    });
    const names = texts.length === 0 ? [] : unknownNames(placed, interventions);
    const unknown: JsonPointer[] = [...absent, ...names];
    const hasOther = texts.some(({ minutes }) => minutes.hasOther);
    // A name that is not known may be of another code, and take a figure with it.
    const isSettled = (of: MinutesOf) => absent.length === 0 && (names.length === 0 || (codes.has(of) && codes.size === 1 && withoutCode(interventions ?? []).length === 0));
    const contrary = [...new Set(texts.flatMap(({ minutes }) => [...minutes.of.keys()]))].flatMap((of): readonly Contrary[] => {
      const stated = texts.map(({ minutes }) => minutes.of.get(of) ?? []);
      const recorded = recordedMinutes(of, placed, interventions, names.length > 0, stated.flat());
      unknown.push(...recorded.missing);
      if (recorded.missing.length > 0) return [];
      const beyond = exceeding(recorded, stated.flat());
      if (beyond.length > 0) return [{ of, recorded, stated: beyond }];
      return hasOther || !isSettled(of) || agree(recorded, stated) ? [] : [{ of, recorded, stated: stated.flat() }];
    });
    if (contrary.length === 0) return [orMissing({ subject, code: CODE, outcome: "satisfied", paths: given.map(({ path }) => path), details: { contradictions: [], places: [] } }, [...new Set(unknown)])];
    const at = placesOf(texts, new Set(contrary.flatMap(({ stated }) => stated.map(({ figure }) => figure))));
    return [{ subject, code: CODE, outcome: "violated", paths: at.map(({ path }) => path), details: { contradictions: contrary.map(contradiction), places: at.map(({ place }) => place) } }];
  };
}

interface Contrary {
  readonly of: MinutesOf;
  readonly recorded: Recorded;
  readonly stated: readonly StatedMinutes[];
}

function contradiction({ of, recorded: { all }, stated }: Contrary): ContradictedMinutes {
  const figures = { structured: all, stated: stated.slice(0, MOST_STATED).map(({ figure }) => figure.most) };
  if (of === "totalTimedMinutes") return { of: "total_timed_minutes", ...figures };
  return of === "totalTreatmentMinutes" ? { of: "total_treatment_minutes", ...figures } : { of: "intervention", code: of, ...figures };
}

function placesOf(texts: readonly ReadMinutes[], contrary: ReadonlySet<MinuteFigure>): readonly { readonly path: JsonPointer; readonly place: TextPlace }[] {
  return texts.flatMap(({ field, minutes, path, words }) => {
    const here = new Set([...minutes.of.values()].flat().flatMap(({ figure }) => (contrary.has(figure) ? [figure] : [])));
    return here.size === 0 ? [] : [{ path, place: textPlace(field, words, [...here].sort((a, b) => a.from - b.from)) }];
  });
}

/** What might bring a name that no text is searched for yet. */
function unknownNames({ path }: PlacedNote, interventions: readonly PlacedIntervention[] | undefined): readonly JsonPointer[] {
  if (interventions === undefined) return [`${path}/interventions`];
  return [
    ...interventions.flatMap(({ intervention: { name }, path: at }) => (name === undefined ? [`${at}/name`] : [])),
    ...withoutCode(interventions).map(({ path: at }) => `${at}/code`),
  ];
}
