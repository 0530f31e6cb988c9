import type { AppliesTo, RuleBase, RuleDates, RuleKind, RuleParameters } from "../../src/rules/index.js";
import type { RecordUnderReview } from "../../src/documentation/index.js";
import type { Claim, PerformedService } from "../../src/visit/index.js";

// Which fields of the input each rule parameter, selector and date basis is held against. The compiler checks the keys against the kinds and the
// paths against the input, so that a parameter nothing feeds cannot be added.
//   "variant"  the property only tells the variants of a union apart
//   "stated"   the property is reported and held against nothing: what to expect, what to do

type PathOf<T> = T extends readonly (infer U)[] ? `/*` | `/*${PathOf<U>}` : T extends object ? { [K in keyof T & string]: `/${K}` | `/${K}${PathOf<NonNullable<T[K]>>}` }[keyof T & string] : never;
type InputPath = `claim${PathOf<Claim>}` | `record${PathOf<RecordUnderReview>}` | `visit/services/*${PathOf<PerformedService>}` | "asking/asOf";
type ParameterOf<K extends RuleKind> = RuleParameters[K] extends infer P ? (P extends unknown ? keyof P & string : never) : never;
type Fed = readonly [InputPath, ...InputPath[]] | "variant" | "stated";

const day = "claim/dateOfService";
const code = "claim/lines/*/code";
const units = "claim/lines/*/units";
const modifiers = "claim/lines/*/modifiers";
const others = "claim/otherLinesSameDay";
const authorizations = "claim/context/authorizations";
const notes = "record/record/notes";
const evaluationAlone = [notes, "record/record/evaluation", "record/record/referral/contents", "record/record/referral/orderedOn", "record/services/*/code", "record/billed/*/code", "asking/asOf"] as const;

