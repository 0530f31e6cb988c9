import type { BillingContext, Claim, OtherServiceLine, Provider, ServiceLine } from "../../src/visit/index.js";

// Synthetic claims that state every fact the rules read, so that leaving one out can be tried for each.

const therapist: Provider = { type: "physical_therapist", npi: "1234567893", taxonomy: "225100000X", networks: ["network-1"] };

const context: BillingContext = {
  form: "professional",
  rendering: therapist,
  supervising: { type: "physician", npi: "1245319599" },
  billing: { npi: "1992739155", networks: ["network-1"] },
  diagnoses: ["M54.50", "M25.511"],
  referral: { by: "physician", npi: "1245319599", orderedOn: "2026-02-20", expiresOn: "2026-08-20", contents: ["diagnosis", "visits"] },
  authorizations: [{ kind: "form", number: "A-1", from: "2026-02-01", until: "2026-12-31", codes: ["97110", "97112", "97124", "97140"], visits: 12, visitsUsed: 8, units: 48, unitsUsed: 30, unitsPerVisit: 6, requestedOn: "2026-01-30" }],
  planOfCare: { establishedOn: "2026-02-23", signed: true, certifiedOn: "2026-03-01", certifiedThrough: "2026-05-24", verbalOrderOn: "none", sentToPhysicianOn: "2026-02-24", orderOnFile: true, maintenance: false, delayReason: false, disciplines: ["PT"], goals: [], frequency: "2", duration: "6", type: "PT" },
  counters: { visits: { calendar_year: 8, benefit_year: 8, episode: 8, injury: 8, authorization: 8 }, evaluationsThisEpisode: 0, evaluationsLast12Months: { initial: 0, reEvaluations: 0 }, allowedCentsYearToDate: { ptSlp: 100_000, ot: 0 }, benefitRemainingCents: 50_000, treatmentDaysSinceProgressReport: 3 },
  purpose: "treatment",
  benefitType: "rehabilitative",
  ageYears: 67,
  placeOfService: "11",
  injuryOn: "2026-01-15",
  policyIssuedOn: "2025-07-01",
  receivedOn: "2026-03-10",
  decidedOn: "none",
  partAStay: false,
  openHomeHealthEpisode: false,
  advanceNotice: "none",
};

function line(code: string, units: number, start: `${number}:${number}`, end: `${number}:${number}`, minutes: number, more: Partial<ServiceLine> = {}): ServiceLine {
  return {
    code, units, minutes, modifiers: ["GP"], unitsBasis: "UN", timeBlocks: [{ start, end }], separateTime: true, diagnoses: ["M54.50"], bodyRegions: [`region of ${code}`],
    techniques: ["stretching"], rendering: therapist, discipline: "PT", placeOfService: "11", revenueCode: "0420", chargeCents: 4500, allowedCents: 3000, relativeValueHundredths: 90, ...more,
  };
}

const other = (code: string, more: Partial<OtherServiceLine> = {}): OtherServiceLine => ({ ...line(code, 1, "15:00", "15:15", 15), samePractitioner: true, sameGroup: true, ...more });

/** Four lines that Medicare's rules find in order. */
export const soundClaim: Claim = {
  dateOfService: "2026-03-02",
  discipline: "PT",
  context,
  lines: [
    line("97110", 2, "10:00", "10:30", 30),
    line("97112", 1, "10:30", "10:45", 15),
    line("97530", 1, "10:45", "11:00", 15),
    line("97116", 1, "11:00", "11:15", 15),
  ],
  unbilled: [],
  otherLinesSameDay: [],
};

/** Much is wrong with it. */
export const faultyClaim: Claim = {
  dateOfService: "2026-03-02",
  discipline: "PT",
  context: {
    ...context, rendering: { ...therapist, type: "massage_therapist", npi: "1234567890" }, referral: "none", planOfCare: "none", authorizations: [], purpose: "wellness", decidedOn: "2026-03-05",
    diagnoses: ["M54.50"], advanceNotice: { kind: "abn_mandatory", signedOn: "2026-03-02" }, counters: { ...context.counters, allowedCentsYearToDate: { ptSlp: 400_000, ot: 0 }, benefitRemainingCents: 0, evaluationsThisEpisode: 1, evaluationsLast12Months: { initial: 2, reEvaluations: 4 } },
  },
  lines: [
    line("97124", 5, "10:00", "10:40", 40, { modifiers: ["GO", "GP"], rendering: { ...therapist, type: "massage_therapist", npi: "1234567890" }, diagnoses: ["M99.99"], separateTime: false }),
    line("97140", 2, "10:30", "10:50", 20, { modifiers: [], rendering: { ...therapist, type: "massage_therapist", npi: "1234567890" }, separateTime: false }),
    line("97161", 2, "09:00", "09:30", 30, { modifiers: ["GP", "GA"], rendering: { ...therapist, type: "massage_therapist", npi: "1234567890" } }),
    line("97010", 0, "11:00", "11:10", 10, { rendering: { ...therapist, type: "massage_therapist", npi: "1234567890" }, unitsBasis: "MJ" }),
  ],
  unbilled: [{ code: "97112", minutes: 3 }],
  otherLinesSameDay: [other("97150"), other("97164"), other("97124", { units: 3, samePractitioner: false, sameGroup: true })],
};

/** An assistant's visit beside another of the same group. */
export const assistedClaim: Claim = {
  ...soundClaim,
  lines: [
    line("97110", 2, "10:00", "10:30", 30, { modifiers: ["GP", "CQ"], rendering: { ...therapist, type: "physical_therapist_assistant" } }),
    line("97150", 1, "10:30", "10:50", 20, { rendering: { ...therapist, type: "physical_therapist_assistant" }, modifiers: ["GP", "59", "KX"] }),
  ],
  context: { ...context, rendering: { ...therapist, type: "physical_therapist_assistant" } },
  otherLinesSameDay: [other("97140", { discipline: "OT", modifiers: ["GO"], samePractitioner: false, sameGroup: true }), other("97110", { samePractitioner: true })],
};

/** A massage visit as workers' compensation and veterans' plans see it. */
export const massageClaim: Claim = {
  ...soundClaim,
  discipline: "massage",
  context: { ...context, rendering: { ...therapist, type: "massage_therapist", taxonomy: "225700000X" } },
  lines: [line("97124", 4, "10:00", "11:00", 60, { modifiers: [], discipline: "massage", rendering: { ...therapist, type: "massage_therapist", taxonomy: "225700000X" }, techniques: ["effleurage"] })],
};

/** A therapist's claim with lines of an assistant, of another profession and of one who may not bill. */
export const manyHandsClaim: Claim = {
  ...soundClaim,
  lines: [
    line("97140", 2, "10:00", "10:30", 30),
    line("97110", 4, "10:30", "11:30", 60, { modifiers: ["GP", "CQ"], rendering: { ...therapist, type: "physical_therapist_assistant", npi: "1245319599" } }),
    line("97124", 1, "11:30", "11:45", 15, { modifiers: ["GO"], discipline: "OT", rendering: { ...therapist, type: "occupational_therapist", npi: "1679576722" } }),
    line("97530", 4, "13:00", "14:00", 60, { rendering: { ...therapist, type: "massage_therapist", npi: "1992739155" } }),
  ],
};

export const fullClaims: Readonly<Record<string, Claim>> = { "sound claim": soundClaim, "faulty claim": faultyClaim, "assisted claim": assistedClaim, "massage claim": massageClaim, "claim of many hands": manyHandsClaim };
