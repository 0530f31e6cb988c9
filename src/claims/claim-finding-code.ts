import type { ClaimRuleKind, Finding, UndeterminedFinding } from "../rules/index.js";
import type { AdvanceNoticeDetails } from "./checks/advance-notice.js";
import type { AppealWindowDetails } from "./checks/appeal-window.js";
import type { AssistantUnitsDetails } from "./checks/assistant-units.js";
import type { BenefitAmountDetails, BenefitPeriodDetails } from "./checks/benefit-limit.js";
import type { ClaimFormDetails } from "./checks/claim-form.js";
import type { CodeDisciplineDetails, CompanionDetails, NeverSeparatelyDetails, PlanOfCareDetails, ReplacedDetails } from "./checks/code-eligibility.js";
import type { CodeInForceDetails } from "./checks/code-in-force.js";
import type { CodePairDetails } from "./checks/code-pair.js";
import type { ConcurrentServicesDetails } from "./checks/concurrent-services.js";
import type { ExcludedPlaceDetails, ExcludedPurposeDetails, ExcludedServiceDetails, ExcludedTechniqueDetails } from "./checks/coverage-exclusion.js";
import type { DailyCapDetails } from "./checks/daily-cap.js";
import type { DiagnosisDetails } from "./checks/diagnosis.js";
import type { EvaluationLimitDetails } from "./checks/evaluation-limit.js";
import type { KxThresholdDetails } from "./checks/kx-threshold.js";
import type { ModifierForbiddenDetails } from "./checks/modifier-forbidden.js";
import type { ModifierRequiredDetails } from "./checks/modifier-required.js";
import type { MueDetails } from "./checks/mue.js";
import type { NcciPtpDetails } from "./checks/ncci-ptp.js";
import type { CeilingDetails, ModifierReductionDetails, MultipleProcedureDetails } from "./checks/payment-reduction.js";
import type { PriorAuthorizationDetails } from "./checks/prior-authorization.js";
import type { ProviderNetworkDetails, ProviderSupervisionDetails, ProviderTypeDetails } from "./checks/provider-eligibility.js";
import type { ReferralDetails } from "./checks/referral.js";
import type { TelehealthCodeDetails, TelehealthProviderDetails } from "./checks/telehealth.js";
import type { TimelyFilingDetails } from "./checks/timely-filing.js";
import type { UnitCountingDetails } from "./checks/unit-counting.js";
import type { VisitCapCourseDetails, VisitCapVisitsDetails } from "./checks/visit-cap.js";

