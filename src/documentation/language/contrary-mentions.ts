import type { CptCode } from "../../codes/index.js";
import type { JsonPointer } from "../../core/index.js";
import { isCircumstance, isKind, isPartOfName, isRefused, refusalsAt } from "./denied-mention.js";
import type { Hit, Lexicon } from "./lexicon.js";
import { minuteFigures } from "./minute-figures.js";
import { isNegated, isNegation } from "./negation.js";
import { refusedClauses } from "./refusals.js";
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
  /** Those of them that mention the code by the note's own name of it: a name that is not known might say otherwise. */
  readonly byName: ReadonlySet<CptCode>;
  /** Codes that it mentions by such a name plainly as well as not: another name that is not known might be the same, and tell nothing apart. */
  readonly mixedByName: ReadonlySet<CptCode>;
  /** The codes it does mention plainly. */
  readonly plain: ReadonlySet<CptCode>;
  /** Whether it denies or declines anything at all: a name that is not known might be what is. */
  readonly deniesAny: boolean;
}

/** Finds what a text mentions, and what it says of it. */
export interface ContraryWords {
  /** Codes by what anyone calls them. */
  readonly findCode: Lexicon<CptCode>;
  /** Codes by the names the note gives. */
  readonly findName: Lexicon<CptCode>;
  readonly findStatus: Lexicon<NotPerformedStatus>;
}

/** Told of another place or time: what is denied in the same clause is denied of that. */
const ELSEWHERE: readonly NotPerformedStatus[] = ["home_program", "prior"];
const SIDES: readonly string[] = ["left", "right"];

/**
 * Reads what a text says of codes. Where it mentions a code by what anyone calls it, that decides; else the names of the note do. That one is
 * declined `to the left side` says nothing of the whole. A denial belongs to the service it stands next to, not to one that is only its circumstance; in
 * a clause on the home program or an earlier visit it is of those.
 */
export function readText(field: NoteText, path: JsonPointer, words: TextWords, { findCode, findName, findStatus }: ContraryWords): ReadText {
  const clauseOf = ({ from }: { readonly from: number }) => words.clauses[from] ?? 0;
  const timed = new Set(minuteFigures(words).map(clauseOf));
  const said = findStatus(words);
  const refused = refusedClauses(words, said.filter((status) => status.values.includes("declined") && !timed.has(clauseOf(status))));
  const refusals = refusalsAt(words, said.filter(({ values }) => values.includes("declined")));
  const statuses = new Map<number, NotPerformedStatus[]>();
  for (const status of said) statuses.set(clauseOf(status), [...new Set([...(statuses.get(clauseOf(status)) ?? []), ...status.values.filter((value) => value !== "declined")])]);
  const saysOf = (mention: Hit<CptCode>): readonly NotPerformedStatus[] => {
    const clause = clauseOf(mention);
    if (timed.has(clause)) return [];
    const others = statuses.get(clause) ?? [];
    if (others.some((status) => ELSEWHERE.includes(status))) return others;
    const isPlain = isCircumstance(words, mention) || isKind(words, mention);
    if (!isPlain && isNegated(words, mention.from)) return ["negated"];
    const declined = !isPlain && (isRefused(words, mention, refusals) || (others.length === 0 && refused.has(clause)));
    return declined ? ["declined", ...others] : others;
  };
  const byCode = mentioned(words, findCode, saysOf);
  const byName = mentioned(words, findName, saysOf);
  const named = [...byName].filter(([code]) => !byCode.has(code));
  const decided = [...byCode, ...named];
  return {
    field, path, words,
    against: new Map(decided.filter(([, all]) => all.every(({ says }) => says.length > 0))),
    byName: new Set(named.map(([code]) => code)),
    mixedByName: new Set(named.flatMap(([code, all]) => (all.some(({ says }) => says.length === 0) && all.some(({ says }) => says.length > 0) ? [code] : []))),
    plain: new Set(decided.flatMap(([code, all]) => (all.some(({ says }) => says.length === 0) ? [code] : []))),
    deniesAny: said.some(({ values }) => values.some((status) => OUTRIGHT.includes(status))) || words.words.some(isNegation),
  };
}

function mentioned(words: TextWords, find: Lexicon<CptCode>, saysOf: (mention: Hit<CptCode>) => readonly NotPerformedStatus[]): ReadonlyMap<CptCode, readonly Against[]> {
  const all = new Map<CptCode, Against[]>();
  for (const hit of find(words)) {
    if (isPartOfName(words, hit)) continue;
    const { from, to, values } = hit;
    const says = saysOf(hit);
    if (says.some((status) => OUTRIGHT.includes(status)) && isOfOneSide(words, to)) continue;
    for (const value of values) {
      const known = all.get(value);
      if (known === undefined) all.set(value, [{ from, to, says }]);
      else known.push({ from, to, says });
    }
  }
  return all;
}

/** Whether the clause goes on with a side: `to the left side`, `on right shoulder`. */
function isOfOneSide({ clauses, words }: TextWords, at: number): boolean {
  const clause = clauses[at - 1];
  return ["to", "on", "of", "over"].includes(words[at] ?? "") && [at + 1, at + 2].some((next) => clauses[next] === clause && SIDES.includes(words[next] ?? ""));
}
