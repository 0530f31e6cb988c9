import type { DatedLine } from "../../../src/claims/index.js";
import type { PayerProfile, RuleBook } from "../../../src/rules/index.js";
import type { BillingContext, PerformedService, PlanOfCare, Provider, TimeBlock, TreatmentNote, TreatmentRecord, Visit } from "../../../src/visit/index.js";
import { anthemCommercial, cashPay, cptBaseline, floridaPip, hsaFsaMassage, medicarePartB, newYorkWcb, unitedHealthcareCommercial, vaCommunityCareMassage, waLaborIndustriesMassage } from "../../../src/payers/index.js";

// Everyday visits, all synthetic. A fact that is left out is one the clinic's software would not have at hand.

/** The day most pages were read: a rule whose start nobody published is known to hold from the day it was seen. */
const monday = "2026-11-23";

export const profiles = {
  medicare: [cptBaseline, medicarePartB], united: [cptBaseline, unitedHealthcareCommercial], anthem: [cptBaseline, anthemCommercial], laborIndustries: [cptBaseline, waLaborIndustriesMassage],
  veterans: [cptBaseline, vaCommunityCareMassage], floridaPip: [cptBaseline, floridaPip], newYork: [cptBaseline, newYorkWcb], cash: [cptBaseline, cashPay, hsaFsaMassage], receipt: [cptBaseline, hsaFsaMassage], unknownPlan: [cptBaseline],
} satisfies Record<string, PayerProfile>;

/** A plan's own page on authorizations, as a host adds it to Medicare's books. */
const advantagePlan: RuleBook = {
  schemaVersion: 1, id: "example/advantage-plan", edition: "2026", title: "Example Medicare Advantage plan", authority: "Example plan", linesOfBusiness: ["medicare_advantage"], silentOn: [],
  sources: [{ id: "provider-manual", title: "Provider manual 2026", publisher: "Example plan" }],
  rules: [{
    id: "authorized-visits", kind: "prior_authorization", severity: "error", confidence: "primary", from: "2026-01-01", verifiedThrough: "2026-12-31",
    parameters: { rungs: [{ fromVisit: 1, needs: "authorization" }], fixes: ["dates", "visits"] }, citations: [{ sourceId: "provider-manual", locator: "outpatient therapy" }],
  }],
};
export const advantage: PayerProfile = [...profiles.medicare, advantagePlan];

const physician = { by: "physician", npi: "1245319599", expiresOn: "none" } as const;
const therapist: Provider = { type: "physical_therapist", npi: "1234567893", taxonomy: "225100000X" };
const massageTherapist: Provider = { type: "massage_therapist", npi: "1234567893", taxonomy: "225700000X" };
const chiropractor: Provider = { type: "chiropractor", npi: "1234567893", taxonomy: "111N00000X" };
const practice: Provider = { npi: "1992739155", taxonomy: "261QP2000X" };

const plan: PlanOfCare = {
  establishedOn: "2026-11-02", signed: true, diagnoses: ["M54.50"], certifiedOn: "2026-11-06", certifiedThrough: "2026-12-28", verbalOrderOn: "none", sentToPhysicianOn: "2026-11-03", orderOnFile: true, maintenance: false, disciplines: ["PT"],
  goals: [{ text: "Walk 400 m without stopping", measurable: true, functional: true }], frequency: "2 times a week", duration: "8 weeks", type: "physical therapy",
};
const medicareContext: BillingContext = {
  form: "professional", rendering: therapist, supervising: "none", billing: practice, diagnoses: ["M54.50"], referral: { ...physician, orderedOn: "2026-10-30" }, planOfCare: plan, purpose: "treatment", benefitType: "rehabilitative", placeOfService: "11", advanceNotice: "none",
  counters: { evaluationsThisEpisode: 1, allowedCentsYearToDate: { ptSlp: 41_000, ot: 0 }, treatmentDaysSinceProgressReport: 4 },
};
const massageContext: BillingContext = { form: "professional", rendering: massageTherapist, supervising: "none", billing: practice, diagnoses: ["M54.2"], referral: { ...physician, orderedOn: "2026-10-30" }, purpose: "treatment", placeOfService: "11" };

function from(start: TimeBlock["start"], end: TimeBlock["end"], more: Partial<PerformedService> & Pick<PerformedService, "code">): PerformedService {
  return { timeBlocks: [{ start, end }], performedBy: "therapist", mode: "one_on_one", diagnoses: ["M54.50"], ...more };
}