/** Every finding code of the claim checks, with the details of its findings; `never` where a finding is undetermined only. */
export interface ClaimFindingDetails {
  readonly advance_notice_modifier: AdvanceNoticeDetails;
  readonly appeal_window_open: AppealWindowDetails;
  readonly assistant_units_modifier: AssistantUnitsDetails;
  readonly benefit_limit_amount: BenefitAmountDetails;
  readonly benefit_limit_first_care: BenefitPeriodDetails;
  readonly benefit_limit_period: BenefitPeriodDetails;
  readonly claim_form_authorization_number: ClaimFormDetails;
  readonly claim_form_diagnosis_count: ClaimFormDetails;
  readonly claim_form_diagnosis_form: ClaimFormDetails;
  readonly claim_form_duplicate_line: ClaimFormDetails;
  readonly claim_form_line_diagnosis_count: ClaimFormDetails;
  readonly claim_form_line_diagnosis_on_claim: ClaimFormDetails;
  readonly claim_form_modifier_count: ClaimFormDetails;
  readonly claim_form_npi_check_digit: ClaimFormDetails;
  readonly claim_form_split_timed_code: ClaimFormDetails;
  readonly claim_form_taxonomy_form: ClaimFormDetails;
  readonly claim_form_unit_basis: ClaimFormDetails;
  readonly claim_form_units_positive: ClaimFormDetails;
  readonly code_eligibility_companion: CompanionDetails;
  readonly code_eligibility_discipline: CodeDisciplineDetails;
  readonly code_eligibility_plan_of_care: PlanOfCareDetails;
  readonly code_eligibility_replaced: ReplacedDetails;
  readonly code_eligibility_separately: NeverSeparatelyDetails;
  readonly code_in_force_date: CodeInForceDetails;
  readonly code_pair_together: CodePairDetails;
  readonly concurrent_services_time: ConcurrentServicesDetails;
  readonly coverage_exclusion_place: ExcludedPlaceDetails;
  readonly coverage_exclusion_purpose: ExcludedPurposeDetails;
  readonly coverage_exclusion_service: ExcludedServiceDetails;
  readonly coverage_exclusion_technique: ExcludedTechniqueDetails;
  readonly daily_cap_cents: DailyCapDetails;
  readonly daily_cap_minutes: DailyCapDetails;
  readonly daily_cap_procedures: DailyCapDetails;
  readonly daily_cap_relative_value: DailyCapDetails;
  readonly daily_cap_treatments: DailyCapDetails;
  readonly daily_cap_units: DailyCapDetails;
  readonly diagnosis_any: DiagnosisDetails;
  readonly diagnosis_excluded: DiagnosisDetails;
  readonly diagnosis_groups: DiagnosisDetails;
  readonly diagnosis_listed: DiagnosisDetails;
  readonly evaluation_limit_day: EvaluationLimitDetails;
  readonly evaluation_limit_episode: EvaluationLimitDetails;
  readonly evaluation_limit_twelve_months: EvaluationLimitDetails;
  readonly kx_threshold_early: KxThresholdDetails;
  readonly kx_threshold_modifier: KxThresholdDetails;
  readonly modifier_forbidden_outside_plan: ModifierForbiddenDetails;
  readonly modifier_forbidden_present: ModifierForbiddenDetails;
  readonly modifier_forbidden_together: ModifierForbiddenDetails;
  readonly modifier_forbidden_without: ModifierForbiddenDetails;
  readonly modifier_forbidden_beside: ModifierForbiddenDetails;
  readonly modifier_required_benefit_type: ModifierRequiredDetails;
  readonly modifier_required_beside: ModifierRequiredDetails;
  readonly modifier_required_discipline: ModifierRequiredDetails;
  readonly modifier_required_one_of: ModifierRequiredDetails;
  readonly modifier_required_revenue_code: ModifierRequiredDetails;
  readonly mue_claim: never;
  readonly mue_units: MueDetails;
  readonly ncci_ptp_claim: never;
  readonly ncci_ptp_code: never;
  readonly ncci_ptp_pair: NcciPtpDetails;
  readonly payment_reduction_ceiling: CeilingDetails;
  readonly payment_reduction_modifier: ModifierReductionDetails;
  readonly payment_reduction_multiple_procedures: MultipleProcedureDetails;
  readonly prior_authorization_on_file: PriorAuthorizationDetails;
  readonly provider_eligibility_network: ProviderNetworkDetails;
  readonly provider_eligibility_supervision: ProviderSupervisionDetails;
  readonly provider_eligibility_type: ProviderTypeDetails;
  readonly referral_not_needed: ReferralDetails;
  readonly referral_npi: ReferralDetails;
  readonly referral_order: ReferralDetails;
  readonly telehealth_code: TelehealthCodeDetails;
  readonly telehealth_provider: TelehealthProviderDetails;
  readonly timely_filing_received: TimelyFilingDetails;
  readonly unit_counting_units: UnitCountingDetails;
  readonly visit_cap_course: VisitCapCourseDetails;
  readonly visit_cap_visits: VisitCapVisitsDetails;
}

/** What a claim check may find; a public contract. */
export type ClaimFindingCode = keyof ClaimFindingDetails;

/** A rule that cannot be judged whatever the claim says: its kind, or something of the rule itself, is not known. */
export type ClaimRuleDoubtCode = "rule_kind_not_known" | `${ClaimRuleKind}_not_known`;

/** What the rules of the books say of a claim; `code` tells which details it has. Checks of the caller's own have codes of their own. */
export type ClaimFinding =
  | { [Code in ClaimFindingCode]: [ClaimFindingDetails[Code]] extends [never] ? UndeterminedFinding<Code> : Finding<Code, ClaimFindingDetails[Code]> }[ClaimFindingCode]
  | UndeterminedFinding<ClaimRuleDoubtCode>;
