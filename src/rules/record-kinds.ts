import type { DocumentationRuleKind } from "./kinds.js";

/** The kinds that are judged on the record; all others are judged on the claim. */
const RECORD_KINDS: Readonly<Record<DocumentationRuleKind, true>> = {
  note_element: true, billed_interventions: true, time_documentation: true, time_agreement: true, signature: true, plan_of_care: true, certification: true,
  progress_report: true, assistant_part: true, discharge_note: true, maintenance_stated: true, group_documentation: true, referral_contents: true, language: true,
};

/** Whether rules of a kind are judged on the record and not on the claim. */
export function isRecordRuleKind(kind: string): kind is DocumentationRuleKind {
  return Object.hasOwn(RECORD_KINDS, kind);
}
