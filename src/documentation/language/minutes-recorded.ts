import type { JsonPointer } from "../../core/index.js";
import type { PlacedNote } from "../notes-of-date.js";
import { type PlacedIntervention, withCode } from "./interventions.js";
import type { MinutesOf, StatedMinutes } from "./stated-minutes.js";

/** What a note records of what its texts state minutes of. */
export interface Recorded {
  /** Of each intervention, or of the total. */
  readonly each: readonly number[];
  /** All of them together. */
  readonly all: number;
  /** The most that a stated figure may come to: all that is recorded of what its sentence mentions. */
  readonly most: (stated: StatedMinutes) => number;
  /** Minutes that would have to be known. */
  readonly missing: readonly JsonPointer[];
}

/** Where names are not known, a sentence may mention any intervention, and what it calls a total may be one's. */
export function recordedMinutes(of: MinutesOf, placed: PlacedNote, interventions: readonly PlacedIntervention[] | undefined, anyMeant: boolean, stated: readonly StatedMinutes[]): Recorded {
  const all = interventions ?? [];
  const field = isTotal(of) ? of : undefined;
  const total = field === undefined ? undefined : placed.note[field];
  const own = withCode(all, of);
  const beside = new Set(stated.flatMap(({ codesBeside }) => codesBeside));
  const meant = anyMeant ? all : field === undefined ? all.filter(({ intervention: { code } }) => code !== undefined && beside.has(code)) : [];
  const minutes = field === undefined ? minutesOf(own) : total === undefined ? [] : [total];
  const sum = sumOf(minutes);
  const together = Math.max(sum, sumOf(minutesOf(meant)));
  const ofCode = new Map([...beside].map((code) => [code, sumOf(minutesOf(withCode(all, code)))] as const));
  const ofSentence = ({ codesBeside }: StatedMinutes) => sumOf(codesBeside.map((code) => ofCode.get(code) ?? 0));
  const missing = [
    ...(field !== undefined && total === undefined ? [`${placed.path}/${field}`] : []), ...(field !== undefined && interventions === undefined ? [`${placed.path}/interventions`] : []),
    ...new Set([...own, ...meant].flatMap(({ intervention, path }) => (intervention.minutes === undefined ? [`${path}/minutes`] : []))),
  ];
  return { each: minutes, all: sum, most: field !== undefined || anyMeant ? () => together : ofSentence, missing };
}

function isTotal(of: MinutesOf): of is "totalTimedMinutes" | "totalTreatmentMinutes" {
  return of === "totalTimedMinutes" || of === "totalTreatmentMinutes";
}

/** The figures that are more than is recorded. */
export function exceeding({ most }: Recorded, stated: readonly StatedMinutes[]): readonly StatedMinutes[] {
  return stated.filter((one) => one.figure.least > most(one));
}

/** Whether figures that exceed nothing come to the minutes recorded: one of them to all, each to one intervention's, or the figures of a text or of all texts together. */
export function agree({ all, each, most }: Recorded, byText: readonly (readonly StatedMinutes[])[]): boolean {
  const stated = byText.flat();
  const isWhole = (one: StatedMinutes) => states(one, all) || states(one, most(one));
  return stated.some(isWhole) || stated.every((one) => each.some((minutes) => states(one, minutes))) || [stated, ...byText].some((some) => some.length > 0 && sumStates(some, all));
}

function states({ figure: { least, most } }: StatedMinutes, minutes: number): boolean {
  return least <= minutes && minutes <= most;
}

function sumStates(stated: readonly StatedMinutes[], minutes: number): boolean {
  return sumOf(stated.map(({ figure }) => figure.least)) <= minutes && minutes <= sumOf(stated.map(({ figure }) => figure.most));
}

function minutesOf(interventions: readonly PlacedIntervention[]): readonly number[] {
  return interventions.flatMap(({ intervention: { minutes } }) => (minutes === undefined ? [] : [minutes]));
}

function sumOf(minutes: readonly number[]): number {
  return minutes.reduce((sum, one) => sum + one, 0);
}
