import type { JsonPointer } from "../../core/index.js";
import { list, named } from "../../rules/index.js";

/** What is not known where a fact of the claim is absent, to stand after "It is not known". A `*` is a place in a list. */
const OF_CLAIM: Readonly<Record<JsonPointer, string>> = {
  "/discipline": "under which discipline the claim is billed",
  "/otherLinesSameDay": "which other lines were billed for the patient that day",
  "/unbilled": "which timed services earned no unit and how long they took",
  "/unbilled/*/minutes": "how long a timed service that earned no unit took",
  "/context/form": "whether the claim is professional or institutional",
  "/context/rendering": "who rendered the service",
  "/context/rendering/npi": "which NPI the rendering provider has",
  "/context/rendering/taxonomy": "which taxonomy code the rendering provider has",
  "/context/rendering/networks": "to which networks the rendering provider belongs",
  "/context/supervising": "who supervised the service",
  "/context/supervising/npi": "which NPI the supervisor has",
  "/context/supervising/taxonomy": "which taxonomy code the supervisor has",
  "/context/billing": "who bills",
  "/context/billing/npi": "which NPI the billing provider has",
  "/context/billing/taxonomy": "which taxonomy code the billing provider has",
  "/context/billing/networks": "to which networks the billing provider belongs",
  "/context/diagnoses": "which diagnoses the claim has",
  "/context/referral": "whether there is an order or referral",
  "/context/referral/by": "who gave the order",
  "/context/referral/npi": "which NPI who gave the order has",
  "/context/referral/orderedOn": "when the order was given",
  "/context/referral/expiresOn": "when the order expires",
  "/context/authorizations": "which authorizations are on file",
  "/context/authorizations/*/kind": "of what kind an authorization on file is",
  "/context/authorizations/*/number": "which number an authorization on file has",
  "/context/authorizations/*/from": "from which day an authorization on file is good",
  "/context/authorizations/*/until": "until which day an authorization on file is good",
  "/context/authorizations/*/codes": "which codes an authorization on file covers",
  "/context/authorizations/*/visits": "how many visits an authorization on file allows",
  "/context/authorizations/*/visitsUsed": "how many visits of an authorization on file are used",
  "/context/authorizations/*/units": "how many units an authorization on file allows",
  "/context/authorizations/*/unitsUsed": "how many units of an authorization on file are used",
  "/context/authorizations/*/unitsPerVisit": "how many units an authorization on file allows in one visit",
  "/context/authorizations/*/requestedOn": "when an authorization on file was requested",
  "/context/planOfCare": "whether there is a plan of care",
  "/context/planOfCare/disciplines": "which disciplines the plan of care covers",
  "/context/planOfCare/establishedOn": "when the plan of care was established",
  "/context/counters/visits/calendar_year": "how many visits there were before in the calendar year",
  "/context/counters/visits/benefit_year": "how many visits there were before in the benefit year",
  "/context/counters/visits/episode": "how many visits there were before in the episode",
  "/context/counters/visits/injury": "how many visits there were before for the injury",
  "/context/counters/visits/authorization": "how many visits there were before under the authorization",
  "/context/counters/evaluationsThisEpisode": "how many evaluations there were before in the episode",
  "/context/counters/evaluationsLast12Months/initial": "how many evaluations there were before in the last twelve months",
  "/context/counters/evaluationsLast12Months/reEvaluations": "how many re-evaluations there were before in the last twelve months",
  "/context/counters/allowedCentsYearToDate/ptSlp": "what was allowed before this year for PT and SLP together",
  "/context/counters/allowedCentsYearToDate/ot": "what was allowed before this year for OT",
  "/context/counters/benefitRemainingCents": "what is left of the benefit",
  "/context/purpose": "what the treatment is for",
  "/context/benefitType": "whether the benefit is rehabilitative or habilitative",
  "/context/ageYears": "how old the patient is",
  "/context/placeOfService": "where the service was given",
  "/context/injuryOn": "when the patient was injured",
  "/context/policyIssuedOn": "when the policy was issued",
  "/context/receivedOn": "when the payer received the claim",
  "/context/decidedOn": "whether and when the payer decided on the claim",
  "/context/partAStay": "whether the patient was in a Part A stay",
  "/context/openHomeHealthEpisode": "whether the patient was under a home health episode",
  "/context/advanceNotice": "whether an advance notice is on file",
  "/context/advanceNotice/signedOn": "when the patient signed the advance notice",
};

/** What is not known where a fact of a line is absent; the line follows. */
const OF_LINE: Readonly<Record<string, string>> = {
  minutes: "how many minutes stand behind",
  timeBlocks: "which stretches of time stand behind",
  separateTime: "whether time apart from every other line was given for",
  diagnoses: "which diagnoses support",
  bodyRegions: "which body regions were treated under",
  techniques: "which techniques were used under",
  rendering: "who rendered",
  "rendering/npi": "which NPI belongs to who rendered",
  "rendering/taxonomy": "which taxonomy code belongs to who rendered",
  "rendering/networks": "which networks belong to who rendered",
  discipline: "which discipline rendered",
  placeOfService: "which place of service belongs to",
  revenueCode: "which revenue code belongs to",
  unitsBasis: "what the units count on",
  chargeCents: "what is charged for",
  allowedCents: "what the payer allows for",
  relativeValueHundredths: "which relative value belongs to",
  modifiers: "which discipline's modifier is right on",
  samePractitioner: "whether the same practitioner rendered",
  sameGroup: "whether the same group billed",
};

const LINE_PLACE = /^\/(lines|otherLinesSameDay)\/(\d+|\*)\/(.+)$/;

/** What is not known, one phrase for each fact; a place nobody knows here has none. */
export function missingFacts(missing: readonly JsonPointer[]): string | undefined {
  const phrases = new Set<string>();
  const lines = new Map<string, { readonly before: string; readonly after: string; readonly numbers: string[] }>();
  for (const pointer of missing) {
    const [, where = "", place = "", property = ""] = LINE_PLACE.exec(pointer) ?? [];
    const before = lookUp(OF_LINE, property);
    if (before === undefined) {
      const phrase = lookUp(OF_CLAIM, pointer.replace(/\/\d+(?=\/|$)/g, "/*"));
      if (phrase !== undefined) phrases.add(phrase);
      continue;
    }
    const after = where === "lines" ? "" : " of the day's other claims";
    const entry = lines.get(before + after) ?? { before, after, numbers: [] };
    lines.set(before + after, entry);
    const number = place === "*" ? place : String(Number(place) + 1);
    if (!entry.numbers.includes(number)) entry.numbers.push(number);
  }
  const ofLines = [...lines.values()].map(({ after, before, numbers }) => `${before} ${numbers.includes("*") ? "every line" : named("line", numbers)}${after}`);
  const all = [...phrases, ...ofLines];
  return all.length === 0 ? undefined : list(all);
}

/** What a table says of a place, or of what it is part of: a provider's type says who it is. */
function lookUp(table: Readonly<Record<string, string>>, place: string): string | undefined {
  if (Object.hasOwn(table, place)) return table[place];
  return place.endsWith("/type") ? lookUp(table, place.slice(0, -"/type".length)) : undefined;
}
