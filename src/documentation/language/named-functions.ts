import type { Hit, Lexicon } from "./lexicon.js";
import type { TextWords } from "./text-words.js";

/** Phrases that have a word of function and name none: of a remedy that works, and of what is normal. */
export const NAMES_NOTHING: readonly string[] = [
  "works well", "worked well", "working well", "works better", "works great", "works best", "within functional limits", "within normal functional limits", "functional limits",
];

const DENIALS: ReadonlySet<string> = /* @__PURE__ */ (() => new Set(["no", "not", "never", "without", "denies", "denied", "denying", "isnt", "doesnt", "didnt", "nor"]))();
/** What is denied where nothing is limited. */
const LIMITS: ReadonlySet<string> = /* @__PURE__ */ (() => new Set([
  "limitation", "limitations", "limited", "limits", "limiting", "difficulty", "difficulties", "restriction", "restrictions", "restricted", "deficit", "deficits", "impairment", "impairments", "impaired", "trouble", "problem",
  "problems", "issue", "issues", "loss", "complaints",
]))();
/** Words that say by themselves that something cannot be done. */
const UNABLE: ReadonlySet<string> = /* @__PURE__ */ (() => new Set(["cannot", "cant", "unable", "couldnt"]))();
/** Words of a list that goes on with what was denied. */
const JOINS: ReadonlySet<string> = /* @__PURE__ */ (() => new Set(["and", "or", "nor", "with", "in", "any", "other", "of", "the"]))();

/**
 * The functions of daily life that a text names. One in a clause that denies a limitation, `no difficulty with stairs`, is not limited and names none,
 * nor does what that clause goes on to list; `cannot` in the clause says that it is limited all the same.
 */
export function namedFunctions(text: TextWords, find: Lexicon<boolean>): readonly Hit<boolean>[] {
  const hits = find(text).filter(({ values }) => values.includes(true));
  if (hits.length === 0) return hits;
  const unlimited = unlimitedClauses(text, hits);
  return hits.filter(({ from }) => !unlimited.has(text.clauses[from] ?? 0));
}

function unlimitedClauses({ clauses, sentences, words }: TextWords, hits: readonly Hit<boolean>[]): ReadonlySet<number> {
  const isFunction = new Set(hits.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)));
  const unlimited = new Set<number>();
  let before: { readonly sentence: number; readonly unlimited: boolean } | undefined;
  for (let from = 0; from < words.length;) {
    const clause = clauses[from] ?? 0;
    const sentence = sentences[from] ?? 0;
    let denies = false;
    let deniesLimit = false;
    let isUnable = false;
    let isList = true;
    let to = from;
    for (; to < words.length && clauses[to] === clause; to += 1) {
      const word = words[to] ?? "";
      if (DENIALS.has(word)) denies = true;
      if (denies && LIMITS.has(word)) deniesLimit = true;
      if (UNABLE.has(word)) isUnable = true;
      if (!isFunction.has(to) && !JOINS.has(word)) isList = false;
    }
    const goesOn = isList && before?.sentence === sentence && before.unlimited;
    const none = goesOn || (deniesLimit && !isUnable);
    if (none) unlimited.add(clause);
    before = { sentence, unlimited: none };
    from = to;
  }
  return unlimited;
}
