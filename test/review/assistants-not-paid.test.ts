// What an assistant furnished under a therapist who renders the claim, held against the payers' rules on who may be paid.
import { describe, expect, it } from "vitest";

import { cptBaseline, medicarePartB, michiganWorkersCompensation, unitedHealthcareCommercial, waLaborIndustriesMassage } from "../../src/payers/index.js";
import { explain, reviewVisit } from "../../src/review/index.js";
import type { RuleBook } from "../../src/rules/index.js";
import type { PerformedService, Visit } from "../../src/visit/index.js";

const asking = { asOf: "2026-11-24" } as const;
const physical: Visit = { dateOfService: "2026-11-23", discipline: "PT", services: [], sameDayVisits: [], context: { rendering: { type: "physical_therapist" } } };
const massage: Visit = { ...physical, discipline: "massage", context: { rendering: { type: "massage_therapist" } } };

const reviewOf = (book: RuleBook, visit: Visit, services: readonly PerformedService[]) => reviewVisit({ ...visit, services }, { primary: [cptBaseline, book] }, asking);
const reasons = (...given: Parameters<typeof reviewOf>) => reviewOf(...given).because.filter((one) => one.startsWith("assistant_not_paid"));
const evaluation = (performedBy?: PerformedService["performedBy"]): PerformedService => ({ code: "97161", minutes: 30, ...(performedBy === undefined ? {} : { performedBy }) });

describe("what an assistant furnished", () => {
  it.each<[sentence: string, book: RuleBook, visit: Visit, services: readonly PerformedService[], because: readonly string[]]>([
    ["an evaluation is not an assistant's at Medicare", medicarePartB, physical, [evaluation("assistant")], ["assistant_not_paid/97161"]],
    ["nor at UnitedHealthcare", unitedHealthcareCommercial, physical, [evaluation("assistant")], ["assistant_not_paid/97161"]],
    ["exercise by an assistant is paid", medicarePartB, physical, [{ code: "97110", minutes: 30, performedBy: "assistant" }], []],
    ["the evaluation alone is named beside an assistant's exercise", medicarePartB, physical, [evaluation("assistant"), { code: "97110", minutes: 30, performedBy: "assistant" }], ["assistant_not_paid/97161"]],
    ["an evaluation by the therapist is paid", medicarePartB, physical, [evaluation("therapist")], []],
    ["by both together it is the therapist's", medicarePartB, physical, [evaluation("together")], []],
    ["where nobody says who, the profession of who renders stands", medicarePartB, physical, [evaluation()], []],
    ["massage under a list of massage therapists alone has no assistants", waLaborIndustriesMassage, massage, [{ code: "97124", minutes: 60, performedBy: "assistant" }], ["assistant_not_paid/97124"]],
    ["massage by the therapist is paid", waLaborIndustriesMassage, massage, [{ code: "97124", minutes: 60, performedBy: "therapist" }], []],
    ["a list of who may render leaves therapists their assistants", michiganWorkersCompensation, physical, [{ code: "97124", minutes: 60, performedBy: "assistant" }], []],
  ])("%s", (_, book, visit, services, because) => {
    expect(reasons(book, visit, services)).toEqual(because);
  });

  it("is not told twice where the assistant renders the claim", () => {
    const review = reviewOf(unitedHealthcareCommercial, { ...physical, context: { rendering: { type: "physical_therapist_assistant" } } }, [evaluation("assistant")]);
    expect(review.because.filter((one) => one.includes("97161"))).toContain("us/unitedhealthcare-commercial/assistants-no-evaluations@97161#1");
    expect(review.assistantsNotPaid).toEqual([]);
  });

  it("is explained with the rule that says so", () => {
    const paragraph = explain(reviewOf(unitedHealthcareCommercial, physical, [evaluation("assistant")])).paragraphs.find(({ text }) => text.startsWith("An assistant furnished 97161"));
    expect(paragraph?.text).toBe("An assistant furnished 97161, which by us/unitedhealthcare-commercial/assistants-no-evaluations is not paid to one.");
    expect(paragraph?.citations.map(({ sourceId }) => sourceId)).toEqual(["uhc-pt-ot-em"]);
  });
});
