import type { Hit } from "./lexicon.js";
import type { TextWords } from "./text-words.js";

/** Words that say that something was held out to the patient. */
const OFFERED: ReadonlySet<string> = /* @__PURE__ */ (() => new Set(["offered", "suggested", "recommended", "proposed", "advised", "attempted"]))();
/** Words that a clause may have beside a refusal without naming what is refused. */
const SMALL: ReadonlySet<string> = /* @__PURE__ */ (() => new Set([
  "but", "and", "however", "although", "though", "the", "patient", "pt", "client", "he", "she", "they", "it", "this", "was", "were", "is", "has", "had", "then", "today",
]))();

/** The clauses in which something is offered that the next one refuses without naming it: `massage was offered, but the patient refused`. */
export function refusedClauses({ clauses, words }: TextWords, refusals: readonly Hit<unknown>[]): ReadonlySet<number> {
  if (refusals.length === 0) return new Set();
  const refusing = new Set(refusals.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)));
  const inOrder: { readonly clause: number; offered: boolean; refused: boolean; other: boolean }[] = [];
  for (const [at, word] of words.entries()) {
    const clause = clauses[at] ?? 0;
    let last = inOrder.at(-1);
    if (last?.clause !== clause) inOrder.push(last = { clause, offered: false, refused: false, other: false });
    if (OFFERED.has(word)) last.offered = true;
    if (refusing.has(at)) last.refused = true;
    else if (!SMALL.has(word)) last.other = true;
  }
  const refused = new Set<number>();
  let nextRefuses = false;
  for (const { clause, offered, other, refused: says } of inOrder.reverse()) {
    if (offered && nextRefuses) refused.add(clause);
    nextRefuses = !other && (says || nextRefuses);
  }
  return refused;
}
