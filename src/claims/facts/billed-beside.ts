import type { CptCode } from "../../codes/index.js";
import type { JsonPointer } from "../../core/index.js";
import type { Applies, SameDayScope } from "../../rules/index.js";
import type { Claim } from "../../visit/index.js";
import { lineAt, lineCount } from "./claim-lines.js";
import { belongTogether, belongTogetherMissing } from "./same-day.js";
import { numbersWhere } from "./numbers-where.js";

/** Whether a line of one of some codes is billed the same day beside a line of the claim. */
export function billedBeside(claim: Claim, own: number, isListed: (code: CptCode) => boolean, scope: SameDayScope): Applies {
  let beside: Applies = claim.otherLinesSameDay === undefined ? "unknown" : "no";
  for (let index = 0; index < lineCount(claim); index += 1) {
    if (index === own || !isListed(lineAt(claim, index).code)) continue;
    const together = belongTogether(claim, own, index, scope);
    if (together === "yes") return "yes";
    if (together === "unknown") beside = "unknown";
  }
  return beside;
}

/** The lines of the codes that belong with it, by their number. */
export function linesBeside(claim: Claim, own: number, isListed: (code: CptCode) => boolean, scope: SameDayScope): readonly number[] {
  return numbersWhere(lineCount(claim), (index) => index !== own && isListed(lineAt(claim, index).code) && belongTogether(claim, own, index, scope) === "yes");
}

/** The facts that would settle it. */
export function billedBesideMissing(claim: Claim, own: number, isListed: (code: CptCode) => boolean, scope: SameDayScope): readonly JsonPointer[] {
  const asked = numbersWhere(lineCount(claim), (index) => index !== own && isListed(lineAt(claim, index).code)).flatMap((index) => belongTogetherMissing(claim, own, index, scope));
  return [...new Set([...asked, ...(claim.otherLinesSameDay === undefined ? ["/otherLinesSameDay"] : [])])];
}
