import { type Catalogue, findCode } from "../../codes/index.js";
import type { JsonPointer } from "../../core/index.js";
import type { Applies } from "../../rules/index.js";
import type { Claim, ServiceLine } from "../../visit/index.js";
import { statesDiscipline } from "./discipline-modifier.js";
import { underTherapyPlan, underTherapyPlanMissing } from "./therapy-plan.js";

/**
 * Whether a line is billed as therapy: its modifier states a therapy discipline, or its code is always therapy. A code that is never therapy is none
 * without that modifier; any other is where a therapist renders it or the patient is under a plan of care of its discipline.
 */
export function isTherapyLine(line: ServiceLine, claim: Claim, codes: Catalogue): Applies {
  if (statesDiscipline(line)) return "yes";
  const therapy = findCode(codes, line.code)?.therapy;
  if (therapy === "always") return "yes";
  return therapy === "none" ? "no" : underTherapyPlan(line, claim);
}

/** The facts that would settle it. */
export function isTherapyLineMissing(line: ServiceLine, claim: Claim, codes: Catalogue, address: JsonPointer): readonly JsonPointer[] {
  return isTherapyLine(line, claim, codes) === "unknown" ? underTherapyPlanMissing(line, claim, address) : [];
}
