import { unlessEvaluationOnly } from "../episode/evaluation-only.js";
import type { RecordCheck, RecordJudgement } from "../record-check.js";
import type { RecordUnderReview } from "../record-under-review.js";
import { judgementOf, notTold, toldIf } from "../told.js";
import { whereRuleApplies } from "../where-rule-applies.js";

/** What the plan of care says it is for, and what the payer takes. */
export interface MaintenanceStatedDetails {
  readonly accepts: readonly ("restorative" | "maintenance")[];
  /** What the plan says; absent where there is no plan. */
  readonly stated?: "restorative" | "maintenance";
}

export interface MaintenanceStatedFindings {
  readonly maintenance_stated_purpose: MaintenanceStatedDetails;
}

/** That the plan of care says whether it restores or maintains, and that the payer takes it. Without a plan nothing says so. */
export const maintenanceStated: RecordCheck<"maintenance_stated"> = ({ appliesTo, parameters }, { codes }) =>
  whereRuleApplies(appliesTo, (under, asking) => unlessEvaluationOnly(parameters.notForEvaluationOnly, under, asking, codes, [judgePurpose(under, parameters.accepts)]));

function judgePurpose({ record: { planOfCare: plan } }: RecordUnderReview, accepts: MaintenanceStatedDetails["accepts"]): RecordJudgement {
  const base = { subject: "episode", code: "maintenance_stated_purpose", paths: plan === undefined ? [] : ["/record/planOfCare"] };
  if (plan === undefined) return judgementOf(base, notTold("/record/planOfCare"), {});
  if (plan === "none") return judgementOf(base, toldIf(false), { accepts } satisfies MaintenanceStatedDetails);
  if (plan.maintenance === undefined) return judgementOf(base, notTold("/record/planOfCare/maintenance"), {});
  const stated = plan.maintenance ? "maintenance" : "restorative";
  return judgementOf(base, toldIf(accepts.includes(stated)), { accepts, stated } satisfies MaintenanceStatedDetails);
}
