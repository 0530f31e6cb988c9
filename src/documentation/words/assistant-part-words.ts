import { count, list, sentence } from "../../rules/index.js";
import type { AssistantPartFindings } from "../checks/assistant-part.js";
import type { WordsOf } from "./record-words.js";

/** Made in a function so that a bundle without words drops it. */
export const assistantPartWords: WordsOf<AssistantPartFindings> = /* @__PURE__ */ (() => ({
  assistant_part_who_treated: {
    title: "Who treated",
    question: "whether the note says who furnished each intervention",
    judged: ({ interventions, noteOfDate }) => `The note has to say who furnished each intervention; ${noteOfDate ? `it does of ${count(interventions, "intervention")}` : "there is no note of the date"}.`,
  },
  assistant_part_modifier: {
    title: "Assistant's modifier and the note",
    question: "whether the assistant's modifier agrees with the minutes in the note",
    judged: ({ billed, code, expected, minutes, modifier }) => {
      const furnished = minutes === undefined ? "" : `the assistant furnished ${count(minutes.assistantMinutes, "minute")} and the therapist ${minutes.therapistMinutes}, so that `;
      return sentence(`units of ${code} that an assistant furnished carry modifier ${modifier}; ${furnished}${count(expected, "unit")} ${expected === 1 ? "is" : "are"} the assistant's, and ${billed} ${billed === 1 ? "is" : "are"} billed with it.`);
    },
  },
  assistant_part_clinician_each_period: {
    title: "Clinician's part in each period",
    question: "whether a clinician took part in each period of treatment",
    judged: ({ periods, treatmentDays, withoutThrough }, outcome) =>
      `A clinician has to sign a treatment note or the report of each period, of ${count(treatmentDays, "treatment day")} at most; ${outcome === "satisfied" ? `one did in ${count(periods, "period")}` : `none did in the ${withoutThrough.length === 1 ? "period" : "periods"} ended on ${list(withoutThrough)}`}.`,
  },
}))();