function onMonday(discipline: Visit["discipline"], services: readonly PerformedService[], context: BillingContext, more: Partial<Visit> = {}): Visit {
  return { dateOfService: monday, discipline, status: "completed", sameDayVisits: [], services, context, ...more };
}

function noteOf(dateOfService: TreatmentNote["dateOfService"], minutes: number, interventions: NonNullable<TreatmentNote["interventions"]>, more: Partial<TreatmentNote> = {}): TreatmentNote {
  return {
    dateOfService, interventions, totalTimedMinutes: minutes, totalTreatmentMinutes: minutes, subjective: "less stiff", objective: "flexion 70 degrees", assessment: "improving", plan: "continue", response: "tolerated well",
    signatures: [{ credentials: "PT, DPT", signedOn: dateOfService, providerType: "physical_therapist" }], ...more,
  };
}

// ── massage ─────────────────────────────────────────────────────────────────────────────────────────────────────────

/** The ninth visit of twelve that the form asked for, with a progress report after the sixth. */
export const massageAtVisitNine: Visit = {
  dateOfService: monday, discipline: "massage", status: "completed", sameDayVisits: [],
  services: [{ code: "97124", minutes: 60, performedBy: "therapist", mode: "one_on_one", techniques: ["effleurage", "petrissage"], bodyRegions: ["neck", "upper back"], diagnoses: ["M54.2"] }],
  context: {
    ...massageContext, referral: { ...physician, orderedOn: "2026-10-12", expiresOn: "2027-01-12" }, injuryOn: "2026-10-01", counters: { visits: { injury: 8 } },
    authorizations: [{ kind: "F245-417-000", number: "A-1", from: "2026-11-09", until: "2027-01-08", codes: ["97124"], visits: 6, visitsUsed: 2 }],
  },
  record: {
    progressReports: [{ writtenOn: "2026-11-06", coversFrom: "2026-10-12", coversThrough: "2026-11-05" }], dischargedOn: "none", history: { visits: { injury: 8 }, treatmentDaysSinceProgressReport: 2 },
    planOfCare: { goals: [{ text: "Turn the head to drive", functional: true, measurable: true }], duration: "6 more visits" },
    notes: [noteOf(monday, 60, [{ code: "97124", status: "performed", minutes: 60, techniques: ["effleurage", "petrissage"], bodyRegions: ["neck", "upper back"] }], {
      measures: [{ name: "neck rotation", value: 60, unit: "degrees" }], signatures: [{ credentials: "LMT", signedOn: monday, providerType: "massage_therapist", licenseNumber: true }],
    })],
  },
};

const half = (start: TimeBlock["start"], end: TimeBlock["end"], practitionerKey: string): PerformedService => from(start, end, { code: "97124", practitionerKey, diagnoses: ["M54.2"] });
export const twoMassageTherapistsTogether = onMonday("massage", [half("10:00", "10:30", "a"), half("10:00", "10:30", "b")], { ...massageContext, counters: { visits: { injury: 2 } }, injuryOn: "2026-11-09" });
/** The same with a chart: the third visit, no report due yet. */
export const twoTogetherWithChart: Visit = { ...twoMassageTherapistsTogether, record: { evaluation: { on: "2026-11-09" }, progressReports: [], dischargedOn: "none", notes: (["2026-11-09", "2026-11-16", monday] as const).map((dateOfService) => ({ dateOfService })) } };
export const twoMassageTherapistsInTurn = onMonday("massage", [half("10:00", "10:30", "a"), half("10:30", "11:00", "b")], { ...massageContext, counters: { visits: { injury: 2 } }, injuryOn: "2026-11-09" });

/** The referral began on 25 August; 23 November is its 91st day. */
export const veteranOnDayNinetyOne: Visit = {
  dateOfService: monday, discipline: "massage", status: "completed", sameDayVisits: [], services: [{ code: "97124", minutes: 60, performedBy: "therapist", mode: "one_on_one", diagnoses: ["M54.2"] }],
  context: { ...massageContext, authorizations: [{ kind: "initial", number: "VA-1", from: "2026-08-25", until: "2026-11-22", codes: ["97124"], visits: 12, visitsUsed: 11 }], counters: { visits: { authorization: 11 } } },
};

const { context: dayNinetyOne } = veteranOnDayNinetyOne;
export const veteranUnderALongerReferral: Visit = { ...veteranOnDayNinetyOne, context: { ...dayNinetyOne, authorizations: [{ kind: "initial", number: "VA-1", from: "2026-08-24", until: "2026-11-30", codes: ["97124"], visits: 12, visitsUsed: 11 }] } };

