import type { ClaimFindingCode } from "../claims/index.js";
import type { Finding, Report } from "../rules/index.js";
import type { Claim } from "../visit/index.js";
import { linesAt } from "./lines-at.js";

/**
 * Violations that no honest change to a claim can clear: they state what was done, by whom, for what or when, and no paper obtained later alters it.
 * What a document, another modifier, fewer units or a corrected fact may clear is not among them.
 */
const BEYOND_CHANGE: readonly ClaimFindingCode[] = [
  "coverage_exclusion_service", "coverage_exclusion_purpose", "coverage_exclusion_technique",
  "provider_eligibility_type", "provider_eligibility_supervision", "provider_eligibility_network",
  "code_eligibility_separately", "telehealth_code", "telehealth_provider",
  "benefit_limit_first_care", "benefit_limit_period", "timely_filing_received",
];

/** The violations that together take every line off the claim for good; none where a line is left. */
export function beyondChange({ findings }: Report, { lines }: Claim): readonly Finding[] {
  const fatal = findings.filter((finding) => finding.outcome === "violated" && finding.severity === "error" && isBeyondChange(finding));
  const lost = new Set(fatal.flatMap((finding) => linesConcerned(finding, lines.length)));
  return lines.length > 0 && lost.size === lines.length ? fatal : [];
}

/** Whether a violation is one of these. */
export function isBeyondChange({ code }: Finding): boolean {
  return BEYOND_CHANGE.some((one) => one === code);
}

/** The lines a violation speaks of; all of them where it names none. */
export function linesConcerned({ paths }: Finding, count: number): readonly number[] {
  const named = linesAt(paths);
  return named.length > 0 ? named : Array.from({ length: count }, (_, index) => index);
}
