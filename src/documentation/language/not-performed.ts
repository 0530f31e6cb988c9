import type { Catalogue, CptCode } from "../../codes/index.js";
import type { JsonPointer } from "../../core/index.js";
import type { LanguageParameters } from "../../rules/index.js";
import type { PlacedNote } from "../notes-of-date.js";
import type { RecordJudgement } from "../record-check.js";
import { type BilledCode, billedCodes } from "./billed-codes.js";
import { interventionsOf, type PlacedIntervention, withCode, withoutCode } from "./interventions.js";
import { type NoteJudge, orMissing } from "./judge-texts.js";
import { type Lexicon, lexicon } from "./lexicon.js";
import { mentions } from "./mentions.js";
import { minuteFigures } from "./minute-figures.js";
import { isNegated } from "./negation.js";
import { NOTE_TEXTS, noteTexts } from "./note-texts.js";
import { type NoteText, type TextPlace, textPlace } from "./text-place.js";
import { type TextWords, wordsOf } from "./text-words.js";

/** What a text says of an intervention that was not performed; `negated` is said by a word of denial. */
export type NotPerformedStatus = "negated" | "declined" | "planned" | "home_program" | "prior";

/** Details of a finding on what a text says was not performed. */
export interface NotPerformedDetails {
  /** The code billed. */
  readonly code: CptCode;
  /** What the texts say of it; an empty list where nothing speaks against it. */
  readonly says: readonly NotPerformedStatus[];
  /** Where it is mentioned so. */
  readonly places: readonly TextPlace[];
}

/** A mention of a code that speaks against its performance. */
interface Against {
  readonly from: number;
  readonly to: number;
  readonly says: readonly NotPerformedStatus[];
}

interface ReadText {
  readonly field: NoteText;
  readonly path: JsonPointer;
  readonly words: TextWords;
  /** Mentions that speak against performance, for each code the text never mentions plainly. */
  readonly against: ReadonlyMap<CptCode, readonly Against[]>;
}

const CODE = "language_not_performed";
const OUTRIGHT: readonly NotPerformedStatus[] = ["negated", "declined"];

/**
 * Judges each billed code by the clauses that mention it, in each text by itself: one that mentions it plainly, or states minutes, outweighs the
 * others. Where the note gives the intervention as performed, only a text that denies or declines it contradicts; what is planned next, was done before
 * or goes on at home does not. Where the note gives it as not performed, there is nothing for words to add, and other rules judge it.
 */
export function notPerformed({ words }: LanguageParameters & { readonly check: "not_performed" }, looksAt: (code: CptCode) => boolean, catalogue: Catalogue): NoteJudge {
  const findStatus = lexicon(words.flatMap(({ status, words: said }) => said.map((word) => [word, status] as const)));
  return (placed, under) => {
    const billed = billedCodes(under, looksAt);
    const interventions = interventionsOf(placed);
    const findMention = mentions(billed.map(({ code }) => code), interventions ?? [], catalogue);
    const { absent, given } = noteTexts(placed, NOTE_TEXTS);
    const read = given.map(({ field, path, text }) => readText(field, path, wordsOf(text), findMention, findStatus));
    return billed.flatMap((code) => judgeCode(code, placed, interventions, read, absent));
  };
}

function readText(field: NoteText, path: JsonPointer, words: TextWords, findMention: Lexicon<CptCode>, findStatus: Lexicon<NotPerformedStatus>): ReadText {
  const found = findMention(words);
  if (found.length === 0) return { field, path, words, against: new Map() };
  const clauseOf = ({ from }: { readonly from: number }) => words.clauses[from] ?? 0;
  const timed = new Set(minuteFigures(words).map(clauseOf));
  const statuses = new Map<number, NotPerformedStatus[]>();
  for (const status of findStatus(words)) statuses.set(clauseOf(status), [...new Set([...(statuses.get(clauseOf(status)) ?? []), ...status.values])]);
  const against = new Map<CptCode, Against[]>();
  const plain = new Set<CptCode>();
  for (const { from, to, values } of found) {
    const clause = clauseOf({ from });
    const says: readonly NotPerformedStatus[] = timed.has(clause) ? [] : isNegated(words, from) ? ["negated"] : statuses.get(clause) ?? [];
    for (const value of values) {
      if (says.length === 0) plain.add(value);
      const known = against.get(value);
      if (known === undefined) against.set(value, [{ from, to, says }]);
      else known.push({ from, to, says });
    }
  }
  for (const value of plain) against.delete(value);
  return { field, path, words, against };
}

function judgeCode({ code, path, subject }: BilledCode, placed: PlacedNote, interventions: readonly PlacedIntervention[] | undefined, read: readonly ReadText[], absent: readonly JsonPointer[]): readonly RecordJudgement[] {
  const own = withCode(interventions ?? [], code);
  const performed = own.some(({ intervention }) => intervention.status === "performed");
  const unknown = unknownOf(placed, interventions, own);
  if (own.length > 0 && own.every(({ intervention: { status } }) => status !== undefined && status !== "performed")) {
    const [first, ...more] = withoutCode(interventions ?? []).map((one) => `${one.path}/code`);
    return first === undefined ? [] : [{ subject, code: CODE, outcome: "undetermined", paths: [], missing: [first, ...more] }];
  }
  // Whether an intervention was performed after all is settled by its status.
  const settled = performed ? OUTRIGHT : unknown.length === 0 && own.length === 0 ? undefined : OUTRIGHT;
  const contrary = read.flatMap((text) => (text.against.get(code) ?? []).length === 0 ? [] : [{ text, against: text.against.get(code) ?? [] }]);
  const counted = contrary.flatMap(({ against, text }) => {
    const counting = settled === undefined ? against : against.filter(({ says }) => says.some((status) => settled.includes(status)));
    return counting.length === 0 ? [] : [{ text, against: counting }];
  });
  if (counted.length > 0) {
    const says = [...new Set(counted.flatMap(({ against }) => against.flatMap((one) => one.says)))].filter((status) => settled?.includes(status) !== false).sort();
    const places = counted.map(({ against, text: { field, words } }) => textPlace(field, words, against));
    return [{ subject, code: CODE, outcome: "violated", paths: [...counted.map(({ text }) => text.path), path], details: { code, says, places } }];
  }
  const status = contrary.length > 0 && !performed ? own.filter(({ intervention }) => intervention.status === undefined).map((one) => `${one.path}/status`) : [];
  return [orMissing({ subject, code: CODE, outcome: "satisfied", paths: [path], details: { code, says: [], places: [] } }, [...absent, ...unknown, ...status])];
}

/** What might bring a name for the code that no text is searched for yet. */
function unknownOf({ path }: PlacedNote, interventions: readonly PlacedIntervention[] | undefined, own: readonly PlacedIntervention[]): readonly JsonPointer[] {
  if (interventions === undefined) return [`${path}/interventions`];
  return [
    ...own.flatMap(({ intervention, path: at }) => (intervention.name === undefined ? [`${at}/name`] : [])),
    ...withoutCode(interventions).map(({ path: at }) => `${at}/code`),
  ];
}
