import { list } from "../../rules/index.js";
import type { MaintenanceStatedFindings } from "../checks/maintenance-stated.js";
import type { WordsOf } from "./record-words.js";

/** Made in a function so that a bundle without words drops it. */
export const maintenanceStatedWords: WordsOf<MaintenanceStatedFindings> = /* @__PURE__ */ (() => ({
  maintenance_stated_purpose: {
    title: "Purpose of the plan",
    question: "whether the plan of care says that it restores or maintains function",
    judged: ({ accepts, stated }, outcome) => `The plan of care has to state a ${list(accepts, "or")} purpose; ${stated === undefined ? "there is no plan" : `it states a ${stated} one${outcome === "violated" ? ", which is not accepted" : ""}`}.`,
  },
}))();
