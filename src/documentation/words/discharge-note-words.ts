import type { DischargeNoteFindings } from "../checks/discharge-note.js";
import type { WordsOf } from "./record-words.js";
import { oneOf } from "./who.js";

/** Made in a function so that a bundle without words drops it. */
export const dischargeNoteWords: WordsOf<DischargeNoteFindings> = /* @__PURE__ */ (() => ({
  discharge_note_written: {
    title: "Discharge note",
    question: "whether a discharge note ends the episode, or treatment notes stand for it",
    judged: ({ dischargedOn, noteOn, notesMayStandForIt, notesStandForIt }, outcome) => {
      const demand = `A discharge note has to end the episode${dischargedOn === undefined ? "" : `; the patient was discharged on ${dischargedOn}`}`;
      if (notesStandForIt === true) return `${demand}; its end was not planned, and the treatment notes stand for it.`;
      if (noteOn !== undefined) return `${demand}; the note is of ${noteOn}${outcome === "violated" ? ", before the last treatment day" : ""}.`;
      return `${demand}; there is none${notesMayStandForIt ? ", and no treatment notes stand for it after an unplanned end" : ""}.`;
    },
  },
  discharge_note_author: {
    title: "Author of the discharge note",
    question: "whether the right profession wrote the discharge note",
    judged: ({ by, noteOn }, outcome) => `The discharge note has to be written by ${oneOf(by)}; the report of ${noteOn} ${outcome === "satisfied" ? "is signed so" : "is signed by none of these"}.`,
  },
}))();
