import type { CptCode } from "../../codes/index.js";
import { treatmentTime } from "../../units/index.js";
import type { PlacedIntervention } from "../interventions.js";
import { allTold, NO, notTold, type Told, toldIf } from "../told.js";

/** Two interventions whose time blocks lie over each other. */
export interface AtOnce {
  /** Whether one practitioner gave both. */
  readonly told: Told;
  readonly paths: readonly string[];
  /** Their codes, where they have any. */
  readonly codes: readonly CptCode[];
}

/**
 * The pairs of interventions at one time, each with whether one practitioner gave both: a note names no practitioner, so that two of one role are taken as one, unless
 * they are in co-treatment. What runs under supervision, or is an aide's or a student's, goes on beside other treatment.
 */
export function atOnce(performed: readonly PlacedIntervention[]): readonly AtOnce[] {
  return performed.flatMap((one, index) => performed.slice(index + 1).filter((other) => overlap(one, other)).map((other): AtOnce => ({
    told: allTold([one.performed, other.performed, attended(one), attended(other), sameRole(one, other)]),
    paths: [one.path, other.path],
    codes: [one, other].flatMap(({ intervention: { code } }) => code ?? []),
  })));
}

function overlap(one: PlacedIntervention, other: PlacedIntervention): boolean {
  const blocks = [one, other].map(({ intervention: { timeBlocks = [] } }) => ({ code: "", timeBlocks }));
  return treatmentTime(blocks).problems.some(({ code, paths: [first = "", second = ""] }) => code === "time_blocks_overlap" && first.slice(0, 3) !== second.slice(0, 3));
}

function attended({ intervention: { mode, performedBy }, path }: PlacedIntervention): Told {
  return allTold([
    mode === undefined ? notTold(`${path}/mode`) : toldIf(mode !== "supervised" && mode !== "co_treatment"),
    performedBy === undefined ? notTold(`${path}/performedBy`) : toldIf(performedBy !== "aide" && performedBy !== "student"),
  ]);
}

function sameRole({ intervention: { performedBy: a } }: PlacedIntervention, { intervention: { performedBy: b } }: PlacedIntervention): Told {
  return a === undefined || b === undefined ? notTold() : a === b || a === "together" || b === "together" ? toldIf(true) : NO;
}
