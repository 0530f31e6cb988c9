import type { Modifier } from "../../codes/index.js";
import type { ServiceLine } from "../../visit/index.js";

const NONE: readonly Modifier[] = /* @__PURE__ */ Object.freeze<Modifier[]>([]);

/** The modifiers of a line that are among some, in the order of the line; seldom more than one. */
export function modifiersAmong({ modifiers }: ServiceLine, wanted: readonly Modifier[]): readonly Modifier[] {
  let among = NONE;
  for (const modifier of modifiers) if (wanted.includes(modifier)) among = among.length === 0 ? [modifier] : [...among, modifier];
  return among;
}