export const fedBy: { readonly [K in RuleKind]: { readonly [P in ParameterOf<K>]: Fed } } = {
  unit_counting: { counting: ["claim/lines/*/minutes", "claim/lines/*/timeBlocks", units, "claim/lines/*/discipline", others, "visit/services/*/minutes"], togetherCountsOnce: ["visit/services/*/performedBy", "visit/services/*/practitionerKey"] },
  daily_cap: {
    limit: [units, "claim/lines/*/minutes", code, others, "claim/lines/*/allowedCents", "claim/lines/*/relativeValueHundredths"],
    together: ["claim/otherLinesSameDay/*/samePractitioner", "claim/otherLinesSameDay/*/sameGroup"], each: ["claim/lines/*/discipline", code],
    onlyWhen: [code, others, "claim/lines/*/bodyRegions", authorizations], otherLimits: [code, others, "claim/lines/*/bodyRegions", authorizations], keep: ["claim/lines", "claim/lines/*/allowedCents"],
  },
  referral: { needs: ["claim/context/referral", "claim/context/referral/npi"], by: ["claim/context/referral/by"], notBy: ["claim/context/referral/by"], startWithin: ["claim/context/referral/orderedOn", day, "claim/context/counters/visits/episode"], validFor: ["claim/context/referral/orderedOn", day] },
  coverage_exclusion: { excluded: "variant", purposes: ["claim/context/purpose"], techniques: ["claim/lines/*/techniques"], placesOfService: ["claim/lines/*/placeOfService", "claim/context/placeOfService"], unlessAuthorized: [authorizations] },
  prior_authorization: {
    rungs: ["claim/context/counters/visits", "claim/context/authorizations/*/kind", "claim/context/injuryOn", "claim/context/referral/orderedOn", "claim/context/planOfCare/establishedOn", "claim/context/authorizations/*/from"], counter: ["claim/context/counters/visits"],
    fixes: ["claim/context/authorizations/*/number", "claim/context/authorizations/*/from", "claim/context/authorizations/*/until", "claim/context/authorizations/*/codes", "claim/context/authorizations/*/visits", "claim/context/authorizations/*/visitsUsed", "claim/context/authorizations/*/units", "claim/context/authorizations/*/unitsUsed", "claim/context/authorizations/*/unitsPerVisit", units],
    request: ["claim/context/authorizations/*/requestedOn", day, "claim/context/counters/visits"],
  },
  visit_cap: { cap: "variant", visits: ["claim/context/counters/visits"], per: ["claim/context/counters/visits"], within: ["claim/context/injuryOn", "claim/context/referral/orderedOn", "claim/context/authorizations/*/from", "claim/context/planOfCare/establishedOn", day], extraVisitsWhenAuthorized: [authorizations], request: [day, "claim/context/counters/visits"], authorizationKind: ["claim/context/authorizations/*/kind"] },
  evaluation_limit: { evaluations: [code, units, others], per: ["claim/context/counters/evaluationsThisEpisode", day], counted: ["claim/context/counters/evaluationsLast12Months/initial", "claim/context/counters/evaluationsLast12Months/reEvaluations"], together: ["claim/otherLinesSameDay/*/samePractitioner", "claim/otherLinesSameDay/*/sameGroup"] },
  provider_eligibility: { eligible: "variant", providerTypes: ["claim/lines/*/rendering/type", "claim/context/rendering/type"], by: ["claim/context/supervising/type"], networks: ["claim/lines/*/rendering/networks", "claim/context/rendering/networks"] },
  modifier_required: { requires: "variant", modifiers: [modifiers, "claim/lines/*/discipline", "claim/discipline", "claim/lines/*/revenueCode", "claim/context/benefitType"], onlyUnderPlanOfCare: ["claim/context/planOfCare"], modifier: [modifiers] },
  modifier_forbidden: { forbids: ["claim/context/planOfCare", "claim/context/rendering/type"], modifiers: [modifiers], beside: [modifiers] },
  code_eligibility: { payable: "variant", codes: [code, others], together: ["claim/otherLinesSameDay/*/samePractitioner", "claim/otherLinesSameDay/*/sameGroup"], disciplines: ["claim/lines/*/discipline", "claim/discipline", "claim/context/planOfCare/disciplines"] },
  code_in_force: { codes: [code, day] },
  code_pair: { codes: [code, others], withCodes: [code, others], lost: "stated", insteadOf: ["claim/lines/*/modifiers"], bypass: [modifiers, "claim/lines/*/bodyRegions", "claim/lines/*/separateTime", "claim/lines/*/timeBlocks"], sameDiscipline: ["claim/lines/*/discipline", "claim/discipline"], together: ["claim/otherLinesSameDay/*/samePractitioner", "claim/otherLinesSameDay/*/sameGroup"] },
  ncci_ptp: { setting: ["claim/context/form"], edits: [code, others, day], completeFor: [code], completeFrom: [day], bypassModifiers: [modifiers], anatomicModifiers: [modifiers], bypassOn: [modifiers], together: ["claim/otherLinesSameDay/*/samePractitioner", "claim/otherLinesSameDay/*/sameGroup", "claim/lines/*/rendering/npi"] },
  mue: { setting: ["claim/context/form"], rows: [code, units, others, day], completeFor: [code], together: ["claim/otherLinesSameDay/*/samePractitioner", "claim/otherLinesSameDay/*/sameGroup"] },
  concurrent_services: { periodMinutes: ["claim/lines/*/timeBlocks", "claim/lines/*/separateTime", others] },
  assistant_units: { rule: ["claim/lines/*/rendering/type", "claim/context/rendering/type", "visit/services/*/performedBy", "visit/services/*/minutes"], modifiers: [modifiers], notUnder: ["claim/lines/*/rendering/type", "claim/context/rendering/type"] },
  diagnosis: { diagnosis: "variant", codes: ["claim/lines/*/diagnoses", "claim/context/diagnoses"], groups: ["claim/lines/*/diagnoses", "claim/context/diagnoses"] },
  telehealth: { telehealth: "variant", listed: [code], notListed: [code], shownBy: [modifiers, "claim/lines/*/placeOfService", "claim/context/placeOfService"], providerTypes: ["claim/lines/*/rendering/type", "claim/context/rendering/type"] },
  payment_reduction: { reduction: "variant", base: "stated", full: "stated", othersPercent: "stated", together: ["claim/otherLinesSameDay/*/samePractitioner", "claim/otherLinesSameDay/*/sameGroup"], acrossDisciplines: ["claim/lines/*/discipline", others], modifiers: [modifiers], paidPercent: "stated", percentOfMedicare: "stated" },
  claim_form: { check: "variant", most: ["claim/context/diagnoses", "claim/lines/*/diagnoses", modifiers] },
  benefit_limit: { benefit: "variant", ceilingCents: ["claim/context/counters/benefitRemainingCents", "claim/lines/*/allowedCents", "claim/lines/*/chargeCents"], afterInjury: ["claim/context/injuryOn", day, "claim/context/counters/visits/injury"] },
  kx_threshold: { ptSlpCents: ["claim/context/counters/allowedCentsYearToDate/ptSlp", "claim/lines/*/allowedCents"], otCents: ["claim/context/counters/allowedCentsYearToDate/ot", "claim/lines/*/allowedCents"], medicalReviewCents: ["claim/context/counters/allowedCentsYearToDate"], modifier: [modifiers], allLinesOfInstitutionalClaim: ["claim/context/form"] },
  timely_filing: { within: [day, "claim/context/receivedOn", "asking/asOf"], outOfNetwork: ["claim/context/billing/networks"] },
  appeal_window: { steps: [day, "claim/context/receivedOn", "asking/asOf"], shared: "stated" },
  advance_notice: { modifier: [modifiers], states: ["claim/context/advanceNotice", "claim/context/advanceNotice/kind", "claim/context/advanceNotice/signedOn"], beside: [modifiers], requiredWithNotice: ["claim/context/advanceNotice"] },

  note_element: {
    elements: ["record/record/notes/*/subjective", "record/record/notes/*/objective", "record/record/notes/*/assessment", "record/record/notes/*/plan", "record/record/notes/*/response", "record/record/notes/*/measures", "record/record/notes/*/interventions", "record/record/notes/*/consentRecorded", "record/record/notes/*/contactRecorded", "record/billed/*/diagnoses", "record/record/planOfCare/goals", "record/record/planOfCare/duration", "record/record/evaluation/findings", "record/record/evaluation/functionalLimitations"],
    fromVisit: [notes, "record/record/history/visits"], counter: ["record/record/history/visits", "record/context/counters/visits"],
  },
  billed_interventions: { everyBilled: ["record/billed/*/code", "record/record/notes/*/interventions/*/code"], timedThoughUnbilled: ["record/services/*/code", "record/record/notes/*/interventions/*/status"], notForEvaluationOnly: evaluationAlone },
  time_documentation: { forms: ["record/record/notes/*/totalTimedMinutes", "record/record/notes/*/totalTreatmentMinutes", "record/record/notes/*/timeIn", "record/record/notes/*/timeOut", "record/record/notes/*/interventions/*/minutes", "record/record/notes/*/interventions/*/timeBlocks"], accepted: "variant", notForEvaluationOnly: evaluationAlone },
  time_agreement: { compares: ["record/record/notes/*/totalTimedMinutes", "record/record/notes/*/totalTreatmentMinutes", "record/record/notes/*/interventions/*/minutes", "record/record/notes/*/interventions/*/timeBlocks", "record/billed/*/units"] },
  signature: { on: [notes, "record/record/evaluation/signatures", "record/record/progressReports/*/signatures"], credentials: ["record/record/notes/*/signatures/*/credentials"], dated: ["record/record/notes/*/signatures/*/signedOn"], licenseNumber: ["record/record/notes/*/signatures/*/licenseNumber"], by: ["record/record/notes/*/signatures/*/providerType"], notForEvaluationOnly: evaluationAlone },
  plan_of_care: { elements: ["record/record/planOfCare", "record/record/planOfCare/diagnoses", "record/record/evaluation/diagnoses", "record/record/evaluation/functionalLimitations"], authorSigned: ["record/record/planOfCare/signed"], beforeTreatment: ["record/record/planOfCare/establishedOn", notes, "record/record/evaluation/on"], physicianSigned: ["record/record/planOfCare/certifiedOn", "record/record/certifications"], notForEvaluationOnly: evaluationAlone },
  certification: {
    step: "variant", within: ["record/record/planOfCare/certifiedOn", "record/record/planOfCare/verbalOrderOn", "record/record/certifications", "record/record/evaluation/on", notes, "asking/asOf"], delayedWithReason: ["record/record/planOfCare/delayReason"], notForEvaluationOnly: evaluationAlone,
    orOrderOnFile: ["record/record/planOfCare/orderOnFile", "record/record/planOfCare/sentToPhysicianOn", "record/record/referral"], atLeastEvery: ["record/record/planOfCare/certifiedThrough", "record/record/certifications", "record/dateOfService"],
  },
  progress_report: { every: ["record/record/progressReports/*/writtenOn", notes, "record/record/history/treatmentDaysSinceProgressReport", "asking/asOf"], by: ["record/record/progressReports/*/signatures/*/providerType"], elements: ["record/record/progressReports/*/coversFrom", "record/record/progressReports/*/coversThrough", "record/record/progressReports/*/goalsAssessed", "record/record/progressReports/*/planContinues", "record/record/progressReports/*/signatures"] },
  assistant_part: { shows: "variant", notForEvaluationOnly: evaluationAlone, treatmentDays: [notes, "record/record/progressReports/*/coversThrough", "asking/asOf"], by: ["record/record/notes/*/signatures/*/providerType", "record/record/progressReports/*/signatures/*/providerType"] },
  discharge_note: { by: ["record/record/progressReports/*/signatures/*/providerType"], notesMayStandForIt: ["record/record/dischargedOn", "record/record/dischargeNoteOn", notes], notForEvaluationOnly: evaluationAlone },
  maintenance_stated: { accepts: ["record/record/planOfCare/maintenance", "record/context/purpose"], notForEvaluationOnly: evaluationAlone },
  group_documentation: { groupCodes: ["record/billed/*/code", "record/record/notes/*/interventions/*/mode"], fewestPatients: ["record/record/notes/*/interventions/*/groupSize"] },
  referral_contents: { contents: ["record/record/referral/contents", "record/context/referral/contents"] },
  language: {
    check: "variant", sort: "stated", phrases: ["record/record/notes/*/subjective", "record/record/notes/*/objective", "record/record/notes/*/assessment", "record/record/notes/*/plan", "record/record/notes/*/response"], unlessMeasured: ["record/record/notes/*/assessment"],
    words: ["record/record/notes/*/assessment", "record/record/notes/*/interventions/*/name"], similarityPercent: [notes], fewestCharacters: [notes], vocabulary: ["record/record/notes/*/objective", "record/billed/*/code"],
  },
};

