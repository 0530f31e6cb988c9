import type { Catalogue } from "../../codes/index.js";
import type { PlainDate } from "../../core/index.js";
import type { Asking, PlanElement, PlanOfCareParameters } from "../../rules/index.js";
import type { PlanOfCare } from "../../visit/index.js";
import { episodeStart } from "../episode/episode-start.js";
import { unlessEvaluationOnly } from "../episode/evaluation-only.js";
import { firstTreatment } from "../episode/first-treatment.js";
import { planElement } from "../episode/plan-elements.js";
import { planPlaces, plansOnRecord } from "../episode/plans-on-record.js";
import type { RecordCheck, RecordJudgement } from "../record-check.js";
import type { RecordUnderReview } from "../record-under-review.js";
import { anyTold, judgementOf, NO, notTold, type Told, toldIf, YES } from "../told.js";
import { whereRuleApplies } from "../where-rule-applies.js";

/** Whether the plan of care holds a part. */
export interface PlanElementDetails {
  readonly element: PlanElement;
}

/** When the plan of care was written, and when treatment began. */
export interface PlanBeforeTreatmentDetails {
  /** The first day of treatment; that of the evaluation is none. */
  readonly firstDay: PlainDate;
  /** The day of the first plan; absent where none is dated. */
  readonly establishedOn?: PlainDate;
}

/** `plan_of_care_present`: there is a plan; the others: what it holds, when it was written and who signed it. */
export type PlanOfCareFindings = { readonly [Element in PlanElement as `plan_of_care_${Element}`]: PlanElementDetails } & {
  readonly plan_of_care_present: object;
  readonly plan_of_care_signed: object;
  readonly plan_of_care_before_treatment: PlanBeforeTreatmentDetails;
  readonly plan_of_care_physician_signed: { readonly certifiedOn?: PlainDate };
};

const PLAN = "/record/planOfCare";

/**
 * The plan of care of the chart. Where there is none, that is told once, and nothing of what it would hold.
 */
export const planOfCare: RecordCheck<"plan_of_care"> = ({ appliesTo, parameters }, { codes }) =>
  whereRuleApplies(appliesTo, (under, asking) => unlessEvaluationOnly(parameters.notForEvaluationOnly, under, asking, codes, judgePlan(under, asking, parameters, codes)));

function judgePlan(under: RecordUnderReview, asking: Asking, { authorSigned, beforeTreatment, elements, physicianSigned }: PlanOfCareParameters, codes: Catalogue): readonly RecordJudgement[] {
  const { planOfCare: given } = under.record;
  const paths = given === undefined ? [] : [PLAN];
  const present = judgementOf({ subject: "episode.plan", code: "plan_of_care_present", paths }, given === undefined ? notTold(PLAN) : toldIf(given !== "none"), {});
  if (given === "none") return [present];
  const judged = (part: string, told: (plan: PlanOfCare) => Told, details: object): RecordJudgement =>
    judgementOf({ subject: `episode.plan_${part}`, code: `plan_of_care_${part}`, paths }, given === undefined ? notTold(PLAN) : told(given), details);
  return [
    present,
    ...[...new Set(elements)].filter((element) => !isOfNoGoal(element, elements, given)).map((element) => judged(element, (plan) => planElement(element, under, plan), { element } satisfies PlanElementDetails)),
    ...(authorSigned ? [judged("signed", ({ signed }) => (signed === undefined ? notTold(`${PLAN}/signed`) : toldIf(signed)), {})] : []),
    ...(beforeTreatment ? [judgeBeforeTreatment(under, asking, codes)] : []),
    ...(physicianSigned ? [judgePhysicianSigned(given, asking, judged)] : []),
  ];
}

/** That a plan has no goals is told once. */
function isOfNoGoal(element: PlanElement, elements: readonly PlanElement[], plan: PlanOfCare | undefined): boolean {
  return (element === "measurable_goals" || element === "functional_goals") && elements.includes("goals") && plan?.goals?.length === 0;
}

/** A plan in force that was written later may follow an earlier one; the earliest on record counts. Before treatment begins none is due. */
function judgeBeforeTreatment(under: RecordUnderReview, { asOf }: Asking, codes: Catalogue): RecordJudgement {
  const { earliest, missing: startMissing, surely } = firstTreatment(under, codes);
  const { missing, plans } = plansOnRecord(under);
  const dated = plans.flatMap(({ plan }) => plan.establishedOn ?? []).sort();
  const [establishedOn] = dated;
  const firstDay = surely ?? earliest;
  const base = { subject: "episode.plan_before_treatment", code: "plan_of_care_before_treatment", paths: [...episodeStart(under).paths, ...planPlaces(under)] };
  if (firstDay === undefined || earliest === undefined) return { ...base, outcome: "not_applicable" };
  const told = anyTold([
    ...plans.map(({ path, plan }) => {
      if (plan.establishedOn === undefined) return notTold(`${path}/establishedOn`);
      return surely !== undefined && plan.establishedOn > surely ? NO : plan.establishedOn <= earliest ? YES : notTold(...startMissing);
    }),
    ...missing.map((place) => notTold(place)),
  ]);
  const due = surely === undefined ? base : { ...base, dueBy: surely };
  const isOpen = told.is === "no" && asOf <= firstDay;
  if (isOpen && startMissing.length === 0) return { ...due, outcome: "not_applicable" };
  return judgementOf(due, isOpen || (told.is === "no" && surely === undefined) ? notTold(...startMissing) : told, { firstDay, ...(establishedOn === undefined ? {} : { establishedOn }) } satisfies PlanBeforeTreatmentDetails);
}

function judgePhysicianSigned(given: PlanOfCare | undefined, { asOf }: Asking, judged: (part: string, told: (plan: PlanOfCare) => Told, details: object) => RecordJudgement): RecordJudgement {
  const certifiedOn = given?.certifiedOn;
  const isDated = certifiedOn !== undefined && certifiedOn !== "none" && certifiedOn <= asOf;
  return judged("physician_signed", (plan) => (plan.certifiedOn === undefined ? notTold(`${PLAN}/certifiedOn`) : toldIf(isDated)), isDated ? { certifiedOn } : {});
}
