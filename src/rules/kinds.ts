// The parameters of every rule kind: start here to add a rule or a kind.
// The parameters themselves stand by theme in src/rules/parameters.
//
// Three things are the same in every kind:
// - `appliesTo` of the rule (rule-book.ts) says which lines the rule looks at; parameters never repeat it, except to name *other* codes.
// - A code list holds codes and ranges, `"97110-97124"`, both ends included.
// - An absent optional parameter means the source does not say. `"never"`, `[]` and `"nothing"` are said.
import type {
  CoverageExclusionParameters, DiagnosisParameters, PriorAuthorizationParameters, ProviderEligibilityParameters, ReferralParameters, TelehealthParameters,
} from "./parameters/access.js";
import type {
  AdvanceNoticeParameters, AppealWindowParameters, ClaimFormParameters, PaymentReductionParameters, TimelyFilingParameters,
} from "./parameters/claim.js";
import type {
  CodeEligibilityParameters, CodeInForceParameters, CodePairParameters, ModifierForbiddenParameters, ModifierRequiredParameters,
} from "./parameters/codes.js";
import type { MueParameters, NcciPtpParameters } from "./parameters/edits.js";
import type {
  CertificationParameters, DischargeNoteParameters, MaintenanceStatedParameters, PlanOfCareParameters, ProgressReportParameters, ReferralContentsParameters,
} from "./parameters/episode.js";
import type {
  BenefitLimitParameters, DailyCapParameters, EvaluationLimitParameters, KxThresholdParameters, VisitCapParameters,
} from "./parameters/limits.js";
import type {
  AssistantPartParameters, BilledInterventionsParameters, GroupDocumentationParameters, LanguageParameters, NoteElementParameters, SignatureParameters, TimeAgreementParameters, TimeDocumentationParameters,
} from "./parameters/note.js";
import type { AssistantUnitsParameters, ConcurrentServicesParameters, UnitCountingParameters } from "./parameters/units.js";

/** One line a kind. Each evaluating layer holds its own table of checks; the compiler asks for both. */
export interface RuleParameters {
  // claim kinds
  readonly unit_counting: UnitCountingParameters;
  readonly daily_cap: DailyCapParameters;
  readonly referral: ReferralParameters;
  readonly coverage_exclusion: CoverageExclusionParameters;
  readonly prior_authorization: PriorAuthorizationParameters;
  readonly visit_cap: VisitCapParameters;
  readonly evaluation_limit: EvaluationLimitParameters;
  readonly provider_eligibility: ProviderEligibilityParameters;
  readonly modifier_required: ModifierRequiredParameters;
  readonly modifier_forbidden: ModifierForbiddenParameters;
  readonly code_eligibility: CodeEligibilityParameters;
  readonly code_in_force: CodeInForceParameters;
  readonly code_pair: CodePairParameters;
  readonly ncci_ptp: NcciPtpParameters;
  readonly mue: MueParameters;
  readonly concurrent_services: ConcurrentServicesParameters;
  readonly assistant_units: AssistantUnitsParameters;
  readonly diagnosis: DiagnosisParameters;
  readonly telehealth: TelehealthParameters;
  readonly payment_reduction: PaymentReductionParameters;
  readonly claim_form: ClaimFormParameters;
  readonly benefit_limit: BenefitLimitParameters;
  readonly kx_threshold: KxThresholdParameters;
  readonly timely_filing: TimelyFilingParameters;
  readonly appeal_window: AppealWindowParameters;
  readonly advance_notice: AdvanceNoticeParameters;
  // record kinds
  readonly note_element: NoteElementParameters;
  readonly billed_interventions: BilledInterventionsParameters;
  readonly time_documentation: TimeDocumentationParameters;
  readonly time_agreement: TimeAgreementParameters;
  readonly signature: SignatureParameters;
  readonly plan_of_care: PlanOfCareParameters;
  readonly certification: CertificationParameters;
  readonly progress_report: ProgressReportParameters;
  readonly assistant_part: AssistantPartParameters;
  readonly discharge_note: DischargeNoteParameters;
  readonly maintenance_stated: MaintenanceStatedParameters;
  readonly group_documentation: GroupDocumentationParameters;
  readonly referral_contents: ReferralContentsParameters;
  readonly language: LanguageParameters;
}

/** What sort of statement a rule makes. */
export type RuleKind = keyof RuleParameters;

/** The kinds judged on the record; all others are judged on the claim. */
export type DocumentationRuleKind =
  | "note_element" | "billed_interventions" | "time_documentation" | "time_agreement" | "signature" | "plan_of_care" | "certification"
  | "progress_report" | "assistant_part" | "discharge_note" | "maintenance_stated" | "group_documentation" | "referral_contents" | "language";

/** The kinds judged on the claim. */
export type ClaimRuleKind = Exclude<RuleKind, DocumentationRuleKind>;

export type {
  AuthorizationRung, CoverageExclusionParameters, DiagnosisParameters, PriorAuthorizationParameters, ProviderEligibilityParameters, ReferralParameters, RequestWindow, TelehealthMark, TelehealthParameters,
} from "./parameters/access.js";
export type {
  AdvanceNoticeParameters, AppealStep, AppealWindowParameters, ClaimFormParameters, FilingTime, PaymentReductionParameters, TimelyFilingParameters,
} from "./parameters/claim.js";
export type {
  CodeEligibilityParameters, CodeInForceParameters, CodePairParameters, CodePeriod, ModifierForbiddenParameters, ModifierRequiredParameters, PairBypass,
} from "./parameters/codes.js";
export type {
  EditSetting, MueParameters, MueRow, NcciPtpEdit, NcciPtpParameters, PackedNcciPtp,
} from "./parameters/edits.js";
export type {
  CertificationParameters, DischargeNoteParameters, MaintenanceStatedParameters, PlanElement, PlanOfCareParameters, ProgressReportParameters, ReferralContentsParameters, ReferralElement, ReportDue, ReportElement,
} from "./parameters/episode.js";
export type {
  BenefitLimitParameters, CapCondition, DailyCapParameters, DailyLimit, EvaluationLimitParameters, KxThresholdParameters, VisitCapParameters,
} from "./parameters/limits.js";
export type {
  AssistantPartParameters, BilledInterventionsParameters, GroupDocumentationParameters, LanguageParameters, NoteElement, NoteElementParameters, SignatureParameters, SignedDocument, TimeAgreementParameters, TimeComparison, TimeDocumentationParameters, TimeForm,
} from "./parameters/note.js";
export type {
  ClockStart, CodeOrRange, Purpose, SameDayScope, Start, TimeSpan, VisitCounter, Window,
} from "./parameters/terms.js";
export type { AssistantUnitsParameters, ConcurrentServicesParameters, UnitCountingParameters } from "./parameters/units.js";
