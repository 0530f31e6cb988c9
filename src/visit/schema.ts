import * as z from "zod";

import type { CptCode, Modifier } from "../codes/index.js";
import { because, finiteNumber, list, localTime, object, orNone, plainDate, wholeNumber } from "../core/schema.js";
import type { Visit } from "./visit.js";

/** How many members a list may have at most. */
export const MOST = {
  /** Things named on one service, line, plan, note or provider, and the visits and authorizations beside a visit. */
  named: 100,
  /** Services, lines, interventions and measures of one day. */
  day: 500,
  /** Notes, reports and certifications of an episode. */
  episode: 2_000,
} as const;

const key = z.string().max(200);
const phrase = z.string().max(2_000);
const text = z.string().max(1_048_576);

const cptCode: z.ZodType<CptCode> = z.string().regex(/^[0-9A-Z]{5}$/);
const modifier: z.ZodType<Modifier> = z.string().regex(/^[0-9A-Z]{2}$/);
const placeOfService = z.string().regex(/^\d{2}$/);
export const discipline = z.enum(["PT", "OT", "SLP", "massage", "chiropractic", "acupuncture"]);
const providerType = z.enum([
  "massage_therapist", "physical_therapist", "physical_therapist_assistant", "occupational_therapist",
  "occupational_therapy_assistant", "speech_language_pathologist", "chiropractor", "acupuncturist", "physician",
  "nonphysician_practitioner", "athletic_trainer", "aide", "student",
]);
const performedBy = z.enum(["therapist", "assistant", "together", "aide", "student"]);
const mode = z.enum(["one_on_one", "group", "co_treatment", "supervised"]);

const flag = z.boolean().exactOptional();
const day = plainDate.exactOptional();
const dayOrNone = orNone(plainDate).exactOptional();
const timeOrNone = orNone(localTime).exactOptional();
const count = wholeNumber().exactOptional();
const seconds = wholeNumber(59).exactOptional();
const someKey = key.exactOptional();
const somePhrase = phrase.exactOptional();
const someText = text.exactOptional();
const keys = list(key, MOST.named).exactOptional();
const phrases = list(phrase, MOST.named).exactOptional();

export const timeBlock = object({
  start: localTime, end: localTime, startSeconds: seconds, endSeconds: seconds, endsNextDay: z.literal(true).exactOptional(),
});
const timeBlocks = list(timeBlock, MOST.named).exactOptional();

export const performedService = object({
  id: someKey, code: cptCode, minutes: count, timeBlocks, performedBy: performedBy.exactOptional(), practitionerKey: someKey,
  mode: mode.exactOptional(), groupSize: count, techniques: phrases, bodyRegions: phrases, diagnoses: keys,
  placeOfService: placeOfService.exactOptional(), telehealth: z.enum(["video", "audio"]).exactOptional(),
});

export const provider = object({ type: providerType.exactOptional(), npi: someKey, taxonomy: someKey, networks: keys });

export const referral = object({ by: providerType.exactOptional(), npi: someKey, orderedOn: day, expiresOn: dayOrNone, contents: phrases });

export const authorization = object({
  kind: someKey, number: someKey, from: day, until: day, codes: list(cptCode, MOST.named).exactOptional(), visits: count, visitsUsed: count,
  units: count, unitsUsed: count, unitsPerVisit: count, requestedOn: day,
});

export const goal = object({ text: someText, measurable: flag, functional: flag, targetDate: dayOrNone });

export const planOfCare = object({
  establishedOn: day, signed: flag, certifiedOn: dayOrNone, certifiedThrough: day, verbalOrderOn: dayOrNone, sentToPhysicianOn: day, orderOnFile: flag,
  maintenance: flag, delayReason: flag, disciplines: list(discipline, MOST.named).exactOptional(), diagnoses: phrases, goals: list(goal, MOST.named).exactOptional(),
  frequency: somePhrase, duration: somePhrase, type: somePhrase,
});

export const counters = object({
  visits: object({ calendar_year: count, benefit_year: count, episode: count, injury: count, authorization: count }).exactOptional(),
  evaluationsThisEpisode: count, evaluationsLast12Months: object({ initial: count, reEvaluations: count }).exactOptional(), allowedCentsYearToDate: object({ ptSlp: count, ot: count }).exactOptional(),
  benefitRemainingCents: count, treatmentDaysSinceProgressReport: count,
});

