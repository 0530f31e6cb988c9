import type { Claim, ServiceLine } from "../../visit/index.js";
import type { Discipline, Modifier } from "../../codes/index.js";
import type { AssistantGap } from "../assistant-units.js";
import type { ClaimEdit } from "./claim-edit.js";
import { linesOf } from "./fewer-units.js";
import type { Ways } from "./over-its-lines.js";

const OF_DISCIPLINE: Readonly<Partial<Record<Discipline, Modifier>>> = { PT: "CQ", OT: "CO" };

/** The assistant's modifier on lines that hold just the units it is missing of, or off lines that hold just those it is not due for. A line is never split. */
export function assistantModifier({ code, gap, modifiers, units }: AssistantGap, claim: Claim): Ways {
  const due = modifiers.find((modifier) => claim.discipline !== undefined && modifier === OF_DISCIPLINE[claim.discipline]);
  const lines = linesOf(claim, code).flatMap((line) => {
    const of = claim.lines[line];
    return of?.modifiers.some((modifier) => modifiers.includes(modifier)) === (gap === "modifier_not_due") ? [{ line, of }] : [];
  });
  const single = lines.filter(({ of }) => of.units === units).map((one) => [one]);
  const all = lines.reduce((sum, { of }) => sum + of.units, 0) === units ? [lines] : [];
  return (single.length > 0 ? single : all).map((some) => some.flatMap(({ line, of }) => (gap === "modifier_not_due" ? without(of, line, modifiers) : added(of, line, due))));
}

function added({ modifiers }: ServiceLine, line: number, due: Modifier | undefined): readonly ClaimEdit[] {
  return due === undefined ? [] : [{ edit: "add_modifier", line, at: Math.min(1, modifiers.length), modifier: due }];
}

function without({ modifiers }: ServiceLine, line: number, unwanted: readonly Modifier[]): readonly ClaimEdit[] {
  return [...modifiers.entries()].filter(([, modifier]) => unwanted.includes(modifier)).reverse().map(([at]) => ({ edit: "remove_modifier", line, at }));
}
