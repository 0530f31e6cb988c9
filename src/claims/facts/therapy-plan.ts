import type { ProviderType } from "../../codes/index.js";
import type { JsonPointer } from "../../core/index.js";
import type { Applies } from "../../rules/index.js";
import type { Claim, ServiceLine } from "../../visit/index.js";
import { providerTypeOf } from "./claim-lines.js";

/** Those whose services always stand under a therapy plan of care. */
const THERAPISTS: readonly ProviderType[] = [
  "physical_therapist", "physical_therapist_assistant", "occupational_therapist", "occupational_therapy_assistant", "speech_language_pathologist",
];

/** Whether a line is therapy: a therapist renders it, or the patient is under a plan of care. What makes a sometimes-therapy code one. */
export function underTherapyPlan(line: ServiceLine, claim: Claim): Applies {
  const { planOfCare } = claim.context;
  const type = providerTypeOf(claim, line);
  if ((planOfCare !== undefined && planOfCare !== "none") || (type !== undefined && THERAPISTS.includes(type))) return "yes";
  return planOfCare === undefined || type === undefined ? "unknown" : "no";
}

/** The facts that would settle it; either may do alone. */
export function underTherapyPlanMissing(line: ServiceLine, claim: Claim): readonly JsonPointer[] {
  if (underTherapyPlan(line, claim) !== "unknown") return [];
  return [
    ...(claim.context.planOfCare === undefined ? ["/context/planOfCare"] : []),
    ...(providerTypeOf(claim, line) === undefined ? ["/context/rendering/type"] : []),
  ];
}
