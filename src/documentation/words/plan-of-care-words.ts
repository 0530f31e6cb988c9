import type { PlanOfCareFindings } from "../checks/plan-of-care.js";
import type { Words, WordsOf } from "./record-words.js";

function part(title: string, demand: string, kept: string, broken: string): Words<object> {
  return { title, question: `whether ${kept}`, judged: (_, outcome) => `The plan of care has to ${demand}; ${outcome === "satisfied" ? "it does" : broken}.` };
}

/** Made in a function so that a bundle without words drops it. */
export const planOfCareWords: WordsOf<PlanOfCareFindings> = /* @__PURE__ */ (() => ({
  plan_of_care_present: { title: "Plan of care", question: "whether there is a plan of care", judged: (_, outcome) => `Treatment has to rest on a plan of care; ${outcome === "satisfied" ? "there is one" : "there is none"}.` },
  plan_of_care_diagnoses: part("Diagnoses of the plan", "name the diagnoses", "the plan of care names the diagnoses", "none stands in it or in the evaluation"),
  plan_of_care_goals: part("Goals of the plan", "set goals", "the plan of care sets goals", "it sets none"),
  plan_of_care_measurable_goals: part("Measurable goals", "set goals that can be measured", "every goal of the plan of care can be measured", "not every goal can be measured"),
  plan_of_care_functional_goals: part("Functional goals", "tie its goals to function", "every goal of the plan of care is tied to function", "not every goal is tied to function"),
  plan_of_care_type: part("Type of therapy", "name the type of therapy", "the plan of care names the type of therapy", "it names none"),
  plan_of_care_frequency: part("Frequency of therapy", "say how often therapy is given", "the plan of care says how often therapy is given", "it does not"),
  plan_of_care_duration: part("Duration of therapy", "say for how long therapy is given", "the plan of care says for how long therapy is given", "it does not"),
  plan_of_care_functional_limitations: part("Functional limitations", "rest on functional limitations", "the evaluation names functional limitations", "the evaluation names none"),
  plan_of_care_signed: part("Signature on the plan", "be signed by its author", "the author signed the plan of care", "it is not signed"),
  plan_of_care_before_treatment: {
    title: "Plan before treatment",
    question: "whether the plan of care was established before treatment began",
    judged: ({ establishedOn, firstDay }, outcome) => `The plan of care has to be established before treatment begins, on ${firstDay} at the latest; ${establishedOn === undefined ? "no plan was" : `it was established on ${establishedOn}${outcome === "violated" ? ", which is too late" : ""}`}.`,
  },
  plan_of_care_physician_signed: {
    title: "Physician's signature on the plan",
    question: "whether a physician signed the plan of care",
    judged: ({ certifiedOn }) => `A physician has to sign the plan of care; ${certifiedOn === undefined ? "none has" : `it was signed on ${certifiedOn}`}.`,
  },
}))();
