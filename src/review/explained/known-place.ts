import type { JsonPointer } from "../../core/index.js";
import type { RecordUnderReview } from "../../documentation/index.js";
import type { Claim, Visit } from "../../visit/index.js";

/** Every key of a shape, however deep. */
type KeysOf<Shape> = Shape extends string | number | boolean | undefined ? never
  : Shape extends readonly (infer Member)[] ? KeysOf<Member>
  : Shape extends object ? { [Key in keyof Shape & string]-?: Key | KeysOf<Shape[Key]> }[keyof Shape & string] : never;

/** A key of what an assumption may fill. */
type Key = "sameDayVisits" | KeysOf<Omit<Visit, "sameDayVisits">> | KeysOf<Claim> | KeysOf<RecordUnderReview>;

const KEYS: Readonly<Record<Key, true>> = {
  ageYears: true, allowedCents: true, allowedCentsYearToDate: true, assessment: true, authorization: true, authorizations: true, advanceNotice: true,
  benefitRemainingCents: true, benefitType: true, benefit_year: true, billed: true, billing: true, bodyRegions: true, by: true, calendar_year: true,
  certifications: true, certifiedOn: true, certifiedThrough: true, chargeCents: true, coTreatment: true, code: true, codes: true, consentRecorded: true, contactRecorded: true,
  contents: true, context: true, counters: true, coversFrom: true, coversThrough: true, credentials: true, dateOfService: true, dated: true, decidedOn: true,
  delayReason: true, diagnoses: true, dischargeNoteOn: true, dischargePlanned: true, dischargedOn: true, discipline: true, disciplines: true, duration: true, end: true,
  endSeconds: true, endsNextDay: true, episode: true, establishedOn: true, evaluation: true, evaluationsLast12Months: true, evaluationsThisEpisode: true, expiresOn: true, findings: true,
  form: true, frequency: true, from: true, functional: true, functionalLimitations: true, goals: true, goalsAssessed: true, goalStatus: true, groupSize: true, history: true,
  id: true, initial: true, injury: true, injuryOn: true, interventions: true, kind: true, licenseNumber: true, lines: true, maintenance: true, measurable: true,
  measures: true, minutes: true, mode: true, modifiers: true, name: true, networks: true, notes: true, npi: true, number: true, objective: true, on: true,
  openHomeHealthEpisode: true, orderOnFile: true, orderedOn: true, ot: true, otherLinesSameDay: true, partAStay: true, performedBy: true, placeOfService: true,
  plan: true, planContinues: true, planOfCare: true, policyIssuedOn: true, practitionerKey: true, progress: true, progressReports: true, providerType: true, ptSlp: true,
  purpose: true, rationale: true, reEvaluations: true, receivedOn: true, record: true, referral: true, relativeValueHundredths: true, rendering: true, requestedOn: true, response: true,
  revenueCode: true, sameDayVisits: true, sameGroup: true, samePractitioner: true, sentToPhysicianOn: true, separateTime: true, services: true,
  signatures: true, signed: true, signedOn: true, start: true, startSeconds: true, status: true, subjective: true, supervising: true, targetDate: true,
  taxonomy: true, techniques: true, telehealth: true, text: true, timeBlocks: true, timeIn: true, timeOut: true, totalTimedMinutes: true,
  totalTreatmentMinutes: true, treatmentDaysSinceProgressReport: true, type: true, unbilled: true, unit: true, units: true, unitsBasis: true,
  unitsPerVisit: true, unitsUsed: true, until: true, value: true, verbalOrderOn: true, visits: true, visitsUsed: true, writtenOn: true,
};

/** Whether a place is made of keys of our own shapes, places in lists and `*`: a host may have put anything into a pointer. */
export function isKnownPlace(pointer: JsonPointer): boolean {
  const [root, ...steps] = pointer.split("/");
  return root === "" && steps.length > 0 && steps.every((step) => Object.hasOwn(KEYS, step) || /^(\d{1,5}|\*)$/.test(step));
}
