import type { Claim, ServiceLine, Visit } from "../../visit/index.js";
import type { Modifier } from "../../codes/index.js";
import { type AssistantGap, OF_DISCIPLINE } from "../assistant-units.js";
import type { ClaimEdit } from "./claim-edit.js";
import { linesOf } from "./fewer-units.js";
import type { Ways } from "./over-its-lines.js";
import { splitForAssistant } from "./split-line.js";

/** The assistant's modifier on lines that hold just the units it is missing of, or off lines that hold just those it is not due for; where none does, a line is split. */
export function assistantModifier(of: AssistantGap, claim: Claim, visit: Visit): Ways {
  const { code, gap, modifiers, units } = of;
  const due = modifiers.find((modifier) => claim.discipline !== undefined && modifier === OF_DISCIPLINE[claim.discipline]);
  const lines = linesOf(claim, code).flatMap((line) => {
    const own = claim.lines[line];
    return own?.modifiers.some((modifier) => modifiers.includes(modifier)) === (gap === "modifier_not_due") ? [{ line, of: own }] : [];
  });
  const single = lines.filter((one) => one.of.units === units).map((one) => [one]);
  const all = lines.reduce((sum, one) => sum + one.of.units, 0) === units ? [lines] : [];
  if (single.length === 0 && all.length === 0) return splitForAssistant(of, due, claim, visit);
  return (single.length > 0 ? single : all).map((some) => some.flatMap((one) => (gap === "modifier_not_due" ? without(one.of, one.line, modifiers) : added(one.of, one.line, due))));
}

function added({ modifiers }: ServiceLine, line: number, due: Modifier | undefined): readonly ClaimEdit[] {
  return due === undefined ? [] : [{ edit: "add_modifier", line, at: Math.min(1, modifiers.length), modifier: due }];
}

function without({ modifiers }: ServiceLine, line: number, unwanted: readonly Modifier[]): readonly ClaimEdit[] {
  return [...modifiers.entries()].filter(([, modifier]) => unwanted.includes(modifier)).reverse().map(([at]) => ({ edit: "remove_modifier", line, at }));
}
