import type { Catalogue } from "../../codes/index.js";
import type { JsonPointer } from "../../core/index.js";
import type { PlacedIntervention } from "../interventions.js";
import type { PlacedNote } from "../notes-of-date.js";
import type { RecordJudgement } from "../record-check.js";
import { allTold, judgementOf, NO, notTold, type Told, toldIf, YES } from "../told.js";
import { byPractitioner, isDirectTime, minutesInNotes, type NotedMinutes } from "./minutes-in-notes.js";
import { isTimedIntervention } from "./timed-codes-of-visit.js";

/** `time_agreement_totals`: the totals that the note states. */
export interface TimeTotalsDetails {
  readonly timedMinutes: number;
  readonly treatmentMinutes: number;
}

/** A stated total and what its parts come to. */
export interface AddedUp {
  readonly stated: number;
  /** Fewest minutes the parts can come to: all that is certain. */
  readonly fewest: number;
  /** Most minutes they can come to; absent where the minutes of a part are not known. */
  readonly most?: number;
}

/** `time_agreement_parts`: the totals against the minutes of the interventions; what is not stated is left out, and one that holds beside one that does not. */
export interface TimePartsDetails {
  readonly timed?: AddedUp;
  readonly treatment?: AddedUp;
  /** Minutes of services that are not timed, against what the total of treatment minutes leaves beside that of timed ones. */
  readonly untimed?: AddedUp;
}

interface Comparison { readonly told: Told; readonly figures?: AddedUp }

/** Timed minutes are part of the treatment minutes. */
export function totalsAgree({ note: { totalTimedMinutes, totalTreatmentMinutes }, path, subject }: PlacedNote): RecordJudgement {
  const base = { subject: `${subject}.totals`, code: "time_agreement_totals", paths: [...stated(path, "totalTimedMinutes", totalTimedMinutes), ...stated(path, "totalTreatmentMinutes", totalTreatmentMinutes)] };
  if (totalTimedMinutes === undefined || totalTreatmentMinutes === undefined) {
    const missing = [...(totalTimedMinutes === undefined ? [`${path}/totalTimedMinutes`] : []), ...(totalTreatmentMinutes === undefined ? [`${path}/totalTreatmentMinutes`] : [])];
    return judgementOf(base, notTold(...missing), {});
  }
  const details: TimeTotalsDetails = { timedMinutes: totalTimedMinutes, treatmentMinutes: totalTreatmentMinutes };
  return judgementOf(base, toldIf(totalTimedMinutes <= totalTreatmentMinutes), details);
}

/**
 * The interventions do not come to more than the totals. They may come to less: time that is not noted by intervention is in a total too. Minutes of an evaluation, or another
 * service that is not timed, are treatment minutes and no timed ones: they fit in beside the total of those. A note that names no intervention has no parts.
 */
export function partsAgree(placed: PlacedNote, codes: Catalogue): RecordJudgement {
  const { note: { totalTimedMinutes, totalTreatmentMinutes }, path, subject } = placed;
  const all = minutesInNotes([placed], byPractitioner);
  const timedParts = minutesInNotes([placed], (one) => allTold([isTimedIntervention(one, codes), isDirectTime(one)]));
  const base = { subject: `${subject}.parts`, code: "time_agreement_parts", paths: [...stated(path, "totalTimedMinutes", totalTimedMinutes), ...stated(path, "totalTreatmentMinutes", totalTreatmentMinutes), ...all.map((part) => part.path)] };
  if (all.length === 0) return { ...base, paths: [path], outcome: "not_applicable" };
  const timed = fitsIn(totalTimedMinutes, `${path}/totalTimedMinutes`, timedParts);
  const treatment = fitsIn(totalTreatmentMinutes, `${path}/totalTreatmentMinutes`, all);
  const untimed = besideTimed(placed, minutesInNotes([placed], (one) => allTold([isUntimed(one, codes), byPractitioner(one)])));
  const told = allTold([timed.told, treatment.told, untimed.told]);
  const shown = ({ figures, told: { is } }: Comparison): AddedUp | undefined => (told.is === "no" && is !== "no" ? undefined : figures);
  const [ofTimed, ofTreatment, ofUntimed] = [shown(timed), shown(treatment), untimed.told.is === "no" ? untimed.figures : undefined];
  const details: TimePartsDetails = { ...(ofTimed === undefined ? {} : { timed: ofTimed }), ...(ofTreatment === undefined ? {} : { treatment: ofTreatment }), ...(ofUntimed === undefined ? {} : { untimed: ofUntimed }) };
  return judgementOf({ ...base, paths: [...new Set(base.paths)] }, told, details);
}

function fitsIn(total: number | undefined, place: JsonPointer, parts: readonly NotedMinutes[]): Comparison {
  if (total === undefined) return { told: notTold(place) };
  const fewest = parts.reduce((sum, part) => sum + part.fewest, 0);
  const most = parts.reduce((sum, part) => sum + part.most, 0);
  const missing = parts.flatMap((part) => part.missing);
  const isOpen = missing.some((one) => one.endsWith("/minutes") || one.endsWith("/interventions"));
  const figures: AddedUp = { stated: total, fewest, ...(isOpen ? {} : { most }) };
  if (total < fewest) return { told: NO, figures };
  return { told: !isOpen && total >= most ? YES : notTold(...missing), figures };
}

function isUntimed(placed: PlacedIntervention, codes: Catalogue): Told {
  const timed = isTimedIntervention(placed, codes);
  return timed.is === "unknown" ? timed : toldIf(timed.is === "no");
}

/** Two totals that contradict each other leave nothing to compare here. */
function besideTimed({ note: { totalTimedMinutes, totalTreatmentMinutes }, path }: PlacedNote, parts: readonly NotedMinutes[]): Comparison {
  if (parts.length === 0) return { told: YES };
  if (totalTimedMinutes === undefined || totalTreatmentMinutes === undefined) return { told: notTold(...(totalTimedMinutes === undefined ? [`${path}/totalTimedMinutes`] : []), ...(totalTreatmentMinutes === undefined ? [`${path}/totalTreatmentMinutes`] : [])) };
  return fitsIn(Math.max(0, totalTreatmentMinutes - totalTimedMinutes), `${path}/totalTreatmentMinutes`, parts);
}

function stated(path: JsonPointer, property: string, minutes: number | undefined): readonly JsonPointer[] {
  return minutes === undefined ? [] : [`${path}/${property}`];
}
