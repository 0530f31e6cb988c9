import type { ProviderType } from "../../codes/index.js";
import type { JsonPointer } from "../../core/index.js";
import { type Applies, yesOrNo } from "../../rules/index.js";
import type { Claim, ServiceLine } from "../../visit/index.js";
import { disciplineOf } from "./claim-lines.js";
import { providerTypeOf, providerTypePlace } from "./line-practitioner.js";

/** Those whose services always stand under a therapy plan of care. */
const THERAPISTS: readonly ProviderType[] = [
  "physical_therapist", "physical_therapist_assistant", "occupational_therapist", "occupational_therapy_assistant", "speech_language_pathologist",
];

/** Whether the patient is under a plan of care of the line's own discipline: one of another discipline is none for the line. */
export function underPlanOfCare(line: ServiceLine, claim: Claim): Applies {
  const { planOfCare } = claim.context;
  if (planOfCare === undefined) return "unknown";
  if (planOfCare === "none" || planOfCare.disciplines?.length === 0) return "no";
  const discipline = disciplineOf(claim, line);
  return planOfCare.disciplines === undefined || discipline === undefined ? "unknown" : yesOrNo(planOfCare.disciplines.includes(discipline));
}

/** The facts that would settle it. */
export function underPlanOfCareMissing(line: ServiceLine, claim: Claim): readonly JsonPointer[] {
  if (underPlanOfCare(line, claim) !== "unknown") return [];
  const { planOfCare } = claim.context;
  if (planOfCare === undefined || planOfCare === "none") return ["/context/planOfCare"];
  return [
    ...(planOfCare.disciplines === undefined ? ["/context/planOfCare/disciplines"] : []),
    ...(disciplineOf(claim, line) === undefined ? ["/discipline"] : []),
  ];
}

/** Whether a line is therapy: a therapist renders it, or the patient is under a plan of care of its discipline. What makes a sometimes-therapy code one. */
export function underTherapyPlan(line: ServiceLine, claim: Claim): Applies {
  const type = providerTypeOf(claim, line);
  if (type !== undefined && THERAPISTS.includes(type)) return "yes";
  const underPlan = underPlanOfCare(line, claim);
  return type === undefined && underPlan === "no" ? "unknown" : underPlan;
}

/** The facts that would settle it; either may do alone. */
export function underTherapyPlanMissing(line: ServiceLine, claim: Claim, address: JsonPointer): readonly JsonPointer[] {
  if (underTherapyPlan(line, claim) !== "unknown") return [];
  return [...underPlanOfCareMissing(line, claim), ...(providerTypeOf(claim, line) === undefined ? [providerTypePlace(line, address)] : [])];
}