export const billingContext = object({
  form: z.enum(["professional", "institutional"]).exactOptional(),
  rendering: provider.exactOptional(), supervising: orNone(provider).exactOptional(), billing: provider.exactOptional(),
  diagnoses: keys,
  referral: orNone(referral).exactOptional(), authorizations: list(authorization, MOST.named).exactOptional(),
  planOfCare: orNone(planOfCare).exactOptional(), counters: counters.exactOptional(),
  purpose: z.enum(["treatment", "maintenance", "wellness", "relaxation"]).exactOptional(),
  benefitType: z.enum(["rehabilitative", "habilitative"]).exactOptional(),
  ageYears: wholeNumber(150).exactOptional(), placeOfService: placeOfService.exactOptional(),
  injuryOn: day, policyIssuedOn: day, receivedOn: day, decidedOn: dayOrNone, partAStay: flag, openHomeHealthEpisode: flag,
  advanceNotice: orNone(object({ kind: z.enum(["abn_mandatory", "abn_voluntary", "payer_consent"]), signedOn: day })).exactOptional(),
});

const billed = { code: cptCode, units: wholeNumber(), modifiers: list(modifier, MOST.named), diagnoses: keys };
const line = {
  ...billed, id: someKey, unitsBasis: z.enum(["UN", "MJ"]).exactOptional(), minutes: count, timeBlocks, separateTime: flag,
  bodyRegions: phrases, techniques: phrases, rendering: provider.exactOptional(), discipline: discipline.exactOptional(),
  placeOfService: placeOfService.exactOptional(), revenueCode: someKey, chargeCents: count, allowedCents: count, relativeValueHundredths: count,
};
export const billedService = object(billed);
export const serviceLine = object(line);
export const otherServiceLine = object({ ...line, samePractitioner: flag, sameGroup: flag });

export const claim = object({
  dateOfService: plainDate, discipline: discipline.exactOptional(), context: billingContext, lines: list(serviceLine, MOST.day),
  unbilled: list(object({ code: cptCode, minutes: wholeNumber() }), MOST.day).exactOptional(),
  otherLinesSameDay: list(otherServiceLine, MOST.day).exactOptional(),
});

export const intervention = object({
  code: cptCode.exactOptional(), name: somePhrase, status: z.enum(["performed", "declined", "planned", "home_program", "prior"]).exactOptional(),
  minutes: count, timeBlocks, techniques: phrases, bodyRegions: phrases, performedBy: performedBy.exactOptional(),
  mode: mode.exactOptional(), groupSize: count, diagnoses: keys,
});

export const signature = object({ credentials: somePhrase, signedOn: dayOrNone, licenseNumber: flag, providerType: providerType.exactOptional() });
const signatures = list(signature, MOST.named).exactOptional();

export const coTreatment = object({ rationale: someText, goals: list(text, MOST.named).exactOptional(), progress: someText });

export const treatmentNote = object({
  dateOfService: plainDate, interventions: list(intervention, MOST.day).exactOptional(), totalTimedMinutes: count, totalTreatmentMinutes: count,
  subjective: someText, objective: someText, assessment: someText, plan: someText, response: someText,
  coTreatment: orNone(coTreatment).exactOptional(),
  measures: list(object({ name: phrase, value: finiteNumber.exactOptional(), unit: someKey }), MOST.day).exactOptional(),
  timeIn: timeOrNone, timeOut: timeOrNone, consentRecorded: flag, contactRecorded: flag, signatures,
});

export const progressReport = object({
  writtenOn: plainDate, coversFrom: day, coversThrough: day, signatures, goalsAssessed: flag, goalStatus: flag, dated: flag, planContinues: flag,
});

export const treatmentRecord = object({
  evaluation: orNone(object({ on: plainDate, signatures, findings: someText, diagnoses: phrases, functionalLimitations: phrases })).exactOptional(),
  planOfCare: orNone(planOfCare).exactOptional(), certifications: list(planOfCare, MOST.episode).exactOptional(),
  notes: list(treatmentNote, MOST.episode).exactOptional(), progressReports: list(progressReport, MOST.episode).exactOptional(),
  dischargedOn: dayOrNone, dischargePlanned: flag, dischargeNoteOn: dayOrNone, referral: orNone(referral).exactOptional(), history: counters.exactOptional(),
});

const visited = {
  dateOfService: plainDate, discipline, status: z.enum(["completed", "short", "cancelled", "no_show"]).exactOptional(),
  services: list(performedService, MOST.day), context: billingContext.exactOptional(), record: treatmentRecord.exactOptional(),
};

/** A visit of the same day has none of its own: the schema is finite, so no depth and no cycle of the input can exhaust the stack. */
const noVisits: z.ZodType<readonly Visit[]> = z.array(z.unknown()).refine((others): others is never[] => others.length === 0, because("too_deep"));
export const sameDayVisit = object({ ...visited, sameDayVisits: noVisits.exactOptional() });

export const visit = object({ ...visited, sameDayVisits: list(sameDayVisit, MOST.named).exactOptional() });
