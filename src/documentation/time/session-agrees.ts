import type { Catalogue } from "../../codes/index.js";
import type { LocalTime } from "../../core/index.js";
import { interventionsOf } from "../interventions.js";
import type { PlacedNote } from "../notes-of-date.js";
import type { RecordJudgement } from "../record-check.js";
import { allTold, anyTold, judgementOf, NO, notTold, type Told, toldIf, YES } from "../told.js";
import { isDirectTime, minutesInNotes } from "./minutes-in-notes.js";
import { isTimedIntervention } from "./timed-codes-of-visit.js";

/** `time_agreement_session`: the minutes of the note against the time from the beginning of the visit to its end. */
export interface TimeSessionDetails {
  /** How long the visit lasted; one that ends before it begins ran past midnight. */
  readonly sessionMinutes: number;
  /** The most minutes the note holds of that time: of a total, or of its interventions in timed codes. */
  readonly minutes: number;
}

const MINUTES_A_DAY = 24 * 60;

/**
 * No more minutes than the visit lasted. Treatment under supervision or in a group may run beside other treatment, and its minutes with it: then the
 * total of treatment minutes is not compared. A note that says it states no beginning or no end has nothing to compare.
 */
export function sessionAgrees(placed: PlacedNote, codes: Catalogue): RecordJudgement {
  const { note: { timeIn, timeOut, totalTimedMinutes, totalTreatmentMinutes }, path, subject } = placed;
  const base = { subject: `${subject}.session`, code: "time_agreement_session", paths: [path] };
  if (timeIn === "none" || timeOut === "none") return { ...base, outcome: "not_applicable" };
  if (timeIn === undefined || timeOut === undefined) return judgementOf(base, notTold(...(timeIn === undefined ? [`${path}/timeIn`] : []), ...(timeOut === undefined ? [`${path}/timeOut`] : [])), {});
  const lasted = (minuteOf(timeOut) - minuteOf(timeIn) + MINUTES_A_DAY) % MINUTES_A_DAY;
  const parts = minutesInNotes([placed], (one) => allTold([isTimedIntervention(one, codes), isDirectTime(one)]));
  const fewest = parts.reduce((sum, part) => sum + part.fewest, 0);
  const most = parts.reduce((sum, part) => sum + part.most, 0);
  const fits = allTold([
    fitsIn(lasted, totalTimedMinutes, `${path}/totalTimedMinutes`),
    anyTold([fitsIn(lasted, totalTreatmentMinutes, `${path}/totalTreatmentMinutes`), runsBeside(placed)]),
    fewest > lasted ? NO : most <= lasted ? YES : notTold(...parts.flatMap(({ missing }) => missing)),
  ]);
  const details: TimeSessionDetails = { sessionMinutes: lasted, minutes: Math.max(totalTimedMinutes ?? 0, totalTreatmentMinutes ?? 0, fewest) };
  return judgementOf({ ...base, paths: [`${path}/timeIn`, `${path}/timeOut`] }, fits, details);
}

function fitsIn(lasted: number, minutes: number | undefined, place: string): Told {
  return minutes === undefined ? notTold(place) : toldIf(minutes <= lasted);
}

/** Whether any intervention may have run beside another. */
function runsBeside(placed: PlacedNote): Told {
  const { missing, performed } = interventionsOf([placed]);
  return anyTold([
    NO,
    ...performed.map((one) => allTold([one.performed, one.intervention.mode === undefined ? notTold(`${one.path}/mode`) : toldIf(one.intervention.mode === "supervised" || one.intervention.mode === "group")])),
    ...missing.map((place) => notTold(place)),
  ]);
}

function minuteOf(time: LocalTime): number {
  const [hours = "0", minutes = "0"] = time.split(":");
  return Number(hours) * 60 + Number(minutes);
}
