import type { CptCode, Modifier } from "../../codes/index.js";
import type { JsonPointer } from "../../core/index.js";
import type { Claim, ServiceLine } from "../../visit/index.js";

/** One operation of a JSON Patch (RFC 6902) over a claim. */
export interface PatchOperation {
  readonly op: "replace" | "add" | "remove";
  readonly path: JsonPointer;
  readonly value?: unknown;
}

/** One thing that is changed on a claim; the minutes of the day are never among them, though those of a line may be divided with it. Lines and places of modifiers are numbered from 0. */
export type ClaimEdit =
  | { readonly edit: "units"; readonly line: number; readonly units: number }
  | { readonly edit: "add_modifier" | "replace_modifier"; readonly line: number; readonly at: number; readonly modifier: Modifier }
  | { readonly edit: "remove_modifier"; readonly line: number; readonly at: number }
  /** Part of the units of the line stands on a line of its own, behind all others. */
  | { readonly edit: "split_line"; readonly line: number; readonly kept: ServiceLine; readonly apart: ServiceLine }
  /** The line keeps no unit: its minutes stay with the day, among those that earned none. */
  | { readonly edit: "remove_line"; readonly line: number }
  | { readonly edit: "add_unbilled"; readonly code: CptCode; readonly minutes: number };

/** Makes the changes one after the other. */
export function applyEdits(claim: Claim, edits: readonly ClaimEdit[]): Claim {
  return edits.reduce(applyEdit, claim);
}

function applyEdit(claim: Claim, edit: ClaimEdit): Claim {
  switch (edit.edit) {
    case "units": return withLine(claim, edit.line, (line) => ({ ...line, units: edit.units }));
    case "add_modifier": return withLine(claim, edit.line, (line) => ({ ...line, modifiers: line.modifiers.toSpliced(edit.at, 0, edit.modifier) }));
    case "replace_modifier": return withLine(claim, edit.line, (line) => ({ ...line, modifiers: line.modifiers.with(edit.at, edit.modifier) }));
    case "remove_modifier": return withLine(claim, edit.line, (line) => ({ ...line, modifiers: line.modifiers.toSpliced(edit.at, 1) }));
    case "split_line": return { ...claim, lines: [...claim.lines.with(edit.line, edit.kept), edit.apart] };
    case "remove_line": return { ...claim, lines: claim.lines.toSpliced(edit.line, 1) };
    case "add_unbilled": return { ...claim, unbilled: [...(claim.unbilled ?? []), { code: edit.code, minutes: edit.minutes }] };
  }
}

function withLine(claim: Claim, index: number, change: (line: ServiceLine) => ServiceLine): Claim {
  return { ...claim, lines: claim.lines.map((line, at) => (at === index ? change(line) : line)) };
}

/** The same changes as a JSON Patch. */
export function toPatch(edits: readonly ClaimEdit[]): readonly PatchOperation[] {
  return edits.flatMap((edit): readonly PatchOperation[] => {
    switch (edit.edit) {
      case "split_line": return [{ op: "replace", path: `/lines/${edit.line}`, value: edit.kept }, { op: "add", path: "/lines/-", value: edit.apart }];
      default: return [operationOf(edit)];
    }
  });
}

function operationOf(edit: Exclude<ClaimEdit, { readonly edit: "split_line" }>): PatchOperation {
  switch (edit.edit) {
    case "units": return { op: "replace", path: `/lines/${edit.line}/units`, value: edit.units };
    case "add_modifier": return { op: "add", path: `/lines/${edit.line}/modifiers/${edit.at}`, value: edit.modifier };
    case "replace_modifier": return { op: "replace", path: `/lines/${edit.line}/modifiers/${edit.at}`, value: edit.modifier };
    case "remove_modifier": return { op: "remove", path: `/lines/${edit.line}/modifiers/${edit.at}` };
    case "remove_line": return { op: "remove", path: `/lines/${edit.line}` };
    case "add_unbilled": return { op: "add", path: "/unbilled/-", value: { code: edit.code, minutes: edit.minutes } };
  }
}

/** The changes in a sentence for a biller; lines are numbered from 1, as they stand before. */
export function describeEdits(edits: readonly ClaimEdit[], { lines }: Claim): string {
  return edits.flatMap((edit) => {
    if (edit.edit === "add_unbilled") return [];
    const line = lines[edit.line];
    return line === undefined ? [] : [`Line ${edit.line + 1}, ${line.code}: ${wordsOf(edit, line)}.`];
  }).join(" ");
}

function wordsOf(edit: Exclude<ClaimEdit, { readonly edit: "add_unbilled" }>, { modifiers, units }: ServiceLine): string {
  switch (edit.edit) {
    case "units": return `${inUnits(edit.units)} instead of ${units}`;
    case "add_modifier": return `add modifier ${edit.modifier}`;
    case "replace_modifier": return `modifier ${edit.modifier} instead of ${modifiers[edit.at] ?? "the one there"}`;
    case "remove_modifier": return `without modifier ${modifiers[edit.at] ?? "that is there"}`;
    case "split_line": return `${inUnits(edit.apart.units)} on a line of ${edit.apart.units === 1 ? "its" : "their"} own with ${edit.apart.modifiers.length === 0 ? "no modifier" : edit.apart.modifiers.join(" and ")}, ${inUnits(edit.kept.units)} left`;
    case "remove_line": return "not billed";
  }
}

function inUnits(units: number): string {
  return `${units} ${units === 1 ? "unit" : "units"}`;
}
