import { describe, expect, it } from "vitest";

import { describeElement, placeInChart, type RecordElement } from "../../src/documentation/record-element.js";
import { requiredElements } from "../../src/documentation/required-elements.js";
import { anthemCommercial, marylandMassageBoard, massageDocumentation, medicarePartB, unitedHealthcareCommercial, waLaborIndustriesMassage, washingtonMassageBoard } from "../../src/payers/index.js";
import type { AppliesTo, Asking, DocumentationRuleKind, PayerProfile, RuleBase, RuleOf, RuleSet } from "../../src/rules/index.js";
import { rulesInForce } from "../../src/rules/index.js";
import { DAY } from "./judge-record.js";

type RecordRuleOf<Kind extends DocumentationRuleKind> = RuleOf<Kind>;
const base = { from: "2020-01-01", verifiedThrough: "2026-12-31", severity: "warning", confidence: "primary" } as const satisfies Partial<RuleBase>;
const cited = (locator: string) => [{ sourceId: "source", locator }] as const;

/** A rule set of the test's own rules, one after the other. */
function setOf(rules: readonly RecordRuleOf<DocumentationRuleKind>[], dateOfService: Asking["asOf"] = DAY): RuleSet {
  return rulesInForce([{
    schemaVersion: 1, id: "book", edition: "1", title: "Book", authority: "Us", linesOfBusiness: ["cash"], sources: [{ id: "source", title: "Source", publisher: "Us" }], rules, silentOn: [],
  }], { dateOfService });
}

const response = (locator: string, more: Partial<RuleBase> & { readonly appliesTo?: AppliesTo } = {}): RecordRuleOf<"note_element"> =>
  ({ id: locator.toLowerCase(), kind: "note_element", ...base, citations: cited(locator), ...more, parameters: { elements: ["response"] } });

const asked = (profile: PayerProfile, codes: readonly string[], dateOfService: Asking["asOf"] = DAY) => requiredElements(codes, rulesInForce(profile, { dateOfService }));
const names = (profile: PayerProfile, codes: readonly string[], dateOfService?: Asking["asOf"]) => asked(profile, codes, dateOfService).map(({ element }) => element);

describe("what the record of a visit has to hold", () => {
  it("Medicare asks for the services, the two totals, the signature with credentials, the plan, its certification, progress reports and discharge", () => {
    expect(names([medicarePartB], ["97110"], "2026-11-23")).toEqual([
      "billed_interventions", "unbilled_timed_services", "who_treated", "total_timed_minutes", "total_treatment_minutes", "note_signature", "note_signature_credentials",
      "evaluation_diagnosis", "plan_of_care_date", "plan_of_care_diagnoses", "plan_of_care_goals", "plan_of_care_measurable_goals", "plan_of_care_functional_goals", "plan_of_care_type",
      "plan_of_care_frequency", "plan_of_care_duration", "plan_of_care_author_signature", "certification", "verbal_order_signature", "recertification",
      "progress_report", "progress_report_period", "progress_report_no_gap", "progress_report_date", "progress_report_goal_status", "progress_report_goals", "progress_report_plan", "progress_report_signature", "progress_report_signature_credentials",
      "clinician_participation", "discharge_note",
    ]);
  });

  it("Medicare asks for the size of the group where a group code is billed, and for that code only", () => {
    expect(names([medicarePartB], ["97110"])).not.toContain("group_size");
    expect(asked([medicarePartB], ["97110", "97150"], "2026-11-23").find(({ element }) => element === "group_size")).toMatchObject({ only: [{ codes: ["97150"] }] });
  });

  it("Maryland's board asks for a note in SOAP form with technique, response and contact details", () => {
    expect(names([marylandMassageBoard], ["97124"], "2026-11-23")).toEqual(["subjective", "objective", "technique", "assessment", "response", "plan", "contact"]);
  });

  it("a state's board and the general book ask for technique and region once, with the citations of both", () => {
    const technique = asked([massageDocumentation, washingtonMassageBoard], ["97124"]).filter(({ element }) => element === "technique");
    expect(technique).toHaveLength(1);
    expect(technique[0]?.citations.map(({ sourceId }) => sourceId)).toEqual(["wac-246-830-565", "njac-13-37a-5-2", "comar-10-65-06-01", "ilchiro-timed"]);
    expect(technique[0]).toMatchObject({ severity: "error" });
  });

  it("Washington's injured workers: goals, plan, measures and length from the seventh visit", () => {
    expect(asked([waLaborIndustriesMassage], ["97124"]).filter(({ only = [] }) => only.every(({ fromVisit, when }) => fromVisit === 7 && when?.disciplines?.[0] === "massage")).map(({ element }) => element)).toEqual(["objective_measures", "plan", "plan_of_care_goals", "plan_of_care_duration"]);
  });

  it("Anthem asks for the start and stop of each timed code, and for nothing where only an evaluation is billed", () => {
    expect(names([anthemCommercial], ["97110", "97161"])).toEqual(["start_and_stop_per_code"]);
    expect(asked([anthemCommercial], ["97110", "97161"])[0]?.only).toEqual([{ codes: ["97110"] }]);
    expect(names([anthemCommercial], ["97161"])).toEqual([]);
  });

  it.each([
    ["2023-07-01", ["session_start_and_stop"]], ["2023-11-29", ["treatment_time"]], ["2024-07-01", ["total_treatment_minutes"]],
  ] as const)("UnitedHealthcare asks for time on %s as %j", (day, time) => {
    expect(names([unitedHealthcareCommercial], ["97110"], day).filter((element) => /time|minutes|start/.test(element))).toEqual(time);
  });
});

