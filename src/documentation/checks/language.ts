import type { Catalogue, CptCode } from "../../codes/index.js";
import type { LanguageParameters } from "../../rules/index.js";
import { type CopiedNoteDetails, copiedNote } from "../language/copied-note.js";
import { type GoalWordingDetails, goalWithoutMeasure } from "../language/goal-without-measure.js";
import type { CodesJudge, NoteJudge } from "../language/judge-texts.js";
import type { Reading } from "../language/reading.js";
import { type MinutesInTextDetails, minutesInText } from "../language/minutes-in-text.js";
import { type FunctionalLimitationDetails, noFunctionalLimitation } from "../language/no-functional-limitation.js";
import { type NotPerformedDetails, notPerformed } from "../language/not-performed.js";
import { type PhraseDetails, phrases } from "../language/phrases.js";
import { type TechniqueWordsDetails, techniqueOfOtherCode } from "../language/technique-of-other-code.js";
import { notesOfDate } from "../notes-of-date.js";
import type { RecordCheck, RecordJudgement } from "../record-check.js";
import { prepareRecordSelector } from "../record-selector.js";
import type { RecordUnderReview } from "../record-under-review.js";

/** Finding codes of the wording of a note. All are advice: offsets tell where, and no text is repeated. */
export interface LanguageFindings {
  /** A phrase that stands in many notes and says nothing of this visit. */
  readonly language_stock_phrase: PhraseDetails;
  /** A response to treatment without a measure. */
  readonly language_vague_response: PhraseDetails;
  /** A purpose that is wellness or relaxation. */
  readonly language_wellness_purpose: PhraseDetails;
  /** Wording that shows no need of a therapist's skill. */
  readonly language_unskilled_wording: PhraseDetails;
  /** A goal without a measure, or without a time. */
  readonly language_goal_without_measure: GoalWordingDetails;
  /** No function of daily life is named. */
  readonly language_no_functional_limitation: FunctionalLimitationDetails;
  /** A text repeats an earlier note. */
  readonly language_copied_note: CopiedNoteDetails;
  /** Words of a technique that fit another code. */
  readonly language_technique_of_other_code: TechniqueWordsDetails;
  /** A text says that what is billed was not performed. */
  readonly language_not_performed: NotPerformedDetails;
  /** Minutes in a text contradict the structured ones. */
  readonly language_minutes_in_text: MinutesInTextDetails;
}

/**
 * Judges the wording of the notes of the date of service. Absent texts leave it open, blank ones hold nothing; where the record gives its notes and
 * none is of the date, there is no wording to judge. Takes time in proportion to the texts.
 */
export const language: RecordCheck<"language"> = ({ appliesTo, parameters }, { codes }) => {
  const selector = prepareRecordSelector(appliesTo);
  const judge = prepare(parameters, selector.code, codes);
  return (under, _, read) => {
    const applies = selector.record(under);
    if (applies === "no") return [];
    const judged = judge(under, read);
    const [first, ...more] = selector.missing(under);
    if (applies === "yes" || first === undefined) return judged;
    return judged.map(({ code, subject }) => ({ subject, code, outcome: "undetermined", paths: [], missing: [first, ...more] }));
  };
};

type EpisodeJudge = (under: RecordUnderReview, read: Reading) => readonly RecordJudgement[];

function prepare(parameters: LanguageParameters, looksAt: (code: CptCode) => boolean, codes: Catalogue): EpisodeJudge {
  switch (parameters.check) {
    case "phrases": return eachNote(phrases(parameters), `language_${parameters.sort}`);
    case "goal_without_measure": return goalWithoutMeasure;
    case "no_functional_limitation": return eachNote(noFunctionalLimitation(parameters), "language_no_functional_limitation");
    case "copied_note": return eachNote(copiedNote(parameters), "language_copied_note");
    case "technique_of_other_code": return allNotes(techniqueOfOtherCode(parameters, looksAt), "language_technique_of_other_code");
    case "not_performed": return allNotes(notPerformed(parameters, looksAt, codes), "language_not_performed");
    case "minutes_in_text": return eachNote(minutesInText(codes), "language_minutes_in_text");
  }
}

function eachNote(judge: NoteJudge, code: keyof LanguageFindings): EpisodeJudge {
  return allNotes((notes, under, read) => notes.flatMap((placed) => judge(placed, under, read)), code);
}

/** Where the record does not give its notes, one judgement says so for all. */
function allNotes(judge: CodesJudge, code: keyof LanguageFindings): EpisodeJudge {
  return (under, read) => {
    const notes = notesOfDate(under);
    if (notes === undefined) return [{ subject: "note", code, outcome: "undetermined", paths: [], missing: ["/record/notes"] }];
    return notes.length === 0 ? [] : judge(notes, under, read);
  };
}
