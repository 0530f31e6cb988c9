import type { DocumentationRuleKind } from "../../rules/index.js";
import type { RecordCheck } from "../record-check.js";
import { assistantPart } from "./assistant-part.js";
import { billedInterventions } from "./billed-interventions.js";
import { certification } from "./certification.js";
import { dischargeNote } from "./discharge-note.js";
import { groupDocumentation } from "./group-documentation.js";
import { language } from "./language.js";
import { maintenanceStated } from "./maintenance-stated.js";
import { noteElement } from "./note-element.js";
import { planOfCare } from "./plan-of-care.js";
import { progressReport } from "./progress-report.js";
import { referralContents } from "./referral-contents.js";
import { signature } from "./signature.js";
import { timeAgreement } from "./time-agreement.js";
import { timeDocumentation } from "./time-documentation.js";

/** One check for each kind of record rule; the compiler asks for every kind. */
export const recordChecks: { readonly [Kind in DocumentationRuleKind]: RecordCheck<Kind> } = {
  note_element: noteElement,
  billed_interventions: billedInterventions,
  time_documentation: timeDocumentation,
  time_agreement: timeAgreement,
  signature: signature,
  plan_of_care: planOfCare,
  certification: certification,
  progress_report: progressReport,
  assistant_part: assistantPart,
  discharge_note: dischargeNote,
  maintenance_stated: maintenanceStated,
  group_documentation: groupDocumentation,
  referral_contents: referralContents,
  language: language,
};
