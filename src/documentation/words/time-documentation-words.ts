import type { TimeForm } from "../../rules/index.js";
import { list, named, sentence, together } from "../../rules/index.js";
import type { TimeDocumentationDetails, TimeDocumentationFindings } from "../checks/time-documentation.js";
import type { Words, WordsOf } from "./record-words.js";

const FORM: Readonly<Record<TimeForm, string>> = {
  total_timed_minutes: "the total minutes of timed codes",
  total_treatment_minutes: "the total treatment minutes",
  minutes_per_code: "the minutes of each timed code",
  session_start_and_stop: "when the session began and ended",
  start_and_stop_per_code: "when each timed code began and ended",
};

function stated(title: string, what: string): Words<TimeDocumentationDetails> {
  return {
    title,
    question: `whether the note states ${what}`,
    judged: ({ forms, found, noteOfDate, without }, outcome) => together(
      sentence(`the note has to state ${list(forms.map((form) => FORM[form]), "or")}; ${outcome === "satisfied" ? forms.length > 1 ? `it states ${list(found.map((form) => FORM[form]))}` : "it does" : noteOfDate ? "it does not" : "there is no note of the date"}.`),
      outcome === "satisfied" || without.length === 0 ? undefined : `It is missing for ${named("code", without)}.`,
    ),
  };
}

/** Made in a function so that a bundle without words drops it. */
export const timeDocumentationWords: WordsOf<TimeDocumentationFindings> = /* @__PURE__ */ (() => ({
  time_documentation_total_timed_minutes: stated("Total timed minutes", FORM.total_timed_minutes),
  time_documentation_total_treatment_minutes: stated("Total treatment minutes", FORM.total_treatment_minutes),
  time_documentation_minutes_per_code: stated("Minutes of each code", FORM.minutes_per_code),
  time_documentation_session_start_and_stop: stated("Start and stop of the session", FORM.session_start_and_stop),
  time_documentation_start_and_stop_per_code: stated("Start and stop of each code", FORM.start_and_stop_per_code),
  time_documentation_any_form: stated("Treatment time", "time in one of the forms the payer takes"),
}))();
