import { count, sentence } from "../../rules/index.js";
import type { GroupDocumentationFindings } from "../checks/group-documentation.js";
import type { WordsOf } from "./record-words.js";

/** Made in a function so that a bundle without words drops it. */
export const groupDocumentationWords: WordsOf<GroupDocumentationFindings> = /* @__PURE__ */ (() => ({
  group_documentation_size: {
    title: "Patients of the group",
    question: "whether the note shows that there was a group",
    judged: ({ code, fewestPatients, noteOfDate, patients }) => {
      const found = patients === undefined ? noteOfDate ? "the note states no group" : "there is no note of the date" : `the note states ${count(patients, "patient")}`;
      return sentence(`${code} is billed for a group of at least ${count(fewestPatients, "patient")}; ${found}.`);
    },
  },
}))();
