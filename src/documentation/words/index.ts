import type { RecordFindingDetails } from "../record-finding-code.js";
import { assistantPartWords } from "./assistant-part-words.js";
import { billedInterventionsWords } from "./billed-interventions-words.js";
import { certificationWords } from "./certification-words.js";
import { dischargeNoteWords } from "./discharge-note-words.js";
import { groupDocumentationWords } from "./group-documentation-words.js";
import { languageWords } from "./language-words.js";
import { maintenanceStatedWords } from "./maintenance-stated-words.js";
import { noteElementWords } from "./note-element-words.js";
import { planOfCareWords } from "./plan-of-care-words.js";
import { progressReportWords } from "./progress-report-words.js";
import type { WordsOf } from "./record-words.js";
import { referralContentsWords } from "./referral-contents-words.js";
import { signatureWords } from "./signature-words.js";
import { timeAgreementWords } from "./time-agreement-words.js";
import { timeDocumentationWords } from "./time-documentation-words.js";

export { recordKindNames } from "./kind-names.js";
export { missingFacts } from "./missing-facts.js";

/** The words of every finding code; the compiler asks for each. */
export const recordWords: WordsOf<RecordFindingDetails> = /* @__PURE__ */ (() => ({
  ...assistantPartWords,
  ...billedInterventionsWords,
  ...certificationWords,
  ...dischargeNoteWords,
  ...groupDocumentationWords,
  ...languageWords,
  ...maintenanceStatedWords,
  ...noteElementWords,
  ...planOfCareWords,
  ...progressReportWords,
  ...referralContentsWords,
  ...signatureWords,
  ...timeAgreementWords,
  ...timeDocumentationWords,
}))();
