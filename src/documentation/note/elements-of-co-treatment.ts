import type { NoteElement } from "../../rules/index.js";
import type { CoTreatment } from "../../visit/index.js";
import { interventionsOf, type PlacedIntervention } from "../interventions.js";
import type { PlacedNote } from "../notes-of-date.js";
import { allTold, anyTold, listTold, NO, notTold, textTold, type Told, toldIf } from "../told.js";
import type { ElementAnswer } from "./element-answer.js";
import type { Looked } from "./elements-of-interventions.js";

/** Elements that a note of co-treatment holds. */
export type CoTreatmentPart = "co_treatment_rationale" | "co_treatment_goals" | "co_treatment_progress";

const PARTS: Readonly<Record<CoTreatmentPart, (said: CoTreatment, place: string) => Told>> = {
  co_treatment_rationale: ({ rationale }, place) => textTold(rationale, `${place}/rationale`),
  co_treatment_goals: ({ goals }, place) => listTold(goals, `${place}/goals`),
  co_treatment_progress: ({ progress }, place) => textTold(progress, `${place}/progress`),
};

export function isCoTreatmentPart(element: NoteElement): element is CoTreatmentPart {
  return Object.hasOwn(PARTS, element);
}

/** Whether a note holds what is asked of co-treatment. It is asked where an intervention that was performed, and that the rule looks at, was given in co-treatment. */
export function coTreatmentPart(placed: PlacedNote, element: CoTreatmentPart, looked: Looked): readonly ElementAnswer[] {
  const { note: { coTreatment }, path, subject } = placed;
  const { missing, performed } = interventionsOf([placed]);
  const given = performed.map((one) => ({ one, given: allTold([givenSo(one), looked.intervention(one), one.performed]) })).filter((each) => each.given.is !== "no");
  const asked = anyTold([NO, ...given.map((each) => each.given), ...missing.map((place) => notTold(place))]);
  if (asked.is === "no") return [];
  const place = `${path}/coTreatment`;
  const has = coTreatment === undefined ? notTold(place) : coTreatment === "none" ? NO : PARTS[element](coTreatment, place);
  const told = asked.is === "yes" || has.is === "yes" ? has : notTold(...asked.missing, ...has.missing);
  return [{ subject: `${subject}.${element}`, element, told, paths: [...(coTreatment === undefined ? [path] : [place]), ...given.map(({ one }) => one.path)], lack: "blank" }];
}

function givenSo({ intervention: { mode }, path }: PlacedIntervention): Told {
  return mode === undefined ? notTold(`${path}/mode`) : toldIf(mode === "co_treatment");
}
