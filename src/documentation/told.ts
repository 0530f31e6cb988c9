import type { JsonPointer } from "../core/index.js";
import type { Applies } from "../rules/index.js";
import type { RecordJudgement } from "./record-check.js";

/** What the record tells of one thing; where it does not tell, the places that would. */
export interface Told {
  readonly is: Applies;
  /** Empty unless it is unknown. */
  readonly missing: readonly JsonPointer[];
}

export const YES: Told = { is: "yes", missing: [] };
export const NO: Told = { is: "no", missing: [] };

export function notTold(...missing: readonly JsonPointer[]): Told {
  return { is: "unknown", missing };
}

export function toldIf(holds: boolean): Told {
  return holds ? YES : NO;
}

/** A letter, a figure or a symbol: white space, characters that nobody sees and strokes are none. */
const SAYS_SOMETHING = /[\p{L}\p{N}\p{S}]/u;

/** "Not applicable", in two letters and whatever stands about them. */
const NOT_APPLICABLE = /^[^\p{L}\p{N}]*n[^\p{L}\p{N}]*a[^\p{L}\p{N}]*$/iu;

function saysAnything(text: string): boolean {
  return SAYS_SOMETHING.test(text) && !NOT_APPLICABLE.test(text);
}

/** Whether a text says anything. White space, characters that nobody sees, strokes and "N/A" say nothing. */
export function textTold(text: string | undefined, path: JsonPointer): Told {
  return text === undefined ? notTold(path) : toldIf(saysAnything(text));
}

/** Whether a list names anything. A list of blank texts names nothing. */
export function listTold(texts: readonly string[] | undefined, path: JsonPointer): Told {
  return texts === undefined ? notTold(path) : toldIf(texts.some(saysAnything));
}

/** Whether all of it holds: one that does not is enough to say no. */
export function allTold(parts: readonly Told[]): Told {
  if (parts.some(({ is }) => is === "no")) return NO;
  return parts.every(({ is }) => is === "yes") ? YES : notTold(...missingOf(parts));
}

/** Whether any of it holds: one that does is enough to say yes. */
export function anyTold(parts: readonly Told[]): Told {
  if (parts.some(({ is }) => is === "yes")) return YES;
  return parts.every(({ is }) => is === "no") ? NO : notTold(...missingOf(parts));
}

/** Makes a judgement of what is told: `yes` keeps the rule and `no` breaks it. */
export function judgementOf(base: Pick<RecordJudgement, "code" | "paths" | "subject">, { is, missing }: Told, details: object): RecordJudgement {
  if (is !== "unknown") return { ...base, outcome: is === "yes" ? "satisfied" : "violated", details };
  const [first = "/dateOfService", ...others] = missing;
  return { ...base, outcome: "undetermined", missing: [first, ...others] };
}

function missingOf(parts: readonly Told[]): readonly JsonPointer[] {
  return [...new Set(parts.flatMap(({ missing }) => missing))];
}
