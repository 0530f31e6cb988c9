import { describe, expect, it } from "vitest";

import { cptBaseline, medicarePartB } from "../../src/payers/index.js";
import { reviewVisit, withClaim } from "../../src/review/index.js";
import type { BillingContext, PlanOfCare, Referral, TreatmentRecord, Visit } from "../../src/visit/index.js";
import { statedRule, visitOf } from "../claims/visit-rules.js";
import { coverageWith } from "./answered-book.js";
import { fourLineVisits, recertified } from "./four-line-visits.js";

const asking = { asOf: "2026-03-03" } as const;
const coverage = coverageWith(
  statedRule("plan_of_care", { elements: ["frequency", "duration"], authorSigned: true, beforeTreatment: false, physicianSigned: false }, { id: "plan" }),
  statedRule("referral_contents", { contents: ["diagnosis"] }, { id: "order" }),
);

const plan: PlanOfCare = { establishedOn: "2026-02-02", signed: true, frequency: "2 times a week", duration: "8 weeks" };
const order: Referral = { by: "physician", orderedOn: "2026-01-30", contents: ["diagnosis"] };

function reviewOf(context: BillingContext, record?: TreatmentRecord) {
  return reviewVisit(visitOf([{ code: "97110", minutes: 30 }], { context: { rendering: { type: "physical_therapist" }, ...context }, ...(record === undefined ? {} : { record }) }), coverage, asking);
}

/** Outcomes of the rules about the plan and the order, by what they look at. */
function said(context: BillingContext, record?: TreatmentRecord): Readonly<Record<string, string>> {
  const { findings } = reviewOf(context, record).recordReport;
  return Object.fromEntries(findings.map(({ id, outcome }) => [id.slice(id.indexOf("@episode.") + "@episode.".length), outcome]));
}

const allKept = { plan: "satisfied", plan_frequency: "satisfied", plan_duration: "satisfied", plan_signed: "satisfied", order: "satisfied", order_diagnosis: "satisfied" };

describe("a plan of care and a referral", () => {
  it.each<readonly [name: string, context: BillingContext, record: TreatmentRecord | undefined]>([
    ["in the record", {}, { planOfCare: plan, referral: order }],
    ["in the context, without any record", { planOfCare: plan, referral: order }, undefined],
    ["in the context, beside a record that is silent", { planOfCare: plan, referral: order }, { notes: [] }],
    ["one here and one there", { planOfCare: plan }, { referral: order }],
    ["in both", { planOfCare: plan, referral: order }, { planOfCare: { ...plan }, referral: { ...order } }],
    ["in both, each with what the other leaves out", { planOfCare: { establishedOn: "2026-02-02", signed: true, frequency: "2 times a week" }, referral: { contents: ["diagnosis"] } }, { planOfCare: { establishedOn: "2026-02-02", duration: "8 weeks" }, referral: { by: "physician" } }],
  ])("are the chart's wherever they stand: %s", (_, context, record) => {
    expect(said(context, record)).toEqual(allKept);
    expect(reviewOf(context, record).units.problems).toEqual([]);
  });

  it("are not told where the context names none and the record is silent", () => {
    expect(Object.values(said({ planOfCare: "none", referral: "none" }, {}))).toEqual(expect.arrayContaining(["undetermined"]));
    expect(Object.values(said({ planOfCare: "none", referral: "none" }, {}))).not.toContain("violated");
  });

  it.each<readonly [name: string, context: BillingContext, record: TreatmentRecord, because: readonly string[]]>([
    ["another day of the plan", { planOfCare: plan }, { planOfCare: { ...plan, establishedOn: "2026-02-09" } }, ["plan_of_care_differs"]],
    ["none in the record", { planOfCare: plan }, { planOfCare: "none" }, ["plan_of_care_differs"]],
    ["none in the context", { planOfCare: "none" }, { planOfCare: plan }, ["plan_of_care_differs"]],
    ["another order", { referral: order }, { referral: { ...order, orderedOn: "2026-01-05" } }, ["referral_differs"]],
    ["no order in the chart", { referral: order }, { referral: "none" }, ["referral_differs"]],
    ["both", { planOfCare: plan, referral: order }, { planOfCare: { ...plan, signed: false }, referral: { ...order, contents: [] } }, ["plan_of_care_differs", "referral_differs"]],
  ])("that differ need attention, and the record stands for itself: %s", (_, context, record, because) => {
    const review = reviewOf(context, record);
    expect(review.readiness).toBe("needs_attention");
    expect(review.units.problems.map(({ code }) => code)).toEqual(because);
    expect(review.because.filter((one) => because.some((code) => one.startsWith(`problem/${code}`)))).toHaveLength(because.length);
    expect(review.recordReport).toEqual(reviewOf({}, record).recordReport);
    expect(withClaim(review, review.claim).because).toEqual(review.because);
  });

  it("may be the plan as certified again, beside the first one in the record", () => {
    const again: PlanOfCare = { establishedOn: "2026-02-27", signed: true };
    expect(reviewOf({ planOfCare: again }, { planOfCare: plan, certifications: [again] }).units.problems).toEqual([]);
    expect(reviewOf({ planOfCare: again }, { planOfCare: plan, certifications: [] }).units.problems.map(({ paths }) => paths)).toEqual([["/context/planOfCare", "/record/planOfCare"]]);
  });

  it("are asked for where the visit states them", () => {
    const asked = (context: BillingContext, record?: TreatmentRecord) => reviewOf(context, record).questions.map(({ missing }) => missing);
    const { frequency, ...lessInContext } = plan;
    expect(frequency).toBeDefined();
    expect(asked({ planOfCare: lessInContext, referral: order }, { notes: [] })).toEqual(["/context/planOfCare/frequency"]);
    expect(asked({ referral: order }, { planOfCare: lessInContext })).toEqual(["/record/planOfCare/frequency"]);
    expect(asked({ planOfCare: lessInContext, referral: order })).toEqual(["/record"]);
    expect(asked({ planOfCare: lessInContext, referral: order }, { planOfCare: { frequency: "daily" } })).toEqual([]);
  });

  it("in the record serve the rules of the claim too", () => {
    const medicare = { primary: [cptBaseline, medicarePartB] };
    const { questions, claimReport } = reviewVisit(recertified, medicare, { asOf: "2026-05-05" });
    expect(questions.map(({ missing }) => missing)).not.toContain("/context/planOfCare");
    expect(claimReport.findings.filter(({ ruleId }) => ruleId === "inside-a-therapy-plan").map(({ outcome }) => outcome)).toEqual(["satisfied", "satisfied", "satisfied", "satisfied"]);
  });

  it("leave the visit as it was given", () => {
    for (const { asking: asked, coverage: of, visit } of fourLineVisits) expect(reviewVisit(visit, of, asked).visit).toBe(visit);
  });
});

