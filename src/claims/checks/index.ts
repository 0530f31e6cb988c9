import type { ClaimRuleKind } from "../../rules/index.js";
import type { Check } from "../check.js";
import { advanceNotice } from "./advance-notice.js";
import { appealWindow } from "./appeal-window.js";
import { assistantUnits } from "./assistant-units.js";
import { benefitLimit } from "./benefit-limit.js";
import { claimForm } from "./claim-form.js";
import { codeEligibility } from "./code-eligibility.js";
import { codeInForce } from "./code-in-force.js";
import { codePair } from "./code-pair.js";
import { concurrentServices } from "./concurrent-services.js";
import { coverageExclusion } from "./coverage-exclusion.js";
import { dailyCap } from "./daily-cap.js";
import { diagnosis } from "./diagnosis.js";
import { evaluationLimit } from "./evaluation-limit.js";
import { kxThreshold } from "./kx-threshold.js";
import { modifierForbidden } from "./modifier-forbidden.js";
import { modifierRequired } from "./modifier-required.js";
import { mue } from "./mue.js";
import { ncciPtp } from "./ncci-ptp.js";
import { paymentReduction } from "./payment-reduction.js";
import { priorAuthorization } from "./prior-authorization.js";
import { providerEligibility } from "./provider-eligibility.js";
import { referral } from "./referral.js";
import { telehealth } from "./telehealth.js";
import { timelyFiling } from "./timely-filing.js";
import { unitCounting } from "./unit-counting.js";
import { visitCap } from "./visit-cap.js";

/** Checks under the kinds of rules they judge. A check under the wrong kind does not compile. */
export type ClaimKindChecks = { readonly [Kind in ClaimRuleKind]?: Check<Kind> };

/** One check for each kind of claim rule; the compiler asks for every kind. */
export const claimChecks: Required<ClaimKindChecks> = {
  unit_counting: unitCounting,
  daily_cap: dailyCap,
  referral: referral,
  coverage_exclusion: coverageExclusion,
  prior_authorization: priorAuthorization,
  visit_cap: visitCap,
  evaluation_limit: evaluationLimit,
  provider_eligibility: providerEligibility,
  modifier_required: modifierRequired,
  modifier_forbidden: modifierForbidden,
  code_eligibility: codeEligibility,
  code_in_force: codeInForce,
  code_pair: codePair,
  ncci_ptp: ncciPtp,
  mue: mue,
  concurrent_services: concurrentServices,
  assistant_units: assistantUnits,
  diagnosis: diagnosis,
  telehealth: telehealth,
  payment_reduction: paymentReduction,
  claim_form: claimForm,
  benefit_limit: benefitLimit,
  kx_threshold: kxThreshold,
  timely_filing: timelyFiling,
  appeal_window: appealWindow,
  advance_notice: advanceNotice,
};
