import { describe, expect, it } from "vitest";

import type { PlainDate } from "../../../src/core/index.js";
import type { RecordUnderReview } from "../../../src/documentation/record-under-review.js";
import type { DocumentationRuleKind, PlanElement, PlanOfCareParameters } from "../../../src/rules/index.js";
import type { Intervention, PlanOfCare, TreatmentRecord } from "../../../src/visit/index.js";
import { DAY, judgeRecord, outcomes, recordRule } from "../judge-record.js";
import { without } from "../without.js";

const NOTHING: PlanOfCareParameters = { elements: [], authorSigned: false, beforeTreatment: false, physicianSigned: false };

const under = (record: TreatmentRecord, more: Partial<RecordUnderReview> = {}): RecordUnderReview => ({ dateOfService: DAY, billed: [{ code: "97110", units: 1, modifiers: [] }], record, ...more });
const judge = (parameters: Partial<PlanOfCareParameters>, given: RecordUnderReview, asOf: PlainDate = "2026-04-01") => judgeRecord(recordRule("plan_of_care", { ...NOTHING, ...parameters }), given, { asking: { asOf } }).filter(({ code, outcome }) => code !== "plan_of_care_present" || outcome !== "satisfied");
const outcome = (...given: Parameters<typeof judge>) => judge(...given).map((one) => one.outcome).join();
const missing = (...given: Parameters<typeof judge>) => judge(...given).flatMap((one) => (one.outcome === "undetermined" ? one.missing : []));

describe("what the plan of care has to hold", () => {
  it.each<[sentence: string, element: PlanElement, plan: PlanOfCare, outcome: string]>([
    ["a goal", "goals", { goals: [{ text: "climb stairs" }] }, "satisfied"],
    ["no goals", "goals", { goals: [] }, "violated"],
    ["a blank goal", "goals", { goals: [{ text: "" }] }, "violated"],
    ["goals not known", "goals", {}, "undetermined"],
    ["goals that can be measured", "measurable_goals", { goals: [{ measurable: true }, { measurable: true }] }, "satisfied"],
    ["a goal that cannot be measured", "measurable_goals", { goals: [{ measurable: true }, { measurable: false }] }, "violated"],
    ["a goal not known to be measurable", "measurable_goals", { goals: [{}] }, "undetermined"],
    ["goals of function", "functional_goals", { goals: [{ functional: true }] }, "satisfied"],
    ["a goal of no function", "functional_goals", { goals: [{ functional: false }] }, "violated"],
    ["a goal not known to be of function", "functional_goals", { goals: [{}] }, "undetermined"],
    ["a type", "type", { type: "PT" }, "satisfied"],
    ["a blank type", "type", { type: " " }, "violated"],
    ["a type not known", "type", {}, "undetermined"],
    ["a frequency", "frequency", { frequency: "2 times a week" }, "satisfied"],
    ["a blank frequency", "frequency", { frequency: "" }, "violated"],
    ["a frequency not known", "frequency", {}, "undetermined"],
    ["a duration", "duration", { duration: "6 weeks" }, "satisfied"],
    ["a blank duration", "duration", { duration: "" }, "violated"],
    ["a duration not known", "duration", {}, "undetermined"],
  ])("%s", (_, element, planOfCare, expected) => {
    expect(outcome({ elements: [element] }, under({ planOfCare }))).toBe(expected);
  });

  it.each<[sentence: string, record: TreatmentRecord, outcome: string]>([
    ["in the plan", { planOfCare: { diagnoses: ["M54.50"] } }, "satisfied"],
    ["in the evaluation, which is part of it", { planOfCare: { diagnoses: [] }, evaluation: { on: DAY, diagnoses: ["M54.50"] } }, "satisfied"],
    ["nowhere", { planOfCare: { diagnoses: [] }, evaluation: { on: DAY, diagnoses: [] } }, "violated"],
    ["nowhere, there being no evaluation", { planOfCare: { diagnoses: [] }, evaluation: "none" }, "violated"],
    ["not in the plan, those of the evaluation not known", { planOfCare: { diagnoses: [] }, evaluation: { on: DAY } }, "undetermined"],
    ["with the visit and what is billed alone", { planOfCare: { goals: [] } }, "undetermined"],
  ])("diagnoses that stand %s", (_, record, expected) => {
    expect(outcome({ elements: ["diagnoses"] }, under(record, { context: { diagnoses: ["M54.50"] }, billed: [{ code: "97110", units: 1, modifiers: [], diagnoses: ["M54.50"] }] }))).toBe(expected);
  });

  it.each<[sentence: string, evaluation: TreatmentRecord["evaluation"], outcome: string]>([
    ["named", { on: DAY, functionalLimitations: ["stairs"] }, "satisfied"],
    ["not named", { on: DAY, functionalLimitations: [] }, "violated"],
    ["not known", { on: DAY }, "undetermined"],
    ["without an evaluation", "none", "violated"],
  ])("functional limitations %s", (_, evaluation, expected) => {
    expect(outcome({ elements: ["functional_limitations"] }, under({ planOfCare: {}, ...(evaluation === undefined ? {} : { evaluation }) }))).toBe(expected);
  });

  it("is told with the part and its place", () => {
    expect(judge({ elements: ["duration"] }, under({ planOfCare: { duration: "" } }))).toEqual([{
      subject: "episode.plan_duration", code: "plan_of_care_duration", outcome: "violated", paths: ["/record/planOfCare"], details: { element: "duration" },
    }]);
    expect(missing({ elements: ["duration"] }, under({ planOfCare: {} }))).toEqual(["/record/planOfCare/duration"]);
  });

  it("that there are no goals is told once", () => {
    expect(outcomes(judge({ elements: ["goals", "measurable_goals", "functional_goals"] }, under({ planOfCare: { goals: [] } })))).toEqual(["episode.plan_goals violated"]);
  });

  it("that there is no plan is told once; a plan not known leaves all open", () => {
    expect(judge({ elements: ["goals", "duration"], authorSigned: true }, under({ planOfCare: "none" }))).toEqual([{ subject: "episode.plan", code: "plan_of_care_present", outcome: "violated", paths: ["/record/planOfCare"], details: {} }]);
    expect(outcomes(judge({ authorSigned: true, beforeTreatment: true, physicianSigned: true }, under({ planOfCare: "none", certifications: [], evaluation: { on: "2026-02-10" }, notes: [] })))).toEqual(["episode.plan violated"]);
    expect(outcomes(judge({ elements: ["goals"], authorSigned: true }, under({})))).toEqual(["episode.plan undetermined", "episode.plan_goals undetermined", "episode.plan_signed undetermined"]);
    expect(missing({ elements: ["goals"] }, under({}))).toEqual(["/record/planOfCare", "/record/planOfCare"]);
  });
});

