import { type ProviderType, providerTypes } from "../../codes/index.js";
import { count, linesNumbered, list, sentence, together, withArticle } from "../../rules/index.js";
import type { ClaimFindingDetails } from "../claim-finding-code.js";
import type { CodesOf, Words, WordsOf } from "./claim-words.js";

function who(types: readonly ProviderType[], joint: "and" | "or" = "or"): string {
  return types.length === 0 ? "none of the provider types" : withArticle(list(types.map((type) => providerTypes[type].label), joint));
}

function diagnoses(question: string, demand: (code: string) => string): Words<ClaimFindingDetails["diagnosis_any"]> {
  return {
    title: "Diagnosis",
    question,
    judged: ({ code, found, given, missingGroups = [], of }, outcome) => together(
      `${demand(code)}; ${outcome === "satisfied" ? "it does" : "it does not"}.`,
      `The ${of} has ${count(given, "diagnosis", "diagnoses")}${found.length === 0 ? "" : `; of the rule's codes ${list(found)} ${found.length === 1 ? "is" : "are"} there`}.`,
      ...missingGroups.map((group) => `No diagnosis under ${list(group, "or")} is there.`),
    ),
  };
}

/** Made in a function so that a bundle without words drops it. */
export const coverWords: WordsOf<
  CodesOf<"coverage_exclusion"> | CodesOf<"code_eligibility"> | CodesOf<"provider_eligibility"> | CodesOf<"telehealth"> | CodesOf<"diagnosis">
