import type { PlanElement } from "../../rules/index.js";
import type { PlanOfCare } from "../../visit/index.js";
import { evaluationPart, planPart } from "../note/elements-of-plan.js";
import type { RecordUnderReview } from "../record-under-review.js";
import { anyTold, listTold, NO, notTold, textTold, type Told } from "../told.js";

const PARTS: Readonly<Record<PlanElement, (under: RecordUnderReview, plan: PlanOfCare) => Told>> = {
  diagnoses: diagnosesTold,
  goals: ({ record }) => planPart(record, "goals").told,
  measurable_goals: ({ record }) => planPart(record, "measurable_goals").told,
  functional_goals: ({ record }) => planPart(record, "functional_goals").told,
  type: (_, { type }) => textTold(type, "/record/planOfCare/type"),
  frequency: (_, { frequency }) => textTold(frequency, "/record/planOfCare/frequency"),
  duration: (_, { duration }) => textTold(duration, "/record/planOfCare/duration"),
  functional_limitations: ({ record }) => evaluationPart(record, "functional_limitations").told,
};

/** Whether the plan of care of the chart holds a part. Functional limitations stand in the evaluation, diagnoses in either: what the visit or a line is billed with shows no plan. */
export function planElement(element: PlanElement, under: RecordUnderReview, plan: PlanOfCare): Told {
  return PARTS[element](under, plan);
}

/** The evaluation may be attached to the plan, and is part of it. */
function diagnosesTold({ record: { evaluation } }: RecordUnderReview, { diagnoses }: PlanOfCare): Told {
  return anyTold([
    listTold(diagnoses, "/record/planOfCare/diagnoses"),
    evaluation === "none" ? NO : evaluation === undefined ? notTold("/record/evaluation") : listTold(evaluation.diagnoses, "/record/evaluation/diagnoses"),
  ]);
}
