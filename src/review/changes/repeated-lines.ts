import type { VisitCount } from "../../claims/index.js";
import type { CptCode } from "../../codes/index.js";
import type { Finding } from "../../rules/index.js";
import type { Claim, ServiceLine } from "../../visit/index.js";
import { linesAt } from "../lines-at.js";
import type { ClaimEdit } from "./claim-edit.js";
import { inOrder, linesOf, withoutLine } from "./fewer-units.js";

/** Takes off the lines that repeat an earlier one, where the lines left bill exactly what the visit came to. */
export function withoutRepeated({ code, paths }: Finding, claim: Claim, units: VisitCount): readonly (readonly ClaimEdit[])[] {
  if (code !== "claim_form_duplicate_line") return [];
  const looked = linesAt(paths);
  const repeated = looked.filter((index) => looked.some((earlier) => earlier < index && areAlike(claim.lines[earlier], claim.lines[index])));
  const codes = [...new Set(repeated.flatMap((index) => claim.lines[index]?.code ?? []))];
  if (codes.some((one) => !isBilledOnce(one, repeated, claim, units))) return [];
  return [inOrder(repeated.flatMap((index) => (isCopied(index, repeated, claim, units) ? [{ edit: "remove_line", line: index }] : withoutLine(claim, index))))];
}

/** Whether a change lets lines that repeat each other differ: that hides the repetition and clears nothing. */
export function hidesRepetition(before: Claim, after: Claim, violated: readonly Finding[]): boolean {
  return before.lines.length === after.lines.length && violated.some(({ code, paths }) => {
    const same = code === "claim_form_duplicate_line" ? sameModifiers : code === "claim_form_split_timed_code" ? sameAssistant : undefined;
    if (same === undefined) return false;
    const looked = linesAt(paths);
    return looked.some((one) => looked.some((other) => one < other && areOfOneService(before.lines[one], before.lines[other])
      && same(before.lines[one], before.lines[other]) && !same(after.lines[one], after.lines[other])));
  });
}

function isBilledOnce(code: CptCode, repeated: readonly number[], claim: Claim, units: VisitCount): boolean {
  const supported = countedOf(code, units);
  const left = linesOf(claim, code).filter((index) => !repeated.includes(index)).reduce((sum, index) => sum + (claim.lines[index]?.units ?? 0), 0);
  return supported.length > 0 && left === supported.reduce((sum, one) => sum + one.units, 0);
}

/** Whether the minutes of a repeated line were copied as well: those of the lines left are all there were. */
export function isCopied(index: number, repeated: readonly number[], claim: Claim, units: VisitCount): boolean {
  const code = claim.lines[index]?.code;
  if (code === undefined) return false;
  const left = [...linesOf(claim, code).filter((one) => !repeated.includes(one)).map((one) => claim.lines[one]), ...(claim.unbilled ?? []).filter((one) => one.code === code)];
  return left.reduce((sum, one) => sum + (one?.minutes ?? 0), 0) >= countedOf(code, units).reduce((sum, { minutes }) => sum + minutes, 0);
}

function countedOf(code: CptCode, { firstAndAdditional, serviceBased, timed }: VisitCount): readonly { readonly minutes: number; readonly units: number }[] {
  return [...(timed?.lines ?? []), ...serviceBased, ...firstAndAdditional].filter((one) => one.code === code);
}

function areAlike(line: ServiceLine | undefined, other: ServiceLine | undefined): boolean {
  return areOfOneService(line, other) && sameModifiers(line, other);
}

function areOfOneService(line: ServiceLine | undefined, other: ServiceLine | undefined): boolean {
  return line !== undefined && line.code === other?.code && line.discipline === other.discipline && line.rendering?.npi === other.rendering?.npi;
}

function sameModifiers(line: ServiceLine | undefined, other: ServiceLine | undefined): boolean {
  return line?.modifiers.toSorted().join() === other?.modifiers.toSorted().join();
}

function sameAssistant(line: ServiceLine | undefined, other: ServiceLine | undefined): boolean {
  return ["CQ", "CO"].every((modifier) => line?.modifiers.includes(modifier) === other?.modifiers.includes(modifier));
}
