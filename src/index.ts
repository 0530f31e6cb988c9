export { catalogue, catalogueSources, extendCatalogue, findCode, modifiers, placesOfService, providerTypes } from "./codes/index.js";
export type {
  Catalogue, Contact, CoreCptCode, CptCode, Discipline, Modifier, ModifierDescription, ModifierKind, PlaceOfService, PlaceOfServiceCode, ProcedureCategory, ProcedureCode,
  ProviderType, ProviderTypeDescription, SecondaryAttribute, UnitBasis,
} from "./codes/index.js";
export { buildClaim, checkClaim, claimFindingTable, countVisit, describeClaimFinding, isClaimFinding, prepareClaimBuilding, prepareClaimChecks, splitByDateOfService } from "./claims/index.js";
export type {
  AdvanceNoticeDetails, AdvanceNoticeFault, AppealWindowDetails, AssistantUnitsDetails, AuthorizationFault, BenefitAmountDetails, BenefitPeriodDetails, BilledPool,
  BuiltClaim, CeilingDetails, ClaimChecks, ClaimFinding, ClaimFindingCode, ClaimFindingDetails, ClaimFormDetails, ClaimOfDate, ClaimReason, ClaimRuleDoubtCode,
  CodeBeyond, CodeDisciplineDetails, CodeInForceDetails, CodePairDetails, CodePairFault, CompanionDetails, ConcurrentServicesDetails, DailyCapDetails, DailySum,
  DatedLine, DiagnosisDetails, EvaluationLimitDetails, ExcludedPlaceDetails, ExcludedPurposeDetails, ExcludedServiceDetails, ExcludedTechniqueDetails,
  KxThresholdDetails, MinutePool, ModifierForbiddenDetails, ModifierReductionDetails, ModifierRequiredDetails, MueDetails, MultipleProcedureDetails, NcciPtpDetails,
  NeverSeparatelyDetails, OwnCheck, OwnClaimCheck, OwnLineCheck, OwnRule, PlanOfCareDetails, PriorAuthorizationDetails, ProviderNetworkDetails,
  ProviderSupervisionDetails, ProviderTypeDetails, ReferralDetails, ReferralFault, ReplacedDetails, TelehealthCodeDetails, TelehealthLine, TelehealthProviderDetails,
  TimelyFilingDetails, UnitCountingDetails, VisitCapCourseDetails, VisitCapVisitsDetails, VisitCount, VisitNotCountedReason, VisitProblemCode,
} from "./claims/index.js";
export { InvalidInputError, jsonPointer, parsePlainDate } from "./core/index.js";
export type { Citation, Confidence, InputIssue, InputProblem, JsonPointer, LocalTime, Outcome, PlainDate, Result, Severity, Source } from "./core/index.js";
export { checkDocumentation, describeElement, describeRecordFinding, isRecordFinding, prepareRecordChecks, recordFindingTable, requiredElements } from "./documentation/index.js";
export type {
  AddedUp, BilledInterventionsDetails, BilledUnitsDetails, BlockDifference, ClinicianEachPeriodDetails, ContradictedMinutes, CopiedNoteDetails, CopiedText,
  DischargeNoteAuthorDetails, DischargeNoteDetails, ElementLack, ElementLimit, FunctionalLimitationDetails, GoalWordingDetails, GroupDocumentationDetails,
  InitialCertificationDetails, MaintenanceStatedDetails, MinutesInTextDetails, ModifierAgreesDetails, NoteElementDetails, NoteText, NotPerformedDetails,
  NotPerformedStatus, Offsets, PhraseDetails, PlanBeforeTreatmentDetails, PlanElementDetails, ProgressReportDueDetails, ProgressReportElementDetails,
  RecertificationDetails, RecordChecks, RecordConditions, RecordElement, RecordFinding, RecordFindingCode, RecordFindingDetails, RecordRuleDoubtCode,
  RecordUnderReview, ReferralContentsDetails, RequiredElement, Shares, SignatureDetails, SupportedCode, TechniqueWordsDetails, TextPlace, TimeBlocksDetails,
  TimeDocumentationDetails, TimePartsDetails, TimeSessionDetails, TimeTotalsDetails, UnitsOfCodesDetails, VerbalOrderDetails, WhoTreatedDetails, WordedText,
} from "./documentation/index.js";
export {
  acknowledge, acknowledgeReview, comparePayers, compareUnits, denialSources, describeFinding, diffFindings, diffReviews, estimateAllowed, explain, explainDenial, minimalChanges, prepareReview, replay, reviewOn,
  reviewVisit, reviewVisits, toAuditRecord, withClaim,
} from "./review/index.js";
export type {
  AccruedCents, Acknowledgement, AllowedAmounts, AllowedEstimate, AssistantNotPaid, AuditRecord, ChangedDecision, ChangedEdition, ComparedCode, ComparedFigures, ComparedUnits,
  ComparisonOutcome, ConflictCode, ConflictDetails, CountDoubt, CountedAs, Coverage, DecidedByBook, Decisions, Denial, DenialBearer, DenialExplanation, DenialFamily,
  DenialRoute, Edition, EstimatedLine, ExplainedParagraph, ExplainedPart, ExplainedRule, Explanation, FailedVisit, FeeSchedule, FeeScheduleRow, FindingCause, FindingChange, FullUnit,
  FurnishedUnits, MinimalChange, ModifierConflictDetails, OtherCountings, PatchOperation, PreparedReview, Readiness, Replay, ReviewedVisit, ReviewOptions, RulePeriod,
  RulesOfBoth, SecondaryDecisions, SecondaryReview, UnitConflictDetails, VisitReview,
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