describe("an episode that is an evaluation and nothing else, where the rule excepts it", () => {
  const services = [{ code: "97161" }];
  const ORDER = { orderedOn: "2026-03-01", contents: ["signature"] } as const;
  const EVALUATED = { code: "97161", status: "performed" } as const;
  const alone = (record: TreatmentRecord, code = "97161", more: Partial<RecordUnderReview> = {}) => under({ evaluation: { on: DAY }, notes: [{ dateOfService: DAY, interventions: [EVALUATED] }], referral: ORDER, ...record }, { billed: [{ code, units: 1, modifiers: [] }], services, ...more });
  const noPlan = (record: TreatmentRecord = {}) => alone({ planOfCare: "none", ...record });
  const noted = (...interventions: readonly Intervention[]) => noPlan({ notes: [{ dateOfService: DAY, interventions: [EVALUATED, ...interventions] }] });
  it.each<[sentence: string, given: RecordUnderReview, outcome: string]>([
    ["needs no plan", noPlan(), "not_applicable"],
    ["needs no note either", noPlan({ notes: [] }), "not_applicable"],
    ["needs none of its parts, a plan being there", alone({ planOfCare: { frequency: "" } }), "not_applicable,not_applicable"],
    ["without an order, needs one", noPlan({ referral: "none" }), "violated"],
    ["not known whether there is an order", without(noPlan(), "/record/referral"), "undetermined"],
    ["on an order that states nothing, not its signature nor its date, needs one", noPlan({ referral: { contents: [] } }), "violated"],
    ["on an order without a signature, needs one", noPlan({ referral: { ...ORDER, contents: ["diagnosis"] } }), "violated"],
    ["on an order without a date, needs one", noPlan({ referral: { contents: ["signature"] } }), "violated"],
    ["on an order dated on a day not known", noPlan({ referral: { contents: ["signature", "date"] } }), "undetermined"],
    ["on an order not known to be signed", noPlan({ referral: { orderedOn: "2026-03-01" } }), "undetermined"],
    ["on an order dated after the day of the question, needs one", noPlan({ referral: { ...ORDER, orderedOn: "2026-04-02" } }), "violated"],
    ["with a treatment billed, needs one", alone({ planOfCare: "none" }, "97110"), "violated"],
    ["with a treatment performed and not billed, needs one", { ...noPlan(), services: [...services, { code: "97110", minutes: 5 }] }, "violated"],
    ["with a treatment noted as performed and not billed, needs one", noted({ code: "97110", status: "performed", minutes: 5 }), "violated"],
    ["with a treatment noted as planned", noted({ code: "97110", status: "planned" }), "not_applicable"],
    ["with a treatment noted, not known whether performed", noted({ code: "97110" }), "undetermined"],
    ["with an intervention of no known code", noted({ status: "performed" }), "undetermined"],
    ["with a note of interventions not known", noPlan({ notes: [{ dateOfService: DAY }] }), "undetermined"],
    ["not known what was performed", without(noPlan(), "/services"), "undetermined"],
    ["with a note of another day, needs one", noPlan({ notes: [{ dateOfService: DAY }, { dateOfService: "2026-03-09" }] }), "violated"],
    ["with a note of another day and an evaluation not known, needs one", without(noPlan({ notes: [{ dateOfService: "2026-02-20" }] }), "/record/evaluation"), "violated"],
    ["evaluated on another day, needs one", noPlan({ evaluation: { on: "2026-02-20" } }), "violated"],
    ["notes not known, and no plan", without(noPlan(), "/record/notes"), "undetermined"],
    ["an evaluation not known, and no plan", without(noPlan(), "/record/evaluation"), "undetermined"],
  ])("%s", (_, given, expected) => {
    expect(outcome({ elements: ["frequency"], notForEvaluationOnly: true }, given)).toBe(expected);
  });

  it("needs a plan where the rule does not except it", () => {
    expect(outcome({ elements: ["frequency"] }, noPlan())).toBe("violated");
  });

  it("says what would settle whether it is", () => {
    expect(missing({ notForEvaluationOnly: true }, without(noPlan(), "/record/notes"))).toEqual(["/record/notes"]);
    expect(missing({ notForEvaluationOnly: true }, without(alone({}), "/record/notes"))).toEqual(["/record/notes", "/record/planOfCare"]);
  });

  it("needs no treatment note, nor its times, signature and practitioners", () => {
    const given = noPlan({ notes: [] });
    const found = (excepted: boolean) => [
      recordRule("billed_interventions", { everyBilled: true, timedThoughUnbilled: true, notForEvaluationOnly: excepted }),
      recordRule("time_documentation", { forms: ["total_timed_minutes", "total_treatment_minutes"], accepted: "all", notForEvaluationOnly: excepted }),
      recordRule("signature", { on: "treatment_note", credentials: true, dated: false, licenseNumber: false, notForEvaluationOnly: excepted }),
      recordRule("assistant_part", { shows: "who_treated", notForEvaluationOnly: excepted }),
    ].map((rule) => judgeRecord<DocumentationRuleKind>(rule, given, { asking: { asOf: "2026-04-01" } }).map((one) => one.outcome).join());
    expect(found(true)).toEqual(["not_applicable", "not_applicable,not_applicable", "not_applicable", "not_applicable"]);
    expect(found(false)).toEqual(["violated", "not_applicable,violated", "violated", "violated"]);
  });

  it("needs no discharge note, nor a statement of its purpose", () => {
    const given = noPlan({ notes: [], dischargedOn: DAY, dischargeNoteOn: "none" });
    const found = (excepted: boolean) => [
      recordRule("discharge_note", { notesMayStandForIt: true, notForEvaluationOnly: excepted }), recordRule("maintenance_stated", { accepts: ["restorative"], notForEvaluationOnly: excepted }),
    ].map((rule) => judgeRecord<DocumentationRuleKind>(rule, { ...given, record: { ...given.record, dischargePlanned: true } }, { asking: { asOf: "2026-04-01" } }).map((one) => one.outcome).join());
    expect(found(true)).toEqual(["not_applicable", "not_applicable"]);
    expect(found(false)).toEqual(["violated", "violated"]);
  });
});

