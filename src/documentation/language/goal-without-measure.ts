import type { Goal } from "../../visit/index.js";
import type { RecordJudgement } from "../record-check.js";
import type { RecordUnderReview } from "../record-under-review.js";
import { goalWording } from "./goal-wording.js";
import type { Reading } from "./reading.js";
import type { TextPlace } from "./text-place.js";

/** Details of a finding on the wording of a goal. */
export interface GoalWordingDetails {
  /** The goal, counted from 0. */
  readonly goal: number;
  /** Whether its wording has a measure, or the record says that it can be measured. */
  readonly measure: boolean;
  /** Whether its wording or its target date says until when. */
  readonly time: boolean;
  /** The whole text of the goal where it lacks one of them; empty where nothing is at fault. */
  readonly places: readonly TextPlace[];
}

const CODE = "language_goal_without_measure";
const PLAN = "/record/planOfCare";

/**
 * Judges the wording of each goal of the plan of care. Where the record says that a goal can be measured, its wording has no measure to add: with a
 * time beside it the rule is silent on a goal that words none, and other rules judge what the record says. A target date stands for a time in the text; a
 * measure without a time leaves it open while no target date is given. No plan and no goals is for other rules.
 */
export function goalWithoutMeasure({ record: { planOfCare } }: RecordUnderReview, read: Reading): readonly RecordJudgement[] {
  if (planOfCare === "none") return [];
  const notKnown = planOfCare === undefined ? PLAN : planOfCare.goals === undefined ? `${PLAN}/goals` : undefined;
  if (notKnown !== undefined) return [{ subject: "episode", code: CODE, outcome: "undetermined", paths: [], missing: [notKnown] }];
  return (planOfCare?.goals ?? []).flatMap((goal, index) => judgeGoal(goal, index, read));
}

function judgeGoal({ measurable, targetDate, text }: Goal, index: number, read: Reading): readonly RecordJudgement[] {
  const path = `${PLAN}/goals/${index}`;
  const about = { subject: `episode.goal#${index + 1}`, code: CODE };
  const dated = targetDate !== undefined && targetDate !== "none";
  if (text === undefined) return measurable === true && dated ? [] : [{ ...about, outcome: "undetermined", paths: [], missing: [`${path}/text`] }];
  const said = goalWording(read(text));
  const isMeasured = said.measure || measurable === true;
  const details: GoalWordingDetails = { goal: index, measure: isMeasured, time: said.time || dated, places: [] };
  if (isMeasured && !details.time && targetDate === undefined) return [{ ...about, outcome: "undetermined", paths: [], missing: [`${path}/targetDate`] }];
  if (isMeasured && details.time) return said.measure ? [{ ...about, outcome: "satisfied", paths: [`${path}/text`], details }] : [];
  const places: GoalWordingDetails["places"] = text === "" ? [] : [{ field: "goal", offsets: [{ from: 0, to: text.length }], found: 1 }];
  return [{ ...about, outcome: "violated", paths: [`${path}/text`], details: { ...details, places } }];
}
