import type { VisitCount } from "../claims/index.js";
import type { Report, RuleSet } from "../rules/index.js";

/** One payer's view of a claim and of the visit behind it. */
export interface PayerView {
  readonly rules: RuleSet;
  readonly units: VisitCount;
  readonly claimReport: Report;
}
