import { interventionsOf, type PlacedIntervention } from "../interventions.js";
import { notesOfDate, type PlacedNote } from "../notes-of-date.js";
import type { RecordJudgement } from "../record-check.js";
import type { RecordUnderReview } from "../record-under-review.js";
import { allTold, judgementOf, NO, notTold, type Told, YES } from "../told.js";

/** `assistant_part_who_treated`: whether the note says who furnished each intervention. */
export interface WhoTreatedDetails {
  /** Interventions of which it does. */
  readonly interventions: number;
  /** Whether there is a note of the date. */
  readonly noteOfDate: boolean;
}

const CODE = "assistant_part_who_treated";

/** Whether each performed intervention says who furnished it. A record has no word for a note that does not say so: then it is not known. */
export function whoTreated(under: RecordUnderReview, looksAt: (placed: PlacedIntervention) => Told): readonly RecordJudgement[] {
  const notes = notesOfDate(under);
  if (notes === undefined) return [judgementOf({ subject: "note.who_treated", code: CODE, paths: [] }, notTold("/record/notes"), {})];
  if (notes.length === 0) return under.billed.length === 0 ? [] : [judgementOf({ subject: "note.who_treated", code: CODE, paths: ["/record/notes"] }, NO, { interventions: 0, noteOfDate: false } satisfies WhoTreatedDetails)];
  return notes.map((placed) => judged(placed, looksAt));
}

function judged(placed: PlacedNote, looksAt: (one: PlacedIntervention) => Told): RecordJudgement {
  const { missing, performed } = interventionsOf([placed]);
  const looked = performed.map((one) => ({ one, asked: allTold([looksAt(one), one.performed]) })).filter(({ asked }) => asked.is !== "no");
  const base = { subject: `${placed.subject}.who_treated`, code: CODE, paths: looked.length === 0 ? [placed.path] : looked.map(({ one }) => one.path) };
  if (looked.length === 0 && missing.length === 0) return { ...base, outcome: "not_applicable" };
  const said = looked.map(({ asked, one }) => (one.intervention.performedBy === undefined ? notTold(...asked.missing, `${one.path}/performedBy`) : YES));
  const details: WhoTreatedDetails = { interventions: looked.length, noteOfDate: true };
  return judgementOf(base, allTold([...said, ...missing.map((place) => notTold(place))]), details);
}
