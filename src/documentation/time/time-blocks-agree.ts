import type { CptCode } from "../../codes/index.js";
import { treatmentTime } from "../../units/index.js";
import { interventionsOf, type PlacedIntervention } from "../interventions.js";
import type { PlacedNote } from "../notes-of-date.js";
import type { RecordJudgement } from "../record-check.js";
import { allTold, judgementOf, NO, notTold, type Told, toldIf, YES } from "../told.js";
import { atOnce } from "./one-practitioner-at-once.js";

/** `time_agreement_time_blocks`: start and stop times against the minutes stated beside them. */
export interface TimeBlocksDetails {
  /** Interventions of which both are known. */
  readonly compared: number;
  /** Of these, those whose time blocks give other minutes, or no minutes that can be. */
  readonly differing: readonly BlockDifference[];
  /** The codes of each two interventions that one practitioner gave at one time; empty where there are none. */
  readonly atOnce: readonly (readonly CptCode[])[];
}

/** One intervention whose time blocks do not give the minutes stated. */
export interface BlockDifference {
  readonly code?: CptCode;
  readonly stated: number;
  /** Absent where a block ends before it starts, is longer than a day or lies over another of the intervention. */
  readonly fromTimeBlocks?: number;
}

interface Comparison { readonly told: Told; readonly path: string; readonly compared: boolean; readonly difference?: BlockDifference }

/** The time blocks of each intervention give its minutes, and no practitioner is in two interventions at once. */
export function timeBlocksAgree(placed: PlacedNote): RecordJudgement {
  const { missing, performed } = interventionsOf([placed]);
  const comparisons = performed.flatMap(compared);
  const base = { subject: `${placed.subject}.time_blocks`, code: "time_agreement_time_blocks", paths: comparisons.length === 0 ? [placed.path] : comparisons.map(({ path }) => path) };
  if (comparisons.length === 0 && missing.length === 0) return { ...base, outcome: "not_applicable" };
  const pairs = atOnce(performed).map(({ codes, paths, told }) => ({ codes, paths, told: opposite(told) }));
  const told = allTold([...comparisons.map((one) => one.told), ...pairs.map((pair) => pair.told), ...missing.map((place) => notTold(place))]);
  const overlapping = pairs.filter((pair) => pair.told.is === "no");
  const wrong = comparisons.filter((one) => one.told.is === "no");
  const details: TimeBlocksDetails = { compared: comparisons.filter((one) => one.compared).length, differing: wrong.flatMap(({ difference }) => difference ?? []), atOnce: overlapping.map(({ codes }) => codes) };
  return judgementOf({ ...base, paths: told.is === "no" ? [...new Set([...wrong.map(({ path }) => path), ...overlapping.flatMap(({ paths }) => paths)])] : base.paths }, told, details);
}

function opposite(told: Told): Told {
  return told.is === "unknown" ? told : toldIf(told.is === "no");
}

/** An intervention without time blocks has nothing to compare. */
function compared({ intervention: { code, minutes, timeBlocks }, path, performed }: PlacedIntervention): readonly Comparison[] {
  if (timeBlocks?.length === 0) return [];
  if (timeBlocks === undefined || minutes === undefined) return [{ told: notTold(...(timeBlocks === undefined ? [`${path}/timeBlocks`] : []), ...(minutes === undefined ? [`${path}/minutes`] : [])), path, compared: false }];
  const [fromTimeBlocks] = treatmentTime([{ code: code ?? "", timeBlocks }]).minutes;
  if (fromTimeBlocks === minutes) return [{ told: YES, path, compared: true }];
  const difference = { ...(code === undefined ? {} : { code }), stated: minutes, ...(fromTimeBlocks === undefined ? {} : { fromTimeBlocks }) };
  return [{ told: performed.is === "yes" ? NO : notTold(...performed.missing), path, compared: true, difference }];
}
