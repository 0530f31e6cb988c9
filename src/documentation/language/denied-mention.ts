import type { Hit } from "./lexicon.js";
import { isNegation } from "./negation.js";
import type { TextWords } from "./text-words.js";

/** Words after which a service is the circumstance of something else: `ice declined after massage`. */
const CIRCUMSTANCE: ReadonlySet<string> = /* @__PURE__ */ (() => new Set(["after", "following", "with", "during", "before", "post", "despite", "since", "besides"]))();
/** Verbs that take their object by `with`: `did not proceed with massage`. */
const GOES_ON: ReadonlySet<string> = /* @__PURE__ */ (() => new Set(["proceed", "proceeding", "continue", "continuing", "start", "begin"]))();
const ARTICLES: ReadonlySet<string> = /* @__PURE__ */ (() => new Set(["the", "a", "an", "his", "her", "their"]))();
/** Words that name some of a service, or a kind of it. */
const KINDS: ReadonlySet<string> = /* @__PURE__ */ (() => new Set(["deep", "deeper", "firm", "firmer", "heavy", "light", "lighter", "further", "more", "additional", "extra", "longer", "new", "other", "another"]))();
/** Words that make of a service the name of something else: `massage oil`, `massage related soreness`. */
const COMPOUND: ReadonlySet<string> = /* @__PURE__ */ (() => new Set([
  "related", "induced", "associated", "table", "tables", "oil", "oils", "cream", "lotion", "chair", "gun", "ball", "roller", "therapist", "therapists", "soreness", "bruising",
]))();
/** Words that may stand between a refusal and what it refuses, or between a service and what is said of it. */
const LINKS: ReadonlySet<string> = /* @__PURE__ */ (() => new Set([
  "the", "a", "an", "any", "all", "his", "her", "their", "this", "to", "have", "has", "had", "do", "get", "receive", "undergo", "try", "start", "begin", "participate", "in", "of", "offered", "scheduled",
  "planned", "recommended", "prescribed", "ordered", "both", "for", "was", "were", "is", "are", "be", "been", "being", "by", "patient", "client", "he", "she", "they", "today", "visit", "session", "treatment",
  "therapy", "again", "also", "still", "could", "can",
]))();
/** Words that lead to the part of the body treated: `massage to the neck was declined`. */
const TO_A_PART: ReadonlySet<string> = /* @__PURE__ */ (() => new Set(["to", "of", "on", "over", "for"]))();
/** Words past which another thing is spoken of, or the service was given. */
const BREAKS: ReadonlySet<string> = /* @__PURE__ */ (() => new Set([
  "with", "after", "following", "before", "during", "then", "performed", "completed", "provided", "given", "done", "received", "tolerated", "used", "applied", "helped", "well",
]))();
const FARTHEST = 6;

type Mention = Pick<Hit<unknown>, "from" | "to">;

/** Whether the words name something else than the service, though they begin like it. */
export function isPartOfName({ clauses, words }: TextWords, { from, to }: Mention): boolean {
  return clauses[to] === clauses[from] && COMPOUND.has(words[to] ?? "");
}

/** Whether the service is only the circumstance of what the clause says: it stands after `following`, `after` or `with`. */
export function isCircumstance({ clauses, words }: TextWords, { from }: Mention): boolean {
  const before = ARTICLES.has(words[from - 1] ?? "") ? from - 2 : from - 1;
  const word = words[before] ?? "";
  if (clauses[before] !== clauses[from] || !CIRCUMSTANCE.has(word)) return false;
  return word !== "with" || !GOES_ON.has(words[before - 1] ?? "");
}

/** Whether what is denied before the service is some of it, or a kind of it: `no deep massage`. */
export function isKind({ clauses, words }: TextWords, { from }: Mention): boolean {
  return clauses[from - 1] === clauses[from] && KINDS.has(words[from - 1] ?? "");
}

/** Refusals of a text, each under the words it begins and ends at. A refusal that is denied, `not contraindicated`, is none. */
export interface Refusals {
  readonly beginning: ReadonlyMap<number, Mention>;
  readonly ending: ReadonlyMap<number, Mention>;
}

export function refusalsAt({ clauses, words }: TextWords, hits: readonly Mention[]): Refusals {
  const counted = hits.filter(({ from }) => ![from - 1, from - 2].some((before) => clauses[before] === clauses[from] && isNegation(words[before] ?? "")));
  return { beginning: new Map(counted.map((hit) => [hit.from, hit])), ending: new Map(counted.map((hit) => [hit.to, hit])) };
}

/**
 * Whether a refusal belongs to the service: it stands next to it, with nothing but small words between, or after the part of the body that the
 * service was for. Looks a few words to each side only.
 */
export function isRefused(text: TextWords, { from, to }: Mention, { beginning, ending }: Refusals): boolean {
  const { clauses, words } = text;
  for (let at = from; at > from - FARTHEST; at -= 1) {
    if (clauses[at - 1] !== clauses[from]) break;
    if (ending.has(at)) return true;
    if (!LINKS.has(words[at - 1] ?? "")) break;
  }
  let ofPart = false;
  for (let at = to; at <= to + FARTHEST && clauses[at] === clauses[from]; at += 1) {
    if (beginning.has(at)) return true;
    const word = words[at] ?? "";
    if (BREAKS.has(word)) return false;
    ofPart ||= at === to && TO_A_PART.has(word);
    if (!ofPart && !LINKS.has(word)) return false;
  }
  return false;
}
