// Claims and visits as odd as their schema takes them: every optional fact may be there or not, and says ordinary and absurd things.
import fc from "fast-check";

import type { LocalTime, PlainDate } from "../../src/core/index.js";
import type { Asking } from "../../src/rules/index.js";
import type {
  AdvanceNotice, Authorization, BillingContext, Claim, Counters, Goal, OtherServiceLine, PerformedService, PlanOfCare, Provider, Referral, ServiceLine, TimeBlock, Visit,
} from "../../src/visit/index.js";

/** Objects of these properties, of which some must be there; the others are there more often than not. */
function record<T extends object>(shape: { [Key in keyof T]-?: fc.Arbitrary<NonNullable<T[Key]>> }, ...requiredKeys: (keyof T)[]): fc.Arbitrary<T> {
  return fc.record(shape, { requiredKeys, noNullPrototype: true });
}

const oneOf = <const T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);

/** Days on both sides of what rules turn on, and the first and the last there are. */
export const anyDay: fc.Arbitrary<PlainDate> = fc.oneof(
  { weight: 6, arbitrary: oneOf("2026-02-20", "2026-03-01", "2026-03-02", "2026-03-03", "2026-06-01", "2027-03-02") },
  { weight: 1, arbitrary: oneOf("0001-01-01", "2016-02-29", "2019-12-31", "2024-07-01", "9999-12-31") },
);

/** Dates of service before, in and after the shipped books. */
export const someDates = ["2026-03-02", "2027-01-15", "2019-06-30", "9999-12-31", "0001-01-01"] as const satisfies readonly PlainDate[];

const dayOrNone = fc.oneof(anyDay, fc.constant("none" as const));
const count = fc.oneof({ weight: 4, arbitrary: fc.nat(40) }, { weight: 1, arbitrary: oneOf(0, 1_440, 1_441, 2 ** 31, Number.MAX_SAFE_INTEGER) });
const odd = fc.oneof({ weight: 3, arbitrary: oneOf("", " ", "a", "__proto__", "constructor", "/lines/0~1", "﷽\u0000\uD800") }, { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 20 }) });
const code = fc.oneof(
  { weight: 8, arbitrary: oneOf("97110", "97112", "97124", "97140", "97530", "97161", "97150", "97014", "97010", "98941", "97164", "97129", "97130", "97799", "G0283") },
  { weight: 1, arbitrary: fc.stringMatching(/^[0-9A-Z]{5}$/) },
);
const modifiers = fc.array(fc.oneof({ weight: 9, arbitrary: oneOf("GP", "GO", "GN", "KX", "CQ", "CO", "59", "XE", "XU", "GA", "GX", "GY", "GZ", "52", "95", "SZ", "96") }, { weight: 1, arbitrary: fc.stringMatching(/^[0-9A-Z]{2}$/) }), { maxLength: 5 });
const diagnoses = fc.array(fc.oneof({ weight: 3, arbitrary: oneOf("M54.50", "M5450", "m25.511", "M99.99") }, odd), { maxLength: 14 });
const discipline = oneOf<NonNullable<Claim["discipline"]>>("PT", "OT", "SLP", "massage", "chiropractic", "acupuncture");
const providerType = oneOf<NonNullable<Provider["type"]>>(
  "massage_therapist", "physical_therapist", "physical_therapist_assistant", "occupational_therapist", "occupational_therapy_assistant", "speech_language_pathologist",
  "chiropractor", "acupuncturist", "physician", "nonphysician_practitioner", "athletic_trainer", "aide", "student",
);
const placeOfService = oneOf("11", "12", "02", "10", "99");
const npi = fc.oneof(oneOf("1234567893", "1245319599", "1234567890"), odd);
const words = fc.array(fc.oneof(oneOf("neck", "knee", "effleurage", "diagnosis", "visits"), odd), { maxLength: 3 });

const clock: fc.Arbitrary<LocalTime> = fc.oneof({ weight: 4, arbitrary: oneOf("09:00", "09:15", "09:30", "10:00", "10:10") }, { weight: 1, arbitrary: oneOf("00:00", "23:59") });
const timeBlock = record<TimeBlock>({ start: clock, end: clock, startSeconds: fc.nat(59), endSeconds: fc.nat(59), endsNextDay: fc.constant(true) }, "start", "end");
const timeBlocks = fc.array(timeBlock, { maxLength: 2 });

const provider = record<Provider>({ type: providerType, npi, taxonomy: fc.oneof(oneOf("225100000X", "225700000X"), odd), networks: fc.array(odd, { maxLength: 2 }) });
const referral = record<Referral>({ by: providerType, npi, orderedOn: anyDay, expiresOn: dayOrNone, contents: words });
const authorization = record<Authorization>({
  kind: fc.oneof(oneOf("form", "initial", "F245-417-000"), odd), number: odd, from: anyDay, until: anyDay, codes: fc.array(code, { maxLength: 3 }), visits: count, visitsUsed: count,
  units: count, unitsUsed: count, unitsPerVisit: count, requestedOn: anyDay,
});
const goal = record<Goal>({ text: odd, measurable: fc.boolean(), functional: fc.boolean(), targetDate: anyDay });
const planOfCare = record<PlanOfCare>({
  establishedOn: anyDay, signed: fc.boolean(), certifiedOn: dayOrNone, certifiedThrough: anyDay, verbalOrderOn: dayOrNone, sentToPhysicianOn: anyDay, orderOnFile: fc.boolean(),
  maintenance: fc.boolean(), delayReason: fc.boolean(), disciplines: fc.array(discipline, { maxLength: 2 }), diagnoses: fc.array(odd, { maxLength: 2 }), goals: fc.array(goal, { maxLength: 2 }), frequency: odd, duration: odd, type: odd,
});
const counters = record<Counters>({
  visits: record<NonNullable<Counters["visits"]>>({ calendar_year: count, benefit_year: count, episode: count, injury: count, authorization: count }),
  evaluationsThisEpisode: count, evaluationsLast12Months: record<NonNullable<Counters["evaluationsLast12Months"]>>({ initial: count, reEvaluations: count }), allowedCentsYearToDate: record<NonNullable<Counters["allowedCentsYearToDate"]>>({ ptSlp: fc.oneof(count, oneOf(247_999, 300_000)), ot: count }),
  benefitRemainingCents: count, treatmentDaysSinceProgressReport: count,
});
const orNone = <T>(known: fc.Arbitrary<T>): fc.Arbitrary<T | "none"> => fc.oneof({ weight: 3, arbitrary: known }, { weight: 1, arbitrary: fc.constant("none" as const) });

