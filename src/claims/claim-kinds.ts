import type { ClaimRuleKind } from "../rules/index.js";

/** The kinds that are judged on the claim, by name alone: a bundle that names a kind does not hold its check. */
const CLAIM_KINDS: Readonly<Record<ClaimRuleKind, true>> = {
  unit_counting: true, daily_cap: true, referral: true, coverage_exclusion: true, prior_authorization: true, visit_cap: true, evaluation_limit: true,
  provider_eligibility: true, modifier_required: true, modifier_forbidden: true, code_eligibility: true, code_in_force: true, code_pair: true, ncci_ptp: true,
  mue: true, concurrent_services: true, assistant_units: true, diagnosis: true, telehealth: true, payment_reduction: true, claim_form: true,
  benefit_limit: true, kx_threshold: true, timely_filing: true, appeal_window: true, advance_notice: true,
};

/** Whether this version judges rules of a kind on the claim. */
export function isClaimRuleKind(kind: string): kind is ClaimRuleKind {
  return Object.hasOwn(CLAIM_KINDS, kind);
}
