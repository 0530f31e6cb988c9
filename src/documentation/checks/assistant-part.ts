import { type ClinicianEachPeriodDetails, clinicianEachPeriod } from "../assistant/clinician-each-period.js";
import { modifierAgrees, type ModifierAgreesDetails } from "../assistant/modifier-agrees.js";
import { whoTreated, type WhoTreatedDetails } from "../assistant/who-treated.js";
import { prepareRecordDecision } from "../deciding-rule.js";
import { unlessEvaluationOnly } from "../episode/evaluation-only.js";
import { prepareLooksAt } from "../interventions.js";
import type { RecordCheck } from "../record-check.js";
import { whereRuleApplies } from "../where-rule-applies.js";

/** What the record can show of the assistant's and the clinician's part. */
export interface AssistantPartFindings {
  readonly assistant_part_who_treated: WhoTreatedDetails;
  readonly assistant_part_modifier: ModifierAgreesDetails;
  readonly assistant_part_clinician_each_period: ClinicianEachPeriodDetails;
}

/** Whether the record shows who treated, the assistant's modifier agrees with it, or a clinician took part in each stretch of treatment. */
export const assistantPart: RecordCheck<"assistant_part"> = ({ appliesTo, parameters }, { codes, rules }) => {
  const looksAt = prepareLooksAt(appliesTo);
  const decide = prepareRecordDecision(rules, "assistant_units");
  return whereRuleApplies(appliesTo, (under, asking, selector) => {
    switch (parameters.shows) {
      case "who_treated": return unlessEvaluationOnly(parameters.notForEvaluationOnly, under, asking, codes, whoTreated(under, (placed) => looksAt(selector, placed)));
      case "modifier_agrees": return modifierAgrees(under, selector, decide, codes);
      case "clinician_each_period": return [clinicianEachPeriod(under, asking, parameters)];
    }
  });
};
