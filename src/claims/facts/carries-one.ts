import type { Modifier } from "../../codes/index.js";
import type { ServiceLine } from "../../visit/index.js";

/** Whether a line carries one of some modifiers. */
export function carriesOne({ modifiers }: ServiceLine, wanted: readonly Modifier[]): boolean {
  for (const modifier of modifiers) for (const one of wanted) if (one === modifier) return true;
  return false;
}
