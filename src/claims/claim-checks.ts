/**
 * Claims checked with the kinds of rules a host needs, and no others in its bundle: `prepareClaimChecksOf` takes the checks of these kinds, which stand
 * here under the kinds' names in camel case (`code_pair` is `codePair`). Where size does not matter, `prepareClaimChecks` of `therapy-units` has them all.
 *
 * @packageDocumentation
 */
export { advanceNotice } from "./checks/advance-notice.js";
export { appealWindow } from "./checks/appeal-window.js";
export { assistantUnits } from "./checks/assistant-units.js";
export { benefitLimit } from "./checks/benefit-limit.js";
export { claimForm } from "./checks/claim-form.js";
export { codeEligibility } from "./checks/code-eligibility.js";
export { codeInForce } from "./checks/code-in-force.js";
export { codePair } from "./checks/code-pair.js";
export { concurrentServices } from "./checks/concurrent-services.js";
export { coverageExclusion } from "./checks/coverage-exclusion.js";
export { dailyCap } from "./checks/daily-cap.js";
export { diagnosis } from "./checks/diagnosis.js";
export { evaluationLimit } from "./checks/evaluation-limit.js";
export { kxThreshold } from "./checks/kx-threshold.js";
export { modifierForbidden } from "./checks/modifier-forbidden.js";
export { modifierRequired } from "./checks/modifier-required.js";
export { mue } from "./checks/mue.js";
export { ncciPtp } from "./checks/ncci-ptp.js";
export { paymentReduction } from "./checks/payment-reduction.js";
export { priorAuthorization } from "./checks/prior-authorization.js";
export { providerEligibility } from "./checks/provider-eligibility.js";
export { referral } from "./checks/referral.js";
export { telehealth } from "./checks/telehealth.js";
export { timelyFiling } from "./checks/timely-filing.js";
export { unitCounting } from "./checks/unit-counting.js";
export { visitCap } from "./checks/visit-cap.js";
export type { Check } from "./check.js";
export type { ClaimKindChecks } from "./checks/index.js";
export type { OwnCheck, OwnClaimCheck, OwnLineCheck } from "./own-check.js";
export { type ClaimChecks, prepareClaimChecksOf } from "./prepare-claim-checks.js";
export { type Asking, type Finding, type PayerProfile, questions, type Report, type RuleBook, type RuleDates, rulesInForce, type RuleSet, violations } from "../rules/index.js";
export type { Claim } from "../visit/index.js";
