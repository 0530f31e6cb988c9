import type { CptCode } from "../../codes/index.js";
import type { JsonPointer } from "../../core/index.js";
import { treatmentTime } from "../../units/index.js";
import type { Intervention, PerformedService } from "../../visit/index.js";
import { interventionsOf, type PlacedIntervention } from "../interventions.js";
import type { PlacedNote } from "../notes-of-date.js";
import { allTold, NO, notTold, type Told, YES } from "../told.js";

/** Minutes that an intervention of a note adds to a sum: between two figures where the record does not tell. */
export interface NotedMinutes {
  /** Absent where the intervention has none, or the note does not name its interventions. */
  readonly code: CptCode | undefined;
  readonly path: JsonPointer;
  readonly fewest: number;
  readonly most: number;
  /** What would settle the figure. */
  readonly missing: readonly JsonPointer[];
}

/** Longer than a day no intervention is. */
export const MINUTES_A_DAY = 1440;

/** The minutes of the interventions that belong to a sum. Stated minutes stand; without them the time blocks tell, those of each note by themselves. */
export function minutesInNotes(notes: readonly PlacedNote[], belongs: (placed: PlacedIntervention) => Told): readonly NotedMinutes[] {
  return notes.flatMap((note) => {
    const { missing, performed } = interventionsOf([note]);
    const { minutes } = treatmentTime(performed.map(({ intervention }, index) => recordedOf(intervention, index)));
    const named = performed.flatMap((placed, index) => noted(placed, minutes[index], allTold([placed.performed, belongs(placed)])));
    return [...named, ...missing.map((place) => ({ code: undefined, path: place.slice(0, place.lastIndexOf("/")), fewest: 0, most: MINUTES_A_DAY, missing: [place] }))];
  });
}

function noted({ intervention: { code }, path }: PlacedIntervention, stated: number | undefined, asked: Told): readonly NotedMinutes[] {
  if (asked.is === "no") return [];
  const known = stated === undefined || stated > MINUTES_A_DAY ? undefined : stated;
  return [{ code, path, fewest: asked.is === "yes" ? known ?? 0 : 0, most: known ?? MINUTES_A_DAY, missing: known === 0 ? [] : [...asked.missing, ...(known === undefined ? [`${path}/minutes`] : [])] }];
}

/** Whether the time of an intervention is direct time of a timed code: nobody's in a group or under supervision only, no aide's and no student's. */
export function isDirectTime(placed: PlacedIntervention): Told {
  const { intervention: { mode }, path } = placed;
  const attended = mode === undefined ? notTold(`${path}/mode`) : mode === "group" || mode === "supervised" ? NO : YES;
  return allTold([byPractitioner(placed), attended]);
}

/** Whether it is time of a therapist or an assistant: an aide's or a student's is no treatment time. */
export function byPractitioner({ intervention: { performedBy }, path }: PlacedIntervention): Told {
  if (performedBy === undefined) return notTold(`${path}/performedBy`);
  return performedBy === "aide" || performedBy === "student" ? NO : YES;
}

function recordedOf({ code, minutes, mode, performedBy, timeBlocks }: Intervention, index: number): PerformedService {
  const named = code ?? `#${index}`;
  if (minutes !== undefined) return { code: named, minutes };
  return {
    code: named,
    ...(timeBlocks === undefined || timeBlocks.length === 0 ? {} : { timeBlocks }),
    ...(performedBy === undefined ? {} : { performedBy }),
    ...(mode === undefined ? {} : { mode }),
  };
}
