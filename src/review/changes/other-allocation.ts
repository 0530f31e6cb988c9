import type { VisitCount } from "../../claims/index.js";
import type { CptCode } from "../../codes/index.js";
import { isLegalAllocation } from "../../units/index.js";
import type { Claim } from "../../visit/index.js";
import type { ClaimEdit } from "./claim-edit.js";
import { linesOf } from "./fewer-units.js";

/** Ways to give a unit of one code to another that has the same minutes left, where the counting rule leaves the choice to the provider and both have a line. */
export function otherAllocations(claim: Claim, code: CptCode, { pools }: VisitCount): readonly (readonly ClaimEdit[])[] {
  return pools.flatMap(({ count }) => {
    const { lines, tie } = count;
    if (tie?.codes.includes(code) !== true) return [];
    return tie.codes.flatMap((other) => {
      const moved = new Map(lines.map((line) => [line.code, unitsBilled(claim, line.code)]));
      moved.set(code, unitsBilled(claim, code) - 1);
      moved.set(other, unitsBilled(claim, other) + 1);
      return other === code || !isLegalAllocation(count, Object.fromEntries(moved)) ? [] : [[...changed(claim, code, -1), ...changed(claim, other, 1)]];
    });
  }).filter((edits) => edits.length === 2);
}

function unitsBilled({ lines }: Claim, code: CptCode): number {
  return lines.reduce((sum, line) => sum + (line.code === code ? line.units : 0), 0);
}

/** A unit more or less on the last line of a code; no change where that would leave it without one. */
function changed(claim: Claim, code: CptCode, by: 1 | -1): readonly ClaimEdit[] {
  const line = linesOf(claim, code).at(-1);
  const units = line === undefined ? 0 : (claim.lines[line]?.units ?? 0) + by;
  return line === undefined || units < 1 ? [] : [{ edit: "units", line, units }];
}
