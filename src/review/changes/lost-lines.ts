import { type ClaimFinding, isClaimFinding } from "../../claims/index.js";
import type { Finding } from "../../rules/index.js";
import type { Claim } from "../../visit/index.js";
import { isBeyondChange, linesConcerned } from "../beyond-change.js";

/** The lines that are not paid whatever is changed on them: refused for what they are, part of another service, or the lost one of a pair no modifier saves. */
export function lostLines(findings: readonly Finding[], claim: Claim): ReadonlySet<number> {
  return new Set(findings.filter(({ outcome, severity }) => outcome === "violated" && severity !== "information").flatMap((finding) => {
    if (isBeyondChange(finding)) return linesConcerned(finding, claim.lines.length);
    const lost = isClaimFinding(finding) ? lostOfPair(finding) : undefined;
    return lost === undefined ? [] : linesConcerned(finding, claim.lines.length).filter((line) => claim.lines[line]?.code === lost);
  }));
}

function lostOfPair(finding: ClaimFinding): string | undefined {
  if (finding.outcome !== "violated") return undefined;
  if (finding.code === "ncci_ptp_pair") return finding.details.modifierIndicator === 0 ? finding.details.column2 : undefined;
  return finding.code === "code_pair_together" && finding.details.bypass === "never" ? finding.details.lost : undefined;
}