export const massageAfterAnAccident = onMonday("massage", [{ code: "97124", minutes: 60, performedBy: "therapist", mode: "one_on_one", diagnoses: ["M54.2"] }], { ...massageContext, injuryOn: "2026-11-02", counters: { benefitRemainingCents: 620_000, visits: { injury: 4 } } });

const letter = { ...physician, orderedOn: "2026-10-05", expiresOn: "2027-10-04", contents: ["diagnosis", "modalities", "frequency", "duration", "signature"] } as const;
export const massageForCash = onMonday("massage", [{ code: "97124", minutes: 60, performedBy: "therapist" }], { rendering: massageTherapist, supervising: "none", diagnoses: ["M54.2"], purpose: "treatment", referral: letter }, { record: { referral: letter } });
export const massageForCashWithoutLetter: Visit = { ...massageForCash, context: { ...massageForCash.context, referral: "none" }, record: { referral: "none" } };

export const massageForSuperbill = onMonday("massage", [{ code: "97124", minutes: 53, performedBy: "therapist", mode: "one_on_one", diagnoses: ["M54.2"] }], { form: "professional", rendering: massageTherapist, supervising: "none", billing: practice, diagnoses: ["M54.2", "M62.830"] });

// ── therapy under Medicare ──────────────────────────────────────────────────────────────────────────────────────────

const recordOfThreeCodes: TreatmentRecord = {
  evaluation: { on: "2026-11-02", findings: "stiff low back", diagnoses: ["M54.50"], functionalLimitations: ["walking"], signatures: [{ credentials: "PT", signedOn: "2026-11-02", providerType: "physical_therapist" }] },
  planOfCare: plan, certifications: [plan], progressReports: [], dischargedOn: "none", history: { treatmentDaysSinceProgressReport: 4 },
  notes: [noteOf(monday, 60, [
    { code: "97110", status: "performed", minutes: 30, performedBy: "assistant", mode: "one_on_one" }, { code: "97140", status: "performed", minutes: 15, performedBy: "therapist", mode: "one_on_one" },
    { code: "97530", status: "performed", minutes: 10, performedBy: "assistant", mode: "one_on_one" }, { code: "97530", status: "performed", minutes: 5, performedBy: "therapist", mode: "one_on_one" },
  ], { signatures: [{ credentials: "PTA", signedOn: monday, providerType: "physical_therapist_assistant" }, { credentials: "PT, DPT", signedOn: monday, providerType: "physical_therapist" }] })],
};

/** 2,520.00 dollars were allowed before this day: the threshold of 2,480.00 is behind the patient. */
export const therapistAndAssistant = onMonday("PT", [
  from("09:00", "09:30", { code: "97110", performedBy: "assistant" }), from("09:30", "09:45", { code: "97140" }), from("09:45", "09:55", { code: "97530", performedBy: "assistant" }), from("09:55", "10:00", { code: "97530" }),
], { ...medicareContext, supervising: therapist, counters: { ...medicareContext.counters, allowedCentsYearToDate: { ptSlp: 252_000, ot: 0 } } }, { record: recordOfThreeCodes });

const occupational: Visit = {
  dateOfService: monday, discipline: "OT", status: "completed", services: [from("10:00", "10:23", { code: "97530", practitionerKey: "o" })],
  context: { ...medicareContext, rendering: { type: "occupational_therapist", npi: "1245319599", taxonomy: "225X00000X" }, planOfCare: { ...plan, disciplines: ["OT"], type: "occupational therapy" } },
};
const physical: Visit = { dateOfService: monday, discipline: "PT", status: "completed", services: [from("09:00", "09:23", { code: "97110", practitionerKey: "p" })], context: medicareContext };
export const physicalBesideOccupational: Visit = { ...physical, sameDayVisits: [occupational] };
export const occupationalBesidePhysical: Visit = { ...occupational, sameDayVisits: [physical] };

const afternoon: Visit = { dateOfService: monday, discipline: "PT", status: "completed", services: [from("15:00", "15:22", { code: "97110", practitionerKey: "p" })], context: medicareContext };
export const morningAndAfternoon = onMonday("PT", [from("09:00", "09:22", { code: "97110", practitionerKey: "p" })], medicareContext, { sameDayVisits: [afternoon] });