describe("how demands are merged", () => {
  it("two rules that ask for the same element: once, the citations of both in the order of the books, the stricter severity", () => {
    expect(requiredElements(["97124"], setOf([response("A"), response("B", { severity: "error" })]))).toEqual([
      { element: "response", severity: "error", citations: [...cited("A"), ...cited("B")] },
    ]);
  });

  it("the same citation stands once", () => {
    expect(requiredElements([], setOf([response("A"), { ...response("A"), id: "b" }]))[0]?.citations).toEqual(cited("A"));
  });

  it("codes: those given that each rule looks at; no limit where one rule asks for all of them", () => {
    const limited = [response("A", { appliesTo: { codes: ["97124"] } }), response("B", { appliesTo: { codes: ["97140-97150"] } })];
    expect(requiredElements(["97140", "97110", "97124", "97140"], setOf(limited))[0]?.only).toEqual([{ codes: ["97124"] }, { codes: ["97140"] }]);
    expect(requiredElements(["97140", "97124"], setOf([...limited, response("C")]))[0]).not.toHaveProperty("only");
    expect(requiredElements(["97124"], setOf(limited))[0]).not.toHaveProperty("only");
    expect(requiredElements(["97110"], setOf(limited))).toEqual([]);
    expect(requiredElements([], setOf([response("A", { appliesTo: { exceptCodes: ["97110"] } })]))).toEqual([]);
  });

  it("conditions: each rule's own beside each other, the same ones once, none where one rule has none", () => {
    const massage = response("A", { appliesTo: { disciplines: ["massage"], codes: ["97124"] } });
    const home = response("B", { appliesTo: { placesOfService: ["12"] } });
    expect(requiredElements(["97124", "97110"], setOf([massage, home]))[0]?.only).toEqual([{ codes: ["97124"], when: { disciplines: ["massage"] } }, { when: { placesOfService: ["12"] } }]);
    expect(requiredElements(["97124"], setOf([massage, { ...massage, id: "c" }]))[0]?.only).toEqual([{ when: { disciplines: ["massage"] } }]);
    expect(requiredElements(["97124"], setOf([massage, response("C")]))[0]).not.toHaveProperty("only");
  });

  it("a choice of forms stands as a choice, and joins a form that is asked for anyway", () => {
    const any: RecordRuleOf<"time_documentation"> = { id: "any", kind: "time_documentation", ...base, citations: cited("any"), parameters: { forms: ["total_treatment_minutes", "session_start_and_stop"], accepted: "any" } };
    const all: RecordRuleOf<"time_documentation"> = { id: "all", kind: "time_documentation", ...base, citations: cited("all"), parameters: { forms: ["session_start_and_stop"], accepted: "all" } };
    expect(requiredElements([], setOf([any]))).toEqual([{ element: "treatment_time", oneOf: ["total_treatment_minutes", "session_start_and_stop"], severity: "warning", citations: cited("any") }]);
    expect(requiredElements([], setOf([any, all]))).toEqual([{ element: "session_start_and_stop", severity: "warning", citations: [...cited("any"), ...cited("all")] }]);
    const limited = { ...all, appliesTo: { codes: ["97110"] } };
    expect(requiredElements(["97110", "97140"], setOf([any, limited])).map(({ element }) => element)).toEqual(["treatment_time", "session_start_and_stop"]);
  });

  it("a rule whose start is not known is marked, and has no say beside one that is known", () => {
    const doubtful = response("A", { from: { unknown: true, seenOn: "2026-06-01" }, severity: "error" });
    expect(requiredElements([], setOf([doubtful]))).toEqual([{ element: "response", doubt: "start_not_known", severity: "error", citations: cited("A") }]);
    expect(requiredElements([], setOf([doubtful, response("B")]))).toEqual([{ element: "response", severity: "warning", citations: cited("B") }]);
    expect(requiredElements([], setOf([doubtful], "2026-06-01"))).toEqual([{ element: "response", severity: "error", citations: cited("A") }]);
  });

  it("a rule read in others' words only never weighs as an error", () => {
    expect(requiredElements([], setOf([response("A", { severity: "error", confidence: "secondary" })]))[0]?.severity).toBe("warning");
  });
});