/** The visit with everything that can be left out of the documents left out, one thing at a time. */
function eachWithout(visit: Visit): readonly (readonly [left: string, less: Visit])[] {
  const { context = {}, record = {} } = visit;
  return (["planOfCare", "referral"] as const).flatMap((document) => [
    ...without(context, document).map(([left, less]) => [`context: ${left}`, { ...visit, context: less }] as const),
    ...without(record, document).map(([left, less]) => [`record: ${left}`, { ...visit, record: less }] as const),
  ]);
}

function without<Holder extends BillingContext | TreatmentRecord>(holder: Holder, document: "planOfCare" | "referral"): readonly (readonly [string, Holder])[] {
  const { [document]: stated, ...rest } = holder;
  if (stated === undefined) return [];
  const facts = stated === "none" ? [] : Object.keys(stated);
  return [[document, rest as Holder], ...facts.map((fact) => [`${document}.${fact}`, { ...holder, [document]: Object.fromEntries(Object.entries(stated).filter(([name]) => name !== fact)) }] as const)];
}

describe("leaving a fact of a document out", () => {
  const stated: PlanOfCare = { establishedOn: "2026-03-02", signed: true, certifiedOn: "2026-03-06", certifiedThrough: "2026-05-28", verbalOrderOn: "none", sentToPhysicianOn: "2026-03-03", orderOnFile: true, disciplines: ["PT"], goals: [{ measurable: true, functional: true }], frequency: "2 times a week", duration: "", type: "physical therapy" };
  const lateAndUnsigned: PlanOfCare = { ...stated, signed: false, certifiedOn: "none", frequency: "" };
  const { certifiedOn, ...notCertified } = stated;
  const { establishedOn, signed } = stated;

  it.each<readonly [name: string, inContext: PlanOfCare | undefined, inRecord: PlanOfCare | undefined]>([
    ["the context's", stated, undefined], ["the record's", undefined, stated], ["of both alike", stated, stated], ["of both, the context knowing less", { establishedOn, signed } as PlanOfCare, stated],
    ["of both, the record knowing less", stated, notCertified], ["of both, each knowing something else", { certifiedOn, establishedOn } as PlanOfCare, notCertified],
    ["a plan with faults in the record", { establishedOn } as PlanOfCare, lateAndUnsigned], ["a plan with faults in the context", lateAndUnsigned, { establishedOn } as PlanOfCare],
  ])("keeps no rule that was not kept before, and lets no finding go: %s", (_, inContext, inRecord) => {
    const { evaluation, notes, progressReports } = recertified.record ?? {};
    const record: TreatmentRecord = { ...(evaluation === undefined ? {} : { evaluation }), ...(notes === undefined ? {} : { notes }), ...(progressReports === undefined ? {} : { progressReports }), dischargedOn: "none" };
    const visit: Visit = { ...recertified, context: { ...recertified.context, ...(inContext === undefined ? {} : { planOfCare: inContext }) }, record: { ...record, referral: { by: "physician", contents: [] }, certifications: [], ...(inRecord === undefined ? {} : { planOfCare: inRecord }) } };
    const of = { primary: [cptBaseline, medicarePartB, ...coverage.primary] };
    const outcomes = (one: Visit): ReadonlyMap<string, string> => { const { claimReport, recordReport } = reviewVisit(one, of, { asOf: "2026-05-05" }); return new Map([...claimReport.findings, ...recordReport.findings].map(({ id, outcome }) => [id, outcome])); };
    const before = outcomes(visit);
    const wrong = eachWithout(visit).flatMap(([left, less]) => {
      const after = outcomes(less);
      return [...before].filter(([id, outcome]) => outcome !== "satisfied" && (after.get(id) ?? "satisfied") === "satisfied").map(([id, outcome]) => `without ${left}: ${id} was ${outcome}, is ${after.get(id) ?? "gone"}`);
    });
    expect(wrong).toEqual([]);
  });
});
