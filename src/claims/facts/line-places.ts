import type { JsonPointer } from "../../core/index.js";
import type { ServiceLine } from "../../visit/index.js";

/** Where a property of the claim's own lines stands, by the number of the line: the same on every claim, so that each place is written down once. */
export function placesOnLines(property: keyof ServiceLine): (index: number) => JsonPointer {
  const places: JsonPointer[] = [];
  return (index) => (places[index] ??= ["/lines", index, property].join("/"));
}
