import { list, sentence } from "../../rules/index.js";
import type { BilledInterventionsDetails, BilledInterventionsFindings } from "../checks/billed-interventions.js";
import type { Words, WordsOf } from "./record-words.js";

const NOTED_AS: Readonly<Record<BilledInterventionsDetails["notedAs"][number], string>> = {
  declined: "declined", planned: "planned", home_program: "given as a home program", prior: "done before",
};

function inTheNote(title: string, service: string): Words<BilledInterventionsDetails> {
  return {
    title,
    question: `whether ${service} stands in the note as performed`,
    judged: ({ code, noteOfDate, notedAs }, outcome) => {
      const found = outcome === "satisfied" ? `${code} does` : noteOfDate ? `${code} does not` : `there is no note of the date for ${code}`;
      const otherwise = notedAs.length === 0 ? "" : `, it is noted as ${list(notedAs.map((status) => NOTED_AS[status]))}`;
      return sentence(`${service} has to stand in the note as performed; ${found}${otherwise}.`);
    },
  };
}

/** Made in a function so that a bundle without words drops it. */
export const billedInterventionsWords: WordsOf<BilledInterventionsFindings> = /* @__PURE__ */ (() => ({
  billed_interventions_code: inTheNote("Billed code in the note", "every billed code"),
  billed_interventions_unbilled: inTheNote("Unbilled timed service in the note", "a timed service that was performed, though it is not billed,"),
}))();
