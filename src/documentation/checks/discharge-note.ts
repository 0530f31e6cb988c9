import type { ProviderType } from "../../codes/index.js";
import type { PlainDate } from "../../core/index.js";
import type { Asking, DischargeNoteParameters } from "../../rules/index.js";
import type { RecordCheck, RecordJudgement } from "../record-check.js";
import type { RecordUnderReview } from "../record-under-review.js";
import { anyTold, judgementOf, notTold, type Told, toldIf } from "../told.js";
import { whereRuleApplies } from "../where-rule-applies.js";

/** Whether a discharge note ends the episode. */
export interface DischargeNoteDetails {
  /** The day of discharge; absent where only the note tells of it. */
  readonly dischargedOn?: PlainDate;
  /** The day of the note; absent where there is none. */
  readonly noteOn?: PlainDate;
  /** After an unplanned end, treatment notes may stand for it. */
  readonly notesMayStandForIt: boolean;
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

/** The note that ends an episode, once the patient was discharged. The day of discharge is still in time. */
export const dischargeNote: RecordCheck<"discharge_note"> = ({ appliesTo, parameters }) => whereRuleApplies(appliesTo, (under, asking) => [
  judgeWritten(under, asking, parameters), ...(parameters.by === undefined ? [] : judgeAuthor(under, asking, parameters.by)),
]);

function judgeWritten({ record: { dischargeNoteOn, dischargedOn, notes } }: RecordUnderReview, { asOf }: Asking, { notesMayStandForIt }: DischargeNoteParameters): RecordJudgement {
  const base = { subject: "episode", code: "discharge_note_written", paths: [...(dischargedOn === undefined ? [] : ["/record/dischargedOn"]), ...(dischargeNoteOn === undefined ? [] : ["/record/dischargeNoteOn"])] };
  const noteOn = dischargeNoteOn === undefined || dischargeNoteOn === "none" || dischargeNoteOn > asOf ? undefined : dischargeNoteOn;
  const discharged = dischargedOn === undefined || dischargedOn === "none" ? {} : { dischargedOn };
  if (noteOn !== undefined) return judgementOf(base, toldIf(true), { ...discharged, noteOn, notesMayStandForIt } satisfies DischargeNoteDetails);
  if (dischargedOn === "none") return { ...base, outcome: "not_applicable" };
  if (dischargedOn === undefined) return judgementOf(base, notTold("/record/dischargedOn", ...(dischargeNoteOn === undefined ? ["/record/dischargeNoteOn"] : [])), {});
  if (asOf <= dischargedOn) return { ...base, outcome: "not_applicable", dueBy: dischargedOn };
  const dated = { ...base, dueBy: dischargedOn };
  const mayStand = notesMayStandForIt ? (notes === undefined ? notTold("/record/notes") : notes.length === 0 ? toldIf(false) : notTold("/record/dischargeNoteOn")) : toldIf(false);
  const told = anyTold([dischargeNoteOn === undefined ? notTold("/record/dischargeNoteOn") : toldIf(false), mayStand]);
  return judgementOf(dated, told, { ...discharged, notesMayStandForIt } satisfies DischargeNoteDetails);
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
