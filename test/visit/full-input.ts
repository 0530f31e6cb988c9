// Synthetic input in which every property the schema knows stands at least once (schema.test.ts proves it).
import type { RecordUnderReview } from "../../src/documentation/index.js";
import type { BillingContext, Claim, Counters, PlanOfCare, Provider, Referral, Signature, TimeBlock, TreatmentRecord, Visit } from "../../src/visit/index.js";

const timeBlocks: TimeBlock[] = [
  { start: "09:00", end: "09:40", startSeconds: 0, endSeconds: 59 },
  { start: "23:50", end: "00:05", endsNextDay: true },
];

const therapist: Provider = { type: "physical_therapist", npi: "1234567893", taxonomy: "225100000X", networks: ["network-1"] };

const referral: Referral = { by: "physician", npi: "1234567893", orderedOn: "2026-02-20", expiresOn: "2026-08-20", contents: ["diagnosis", "visits"] };

const planOfCare: PlanOfCare = {
  diagnoses: ["M54.50"], establishedOn: "2026-02-23", signed: true, certifiedOn: "2026-03-01", certifiedThrough: "2026-05-24", verbalOrderOn: "2026-02-24",
  sentToPhysicianOn: "2026-02-24", orderOnFile: true, maintenance: false, delayReason: false, disciplines: ["PT", "OT", "SLP"],
  goals: [{ text: "Reaches a shelf at 150 cm", measurable: true, functional: true, targetDate: "2026-04-30" }],
  frequency: "2 times a week", duration: "6 weeks", type: "PT",
};

const counters: Counters = {
  visits: { calendar_year: 8, benefit_year: 0, episode: 3, injury: 3, authorization: 2 },
  evaluationsThisEpisode: 1, evaluationsLast12Months: { initial: 1, reEvaluations: 2 }, allowedCentsYearToDate: { ptSlp: 123_456, ot: 0 }, benefitRemainingCents: 50_000, treatmentDaysSinceProgressReport: 9,
};

const context: BillingContext = {
  form: "professional", rendering: therapist, supervising: { type: "physician" }, billing: { npi: "", networks: ["network-1"] },
  diagnoses: ["M54.50", "M2551"], referral,
  authorizations: [{
    kind: "form", number: "A-1", from: "2026-02-01", until: "2026-12-31", codes: ["97124", "G0283"], visits: 12, visitsUsed: 8,
    units: 48, unitsUsed: 30, unitsPerVisit: 4, requestedOn: "2026-01-30",
  }],
  planOfCare, counters, purpose: "treatment", benefitType: "rehabilitative", ageYears: 67, placeOfService: "11",
  injuryOn: "2026-01-15", policyIssuedOn: "2025-07-01", receivedOn: "2026-03-10", decidedOn: "2026-04-01", partAStay: false, openHomeHealthEpisode: false,
  advanceNotice: { kind: "abn_voluntary", signedOn: "2026-03-02" },
};

const signatures: Signature[] = [{ credentials: "PT, DPT", signedOn: "2026-03-02", licenseNumber: true, providerType: "physical_therapist" }];

export const fullRecord: TreatmentRecord = {
  evaluation: { on: "2026-02-23", signatures, findings: "Shoulder flexion 110 degrees 😀", diagnoses: ["M54.50"], functionalLimitations: ["reaching overhead"] },
  planOfCare, certifications: [planOfCare],
  notes: [{
    dateOfService: "2026-03-02",
    interventions: [{
      code: "97140", name: "soft tissue mobilization", status: "performed", minutes: 15, timeBlocks, techniques: ["effleurage"],
      bodyRegions: ["shoulder"], performedBy: "therapist", mode: "one_on_one", groupSize: 1, diagnoses: ["M54.50"],
    }],
    totalTimedMinutes: 55, totalTreatmentMinutes: 60, subjective: "", objective: "Flexion 120 degrees", assessment: "Improving", plan: "Continue",
    response: "Less pain afterwards", coTreatment: { rationale: "Two pairs of hands for the transfer", goals: ["transfers"], progress: "Less help" }, measures: [{ name: "shoulder flexion", value: -2.5, unit: "degrees" }], timeIn: "00:00", timeOut: "23:59",
    consentRecorded: true, contactRecorded: true, signatures,
  }],
  progressReports: [{
    writtenOn: "2026-03-20", coversFrom: "2026-02-23", coversThrough: "2026-03-20", signatures, goalsAssessed: true, goalStatus: true, dated: true, planContinues: true,
  }],
  dischargedOn: "2026-05-01", dischargePlanned: true, dischargeNoteOn: "none", referral, history: counters,
};

export const fullVisit: Visit = {
  dateOfService: "2026-03-02", discipline: "PT", status: "completed",
  services: [
    {
      id: "s1", code: "97124", minutes: 55, timeBlocks, performedBy: "together", practitionerKey: "p1", mode: "one_on_one", groupSize: 0,
      techniques: ["effleurage"], bodyRegions: ["shoulder"], diagnoses: ["M54.50"], placeOfService: "11", telehealth: "video",
    },
    { code: "0552T", minutes: 0, techniques: [] },
  ],
  sameDayVisits: [{ dateOfService: "2026-03-02", discipline: "OT", services: [], sameDayVisits: [], context: { supervising: "none", planOfCare: "none" }, record: {} }],
  context, record: fullRecord,
};

const line: Claim["lines"][number] = {
  id: "l1", code: "97124", units: 4, modifiers: ["GP", "59"], unitsBasis: "UN", minutes: 55, timeBlocks, separateTime: true,
  diagnoses: ["M54.50"], bodyRegions: ["shoulder"], techniques: ["effleurage"], rendering: therapist, discipline: "PT", placeOfService: "11",
  revenueCode: "0420", chargeCents: 12_000, allowedCents: 9_000, relativeValueHundredths: 91,
};

export const fullClaim: Claim = {
  dateOfService: "2026-03-02", discipline: "PT", context, lines: [line, { code: "97110", units: 0, modifiers: [] }],
  unbilled: [{ code: "97140", minutes: 3 }],
  otherLinesSameDay: [{ ...line, samePractitioner: false, sameGroup: true }],
};

export const fullRecordUnderReview: RecordUnderReview = {
  dateOfService: "2026-03-02", discipline: "PT", record: fullRecord, billed: [{ code: "97140", units: 1, modifiers: ["GP"], diagnoses: ["M54.50"] }], context, services: fullVisit.services,
};
