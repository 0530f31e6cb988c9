import type { Discipline, ProviderType } from "../codes/index.js";

/** What sort of value a fact of an input takes; a list of words names every one it takes. */
export type FactSort = "day" | "day_or_none" | "whole_number" | "yes_or_no" | "text" | "list" | "object" | "object_or_none" | readonly string[];

const DISCIPLINES: readonly Discipline[] = ["PT", "OT", "SLP", "massage", "chiropractic", "acupuncture"];
const PROVIDERS: readonly ProviderType[] = [
  "massage_therapist", "physical_therapist", "physical_therapist_assistant", "occupational_therapist", "occupational_therapy_assistant",
  "speech_language_pathologist", "chiropractor", "acupuncturist", "physician", "nonphysician_practitioner", "athletic_trainer", "aide", "student",
];

/** What each sort takes in: a fact by its name, or by that and what it belongs to where the name alone says too little. `*` is a member of a list. */
const SORTS: readonly (readonly [FactSort, readonly string[]])[] = [
  [DISCIPLINES, ["discipline", "disciplines/*"]],
  [PROVIDERS, ["rendering/type", "billing/type", "supervising/type", "referral/by"]],
  [["professional", "institutional"], ["form"]],
  [["treatment", "maintenance", "wellness", "relaxation"], ["purpose"]],
  [["rehabilitative", "habilitative"], ["benefitType"]],
  [["abn_mandatory", "abn_voluntary", "payer_consent"], ["advanceNotice/kind"]],
  [["UN", "MJ"], ["unitsBasis"]],
  [["therapist", "assistant", "together", "aide", "student"], ["performedBy"]],
  [["one_on_one", "group", "co_treatment", "supervised"], ["mode"]],
  [["video", "audio"], ["telehealth"]],
  ["object", ["context", "rendering", "billing", "authorizations/*", "counters", "counters/visits", "history", "history/visits", "allowedCentsYearToDate", "record"]],
  ["object_or_none", ["supervising", "advanceNotice", "referral", "planOfCare", "evaluation"]],
  ["list", [
    "lines", "otherLinesSameDay", "unbilled", "sameDayVisits", "services", "diagnoses", "networks", "contents", "authorizations", "disciplines", "goals", "bodyRegions", "techniques",
    "timeBlocks", "notes", "certifications", "progressReports",
  ]],
  ["day", ["dateOfService", "injuryOn", "policyIssuedOn", "receivedOn", "advanceNotice/signedOn", "orderedOn", "requestedOn", "establishedOn", "certifiedThrough", "sentToPhysicianOn"]],
  ["day_or_none", ["decidedOn", "expiresOn", "certifiedOn", "verbalOrderOn", "dischargedOn", "dischargeNoteOn"]],
  ["whole_number", [
    "ageYears", "visits", "visitsUsed", "units", "unitsUsed", "unitsPerVisit", "calendar_year", "benefit_year", "episode", "injury", "authorization", "evaluationsThisEpisode", "ptSlp", "ot",
    "benefitRemainingCents", "treatmentDaysSinceProgressReport", "minutes", "chargeCents", "allowedCents", "relativeValueHundredths", "groupSize",
  ]],
  ["yes_or_no", ["partAStay", "openHomeHealthEpisode", "signed", "orderOnFile", "maintenance", "delayReason", "separateTime", "samePractitioner", "sameGroup"]],
  ["text", ["placeOfService", "diagnoses/*", "npi", "taxonomy", "networks/*", "number", "revenueCode", "bodyRegions/*", "techniques/*"]],
];

/** The sort of a fact, by the last steps of its place; absent where nothing is known of it. */
export function sortOf(steps: readonly string[]): FactSort | undefined {
  const name = steps.at(-1) ?? "";
  const named = (one: string): FactSort | undefined => SORTS.find(([, facts]) => facts.includes(one))?.[0];
  return named(`${steps.at(-2) ?? ""}/${name}`) ?? named(name);
}
