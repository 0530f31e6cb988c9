import type { SignedDocument } from "../../rules/index.js";
import { count, sentence } from "../../rules/index.js";
import type { SignatureDetails, SignatureFindings } from "../checks/signature.js";
import type { Words, WordsOf } from "./record-words.js";
import { oneOf } from "./who.js";

const DOCUMENTS: Readonly<Record<SignedDocument, string>> = { treatment_note: "the treatment note", evaluation: "the evaluation", progress_report: "every progress report" };

function signature(title: string, question: string, demand: (details: SignatureDetails) => string, kept: string, broken: string): Words<SignatureDetails> {
  return {
    title,
    question,
    judged: (details, outcome) => {
      const asked = `${DOCUMENTS[details.document]} ${demand(details)}`;
      if (outcome === "satisfied") return sentence(`${asked}; ${kept}.`);
      if (details.documents === 0) return sentence(`${asked}; the record has no note of this date.`);
      return sentence(`${asked}; ${details.documents === 1 ? broken : `of ${details.documents}, ${count(details.faulty, "report")} ${details.faulty === 1 ? "does" : "do"} not meet this`}.`);
    },
  };
}

/** Made in a function so that a bundle without words drops it. */
export const signatureWords: WordsOf<SignatureFindings> = /* @__PURE__ */ (() => ({
  signature_present: signature("Signature", "whether the document is signed", () => "has to be signed", "it is", "it carries no signature, or none dated between its own day and the day of the question"),
  signature_credentials: signature("Credentials", "whether credentials stand by the signature", () => "has to show the signer's credentials", "they are there", "none are written"),
  signature_date: signature("Date of the signature", "whether the signature is dated", () => "has to show the day it was signed", "it does", "no day stands there"),
  signature_license_number: signature("Licence number", "whether a licence number stands by the signature", () => "has to show the signer's licence number", "it does", "it does not"),
  signature_by: signature("Who signed", "whether the right profession signed", ({ by = [] }) => `has to be signed by ${oneOf(by)}`, "it is", "no such signature is on it"),
}))();
