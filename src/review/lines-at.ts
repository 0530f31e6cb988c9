import type { JsonPointer } from "../core/index.js";

/** The lines of the claim that places in it belong to, by number from 0. */
export function linesAt(paths: readonly JsonPointer[]): readonly number[] {
  return [...new Set(paths.flatMap((path) => /^\/lines\/(\d+)(?:\/|$)/.exec(path)?.slice(1, 2).map(Number) ?? []))];
}
