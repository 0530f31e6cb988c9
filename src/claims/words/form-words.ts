import { count, sentence } from "../../rules/index.js";
import type { ClaimFindingDetails } from "../claim-finding-code.js";
import type { CodesOf, Words, WordsOf } from "./claim-words.js";

type Form = ClaimFindingDetails["claim_form_npi_check_digit"];

/** What the form takes, and how often it is not so. */
function form(title: string, question: string, demand: string): Words<Form> {
  return {
    title,
    question: `whether ${question}`,
    judged: ({ wrong }, outcome) => sentence(`${demand}; ${outcome === "violated" ? `${count(wrong, "place")} of the claim ${wrong === 1 ? "is" : "are"} wrong` : "this holds"}.`),
  };
}

function atMost(title: string, one: string, several: string, where: string): Words<Form> {
  return {
    title,
    question: `whether ${where} has more ${several} than the form takes`,
    judged: ({ counted, most }, outcome) => {
      const demand = `${where} takes ${most === undefined ? `a limited number of ${several}` : `at most ${count(most, one, several)}`}`;
      if (counted === undefined) return sentence(`${demand}; ${outcome === "violated" ? "there are more" : "there are no more"}.`);
      if (outcome === "violated") return sentence(`${demand}; there are ${counted}.`);
      return sentence(`${demand}; ${counted === 0 ? "none" : `no more than ${counted}`} ${counted > 1 ? "are" : "is"} given.`);
    },
  };
}

/** Made in a function so that a bundle without words drops it. */
export const formWords: WordsOf<CodesOf<"claim_form">> = /* @__PURE__ */ (() => ({
  claim_form_npi_check_digit: form("NPI", "every NPI has its check digit", "an NPI has ten digits, the last of them its check digit"),
  claim_form_taxonomy_form: form("Taxonomy code", "every taxonomy code has the form of one", "a taxonomy code has ten characters, the last of them an X"),
  claim_form_diagnosis_form: form("Form of the diagnoses", "every diagnosis has the form of an ICD-10-CM code", "a diagnosis has the form of an ICD-10-CM code"),
  claim_form_diagnosis_count: atMost("Number of diagnoses", "diagnosis", "diagnoses", "a claim"),
  claim_form_line_diagnosis_count: atMost("Diagnoses of a line", "diagnosis", "diagnoses", "a line"),
  claim_form_line_diagnosis_on_claim: form("Diagnoses of the lines", "every diagnosis of a line stands on the claim", "every diagnosis of a line has to stand on the claim"),
  claim_form_modifier_count: atMost("Number of modifiers", "modifier", "modifiers", "a line"),
  claim_form_units_positive: form("Units of a line", "every line has at least one unit", "every line has to have at least one unit"),
  claim_form_unit_basis: form("What the units count", "the lines count units", "lines count units (UN), never minutes (MJ)"),
  claim_form_duplicate_line: form("Duplicate lines", "two lines are the same", "no two lines may have the same code, modifiers, discipline and practitioner"),
  claim_form_split_timed_code: form("Timed code on several lines", "a timed code is split over several lines", "all units of a timed code have to stand on one line"),
  claim_form_authorization_number: {
    title: "Authorization number",
    question: "whether an authorization number is on the claim",
    judged: (_, outcome) => `The claim has to carry an authorization number; ${outcome === "violated" ? "it carries none" : "it does"}.`,
  },
}))();
