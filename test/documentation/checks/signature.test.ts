import { describe, expect, it } from "vitest";

import type { PlainDate } from "../../../src/core/index.js";
import type { RecordUnderReview } from "../../../src/documentation/record-under-review.js";
import type { SignatureParameters } from "../../../src/rules/index.js";
import type { Signature, TreatmentRecord } from "../../../src/visit/index.js";
import { DAY, judgeRecord, outcomes, recordRule } from "../judge-record.js";

const BARE: SignatureParameters = { on: "treatment_note", credentials: false, dated: false, licenseNumber: false };
const ALL: SignatureParameters = { on: "treatment_note", credentials: true, dated: true, licenseNumber: true, by: ["massage_therapist"] };
const FULL: Signature = { credentials: "LMT", signedOn: DAY, licenseNumber: true, providerType: "massage_therapist" };

const under = (record: TreatmentRecord): RecordUnderReview => ({ dateOfService: DAY, billed: [], record });
const noted = (signatures?: readonly Signature[]) => under({ notes: [{ dateOfService: "2026-02-02", signatures: [] }, { dateOfService: DAY, ...(signatures === undefined ? {} : { signatures }) }] });
const judge = (parameters: SignatureParameters, given: RecordUnderReview) => judgeRecord(recordRule("signature", parameters), given);
const missing = (...given: Parameters<typeof judge>) => judge(...given).flatMap((one) => (one.outcome === "undetermined" ? one.missing : []));

describe("the treatment note is signed", () => {
  it("with all that is asked for", () => {
    expect(outcomes(judge(ALL, noted([FULL])))).toEqual([
      "note.signature_present satisfied", "note.signature_credentials satisfied", "note.signature_date satisfied", "note.signature_license_number satisfied", "note.signature_by satisfied",
    ]);
  });

  it.each<[sentence: string, signatures: readonly Signature[] | undefined, outcome: string]>([
    ["with a signature that bears no date", [{ signedOn: "none" }], "satisfied"],
    ["with a signature of a day not known", [{}], "undetermined"],
    ["with a signature of the day before and one of the day", [{ signedOn: "2026-03-01" }, { signedOn: DAY }], "satisfied"],
    ["with a signature of the day before: it cannot be of this note", [{ signedOn: "2026-03-01" }], "violated"],
    ["with a signature of the day after the question: not signed yet", [{ signedOn: "2026-03-03" }], "violated"],
    ["with none: unsigned", [], "violated"],
    ["not known whether", undefined, "undetermined"],
  ])("%s", (_, signatures, outcome) => {
    expect(outcomes(judge(BARE, noted(signatures)))).toEqual([`note.signature_present ${outcome}`]);
  });

  it.each<[sentence: string, part: string, signature: Signature, outcome: string]>([
    ["blank credentials", "credentials", { ...FULL, credentials: " " }, "violated"],
    ["no licence number", "license_number", { ...FULL, licenseNumber: false }, "violated"],
    ["an aide's signature", "by", { ...FULL, providerType: "aide" }, "violated"],
    ["credentials not known", "credentials", { licenseNumber: true }, "undetermined"],
    ["a day not known", "date", { credentials: "LMT" }, "undetermined"],
    ["a licence number not known", "license_number", { credentials: "LMT" }, "undetermined"],
    ["a signer not known", "by", { credentials: "LMT" }, "undetermined"],
  ])("%s", (_, part, signature, outcome) => {
    expect(outcomes(judge(ALL, noted([signature])))).toContain(`note.signature_${part} ${outcome}`);
  });

  it.each<[sentence: string, signedOn: PlainDate | "none", outcomes: readonly string[]]>([
    ["the day before the visit: it cannot be of this note", "2026-03-01", ["note.signature_present violated"]],
    ["the day of the visit", DAY, ["note.signature_present satisfied", "note.signature_date satisfied"]],
    ["the day of the question", "2026-03-05", ["note.signature_present satisfied", "note.signature_date satisfied"]],
    ["the day after the question: not signed yet", "2026-03-06", ["note.signature_present violated"]],
    ["without a date", "none", ["note.signature_present satisfied", "note.signature_date violated"]],
  ])("signed %s", (_, signedOn, expected) => {
    const asked = judgeRecord(recordRule("signature", { ...BARE, dated: true }), noted([{ signedOn }]), { asking: { asOf: "2026-03-05" } });
    expect(outcomes(asked)).toEqual(expected);
  });

  it("what stands by a signature of another day stands by none of the note", () => {
    expect(outcomes(judge({ ...BARE, credentials: true }, noted([{ signedOn: "2026-03-01", credentials: "LMT" }, { signedOn: DAY, credentials: "" }])))).toEqual(["note.signature_present satisfied", "note.signature_credentials violated"]);
  });

  it("one signature that has what is asked for is enough", () => {
    expect(outcomes(judge(ALL, noted([{ ...FULL, credentials: "", providerType: "aide" }, FULL])))).not.toContainEqual(expect.stringMatching(/violated|undetermined/));
  });

  it("that it is unsigned is told once", () => {
    expect(judge(ALL, noted([]))).toEqual([{
      subject: "note.signature_present", code: "signature_present", outcome: "violated", paths: ["/record/notes/1"], details: { document: "treatment_note", documents: 1, faulty: 1, by: ["massage_therapist"] },
    }]);
  });

  it("tells what stands by it", () => {
    expect(judge({ ...BARE, credentials: true }, noted([{ credentials: "", signedOn: DAY }])).at(1)).toEqual({
      subject: "note.signature_credentials", code: "signature_credentials", outcome: "violated", paths: ["/record/notes/1"], details: { document: "treatment_note", documents: 1, faulty: 1 },
    });
  });

  it("a billed day without a note has no signed note; notes not known leave it open", () => {
    expect(judge(ALL, under({ notes: [] }))).toMatchObject([{ subject: "note.signature_present", outcome: "violated", paths: ["/record/notes"], details: { documents: 0 } }]);
    expect(missing(BARE, under({}))).toEqual(["/record/notes"]);
    expect(missing(BARE, noted([{}]))).toEqual(["/record/notes/1/signatures/0/signedOn"]);
  });

  it("each note of the date by itself", () => {
    expect(outcomes(judge(BARE, under({ notes: [{ dateOfService: DAY, signatures: [FULL] }, { dateOfService: DAY, signatures: [] }] })))).toEqual(["note#1.signature_present satisfied", "note#2.signature_present violated"]);
  });
});

