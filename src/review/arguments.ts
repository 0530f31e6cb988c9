import { requireHolding, requireList } from "../core/index.js";

// What a review is asked with, refused with a sentence that says what to give; a visit itself is looked into by the doors.

export function requireVisit(visit: unknown): void {
  requireHolding(visit, "services", "visit is none: give a date of service, a discipline and services, as safeParseVisit reads them");
}

/** Books stand in lists, also where a payer has one alone. */
export function requireCoverage(coverage: unknown): void {
  const sentence = "coverage names no books: give those of the primary payer in a list, as { primary: [cptBaseline, medicarePartB] }";
  requireHolding(coverage, "primary", sentence);
  if (typeof coverage !== "object" || coverage === null || !("primary" in coverage)) return;
  requireList(coverage.primary, sentence);
  if ("secondary" in coverage && coverage.secondary !== undefined) requireList(coverage.secondary, "coverage.secondary is not a list of rule books: give one, or leave it out");
}

export function requireReview(review: unknown): void {
  requireHolding(review, "claimReport", "review is none: give what reviewVisit returns");
}

export function requireReport(report: unknown): void {
  requireHolding(report, "findings", "report is none: give what checkClaim or checkDocumentation returns, or the claimReport of a review");
}