const planOfToday: PlanOfCare = {
  establishedOn: monday, signed: true, diagnoses: ["M54.50"], certifiedOn: "none", certifiedThrough: "2027-02-21", verbalOrderOn: "none", sentToPhysicianOn: monday, orderOnFile: true, maintenance: false, disciplines: ["PT"],
  goals: [{ text: "Walk 400 m without stopping", measurable: true, functional: true }], frequency: "2 times a week", duration: "8 weeks", type: "physical therapy",
};
export const evaluationWithTreatment = onMonday("PT", [from("09:00", "09:40", { code: "97161" }), from("09:40", "09:55", { code: "97110" }), from("09:55", "10:03", { code: "97140" })], {
  ...medicareContext, planOfCare: planOfToday, counters: { evaluationsThisEpisode: 0, allowedCentsYearToDate: { ptSlp: 0, ot: 0 }, treatmentDaysSinceProgressReport: 0 },
}, {
  record: {
    evaluation: { on: monday, findings: "stiff low back", diagnoses: ["M54.50"], functionalLimitations: ["walking"], signatures: [{ credentials: "PT", signedOn: monday, providerType: "physical_therapist" }] },
    planOfCare: planOfToday, certifications: [], progressReports: [], dischargedOn: "none", history: { treatmentDaysSinceProgressReport: 0 },
    notes: [noteOf(monday, 23, [
      { code: "97161", status: "performed", minutes: 40, performedBy: "therapist", mode: "one_on_one" }, { code: "97110", status: "performed", minutes: 15, performedBy: "therapist", mode: "one_on_one" },
      { code: "97140", status: "performed", minutes: 8, performedBy: "therapist", mode: "one_on_one" },
    ], { totalTreatmentMinutes: 63 })],
  },
});

/** In August 2024, inside the quarter of CMS's files that were read. */
export const reevaluationWithMassage: Visit = {
  dateOfService: "2024-08-05", discipline: "PT", status: "completed", sameDayVisits: [], services: [from("09:00", "09:20", { code: "97164" }), from("09:20", "09:35", { code: "97124" }), from("09:35", "09:50", { code: "97110" })],
  context: { ...medicareContext, referral: { ...physician, orderedOn: "2024-06-28" }, planOfCare: { ...plan, establishedOn: "2024-07-01", certifiedOn: "2024-07-08", certifiedThrough: "2024-09-28", sentToPhysicianOn: "2024-07-02" } },
};

export const groupAndIndividual = onMonday("PT", [from("09:00", "09:23", { code: "97110" }), from("09:23", "09:48", { code: "97150", mode: "group", groupSize: 3 })], medicareContext);

export const brokenOffAfterSevenMinutes = onMonday("PT", [from("09:00", "09:07", { code: "97110" })], medicareContext, { status: "short" });
export const calledCancelled: Visit = { ...brokenOffAfterSevenMinutes, status: "cancelled" };
export const brokenOffAndResumed: Visit = { ...brokenOffAfterSevenMinutes, sameDayVisits: [{ dateOfService: monday, discipline: "PT", status: "completed", services: [from("15:00", "15:10", { code: "97110" })], context: medicareContext }] };

export const byVideo = onMonday("PT", [from("09:00", "09:30", { code: "97110", telehealth: "video" }), from("09:30", "09:45", { code: "97140", telehealth: "video" })], { ...medicareContext, placeOfService: "10" });

export const twentyFourAndTwentyThree = onMonday("PT", [from("09:00", "09:24", { code: "97110" }), from("09:24", "09:47", { code: "97140" })], medicareContext);

export const underAnAdvantagePlan = onMonday("PT", [from("09:00", "09:30", { code: "97110" }), from("09:30", "09:45", { code: "97140" })], {
  ...medicareContext, authorizations: [{ number: "MA-1", from: "2026-11-02", until: "2026-12-28", visits: 8, visitsUsed: 8 }], counters: { ...medicareContext.counters, visits: { authorization: 8, episode: 8 } },
});

export const inTheHospital = onMonday("PT", [from("09:00", "09:38", { code: "97110" }), from("09:38", "09:53", { code: "97140" })], { ...medicareContext, form: "institutional", partAStay: false });

