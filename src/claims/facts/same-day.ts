import type { JsonPointer } from "../../core/index.js";
import type { Applies, SameDayScope } from "../../rules/index.js";
import type { Claim, OtherServiceLine } from "../../visit/index.js";
import { lineAddress, lineAt } from "./claim-lines.js";
import { samePractitioner, samePractitionerMissing } from "./line-practitioner.js";

/** Whether a line of the day belongs with a line of the claim. Lines of the claim share its group; their practitioners are told by `samePractitioner`. */
export function belongTogether(claim: Claim, own: number, other: number, scope: SameDayScope): Applies {
  if (scope === "everyone") return "yes";
  const line: OtherServiceLine = lineAt(claim, other);
  if (other >= claim.lines.length) return yesNoUnknown(scope === "group" ? line.sameGroup : line.samePractitioner);
  return scope === "group" ? "yes" : samePractitioner(claim, lineAt(claim, own), line);
}

/** The facts that would settle it. */
export function belongTogetherMissing(claim: Claim, own: number, other: number, scope: SameDayScope): readonly JsonPointer[] {
  if (belongTogether(claim, own, other, scope) !== "unknown") return [];
  if (other >= claim.lines.length) return [`${lineAddress(claim, other)}/${scope === "group" ? "sameGroup" : "samePractitioner"}`];
  return samePractitionerMissing(claim, own, other);
}

function yesNoUnknown(fact: boolean | undefined): Applies {
  return fact === undefined ? "unknown" : fact ? "yes" : "no";
}