/** What payers' rules read beside the lines. */
export const anyContext: fc.Arbitrary<BillingContext> = record<BillingContext>({
  form: oneOf("professional", "institutional"), rendering: provider, supervising: orNone(provider), billing: provider, diagnoses, referral: orNone(referral),
  authorizations: fc.array(authorization, { maxLength: 2 }), planOfCare: orNone(planOfCare), counters, purpose: oneOf("treatment", "maintenance", "wellness", "relaxation"),
  benefitType: oneOf("rehabilitative", "habilitative"), ageYears: fc.nat(150), placeOfService, injuryOn: anyDay, policyIssuedOn: anyDay, receivedOn: anyDay, decidedOn: dayOrNone,
  partAStay: fc.boolean(), openHomeHealthEpisode: fc.boolean(),
  advanceNotice: orNone(record<AdvanceNotice>({ kind: oneOf("abn_mandatory", "abn_voluntary", "payer_consent"), signedOn: anyDay }, "kind")),
});

const billedLine = {
  code, units: fc.oneof({ weight: 5, arbitrary: fc.nat(6) }, { weight: 1, arbitrary: count }), modifiers, diagnoses, id: fc.oneof(oneOf("a", "b"), odd), unitsBasis: oneOf("UN", "MJ"), minutes: count, timeBlocks,
  separateTime: fc.boolean(), bodyRegions: words, techniques: words, rendering: provider, discipline, placeOfService, revenueCode: fc.oneof(oneOf("0420", "0430"), odd), chargeCents: count,
  allowedCents: count, relativeValueHundredths: count,
} as const;
const line = record<ServiceLine>(billedLine, "code", "units", "modifiers");
const otherLine = record<OtherServiceLine>({ ...billedLine, samePractitioner: fc.boolean(), sameGroup: fc.boolean() }, "code", "units", "modifiers");

/** Any claim of a date the schema accepts. */
export function anyClaim(dateOfService: PlainDate): fc.Arbitrary<Claim> {
  return record<Claim>({
    dateOfService: fc.constant(dateOfService), discipline, context: anyContext, lines: fc.array(line, { maxLength: 4 }),
    unbilled: fc.array(record<NonNullable<Claim["unbilled"]>[number]>({ code, minutes: count }, "code", "minutes"), { maxLength: 2 }), otherLinesSameDay: fc.array(otherLine, { maxLength: 2 }),
  }, "dateOfService", "context", "lines");
}

/** Any claim whose lines the host names, each by a name of its own. */
export function anyNamedClaim(dateOfService: PlainDate): fc.Arbitrary<Claim> {
  return anyClaim(dateOfService).map((claim) => ({
    ...claim, lines: claim.lines.map((one, index) => ({ ...one, id: `own-${index}` })),
    ...(claim.otherLinesSameDay === undefined ? {} : { otherLinesSameDay: claim.otherLinesSameDay.map((one, index) => ({ ...one, id: `other-${index}` })) }),
  }));
}

const service = record<PerformedService>({
  id: odd, code, minutes: count, timeBlocks, performedBy: oneOf("therapist", "assistant", "together", "aide", "student"), practitionerKey: odd, mode: oneOf("one_on_one", "group", "co_treatment", "supervised"),
  groupSize: count, techniques: words, bodyRegions: words, diagnoses, placeOfService, telehealth: oneOf("video", "audio"),
}, "code");
const visited = { discipline, status: oneOf<NonNullable<Visit["status"]>>("completed", "completed", "short", "cancelled", "no_show"), services: fc.array(service, { maxLength: 4 }), context: anyContext, record: fc.constant({}) };

/** Any visit of a date the schema accepts. */
export function anyVisitOn(dateOfService: PlainDate): fc.Arbitrary<Visit> {
  const other = record<Visit>({ ...visited, dateOfService: fc.oneof({ weight: 3, arbitrary: fc.constant(dateOfService) }, anyDay), sameDayVisits: fc.constant([]) }, "dateOfService", "discipline", "services");
  return record<Visit>({ ...visited, dateOfService: fc.constant(dateOfService), sameDayVisits: fc.array(other, { maxLength: 2 }) }, "dateOfService", "discipline", "services");
}

/** Any day of the question, with and without assumptions. */
export const anyAsking: fc.Arbitrary<Asking> = record<Asking>({
  asOf: anyDay,
  assumptions: fc.subarray([
    { pointer: "/context/rendering/type", value: "physical_therapist", because: "only therapists work here" },
    { pointer: "/lines/*/unitsBasis", value: "UN", because: "the software writes nothing else" },
    { pointer: "/otherLinesSameDay", value: [], because: "one clinic in town" },
  ]),
}, "asOf");
