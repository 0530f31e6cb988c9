import type { NoteElement } from "../../rules/index.js";
import type { Evaluation, Goal, PlanOfCare, TreatmentRecord } from "../../visit/index.js";
import { allTold, anyTold, listTold, NO, notTold, textTold, type Told, toldIf } from "../told.js";
import type { ElementAnswer } from "./element-answer.js";

/** Elements that the plan of care in the chart holds. */
export type PlanPart = "goals" | "measurable_goals" | "functional_goals" | "expected_duration";

/** Elements that the evaluation in the chart holds. */
export type EvaluationPart = "functional_limitations" | "evaluation_diagnosis" | "evaluation_findings";

const PLAN = "/record/planOfCare";
const GOALS = `${PLAN}/goals`;
const EVALUATION = "/record/evaluation";

const PLAN_PARTS: Readonly<Record<PlanPart, (plan: PlanOfCare) => Told>> = {
  goals: (plan) => goalsTold(plan, (goals) => anyTold(goals.map(goalTold))),
  measurable_goals: (plan) => goalsTold(plan, (goals) => allTold(goals.map(({ measurable }, index) => flagTold(measurable, `${GOALS}/${index}/measurable`)))),
  functional_goals: (plan) => goalsTold(plan, (goals) => allTold(goals.map(({ functional }, index) => flagTold(functional, `${GOALS}/${index}/functional`)))),
  expected_duration: ({ duration }) => textTold(duration, `${PLAN}/duration`),
};

const EVALUATION_PARTS: Readonly<Record<EvaluationPart, (evaluation: Evaluation) => Told>> = {
  functional_limitations: ({ functionalLimitations }) => listTold(functionalLimitations, `${EVALUATION}/functionalLimitations`),
  evaluation_diagnosis: ({ diagnoses }) => listTold(diagnoses, `${EVALUATION}/diagnoses`),
  evaluation_findings: ({ findings }) => textTold(findings, `${EVALUATION}/findings`),
};

export function isPlanPart(element: NoteElement): element is PlanPart {
  return Object.hasOwn(PLAN_PARTS, element);
}

export function isEvaluationPart(element: NoteElement): element is EvaluationPart {
  return Object.hasOwn(EVALUATION_PARTS, element);
}

/** Whether the plan of care in the chart holds a part; the plan that a claim was made under is not asked. */
export function planPart({ planOfCare }: TreatmentRecord, element: PlanPart): ElementAnswer {
  const base = { subject: `episode.${element}`, element, paths: planOfCare === undefined ? [] : [PLAN] };
  if (planOfCare === "none") return { ...base, told: NO, lack: "no_plan" };
  return { ...base, told: planOfCare === undefined ? notTold(PLAN) : PLAN_PARTS[element](planOfCare), lack: "blank" };
}

/** Whether the evaluation in the chart holds a part. */
export function evaluationPart({ evaluation }: TreatmentRecord, element: EvaluationPart): ElementAnswer {
  const base = { subject: `episode.${element}`, element, paths: evaluation === undefined ? [] : [EVALUATION] };
  if (evaluation === "none") return { ...base, told: NO, lack: "no_evaluation" };
  return { ...base, told: evaluation === undefined ? notTold(EVALUATION) : EVALUATION_PARTS[element](evaluation), lack: "blank" };
}

function goalsTold({ goals }: PlanOfCare, told: (goals: readonly Goal[]) => Told): Told {
  if (goals === undefined) return notTold(GOALS);
  return goals.length === 0 ? NO : told(goals);
}

/** Whether there is a goal: its text says so, or what is known of it does. */
function goalTold({ functional, measurable, targetDate, text }: Goal, index: number): Told {
  if (measurable === true || functional === true || (targetDate !== undefined && targetDate !== "none")) return toldIf(true);
  return textTold(text, `${GOALS}/${index}/text`);
}

function flagTold(flag: boolean | undefined, path: string): Told {
  return flag === undefined ? notTold(path) : toldIf(flag);
}
