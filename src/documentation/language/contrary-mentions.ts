import type { CptCode } from "../../codes/index.js";
import type { JsonPointer } from "../../core/index.js";
import type { Lexicon } from "./lexicon.js";
import { minuteFigures } from "./minute-figures.js";
import { isNegated } from "./negation.js";
import type { NoteText } from "./text-place.js";
import type { TextWords } from "./text-words.js";

/** What a text says of an intervention that was not performed; `negated` is said by a word of denial. */
export type NotPerformedStatus = "negated" | "declined" | "planned" | "home_program" | "prior";

/** Says that it was not performed at all, whatever came before or comes next. */
export const OUTRIGHT: readonly NotPerformedStatus[] = ["negated", "declined"];

/** A mention of a code that speaks against its performance. */
export interface Against {
  readonly from: number;
  readonly to: number;
  readonly says: readonly NotPerformedStatus[];
}

/** A text, and what it says against codes. */
export interface ReadText {
  readonly field: NoteText;
  readonly path: JsonPointer;
  readonly words: TextWords;
  /** Mentions that speak against performance, for each code the text never mentions plainly. */
  readonly against: ReadonlyMap<CptCode, readonly Against[]>;
  /** The codes it does mention plainly. */
  readonly plain: ReadonlySet<CptCode>;
}

const SIDES: readonly string[] = ["left", "right"];

/** Reads what a text says of codes. That one is declined `to the left side` says nothing of the whole. */
export function readText(field: NoteText, path: JsonPointer, words: TextWords, findMention: Lexicon<CptCode>, findStatus: Lexicon<NotPerformedStatus>): ReadText {
  const found = findMention(words);
  if (found.length === 0) return { field, path, words, against: new Map(), plain: new Set() };
  const clauseOf = ({ from }: { readonly from: number }) => words.clauses[from] ?? 0;
  const timed = new Set(minuteFigures(words).map(clauseOf));
  const statuses = new Map<number, NotPerformedStatus[]>();
  for (const status of findStatus(words)) statuses.set(clauseOf(status), [...new Set([...(statuses.get(clauseOf(status)) ?? []), ...status.values])]);
  const against = new Map<CptCode, Against[]>();
  const plain = new Set<CptCode>();
  for (const { from, to, values } of found) {
    const clause = clauseOf({ from });
    const says: readonly NotPerformedStatus[] = timed.has(clause) ? [] : isNegated(words, from) ? ["negated"] : statuses.get(clause) ?? [];
    if (says.some((status) => OUTRIGHT.includes(status)) && isOfOneSide(words, to)) continue;
    for (const value of values) {
      if (says.length === 0) plain.add(value);
      const known = against.get(value);
      if (known === undefined) against.set(value, [{ from, to, says }]);
      else known.push({ from, to, says });
    }
  }
  for (const value of plain) against.delete(value);
  return { field, path, words, against, plain };
}

/** Whether the clause goes on with a side: `to the left side`, `on right shoulder`. */
function isOfOneSide({ clauses, words }: TextWords, at: number): boolean {
  const clause = clauses[at - 1];
  return ["to", "on", "of", "over"].includes(words[at] ?? "") && [at + 1, at + 2].some((next) => clauses[next] === clause && SIDES.includes(words[next] ?? ""));
}
