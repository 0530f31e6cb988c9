import type { PayerProfile, RuleBook } from "../../src/rules/index.js";
import type { Visit } from "../../src/visit/index.js";
import { cptBaseline, massageDocumentation, medicarePartB, unitedHealthcareCommercial, waLaborIndustriesMassage } from "../../src/payers/index.js";
import type { Asking } from "../../src/rules/index.js";
import type { Coverage } from "../../src/review/index.js";

// Visits of four lines as practice software would send them when the note is signed: with referral, plan of care, certifications, counters,
// authorizations and a note of structured facts and ordinary sentences. All of it synthetic. A fact that stands in the context is not sent again in the record.

const signed = (on: Visit["dateOfService"], credentials: string, providerType: "massage_therapist" | "physical_therapist") => ({ credentials, signedOn: on, providerType });

/** A Medicare visit in its second month: therapist and assistant, over the KX threshold, certified once. */
export const therapistAndAssistant: Visit = {
  dateOfService: "2026-03-02", discipline: "PT", status: "completed", sameDayVisits: [],
  services: [
    { id: "s1", code: "97110", minutes: 23, performedBy: "assistant", mode: "one_on_one", diagnoses: ["M17.11"] },
    { id: "s2", code: "97112", minutes: 15, performedBy: "therapist", mode: "one_on_one", diagnoses: ["R26.89"] },
    { id: "s3", code: "97530", minutes: 15, performedBy: "therapist", mode: "one_on_one", diagnoses: ["R26.89"] },
    { id: "s4", code: "97140", minutes: 12, performedBy: "therapist", mode: "one_on_one", diagnoses: ["M17.11"], bodyRegions: ["right knee"] },
  ],
  context: {
    form: "professional", rendering: { type: "physical_therapist", npi: "1234567893", taxonomy: "225100000X" }, supervising: "none", billing: { npi: "1992739155" },
    diagnoses: ["M17.11", "R26.89"], placeOfService: "11", purpose: "treatment", benefitType: "rehabilitative", advanceNotice: "none",
    referral: { by: "physician", npi: "1245319599", orderedOn: "2026-01-26", expiresOn: "none" },
    planOfCare: {
      establishedOn: "2026-02-02", signed: true, certifiedOn: "2026-02-06", certifiedThrough: "2026-04-30", verbalOrderOn: "none", sentToPhysicianOn: "2026-02-03", orderOnFile: true, maintenance: false, disciplines: ["PT"],
      goals: [{ text: "Walk 400 m to the shop without a rest", measurable: true, functional: true, targetDate: "2026-04-15" }], frequency: "2 times a week", duration: "12 weeks", type: "physical therapy",
    },
    counters: { visits: { episode: 8 }, evaluationsThisEpisode: 1, allowedCentsYearToDate: { ptSlp: 251_000, ot: 0 }, treatmentDaysSinceProgressReport: 7 },
  },
  record: {
    evaluation: { on: "2026-02-02", diagnoses: ["M17.11"], signatures: [signed("2026-02-02", "PT, DPT", "physical_therapist")] }, certifications: [], progressReports: [], dischargedOn: "none",
    notes: [{
      dateOfService: "2026-03-02", totalTimedMinutes: 65, totalTreatmentMinutes: 65,
      interventions: [
        { code: "97110", status: "performed", minutes: 23, performedBy: "assistant" }, { code: "97112", status: "performed", minutes: 15, performedBy: "therapist" },
        { code: "97530", status: "performed", minutes: 15, performedBy: "therapist" }, { code: "97140", status: "performed", minutes: 12, performedBy: "therapist" },
      ],
      subjective: "Knee less stiff in the morning, walks to the corner.", objective: "Knee flexion 108 degrees, gait with a stick.", assessment: "Gains in range carry over to stairs.", plan: "Go on as planned, add step-ups.", response: "No pain after treatment.",
      measures: [{ name: "knee flexion", value: 108, unit: "degrees" }], signatures: [signed("2026-03-02", "PT, DPT", "physical_therapist")],
    }],
  },
};

