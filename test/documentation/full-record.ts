// Two synthetic records under review in which every optional fact is given: a Medicare physical therapy episode, and a massage visit.
import type { RecordUnderReview } from "../../src/documentation/record-under-review.js";
import type { BillingContext, Counters, Intervention, PlanOfCare, Provider, Referral, Signature, TreatmentNote } from "../../src/visit/index.js";

const signed = (signedOn: Signature["signedOn"] & string, providerType: NonNullable<Signature["providerType"]>, credentials: string): readonly Signature[] => [{ credentials, signedOn, licenseNumber: true, providerType }];
const provider = (type: NonNullable<Provider["type"]>): Provider => ({ type, npi: "1234567893", taxonomy: "225100000X", networks: [] });

const referral: Referral = { by: "physician", npi: "1234567893", orderedOn: "2026-01-30", expiresOn: "2026-08-01", contents: ["diagnosis", "visits", "frequency", "duration", "session_length", "codes", "body_areas", "modalities", "goals", "signature", "date"] };
const counters = (earlierVisits: number): Counters => ({
  visits: { calendar_year: earlierVisits, benefit_year: earlierVisits, episode: earlierVisits, injury: earlierVisits, authorization: earlierVisits },
  evaluationsThisEpisode: 1, allowedCentsYearToDate: { ptSlp: 40_000, ot: 0 }, benefitRemainingCents: 500_000, treatmentDaysSinceProgressReport: 1,
});

const context = (type: NonNullable<Provider["type"]>, planOfCare: PlanOfCare, earlierVisits: number): BillingContext => ({
  form: "professional", rendering: provider(type), supervising: provider("physician"), billing: provider(type), diagnoses: ["M25.511"], referral, planOfCare,
  authorizations: [{ kind: "form", number: "A-1", from: "2026-02-01", until: "2026-12-31", codes: ["97110", "97124", "97140"], visits: 20, visitsUsed: earlierVisits, units: 80, unitsUsed: 8, unitsPerVisit: 4, requestedOn: "2026-01-30" }],
  counters: counters(earlierVisits), purpose: "treatment", benefitType: "rehabilitative", ageYears: 67, placeOfService: "11", injuryOn: "2026-01-15", policyIssuedOn: "2025-07-01",
  receivedOn: "2026-03-10", decidedOn: "2026-04-01", partAStay: false, openHomeHealthEpisode: false, advanceNotice: { kind: "abn_voluntary", signedOn: "2026-02-02" },
});

const performed = (code: string, minutes: number, start: `${number}:${number}`, end: `${number}:${number}`, more: Partial<Intervention> = {}): Intervention => ({
  code, name: "as noted", status: "performed", minutes, timeBlocks: [{ start, end, startSeconds: 0, endSeconds: 0 }], techniques: ["glides"], bodyRegions: ["shoulder"],
  performedBy: "therapist", mode: "one_on_one", groupSize: 1, diagnoses: ["M25.511"], ...more,
});

// ── a Medicare physical therapy episode ───────────────────────────────────────────────────────────────────────────────

const plan: PlanOfCare = {
  diagnoses: ["M54.50"], establishedOn: "2026-02-02", signed: true, certifiedOn: "2026-02-10", certifiedThrough: "2026-04-30", verbalOrderOn: "2026-02-01", sentToPhysicianOn: "2026-02-03", orderOnFile: true,
  maintenance: false, delayReason: false, disciplines: ["PT"], goals: [{ text: "Lifts 5 kg to a shelf at 150 cm by 2026-04-15", measurable: true, functional: true, targetDate: "2026-04-15" }],
  frequency: "2 times a week", duration: "10 weeks", type: "physical therapy",
};

const treated = (dateOfService: TreatmentNote["dateOfService"], interventions: readonly Intervention[], totalTimedMinutes: number, totalTreatmentMinutes: number): TreatmentNote => ({
  dateOfService, interventions, totalTimedMinutes, totalTreatmentMinutes, subjective: `Shoulder easier since the visit before ${dateOfService}`, objective: `Flexion measured on ${dateOfService}`,
  assessment: "Gains 5 degrees a week towards the shelf at 150 cm", plan: "Add load at the next visit", response: "Flexion 5 degrees more after treatment",
  coTreatment: { rationale: "Balance and dressing are worked on at once", goals: ["stands while dressing"], progress: "Stands for 4 minutes" }, measures: [{ name: "shoulder flexion", value: 120, unit: "degrees" }],
  timeIn: "09:00", timeOut: "10:00", consentRecorded: true, contactRecorded: true, signatures: signed(dateOfService, "physical_therapist", "PT, DPT"),
});

const exercises = (dateOfService: TreatmentNote["dateOfService"]) => treated(dateOfService, [performed("97110", 30, "09:00", "09:30")], 30, 30);