describe("other documents", () => {
  it.each<[sentence: string, on: "evaluation" | "progress_report", record: TreatmentRecord, outcomes: readonly string[]]>([
    ["a signed evaluation", "evaluation", { evaluation: { on: DAY, signatures: [FULL] } }, ["episode.signature_present satisfied"]],
    ["an unsigned evaluation", "evaluation", { evaluation: { on: DAY, signatures: [] } }, ["episode.signature_present violated"]],
    ["no evaluation: nothing to sign", "evaluation", { evaluation: "none" }, []],
    ["an evaluation not known", "evaluation", {}, ["episode.signature_present undetermined"]],
    ["signed reports", "progress_report", { progressReports: [{ writtenOn: DAY, signatures: [FULL] }] }, ["episode.signature_present satisfied"]],
    ["one of two reports unsigned", "progress_report", { progressReports: [{ writtenOn: DAY, signatures: [FULL] }, { writtenOn: DAY, signatures: [] }] }, ["episode.signature_present violated"]],
    ["no reports: nothing to sign", "progress_report", { progressReports: [] }, []],
    ["reports not known", "progress_report", {}, ["episode.signature_present undetermined"]],
  ])("%s", (_, on, record, expected) => {
    expect(outcomes(judge({ ...BARE, on }, under(record)))).toEqual(expected);
  });

  it.each<[sentence: string, on: "evaluation" | "progress_report", record: TreatmentRecord]>([
    ["an evaluation", "evaluation", { evaluation: { on: DAY, signatures: [{ signedOn: "2026-03-01" }] } }],
    ["a report", "progress_report", { progressReports: [{ writtenOn: DAY, signatures: [{ signedOn: "2026-03-01" }] }] }],
  ])("%s cannot have been signed the day before", (_, on, record) => {
    expect(outcomes(judge({ ...BARE, on, dated: true }, under(record)))).toEqual(["episode.signature_present violated"]);
  });

  it("count those that are not signed so", () => {
    expect(judge({ ...BARE, on: "progress_report" }, under({ progressReports: [{ writtenOn: DAY, signatures: [FULL] }, { writtenOn: DAY, signatures: [] }] }))).toMatchObject([{ details: { document: "progress_report", documents: 2, faulty: 1 } }]);
  });
});
