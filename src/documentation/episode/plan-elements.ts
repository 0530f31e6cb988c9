import type { PlanElement } from "../../rules/index.js";
import type { PlanOfCare } from "../../visit/index.js";
import { evaluationPart, planPart } from "../note/elements-of-plan.js";
import type { RecordUnderReview } from "../record-under-review.js";
import { anyTold, listTold, notTold, textTold, type Told } from "../told.js";

const PARTS: Readonly<Record<PlanElement, (under: RecordUnderReview, plan: PlanOfCare) => Told>> = {
  diagnoses: (under) => diagnosesTold(under),
  goals: ({ record }) => planPart(record, "goals").told,
  measurable_goals: ({ record }) => planPart(record, "measurable_goals").told,
  functional_goals: ({ record }) => planPart(record, "functional_goals").told,
  type: (_, { type }) => textTold(type, "/record/planOfCare/type"),
  frequency: (_, { frequency }) => textTold(frequency, "/record/planOfCare/frequency"),
  duration: (_, { duration }) => textTold(duration, "/record/planOfCare/duration"),
  functional_limitations: ({ record }) => evaluationPart(record, "functional_limitations").told,
};

/** Whether the plan of care of the chart holds a part. Functional limitations stand in the evaluation, diagnoses beside the plan: with the visit or what is billed. */
export function planElement(element: PlanElement, under: RecordUnderReview, plan: PlanOfCare): Told {
  return PARTS[element](under, plan);
}

function diagnosesTold({ billed, context }: RecordUnderReview): Told {
  const given = context?.diagnoses;
  return anyTold([
    given === undefined ? notTold("/context/diagnoses") : listTold(given, "/context/diagnoses"),
    ...billed.map(({ diagnoses }, index) => listTold(diagnoses, `/billed/${index}/diagnoses`)),
  ]);
}
