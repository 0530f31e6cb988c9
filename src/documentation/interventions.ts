import type { CptCode } from "../codes/index.js";
import type { JsonPointer } from "../core/index.js";
import type { AppliesTo } from "../rules/index.js";
import type { Intervention } from "../visit/index.js";
import type { PlacedNote } from "./notes-of-date.js";
import type { RecordSelector } from "./record-selector.js";
import { notTold, NO, type Told, toldIf, YES } from "./told.js";

/** An intervention of a note, and whether it was performed. */
export interface PlacedIntervention {
  readonly intervention: Intervention;
  readonly path: JsonPointer;
  /** A status that is not given leaves it open: a plan for next time names interventions too. */
  readonly performed: Told;
}

/** The interventions that notes name, and where a note does not tell which. */
export interface NamedInterventions {
  /** All that were performed or may have been. */
  readonly performed: readonly PlacedIntervention[];
  /** All others. */
  readonly notPerformed: readonly PlacedIntervention[];
  /** Notes of which the interventions are not known. */
  readonly missing: readonly JsonPointer[];
}

export function interventionsOf(notes: readonly PlacedNote[]): NamedInterventions {
  const all = notes.flatMap(({ note, path }) => (note.interventions ?? []).map((intervention, index) => placed(intervention, `${path}/interventions/${index}`)));
  return {
    performed: all.filter(({ performed }) => performed.is !== "no"),
    notPerformed: all.filter(({ performed }) => performed.is === "no"),
    missing: notes.filter(({ note }) => note.interventions === undefined).map(({ path }) => `${path}/interventions`),
  };
}

/** Whether an intervention was performed under the code. One without a code may have been; its name does not identify a code. */
export function performedAs(code: CptCode, { intervention, path, performed }: PlacedIntervention): Told {
  if (intervention.code !== undefined) return intervention.code === code ? performed : NO;
  return notTold(`${path}/code`, ...performed.missing);
}

/** Says whether a rule looks at an intervention: by its code, where the rule names codes. */
export function prepareLooksAt({ codes, exceptCodes }: AppliesTo = {}): (selector: RecordSelector, placed: PlacedIntervention) => Told {
  const namesCodes = codes !== undefined || exceptCodes !== undefined;
  return (selector, { intervention: { code }, path }) => {
    if (code !== undefined) return toldIf(selector.code(code));
    return namesCodes ? notTold(`${path}/code`) : YES;
  };
}

function placed(intervention: Intervention, path: JsonPointer): PlacedIntervention {
  const { status } = intervention;
  return { intervention, path, performed: status === undefined ? notTold(`${path}/status`) : toldIf(status === "performed") };
}