describe("the words for an element", () => {
  const everyKind: readonly RecordRuleOf<DocumentationRuleKind>[] = [
    { id: "time", kind: "time_documentation", ...base, citations: cited("1"), parameters: { forms: ["minutes_per_code", "start_and_stop_per_code"], accepted: "all" } },
    { id: "signed", kind: "signature", ...base, citations: cited("2"), parameters: { on: "evaluation", credentials: true, dated: true, licenseNumber: true } },
    { id: "purpose", kind: "maintenance_stated", ...base, citations: cited("3"), parameters: { accepts: ["restorative"] } },
    { id: "order", kind: "referral_contents", ...base, citations: cited("4"), parameters: { contents: ["date", "diagnosis"] } },
    { id: "compared", kind: "time_agreement", ...base, citations: cited("5"), parameters: { compares: ["totals"] } },
    { id: "words", kind: "language", ...base, citations: cited("6"), parameters: { check: "goal_without_measure" } },
  ];

  it("comparing rules and rules about wording ask for no element of their own", () => {
    expect(requiredElements([], setOf(everyKind)).map(({ element }) => element)).toEqual([
      "minutes_per_code", "start_and_stop_per_code", "evaluation_signature", "evaluation_signature_credentials", "evaluation_signature_date", "evaluation_signature_license_number",
      "plan_of_care_purpose", "referral_date", "referral_diagnosis",
    ]);
  });

  it("are there for every element the shipped books ask for, each different", () => {
    const elements = [medicarePartB, unitedHealthcareCommercial, massageDocumentation].flatMap((book) => names([book], ["97110", "97124", "97150", "97161"]));
    const words = new Set(elements.map((element: RecordElement) => describeElement(element)));
    expect(words.size).toBe(new Set(elements).size);
    for (const each of words) expect(each).toMatch(/^[A-Z].*[a-z]$/);
  });

  it("stand in the order of a chart", () => {
    const place = placeInChart();
    expect((["discharge_note", "plan", "subjective", "certification", "total_timed_minutes"] as const).toSorted((a, b) => place(a) - place(b))).toEqual(["subjective", "total_timed_minutes", "plan", "certification", "discharge_note"]);
  });
});
