import type { InputIssue } from "../core/index.js";
import { date, listOf, type Look, noneOfThese, objectOf, oneOf, orNone, procedureCode, text, timeOfDay, wholeNumber } from "./shape/look.js";

/** Issues told at most, as at the doors. */
const MOST_ISSUES = 1_000;

/** What a review relies on: what a count, a claim and the rules' look-ups take apart or add up. */
const visitLook: Look = /* @__PURE__ */ (() => {
  const some = objectOf({});
  const list = listOf(some);
  const texts = listOf(text);
  const timeBlocks = listOf(objectOf({ start: timeOfDay, end: timeOfDay }, { startSeconds: wholeNumber, endSeconds: wholeNumber }));
  const performed = {
    minutes: wholeNumber, timeBlocks, groupSize: wholeNumber, techniques: texts, bodyRegions: texts, diagnoses: texts,
    performedBy: oneOf(["therapist", "assistant", "together", "aide", "student"]), mode: oneOf(["one_on_one", "group", "co_treatment", "supervised"]),
  };
  const service = objectOf({ code: procedureCode }, { ...performed, id: text, practitionerKey: text, placeOfService: text, telehealth: oneOf(["video", "audio"]) });
  const provider = objectOf({}, { type: text, npi: text, taxonomy: text, networks: texts });
  const referral = orNone(objectOf({}, { by: text, npi: text, orderedOn: date, expiresOn: orNone(date), contents: texts }));
  const plan = objectOf({}, { establishedOn: date, certifiedOn: orNone(date), certifiedThrough: date, verbalOrderOn: orNone(date), sentToPhysicianOn: date, disciplines: texts, goals: list, frequency: text, duration: text, type: text });
  const periods = objectOf({}, { calendar_year: wholeNumber, benefit_year: wholeNumber, episode: wholeNumber, injury: wholeNumber, authorization: wholeNumber });
  const counters = objectOf({}, {
    visits: periods, evaluationsThisEpisode: wholeNumber, evaluationsLast12Months: objectOf({}, { initial: wholeNumber, reEvaluations: wholeNumber }),
    allowedCentsYearToDate: objectOf({}, { ptSlp: wholeNumber, ot: wholeNumber }), benefitRemainingCents: wholeNumber, treatmentDaysSinceProgressReport: wholeNumber,
  });
  const authorization = objectOf({}, { kind: text, number: text, from: date, until: date, codes: texts, visits: wholeNumber, visitsUsed: wholeNumber, units: wholeNumber, unitsUsed: wholeNumber, unitsPerVisit: wholeNumber, requestedOn: date });
  const context = objectOf({}, {
    form: text, rendering: provider, supervising: orNone(provider), billing: provider, diagnoses: texts, referral, authorizations: listOf(authorization), planOfCare: orNone(plan), counters, purpose: text, benefitType: text,
    ageYears: wholeNumber, placeOfService: text, injuryOn: date, policyIssuedOn: date, receivedOn: date, decidedOn: orNone(date), advanceNotice: orNone(objectOf({}, { kind: text, signedOn: date })),
  });
  const signatures = listOf(objectOf({}, { credentials: text, signedOn: date, providerType: text }));
  const note = objectOf({ dateOfService: date }, {
    interventions: listOf(objectOf({}, { ...performed, code: procedureCode, name: text, status: text })), totalTimedMinutes: wholeNumber, totalTreatmentMinutes: wholeNumber,
    subjective: text, objective: text, assessment: text, plan: text, response: text, measures: list, timeIn: orNone(timeOfDay), timeOut: orNone(timeOfDay), signatures,
  });
  const record = objectOf({}, {
    evaluation: orNone(objectOf({ on: date }, { signatures, findings: text, functionalLimitations: texts })), planOfCare: orNone(plan), certifications: listOf(plan), notes: listOf(note),
    progressReports: listOf(objectOf({ writtenOn: date }, { coversFrom: date, coversThrough: date, signatures })), dischargedOn: orNone(date), dischargeNoteOn: orNone(date), referral, history: counters,
  });
  const wanted = { dateOfService: date, discipline: oneOf(["PT", "OT", "SLP", "massage", "chiropractic", "acupuncture"]), services: listOf(service) };
  const more = { status: oneOf(["completed", "short", "cancelled", "no_show"]), context, record };
  return objectOf(wanted, { ...more, sameDayVisits: listOf(objectOf(wanted, { ...more, sameDayVisits: noneOfThese })) });
})();

/**
 * Says what keeps a visit that passed no door from being reviewed, with the codes and pointers of the doors. It is no door: unknown properties, flags,
 * lengths of lists and most words that only rules read are left to `safeParseVisit`.
 *
 * @param visit - Anything
 * @returns The issues, the first thousand; none where it can be reviewed. They hold no value and no key of the input
 */
export function visitIssues(visit: unknown): readonly InputIssue[] {
  const issues: InputIssue[] = [];
  visitLook(visit, "", (path, code) => { if (issues.length < MOST_ISSUES) issues.push({ path, code }); });
  return issues;
}