/** Treatment began on 3 August; the first certification ran for 90 days and nobody signed the plan again. */
const augustPlan: PlanOfCare = { ...plan, establishedOn: "2026-08-03", certifiedOn: "2026-08-10", certifiedThrough: "2026-11-01", sentToPhysicianOn: "2026-08-04", duration: "16 weeks" };
const treatedSinceAugust: TreatmentRecord = {
  evaluation: { on: "2026-08-03", findings: "stiff low back", diagnoses: ["M54.50"], functionalLimitations: ["walking"], signatures: [{ credentials: "PT", signedOn: "2026-08-03", providerType: "physical_therapist" }] },
  planOfCare: augustPlan, certifications: [augustPlan], dischargedOn: "none", history: { treatmentDaysSinceProgressReport: 2 },
  progressReports: [{
    writtenOn: "2026-11-16", coversFrom: "2026-10-12", coversThrough: "2026-11-16", goalsAssessed: true, goalStatus: true, dated: true, planContinues: true, signatures: [{ credentials: "PT, DPT", signedOn: "2026-11-16", providerType: "physical_therapist" }],
  }],
  notes: [noteOf(monday, 38, [{ code: "97110", status: "performed", minutes: 23, performedBy: "therapist", mode: "one_on_one" }, { code: "97140", status: "performed", minutes: 15, performedBy: "therapist", mode: "one_on_one" }])],
};
export const notRecertified = onMonday("PT", [from("09:00", "09:23", { code: "97110" }), from("09:23", "09:38", { code: "97140" })], {
  ...medicareContext, referral: { ...physician, orderedOn: "2026-07-30" }, planOfCare: augustPlan, counters: { ...medicareContext.counters, treatmentDaysSinceProgressReport: 2 },
}, { record: treatedSinceAugust });

/** Signed on 30 November, after the visit and 29 days late, with the reason in the chart. */
const lateCertification: PlanOfCare = { ...augustPlan, certifiedOn: "2026-11-30", certifiedThrough: "2027-01-30", delayReason: true };
export const recertifiedLate: Visit = { ...notRecertified, record: { ...treatedSinceAugust, certifications: [augustPlan, lateCertification] } };

/** Lines of one claim over New Year, as another system exports them. On 5 January 37 minutes are billed as three units. */
export const fourDates: readonly DatedLine[] = [
  ...(["2025-12-29", "2025-12-31", "2026-01-05", "2026-01-07"] as const).flatMap((dateOfService): readonly DatedLine[] => [
    { dateOfService, code: "97110", units: 2, minutes: 30, modifiers: ["GP"], diagnoses: ["M54.50"], allowedCents: 5_800 },
    { dateOfService, code: "97140", units: 1, minutes: dateOfService === "2026-01-05" ? 7 : 15, modifiers: ["GP"], diagnoses: ["M54.50"], allowedCents: 2_700 },
  ]),
];
export const contextOfFourDates: BillingContext = { ...medicareContext, planOfCare: { ...plan, establishedOn: "2025-12-01", certifiedOn: "2025-12-05", certifiedThrough: "2026-02-28" } };

// ── other payers ────────────────────────────────────────────────────────────────────────────────────────────────────

const manipulated: readonly PerformedService[] = [
  { code: "98941", performedBy: "therapist", bodyRegions: ["cervical", "thoracic", "lumbar"], diagnoses: ["M99.01"], timeBlocks: [{ start: "09:00", end: "09:10" }] },
  from("09:10", "09:25", { code: "97124", bodyRegions: ["cervical"], diagnoses: ["M54.2"] }), from("09:25", "09:40", { code: "97140", bodyRegions: ["right shoulder"], diagnoses: ["M25.511"] }),
];
const chiropracticContext: BillingContext = { form: "professional", rendering: chiropractor, supervising: "none", billing: practice, diagnoses: ["M99.01", "M54.2", "M25.511"], referral: "none", planOfCare: "none", purpose: "treatment", placeOfService: "11" };
export const chiropractorCommercial = onMonday("chiropractic", manipulated, { ...chiropracticContext, advanceNotice: "none" });
export const chiropractorMedicare = onMonday("chiropractic", manipulated, { ...chiropracticContext, advanceNotice: { kind: "abn_voluntary", signedOn: monday } });

export const injuredWorkerInNewYork = onMonday("PT", [from("09:00", "09:45", { code: "97110" }), from("09:45", "10:00", { code: "97140" })], { form: "professional", rendering: therapist, supervising: "none", billing: practice, diagnoses: ["M54.50"], injuryOn: "2026-09-14", placeOfService: "11" });

export const pastMidnight = onMonday("PT", [{ code: "97124", performedBy: "therapist", mode: "one_on_one", diagnoses: ["M79.661"], timeBlocks: [{ start: "23:20", end: "00:20", endsNextDay: true }] }], { ...medicareContext, diagnoses: ["M79.661"] });
