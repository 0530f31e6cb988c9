import type { CptCode } from "../../codes/index.js";
import type { NoteElement } from "../../rules/index.js";
import { prepareLooksAt } from "../interventions.js";
import { notesOfDate } from "../notes-of-date.js";
import { earlierVisits } from "../note/earlier-visits.js";
import type { ElementAnswer, ElementLack } from "../note/element-answer.js";
import { coTreatmentPart, isCoTreatmentPart } from "../note/elements-of-co-treatment.js";
import { diagnosisPart, interventionPart, type Looked } from "../note/elements-of-interventions.js";
import { isNotePart, notePart } from "../note/elements-of-note.js";
import { evaluationPart, isEvaluationPart, isPlanPart, planPart } from "../note/elements-of-plan.js";
import type { RecordCheck, RecordJudgement } from "../record-check.js";
import type { RecordUnderReview } from "../record-under-review.js";
import { judgementOf, NO, notTold, type Told } from "../told.js";
import { whereRuleApplies } from "../where-rule-applies.js";

/** Whether the record holds what the rule asks for. */
export interface NoteElementDetails {
  readonly element: NoteElement;
  /** Why it is not there; absent where it is. */
  readonly lack?: ElementLack;
  /** Codes of interventions and billed services without it, where each has to have it. */
  readonly without?: readonly CptCode[];
  /** How many interventions without it have no code. */
  readonly uncoded?: number;
  /** Which visit this is, where the rule asks from some visit on. */
  readonly visit?: number;
  /** The visit the rule asks from on. */
  readonly fromVisit?: number;
}

/** One code for each element a rule may ask for. */
export type NoteElementFindings = { readonly [Element in NoteElement as `note_element_${Element}`]: NoteElementDetails };

/**
 * Whether the note under review, or the plan or evaluation behind it, holds each element. Known to be no note of the date, it lacks all that a note
 * holds, but for what is asked of co-treatment alone; of several notes of the date each has to hold them. An earlier visit than the rule asks from is not looked at.
 */
export const noteElement: RecordCheck<"note_element"> = ({ appliesTo, parameters }) => {
  const { counter, fromVisit } = parameters;
  const elements = [...new Set(parameters.elements)];
  const looksAt = prepareLooksAt(appliesTo);
  return whereRuleApplies(appliesTo, (under, _, selector) => {
    const looked: Looked = { under, code: selector.code, intervention: (placed) => looksAt(selector, placed) };
    const answers = elements.flatMap((element) => answersOf(element, looked));
    if (fromVisit === undefined || counter === undefined) return answers.map((answer) => judged(answer, {}));
    const earlier = earlierVisits(under, counter);
    if (earlier !== undefined && earlier + 1 < fromVisit) return answers.map(({ element, subject }) => ({ subject, code: `note_element_${element}`, paths: [], outcome: "not_applicable" }));
    const visits = notTold(...(under.record.notes === undefined ? ["/record/notes"] : []), `/record/history/visits/${counter}`);
    return answers.map((answer) => (earlier === undefined ? judged({ ...answer, told: visits }, {}) : judged(answer, { visit: earlier + 1, fromVisit })));
  });
};

function answersOf(element: NoteElement, looked: Looked): readonly ElementAnswer[] {
  const { under } = looked;
  if (isPlanPart(element)) return [planPart(under.record, element)];
  if (isEvaluationPart(element)) return [evaluationPart(under.record, element)];
  const notes = notesOfDate(under);
  if (element === "diagnosis") return diagnosisPart(notes, looked);
  if (notes === undefined) return [withoutNote(element, under, notTold("/record/notes"))];
  if (isCoTreatmentPart(element)) return notes.flatMap((placed) => coTreatmentPart(placed, element, looked));
  if (notes.length === 0) return [withoutNote(element, under, NO)];
  return notes.flatMap((placed) => (isNotePart(element) ? [notePart(placed, element)] : interventionPart(placed, element, looked)));
}

function withoutNote(element: NoteElement, { record }: RecordUnderReview, told: Told): ElementAnswer {
  return { subject: `note.${element}`, element, told, paths: record.notes === undefined ? [] : ["/record/notes"], lack: "no_note" };
}

function judged({ element, lack, paths, subject, told, uncoded = 0, without = [] }: ElementAnswer, visits: Pick<NoteElementDetails, "fromVisit" | "visit">): RecordJudgement {
  const details: NoteElementDetails = {
    element,
    ...(told.is === "no" ? { lack, ...(without.length > 0 ? { without } : {}), ...(uncoded > 0 ? { uncoded } : {}) } : {}),
    ...visits,
  };
  return judgementOf({ subject, code: `note_element_${element}`, paths }, told, details);
}
