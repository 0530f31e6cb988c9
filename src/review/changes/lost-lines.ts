import { type ClaimFinding, isClaimFinding } from "../../claims/index.js";
import type { Finding } from "../../rules/index.js";
import type { Modifier } from "../../codes/index.js";
import type { Claim, ServiceLine } from "../../visit/index.js";
import { isBeyondChange, linesConcerned } from "../beyond-change.js";

const FOR_DENIAL: readonly Modifier[] = ["GY", "GZ"];

/** Whether a line is billed so that it is refused: no benefit (GY), or not expected to be found necessary (GZ). */
export function isForDenial({ modifiers }: ServiceLine): boolean {
  return modifiers.some((modifier) => FOR_DENIAL.includes(modifier));
}

/** The lines that are not paid whatever is changed on them: billed for denial, refused for what they are, part of another service, or the lost one of a pair no modifier saves. */
export function lostLines(findings: readonly Finding[], claim: Claim): ReadonlySet<number> {
  const forDenial = [...claim.lines.entries()].flatMap(([index, line]) => (isForDenial(line) ? [index] : []));
  return new Set([...forDenial, ...findings.filter(({ outcome, severity }) => outcome === "violated" && severity !== "information").flatMap((finding) => {
    if (isBeyondChange(finding)) return linesConcerned(finding, claim.lines.length);
    const lost = isClaimFinding(finding) ? lostOfPair(finding) : undefined;
    return lost === undefined ? [] : linesConcerned(finding, claim.lines.length).filter((line) => claim.lines[line]?.code === lost);
  })]);
}

function lostOfPair(finding: ClaimFinding): string | undefined {
  if (finding.outcome !== "violated") return undefined;
  if (finding.code === "ncci_ptp_pair") return finding.details.modifierIndicator === 0 ? finding.details.column2 : undefined;
  return finding.code === "code_pair_together" && finding.details.bypass === "never" ? finding.details.lost : undefined;
}
