import type { Catalogue, CptCode } from "../../codes/index.js";
import type { JsonPointer } from "../../core/index.js";
import type { LanguageParameters } from "../../rules/index.js";
import type { PlacedNote } from "../notes-of-date.js";
import type { RecordJudgement } from "../record-check.js";
import { type BilledCode, billedCodes } from "./billed-codes.js";
import { type Against, type NotPerformedStatus, OUTRIGHT, readText, type ReadText } from "./contrary-mentions.js";
import { interventionsOf, type PlacedIntervention, withCode, withoutCode } from "./interventions.js";
import { type CodesJudge, orMissing } from "./judge-texts.js";
import { lexicon } from "./lexicon.js";
import { codeMentions, nameMentions } from "./mentions.js";
import { NOTE_TEXTS, noteTexts } from "./note-texts.js";
import { type TextPlace, textPlace } from "./text-place.js";

/** Details of a finding on what a text says was not performed. */
export interface NotPerformedDetails {
  /** The code billed. */
  readonly code: CptCode;
  /** What the texts say of it; an empty list where nothing speaks against it. */
  readonly says: readonly NotPerformedStatus[];
  /** Where it is mentioned so. */
  readonly places: readonly TextPlace[];
}

interface Contrary { readonly text: ReadText; readonly against: readonly Against[]; readonly says: readonly NotPerformedStatus[] }

/** What one note says of a code. */
interface Said {
  /** `left` is what other rules judge: the note gives it as not performed. */
  readonly is: "against" | "upheld" | "silent" | "left";
  readonly contrary: readonly Contrary[];
  /** What might change it. */
  readonly missing: readonly JsonPointer[];
  /** What might make the note uphold the code, or leave it to other rules: of several notes the others decide then. */
  readonly open: readonly JsonPointer[];
}

const CODE = "language_not_performed";

/**
 * Judges each billed code by the clauses that mention it, in each text by itself: one that mentions it plainly, or states minutes, outweighs the
 * others. The code itself and our label of it go before the note's own names, so that a text with those needs no name. Where the note gives the intervention as performed, only a text that denies or declines it contradicts; what is planned next, was done before
 * or goes on at home does not. Where the note gives it as not performed, there is nothing for words to add, and other rules judge it. Of several notes
 * of the date one that upholds the code is enough: what was declined in the morning may be done in the afternoon.
 */
export function notPerformed({ words }: LanguageParameters & { readonly check: "not_performed" }, looksAt: (code: CptCode) => boolean, catalogue: Catalogue): CodesJudge {
  const findStatus = lexicon(words.flatMap(({ status, words: said }) => said.map((word) => [word, status] as const)));
  return (notes, under, read) => {
    const billed = billedCodes(under, looksAt);
    const findCode = codeMentions(billed.map(({ code }) => code), catalogue);
    const said = notes.map((placed) => {
      const interventions = interventionsOf(placed);
      const find = { findCode, findName: nameMentions(interventions ?? [], read), findStatus };
      const { absent, given } = noteTexts(placed, NOTE_TEXTS);
      return { placed, interventions, absent, texts: given.map(({ field, path, text }) => readText(field, path, read(text), find)) };
    });
    return billed.flatMap((one) => judgeCode(one, said.map(({ absent, interventions, placed, texts }) => saidOf(one.code, placed, interventions, texts, absent))));
  };
}

function judgeCode({ code, path, subject }: BilledCode, notes: readonly Said[]): readonly RecordJudgement[] {
  const base = { subject, code: CODE };
  const kept: RecordJudgement = { ...base, outcome: "satisfied", paths: [path], details: { code, says: [], places: [] } };
  const contrary = notes.flatMap((note) => note.contrary);
  if (notes.every(({ is, missing }) => is === "left" && missing.length === 0)) return [];
  if (notes.some(({ is, missing }) => is === "upheld" && missing.length === 0)) return [kept];
  if (contrary.length === 0) return [orMissing(kept, notes.flatMap(({ missing }) => missing))];
  const says = [...new Set(contrary.flatMap((one) => one.says))].sort();
  const places = contrary.map(({ against, text: { field, words } }) => textPlace(field, words, against));
  const judged: RecordJudgement = { ...base, outcome: "violated", paths: [...contrary.map(({ text }) => text.path), path], details: { code, says, places } };
  return [orMissing(judged, notes.flatMap(({ missing, open }) => [...new Set([...missing, ...(notes.length > 1 ? open : [])])]))];
}

function saidOf(code: CptCode, placed: PlacedNote, interventions: readonly PlacedIntervention[] | undefined, read: readonly ReadText[], absent: readonly JsonPointer[]): Said {
  const own = withCode(interventions ?? [], code);
  const performed = own.some(({ intervention }) => intervention.status === "performed");
  const isMixed = read.some(({ mixedByName }) => mixedByName.has(code));
  const unknown = unknownOf(placed, interventions, isMixed ? interventions ?? [] : read.some(({ deniesAny }) => deniesAny) ? own : []);
  if (own.length > 0 && own.every(({ intervention: { status } }) => status !== undefined && status !== "performed")) {
    return { is: "left", contrary: [], missing: withoutCode(interventions ?? []).map((one) => `${one.path}/code`), open: [] };
  }
  // Whether an intervention was performed after all is settled by its status.
  const settled = performed || unknown.length > 0 || own.length > 0 ? OUTRIGHT : undefined;
  const contrary = read.flatMap((text) => ((text.against.get(code) ?? []).length === 0 ? [] : [{ text, against: text.against.get(code) ?? [] }]));
  const counted = contrary.flatMap(({ against, text }): readonly Contrary[] => {
    const counting = settled === undefined ? against : against.filter(({ says }) => says.some((status) => settled.includes(status)));
    return counting.length === 0 ? [] : [{ text, against: counting, says: counting.flatMap(({ says }) => says).filter((status) => settled?.includes(status) !== false) }];
  });
  const statuses = performed ? [] : own.filter(({ intervention }) => intervention.status === undefined).map((one) => `${one.path}/status`);
  if (counted.length > 0) {
    const isNamedOnly = counted.every(({ text }) => text.byName.has(code));
    return { is: "against", contrary: counted, missing: unknownOf(placed, interventions, isNamedOnly ? interventions ?? [] : []), open: statuses };
  }
  const upheld = performed || (own.length === 0 && read.some(({ plain }) => plain.has(code)));
  return { is: upheld ? "upheld" : "silent", contrary: [], missing: [...absent, ...unknown, ...(contrary.length > 0 ? statuses : [])], open: statuses };
}

/** What might bring a name that no text is searched for yet, or tell that a name fits several codes. */
function unknownOf({ path }: PlacedNote, interventions: readonly PlacedIntervention[] | undefined, named: readonly PlacedIntervention[]): readonly JsonPointer[] {
  if (interventions === undefined) return [`${path}/interventions`];
  return [
    ...named.flatMap(({ intervention, path: at }) => (intervention.name === undefined ? [`${at}/name`] : [])),
    ...withoutCode(interventions).map(({ path: at }) => `${at}/code`),
  ];
}
