import { count } from "../../rules/index.js";
import { daysBetween } from "../../core/index.js";
import type { CertificationFindings } from "../checks/certification.js";
import type { WordsOf } from "./record-words.js";

/** Made in a function so that a bundle without words drops it. */
export const certificationWords: WordsOf<CertificationFindings> = /* @__PURE__ */ (() => ({
  certification_initial: {
    title: "Certification of the plan",
    question: "whether the plan of care was certified in time",
    judged: ({ by, certifiedOn, deadline, delayAccepted, firstDay }) => {
      const demand = `Treatment began on ${firstDay}; a physician or nonphysician practitioner has to certify the plan of care by ${deadline}`;
      if (by === "order_on_file") return `${demand}; a signed and dated order on file and the plan sent in time stand for the signature.`;
      if (certifiedOn === undefined) return `${demand}; nobody has.`;
      if (by === "signature_or_verbal_order") return `${demand}; it was certified on ${certifiedOn}.`;
      const certified = `${demand}; it was certified on ${certifiedOn}${certifiedOn > deadline ? `, ${count(daysBetween(deadline, certifiedOn), "day")} late` : ""}`;
      if (by === "reason_for_delay") return `${certified}, and the reason for the delay is on record.`;
      return `${certified}${delayAccepted ? ", and no reason for the delay is on record" : ""}.`;
    },
  },
  certification_verbal_order: {
    title: "Verbal order",
    question: "whether every verbal order was signed in time",
    judged: ({ deadline, signedOn, verbalOrderOn }, outcome) => {
      const demand = `The verbal order of ${verbalOrderOn} has to be signed by ${deadline}`;
      if (signedOn === undefined) return `${demand}; ${outcome === "satisfied" ? "it was" : "it is not signed"}.`;
      return `${demand}; it was signed on ${signedOn}${outcome === "satisfied" ? "" : `, ${count(daysBetween(deadline, signedOn), "day")} late`}.`;
    },
  },
  certification_recertification: {
    title: "Recertification of the plan",
    question: "whether the day treated lies under a certified plan",
    judged: ({ certifiedOn, deadline, delayAccepted, late, through }, outcome) => {
      const demand = `The plan of care was certified through ${deadline} at most and had to be recertified by then`;
      if (certifiedOn === undefined) return `${demand}; ${outcome === "satisfied" ? "it was" : "it was not, and the day treated lies after it"}.`;
      const days = certifiedOn > deadline ? `, ${count(daysBetween(deadline, certifiedOn), "day")} late` : "";
      const recertified = `${demand}; it was recertified on ${certifiedOn}${through === undefined ? "" : ` through ${through}`}${days}`;
      if (outcome === "violated") return `${recertified}, ${late ? `after the day treated${delayAccepted ? ", and no reason for the delay is on record" : ""}` : "and the day treated lies outside"}.`;
      return `${recertified}${late ? ", and the reason for the delay is on record" : days === "" ? "" : ", before the day treated"}.`;
    },
  },
}))();
