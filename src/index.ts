export { catalogue, catalogueSources, extendCatalogue, findCode, modifiers, placesOfService, providerTypes } from "./codes/index.js";
export type {
  Catalogue, Contact, CoreCptCode, CptCode, Discipline, Modifier, ModifierDescription, ModifierKind, PlaceOfService, PlaceOfServiceCode, ProcedureCategory, ProcedureCode,
  ProviderType, ProviderTypeDescription, SecondaryAttribute, UnitBasis,
} from "./codes/index.js";
export { InvalidInputError, jsonPointer, parsePlainDate } from "./core/index.js";
export type { Citation, Confidence, InputIssue, InputProblem, JsonPointer, LocalTime, PlainDate, Result, Source } from "./core/index.js";
export {
  amaMidpoint, assignAssistantServices, assignAssistantUnits, cmsEightMinute, countLegalAllocations, countUnits, describeStep, firstAndAdditionalUnits, higherOf,
  isLegalAllocation, legalAllocations, lowerOf, methodCitations, minutesRange, minutesToNextUnit, perCode, sortByUnitBasis, treatmentTime, unitSteps,
} from "./units/index.js";
export type {
  AmaMidpointRule, AssistantArithmetic, AssistantLine, AssistantRule, AssistantUnits, BlockPlusIncrementRule, BookCountingRule, CmsEightMinuteRule, CountingRule, NotCountedReason,
  PerCodeRule, RemainderTie, SortedServices, TimedService, TimeProblemCode, TreatmentTime, UnitCount, UnitLine, UnitStep,
} from "./units/index.js";
export type {
  AdvanceNotice, AllowedYearToDate, Authorization, BilledService, BillingContext, Claim, Counters, CounterPeriod, Evaluation, Goal, Intervention, LineOfBusiness, Measure,
  OtherServiceLine, PerformedBy, PerformedService, PlanOfCare, ProgressReport, Provider, Referral, ServiceLine, Signature, TimeBlock, TreatmentMode, TreatmentNote,
  TreatmentRecord, Visit,
} from "./visit/index.js";