export const selectorsFedBy: { readonly [P in keyof Required<AppliesTo>]: readonly [InputPath, ...InputPath[]] } = {
  codes: [code, "record/billed/*/code"], exceptCodes: [code, "record/billed/*/code"],
  providerTypes: ["claim/lines/*/rendering/type", "claim/context/rendering/type", "record/context/rendering/type"],
  disciplines: ["claim/lines/*/discipline", "claim/discipline", "record/discipline"], orDisciplines: ["claim/lines/*/discipline", "claim/discipline", "record/discipline"],
  placesOfService: ["claim/lines/*/placeOfService", "claim/context/placeOfService", "record/context/placeOfService"],
  form: ["claim/context/form", "record/context/form"], benefitType: ["claim/context/benefitType", "record/context/benefitType"], ageYears: ["claim/context/ageYears", "record/context/ageYears"],
};

export const dateBasisFedBy: { readonly [P in NonNullable<RuleBase["dateBasis"]>]: readonly [keyof RuleDates, InputPath] } = {
  service: ["dateOfService", "claim/dateOfService"], injury: ["injuryOn", "claim/context/injuryOn"], order: ["orderedOn", "claim/context/referral/orderedOn"],
  policy_issued: ["policyIssuedOn", "claim/context/policyIssuedOn"], received: ["receivedOn", "claim/context/receivedOn"],
};
