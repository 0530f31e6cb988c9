import type { DocumentationRuleKind } from "../../rules/index.js";

/** A title for a rule of each kind, where the rule itself is in doubt. */
export const recordKindNames: Readonly<Record<DocumentationRuleKind, string>> = {
  note_element: "What the note has to hold",
  billed_interventions: "Interventions in the note",
  time_documentation: "How time is written down",
  time_agreement: "Figures of time",
  signature: "Signature",
  plan_of_care: "Plan of care",
  certification: "Certification of the plan of care",
  progress_report: "Progress report",
  assistant_part: "Assistant's part",
  discharge_note: "Discharge note",
  maintenance_stated: "Purpose of the plan",
  group_documentation: "Group treatment in the note",
  referral_contents: "What the order holds",
  language: "Wording of the note",
};
