export { NEEDS_AN_ANSWER } from "./needs-an-answer.js";
export { hasOneAnswer } from "./one-answer.js";
export { among, type Applies, within, yesOrNo } from "./applies.js";
export { type Assumed, assumptionsOn, withAssumptions } from "./assumptions.js";
export type { CmsFile, CmsFileIssue, CmsFileIssueCode, CmsFileOptions } from "./cms-file.js";
export { mueFromCms, type MueFile, ncciPtpFromCms, type NcciPtpFile } from "./cms-files.js";
export { codeList } from "./code-list.js";
export type { Asking, Assumption, Doubt, Finding, JudgedFinding, Report, UndeterminedFinding } from "./finding.js";
export type {
  AdvanceNoticeParameters, AppealStep, AppealWindowParameters, AssistantPartParameters, AssistantUnitsParameters, AuthorizationRung, BenefitLimitParameters, BilledInterventionsParameters, CapCondition, CertificationParameters, ClaimFormParameters, ClaimRuleKind, ClockStart, CodeEligibilityParameters, CodeInForceParameters, CodeOrRange, CodePairParameters, CodePeriod, ConcurrentServicesParameters, CoverageExclusionParameters, DailyCapParameters, DailyLimit, DiagnosisParameters, DischargeNoteParameters, DocumentationRuleKind, EditSetting, EvaluationLimitParameters, FilingTime, GroupDocumentationParameters, KxThresholdParameters, LanguageParameters, MaintenanceStatedParameters, ModifierForbiddenParameters, ModifierRequiredParameters, MueParameters, MueRow, NcciPtpEdit, NcciPtpParameters, NoteElement, NoteElementParameters, PackedNcciPtp, PairBypass, PaymentReductionParameters, PlanElement, PlanOfCareParameters, PriorAuthorizationParameters, ProgressReportParameters, ProviderEligibilityParameters, Purpose, ReferralContentsParameters, ReferralElement, ReferralParameters, ReportDue, ReportElement, RequestWindow, RuleKind, RuleParameters, SameDayScope, SignatureParameters, SignedDocument, Start, TelehealthMark, TelehealthParameters, TimeAgreementParameters, TimeComparison, TimeDocumentationParameters, TimeForm, TimeSpan, TimelyFilingParameters, UnitCountingParameters, VisitCapParameters, VisitCounter, Window,
} from "./kinds.js";
export type { AskedAbout } from "./facts.js";
export { type FindingDescription, openWords } from "./finding-description.js";
export type { DenialCrosswalk, FindingActor, FindingCategory, FindingTableRow } from "./finding-table-row.js";
export { lintRuleBooks, type RuleBookFault } from "./lint-rule-books.js";
export type { RuleBookFaultCode } from "./lint/fault.js";
export { isRecordRuleKind } from "./record-kinds.js";
export { findEdits, isPackedNcciPtp } from "./packed-ptp-table.js";
export { count, dollars, hundredths, linesNumbered, list, named, sentence, together, withArticle } from "./phrases.js";
export { type Question, questions, violations } from "./questions.js";
export type { AppliesTo, DateBasis, Override, PayerProfile, RuleBase, RuleBook, RuleOf, ShippedRuleBook, UnknownRule } from "./rule-book.js";
export { whyInDoubt } from "./rule-doubt-words.js";
export type { RuleDates, RuleDoubt, RuleInForce, RuleSet } from "./rule-set.js";
export { type RuleAsked, type RulesAsked, rulesAsked } from "./rules-asked.js";
export { rulesInForce } from "./rules-in-force.js";
export { endOfSpan, latestEndOfSpan, withHolidays } from "./span-end.js";
