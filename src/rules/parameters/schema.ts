import * as z from "zod";

import { list, object } from "../../core/schema.js";
import type { RuleKind, RuleParameters } from "../kinds.js";
import { codes, modifier, MOST, positive } from "../shapes/schema.js";
import { coverageExclusion, diagnosis, priorAuthorization, providerEligibility, referral, telehealth } from "./access/schema.js";
import { appealWindow, claimForm, paymentReduction, timelyFiling } from "./claim/schema.js";
import { codeEligibility, codeInForce, codePair, modifierForbidden, modifierRequired } from "./codes/schema.js";
import { mue, ncciPtp } from "./edits/schema.js";
import { certification, planOfCare, progressReport, referralContents } from "./episode/schema.js";
import { benefitLimit, dailyCap, evaluationLimit, visitCap } from "./limits/schema.js";
import { assistantPart, language, noteElements, timeDocumentation } from "./note/schema.js";
import { count, flag, someProviderTypes } from "./terms/schema.js";
import { assistantUnits, counting } from "./units/schema.js";

/** One line a kind, as in `RuleParameters`; test/rules/schema.test-d.ts holds each line to its interface in both directions. */
export const ruleParameters = {
  // claim kinds
  unit_counting: object({ counting, togetherCountsOnce: flag.exactOptional() }),
  daily_cap: dailyCap,
  referral,
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
  mue,
  concurrent_services: object({ periodMinutes: positive(1_440) }),
  assistant_units: assistantUnits,
  diagnosis,
  telehealth,
  payment_reduction: paymentReduction,
  claim_form: claimForm,
  benefit_limit: benefitLimit,
  kx_threshold: object({
    ptSlpCents: count.exactOptional(), otCents: count.exactOptional(), medicalReviewCents: count.exactOptional(), modifier, allLinesOfInstitutionalClaim: flag,
  }),
  timely_filing: timelyFiling,
  appeal_window: appealWindow,
  advance_notice: object({
    modifier, states: z.enum(["abn_mandatory", "abn_voluntary", "payer_consent", "none"]), beside: modifier.exactOptional(), requiredWithNotice: flag,
  }),
  // record kinds
  note_element: noteElements,
  billed_interventions: object({ everyBilled: flag, timedThoughUnbilled: flag, notForEvaluationOnly: flag.exactOptional() }),
  time_documentation: timeDocumentation,
  time_agreement: object({ compares: list(z.enum(["totals", "parts", "time_blocks", "session", "billed_units", "units_of_codes"]), MOST.named) }),
  signature: object({ on: z.enum(["treatment_note", "evaluation", "progress_report"]), credentials: flag, dated: flag, licenseNumber: flag, by: someProviderTypes, notForEvaluationOnly: flag.exactOptional() }),
  plan_of_care: planOfCare,
  certification,
  progress_report: progressReport,
  assistant_part: assistantPart,
  discharge_note: object({ by: someProviderTypes, notesMayStandForIt: flag, notForEvaluationOnly: flag.exactOptional() }),
  maintenance_stated: object({ accepts: list(z.enum(["restorative", "maintenance"]), MOST.named), notForEvaluationOnly: flag.exactOptional() }),
  group_documentation: object({ groupCodes: codes, fewestPatients: positive() }),
  referral_contents: referralContents,
  language,
} satisfies { readonly [Kind in RuleKind]: z.ZodType<RuleParameters[Kind]> };
