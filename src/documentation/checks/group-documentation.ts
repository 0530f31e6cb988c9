import type { CptCode } from "../../codes/index.js";
import { codeList } from "../../rules/index.js";
import { interventionsOf, type PlacedIntervention, performedAs } from "../interventions.js";
import { notesOfDate } from "../notes-of-date.js";
import type { RecordCheck, RecordJudgement } from "../record-check.js";
import type { RecordUnderReview } from "../record-under-review.js";
import { allTold, anyTold, judgementOf, NO, notTold, type Told, toldIf } from "../told.js";
import { whereRuleApplies } from "../where-rule-applies.js";

/** The patients of a group that is billed, as the note states them. */
export interface GroupDocumentationDetails {
  readonly code: CptCode;
  /** Fewest patients that make a group. */
  readonly fewestPatients: number;
  /** The smallest group the note states; absent where it states none. */
  readonly patients?: number;
  /** Whether there is a note of the date. */
  readonly noteOfDate: boolean;
}

/** `group_documentation_size`: whether the note of a billed group states enough patients. */
export interface GroupDocumentationFindings {
  readonly group_documentation_size: GroupDocumentationDetails;
}

/** Whether the note of the date shows, for each code billed for a group, that there was one. A size of 0 is a size left out. */
export const groupDocumentation: RecordCheck<"group_documentation"> = ({ appliesTo, parameters: { fewestPatients, groupCodes } }) => {
  const isGroup = codeList(groupCodes);
  return whereRuleApplies(appliesTo, (under, _, selector) => {
    const billed = [...new Set(under.billed.map(({ code }) => code))].filter((code) => isGroup(code) && selector.code(code));
    return billed.map((code) => judged(under, code, fewestPatients));
  });
};

function judged(under: RecordUnderReview, code: CptCode, fewestPatients: number): RecordJudgement {
  const notes = notesOfDate(under);
  const { missing, performed } = interventionsOf(notes ?? []);
  const groups = performed.map((placed) => ({ placed, of: performedAs(code, placed) })).filter(({ of }) => of.is !== "no");
  const isNamed = anyTold([NO, ...(notes === undefined ? [notTold("/record/notes")] : []), ...missing.map((place) => notTold(place)), ...groups.map(({ of }) => of)]);
  const told = allTold([isNamed, ...missing.map((place) => notTold(place)), ...groups.map(({ of, placed }) => enough(of, placed, fewestPatients))]);
  const sizes = groups.filter(({ of }) => of.is === "yes").flatMap(({ placed: { intervention: { groupSize } } }) => (groupSize === undefined || groupSize === 0 ? [] : [groupSize]));
  const details: GroupDocumentationDetails = { code, fewestPatients, ...(sizes.length > 0 ? { patients: Math.min(...sizes) } : {}), noteOfDate: notes !== undefined && notes.length > 0 };
  const lines = under.billed.flatMap((service, index) => (service.code === code ? [`/billed/${index}/code`] : []));
  return judgementOf({ subject: `${code}#1`, code: "group_documentation_size", paths: [...lines, ...groups.map(({ placed }) => placed.path)] }, told, details);
}

function enough(of: Told, { intervention: { groupSize }, path }: PlacedIntervention, fewestPatients: number): Told {
  const size = groupSize === undefined ? notTold(`${path}/groupSize`) : toldIf(groupSize >= fewestPatients);
  return of.is === "yes" || size.is === "yes" ? size : notTold(...of.missing, ...size.missing);
}
