export { catalogue, catalogueSources, extendCatalogue, findCode, modifiers, placesOfService, providerTypes } from "./codes/index.js";
export type {
  Catalogue, Contact, CoreCptCode, CptCode, Discipline, Modifier, ModifierDescription, ModifierKind, PlaceOfService, PlaceOfServiceCode, ProcedureCategory, ProcedureCode,
  ProviderType, ProviderTypeDescription, SecondaryAttribute, UnitBasis,
} from "./codes/index.js";
export { buildClaim, checkClaim, claimFindingTable, countVisit, describeClaimFinding, isClaimFinding, prepareClaimBuilding, prepareClaimChecks, splitByDateOfService } from "./claims/index.js";
export type {
  BuiltClaim, ClaimChecks, ClaimFinding, ClaimFindingCode, ClaimFindingDetails, ClaimOfDate, ClaimReason, ClaimRuleDoubtCode, DatedLine, MinutePool, OwnCheck, OwnClaimCheck, OwnLineCheck, OwnRule, VisitCount, VisitNotCountedReason, VisitProblemCode,
} from "./claims/index.js";
export { InvalidInputError, jsonPointer, parsePlainDate } from "./core/index.js";
export type { Citation, Confidence, InputIssue, InputProblem, JsonPointer, LocalTime, Outcome, PlainDate, Result, Severity, Source } from "./core/index.js";
export { checkDocumentation, describeElement, describeRecordFinding, isRecordFinding, prepareRecordChecks, recordFindingTable, requiredElements } from "./documentation/index.js";
export type { ElementLimit, RecordChecks, RecordConditions, RecordElement, RecordFinding, RecordFindingCode, RecordFindingDetails, RecordRuleDoubtCode, RecordUnderReview, RequiredElement } from "./documentation/index.js";
export {
  acknowledge, acknowledgeReview, comparePayers, compareUnits, denialSources, describeFinding, diffFindings, diffReviews, estimateAllowed, explain, explainDenial, minimalChanges, prepareReview, replay, reviewOn,
  reviewVisit, reviewVisits, toAuditRecord, withClaim,
} from "./review/index.js";
export type {
  AccruedCents, Acknowledgement, AllowedAmounts, AllowedEstimate, AuditRecord, ChangedDecision, ChangedEdition, ComparedCode, ComparedFigures, ComparedUnits, ComparisonOutcome, ConflictCode, ConflictDetails, CountDoubt, CountedAs,
  Coverage, DecidedByBook, Decisions, Denial, DenialBearer, DenialExplanation, DenialFamily, DenialRoute, Edition, EstimatedLine, ExplainedParagraph, ExplainedPart, Explanation, FailedVisit, FeeSchedule, FeeScheduleRow, FindingCause, FindingChange,
  FullUnit, MinimalChange, ModifierConflictDetails, OtherCountings, PatchOperation, PreparedReview, Readiness, Replay, ReviewedVisit, ReviewOptions, RulePeriod, RulesOfBoth, SecondaryDecisions, SecondaryReview, UnitConflictDetails, VisitReview,
} from "./review/index.js";
export { findEdits, lintRuleBooks, mueFromCms, ncciPtpFromCms, questions, rulesInForce, violations } from "./rules/index.js";
export type {
  AdvanceNoticeParameters, AppealStep, AppealWindowParameters, AppliesTo, Asking, AssistantPartParameters, AssistantUnitsParameters, Assumption, AuthorizationRung,
  BenefitLimitParameters, BilledInterventionsParameters, CapCondition, CertificationParameters, ClaimFormParameters, ClaimRuleKind, ClockStart, CmsFile, CmsFileIssue,
  CmsFileIssueCode, CmsFileOptions, CodeEligibilityParameters, CodeInForceParameters, CodeOrRange, CodePairParameters, CodePeriod, ConcurrentServicesParameters,
  CoverageExclusionParameters, DailyCapParameters, DailyLimit, DateBasis, DenialCrosswalk, DiagnosisParameters, DischargeNoteParameters, DocumentationRuleKind, Doubt, EditSetting,
  EvaluationLimitParameters, FilingTime, Finding, FindingActor, FindingCategory, FindingDescription, FindingTableRow, GroupDocumentationParameters, JudgedFinding, KxThresholdParameters, LanguageParameters, MaintenanceStatedParameters,
  ModifierForbiddenParameters, ModifierRequiredParameters, MueFile, MueParameters, MueRow, NcciPtpEdit, NcciPtpFile, NcciPtpParameters, NoteElement,
  NoteElementParameters, Override, PackedNcciPtp, PairBypass, PayerProfile, PaymentReductionParameters, PlanElement, PlanOfCareParameters, PriorAuthorizationParameters,
  ProgressReportParameters, ProviderEligibilityParameters, Purpose, Question, ReferralContentsParameters, ReferralElement, ReferralParameters, Report, ReportDue,
  ReportElement, RequestWindow, RuleAsked, RuleBase, RuleBook, RuleBookFault, RuleBookFaultCode, RuleDates, RuleDoubt, RuleInForce, RuleKind, RuleOf, RuleParameters, RulesAsked, RuleSet, SameDayScope, ShippedRuleBook,
  SignatureParameters, SignedDocument, Start, TelehealthMark, TelehealthParameters, TimeAgreementParameters, TimeComparison, TimeDocumentationParameters, TimeForm,
  TimelyFilingParameters, TimeSpan, UndeterminedFinding, UnitCountingParameters, UnknownRule, VisitCapParameters, VisitCounter, Window,
} from "./rules/index.js";
export {
  amaMidpoint, assignAssistantServices, assignAssistantUnits, cmsEightMinute, countLegalAllocations, countUnits, describeStep, firstAndAdditionalUnits, higherOf,
  isLegalAllocation, legalAllocations, lowerOf, methodCitations, minutesRange, minutesToNextUnit, perCode, sortByUnitBasis, treatmentTime, unitSteps,
} from "./units/index.js";
export type {
  AmaMidpointRule, AssistantArithmetic, AssistantLine, AssistantRule, AssistantUnits, BlockPlusIncrementRule, BookCountingRule, CmsEightMinuteRule, CountingRule, NotCountedReason,
  PerCodeRule, RemainderTie, SortedServices, TimedService, TimeProblemCode, TreatmentTime, UnitCount, UnitLine, UnitStep,
} from "./units/index.js";
export type {
  AdvanceNotice, AllowedYearToDate, Authorization, BilledService, BillingContext, Claim, CoTreatment, Counters, CounterPeriod, Evaluation, EvaluationsLast12Months, Goal, Intervention, LineOfBusiness, Measure,
  OtherServiceLine, PerformedBy, PerformedService, PlanOfCare, ProgressReport, Provider, Referral, ServiceLine, Signature, TimeBlock, TreatmentMode, TreatmentNote,
  TreatmentRecord, UnbilledService, Visit,
} from "./visit/index.js";
export type {
  AdvanceNoticeDetails, AppealWindowDetails, AssistantUnitsDetails, BenefitAmountDetails, BenefitPeriodDetails, CeilingDetails, ClaimFormDetails,
  CodeDisciplineDetails, CodeInForceDetails, CodePairDetails, CompanionDetails, ConcurrentServicesDetails, DailyCapDetails, DiagnosisDetails,
  EvaluationLimitDetails, ExcludedPlaceDetails, ExcludedPurposeDetails, ExcludedServiceDetails, ExcludedTechniqueDetails, KxThresholdDetails,
  ModifierForbiddenDetails, ModifierReductionDetails, ModifierRequiredDetails, MueDetails, MultipleProcedureDetails, NcciPtpDetails, NeverSeparatelyDetails,
  PlanOfCareDetails, PriorAuthorizationDetails, ProviderNetworkDetails, ProviderSupervisionDetails, ProviderTypeDetails, ReferralDetails, ReplacedDetails,
  TelehealthCodeDetails, TelehealthProviderDetails, TimelyFilingDetails, UnitCountingDetails, VisitCapCourseDetails, VisitCapVisitsDetails,
  AdvanceNoticeFault, AuthorizationFault, BilledPool, CodeBeyond, CodePairFault, DailySum, ReferralFault, TelehealthLine,
} from "./claims/index.js";
export type {
  BilledInterventionsDetails, BilledUnitsDetails, ClinicianEachPeriodDetails, CopiedNoteDetails, DischargeNoteAuthorDetails, DischargeNoteDetails, FunctionalLimitationDetails, GoalWordingDetails, GroupDocumentationDetails, InitialCertificationDetails, MaintenanceStatedDetails, MinutesInTextDetails, ModifierAgreesDetails, NotPerformedDetails, NoteElementDetails, PhraseDetails, PlanBeforeTreatmentDetails, PlanElementDetails, ProgressReportDueDetails, ProgressReportElementDetails, RecertificationDetails, ReferralContentsDetails, SignatureDetails, TechniqueWordsDetails, TimeBlocksDetails, TimeDocumentationDetails, TimePartsDetails, TimeTotalsDetails, UnitsOfCodesDetails, VerbalOrderDetails, WhoTreatedDetails,
} from "./documentation/index.js";
export type {
  AddedUp, BlockDifference, ContradictedMinutes, CopiedText, ElementLack, NotPerformedStatus, Shares, SupportedCode, TextPlace,
} from "./documentation/index.js";
export type {
  Offsets, WordedText,
} from "./documentation/index.js";
export type {
  NoteText,
} from "./documentation/index.js";
export type {
  FurnishedUnits,
} from "./review/index.js";
