import { describe, expect, it } from "vitest";

import type { PlainDate } from "../../../src/core/index.js";
import type { RecordUnderReview } from "../../../src/documentation/record-under-review.js";
import type { PlanElement, PlanOfCareParameters } from "../../../src/rules/index.js";
import type { PlanOfCare, TreatmentRecord } from "../../../src/visit/index.js";
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

  it.each<[sentence: string, more: Partial<RecordUnderReview>, outcome: string]>([
    ["with the visit", { context: { diagnoses: ["M54.50"] } }, "satisfied"],
    ["with what is billed", { context: { diagnoses: [] }, billed: [{ code: "97110", units: 1, modifiers: [], diagnoses: ["M54.50"] }] }, "satisfied"],
    ["nowhere", { context: { diagnoses: [] }, billed: [{ code: "97110", units: 1, modifiers: [], diagnoses: [] }] }, "violated"],
    ["not known", {}, "undetermined"],
  ])("diagnoses that stand %s", (_, more, expected) => {
    expect(outcome({ elements: ["diagnoses"] }, under({ planOfCare: {} }, more))).toBe(expected);
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

describe("an episode that is an evaluation and nothing else", () => {
  const alone = (record: TreatmentRecord, code = "97161") => under({ evaluation: { on: DAY }, notes: [{ dateOfService: DAY }], referral: {}, ...record }, { billed: [{ code, units: 1, modifiers: [] }] });
  it.each<[sentence: string, given: RecordUnderReview, outcome: string]>([
    ["needs no plan", alone({ planOfCare: "none" }), "not_applicable"],
    ["needs none of its parts, a plan being there", alone({ planOfCare: { frequency: "" } }), "not_applicable,not_applicable"],
    ["without an order, needs one", alone({ planOfCare: "none", referral: "none" }), "violated"],
    ["not known whether there is an order", without(alone({ planOfCare: "none" }), "/record/referral"), "undetermined"],
    ["with a treatment billed, needs one", alone({ planOfCare: "none" }, "97110"), "violated"],
    ["with a note of another day, needs one", alone({ planOfCare: "none", notes: [{ dateOfService: DAY }, { dateOfService: "2026-03-09" }] }), "violated"],
    ["with a note of another day and an evaluation not known, needs one", without(alone({ planOfCare: "none", notes: [{ dateOfService: "2026-02-20" }] }), "/record/evaluation"), "violated"],
    ["evaluated on another day, needs one", alone({ planOfCare: "none", evaluation: { on: "2026-02-20" } }), "violated"],
    ["notes not known, and no plan", without(alone({ planOfCare: "none" }), "/record/notes"), "undetermined"],
    ["an evaluation not known, and no plan", without(alone({ planOfCare: "none" }), "/record/evaluation"), "undetermined"],
  ])("%s", (_, given, expected) => {
    expect(outcome({ elements: ["frequency"] }, given)).toBe(expected);
  });

  it("says what would settle whether it is", () => {
    expect(missing({}, without(alone({ planOfCare: "none" }), "/record/notes"))).toEqual(["/record/notes"]);
    expect(missing({}, without(alone({}), "/record/notes"))).toEqual(["/record/notes", "/record/planOfCare"]);
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
  const treated = (planOfCare: PlanOfCare, more: Partial<TreatmentRecord> = {}) => under({ planOfCare, certifications: [], evaluation: { on: "2026-02-10" }, notes: [{ dateOfService: "2026-02-12" }, { dateOfService: DAY }], ...more });
  it.each<[sentence: string, record: RecordUnderReview, outcome: string]>([
    ["the day before", treated({ establishedOn: "2026-02-09" }), "satisfied"],
    ["the very day", treated({ establishedOn: "2026-02-10" }), "satisfied"],
    ["the day after", treated({ establishedOn: "2026-02-11" }), "violated"],
    ["on the day of the evaluation, and treated before it", treated({ establishedOn: "2026-02-10" }, { notes: [{ dateOfService: "2026-02-06" }] }), "violated"],
    ["a later plan, with an earlier one before it", treated({ establishedOn: "2026-03-01" }, { certifications: [{ establishedOn: "2026-02-10" }] }), "satisfied"],
    ["not known when", treated({}), "undetermined"],
  ])("%s", (_, record, expected) => {
    expect(outcome({ beforeTreatment: true }, record)).toBe(expected);
  });

  it("tells both days", () => {
    expect(judge({ beforeTreatment: true }, treated({ establishedOn: "2026-02-11" }))).toEqual([{
      subject: "episode.plan_before_treatment", code: "plan_of_care_before_treatment", outcome: "violated", dueBy: "2026-02-10", paths: ["/record/evaluation/on", "/record/planOfCare", "/record/certifications"],
      details: { firstDay: "2026-02-10", establishedOn: "2026-02-11" },
    }]);
  });

  it("says what would settle it", () => {
    expect(missing({ beforeTreatment: true }, without(treated({ establishedOn: "2026-03-01" }), "/record/certifications"))).toEqual(["/record/certifications"]);
    expect(missing({ beforeTreatment: true }, without(treated({ establishedOn: "2026-02-01" }), "/record/notes"))).toEqual(["/record/notes"]);
  });

  it("is not due before treatment begins", () => {
    const first = under({ planOfCare: { establishedOn: "2026-03-05" }, certifications: [], evaluation: { on: DAY }, notes: [] });
    expect(outcome({ beforeTreatment: true }, first, DAY)).toBe("not_applicable");
    expect(outcome({ beforeTreatment: true }, first, "2026-03-03")).toBe("violated");
  });
});
