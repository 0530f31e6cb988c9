import type { ShippedRuleBook } from "../../rules/index.js";
import { alwaysTherapy } from "../code-lists.js";

/** UnitedHealthcare commercial plans. */
export const unitedHealthcareCommercial: ShippedRuleBook = {
  schemaVersion: 1,
  id: "us/unitedhealthcare-commercial",
  edition: "2026-11",
  title: "UnitedHealthcare commercial",
  authority: "UnitedHealthcare",
  linesOfBusiness: ["commercial"],
  sources: [
    { id: "uhc-max-frequency", title: "PM&R: Maximum Combined Frequency per Day reimbursement policy (PDF of 2020-01-01)", publisher: "UnitedHealthcare", url: "https://www.uhcprovider.com/en/policies-protocols/commercial-policies/commercial-reimbursement-policies/COMM-Physical-Med-Rehab-Max-Combined-Frequency-Per-Day-Policy.html", published: "2020-01-01", retrieved: "2026-11-23" },
    { id: "dc-collins", title: "Recording and billing timed physical medicine services", publisher: "Dynamic Chiropractic, S. Collins", url: "http://www.dynamicchiropractic.com/mpacms/dc/article.php?id=57682", retrieved: "2026-11-23" },
    { id: "uhc-pt-ot-em", title: "PM&R: PT, OT and Evaluation & Management reimbursement policy (2020)", publisher: "UnitedHealthcare", url: "https://www.uhcprovider.com/en/policies-protocols/commercial-policies/commercial-reimbursement-policies/COMM-Physical-Med-Rehab-PT-OT-and-Evaluation-Mgmt-Policy.html", retrieved: "2026-11-23" },
    { id: "cms-pfs-rvu-2024-07", title: "Physician Fee Schedule relative value file, July 2024", publisher: "CMS", published: "2024-07-01", retrieved: "2026-11-23" },
    { id: "optum-302", title: "Optum UM Policy 302, Manual Therapy (original 1999-01, approved 2020-04-23)", publisher: "Optum", url: "https://docslib.org/download/6306808/manual-therapy", published: "2020-04-23", retrieved: "2026-11-23" },
    { id: "ilchiro-uhc25", title: "UHC 2025 modifier requirements for participating providers", publisher: "Illinois Chiropractic Society", url: "https://ilchiro.org/uhcs-new-2025-modifier-requirements-for-participating-providers-in-commercial-plans-template", retrieved: "2026-11-23" },
    { id: "ptbs-uhc23", title: "UHC medical policy updates July 2023", publisher: "PT Billing Services", url: "https://ptbillingservices.com/united-healthcare-medical-policy-update-july-2023/", published: "2023-07-13", retrieved: "2026-11-23" },
    { id: "apta-uhc-poc", title: "UHC plan of care shift", publisher: "APTA", url: "https://apta.org/news/2023/07/12/uhc-plan-of-care", published: "2023-07-12", retrieved: "2026-11-23" },
    { id: "apta-uhc-reversal", title: "UHC walks back plan-of-care change", publisher: "APTA", url: "https://www.apta.org/news/2023/07/26/uhc-reversal", published: "2023-07-26", retrieved: "2026-11-23" },
    { id: "apta-uhc-time", title: "UHC start and stop times", publisher: "APTA", url: "https://www.apta.org/news/2023/11/29/uhc-start-and-stop", published: "2023-11-29", retrieved: "2026-11-23" },
    { id: "ptm-uhc24", title: "UHC policy change on documenting treatment time", publisher: "PT Moves Me / APTA", url: "https://ptmovesme.org/article/2024/07/31/uhc-policy-change-on-documenting-treatment-time", published: "2024-07-31", retrieved: "2026-11-23" },
    { id: "ppapta-uhc24", title: "Notice quoting the UHC session-note list", publisher: "APTA Private Practice", published: "2024-07-02", retrieved: "2026-11-23" },
    { id: "uhc-mppr", title: "Multiple Therapy Procedure Reduction policy (web page)", publisher: "UnitedHealthcare", url: "https://www.uhcprovider.com/en/policies-protocols/commercial-policies/commercial-reimbursement-policies/COMM-Physical-Med-Rehab-Multiple-Therapy-Procedure-Reduction-Policy.html", retrieved: "2026-11-23" },
    { id: "uhc-2012", title: "UHC multiple therapy reduction from 2012-03-01 (2011)", publisher: "NY Therapy Guide", url: "https://www.nytherapyguide.com/att-all-participating-providers-with-united-healthcare-changes-in-rate-structure-is-coming/", retrieved: "2026-11-23" },
    { id: "uhc-guide-2020", title: "Administrative Guide 2020, chapter 9: claim reconsideration and appeals", publisher: "UnitedHealthcare", url: "https://stage.uhcprovider.com/en/admin-guides/administrative-guides-manuals-2020/ch9-our-claims-process-2020/claim-rec-pro-res-dis-ch9-guide.html", retrieved: "2026-11-23" },
    { id: "uhc-guide-2021", title: "Administrative Guide 2021, chapter 10: claim reconsideration and appeals", publisher: "UnitedHealthcare", url: "https://www.uhcprovider.com/en/admin-guides/administrative-guides-manuals-2021/ch10-our-claims-process-2021/claim-rec-pro-res-dis-ch10-guide.html", retrieved: "2026-11-23" },
    { id: "lessig", title: "Table of timely filing limits", publisher: "draftlessig.org", url: "https://draftlessig.org/how-do-i-appeal-my-unitedhealthcare-claim/", retrieved: "2026-11-23" },
    { id: "uhc-muni", title: "UHC appeal timely filing deadlines 2026", publisher: "Muni Health", url: "https://muni.health/blog/uhc-appeal-timely-filing-deadlines-2026", published: "2026-03-14", retrieved: "2026-11-23" },
  ],
  rules: [
    {
      // The policy itself states no more than the floor of 8 minutes and that it follows CMS; that minutes are added up over the codes is known from a review, in
      // others' words. One rule counts the units and has one confidence.
      id: "total-minutes", kind: "unit_counting", from: "2020-01-01", verifiedThrough: "2020-01-01", severity: "warning", confidence: "secondary",
      citations: [{ sourceId: "uhc-max-frequency", locator: "overview; policy codes; Q&A", derived: true }, { sourceId: "dc-collins", locator: "second unit at 23 total minutes" }],
      parameters: { counting: { method: "cms_eight_minute", poolBy: "patient_day_discipline" } },
    },
    {
      id: "discipline-modifier", kind: "modifier_required", from: "2020-07-01", verifiedThrough: "2020-12-31", severity: "error", confidence: "primary",
      citations: [{ sourceId: "uhc-pt-ot-em", locator: "overview; reimbursement guidelines" }, { sourceId: "cms-pfs-rvu-2024-07", locator: "PC/TC indicator 7" }],
      appliesTo: { codes: alwaysTherapy },
      parameters: { requires: "one_of", modifiers: ["GP", "GO", "GN"] },
    },
    {
      id: "therapists-no-e-m", kind: "provider_eligibility", from: { unknown: true, seenOn: "2020-12-31" }, verifiedThrough: "2020-12-31", severity: "error", confidence: "primary",
      citations: [{ sourceId: "uhc-pt-ot-em", locator: "reimbursement guidelines" }],
      appliesTo: { codes: ["98970-98972", "99091", "99201-99499", "G2061-G2063"] },
      parameters: { eligible: "never", providerTypes: ["physical_therapist", "occupational_therapist", "physical_therapist_assistant", "occupational_therapy_assistant"] },
    },
    {
      id: "assistants-no-evaluations", kind: "provider_eligibility", from: { unknown: true, seenOn: "2020-12-31" }, verifiedThrough: "2020-12-31", severity: "error", confidence: "primary",
      citations: [{ sourceId: "uhc-pt-ot-em", locator: "reimbursement guidelines" }],
      appliesTo: { codes: ["97161-97168"] },
      parameters: { eligible: "never", providerTypes: ["physical_therapist_assistant", "occupational_therapy_assistant"] },
    },
    {
      // Accepted also as the more comprehensive service, which no claim tells.
      id: "manual-therapy-with-manipulation", kind: "code_pair", from: { unknown: true, seenOn: "1999-01-31" }, verifiedThrough: "2020-04-23", severity: "warning", confidence: "primary",
      citations: [{ sourceId: "optum-302", locator: "policy statement" }],
      parameters: { codes: ["97140"], withCodes: ["98940-98943"], bypass: { modifiers: [], separateBodyRegion: true, separateTime: false }, sameDiscipline: false, together: "practitioner" },
    },
    {
      id: "consent-and-ga", kind: "advance_notice", from: "2025-02-01", verifiedThrough: "2025-12-31", severity: "warning", confidence: "secondary",
      citations: [{ sourceId: "ilchiro-uhc25", locator: "GA" }],
      parameters: { modifier: "GA", states: "payer_consent", requiredWithNotice: true },
    },
    {
      // The start is from a notice of 2011; the page gives no percentage.
      id: "mppr", kind: "payment_reduction", from: "2012-03-01", verifiedThrough: "2026-11-23", severity: "information", confidence: "primary",
      citations: [{ sourceId: "uhc-mppr", locator: "overview" }, { sourceId: "uhc-2012", locator: "start" }],
      appliesTo: { codes: alwaysTherapy },
      parameters: { reduction: "multiple_procedures", base: "practice_expense", full: "highest_practice_expense", together: "group", acrossDisciplines: true },
    },
    {
      id: "twelve-months-to-dispute", kind: "appeal_window", from: { unknown: true, seenOn: "2020-12-31" }, verifiedThrough: "2021-12-31", severity: "information", confidence: "primary",
      citations: [{ sourceId: "uhc-guide-2020", locator: "reconsideration and appeal" }, { sourceId: "uhc-guide-2021", locator: "reconsideration and appeal" }],
      parameters: { steps: [{ step: "reconsideration", within: { count: 12, unit: "months" }, of: "decision" }, { step: "appeal", within: { count: 12, unit: "months" }, of: "decision" }], shared: true },
    },
    {
      // Contracts may give more.
      id: "ninety-days-to-file", kind: "timely_filing", from: { unknown: true, seenOn: "2026-03-14" }, verifiedThrough: "2026-03-14", severity: "information", confidence: "secondary",
      citations: [{ sourceId: "lessig", locator: "table" }, { sourceId: "uhc-muni", locator: "quick answer" }],
      parameters: { within: { by: "span", span: { count: 90, unit: "days" } } },
    },

    // ── the record ────────────────────────────────────────────────────────────────────────────────────────────────────
    { id: "session-time", kind: "time_documentation", from: "2023-07-01", until: "2023-11-28", verifiedThrough: "2023-11-28", severity: "warning", confidence: "secondary", citations: [{ sourceId: "apta-uhc-poc", locator: "start and stop times" }, { sourceId: "apta-uhc-reversal", locator: "start and stop times" }], parameters: { forms: ["session_start_and_stop"], accepted: "all" } },
    { id: "session-time", kind: "time_documentation", from: "2023-11-29", until: "2024-06-30", verifiedThrough: "2024-06-30", severity: "warning", confidence: "secondary", citations: [{ sourceId: "apta-uhc-time", locator: "total time instead" }], parameters: { forms: ["session_start_and_stop", "total_treatment_minutes"], accepted: "any" } },
    { id: "session-time", kind: "time_documentation", from: "2024-07-01", verifiedThrough: "2024-07-31", severity: "warning", confidence: "secondary", citations: [{ sourceId: "ptm-uhc24", locator: "length of session" }, { sourceId: "ppapta-uhc24", locator: "session note" }], parameters: { forms: ["total_treatment_minutes"], accepted: "all" } },
    {
      id: "session-note", kind: "note_element", from: "2024-07-01", verifiedThrough: "2024-07-31", severity: "warning", confidence: "secondary",
      citations: [{ sourceId: "ppapta-uhc24", locator: "session note" }, { sourceId: "ptm-uhc24", locator: "session note" }],
      parameters: { elements: ["response", "assessment", "objective_measures", "plan", "home_program"] },
    },
    {
      id: "treatment-matches-code", kind: "billed_interventions", from: "2024-07-01", verifiedThrough: "2024-07-31", severity: "warning", confidence: "secondary",
      citations: [{ sourceId: "ppapta-uhc24", locator: "session note" }, { sourceId: "ptm-uhc24", locator: "session note" }],
      parameters: { everyBilled: true, timedThoughUnbilled: false },
    },
    {
      id: "note-signature", kind: "signature", from: "2024-07-01", verifiedThrough: "2024-07-31", severity: "warning", confidence: "secondary",
      citations: [{ sourceId: "ppapta-uhc24", locator: "session note" }, { sourceId: "ptm-uhc24", locator: "session note" }],
      parameters: { on: "treatment_note", credentials: false, dated: true, licenseNumber: false },
    },
    {
      // History, prior level of function and prognosis are asked for too; a record has no place for them.
      id: "evaluation-contents", kind: "note_element", from: "2023-07-01", verifiedThrough: "2023-07-13", severity: "warning", confidence: "secondary",
      citations: [{ sourceId: "ptbs-uhc23", locator: "evaluation" }],
      appliesTo: { codes: ["97161-97163", "97165-97167"] },
      parameters: { elements: ["evaluation_findings", "functional_limitations", "diagnosis", "objective_measures"] },
    },
    {
      id: "signed-plan", kind: "plan_of_care", from: "2023-04-01", until: "2023-07-31", verifiedThrough: "2023-07-31", severity: "warning", confidence: "secondary",
      citations: [{ sourceId: "apta-uhc-poc", locator: "plan of care" }, { sourceId: "apta-uhc-reversal", locator: "plan of care" }],
      parameters: { elements: ["functional_limitations", "goals", "duration"], authorSigned: false, beforeTreatment: false, physicianSigned: true },
    },
    {
      // The signature fell away, the contents stayed.
      id: "signed-plan", kind: "plan_of_care", from: "2023-08-01", verifiedThrough: "2023-08-01", severity: "warning", confidence: "secondary",
      citations: [{ sourceId: "apta-uhc-reversal", locator: "plan of care" }, { sourceId: "apta-uhc-poc", locator: "plan of care" }],
      parameters: { elements: ["functional_limitations", "goals", "duration"], authorSigned: false, beforeTreatment: false, physicianSigned: false },
    },
  ],
  silentOn: ["daily_cap", "prior_authorization", "referral", "ncci_ptp", "mue"],
};