describe("signatures on the plan", () => {
  it.each<[sentence: string, plan: PlanOfCare, outcome: string]>([["signed", { signed: true }, "satisfied"], ["not signed", { signed: false }, "violated"], ["not known", {}, "undetermined"]])("its author's: %s", (_, planOfCare, expected) => {
    expect(outcome({ authorSigned: true }, under({ planOfCare }))).toBe(expected);
  });

  it.each<[sentence: string, plan: PlanOfCare, outcome: string]>([
    ["signed", { certifiedOn: "2026-03-01" }, "satisfied"], ["signed after the day of the question", { certifiedOn: "2026-04-02" }, "violated"], ["not signed", { certifiedOn: "none" }, "violated"], ["not known", {}, "undetermined"],
  ])("a physician's: %s", (_, planOfCare, expected) => {
    expect(outcome({ physicianSigned: true }, under({ planOfCare }))).toBe(expected);
  });

  it("a physician's, with its day", () => {
    expect(judge({ physicianSigned: true }, under({ planOfCare: { certifiedOn: "2026-03-01" } }))).toMatchObject([{ code: "plan_of_care_physician_signed", details: { certifiedOn: "2026-03-01" } }]);
  });
});

describe("established before treatment begins, on the first treatment day at the latest", () => {
  const EVALUATED = { code: "97161", status: "performed" } as const;
  const treated = (planOfCare: PlanOfCare, more: Partial<TreatmentRecord> = {}) => under({ planOfCare, certifications: [], evaluation: { on: "2026-02-10" }, notes: [{ dateOfService: "2026-02-12" }, { dateOfService: DAY }], ...more });
  const alone = { evaluation: { on: DAY }, notes: [] } as const;
  it.each<[sentence: string, record: RecordUnderReview, outcome: string]>([
    ["the day before the evaluation", treated({ establishedOn: "2026-02-09" }), "satisfied"],
    ["the day after the evaluation, before the first treatment", treated({ establishedOn: "2026-02-11" }), "satisfied"],
    ["the day of the first treatment", treated({ establishedOn: "2026-02-12" }), "satisfied"],
    ["the day after the first treatment", treated({ establishedOn: "2026-02-13" }), "violated"],
    ["after the evaluation, which its note names alone", treated({ establishedOn: "2026-02-11" }, { notes: [{ dateOfService: "2026-02-10", interventions: [EVALUATED] }, { dateOfService: "2026-02-12" }] }), "satisfied"],
    ["after a treatment on the day of the evaluation", treated({ establishedOn: "2026-02-11" }, { notes: [{ dateOfService: "2026-02-10", interventions: [EVALUATED, { code: "97110", status: "performed" }] }, { dateOfService: "2026-02-12" }] }), "violated"],
    ["after the evaluation, whose note does not tell what was done", treated({ establishedOn: "2026-02-11" }, { notes: [{ dateOfService: "2026-02-10" }, { dateOfService: "2026-02-12" }] }), "undetermined"],
    ["on the day of the evaluation, and treated before it", treated({ establishedOn: "2026-02-10" }, { notes: [{ dateOfService: "2026-02-06" }] }), "violated"],
    ["after the evaluation, earlier notes kept elsewhere", treated({ establishedOn: "2026-02-20" }, { notes: [{ dateOfService: DAY }] }), "undetermined"],
    ["after the evaluation, and no visit came before", treated({ establishedOn: "2026-02-20" }, { notes: [{ dateOfService: DAY }], history: { visits: { episode: 0 } } }), "satisfied"],
    ["a later plan, with an earlier one before it", treated({ establishedOn: "2026-03-01" }, { certifications: [{ establishedOn: "2026-02-10" }] }), "satisfied"],
    ["not known when", treated({}), "undetermined"],
    ["evaluated and not treated yet", { ...treated({ establishedOn: "2026-03-20" }, alone), billed: [{ code: "97161", units: 1, modifiers: [] }], services: [{ code: "97161" }] }, "not_applicable"],
  ])("%s", (_, record, expected) => {
    expect(outcome({ beforeTreatment: true }, record)).toBe(expected);
  });

  it("tells both days", () => {
    expect(judge({ beforeTreatment: true }, treated({ establishedOn: "2026-02-13" }))).toEqual([{
      subject: "episode.plan_before_treatment", code: "plan_of_care_before_treatment", outcome: "violated", dueBy: "2026-02-12", paths: ["/record/evaluation/on", "/record/planOfCare", "/record/certifications"],
      details: { firstDay: "2026-02-12", establishedOn: "2026-02-13" },
    }]);
  });

  it("says what would settle it", () => {
    expect(missing({ beforeTreatment: true }, without(treated({ establishedOn: "2026-03-05" }), "/record/certifications"))).toEqual(["/record/certifications"]);
    expect(missing({ beforeTreatment: true }, without(treated({ establishedOn: "2026-02-01" }), "/record/notes"))).toEqual(["/record/notes"]);
    expect(missing({ beforeTreatment: true }, treated({ establishedOn: "2026-02-20" }, { notes: [{ dateOfService: DAY }] }))).toEqual(["/record/history/visits/episode"]);
  });

  it("is not due before treatment begins", () => {
    const first = under({ planOfCare: { establishedOn: "2026-03-05" }, certifications: [], ...alone });
    expect(outcome({ beforeTreatment: true }, first, DAY)).toBe("not_applicable");
    expect(outcome({ beforeTreatment: true }, first, "2026-03-03")).toBe("violated");
  });
});
