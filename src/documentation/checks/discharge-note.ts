import type { ProviderType } from "../../codes/index.js";
import type { PlainDate } from "../../core/index.js";
import type { Asking, DischargeNoteParameters } from "../../rules/index.js";
import type { TreatmentRecord } from "../../visit/index.js";
import { unlessEvaluationOnly } from "../episode/evaluation-only.js";
import type { RecordCheck, RecordJudgement } from "../record-check.js";
import type { RecordUnderReview } from "../record-under-review.js";
import { allTold, anyTold, judgementOf, NO, notTold, type Told, toldIf, YES } from "../told.js";
import { whereRuleApplies } from "../where-rule-applies.js";

/** Whether a discharge note ends the episode. */
export interface DischargeNoteDetails {
  /** The day of discharge; absent where only the note tells of it. */
  readonly dischargedOn?: PlainDate;
  /** The day of the note, one that came too early too; absent where there is none. */
  readonly noteOn?: PlainDate;
  /** After an unplanned end, treatment notes may stand for it. */
  readonly notesMayStandForIt: boolean;
  /** Whether they do; absent where a note ends the episode. */
  readonly notesStandForIt?: boolean;
}

/** Who wrote the discharge note. */
export interface DischargeNoteAuthorDetails {
  readonly by: readonly ProviderType[];
  readonly noteOn: PlainDate;
}

/** `discharge_note_written`: there is one; `discharge_note_author`: who wrote it, where a progress report of that day shows it. */
export interface DischargeNoteFindings {
  readonly discharge_note_written: DischargeNoteDetails;
  readonly discharge_note_author: DischargeNoteAuthorDetails;
}

/**
 * The note that ends an episode, once the patient was discharged. The day of discharge is still in time. A note of a day before the last treatment day does not
 * end the episode; treatment after the day of discharge is not looked at. Where treatment notes may stand for the discharge note, they do after an end that is
 * known to be unplanned.
 */
export const dischargeNote: RecordCheck<"discharge_note"> = ({ appliesTo, parameters }, { codes }) => whereRuleApplies(appliesTo, (under, asking) => unlessEvaluationOnly(parameters.notForEvaluationOnly, under, asking, codes, [
  judgeWritten(under, asking, parameters), ...(parameters.by === undefined ? [] : judgeAuthor(under, asking, parameters.by)),
]));

function judgeWritten(under: RecordUnderReview, { asOf }: Asking, { notesMayStandForIt }: DischargeNoteParameters): RecordJudgement {
  const { dischargeNoteOn, dischargedOn } = under.record;
  const base = { subject: "episode", code: "discharge_note_written", paths: [...(dischargedOn === undefined ? [] : ["/record/dischargedOn"]), ...(dischargeNoteOn === undefined ? [] : ["/record/dischargeNoteOn"])] };
  if (dischargedOn === "none") return { ...base, outcome: "not_applicable" };
  const noteOn = dischargeNoteOn === undefined || dischargeNoteOn === "none" || dischargeNoteOn > asOf ? undefined : dischargeNoteOn;
  const ends = dischargeNoteOn === undefined ? notTold("/record/dischargeNoteOn") : noteOn === undefined ? NO : endsEpisode(noteOn, under, asOf);
  const details: DischargeNoteDetails = { ...(dischargedOn === undefined ? {} : { dischargedOn }), ...(noteOn === undefined ? {} : { noteOn }), notesMayStandForIt };
  if (ends.is === "yes") return judgementOf(base, ends, details);
  if (dischargedOn === undefined) return judgementOf(base, notTold(...new Set(["/record/dischargedOn", ...ends.missing])), details);
  const dated = { ...base, dueBy: dischargedOn };
  if (asOf <= dischargedOn) return ends.is === "no" ? { ...dated, outcome: "not_applicable" } : judgementOf(dated, ends, details);
  const stand = notesMayStandForIt ? notesStand(under.record) : NO;
  return judgementOf(dated, anyTold([ends, stand]), { ...details, ...(notesMayStandForIt ? { notesStandForIt: stand.is === "yes" } : {}) });
}

/** Treatment notes stand for the discharge note where there are any and the end was not planned. */
function notesStand({ dischargePlanned, notes }: TreatmentRecord): Told {
  return allTold([
    dischargePlanned === undefined ? notTold("/record/dischargePlanned") : toldIf(!dischargePlanned),
    notes === undefined ? notTold("/record/notes") : toldIf(notes.length > 0),
  ]);
}

/** No treatment day follows the note. Up to the day of discharge the notes tell them; the date of service is one. */
function endsEpisode(noteOn: PlainDate, { dateOfService, record: { dischargedOn, notes } }: RecordUnderReview, asOf: PlainDate): Told {
  if (noteOn < dateOfService && dateOfService <= asOf) return NO;
  const discharge = dischargedOn === "none" ? undefined : dischargedOn;
  if (discharge !== undefined && noteOn >= discharge) return YES;
  if (notes === undefined) return notTold("/record/notes");
  const isFollowed = notes.some(({ dateOfService: on }) => on > noteOn && on <= asOf && (discharge === undefined || on <= discharge));
  if (!isFollowed) return YES;
  return discharge === undefined ? notTold("/record/dischargedOn") : NO;
}

/** A discharge note is a progress report; the one written that day shows who signed it. Without one the record does not tell. */
function judgeAuthor({ record: { dischargeNoteOn, dischargedOn, progressReports } }: RecordUnderReview, { asOf }: Asking, by: readonly ProviderType[]): readonly RecordJudgement[] {
  if (dischargedOn === "none" || (dischargedOn !== undefined && asOf <= dischargedOn)) return [];
  if (dischargeNoteOn === "none" || (dischargeNoteOn !== undefined && dischargeNoteOn > asOf)) return [];
  const base = { subject: "episode.discharge_note_author", code: "discharge_note_author", paths: dischargeNoteOn === undefined ? [] : ["/record/dischargeNoteOn"] };
  if (dischargeNoteOn === undefined) return [judgementOf(base, notTold("/record/dischargeNoteOn"), {})];
  const signed = (progressReports ?? []).flatMap(({ signatures, writtenOn }, index): readonly Told[] => {
    if (writtenOn !== dischargeNoteOn) return [];
    if (signatures === undefined) return [notTold(`/record/progressReports/${index}/signatures`)];
    return signatures.map(({ providerType }, at) => (providerType === undefined ? notTold(`/record/progressReports/${index}/signatures/${at}/providerType`) : toldIf(by.includes(providerType))));
  });
  const told = signed.length === 0 ? notTold("/record/progressReports") : anyTold(signed);
  return [judgementOf(base, told, { by, noteOn: dischargeNoteOn } satisfies DischargeNoteAuthorDetails)];
}
