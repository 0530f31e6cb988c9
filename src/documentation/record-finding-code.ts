import type { DocumentationRuleKind, Finding, UndeterminedFinding } from "../rules/index.js";
import type { AssistantPartFindings } from "./checks/assistant-part.js";
import type { BilledInterventionsFindings } from "./checks/billed-interventions.js";
import type { CertificationFindings } from "./checks/certification.js";
import type { DischargeNoteFindings } from "./checks/discharge-note.js";
import type { GroupDocumentationFindings } from "./checks/group-documentation.js";
import type { LanguageFindings } from "./checks/language.js";
import type { MaintenanceStatedFindings } from "./checks/maintenance-stated.js";
import type { NoteElementFindings } from "./checks/note-element.js";
import type { PlanOfCareFindings } from "./checks/plan-of-care.js";
import type { ProgressReportFindings } from "./checks/progress-report.js";
import type { ReferralContentsFindings } from "./checks/referral-contents.js";
import type { SignatureFindings } from "./checks/signature.js";
import type { TimeAgreementFindings } from "./checks/time-agreement.js";
import type { TimeDocumentationFindings } from "./checks/time-documentation.js";

/** Every finding code of the record checks, with the details of its findings. */
export interface RecordFindingDetails extends
  AssistantPartFindings, BilledInterventionsFindings, CertificationFindings, DischargeNoteFindings, GroupDocumentationFindings, LanguageFindings, MaintenanceStatedFindings,
  NoteElementFindings, PlanOfCareFindings, ProgressReportFindings, ReferralContentsFindings, SignatureFindings, TimeAgreementFindings, TimeDocumentationFindings {}

/** What a record check may find; a public contract. */
export type RecordFindingCode = keyof RecordFindingDetails;

/** A record rule that cannot be judged whatever the record says. */
export type RecordRuleDoubtCode = `${DocumentationRuleKind}_not_known`;

/** What the rules of the books say of a record; `code` tells which details it has. */
export type RecordFinding =
  | { [Code in RecordFindingCode]: Finding<Code, RecordFindingDetails[Code]> }[RecordFindingCode]
  | UndeterminedFinding<RecordRuleDoubtCode>;
