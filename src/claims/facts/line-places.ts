import type { JsonPointer } from "../../core/index.js";
import type { Claim, ServiceLine } from "../../visit/index.js";
import { lineAddress, lineAt } from "./claim-lines.js";

/** Every line has them. */
const ALWAYS_THERE: readonly (keyof ServiceLine)[] = ["code", "modifiers", "units"];

/** Where a property of the claim's own lines stands, by the number of the line: the same on every claim, so that each place is written down once. */
export function placesOnLines(property: keyof ServiceLine): (index: number) => JsonPointer {
  const places: JsonPointer[] = [];
  return (index) => (places[index] ??= ["/lines", index, property].join("/"));
}

/** Where a property of any line of the day stands; the whole line where the line does not have it. */
export function placesOfDay(property: keyof ServiceLine): (claim: Claim, index: number) => JsonPointer {
  const placeOf = placesOnLines(property);
  const mayBeAbsent = !ALWAYS_THERE.includes(property);
  return (claim, index) => {
    if (mayBeAbsent && lineAt(claim, index)[property] === undefined) return lineAddress(claim, index);
    return index < claim.lines.length ? placeOf(index) : `${lineAddress(claim, index)}/${property}`;
  };
}

/** The places of some lines, which mostly are one. */
export function placesOf(lines: readonly number[], placeOf: (index: number) => JsonPointer): readonly JsonPointer[] {
  const first = lines[0];
  return first !== undefined && lines.length === 1 ? [placeOf(first)] : lines.map((line) => placeOf(line));
}

/** The path of a finding about a property of a line; of the whole line where the line does not have it. */
export function pathOnLine(property: keyof ServiceLine): (claim: Claim, index: number) => readonly [JsonPointer] {
  const placeOf = placesOfDay(property);
  return (claim, index) => [placeOf(claim, index)];
}
