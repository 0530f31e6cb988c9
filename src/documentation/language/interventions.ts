import type { CptCode } from "../../codes/index.js";
import type { JsonPointer } from "../../core/index.js";
import type { Intervention } from "../../visit/index.js";
import type { PlacedNote } from "../notes-of-date.js";

/** An intervention and where it stands. */
export interface PlacedIntervention {
  readonly intervention: Intervention;
  readonly path: JsonPointer;
}

/** Every intervention the note names; `undefined` where it does not say which there are. */
export function interventionsOf({ note: { interventions }, path }: PlacedNote): readonly PlacedIntervention[] | undefined {
  return interventions?.map((intervention, index) => ({ intervention, path: `${path}/interventions/${index}` }));
}

/** Those under a code. */
export function withCode(all: readonly PlacedIntervention[], code: CptCode): readonly PlacedIntervention[] {
  return all.filter(({ intervention }) => intervention.code === code);
}

/** Those whose code is not known. */
export function withoutCode(all: readonly PlacedIntervention[]): readonly PlacedIntervention[] {
  return all.filter(({ intervention }) => intervention.code === undefined);
}
