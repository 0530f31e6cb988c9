import type { Goal } from "../../visit/index.js";
import type { RecordJudgement } from "../record-check.js";
import type { RecordUnderReview } from "../record-under-review.js";
import { goalWording } from "./goal-wording.js";
import { orMissing } from "./judge-texts.js";
import type { Reading } from "./reading.js";
import type { TextPlace } from "./text-place.js";

/** Details of a finding on the wording of a goal. */
export interface GoalWordingDetails {
  /** The goal, counted from 0. */
  readonly goal: number;
  /** Whether its wording has a measure. */
  readonly measure: boolean;
  /** Whether its wording or its target date says until when. */
  readonly time: boolean;
  /** The whole text of the goal where it lacks one of them; empty where nothing is at fault. */
  readonly places: readonly TextPlace[];
}

const CODE = "language_goal_without_measure";
const PLAN = "/record/planOfCare";

/**
 * Judges the wording of each goal of the plan of care; what the record says of a goal beside its text is for other rules, but for the target date. A
 * text with a measure and without a time leaves it open while no target date is given. No plan and no goals is for other rules.
 */
export function goalWithoutMeasure({ record: { planOfCare } }: RecordUnderReview, read: Reading): readonly RecordJudgement[] {
  if (planOfCare === "none") return [];
  const notKnown = planOfCare === undefined ? PLAN : planOfCare.goals === undefined ? `${PLAN}/goals` : undefined;
  if (notKnown !== undefined) return [{ subject: "episode", code: CODE, outcome: "undetermined", paths: [], missing: [notKnown] }];
  return (planOfCare?.goals ?? []).map((goal, index) => judgeGoal(goal, index, read));
}

function judgeGoal({ targetDate, text }: Goal, index: number, read: Reading): RecordJudgement {
  const path = `${PLAN}/goals/${index}`;
  const about = { subject: `episode.goal#${index + 1}`, code: CODE };
  if (text === undefined) return { ...about, outcome: "undetermined", paths: [], missing: [`${path}/text`] };
  const said = goalWording(read(text));
  const details: GoalWordingDetails = { goal: index, measure: said.measure, time: said.time || (targetDate !== undefined && targetDate !== "none"), places: [] };
  if (details.measure && targetDate !== "none") return orMissing({ ...about, outcome: "satisfied", paths: [`${path}/text`], details }, details.time ? [] : [`${path}/targetDate`]);
  if (details.measure && details.time) return { ...about, outcome: "satisfied", paths: [`${path}/text`], details };
  const places: GoalWordingDetails["places"] = text === "" ? [] : [{ field: "goal", offsets: [{ from: 0, to: text.length }], found: 1 }];
  return { ...about, outcome: "violated", paths: [`${path}/text`], details: { ...details, places } };
}
