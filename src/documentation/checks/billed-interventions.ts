import type { Catalogue, CptCode } from "../../codes/index.js";
import type { BilledInterventionsParameters } from "../../rules/index.js";
import type { Intervention } from "../../visit/index.js";
import { codeSubjects } from "../code-subjects.js";
import { unlessEvaluationOnly } from "../episode/evaluation-only.js";
import { identifiedAs, type NamesCode, prepareNames } from "../identified-service.js";
import { interventionsOf } from "../interventions.js";
import { notesOfDate } from "../notes-of-date.js";
import type { RecordCheck, RecordJudgement } from "../record-check.js";
import type { RecordSelector } from "../record-selector.js";
import type { RecordUnderReview } from "../record-under-review.js";
import { anyTold, judgementOf, NO, notTold, type Told } from "../told.js";
import { isTimedCode } from "../time/timed-code.js";
import { whereRuleApplies } from "../where-rule-applies.js";

/** Whether the note identifies a service, by its code or by what the code is called, as performed. */
export interface BilledInterventionsDetails {
  readonly code: CptCode;
  /** Whether there is a note of the date. */
  readonly noteOfDate: boolean;
  /** What the note says became of it instead, where it names it: `declined`, `planned`, `home_program`, `prior`. */
  readonly notedAs: readonly Exclude<NonNullable<Intervention["status"]>, "performed">[];
}

/** `billed_interventions_code`: of a billed code. `billed_interventions_unbilled`: of a timed service that was performed and not billed. */
export interface BilledInterventionsFindings {
  readonly billed_interventions_code: BilledInterventionsDetails;
  readonly billed_interventions_unbilled: BilledInterventionsDetails;
}

interface Noted { readonly told: Told; readonly paths: readonly string[]; readonly details: BilledInterventionsDetails }

/**
 * Whether every billed code, and every timed service performed and not billed, stands in the note of the date as performed. A service is
 * identified by its code, or by our label of the code where that is the whole name; an intervention of another name without a code may be any of them. Of
 * several notes of the date any may hold it.
 */
export const billedInterventions: RecordCheck<"billed_interventions"> = ({ appliesTo, parameters: { everyBilled, notForEvaluationOnly, timedThoughUnbilled } }, { codes }) => {
  const namesOf = prepareNames(codes);
  return whereRuleApplies(appliesTo, (under, asking, selector) => unlessEvaluationOnly(notForEvaluationOnly, under, asking, codes, judge(under, selector, { everyBilled, timedThoughUnbilled }, codes, namesOf)));
};

function judge(under: RecordUnderReview, selector: RecordSelector, { everyBilled, timedThoughUnbilled }: BilledInterventionsParameters, codes: Catalogue, namesOf: (code: CptCode) => NamesCode): readonly RecordJudgement[] {
  const { billed, services } = under;
  const subjects = codeSubjects(billed.map(({ code }) => code));
  const ofBilled = billed.flatMap(({ code }, index) => (everyBilled && selector.code(code) ? [judged("billed_interventions_code", subjects[index] ?? code, `/billed/${index}/code`, notedIn(under, code, namesOf(code)))] : []));
  if (!timedThoughUnbilled) return ofBilled;
  if (services === undefined) return [...ofBilled, { subject: "note.unbilled", code: "billed_interventions_unbilled", paths: [], outcome: "undetermined", missing: ["/services"] }];
  const billedCodes = new Set(billed.map(({ code }) => code));
  const unbilled = services.flatMap(({ code }, index) => (billedCodes.has(code) || services.findIndex((service) => service.code === code) < index ? [] : [{ code, index }]));
  return [...ofBilled, ...unbilled.flatMap(({ code, index }): readonly RecordJudgement[] => {
    const isTimed = isTimedCode(codes, code);
    const path = `/services/${index}/code`;
    const noted = notedIn(under, code, namesOf(code));
    if (isTimed === "no" || !selector.code(code)) return [];
    if (isTimed === "yes" || noted.told.is === "yes") return [judged("billed_interventions_unbilled", `${code}#1`, path, noted)];
    return [{ subject: `${code}#1`, code: "billed_interventions_unbilled", paths: [path], outcome: "undetermined", missing: [path], doubt: "parameter_not_known" }];
  })];
  }

function notedIn(under: RecordUnderReview, code: CptCode, namesCode: NamesCode): Noted {
  const notes = notesOfDate(under);
  if (notes === undefined) return { told: notTold("/record/notes"), paths: [], details: { code, noteOfDate: false, notedAs: [] } };
  const { missing, notPerformed, performed } = interventionsOf(notes);
  const places = performed.map((placed) => ({ told: identifiedAs(code, namesCode, placed), path: placed.path }));
  const told = anyTold([NO, ...places.map((place) => place.told), ...missing.map((place) => notTold(place))]);
  const otherwise = notPerformed.filter(({ intervention }) => intervention.code === code || namesCode(intervention.name));
  const shown = told.is === "yes" ? places.filter((place) => place.told.is === "yes") : otherwise;
  const notedAs = told.is === "yes" ? [] : otherwise.flatMap(({ intervention: { status } }) => (status === undefined || status === "performed" ? [] : [status]));
  return { told, paths: shown.map(({ path }) => path), details: { code, noteOfDate: notes.length > 0, notedAs: [...new Set(notedAs)].sort() } };
}

function judged(code: keyof BilledInterventionsFindings, subject: string, path: string, { details, paths, told }: Noted): RecordJudgement {
  return judgementOf({ subject, code, paths: [path, ...paths] }, told, details);
}
