import { type Catalogue, type CptCode, findCode } from "../../codes/index.js";
import type { Applies } from "../../rules/index.js";

/** Whether the units of a code follow from minutes. Of a code that the catalogue does not know it is not known. */
export function isTimedCode(codes: Catalogue, code: CptCode): Applies {
  const kind = findCode(codes, code)?.basis.kind;
  if (kind === undefined) return "unknown";
  return kind === "timed" || kind === "timed_first" || kind === "timed_additional" ? "yes" : "no";
}
