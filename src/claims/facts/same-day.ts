import type { JsonPointer } from "../../core/index.js";
import type { Applies, SameDayScope } from "../../rules/index.js";
import type { Claim, OtherServiceLine, ServiceLine } from "../../visit/index.js";
import { lineAddress, lineAt } from "./claim-lines.js";

/** Whether a line of the day belongs with a line of the claim. Lines of the claim share its group; their practitioners differ where their NPIs do. */
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
  return [own, other].filter((index) => npiOf(claim, lineAt(claim, index)) === undefined)
    .map((index) => (lineAt(claim, index).rendering === undefined ? "/context/rendering/npi" : `${lineAddress(claim, index)}/rendering/npi`));
}

/** Lines that name no practitioner of their own share the claim's, whoever that is. */
function samePractitioner(claim: Claim, line: ServiceLine, other: ServiceLine): Applies {
  if (line.rendering === undefined && other.rendering === undefined) return "yes";
  const npi = npiOf(claim, line);
  const otherNpi = npiOf(claim, other);
  return yesNoUnknown(npi === undefined || otherNpi === undefined ? undefined : npi === otherNpi);
}

function npiOf(claim: Claim, line: ServiceLine): string | undefined {
  return line.rendering?.npi ?? claim.context.rendering?.npi;
}

function yesNoUnknown(fact: boolean | undefined): Applies {
  return fact === undefined ? "unknown" : fact ? "yes" : "no";
}