> = /* @__PURE__ */ (() => ({
  coverage_exclusion_service: { title: "Service not covered", question: "whether the payer covers the service", judged: ({ code }, outcome) => `The payer ${outcome === "violated" ? "does not cover" : "covers"} ${code}.` },
  coverage_exclusion_purpose: {
    title: "Purpose of the treatment",
    question: "whether the payer covers the purpose of the treatment",
    judged: ({ purpose, purposes }, outcome) => `The payer does not cover care for ${list(purposes, "or")}; the purpose given is ${purpose}${outcome === "violated" ? ", which is not covered" : ""}.`,
  },
  coverage_exclusion_technique: {
    title: "Technique",
    question: "whether a technique was used that the payer does not cover",
    judged: ({ code, excluded }, outcome) => (outcome === "violated"
      ? `${count(excluded.length, "technique")} used under ${code} ${excluded.length === 1 ? "is" : "are"} on the payer's list of techniques that are not covered.`
      : `No technique used under ${code} is on the payer's list of techniques that are not covered.`),
  },
  coverage_exclusion_place: {
    title: "Place of service",
    question: "whether the payer covers the service at its place",
    judged: ({ authorized, code, placeOfService, placesOfService }, outcome) => {
      const demand = `The payer does not cover ${code} at place of service ${list(placesOfService, "or")}`;
      if (authorized) return `${demand} without an authorization; one covers it.`;
      return `${demand}; it was given at ${placeOfService ?? "another place"}${outcome === "violated" ? ", which is not covered" : ""}.`;
    },
  },
  code_eligibility_companion: {
    title: "Code billed beside another",
    question: "whether a code that has to stand beside it is billed the same day",
    judged: ({ code, companions, found }, outcome) => `${code} is paid only beside ${list(companions, "or")} of the same day; ${outcome === "violated" ? "none is billed" : `${found.length === 0 ? "one" : list(found)} ${found.length > 1 ? "are" : "is"} billed`}.`,
  },
  code_eligibility_plan_of_care: {
    title: "Plan of care",
    question: "whether the service is part of a therapy plan of care",
    judged: ({ code, covers, disciplines, planOfCare }, outcome) => {
      const demand = `${code} is paid only under a therapy plan of care${disciplines === undefined ? "" : ` of ${list(disciplines, "or")}`}`;
      if (!planOfCare) return `${demand}; there is none${outcome === "violated" ? ", so it is not paid" : ""}.`;
      return `${demand}; there is ${outcome === "violated" ? "only " : ""}one${covers === undefined ? "" : covers.length === 0 ? " that names no discipline" : ` of ${list(covers)}`}.`;
    },
  },
  code_eligibility_discipline: {
    title: "Discipline of the code",
    question: "whether the code may be billed under the discipline",
    judged: ({ code, discipline, disciplines }, outcome) => `${code} is paid only under ${list(disciplines, "or")}; it is billed under ${discipline}${outcome === "violated" ? ", which is not accepted" : ""}.`,
  },
  code_eligibility_separately: {
    title: "Code never paid alone",
    question: "whether the code is paid by itself",
    judged: ({ code }, outcome) => (outcome === "violated" ? `${code} is part of other services and never paid by itself.` : `${code} is paid by itself.`),
  },
  code_eligibility_replaced: {
    title: "Code replaced by another",
    question: "whether the payer takes the code",
    judged: ({ code, replacements }, outcome) => (outcome === "violated" ? `The payer does not take ${code}${replacements.length === 0 ? "" : `; it takes ${list(replacements, "or")} instead`}.` : `The payer takes ${code}.`),
  },
  provider_eligibility_type: {
    title: "Who rendered the service",
    question: "whether the payer pays the service to who rendered it",
    judged: ({ code, eligible, providerType, providerTypes: listed }, outcome) => {
      const demand = { only: `${code} is paid only to ${who(listed)}`, never: `${code} is not paid to ${who(listed)}`, also: `${code} is paid to ${who(listed)}` }[eligible];
      return `${demand}; it was rendered by ${who([providerType])}${outcome === "violated" ? ", to whom it is not paid" : ""}.`;
    },
  },
  provider_eligibility_supervision: {
    title: "Supervision",
    question: "whether who rendered the service was supervised as the payer asks",
    judged: ({ by, code, providerType, supervisedBy }, outcome) =>
      `${code} of ${who([providerType])} is paid only under the supervision of ${who(by)}; ${supervisedBy === "none" ? "nobody supervised it" : `the supervisor was ${who([supervisedBy])}${outcome === "violated" ? ", which is not accepted" : ""}`}.`,
  },
  provider_eligibility_network: {
    title: "Network",
    question: "whether who rendered the service belongs to a network the payer accepts",
    judged: ({ code, networks }, outcome) => `${code} is paid only to members of ${networks.length === 1 ? "the payer's network" : `one of ${networks.length} networks`}; who rendered it is ${outcome === "satisfied" ? "a member" : "no member"}.`,
  },
  telehealth_code: {
    title: "Telehealth",
    question: "whether the payer pays the services by telehealth",
    judged: ({ lines }, outcome) => sentence(`${lines.length === 0 ? "the lines" : `${list(lines.map(({ code }) => code))} (${linesNumbered(lines.map(({ line }) => line))})`} ${outcome === "satisfied" ? "may be given by telehealth." : "may not be given by telehealth under this payer."}`),
  },
  telehealth_provider: {
    title: "Telehealth",
    question: "whether who rendered the services may give them by telehealth",
    judged: ({ lines, providerTypes: accepted }, outcome) => {
      const rendered = [...new Set(lines.flatMap(({ providerType }) => (providerType === undefined ? [] : [providerType])))];
      return `Telehealth is paid to ${who(accepted)}${rendered.length === 0 ? "" : `; ${list(lines.map(({ code }) => code))} ${lines.length === 1 ? "was" : "were"} rendered by ${who(rendered, "and")}`}${outcome === "violated" ? ", to whom it is not paid" : ""}.`;
    },
  },
  diagnosis_any: diagnoses("whether the line has a diagnosis", (code) => `${code} has to have at least one diagnosis`),
  diagnosis_listed: diagnoses("whether the line has a diagnosis that supports the service", (code) => `${code} has to have one of the diagnoses the payer lists`),
  diagnosis_excluded: {
    title: "Diagnosis",
    question: "whether the line has a diagnosis the payer excludes",
    judged: ({ code, found }, outcome) => (outcome === "satisfied"
      ? `${code} has none of the diagnoses the payer excludes.`
      : `${code} has a diagnosis the payer excludes${found.length === 0 ? "" : `: ${list(found)}`}.`),
  },
  diagnosis_groups: diagnoses("whether the line has a diagnosis of each group the payer names", (code) => `${code} has to have a diagnosis of each group the payer names`),
}))();
