import type { TimeComparison } from "../../rules/index.js";
import { prepareRecordDecision } from "../deciding-rule.js";
import { notesOfDate, type PlacedNote } from "../notes-of-date.js";
import type { RecordCheck, RecordJudgement } from "../record-check.js";
import type { RecordUnderReview } from "../record-under-review.js";
import { sessionAgrees, type TimeSessionDetails } from "../time/session-agrees.js";
import { timeBlocksAgree, type TimeBlocksDetails } from "../time/time-blocks-agree.js";
import { partsAgree, type TimePartsDetails, totalsAgree, type TimeTotalsDetails } from "../time/totals-agree.js";
import { type BilledUnitsDetails, unitsAgree, type UnitsOfCodesDetails } from "../time/units-agree.js";
import { whereRuleApplies } from "../where-rule-applies.js";

/** What figures of time can be compared with. */
export interface TimeAgreementFindings {
  readonly time_agreement_totals: TimeTotalsDetails;
  readonly time_agreement_parts: TimePartsDetails;
  readonly time_agreement_time_blocks: TimeBlocksDetails;
  readonly time_agreement_session: TimeSessionDetails;
  readonly time_agreement_billed_units: BilledUnitsDetails;
  readonly time_agreement_units_of_codes: UnitsOfCodesDetails;
}

/**
 * Whether the figures of time in the note agree with each other and with what is billed. Minutes of aides and students are no treatment time, and of a
 * group or under supervision no timed minutes: an intervention that says neither leaves a sum open. A day without a note has no figures to
 * contradict each other, and no minutes to support a unit.
 */
export const timeAgreement: RecordCheck<"time_agreement"> = ({ appliesTo, parameters: { compares } }, { codes, rules }) => {
  const decide = prepareRecordDecision(rules, "unit_counting");
  return whereRuleApplies(appliesTo, (under) => {
    const eachNote = (figure: TimeComparison, judge: (placed: PlacedNote) => RecordJudgement): readonly RecordJudgement[] => (compares.includes(figure) ? judgeEachNote(under, figure, judge) : []);
    return [
      ...eachNote("totals", totalsAgree),
      ...eachNote("parts", (placed) => partsAgree(placed, codes)),
      ...eachNote("time_blocks", timeBlocksAgree),
      ...eachNote("session", (placed) => sessionAgrees(placed, codes)),
      ...unitsAgree(under, decide, codes, compares),
    ];
  });
};

function judgeEachNote(under: RecordUnderReview, figure: TimeComparison, judge: (placed: PlacedNote) => RecordJudgement): readonly RecordJudgement[] {
  const notes = notesOfDate(under);
  return notes === undefined ? [{ subject: `note.${figure}`, code: `time_agreement_${figure}`, paths: [], outcome: "undetermined", missing: ["/record/notes"] }] : notes.map(judge);
}
