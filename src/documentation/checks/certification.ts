import type { RecordCheck } from "../record-check.js";
import { unlessEvaluationOnly } from "../episode/evaluation-only.js";
import { type InitialCertificationDetails, judgeInitialCertification } from "../episode/initial-certification.js";
import { judgeRecertification, type RecertificationDetails } from "../episode/recertification.js";
import { judgeVerbalOrders, type VerbalOrderDetails } from "../episode/verbal-order.js";
import { whereRuleApplies } from "../where-rule-applies.js";

/** One code for each step of certification. */
export interface CertificationFindings {
  readonly certification_initial: InitialCertificationDetails;
  readonly certification_verbal_order: VerbalOrderDetails;
  readonly certification_recertification: RecertificationDetails;
}

/** A physician's certification of the plan of care; the chart's plan and its list of certifications are read together. */
export const certification: RecordCheck<"certification"> = ({ appliesTo, parameters }, { codes }) => whereRuleApplies(appliesTo, (under, asking) => {
  switch (parameters.step) {
    case "initial": return [judgeInitialCertification(under, asking, parameters, codes)];
    case "verbal_order": return [judgeVerbalOrders(under, asking, parameters.within)];
    case "recertification": return unlessEvaluationOnly(parameters.notForEvaluationOnly, under, asking, codes, [judgeRecertification(under, asking, parameters)]);
  }
});
