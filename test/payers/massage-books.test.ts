import { describe, expect, it } from "vitest";

import { checkDocumentation } from "../../src/documentation/index.js";
import * as payers from "../../src/payers/index.js";
import { isRecordRuleKind, rulesInForce, type ShippedRuleBook } from "../../src/rules/index.js";

const boards: readonly ShippedRuleBook[] = [
  payers.floridaMassageEstablishments, payers.marylandMassageBoard, payers.montanaMassageBoard, payers.newJerseyMassageBoard, payers.texasMassageBoard, payers.washingtonMassageBoard,
];

describe("what massage notes are asked for", () => {
  it("the general book holds only what two sources ask, and never more than a warning", () => {
    for (const { citations, confidence, id, severity } of payers.massageDocumentation.rules) {
      expect([id, new Set(citations.map(({ sourceId }) => sourceId)).size]).toEqual([id, expect.toSatisfy((sources: number) => sources >= 2)]);
      expect([id, confidence, severity]).not.toEqual([id, confidence, "error"]);
    }
    expect(payers.massageDocumentation).not.toHaveProperty("jurisdiction");
  });

  it("what one state asks stands in a book of that state, and looks at massage only", () => {
    expect(boards.map(({ jurisdiction }) => jurisdiction)).toEqual(["FL", "MD", "MT", "NJ", "TX", "WA"]);
    for (const { rules } of boards) for (const { appliesTo, kind } of rules) expect([appliesTo, isRecordRuleKind(kind)]).toEqual([{ disciplines: ["massage"] }, true]);
  });

  it("contact and consent are asked for as flags, nothing else about the client", () => {
    const asked = [payers.massageDocumentation, ...boards].flatMap(({ rules }) => rules.flatMap((rule) => (rule.kind === "note_element" ? rule.parameters.elements : [])));
    expect([...new Set(asked)].sort()).toEqual([
      "assessment", "body_region", "consent", "contact", "diagnosis", "expected_duration", "functional_limitations", "goals", "objective", "objective_measures", "plan", "response", "subjective", "technique",
    ]);
  });

  it("the prescription Premera asks for names diagnosis and visits, the letter to the federal program diagnosis, frequency, length and time per session", () => {
    const contents = ({ rules }: ShippedRuleBook) => rules.flatMap((rule) => (rule.kind === "referral_contents" ? [rule.parameters.contents] : []));
    expect(contents(payers.premeraMassage)).toEqual([["diagnosis", "visits"]]);
    expect(contents(payers.deeoicMassage)).toEqual([["diagnosis", "frequency", "duration", "session_length"]]);
  });

  it("what is known of eviCore's notes from a summary only warns", () => {
    expect(payers.evicoreMassage.rules.filter(({ kind }) => kind === "note_element").map(({ confidence, severity }) => [confidence, severity])).toEqual([["secondary", "warning"], ["secondary", "warning"]]);
  });

  it("the letter for an HSA or FSA names condition, treatment, frequency and length, and is signed", () => {
    expect(payers.hsaFsaMassage.rules.find(({ kind }) => kind === "referral_contents")?.parameters).toEqual({ contents: ["diagnosis", "modalities", "frequency", "duration", "signature"] });
  });
});

describe("a massage visit that nobody bills", () => {
  const DAY = "2026-03-02";
  const broken = (book: ShippedRuleBook, under: Partial<Parameters<typeof checkDocumentation>[0]>) => checkDocumentation(
    { dateOfService: DAY, discipline: "massage", billed: [], services: [{ code: "97124", minutes: 60 }], record: { notes: [{ dateOfService: DAY, response: "", interventions: [], signatures: [], totalTimedMinutes: 0, totalTreatmentMinutes: 0, timeIn: "none", timeOut: "none" }] }, ...under },
    rulesInForce([book], { dateOfService: DAY }), { asOf: DAY },
  ).findings.filter(({ outcome }) => outcome === "violated").map(({ ruleId }) => ruleId.split("/").at(-1)).sort();
  const noNote = { record: { notes: [] } };

  it.each<readonly [string, ShippedRuleBook, Partial<Parameters<typeof checkDocumentation>[0]>, readonly string[]]>([
    ["the general book, a note with nothing in it", payers.massageDocumentation, {}, ["length-of-session", "note-signature", "response-to-treatment", "technique-and-region", "technique-and-region", "treatment-in-the-note"]],
    ["the general book, 97140 billed alone by a massage therapist", payers.massageDocumentation, { billed: [{ code: "97140", units: 4, modifiers: [] }] }, ["length-of-session", "note-signature", "response-to-treatment", "technique-and-region", "technique-and-region", "treatment-in-the-note", "treatment-in-the-note"]],
    ["the general book, a physical therapist's visit without massage", payers.massageDocumentation, { discipline: "PT", services: [{ code: "97110", minutes: 60 }], billed: [{ code: "97110", units: 4, modifiers: [] }] }, []],
    ["the general book, nothing was done", payers.massageDocumentation, { services: [] }, ["note-signature", "response-to-treatment"]],
    ["Washington, a note with nothing in it", payers.washingtonMassageBoard, {}, ["duration-of-treatment", "techniques-and-areas", "techniques-and-areas"]],
    ["Washington, a note of what was done", payers.washingtonMassageBoard, { record: { notes: [{ dateOfService: DAY, totalTreatmentMinutes: 60, interventions: [{ code: "97124", status: "performed", techniques: ["effleurage"], bodyRegions: ["back"] }] }] } }, []],
    ["Montana, a note with nothing in it", payers.montanaMassageBoard, {}, ["services-provided", "therapists-signature"]],
    ["Montana, a note of what was done", payers.montanaMassageBoard, { record: { notes: [{ dateOfService: DAY, interventions: [{ code: "97124", status: "performed" }] }] } }, []],
    ["New Jersey, a note with nothing in it", payers.newJerseyMassageBoard, {}, ["modalities-and-areas", "modalities-and-areas"]],
    ["New Jersey, no note", payers.newJerseyMassageBoard, noNote, ["modalities-and-areas", "modalities-and-areas", "reason-for-visit"]],
  ])("%s", (_, book, under, expected) => {
    expect(broken(book, under)).toEqual(expected);
  });
});
