import type { Catalogue, CptCode } from "../../codes/index.js";
import type { TimeForm } from "../../rules/index.js";
import { unlessEvaluationOnly } from "../episode/evaluation-only.js";
import { notesOfDate } from "../notes-of-date.js";
import type { RecordCheck, RecordJudgement } from "../record-check.js";
import type { RecordUnderReview } from "../record-under-review.js";
import { anyTold, judgementOf, NO, notTold, type Told } from "../told.js";
import { hasTimedService } from "../time/timed-codes-of-visit.js";
import { anyService, type FormAnswer, isOfTimedCodes, timeForm } from "../time/time-forms.js";
import { whereRuleApplies } from "../where-rule-applies.js";

/** Whether the note states time in a form the rule asks for. */
export interface TimeDocumentationDetails {
  /** The forms asked for: one, or those of which any will do. */
  readonly forms: readonly TimeForm[];
  /** The forms found. */
  readonly found: readonly TimeForm[];
  /** Timed codes whose time is not stated, where each has to have it. */
  readonly without: readonly CptCode[];
  /** Whether there is a note of the date. */
  readonly noteOfDate: boolean;
}

/** One code for each form; `time_documentation_any_form` where any of several will do. */
export type TimeDocumentationFindings = { readonly [Code in `time_documentation_${TimeForm | "any_form"}`]: TimeDocumentationDetails };

/**
 * Whether the note of the date states time as the rule asks: timed minutes and time for each code where a timed service is billed or noted, the
 * others where anything is. Of several notes of the date each has to.
 */
export const timeDocumentation: RecordCheck<"time_documentation"> = ({ appliesTo, parameters }, { codes }) => {
  const forms = [...new Set(parameters.forms)];
  const groups: readonly (readonly TimeForm[])[] = parameters.accepted === "any" ? [forms] : forms.map((form) => [form]);
  return whereRuleApplies(appliesTo, (under, asking) => unlessEvaluationOnly(parameters.notForEvaluationOnly, under, asking, codes, judge(under)));

  function judge(under: RecordUnderReview): readonly RecordJudgement[] {
    const notes = notesOfDate(under);
    if (notes === undefined) return groups.map((group) => withoutNote(group, under, notTold("/record/notes"), codes));
    if (notes.length === 0) return groups.map((group) => withoutNote(group, under, NO, codes));
    return notes.flatMap((placed) => groups.map((group) => judged(group, placed.subject, group.map((form) => timeForm(form, placed, under, codes)))));
  }
};

function nameOf(group: readonly TimeForm[]): TimeForm | "any_form" {
  const [only, ...others] = group;
  return only === undefined || others.length > 0 ? "any_form" : only;
}

/** Where no service is billed whose time is asked for, a day without a note has none to state. */
function withoutNote(group: readonly TimeForm[], under: RecordUnderReview, told: Told, codes: Catalogue): RecordJudgement {
  const base = { subject: `note.${nameOf(group)}`, code: `time_documentation_${nameOf(group)}`, paths: under.record.notes === undefined ? [] : ["/record/notes"] };
  const asked = anyTold(group.map((form) => (isOfTimedCodes(form) ? hasTimedService(under, [], codes) : anyService(under))));
  if (told.is === "no" && asked.is === "no") return { ...base, outcome: "not_applicable" };
  const details: TimeDocumentationDetails = { forms: group, found: [], without: [], noteOfDate: false };
  return judgementOf(base, told.is === "no" && asked.is === "unknown" ? asked : told, details);
}

function judged(group: readonly TimeForm[], subject: string, answers: readonly FormAnswer[]): RecordJudgement {
  const asked = answers.filter((answer) => answer.asked.is !== "no");
  const base = { subject: `${subject}.${nameOf(group)}`, code: `time_documentation_${nameOf(group)}`, paths: [...new Set(answers.flatMap(({ paths }) => paths))] };
  if (asked.length === 0) return { ...base, outcome: "not_applicable" };
  const told = anyTold(answers.map((answer) => (answer.asked.is === "unknown" ? notTold(...answer.asked.missing, ...answer.told.missing) : answer.asked.is === "no" ? NO : answer.told)));
  const details: TimeDocumentationDetails = {
    forms: group,
    found: answers.filter((answer) => answer.told.is === "yes").map(({ form }) => form),
    without: [...new Set(answers.flatMap(({ without }) => without))],
    noteOfDate: true,
  };
  return judgementOf(base, told, details);
}
