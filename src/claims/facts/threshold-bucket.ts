import type { Discipline } from "../../codes/index.js";
import type { AllowedYearToDate, ServiceLine } from "../../visit/index.js";
import { disciplineOfModifier } from "./discipline-modifier.js";

/** The amounts that count together towards Medicare's yearly thresholds. */
export type ThresholdBucket = keyof AllowedYearToDate;

/**
 * Where a line's allowed amount counts: by the discipline its own modifier states, else by the discipline given. `none` for a discipline without a
 * threshold; absent where no discipline is known, or modifiers of both buckets contradict each other.
 */
export function thresholdBucket({ modifiers }: Pick<ServiceLine, "modifiers">, discipline: Discipline | undefined): ThresholdBucket | "none" | undefined {
  let stated: ThresholdBucket | "none" | undefined;
  for (const modifier of modifiers) {
    const bucket = bucketOfDiscipline(disciplineOfModifier(modifier));
    if (bucket === undefined) continue;
    if (stated !== undefined && stated !== bucket) return undefined;
    stated = bucket;
  }
  return stated ?? bucketOfDiscipline(discipline);
}

function bucketOfDiscipline(discipline: Discipline | undefined): ThresholdBucket | "none" | undefined {
  switch (discipline) {
    case undefined: return undefined;
    case "PT":
    case "SLP": return "ptSlp";
    case "OT": return "ot";
    default: return "none";
  }
}
