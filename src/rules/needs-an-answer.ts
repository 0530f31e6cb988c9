import type { RuleKind } from "./kinds.js";

/** What a claim cannot be ready without an answer to. */
export const NEEDS_AN_ANSWER: readonly RuleKind[] = ["unit_counting", "provider_eligibility", "referral", "prior_authorization", "modifier_required"];
