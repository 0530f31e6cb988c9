import type { DischargeNoteFindings } from "../checks/discharge-note.js";
import type { WordsOf } from "./record-words.js";
import { oneOf } from "./who.js";

/** Made in a function so that a bundle without words drops it. */
export const dischargeNoteWords: WordsOf<DischargeNoteFindings> = /* @__PURE__ */ (() => ({
  discharge_note_written: {
    title: "Discharge note",
    question: "whether a discharge note ends the episode, is needed, or after an unplanned end the treatment notes may stand for it",
    judged: ({ dischargedOn, noteOn, notesMayStandForIt }, outcome) => {
      const demand = `A discharge note has to end the episode${dischargedOn === undefined ? "" : `; the patient was discharged on ${dischargedOn}`}`;
      if (noteOn !== undefined) return `${demand}; the note is of ${noteOn}${outcome === "violated" ? ", before the last treatment day" : ""}.`;
      return `${demand}; there is none${notesMayStandForIt ? ", and no treatment note that may stand for it after an unplanned end" : ""}.`;
    },
  },
  discharge_note_author: {
    title: "Author of the discharge note",
    question: "whether the right profession wrote the discharge note",
    judged: ({ by, noteOn }, outcome) => `The discharge note has to be written by ${oneOf(by)}; the report of ${noteOn} ${outcome === "satisfied" ? "is signed so" : "is signed by none of these"}.`,
  },
}))();
