import type { ClaimFindingDetails } from "../../claims/index.js";
import type { CptCode } from "../../codes/index.js";
import type { Claim } from "../../visit/index.js";
import type { ClaimEdit } from "./claim-edit.js";

/** Takes units off lines, the last first. A line left without a unit is taken off, and its minutes stay among those that earned none. */
export function takeOff(claim: Claim, lines: readonly number[], excess: number): readonly ClaimEdit[] {
  const lowered: ClaimEdit[] = [];
  const removed: ClaimEdit[] = [];
  let left = excess;
  for (const index of lines.toSorted((a, b) => b - a)) {
    const line = claim.lines[index];
    if (line === undefined || left <= 0) continue;
    if (line.units > left) lowered.push({ edit: "units", line: index, units: line.units - left });
    else removed.push(...withoutLine(claim, index));
    left -= Math.min(line.units, left);
  }
  return left > 0 ? [] : [...lowered, ...removed];
}

/** The line off the claim; its minutes stay among those that earned none. */
export function withoutLine({ lines, unbilled }: Claim, index: number): readonly ClaimEdit[] {
  const line = lines[index];
  const rest: readonly ClaimEdit[] = line?.minutes === undefined || line.minutes === 0 || unbilled === undefined ? [] : [{ edit: "add_unbilled", code: line.code, minutes: line.minutes }];
  return [{ edit: "remove_line", line: index }, ...rest];
}

/** Lines of a code. */
export function linesOf({ lines }: Claim, code: CptCode): readonly number[] {
  return [...lines.keys()].filter((index) => lines[index]?.code === code);
}

/** Fewer units where more are billed than minutes support; where codes share a unit, one way for each code that may give it up. */
export function asSupported(claim: Claim, { beyond, pools, untimed }: ClaimFindingDetails["unit_counting_units"]): readonly (readonly ClaimEdit[])[] {
  const sharing = pools.flatMap(({ codes }) => codes.filter(({ billed, fewest }) => billed > fewest).map(({ code }) => code));
  const ways = [undefined, ...sharing].map((first) => {
    const off = new Map<CptCode, number>();
    const take = (code: CptCode, units: number): void => { off.set(code, Math.max(off.get(code) ?? 0, units)); };
    for (const { billed, code, most } of beyond) take(code, billed - most);
    for (const { codes, supported } of pools) {
      for (const { billed, code, most } of codes) if (billed > most) take(code, billed - most);
      let over = codes.reduce((sum, { billed, code }) => sum + billed - (off.get(code) ?? 0), 0) - supported;
      for (const { billed, code, fewest } of codes.toSorted((a, b) => Number(b.code === first) - Number(a.code === first))) {
        const free = Math.min(over, billed - (off.get(code) ?? 0) - fewest);
        if (free <= 0) continue;
        off.set(code, (off.get(code) ?? 0) + free);
        over -= free;
      }
    }
    const untimedLines = untimed.flatMap(({ code, supported }) => linesOf(claim, code).flatMap((line): readonly ClaimEdit[] => ((claim.lines[line]?.units ?? 0) > supported ? [{ edit: "units", line, units: supported }] : [])));
    return [...untimedLines, ...inOrder([...off].flatMap(([code, units]) => takeOff(claim, linesOf(claim, code), units)))];
  });
  return ways.filter((edits) => edits.length > 0);
}

/** Lines are taken off from the last, so that the numbers of the others stay; units are changed before. */
export function inOrder(edits: readonly ClaimEdit[]): readonly ClaimEdit[] {
  const kept = edits.filter(({ edit }) => edit === "units");
  const removed = edits.filter((edit) => edit.edit === "remove_line").toSorted((a, b) => b.line - a.line);
  return [...kept, ...removed, ...edits.filter(({ edit }) => edit === "add_unbilled")];
}

/** Fewer units of a code that has more than its MUE. */
export function withinMue(claim: Claim, code: CptCode, { counted, limit, mai }: ClaimFindingDetails["mue_units"]): readonly (readonly ClaimEdit[])[] {
  const lines = linesOf(claim, code);
  if (mai !== 1) return [takeOff(claim, lines, counted - limit)];
  return [lines.flatMap((line): readonly ClaimEdit[] => ((claim.lines[line]?.units ?? 0) > limit ? [{ edit: "units", line, units: limit }] : []))];
}

/** Fewer units where a day has more than is paid: first those the payer would not pay, where it says which. */
export function withinDailyCap(claim: Claim, { sums }: ClaimFindingDetails["daily_cap_units"], looked: readonly number[]): readonly (readonly ClaimEdit[])[] {
  return [inOrder(sums.flatMap(({ code, linesOver, over }) => takeOff(claim, linesOver ?? (code === undefined ? looked : linesOf(claim, code)), over)))];
}
