import type { NoteElement } from "../../rules/index.js";
import { count, list, named, sentence, together } from "../../rules/index.js";
import type { NoteElementDetails, NoteElementFindings } from "../checks/note-element.js";
import type { ElementLack } from "../note/element-answer.js";
import type { Words, WordsOf } from "./record-words.js";

const LACK: Readonly<Record<ElementLack, string>> = {
  no_note: "there is no note of the date",
  no_plan: "there is no plan of care",
  no_evaluation: "there is no evaluation",
  blank: "it does not",
};

/** What a document has to hold, and whether it does. */
function held(title: string, document: string, what: string): Words<NoteElementDetails> {
  return {
    title,
    question: `whether the ${document} holds ${what}`,
    judged: ({ fromVisit, lack, uncoded, visit, without }, outcome) => {
      const from = fromVisit === undefined ? "" : ` from visit ${fromVisit} on`;
      const found = outcome === "satisfied" ? "it does" : LACK[lack ?? "blank"];
      const lacking = [...(without === undefined ? [] : [named("code", without)]), ...(uncoded === undefined ? [] : [count(uncoded, "intervention without a code", "interventions without a code")])];
      return together(
        sentence(`the ${document} has to hold ${what}${from}; ${found}.`),
        lacking.length === 0 ? undefined : `It is missing for ${list(lacking)}.`,
        visit === undefined ? undefined : `This is visit ${visit}.`,
      );
    },
  };
}

/** Made in a function so that a bundle without words drops it. */
export const noteElementWords: WordsOf<NoteElementFindings> = /* @__PURE__ */ (() => ({
  note_element_subjective: held("Subjective part", "note", "what the patient reports"),
  note_element_objective: held("Objective part", "note", "what was observed"),
  note_element_assessment: held("Assessment", "note", "the practitioner's assessment"),
  note_element_plan: held("Plan in the note", "note", "the plan"),
  note_element_response: held("Response to treatment", "note", "how the patient responded to the treatment"),
  note_element_objective_measures: held("Measurements", "note", "at least one measurement with its figure"),
  note_element_technique: held("Techniques", "note", "the techniques of each intervention"),
  note_element_body_region: held("Body regions", "note", "the body regions of each intervention"),
  note_element_diagnosis: held("Diagnosis of the treatment", "record", "a diagnosis for each intervention and each billed service"),
  note_element_home_program: held("Home program", "note", "the home program"),
  note_element_goals: held("Goals", "plan of care", "goals"),
  note_element_measurable_goals: held("Measurable goals", "plan of care", "only goals that can be measured"),
  note_element_functional_goals: held("Functional goals", "plan of care", "only goals that are tied to function"),
  note_element_expected_duration: held("Expected duration", "plan of care", "how long treatment is to last"),
  note_element_functional_limitations: held("Functional limitations", "evaluation", "the functional limitations"),
  note_element_evaluation_diagnosis: held("Diagnosis in the evaluation", "evaluation", "a diagnosis"),
  note_element_evaluation_findings: held("Findings of the evaluation", "evaluation", "what was found"),
  note_element_co_treatment_rationale: held("Reason for co-treatment", "note", "why two disciplines treated at once"),
  note_element_co_treatment_goals: held("Goals of co-treatment", "note", "the goals worked on in co-treatment"),
  note_element_co_treatment_progress: held("Progress in co-treatment", "note", "the progress made in co-treatment"),
  note_element_consent: held("Consent", "note", "that the patient consented"),
  note_element_contact: held("Contact details", "note", "that the patient's contact details are recorded"),
} satisfies Readonly<Record<`note_element_${NoteElement}`, Words<NoteElementDetails>>>))();