/** The same clinic's visit in the tenth treatment week: recertified, with a progress report and notes of the week before. */
export const recertified: Visit = {
  dateOfService: "2026-05-04", discipline: "PT", status: "completed", sameDayVisits: [],
  services: [
    { id: "a1", code: "97110", minutes: 30, performedBy: "therapist", diagnoses: ["M54.50"] }, { id: "a2", code: "97140", minutes: 15, performedBy: "therapist", diagnoses: ["M54.50"] },
    { id: "a3", code: "97530", minutes: 15, performedBy: "therapist", diagnoses: ["M54.50"] }, { id: "a4", code: "97116", minutes: 10, performedBy: "therapist", diagnoses: ["R26.2"] },
  ],
  context: {
    form: "professional", rendering: { type: "physical_therapist", npi: "1234567893" }, supervising: "none", billing: { npi: "1992739155" }, diagnoses: ["M54.50", "R26.2"], placeOfService: "11",
    purpose: "treatment", benefitType: "rehabilitative", advanceNotice: "none", referral: { by: "physician", npi: "1245319599", orderedOn: "2026-02-25" },
    counters: { visits: { episode: 17 }, evaluationsThisEpisode: 1, allowedCentsYearToDate: { ptSlp: 171_000, ot: 0 }, treatmentDaysSinceProgressReport: 8 },
  },
  record: {
    evaluation: { on: "2026-03-02", signatures: [signed("2026-03-02", "PT", "physical_therapist")] },
    planOfCare: { establishedOn: "2026-03-02", signed: true, certifiedOn: "2026-03-06", certifiedThrough: "2026-04-30", disciplines: ["PT"], goals: [{ measurable: true, functional: true }], frequency: "2 times a week", duration: "8 weeks", type: "physical therapy" },
    certifications: [{ establishedOn: "2026-04-27", signed: true, certifiedOn: "2026-04-29", certifiedThrough: "2026-06-26", disciplines: ["PT"] }],
    progressReports: [{ writtenOn: "2026-04-02", signatures: [signed("2026-04-02", "PT", "physical_therapist")], goalsAssessed: true, planContinues: true }], dischargedOn: "none",
    notes: [{
      dateOfService: "2026-05-04", totalTimedMinutes: 70, totalTreatmentMinutes: 70,
      interventions: [{ code: "97110", minutes: 30 }, { code: "97140", minutes: 15 }, { code: "97530", minutes: 15 }, { code: "97116", minutes: 10 }],
      subjective: "Slept through, lifts the shopping.", objective: "Straight leg raise 70 degrees.", assessment: "Lifts 8 kg from the floor.", plan: "Discharge in four weeks.", response: "Tolerated well.",
      signatures: [signed("2026-05-04", "PT", "physical_therapist")],
    }],
  },
};

/** Massage after an injury at work, in the second half of what was authorized. */
export const massageAtWork: Visit = {
  dateOfService: "2026-11-23", discipline: "massage", status: "completed", sameDayVisits: [],
  services: [
    { id: "m1", code: "97124", minutes: 30, performedBy: "therapist", techniques: ["effleurage", "petrissage"], bodyRegions: ["neck"], diagnoses: ["S13.4XXA"] },
    { id: "m2", code: "97140", minutes: 15, performedBy: "therapist", techniques: ["myofascial release"], bodyRegions: ["upper back"], diagnoses: ["S29.012A"] },
    { id: "m3", code: "97010", minutes: 10, performedBy: "therapist", bodyRegions: ["neck"], diagnoses: ["S13.4XXA"] },
    { id: "m4", code: "97112", minutes: 8, performedBy: "therapist", bodyRegions: ["neck"], diagnoses: ["S13.4XXA"] },
  ],
  context: {
    form: "professional", rendering: { type: "massage_therapist", npi: "1234567893", taxonomy: "225700000X" }, billing: { npi: "1992739155" }, diagnoses: ["S13.4XXA", "S29.012A"], placeOfService: "11", purpose: "treatment",
    injuryOn: "2026-10-01", referral: { by: "physician", npi: "1245319599", orderedOn: "2026-10-12", expiresOn: "2027-01-12" },
    authorizations: [{ kind: "F245-417-000", number: "A-1", from: "2026-11-09", until: "2027-01-08", visits: 6, visitsUsed: 2 }], counters: { visits: { injury: 8 } },
  },
  record: {
    planOfCare: { goals: [{ text: "Turn the head to drive", functional: true, measurable: true }], duration: "6 more visits" }, history: { visits: { injury: 8 }, treatmentDaysSinceProgressReport: 2 },
    progressReports: [{ writtenOn: "2026-11-06", coversFrom: "2026-10-12", coversThrough: "2026-11-05" }], dischargedOn: "none",
    notes: [{
      dateOfService: "2026-11-23", totalTimedMinutes: 53, totalTreatmentMinutes: 63, timeIn: "10:00", timeOut: "11:05", consentRecorded: true,
      interventions: [
        { code: "97124", minutes: 30, techniques: ["effleurage", "petrissage"], bodyRegions: ["neck"] }, { code: "97140", minutes: 15, techniques: ["myofascial release"], bodyRegions: ["upper back"] },
        { code: "97010", minutes: 10, bodyRegions: ["neck"] }, { code: "97112", minutes: 8, bodyRegions: ["neck"] },
      ],
      subjective: "Neck sore after a day at the desk, 4 of 10.", objective: "Rotation to the left 60 degrees.", assessment: "Tone of the upper trapezius is down.", plan: "Twice more this month.", response: "Pain 2 of 10 afterwards.",
      measures: [{ name: "neck rotation", value: 60, unit: "degrees" }], signatures: [{ ...signed("2026-11-23", "LMT", "massage_therapist"), licenseNumber: true }],
    }],
  },
};

