// Episodes of care with any dates, odd ones too, and the rules that look at them.
import fc from "fast-check";

import type { PlainDate } from "../../src/core/index.js";
import type { RecordRule } from "../../src/documentation/record-check.js";
import type { RecordUnderReview } from "../../src/documentation/record-under-review.js";
import type { DocumentationRuleKind } from "../../src/rules/index.js";
import type { Goal, Intervention, PlanOfCare, ProgressReport, Signature, TreatmentNote } from "../../src/visit/index.js";
import { DAY, recordRule } from "./judge-record.js";

const CLINICIANS = ["physical_therapist", "physician"] as const;

/** One rule of each sort, in small figures so that every boundary is met often. */
export const episodeRules: Readonly<Record<string, RecordRule<DocumentationRuleKind>>> = {
  "first certification": recordRule("certification", { step: "initial", within: { count: 3, unit: "days" }, delayedWithReason: true, notForEvaluationOnly: true, orOrderOnFile: { planSentWithin: { count: 2, unit: "days" } } }),
  "verbal order": recordRule("certification", { step: "verbal_order", within: { count: 2, unit: "days" } }),
  recertification: recordRule("certification", { step: "recertification", atLeastEvery: { count: 4, unit: "days" }, delayedWithReason: true, notForEvaluationOnly: true }),
  "progress report every 3 days": recordRule("progress_report", { every: { due: "count", count: 3, of: "treatment_days" }, by: CLINICIANS, elements: ["period", "no_gap", "date", "goal_status", "goals_assessed", "plan_continues", "signature", "credentials"] }),
  "progress report in 3 visits or 4 days": recordRule("progress_report", { every: { due: "whichever_first", count: 3, of: "visits", span: { count: 4, unit: "days" } }, elements: [] }),
  "progress report in 4 days": recordRule("progress_report", { every: { due: "span", span: { count: 4, unit: "days" } }, elements: ["signature"] }),
  "plan of care": recordRule("plan_of_care", { elements: ["diagnoses", "measurable_goals", "functional_goals", "type", "frequency", "duration", "functional_limitations"], authorSigned: true, beforeTreatment: true, physicianSigned: true, notForEvaluationOnly: true }),
  "discharge note": recordRule("discharge_note", { by: CLINICIANS, notesMayStandForIt: true }),
  "discharge note, nothing instead": recordRule("discharge_note", { notesMayStandForIt: false }),
  "restorative plan": recordRule("maintenance_stated", { accepts: ["restorative"] }),
  "what the order holds": recordRule("referral_contents", { contents: ["diagnosis", "visits", "signature"] }),
  "clinician every 2 days": recordRule("assistant_part", { shows: "clinician_each_period", by: CLINICIANS, treatmentDays: 2 }),
  "signed note": recordRule("signature", { on: "treatment_note", credentials: true, dated: true, licenseNumber: true, by: CLINICIANS, notForEvaluationOnly: true }),
  "signed evaluation": recordRule("signature", { on: "evaluation", credentials: true, dated: true, licenseNumber: true }),
  "signed report": recordRule("signature", { on: "progress_report", credentials: true, dated: false, licenseNumber: false, by: CLINICIANS }),
};

/** Days about the one under review; now and then the last there is. */
const day: fc.Arbitrary<PlainDate> = fc.oneof(
  { weight: 30, arbitrary: fc.constantFrom<PlainDate>("2026-02-25", "2026-02-26", "2026-02-27", "2026-02-28", "2026-03-01", DAY, "2026-03-03", "2026-03-04", "2026-03-05") },
  { weight: 1, arbitrary: fc.constantFrom<PlainDate>("9999-12-31", "0001-01-02") },
);
const dayOrNone = fc.oneof({ weight: 4, arbitrary: day }, fc.constant("none" as const));
const flag = fc.boolean();
const text = fc.constantFrom("", "  ", "stated");
const optional = { requiredKeys: [] };

const signature: fc.Arbitrary<Signature> = fc.record({ credentials: text, signedOn: dayOrNone, licenseNumber: flag, providerType: fc.constantFrom("physical_therapist", "physical_therapist_assistant") }, optional);
const signatures = fc.array(signature, { maxLength: 2 });
const intervention: fc.Arbitrary<Intervention> = fc.record({ code: fc.constantFrom("97124", "97161"), status: fc.constantFrom("performed", "planned") }, optional);
const note: fc.Arbitrary<TreatmentNote> = fc.record({ dateOfService: day, signatures, interventions: fc.array(intervention, { maxLength: 2 }) }, { requiredKeys: ["dateOfService"] });
const report: fc.Arbitrary<ProgressReport> = fc.record({ writtenOn: day, coversFrom: day, coversThrough: day, signatures, goalsAssessed: flag, goalStatus: flag, dated: flag, planContinues: flag }, { requiredKeys: ["writtenOn"] });
const goal: fc.Arbitrary<Goal> = fc.record({ measurable: flag, functional: flag }, optional);
const plan: fc.Arbitrary<PlanOfCare> = fc.record({
  establishedOn: day, signed: flag, certifiedOn: dayOrNone, certifiedThrough: day, verbalOrderOn: dayOrNone, sentToPhysicianOn: day, orderOnFile: flag,
  maintenance: flag, delayReason: flag, goals: fc.array(goal, { maxLength: 2 }), frequency: text, duration: text, type: text, diagnoses: fc.array(text, { maxLength: 1 }),
}, optional);
const orNone = <Value>(value: fc.Arbitrary<Value>) => fc.oneof({ weight: 5, arbitrary: value }, fc.constant("none" as const));

const record: fc.Arbitrary<RecordUnderReview["record"]> = fc.record({
  evaluation: orNone(fc.record({ on: day, signatures, functionalLimitations: fc.array(text, { maxLength: 2 }), diagnoses: fc.array(text, { maxLength: 1 }) }, { requiredKeys: ["on"] })),
  planOfCare: orNone(plan), certifications: fc.uniqueArray(plan, { maxLength: 3, selector: ({ certifiedOn }) => certifiedOn }), notes: fc.array(note, { maxLength: 6 }),
  progressReports: fc.array(report, { maxLength: 3 }), dischargedOn: dayOrNone, dischargePlanned: flag, dischargeNoteOn: dayOrNone,
  referral: orNone(fc.record({ orderedOn: day, contents: fc.subarray(["diagnosis", "visits", "signature", "date"]) }, optional)),
}, optional);

const billed = fc.array(fc.record({ code: fc.constantFrom("97124", "97161"), units: fc.constant(1), modifiers: fc.constant([]) }), { maxLength: 2 });

export const episodes: fc.Arbitrary<{ readonly under: RecordUnderReview; readonly asOf: PlainDate }> = fc.record({
  under: fc.record({ dateOfService: fc.constant(DAY), record, billed, services: fc.array(fc.record({ code: fc.constantFrom("97124", "97161") }), { maxLength: 2 }) }, { requiredKeys: ["dateOfService", "record", "billed"] }), asOf: day,
}).filter(({ under }) => agrees(under));

/** A certification given twice says the same twice, and no plan denies the order that is in the chart. */
function agrees({ record: { certifications = [], planOfCare, referral } }: RecordUnderReview): boolean {
  const plans = [...certifications, ...(planOfCare === undefined || planOfCare === "none" ? [] : [planOfCare])];
  if (referral !== undefined && referral !== "none" && plans.some(({ orderOnFile }) => orderOnFile === false)) return false;
  return planOfCare === undefined || planOfCare === "none" || !certifications.some(({ certifiedOn }) => certifiedOn === planOfCare.certifiedOn);
}
