import type { Authorization, BilledService, BillingContext, Claim, Counters, Goal, Intervention, OtherServiceLine, PerformedService, PlanOfCare, ProgressReport, Provider, Referral, ServiceLine, Signature, TimeBlock, TreatmentNote, TreatmentRecord, Visit } from "../visit/index.js";

/** What stands at a place: a value, the facts of an object, or the members of a list. */
type Place = 1 | Facts | readonly [Place];
interface Facts { readonly [name: string]: Place }

/** Every fact of an input, each by its name: one that is added to the input and not here does not compile. */
type FactsOf<Input> = { readonly [Name in keyof Required<Input>]: Place };

const TEXTS: Place = [1];
const TIME: FactsOf<TimeBlock> = { start: 1, end: 1, startSeconds: 1, endSeconds: 1, endsNextDay: 1 };
const PERFORMED = { code: 1, minutes: 1, timeBlocks: [TIME], performedBy: 1, mode: 1, groupSize: 1, techniques: TEXTS, bodyRegions: TEXTS, diagnoses: TEXTS } as const;
const SERVICE: FactsOf<PerformedService> = { ...PERFORMED, id: 1, practitionerKey: 1, placeOfService: 1, telehealth: 1 };
const PROVIDER: FactsOf<Provider> = { type: 1, npi: 1, taxonomy: 1, networks: TEXTS };
const REFERRAL: FactsOf<Referral> = { by: 1, npi: 1, orderedOn: 1, expiresOn: 1, contents: TEXTS };
const AUTHORIZATION: FactsOf<Authorization> = { kind: 1, number: 1, from: 1, until: 1, codes: TEXTS, visits: 1, visitsUsed: 1, units: 1, unitsUsed: 1, unitsPerVisit: 1, requestedOn: 1 };
const GOAL: FactsOf<Goal> = { text: 1, measurable: 1, functional: 1, targetDate: 1 };
const PLAN: FactsOf<PlanOfCare> = {
  establishedOn: 1, signed: 1, certifiedOn: 1, certifiedThrough: 1, verbalOrderOn: 1, sentToPhysicianOn: 1, orderOnFile: 1, maintenance: 1, delayReason: 1, disciplines: TEXTS, goals: [GOAL],
  diagnoses: TEXTS, frequency: 1, duration: 1, type: 1,
};
const COUNTERS: FactsOf<Counters> = {
  visits: { calendar_year: 1, benefit_year: 1, episode: 1, injury: 1, authorization: 1 }, evaluationsThisEpisode: 1, evaluationsLast12Months: { initial: 1, reEvaluations: 1 },
  allowedCentsYearToDate: { ptSlp: 1, ot: 1 }, benefitRemainingCents: 1, treatmentDaysSinceProgressReport: 1,
};
const CONTEXT: FactsOf<BillingContext> = {
  form: 1, rendering: PROVIDER, supervising: PROVIDER, billing: PROVIDER, diagnoses: TEXTS, referral: REFERRAL, authorizations: [AUTHORIZATION], planOfCare: PLAN, counters: COUNTERS, purpose: 1,
  benefitType: 1, ageYears: 1, placeOfService: 1, injuryOn: 1, policyIssuedOn: 1, receivedOn: 1, decidedOn: 1, partAStay: 1, openHomeHealthEpisode: 1, advanceNotice: { kind: 1, signedOn: 1 },
};
const SIGNATURE: FactsOf<Signature> = { credentials: 1, signedOn: 1, licenseNumber: 1, providerType: 1 };
const INTERVENTION: FactsOf<Intervention> = { ...PERFORMED, name: 1, status: 1 };
const NOTE: FactsOf<TreatmentNote> = {
  dateOfService: 1, interventions: [INTERVENTION], totalTimedMinutes: 1, totalTreatmentMinutes: 1, subjective: 1, objective: 1, assessment: 1, plan: 1, response: 1,
  coTreatment: { rationale: 1, goals: TEXTS, progress: 1 }, measures: [{ name: 1, value: 1, unit: 1 }], timeIn: 1, timeOut: 1, consentRecorded: 1, contactRecorded: 1, signatures: [SIGNATURE],
};
const REPORT: FactsOf<ProgressReport> = { writtenOn: 1, coversFrom: 1, coversThrough: 1, signatures: [SIGNATURE], goalsAssessed: 1, goalStatus: 1, dated: 1, planContinues: 1 };
const RECORD: FactsOf<TreatmentRecord> = {
  evaluation: { on: 1, signatures: [SIGNATURE], findings: 1, functionalLimitations: TEXTS, diagnoses: TEXTS }, planOfCare: PLAN, certifications: [PLAN], notes: [NOTE], progressReports: [REPORT], dischargedOn: 1,
  dischargePlanned: 1, dischargeNoteOn: 1, referral: REFERRAL, history: COUNTERS,
};
const BILLED: FactsOf<BilledService> = { code: 1, units: 1, modifiers: TEXTS, diagnoses: TEXTS };
const LINE: FactsOf<ServiceLine> = {
  ...BILLED, id: 1, unitsBasis: 1, minutes: 1, timeBlocks: [TIME], separateTime: 1, bodyRegions: TEXTS, techniques: TEXTS, rendering: PROVIDER, discipline: 1, placeOfService: 1, revenueCode: 1,
  chargeCents: 1, allowedCents: 1, relativeValueHundredths: 1,
};
const OTHER_LINE: FactsOf<OtherServiceLine> = { ...LINE, samePractitioner: 1, sameGroup: 1 };
const VISIT: FactsOf<Visit> = { dateOfService: 1, discipline: 1, status: 1, services: [SERVICE], sameDayVisits: [1], context: CONTEXT, record: RECORD };
const CLAIM: FactsOf<Claim> = { dateOfService: 1, discipline: 1, context: CONTEXT, lines: [LINE], unbilled: [{ code: 1, minutes: 1 }], otherLinesSameDay: [OTHER_LINE] };

/** What may be asked about, with every fact it may hold. */
export const FACTS = {
  visit: { ...VISIT, sameDayVisits: [VISIT] },
  claim: CLAIM,
  record: { dateOfService: 1, discipline: 1, record: RECORD, billed: [BILLED], context: CONTEXT, services: [SERVICE] },
} as const satisfies Readonly<Record<string, Facts>>;

/** An input that assumptions may fill. */
export type AskedAbout = keyof typeof FACTS;

/** Whether a place is one of an input's own; `*` and a number stand for members of a list. */
export function isFactOf(input: AskedAbout, steps: readonly string[]): boolean {
  return steps.length > 0 && isWithin(FACTS[input], steps);
}

function isWithin(place: Place, [step, ...rest]: readonly string[]): boolean {
  if (step === undefined) return true;
  if (place === 1) return false;
  if (isList(place)) return /^(\*|0|[1-9]\d*)$/.test(step) && isWithin(place[0], rest);
  const within = Object.hasOwn(place, step) ? place[step] : undefined;
  return within !== undefined && isWithin(within, rest);
}

function isList(place: Facts | readonly [Place]): place is readonly [Place] {
  return Array.isArray(place);
}
