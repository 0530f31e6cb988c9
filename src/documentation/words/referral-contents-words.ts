import type { ReferralContentsDetails, ReferralContentsFindings } from "../checks/referral-contents.js";
import type { Words, WordsOf } from "./record-words.js";

function states(title: string, what: string): Words<ReferralContentsDetails> {
  return { title, question: `whether the order states ${what}`, judged: (_, outcome) => `The order has to state ${what}; it ${outcome === "satisfied" ? "does" : "does not"}.` };
}

/** Made in a function so that a bundle without words drops it. */
export const referralContentsWords: WordsOf<ReferralContentsFindings> = /* @__PURE__ */ (() => ({
  referral_contents_order: { title: "Order", question: "whether there is an order or letter", judged: (_, outcome) => `An order or letter has to be in the chart; ${outcome === "satisfied" ? "there is one" : "there is none"}.` },
  referral_contents_diagnosis: states("Diagnosis on the order", "the diagnosis"),
  referral_contents_visits: states("Visits on the order", "how many visits it is for"),
  referral_contents_frequency: states("Frequency on the order", "how often to treat"),
  referral_contents_duration: states("Duration on the order", "for how long to treat"),
  referral_contents_session_length: states("Time per session on the order", "how long a session is to last"),
  referral_contents_codes: states("Codes on the order", "which codes it is for"),
  referral_contents_body_areas: states("Body areas on the order", "which areas of the body to treat"),
  referral_contents_modalities: states("Modalities on the order", "which modalities or procedures to use"),
  referral_contents_goals: states("Goals on the order", "the goals of treatment"),
  referral_contents_signature: { title: "Signature on the order", question: "whether the order is signed", judged: (_, outcome) => `The order has to be signed; it ${outcome === "satisfied" ? "is" : "is not"}.` },
  referral_contents_date: { title: "Date of the order", question: "whether the order is dated", judged: (_, outcome) => `The order has to be dated; it ${outcome === "satisfied" ? "is" : "is not"}.` },
}))();
