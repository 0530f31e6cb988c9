import type { JsonPointer } from "../../core/index.js";
import type { PlanOfCare } from "../../visit/index.js";
import type { RecordUnderReview } from "../record-under-review.js";

/** A plan of care and where it stands. */
export interface PlacedPlan {
  readonly plan: PlanOfCare;
  readonly path: JsonPointer;
}

/** The plan in force and the plan as it was certified each time. */
export interface PlansOnRecord {
  readonly plans: readonly PlacedPlan[];
  /** Where others may stand; empty where the record gives all there are. */
  readonly missing: readonly JsonPointer[];
}

export function plansOnRecord({ record: { certifications, planOfCare } }: RecordUnderReview): PlansOnRecord {
  return {
    plans: [
      ...(planOfCare === undefined || planOfCare === "none" ? [] : [{ plan: planOfCare, path: "/record/planOfCare" }]),
      ...(certifications ?? []).map((plan, index) => ({ plan, path: `/record/certifications/${index}` })),
    ],
    missing: [...(planOfCare === undefined ? ["/record/planOfCare"] : []), ...(certifications === undefined ? ["/record/certifications"] : [])],
  };
}

/** The places the record gives plans in. */
export function planPlaces({ record: { certifications, planOfCare } }: RecordUnderReview): readonly JsonPointer[] {
  return [...(planOfCare === undefined ? [] : ["/record/planOfCare"]), ...(certifications === undefined ? [] : ["/record/certifications"])];
}