const medicareEpisode: RecordUnderReview = {
  dateOfService: "2026-03-02", discipline: "PT",
  billed: [
    { code: "97110", units: 1, modifiers: ["GP"], diagnoses: ["M25.511"] }, { code: "97110", units: 1, modifiers: ["GP", "CQ"], diagnoses: ["M25.511"] },
    { code: "97140", units: 1, modifiers: ["GP", "59"], diagnoses: ["M25.511"] }, { code: "97150", units: 1, modifiers: ["GP"], diagnoses: ["M25.511"] },
  ],
  services: [
    { id: "s1", code: "97110", minutes: 36, timeBlocks: [{ start: "09:00", end: "09:36" }], performedBy: "assistant", practitionerKey: "p1", mode: "one_on_one", groupSize: 1, techniques: ["pulley"], bodyRegions: ["shoulder"], diagnoses: ["M25.511"], placeOfService: "11", telehealth: "video" },
    { code: "97140", minutes: 15 }, { code: "97112", minutes: 4 }, { code: "97150", minutes: 20 },
  ],
  record: {
    evaluation: { on: "2026-02-02", signatures: signed("2026-02-02", "physical_therapist", "PT, DPT"), findings: "Flexion 95 degrees", diagnoses: ["M25.511"], functionalLimitations: ["reaching a shelf"] },
    planOfCare: plan, certifications: [plan],
    notes: [
      exercises("2026-02-02"), exercises("2026-02-09"), exercises("2026-02-16"), exercises("2026-02-23"),
      treated("2026-03-02", [
        performed("97110", 23, "09:00", "09:23", { performedBy: "assistant" }), performed("97110", 13, "09:23", "09:36"), performed("97140", 15, "09:36", "09:51"), performed("97112", 4, "09:51", "09:55", { mode: "co_treatment" }),
        performed("97150", 20, "10:00", "10:20", { mode: "group", groupSize: 3 }), performed("97010", 0, "10:20", "10:20", { status: "declined" }), { name: "wall slides", status: "home_program" },
      ], 55, 75),
    ],
    progressReports: [{ writtenOn: "2026-02-25", coversFrom: "2026-02-02", coversThrough: "2026-02-25", signatures: signed("2026-02-25", "physical_therapist", "PT, DPT"), goalsAssessed: true, goalStatus: true, dated: true, planContinues: true }],
    dischargedOn: "2026-05-01", dischargePlanned: true, dischargeNoteOn: "2026-05-01", referral, history: counters(4),
  },
  context: context("physical_therapist", plan, 4),
};

// ── a massage visit ───────────────────────────────────────────────────────────────────────────────────────────────────

const massagePlan: PlanOfCare = { ...plan, disciplines: ["massage"], type: "massage", frequency: "weekly" };

const massaged = (dateOfService: TreatmentNote["dateOfService"]): TreatmentNote => ({
  ...treated(dateOfService, [performed("97124", 60, "09:00", "10:00", { techniques: ["effleurage", "petrissage"], bodyRegions: ["neck"] })], 60, 60),
  signatures: signed(dateOfService, "massage_therapist", "LMT"),
});

const massageVisit: RecordUnderReview = {
  dateOfService: "2026-03-16", discipline: "massage", billed: [{ code: "97124", units: 4, modifiers: [], diagnoses: ["M54.2"] }], services: [{ code: "97124", minutes: 60 }],
  record: {
    evaluation: { on: "2026-02-02", signatures: signed("2026-02-02", "massage_therapist", "LMT"), findings: "Rotation 50 degrees", diagnoses: ["M54.2"], functionalLimitations: ["looking over the shoulder when driving"] },
    planOfCare: massagePlan, certifications: [massagePlan],
    notes: [massaged("2026-02-02"), massaged("2026-02-09"), massaged("2026-02-16"), massaged("2026-02-23"), massaged("2026-03-02"), massaged("2026-03-09"), massaged("2026-03-16")],
    progressReports: [{ writtenOn: "2026-02-27", coversFrom: "2026-02-02", coversThrough: "2026-02-27", signatures: signed("2026-02-27", "massage_therapist", "LMT"), goalsAssessed: true, goalStatus: true, dated: true, planContinues: true }],
    dischargedOn: "none", dischargePlanned: true, dischargeNoteOn: "none", referral, history: counters(6),
  },
  context: context("massage_therapist", massagePlan, 6),
};

/** The same visits with ordinary faults, so that leaving a fact out is tried on broken rules too. */
const faulty = (under: RecordUnderReview): RecordUnderReview => ({
  ...under,
  billed: under.billed.map((service) => ({ ...service, units: service.units + 2, diagnoses: [] })),
  record: {
    ...under.record,
    evaluation: { on: "2026-02-02", signatures: [], findings: "", diagnoses: [], functionalLimitations: [] },
    planOfCare: { ...plan, signed: false, certifiedOn: "none", verbalOrderOn: "2026-02-01", orderOnFile: false, maintenance: true, goals: [{ text: "", measurable: false, functional: false }], frequency: "", duration: "", type: "" },
    certifications: [],
    notes: (under.record.notes ?? []).map((note) => ({
      ...note, totalTimedMinutes: 0, totalTreatmentMinutes: 0, subjective: "", objective: "", assessment: "", plan: "", response: "", measures: [], consentRecorded: false, contactRecorded: false, coTreatment: { rationale: "", goals: [], progress: "" },
      signatures: [{ credentials: "", licenseNumber: false, providerType: "physical_therapist_assistant" as const }],
      interventions: (note.interventions ?? []).map((intervention) => ({ ...intervention, minutes: 0, timeBlocks: [], techniques: [], bodyRegions: [], diagnoses: [], groupSize: 1 })),
    })),
    progressReports: (under.record.progressReports ?? []).map((report) => ({ ...report, signatures: [], goalsAssessed: false, goalStatus: false, dated: false, planContinues: false })),
    dischargeNoteOn: "none", referral: { ...referral, contents: [] },
  },
});

/** Each in good order, and with faults. */
export const fullRecords: Readonly<Record<string, RecordUnderReview>> = {
  "a Medicare episode": medicareEpisode, "a massage visit": massageVisit, "a Medicare episode with faults": faulty(medicareEpisode), "a massage visit with faults": faulty(massageVisit),
};
