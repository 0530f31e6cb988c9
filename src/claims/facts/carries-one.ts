import type { Modifier } from "../../codes/index.js";
import type { ServiceLine } from "../../visit/index.js";

/** Whether a line carries one of some modifiers. */
export function carriesOne({ modifiers }: ServiceLine, wanted: readonly Modifier[]): boolean {
  for (const modifier of modifiers) if (wanted.includes(modifier)) return true;
  return false;
}
