import type { VisitCount } from "../../claims/index.js";
import type { CptCode } from "../../codes/index.js";
import type { Claim } from "../../visit/index.js";
import { compareUnits } from "../compare-units.js";
import type { ClaimEdit } from "./claim-edit.js";
import { inOrder, linesOf, takeOff } from "./fewer-units.js";
import type { Ways } from "./over-its-lines.js";
import { isCopied } from "./repeated-lines.js";

/**
 * Ways to bill no more of a code than the visit was counted to have: fewer units of it, or of a code that shares the last unit with it. Minutes stated on a
 * line that is taken off stay with the day only as far as the visit had them.
 */
export function withinCount(code: CptCode, claim: Claim, units: VisitCount): Ways {
  const compared = compareUnits(claim.lines, units).codes.find((one) => one.code === code);
  if (compared === undefined || compared.countedAs === "not_known" || compared.overbilled === 0) return [];
  const sharing = units.pools.flatMap(({ count: { tie } }) => (tie?.codes.includes(code) === true ? tie.codes : []));
  return [...new Set([code, ...sharing])].map((one) => lessOf(one, compared.overbilled, claim, units)).filter((edits) => edits.length > 0);
}

function lessOf(code: CptCode, by: number, claim: Claim, units: VisitCount): readonly ClaimEdit[] {
  const edits = inOrder(takeOff(claim, linesOf(claim, code), by));
  const removed = edits.flatMap((edit) => (edit.edit === "remove_line" ? [edit.line] : []));
  const [first] = removed;
  return first !== undefined && isCopied(first, removed, claim, units) ? edits.filter(({ edit }) => edit !== "add_unbilled") : edits;
}
