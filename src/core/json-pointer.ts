/** Place in the caller's input, as in RFC 6901: `/services/0/minutes`; the empty string is the whole input. */
export type JsonPointer = string;

/**
 * Joins the steps of a path into a JSON Pointer, escaping `~` and `/` within a step.
 *
 * @param steps - Property names and array indexes, outermost first
 * @returns The pointer; the empty string when there are no steps
 * @see RFC 6901 §3–§5
 *
 * @example
 * ```ts
 * import { jsonPointer } from "therapy-units";
 *
 * jsonPointer("services", 0, "timeBlocks"); // => "/services/0/timeBlocks"
 * ```
 */
export function jsonPointer(...steps: readonly (string | number)[]): JsonPointer {
  return steps.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
