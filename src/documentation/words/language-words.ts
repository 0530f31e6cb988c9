import { count, list, sentence } from "../../rules/index.js";
import type { LanguageFindings } from "../checks/language.js";
import type { PhraseDetails } from "../language/phrases.js";
import type { TextPlace, WordedText } from "../language/text-place.js";
import type { Words, WordsOf } from "./record-words.js";

const TEXTS: Readonly<Record<WordedText, string>> = {
  subjective: "the subjective part", objective: "the objective part", assessment: "the assessment", plan: "the plan", response: "the response to treatment",
  name: "the name of an intervention", technique: "a technique of an intervention", goal: "the goal",
};

const STATUSES = { negated: "denied", declined: "declined", planned: "planned", home_program: "a home programme", prior: "done before" } as const;
const MINUTES = { total_timed_minutes: "the total of timed minutes", total_treatment_minutes: "the total of treatment minutes" } as const;

/** `the plan (characters 3 to 18)`; characters are counted from 1. */
function placed({ field, found, offsets }: TextPlace): string {
  const first = offsets[0];
  if (first === undefined) return TEXTS[field];
  return `${TEXTS[field]} (characters ${first.from + 1} to ${first.to}${found === 1 ? "" : ` and ${count(found - 1, "more place")}`})`;
}

function inPlaces(places: readonly TextPlace[]): string {
  return list(places.map(placed));
}

function phrase(title: string, question: string, demand: string, what: string): Words<PhraseDetails> {
  return {
    title, question,
    judged: ({ places }, outcome) => (outcome === "satisfied" ? `${demand}; none of the rule's wording is in the note.` : `${demand}; ${what} in ${inPlaces(places)}.`),
  };
}

/** Made in a function so that a bundle without words drops it. */
export const languageWords: WordsOf<LanguageFindings> = /* @__PURE__ */ (() => ({
  language_stock_phrase: phrase("Stock phrase", "whether the note has stock phrases", "A note should speak of this patient and this visit, not in phrases that fit any", "a stock phrase stands"),
  language_vague_response: phrase("Vague response to treatment", "whether the note has a vague response", "The response to treatment should be stated with a measure", "a vague response without one stands"),
  language_wellness_purpose: phrase("Wellness or relaxation", "whether the note states wellness or relaxation as the purpose", "Treatment for wellness or relaxation is not covered", "such a purpose stands"),
  language_unskilled_wording: phrase("Wording that shows no skill", "whether the note has wording that shows no skill", "A note should show why a therapist's skill is needed", "wording that shows none stands alone"),
  language_goal_without_measure: {
    title: "Goal without measure or time",
    question: "whether a goal has a measure and a time",
    judged: ({ goal, measure, time }, outcome) => {
      const demand = "A goal should state what will be measured and by when";
      if (outcome === "satisfied") return `${demand}; goal ${goal + 1} does.`;
      return `${demand}; goal ${goal + 1} has ${list([...(measure ? [] : ["no measure"]), ...(time ? [] : ["no time"])])}.`;
    },
  },
  language_no_functional_limitation: {
    title: "Functional limitation",
    question: "whether the assessment names a function of daily life",
    judged: ({ namedIn }) => `The record should name what the patient cannot do in daily life; ${namedIn === "nowhere" ? "neither the evaluation nor the assessment of the note does" : `the ${namedIn} does`}.`,
  },
  language_copied_note: {
    title: "Repeats an earlier note",
    question: "whether the note repeats an earlier one",
    judged: ({ fromPercent, places }, outcome) => {
      const demand = `Each note should be written for its own visit; a text counts as copied from ${fromPercent} % on`;
      if (outcome === "satisfied") return `${demand}; none of the note's texts is.`;
      return `${demand}; ${list(places.map(({ earlierOn, field, similarityPercent }) => `${TEXTS[field]} repeats ${similarityPercent} % of its wording from the note of ${earlierOn}`))}.`;
    },
  },
  language_technique_of_other_code: {
    title: "Technique of another code",
    question: "whether the techniques in the note fit the code billed",
    judged: ({ code, fits, places }, outcome) => (outcome === "satisfied"
      ? `The wording of the note should let the code be recognized; nothing in it speaks against ${code}.`
      : `The wording of the note should let the code be recognized; under ${code} it has no technique of ${code}, but words of ${list(fits, "or")} in ${inPlaces(places)}.`),
  },
  language_not_performed: {
    title: "Billed, but said not to be performed",
    question: "whether the note says that a billed intervention was not performed",
    judged: ({ code, places, says }, outcome) => (outcome === "satisfied"
      ? `What is billed has to have been performed that day; nothing in the note says otherwise of ${code}.`
      : `What is billed has to have been performed that day; of ${code} the note says that it is ${list(says.map((status) => STATUSES[status]), "or")}, in ${inPlaces(places)}.`),
  },
  language_minutes_in_text: {
    title: "Minutes in the text",
    question: "whether minutes in the text agree with those recorded",
    judged: ({ contradictions, places }, outcome) => {
      const demand = "Minutes in the text should agree with the minutes recorded";
      if (outcome === "satisfied") return `${demand}; none contradicts them.`;
      const said = contradictions.map(({ code, of, stated, structured }) => `${of === "intervention" ? `for ${code ?? "an intervention"}` : `for ${MINUTES[of]}`} the text states ${list(stated.map(String))}, and ${structured} recorded`);
      return `${demand}; ${list(said)}. ${sentence(inPlaces(places))}.`;
    },
  },
}))();
