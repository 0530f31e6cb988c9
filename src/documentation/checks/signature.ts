import type { ProviderType } from "../../codes/index.js";
import type { JsonPointer, PlainDate } from "../../core/index.js";
import type { SignatureParameters, SignedDocument } from "../../rules/index.js";
import type { Signature } from "../../visit/index.js";
import { unlessEvaluationOnly } from "../episode/evaluation-only.js";
import { signedDocuments } from "../episode/signed-documents.js";
import type { RecordCheck, RecordJudgement } from "../record-check.js";
import { allTold, anyTold, judgementOf, NO, notTold, textTold, type Told, toldIf } from "../told.js";
import { whereRuleApplies } from "../where-rule-applies.js";

/** Whether the documents of one sort are signed as the rule asks. */
export interface SignatureDetails {
  readonly document: SignedDocument;
  /** How many were looked at. */
  readonly documents: number;
  /** How many of them are surely not signed so. */
  readonly faulty: number;
  /** Who has to sign, where the rule says. */
  readonly by?: readonly ProviderType[];
}

/** `signature_present`: it is signed at all; the others: what stands by a signature, and whose it is. */
export interface SignatureFindings {
  readonly signature_present: SignatureDetails;
  readonly signature_credentials: SignatureDetails;
  readonly signature_date: SignatureDetails;
  readonly signature_license_number: SignatureDetails;
  readonly signature_by: SignatureDetails;
}

/** What days a signature can be of: from the day of the document to the day of the question. */
interface Days {
  readonly from: PlainDate;
  readonly through: PlainDate;
}

type Part = (signature: Signature, path: JsonPointer, days: Days) => Told;

/**
 * Signatures on a document of the record. One signature that has what is asked for is enough. A billed day without a note has no signed note; without an
 * evaluation or a report there is nothing to sign. An unsigned document is told once. Dated on a day before the document's own, or after the
 * day of the question, a signature does not sign it, whether or not the rule asks for the date; one that bears no date does.
 */
export const signature: RecordCheck<"signature"> = ({ appliesTo, parameters }, { codes }) => {
  const parts = partsOf(parameters);
  const { by, on } = parameters;
  return whereRuleApplies(appliesTo, (under, asking) => {
    const { asOf } = asking;
    const judged = (subject: string, part: string, paths: readonly JsonPointer[], told: Told, documents: number, faulty: number): RecordJudgement =>
      judgementOf({ subject: `${subject}.${part}`, code: part, paths }, told, { document: on, documents, faulty, ...(by === undefined ? {} : { by }) } satisfies SignatureDetails);
    const { groups, missing } = signedDocuments(under, on);
    const unless = (judgements: readonly RecordJudgement[]) => unlessEvaluationOnly(parameters.notForEvaluationOnly, under, asking, codes, judgements);
    if (missing !== undefined) return unless(["signature_present", ...parts.keys()].map((part) => judged(on === "treatment_note" ? "note" : "episode", part, [], notTold(missing), 0, 0)));
    return unless(groups.flatMap(({ documents, paths, subject }) => {
      if (documents.length === 0) return [judged(subject, "signature_present", paths, NO, 0, 0)];
      const each = (part: Part) => documents.map(({ on: from, path, signatures }) => (signatures === undefined ? notTold(`${path}/signatures`) : anyTold(signatures.map((one, index) => part(one, `${path}/signatures/${index}`, { from, through: asOf })))));
      const asked = (part: string, tolds: readonly Told[]) => judged(subject, part, paths, allTold(tolds), documents.length, tolds.filter(({ is }) => is === "no").length);
      const present = asked("signature_present", each(counts));
      return present.outcome === "violated" ? [present] : [present, ...[...parts].map(([part, told]) => asked(part, each((one, path, days) => allTold([counts(one, path, days), told(one, path, days)]))))];
    }));
  });
};

/** Dated before the document or after the day of the question, it does not sign it; undated it does. */
const counts: Part = ({ signedOn }, path, { from, through }) => {
  if (signedOn === undefined) return notTold(`${path}/signedOn`);
  return toldIf(signedOn === "none" || (from <= signedOn && signedOn <= through));
};

function partsOf({ by, credentials, dated, licenseNumber }: SignatureParameters): ReadonlyMap<string, Part> {
  const parts = new Map<string, Part>();
  if (credentials) parts.set("signature_credentials", ({ credentials: written }, path) => textTold(written, `${path}/credentials`));
  if (dated) parts.set("signature_date", ({ signedOn }, path) => (signedOn === undefined ? notTold(`${path}/signedOn`) : toldIf(signedOn !== "none")));
  if (licenseNumber) parts.set("signature_license_number", ({ licenseNumber: stands }, path) => (stands === undefined ? notTold(`${path}/licenseNumber`) : toldIf(stands)));
  if (by !== undefined) parts.set("signature_by", ({ providerType }, path) => (providerType === undefined ? notTold(`${path}/providerType`) : toldIf(by.includes(providerType))));
  return parts;
}
