import type { CptCode, Modifier } from "../../codes/index.js";
import type { ServiceLine } from "../../visit/index.js";
import type { Check } from "../check.js";
import { lineAt } from "../facts/claim-lines.js";
import { linesCheck } from "../lines-check.js";

/** `modifier_forbidden_present`: modifiers no line may carry. `modifier_forbidden_together`: those of which a line carries one at most. */
export interface ModifierForbiddenDetails {
  /** The modifiers the rule speaks of. */
  readonly forbidden: readonly Modifier[];
  /** The lines that decided, by their number on the claim, with those of the modifiers they carry. */
  readonly lines: readonly { readonly line: number; readonly code: CptCode; readonly modifiers: readonly Modifier[] }[];
}

/** Whether lines carry modifiers they may not carry, or not together. */
export const modifierForbidden: Check<"modifier_forbidden"> = ({ appliesTo, parameters: { forbids, modifiers: forbidden } }) => {
  const most = forbids === "each" ? 0 : 1;
  return linesCheck(appliesTo, {
    code: forbids === "each" ? "modifier_forbidden_present" : "modifier_forbidden_together",
    property: "modifiers",
    judge: (line) => (countOf(forbidden, line) > most ? "violated" : "satisfied"),
    details: (claim, lines): ModifierForbiddenDetails => ({
      forbidden,
      lines: lines.map((line) => {
        const { code, modifiers } = lineAt(claim, line);
        return { line, code, modifiers: modifiers.filter((modifier) => forbidden.includes(modifier)) };
      }),
    }),
    missing: () => [],
  });
};

/** A modifier given twice is one. */
function countOf(forbidden: readonly Modifier[], { modifiers }: ServiceLine): number {
  let count = 0;
  for (const modifier of forbidden) if (modifiers.includes(modifier)) count += 1;
  return count;
}