/** A commercial plan: an authorization, visits of the year, and times in and out. */
export const commercialPlan: Visit = {
  dateOfService: "2026-03-02", discipline: "PT", status: "completed", sameDayVisits: [],
  services: [
    { id: "11", code: "97161", minutes: 25, performedBy: "therapist", diagnoses: ["M75.41"] }, { id: "12", code: "97110", minutes: 20, performedBy: "therapist", diagnoses: ["M75.41"] },
    { id: "13", code: "97140", minutes: 15, performedBy: "therapist", bodyRegions: ["right shoulder"], diagnoses: ["M75.41"] }, { id: "14", code: "97124", minutes: 10, performedBy: "therapist", bodyRegions: ["neck"], techniques: ["petrissage"], diagnoses: ["M54.2"] },
  ],
  context: {
    form: "professional", rendering: { type: "physical_therapist", npi: "1234567893", networks: ["in"] }, billing: { npi: "1992739155" }, diagnoses: ["M75.41", "M54.2"], placeOfService: "11", purpose: "treatment",
    benefitType: "rehabilitative", ageYears: 47, referral: { by: "physician", npi: "1245319599", orderedOn: "2026-02-20" }, authorizations: [{ number: "B-77", from: "2026-03-01", until: "2026-05-31", visits: 12, visitsUsed: 0 }],
    planOfCare: { establishedOn: "2026-03-02", signed: true, disciplines: ["PT"], goals: [{ text: "Reach a shelf overhead", measurable: true, functional: true }], frequency: "2 times a week", duration: "6 weeks" },
    counters: { visits: { calendar_year: 3, episode: 0 }, evaluationsThisEpisode: 0 },
  },
  record: {
    evaluation: { on: "2026-03-02", findings: "Painful arc from 70 to 110 degrees.", functionalLimitations: ["reaching overhead"], signatures: [signed("2026-03-02", "PT", "physical_therapist")] }, certifications: [], progressReports: [],
    notes: [{
      dateOfService: "2026-03-02", totalTimedMinutes: 45, totalTreatmentMinutes: 70, timeIn: "09:00", timeOut: "10:15",
      interventions: [{ code: "97161", minutes: 25 }, { code: "97110", minutes: 20 }, { code: "97140", minutes: 15, bodyRegions: ["right shoulder"] }, { code: "97124", minutes: 10, bodyRegions: ["neck"], techniques: ["petrissage"] }],
      subjective: "Pain when reaching, worse at night.", objective: "Abduction 95 degrees.", assessment: "Impingement, good prospects.", plan: "Two visits a week for six weeks.", response: "Less pain on reaching.",
      measures: [{ name: "shoulder abduction", value: 95, unit: "degrees" }], signatures: [signed("2026-03-02", "PT", "physical_therapist")],
    }],
  },
};

/** A plan's own page, as a host adds it. */
const planOfHost: RuleBook = {
  schemaVersion: 1, id: "example/advantage-plan", edition: "2026", title: "Example plan", authority: "Example plan", linesOfBusiness: ["medicare_advantage"], silentOn: [], sources: [{ id: "manual", title: "Provider manual 2026", publisher: "Example plan" }],
  rules: [{ id: "authorized-visits", kind: "prior_authorization", severity: "error", confidence: "primary", from: "2026-01-01", verifiedThrough: "2026-12-31", parameters: { rungs: [{ fromVisit: 13, needs: "authorization" }], fixes: ["dates", "visits"] }, citations: [{ sourceId: "manual", locator: "therapy" }] }],
};

const medicare: PayerProfile = [cptBaseline, medicarePartB];

/** Four lines each, under the payers a practice sees most. */
export const fourLineVisits: readonly { readonly name: string; readonly visit: Visit; readonly coverage: Coverage; readonly asking: Asking }[] = [
  { name: "Medicare, therapist and assistant over the KX threshold", visit: therapistAndAssistant, coverage: { primary: medicare }, asking: { asOf: "2026-03-03" } },
  { name: "Medicare, recertified", visit: recertified, coverage: { primary: medicare }, asking: { asOf: "2026-05-05" } },
  { name: "Medicare Advantage with the plan's own page", visit: recertified, coverage: { primary: [...medicare, planOfHost] }, asking: { asOf: "2026-05-05" } },
  { name: "Medicare and a plan after it", visit: therapistAndAssistant, coverage: { primary: medicare, secondary: [cptBaseline, unitedHealthcareCommercial] }, asking: { asOf: "2026-03-03" } },
  { name: "Labor and Industries, massage", visit: massageAtWork, coverage: { primary: [cptBaseline, waLaborIndustriesMassage, massageDocumentation] }, asking: { asOf: "2026-11-24" } },
  { name: "UnitedHealthcare, evaluation and treatment", visit: commercialPlan, coverage: { primary: [cptBaseline, unitedHealthcareCommercial] }, asking: { asOf: "2026-03-03", assumptions: [{ pointer: "/context/advanceNotice", value: "none", because: "the clinic gives none" }] } },
];
