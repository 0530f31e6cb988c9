import type { ShippedRuleBook } from "../../rules/index.js";
import { alwaysTherapy, attendedServices } from "../code-lists.js";
import { mueOutpatientHospital } from "./mue-outpatient-hospital.js";
import { muePractitioner } from "./mue-practitioner.js";
import { ncciPtpOutpatientHospital } from "./ncci-ptp-outpatient-hospital.js";
import { ncciPtpPractitioner, ncciPtpPractitionerCodes } from "./ncci-ptp-practitioner.js";
import { anatomicModifiers, ptpModifiers } from "./ptp-modifiers.js";

/** Outpatient therapy under Medicare Part B. */
export const medicarePartB: ShippedRuleBook = {
  schemaVersion: 1,
  id: "us/medicare-part-b",
  edition: "2026-11",
  title: "Medicare Part B outpatient therapy",
  authority: "Centers for Medicare & Medicaid Services",
  linesOfBusiness: ["medicare_part_b"],
  sources: [
    { id: "cms-100-04-ch5", title: "Medicare Claims Processing Manual (Pub. 100-04), chapter 5, Rev. 11129", publisher: "CMS", url: "https://www.cms.gov/regulations-and-guidance/guidance/manuals/downloads/clm104c05.pdf", published: "2021-11-22", retrieved: "2026-11-23" },
    { id: "cms-100-02-ch15", title: "Medicare Benefit Policy Manual (Pub. 100-02), chapter 15, text of 2019", publisher: "CMS", url: "https://www.cms.gov/regulations-and-guidance/guidance/manuals/downloads/bp102c15.pdf", retrieved: "2026-11-23" },
    { id: "cms-therapy-services", title: "Therapy Services (web page, CY2026 text)", publisher: "CMS", retrieved: "2026-11-23" },
    { id: "cms-ncci-manual-2026", title: "Medicare NCCI Policy Manual, revision of 2026-01-01", publisher: "CMS", published: "2026-01-01", retrieved: "2026-11-23" },
    { id: "cms-ncci-files", title: "NCCI PTP and MUE tables, 2024 Q3 and 2026 Q3-Q4 (copies)", publisher: "CMS", retrieved: "2026-11-23" },
    { id: "cms-pfs-rvu-2024-07", title: "Physician Fee Schedule relative value file, July 2024", publisher: "CMS", published: "2024-07-01", retrieved: "2026-11-23" },
    { id: "cms-pfs-rvu-2026-01", title: "Physician Fee Schedule relative value file, January 2026", publisher: "CMS", published: "2026-01-01", retrieved: "2026-11-23" },
    { id: "42-cfr-410-60", title: "42 CFR 410.60 (edition before the amendment of 2022)", publisher: "Code of Federal Regulations", retrieved: "2026-11-23" },
    { id: "42-cfr-410-61", title: "42 CFR 410.61, plan of treatment requirements (as of 2026-06-20)", publisher: "Code of Federal Regulations", url: "https://law.lawstack.com/cfr/42/410.61/", retrieved: "2026-11-23" },
    { id: "cms-r2140cp", title: "Transmittal 2140, Change Request 7270: changes to the time limits for filing Medicare fee-for-service claims", publisher: "CMS", url: "https://fdocuments.us/document/cms-manual-system-home-centers-for-medicare-for-manual-changes-only-the.html", published: "2011-01-21", retrieved: "2026-11-23" },
    { id: "cms-faq-10562", title: "What is Medicare's general timely filing period? (FAQ 10562, archived 2017-01-18)", publisher: "CMS", url: "https://webarchive.library.unt.edu/web/20170118202106/https://questions.medicaid.gov/faq.php?faqId=10562&id=5010", retrieved: "2026-11-23" },
    { id: "fcso-timely-filing", title: "Timely filing of claims", publisher: "First Coast Service Options (MAC)", url: "https://medicare-prod.fcso.com/node/5026", retrieved: "2026-11-23" },
    { id: "cr-11168", title: "Change Request 11168 on NCCI modifiers (as reported)", publisher: "CMS", retrieved: "2026-11-23" },
    { id: "cma-column-1-or-2", title: "Medicare now allows modifier 59 on CCI column 1 or column 2 code", publisher: "California Medical Association", url: "https://www.cmadocs.org/newsroom/news/view/ArticleId/35062/Coding-Corner-Medicare-now-allows-modifier-59-on-CCI-column-1-or-column-2-code", published: "2019-08-15", retrieved: "2026-11-23" },
    { id: "42-cfr-419-83", title: "42 CFR 419.83, hospital outpatient services requiring prior authorization", publisher: "Code of Federal Regulations", url: "https://checkoutapi.com/regulations/42/419.83", retrieved: "2026-11-23" },
    { id: "fcso-prior-authorization", title: "Prior authorization program initiatives", publisher: "First Coast Service Options (MAC)", url: "https://medicare.fcso.com/node/7476", retrieved: "2026-11-23" },
    { id: "noridian-wiser", title: "WISeR model page: a voluntary review of select services", publisher: "Noridian (MAC)", url: "https://med.noridianmedicare.com/web/jfa/cert-reviews/pre-claim/wiser-model", retrieved: "2026-11-23" },
    { id: "aapc-97610", title: "Blog on 97610 as a sometimes-therapy code", publisher: "AAPC", retrieved: "2026-11-23" },
    { id: "noridian-students", title: "Therapy students and aides", publisher: "Noridian (MAC)", url: "https://med.noridianmedicare.com/web/jfb/policies/coverage-articles/therapy-students-and-aides", retrieved: "2026-11-23" },
    { id: "therapycomply-students", title: "Medicare services and therapy students", publisher: "TherapyComply", url: "https://therapycomply.com/Article/1-25-2023/Medicare-Services-and-Therapy-Students", published: "2023-01-25", retrieved: "2026-11-23" },
    { id: "therapycomply-evaluations", title: "Medicare PT, OT, and SLP evaluations", publisher: "TherapyComply", url: "https://therapycomply.com/Article/10-12-2022/Medicare-PT-OT-SLP-Evaluations", published: "2022-10-12", retrieved: "2026-11-23" },
    { id: "ngs-chiropractic", title: "Chiropractic services page", publisher: "National Government Services (MAC)", retrieved: "2026-11-23" },
    { id: "physiospot-abn", title: "Advance beneficiary notices in therapy", publisher: "Physiospot", retrieved: "2026-11-23" },
    { id: "apta-telehealth", title: "Telehealth code list of 2020 and its status in July 2024", publisher: "APTA", retrieved: "2026-11-23" },
    { id: "curemd-telehealth", title: "Telehealth code list of 2020", publisher: "CureMD", retrieved: "2026-11-23" },
    { id: "cms-telehealth-list-2026", title: "List of telehealth services for CY2026 (copy up to 92553)", publisher: "CMS", retrieved: "2026-11-23" },
    { id: "noridian-certification", title: "JE page on certification and recertification", publisher: "Noridian (MAC)", published: "2025-09-08", retrieved: "2026-11-23" },
    { id: "apta-certification-2025", title: "On 89 FR 97912-97918, the certification exception of 2025", publisher: "APTA", retrieved: "2026-11-23" },
    { id: "cgs-cert-tips", title: "CERT documentation tips for outpatient therapy", publisher: "CGS (MAC)", url: "https://www.cgsmedicare.com/partb/cert/articles/023.html", retrieved: "2026-11-23" },
    { id: "bestptbilling", title: "Discharge note, quoting the manual", publisher: "Best PT Billing", retrieved: "2026-11-23" },
    { id: "transmittal-1753", title: "Transmittal 1753 on group therapy, as reported by APTA", publisher: "APTA", retrieved: "2026-11-23" },
    { id: "codingahead-97150", title: "On 97150", publisher: "Coding Ahead", retrieved: "2026-11-23" },
    { id: "kx-apta-pps", title: "News on the 2018 threshold", publisher: "APTA Private Practice", retrieved: "2026-11-23" },
    { id: "kx-mipsacademy", title: "On the 2018 and 2019 thresholds, citing 83 FR 59661", publisher: "MIPS Academy", retrieved: "2026-11-23" },
    { id: "kx-rcpa", title: "Note on Change Request 11055", publisher: "RCPA", retrieved: "2026-11-23" },
    { id: "kx-qrm", title: "On the 2020 threshold", publisher: "QRM Health", retrieved: "2026-11-23" },
    { id: "kx-aapc", title: "On the 2021 threshold", publisher: "AAPC", retrieved: "2026-11-23" },
    { id: "kx-therapycomply", title: "On the 2021 to 2023 thresholds", publisher: "TherapyComply", retrieved: "2026-11-23" },
    { id: "kx-noridian", title: "Page on the therapy threshold, 2022 to 2024", publisher: "Noridian (MAC)", retrieved: "2026-11-23" },
    { id: "kx-ngs", title: "Page on the therapy threshold, 2024", publisher: "National Government Services (MAC)", retrieved: "2026-11-23" },
    { id: "kx-prombs", title: "On the 2025 threshold", publisher: "ProMBS", retrieved: "2026-11-23" },
    { id: "kx-proactivechart", title: "On the 2025 threshold", publisher: "Proactive Chart", retrieved: "2026-11-23" },
  ],
  rules: [
    // ── units and time ────────────────────────────────────────────────────────────────────────────────────────────────
    {
      // The text of §20.2 is that revised for 2017-01-01, §20.3 is of 2003; when Medicare began to count so was not read.
      id: "eight-minute-rule", kind: "unit_counting", from: { unknown: true, seenOn: "2017-01-01" }, verifiedThrough: "2024-04-30", severity: "error", confidence: "primary",
      citations: [{ sourceId: "cms-100-04-ch5", locator: "§20.2.C" }, { sourceId: "cms-100-04-ch5", locator: "§20.3" }],
      parameters: { counting: { method: "cms_eight_minute", poolBy: "patient_day_discipline" }, togetherCountsOnce: true },
    },
    {
      id: "no-two-services-in-the-same-15-minutes", kind: "concurrent_services", from: { unknown: true, seenOn: "2026-01-01" }, verifiedThrough: "2026-12-31", severity: "error", confidence: "primary",
      citations: [{ sourceId: "cms-ncci-manual-2026", locator: "XI.P.2" }],
      appliesTo: { codes: attendedServices },
      parameters: { periodMinutes: 15 },
    },

    // ── modifiers ─────────────────────────────────────────────────────────────────────────────────────────────────────
    {
      id: "discipline-modifier", kind: "modifier_required", from: { unknown: true, seenOn: "2021-11-22" }, verifiedThrough: "2024-04-30", severity: "error", confidence: "primary",
      citations: [{ sourceId: "cms-100-04-ch5", locator: "§20.1" }, { sourceId: "cms-pfs-rvu-2024-07", locator: "PC/TC indicator 7" }],
      appliesTo: { codes: alwaysTherapy },
      parameters: { requires: "of_discipline", modifiers: [{ discipline: "PT", modifier: "GP" }, { discipline: "OT", modifier: "GO" }, { discipline: "SLP", modifier: "GN" }], onlyUnderPlanOfCare: false },
    },
    {
      id: "discipline-modifier-sometimes-therapy", kind: "modifier_required", from: "2026-01-01", verifiedThrough: "2026-02-24", severity: "error", confidence: "primary",
      citations: [{ sourceId: "cms-therapy-services", locator: "CY2026 therapy code list" }, { sourceId: "cms-100-04-ch5", locator: "§20.1" }],
      appliesTo: { codes: ["98979", "98984", "98985"] },
      parameters: { requires: "of_discipline", modifiers: [{ discipline: "PT", modifier: "GP" }, { discipline: "OT", modifier: "GO" }, { discipline: "SLP", modifier: "GN" }], onlyUnderPlanOfCare: true },
    },
    {
      id: "discipline-modifier-97610", kind: "modifier_required", from: "2014-01-01", verifiedThrough: "2024-04-30", severity: "warning", confidence: "secondary",
      citations: [{ sourceId: "aapc-97610", locator: "sometimes therapy since 2014-01-01" }, { sourceId: "cms-100-04-ch5", locator: "§20.1" }],
      appliesTo: { codes: ["97610"] },
      parameters: { requires: "of_discipline", modifiers: [{ discipline: "PT", modifier: "GP" }, { discipline: "OT", modifier: "GO" }, { discipline: "SLP", modifier: "GN" }], onlyUnderPlanOfCare: true },
    },
    {
      id: "discipline-modifier-not-always-therapy", kind: "modifier_required", from: { unknown: true, seenOn: "2021-11-22" }, verifiedThrough: "2024-07-01", severity: "warning", confidence: "secondary",
      citations: [{ sourceId: "cms-100-04-ch5", locator: "§20.1" }, { sourceId: "cms-pfs-rvu-2024-07", locator: "PC/TC indicator other than 7: not always therapy", derived: true }],
      appliesTo: { codes: ["90901", "90912", "90913", "97129", "97130", "97550", "97551", "97552", "97597", "97598", "97602", "97605", "97606", "97607", "97608", "98975", "98976", "98977", "98978", "98980", "98981"] },
      parameters: { requires: "of_discipline", modifiers: [{ discipline: "PT", modifier: "GP" }, { discipline: "OT", modifier: "GO" }, { discipline: "SLP", modifier: "GN" }], onlyUnderPlanOfCare: true },
    },
    {
      id: "one-discipline-modifier", kind: "modifier_forbidden", from: { unknown: true, seenOn: "2021-11-22" }, verifiedThrough: "2024-04-30", severity: "error", confidence: "primary",
      citations: [{ sourceId: "cms-100-04-ch5", locator: "§20.1" }],
      parameters: { forbids: "together", modifiers: ["GP", "GO", "GN"] },
    },
    {
      // That GP, GO and GN never stand on what is no therapy is the manual's; which codes are none, its list would say, which was not read: adjustments
      // and acupuncture are not always therapy by the fee schedule, and no source calls them therapy at all.
      id: "no-discipline-modifier-off-therapy", kind: "modifier_forbidden", from: { unknown: true, seenOn: "2021-11-22" }, verifiedThrough: "2024-07-01", severity: "warning", confidence: "secondary",
      citations: [{ sourceId: "cms-100-04-ch5", locator: "§20.1" }, { sourceId: "cms-pfs-rvu-2024-07", locator: "PC/TC indicator other than 7: not always therapy", derived: true }],
      appliesTo: { codes: ["97810", "97811", "97813", "97814", "98940-98943"] },
      parameters: { forbids: "each", modifiers: ["GP", "GO", "GN"] },
    },
    {
      id: "no-discipline-modifier-outside-a-plan", kind: "modifier_forbidden", from: "2026-01-01", verifiedThrough: "2026-02-24", severity: "error", confidence: "primary",
      citations: [{ sourceId: "cms-100-04-ch5", locator: "§20.1" }, { sourceId: "cms-therapy-services", locator: "CY2026 therapy code list" }],
      appliesTo: { codes: ["98979", "98984", "98985"] },
      parameters: { forbids: "outside_plan_of_care", modifiers: ["GP", "GO", "GN"] },
    },
    {
      id: "no-discipline-modifier-outside-a-plan-not-always-therapy", kind: "modifier_forbidden", from: { unknown: true, seenOn: "2021-11-22" }, verifiedThrough: "2024-07-01", severity: "warning", confidence: "secondary",
      citations: [
        { sourceId: "cms-100-04-ch5", locator: "§20.1" }, { sourceId: "cms-pfs-rvu-2024-07", locator: "PC/TC indicator other than 7: not always therapy", derived: true },
        { sourceId: "aapc-97610", locator: "sometimes therapy since 2014-01-01" },
      ],
      appliesTo: { codes: ["90901", "90912", "90913", "97129", "97130", "97550", "97551", "97552", "97597", "97598", "97602", "97605", "97606", "97607", "97608", "97610", "98975", "98976", "98977", "98978", "98980", "98981"] },
      parameters: { forbids: "outside_plan_of_care", modifiers: ["GP", "GO", "GN"] },
    },
    {
      id: "modifier-of-revenue-code", kind: "modifier_required", from: { unknown: true, seenOn: "2021-11-22" }, verifiedThrough: "2024-04-30", severity: "error", confidence: "primary",
      citations: [{ sourceId: "cms-100-04-ch5", locator: "§20.1" }],
      appliesTo: { form: "institutional", codes: alwaysTherapy },
      parameters: { requires: "of_revenue_code", modifiers: [{ revenueCode: "042", modifier: "GP" }, { revenueCode: "043", modifier: "GO" }, { revenueCode: "044", modifier: "GN" }] },
    },
    {
      id: "cq-beside-gp", kind: "modifier_required", from: "2020-01-01", verifiedThrough: "2026-02-24", severity: "error", confidence: "primary",
      citations: [{ sourceId: "cms-100-04-ch5", locator: "§20.1" }, { sourceId: "cms-therapy-services", locator: "CQ and CO modifiers" }],
      parameters: { requires: "beside", modifier: "CQ", modifiers: ["GP"] },
    },
    {
      id: "co-beside-go", kind: "modifier_required", from: "2020-01-01", verifiedThrough: "2026-02-24", severity: "error", confidence: "primary",
      citations: [{ sourceId: "cms-100-04-ch5", locator: "§20.1" }, { sourceId: "cms-therapy-services", locator: "CQ and CO modifiers" }],
      parameters: { requires: "beside", modifier: "CO", modifiers: ["GO"] },
    },
    {
      id: "at-on-chiropractic-manipulation", kind: "modifier_required", from: { unknown: true, seenOn: "2026-11-23" }, verifiedThrough: "2026-11-23", severity: "warning", confidence: "secondary",
      citations: [{ sourceId: "ngs-chiropractic", locator: "modifier AT" }],
      appliesTo: { codes: ["98940-98942"] },
      parameters: { requires: "one_of", modifiers: ["AT"] },
    },

    // ── assistants ────────────────────────────────────────────────────────────────────────────────────────────────────
    {
      id: "assistant-modifier", kind: "assistant_units", from: "2020-01-01", until: "2021-12-31", verifiedThrough: "2021-12-31", severity: "error", confidence: "primary",
      // An evaluation is a clinician's, so that no unit of it is an assistant's.
      citations: [{ sourceId: "42-cfr-410-60", locator: "(a)(4)" }, { sourceId: "cms-100-04-ch5", locator: "§20.1: not on services by or incident to a physician or NPP" }, { sourceId: "therapycomply-evaluations", locator: "Who can perform a therapy evaluation?", derived: true }],
      appliesTo: { exceptCodes: ["97161-97168"] },
      parameters: {
        rule: { overPercent: 10, arithmetic: "ratio", therapistMidpointException: false, twoUnitException: false },
        modifiers: [{ assistant: "physical_therapist_assistant", modifier: "CQ" }, { assistant: "occupational_therapy_assistant", modifier: "CO" }],
        notUnder: ["physician", "nonphysician_practitioner"],
      },
    },
    {
      id: "assistant-modifier", kind: "assistant_units", from: "2022-01-01", verifiedThrough: "2026-02-24", severity: "error", confidence: "primary",
      citations: [
        { sourceId: "cms-therapy-services", locator: "CQ and CO modifiers, de minimis" }, { sourceId: "42-cfr-410-60", locator: "(a)(4): more than 10 percent; not the exceptions of 2022, which it does not have yet" },
        { sourceId: "cms-100-04-ch5", locator: "§20.1: not on services by or incident to a physician or NPP" },
        { sourceId: "therapycomply-evaluations", locator: "Who can perform a therapy evaluation?", derived: true },
      ],
      appliesTo: { exceptCodes: ["97161-97168"] },
      parameters: {
        rule: { overPercent: 10, arithmetic: "ratio", therapistMidpointException: true, twoUnitException: true },
        modifiers: [{ assistant: "physical_therapist_assistant", modifier: "CQ" }, { assistant: "occupational_therapy_assistant", modifier: "CO" }],
        notUnder: ["physician", "nonphysician_practitioner"],
      },
    },

    // ── the therapy threshold: next year is one more line ─────────────────────────────────────────────────────────────
    { id: "kx-threshold", kind: "kx_threshold", from: "2018-01-01", until: "2018-12-31", unknownAfterUntil: true, verifiedThrough: "2018-12-31", severity: "warning", confidence: "secondary", citations: [{ sourceId: "kx-apta-pps", locator: "2018" }, { sourceId: "kx-mipsacademy", locator: "2018" }], parameters: { ptSlpCents: 201000, otCents: 201000, medicalReviewCents: 300000, modifier: "KX", allLinesOfInstitutionalClaim: true } },
    { id: "kx-threshold", kind: "kx_threshold", from: "2019-01-01", until: "2019-12-31", unknownAfterUntil: true, verifiedThrough: "2019-12-31", severity: "warning", confidence: "secondary", citations: [{ sourceId: "kx-rcpa", locator: "2019" }, { sourceId: "kx-mipsacademy", locator: "2019" }], parameters: { ptSlpCents: 204000, otCents: 204000, medicalReviewCents: 300000, modifier: "KX", allLinesOfInstitutionalClaim: true } },
    { id: "kx-threshold", kind: "kx_threshold", from: "2020-01-01", until: "2020-12-31", unknownAfterUntil: true, verifiedThrough: "2020-12-31", severity: "warning", confidence: "secondary", citations: [{ sourceId: "kx-qrm", locator: "2020" }], parameters: { ptSlpCents: 208000, otCents: 208000, medicalReviewCents: 300000, modifier: "KX", allLinesOfInstitutionalClaim: true } },
    { id: "kx-threshold", kind: "kx_threshold", from: "2021-01-01", until: "2021-12-31", unknownAfterUntil: true, verifiedThrough: "2021-12-31", severity: "warning", confidence: "secondary", citations: [{ sourceId: "kx-aapc", locator: "2021" }, { sourceId: "kx-therapycomply", locator: "2021" }], parameters: { ptSlpCents: 211000, otCents: 211000, medicalReviewCents: 300000, modifier: "KX", allLinesOfInstitutionalClaim: true } },
    { id: "kx-threshold", kind: "kx_threshold", from: "2022-01-01", until: "2022-12-31", unknownAfterUntil: true, verifiedThrough: "2022-12-31", severity: "warning", confidence: "secondary", citations: [{ sourceId: "kx-noridian", locator: "2022" }, { sourceId: "kx-therapycomply", locator: "2022" }], parameters: { ptSlpCents: 215000, otCents: 215000, medicalReviewCents: 300000, modifier: "KX", allLinesOfInstitutionalClaim: true } },
    { id: "kx-threshold", kind: "kx_threshold", from: "2023-01-01", until: "2023-12-31", unknownAfterUntil: true, verifiedThrough: "2023-12-31", severity: "warning", confidence: "secondary", citations: [{ sourceId: "kx-noridian", locator: "2023" }, { sourceId: "kx-therapycomply", locator: "2023" }], parameters: { ptSlpCents: 223000, otCents: 223000, medicalReviewCents: 300000, modifier: "KX", allLinesOfInstitutionalClaim: true } },
    { id: "kx-threshold", kind: "kx_threshold", from: "2024-01-01", until: "2024-12-31", unknownAfterUntil: true, verifiedThrough: "2024-12-31", severity: "warning", confidence: "secondary", citations: [{ sourceId: "kx-noridian", locator: "2024" }, { sourceId: "kx-ngs", locator: "2024" }], parameters: { ptSlpCents: 233000, otCents: 233000, medicalReviewCents: 300000, modifier: "KX", allLinesOfInstitutionalClaim: true } },
    { id: "kx-threshold", kind: "kx_threshold", from: "2025-01-01", until: "2025-12-31", unknownAfterUntil: true, verifiedThrough: "2025-12-31", severity: "warning", confidence: "secondary", citations: [{ sourceId: "kx-prombs", locator: "2025" }, { sourceId: "kx-proactivechart", locator: "2025" }], parameters: { ptSlpCents: 241000, otCents: 241000, medicalReviewCents: 300000, modifier: "KX", allLinesOfInstitutionalClaim: true } },
    { id: "kx-threshold", kind: "kx_threshold", from: "2026-01-01", until: "2026-12-31", unknownAfterUntil: true, verifiedThrough: "2026-12-31", severity: "error", confidence: "primary", citations: [{ sourceId: "cms-therapy-services", locator: "KX threshold 2026 (CR 14252)" }, { sourceId: "cms-100-04-ch5", locator: "§10.3" }], parameters: { ptSlpCents: 248000, otCents: 248000, medicalReviewCents: 300000, modifier: "KX", allLinesOfInstitutionalClaim: true } },

    // ── who may bill ──────────────────────────────────────────────────────────────────────────────────────────────────
    {
      id: "not-massage-therapists", kind: "provider_eligibility", from: { unknown: true, seenOn: "2019-12-31" }, verifiedThrough: "2019-12-31", severity: "error", confidence: "primary",
      // The text names massage therapists and athletic trainers, then any other profession that is not trained in therapy; of aides it speaks by itself.
      citations: [{ sourceId: "cms-100-02-ch15", locator: "§230.5, p. 227; aides: §230.1.C, p. 215, and §230.2.C, p. 220" }],
      appliesTo: { codes: alwaysTherapy },
      parameters: { eligible: "never", providerTypes: ["massage_therapist", "athletic_trainer", "acupuncturist", "aide"] },
    },
    {
      // The manual's own paragraph on students was read in others' words.
      id: "not-students", kind: "provider_eligibility", from: { unknown: true, seenOn: "2023-01-25" }, verifiedThrough: "2026-11-23", severity: "warning", confidence: "secondary",
      citations: [{ sourceId: "therapycomply-students", locator: "Part B" }, { sourceId: "noridian-students", locator: "Part B" }],
      appliesTo: { codes: alwaysTherapy, providerTypes: ["student"] },
      parameters: { eligible: "never", providerTypes: ["student"] },
    },
    {
      // The manual's own paragraph on evaluations was read in others' words: a clinician is a physician or a therapist, and an assistant may measure and observe.
      id: "evaluations-by-clinicians", kind: "provider_eligibility", from: { unknown: true, seenOn: "2022-10-12" }, verifiedThrough: "2022-10-12", severity: "warning", confidence: "secondary",
      citations: [{ sourceId: "therapycomply-evaluations", locator: "Who can perform a therapy evaluation?" }],
      appliesTo: { codes: ["97161-97168"], providerTypes: ["physical_therapist_assistant", "occupational_therapy_assistant"] },
      parameters: { eligible: "never", providerTypes: ["physical_therapist_assistant", "occupational_therapy_assistant"] },
    },
    {
      id: "pt-assistants-under-physical-therapists", kind: "provider_eligibility", from: { unknown: true, seenOn: "2019-12-31" }, verifiedThrough: "2019-12-31", severity: "error", confidence: "primary",
      citations: [{ sourceId: "cms-100-02-ch15", locator: "§230.1, p. 214-215, and §230.5, p. 227" }],
      appliesTo: { codes: alwaysTherapy },
      parameters: { eligible: "supervised", providerTypes: ["physical_therapist_assistant"], by: ["physical_therapist"] },
    },
    {
      id: "ot-assistants-under-occupational-therapists", kind: "provider_eligibility", from: { unknown: true, seenOn: "2019-12-31" }, verifiedThrough: "2019-12-31", severity: "error", confidence: "primary",
      citations: [{ sourceId: "cms-100-02-ch15", locator: "§230.5, p. 227" }],
      appliesTo: { codes: alwaysTherapy },
      parameters: { eligible: "supervised", providerTypes: ["occupational_therapy_assistant"], by: ["occupational_therapist"] },
    },
    {
      id: "not-speech-language-pathologists", kind: "provider_eligibility", from: { unknown: true, seenOn: "2026-01-01" }, verifiedThrough: "2026-12-31", severity: "error", confidence: "primary",
      citations: [{ sourceId: "cms-ncci-manual-2026", locator: "XI.H" }],
      appliesTo: { codes: ["97110", "97112", "97150", "97530"] },
      parameters: { eligible: "never", providerTypes: ["speech_language_pathologist"] },
    },
    {
      id: "chiropractors-only-manipulate", kind: "provider_eligibility", from: { unknown: true, seenOn: "2026-11-23" }, verifiedThrough: "2026-11-23", severity: "warning", confidence: "secondary",
      citations: [{ sourceId: "ngs-chiropractic", locator: "covered services" }],
      appliesTo: { exceptCodes: ["98940-98942"] },
      parameters: { eligible: "never", providerTypes: ["chiropractor"] },
    },
    {
      // No source says it of therapy in so many words: the programs are lists, and no list names a therapy service.
      id: "no-prior-authorization", kind: "prior_authorization", from: { unknown: true, seenOn: "2026-01-19" }, verifiedThrough: "2026-02-16", severity: "information", confidence: "secondary",
      citations: [{ sourceId: "fcso-prior-authorization", locator: "Active initiatives" }, { sourceId: "42-cfr-419-83", locator: "(a)" }, { sourceId: "noridian-wiser", locator: "Participation options" }],
      parameters: { rungs: [{ fromVisit: 1, needs: "nothing" }], fixes: [] },
    },
    {
      id: "referring-npi", kind: "referral", from: { unknown: true, seenOn: "2021-11-22" }, verifiedThrough: "2024-04-30", severity: "warning", confidence: "primary",
      citations: [{ sourceId: "cms-100-04-ch5", locator: "§10.3.5" }, { sourceId: "cms-100-02-ch15", locator: "p. 168, 182" }],
      appliesTo: { codes: alwaysTherapy },
      parameters: { needs: ["npi_on_claim"], by: ["physician", "nonphysician_practitioner"] },
    },

    // ── codes ─────────────────────────────────────────────────────────────────────────────────────────────────────────
    {
      id: "inside-a-therapy-plan", kind: "code_eligibility", from: { unknown: true, seenOn: "2021-11-22" }, verifiedThrough: "2024-04-30", severity: "error", confidence: "primary",
      // An initial evaluation comes before the plan, and an episode may end with it.
      citations: [
        { sourceId: "cms-100-04-ch5", locator: "§20.1", derived: true }, { sourceId: "cms-pfs-rvu-2024-07", locator: "PC/TC indicator 7" },
        { sourceId: "cms-100-02-ch15", locator: "§220-230, p. 199, evaluation only" },
      ],
      appliesTo: { codes: alwaysTherapy, exceptCodes: ["97161-97163", "97165-97167"] },
      parameters: { payable: "only_under_plan_of_care" },
    },
    {
      id: "pt-evaluations-by-pt", kind: "code_eligibility", from: { unknown: true, seenOn: "2021-11-22" }, verifiedThrough: "2024-04-30", severity: "error", confidence: "primary",
      citations: [{ sourceId: "cms-100-04-ch5", locator: "§20.2.D" }],
      appliesTo: { codes: ["97161-97164"] },
      parameters: { payable: "only_for_disciplines", disciplines: ["PT"] },
    },
    {
      id: "ot-evaluations-by-ot", kind: "code_eligibility", from: { unknown: true, seenOn: "2021-11-22" }, verifiedThrough: "2024-04-30", severity: "error", confidence: "primary",
      citations: [{ sourceId: "cms-100-04-ch5", locator: "§20.2.D" }],
      appliesTo: { codes: ["97165-97168"] },
      parameters: { payable: "only_for_disciplines", disciplines: ["OT"] },
    },
    {
      id: "97010-bundled", kind: "code_eligibility", from: { unknown: true, seenOn: "2024-07-01" }, verifiedThrough: "2026-01-01", severity: "error", confidence: "primary",
      citations: [{ sourceId: "cms-pfs-rvu-2024-07", locator: "97010, status B" }, { sourceId: "cms-pfs-rvu-2026-01", locator: "97010, status B" }],
      appliesTo: { codes: ["97010"] },
      parameters: { payable: "never_separately" },
    },
    {
      id: "97602-bundled", kind: "code_eligibility", from: { unknown: true, seenOn: "2024-07-01" }, verifiedThrough: "2024-09-30", severity: "error", confidence: "primary",
      citations: [{ sourceId: "cms-pfs-rvu-2024-07", locator: "97602, status B" }],
      appliesTo: { codes: ["97602"] },
      parameters: { payable: "never_separately" },
    },
    {
      id: "97014-replaced", kind: "code_eligibility", from: { unknown: true, seenOn: "2024-07-01" }, verifiedThrough: "2026-01-01", severity: "error", confidence: "primary",
      citations: [{ sourceId: "cms-pfs-rvu-2024-07", locator: "97014, status I" }, { sourceId: "cms-pfs-rvu-2026-01", locator: "97014, status I" }],
      appliesTo: { codes: ["97014"] },
      parameters: { payable: "replaced_by", codes: ["G0283"] },
    },
    {
      id: "98943-not-covered", kind: "coverage_exclusion", from: { unknown: true, seenOn: "2024-07-01" }, verifiedThrough: "2026-01-01", severity: "error", confidence: "primary",
      citations: [{ sourceId: "cms-pfs-rvu-2024-07", locator: "98943, status N" }, { sourceId: "cms-pfs-rvu-2026-01", locator: "98943, status N" }],
      appliesTo: { codes: ["98943"] },
      parameters: { excluded: "service" },
    },
    {
      id: "not-covered-codes", kind: "coverage_exclusion", from: { unknown: true, seenOn: "2024-07-01" }, verifiedThrough: "2024-09-30", severity: "error", confidence: "primary",
      citations: [{ sourceId: "cms-pfs-rvu-2024-07", locator: "97037 and 97169-97172, status N" }],
      appliesTo: { codes: ["97037", "97169-97172"] },
      parameters: { excluded: "service" },
    },
    {
      id: "chiropractic-maintenance", kind: "coverage_exclusion", from: { unknown: true, seenOn: "2026-11-23" }, verifiedThrough: "2026-11-23", severity: "warning", confidence: "secondary",
      citations: [{ sourceId: "ngs-chiropractic", locator: "maintenance" }],
      appliesTo: { codes: ["98940-98942"] },
      parameters: { excluded: "purpose", purposes: ["maintenance"] },
    },

    // ── evaluations ───────────────────────────────────────────────────────────────────────────────────────────────────
    {
      id: "one-pt-evaluation-a-day", kind: "evaluation_limit", from: { unknown: true, seenOn: "2021-11-22" }, verifiedThrough: "2026-12-31", severity: "error", confidence: "primary",
      citations: [{ sourceId: "cms-100-04-ch5", locator: "§20.2.D" }, { sourceId: "cms-ncci-manual-2026", locator: "XI.P.1" }],
      appliesTo: { codes: ["97161-97164"] },
      parameters: { evaluations: 1, per: "day", together: "practitioner" },
    },
    {
      id: "one-ot-evaluation-a-day", kind: "evaluation_limit", from: { unknown: true, seenOn: "2021-11-22" }, verifiedThrough: "2026-12-31", severity: "error", confidence: "primary",
      citations: [{ sourceId: "cms-100-04-ch5", locator: "§20.2.D" }, { sourceId: "cms-ncci-manual-2026", locator: "XI.P.1" }],
      appliesTo: { codes: ["97165-97168"] },
      parameters: { evaluations: 1, per: "day", together: "practitioner" },
    },
    {
      id: "one-pt-evaluation-an-episode", kind: "evaluation_limit", from: { unknown: true, seenOn: "2026-01-01" }, verifiedThrough: "2026-12-31", severity: "error", confidence: "primary",
      citations: [{ sourceId: "cms-ncci-manual-2026", locator: "XI.V.21" }],
      appliesTo: { codes: ["97161-97163"] },
      parameters: { evaluations: 1, per: "episode", together: "everyone" },
    },
    {
      id: "one-ot-evaluation-an-episode", kind: "evaluation_limit", from: { unknown: true, seenOn: "2026-01-01" }, verifiedThrough: "2026-12-31", severity: "error", confidence: "primary",
      citations: [{ sourceId: "cms-ncci-manual-2026", locator: "XI.V.21" }],
      appliesTo: { codes: ["97165-97167"] },
      parameters: { evaluations: 1, per: "episode", together: "everyone" },
    },
    {
      id: "pt-and-ot-evaluation-by-one-practitioner", kind: "code_pair", from: { unknown: true, seenOn: "2026-01-01" }, verifiedThrough: "2026-12-31", severity: "error", confidence: "primary",
      citations: [{ sourceId: "cms-ncci-manual-2026", locator: "XI.P.1" }],
      parameters: { codes: ["97161-97164"], withCodes: ["97165-97168"], bypass: "never", sameDiscipline: false, together: "practitioner" },
    },

    {
      // Of one practitioner CMS's table says the same; of two of one specialty, here one discipline, only the manual speaks. Two specialties may use a
      // modifier. The hospitals' table lets a modifier through: the rule stays with practitioners' claims.
      id: "tests-beside-an-evaluation", kind: "code_pair", from: { unknown: true, seenOn: "2026-01-01" }, verifiedThrough: "2026-12-31", severity: "error", confidence: "primary",
      citations: [{ sourceId: "cms-ncci-manual-2026", locator: "XI.P.8" }],
      appliesTo: { form: "professional" },
      parameters: { codes: ["97750", "97755", "97763"], withCodes: ["97161-97168"], lost: "codes", bypass: "never", sameDiscipline: true, together: "everyone" },
    },
    {
      // XI.P.3 lets a re-evaluation after a change of the patient's status through with 59 or XU, beside therapy in general: the modifier says that there was
      // one, and a line without it is a warning, not an error.
      id: "orthotics-beside-a-re-evaluation", kind: "code_pair", from: { unknown: true, seenOn: "2026-01-01" }, verifiedThrough: "2026-12-31", severity: "warning", confidence: "primary",
      citations: [{ sourceId: "cms-ncci-manual-2026", locator: "XI.P.8" }, { sourceId: "cms-ncci-manual-2026", locator: "XI.P.3" }],
      appliesTo: { form: "professional" },
      parameters: {
        codes: ["97760", "97761"], withCodes: ["97164", "97168"], bypass: { modifiers: ["59", "XU"], separateBodyRegion: false, separateTime: false },
        sameDiscipline: true, together: "everyone",
      },
    },

    // ── pairs and units of a day ──────────────────────────────────────────────────────────────────────────────────────
    {
      // The rows are CMS's own. That a modifier had to stand on column 2 before the change of 2019-07-01 was read in others' words: no more than a warning.
      id: "ncci-ptp-practitioner", kind: "ncci_ptp", from: "0001-01-01", until: "2019-06-30", verifiedThrough: "2019-06-30", severity: "warning", confidence: "primary",
      citations: [
        { sourceId: "cms-ncci-files", locator: "practitioner PTP edits" }, { sourceId: "cms-ncci-manual-2026", locator: "I.E" },
        { sourceId: "cma-column-1-or-2", locator: "the previous rule: column 2" }, { sourceId: "cr-11168", locator: "either line since 2019-07-01", derived: true },
      ],
      parameters: {
        setting: "practitioner", edits: ncciPtpPractitioner, completeFor: ncciPtpPractitionerCodes, completeFrom: "2020-01-01",
        bypassModifiers: ptpModifiers, anatomicModifiers, bypassOn: "column2", together: "practitioner",
      },
    },
    {
      id: "ncci-ptp-practitioner", kind: "ncci_ptp", from: "2019-07-01", verifiedThrough: "2024-09-30", severity: "error", confidence: "primary",
      citations: [{ sourceId: "cms-ncci-files", locator: "practitioner PTP edits" }, { sourceId: "cms-ncci-manual-2026", locator: "I.E" }, { sourceId: "cr-11168", locator: "either line since 2019-07-01" }],
      parameters: {
        setting: "practitioner", edits: ncciPtpPractitioner, completeFor: ncciPtpPractitionerCodes, completeFrom: "2020-01-01",
        bypassModifiers: ptpModifiers, anatomicModifiers, bypassOn: "either", together: "practitioner",
      },
    },
    {
      id: "ncci-ptp-outpatient-hospital", kind: "ncci_ptp", from: "0001-01-01", until: "2019-06-30", verifiedThrough: "2019-06-30", severity: "warning", confidence: "primary",
      citations: [
        { sourceId: "cms-ncci-files", locator: "outpatient hospital PTP edits" }, { sourceId: "cms-ncci-manual-2026", locator: "I.E" },
        { sourceId: "cma-column-1-or-2", locator: "the previous rule: column 2" }, { sourceId: "cr-11168", locator: "either line since 2019-07-01", derived: true },
      ],
      parameters: {
        setting: "outpatient_hospital", edits: ncciPtpOutpatientHospital, completeFor: [], completeFrom: "2020-01-01",
        bypassModifiers: ptpModifiers, anatomicModifiers, bypassOn: "column2", together: "group",
      },
    },
    {
      id: "ncci-ptp-outpatient-hospital", kind: "ncci_ptp", from: "2019-07-01", verifiedThrough: "2024-09-30", severity: "error", confidence: "primary",
      citations: [{ sourceId: "cms-ncci-files", locator: "outpatient hospital PTP edits" }, { sourceId: "cms-ncci-manual-2026", locator: "I.E" }, { sourceId: "cr-11168", locator: "either line since 2019-07-01" }],
      parameters: {
        setting: "outpatient_hospital", edits: ncciPtpOutpatientHospital, completeFor: [], completeFrom: "2020-01-01",
        bypassModifiers: ptpModifiers, anatomicModifiers, bypassOn: "either", together: "group",
      },
    },
    {
      id: "mue-practitioner", kind: "mue", from: "0001-01-01", verifiedThrough: "2024-09-30", severity: "error", confidence: "primary",
      citations: [{ sourceId: "cms-ncci-files", locator: "practitioner MUE" }, { sourceId: "cms-ncci-manual-2026", locator: "I.V" }],
      parameters: { setting: "practitioner", rows: muePractitioner, completeFor: [], together: "practitioner" },
    },
    {
      id: "mue-outpatient-hospital", kind: "mue", from: "0001-01-01", verifiedThrough: "2024-09-30", severity: "error", confidence: "primary",
      citations: [{ sourceId: "cms-ncci-files", locator: "outpatient hospital MUE" }, { sourceId: "cms-ncci-manual-2026", locator: "I.V" }],
      parameters: { setting: "outpatient_hospital", rows: mueOutpatientHospital, completeFor: [], together: "group" },
    },
    {
      id: "manipulation-and-soft-tissue-work", kind: "code_pair", from: { unknown: true, seenOn: "2026-01-01" }, verifiedThrough: "2026-12-31", severity: "error", confidence: "primary",
      citations: [{ sourceId: "cms-ncci-manual-2026", locator: "XI.S" }],
      // CMS's table lets any modifier of its own through: which of them the manual asks for stands in the next rule.
      parameters: { codes: ["97112", "97124", "97140"], withCodes: ["98940-98942"], lost: "codes", bypass: { modifiers: ["59", "XE", "XP", "XS", "XU"], separateBodyRegion: true, separateTime: false }, sameDiscipline: false, together: "practitioner" },
    },
    {
      id: "manipulation-and-soft-tissue-work-59-or-xs", kind: "code_pair", from: { unknown: true, seenOn: "2026-01-01" }, verifiedThrough: "2026-12-31", severity: "warning", confidence: "primary",
      citations: [{ sourceId: "cms-ncci-manual-2026", locator: "XI.S" }],
      parameters: {
        codes: ["97112", "97124", "97140"], withCodes: ["98940-98942"], insteadOf: ["XE", "XP", "XU"],
        bypass: { modifiers: ["59", "XS"], separateBodyRegion: false, separateTime: false }, sameDiscipline: false, together: "practitioner",
      },
    },
    {
      id: "manual-therapy-under-compression", kind: "code_pair", from: { unknown: true, seenOn: "2026-01-01" }, verifiedThrough: "2026-12-31", severity: "error", confidence: "primary",
      citations: [{ sourceId: "cms-ncci-manual-2026", locator: "IV.G.17" }],
      parameters: { codes: ["97140"], withCodes: ["29581-29584"], bypass: { modifiers: ["59", "XE", "XS", "XP", "XU"], separateBodyRegion: true, separateTime: false }, sameDiscipline: false, together: "practitioner" },
    },

    // ── payment, filing, notices, telehealth ──────────────────────────────────────────────────────────────────────────
    {
      id: "mppr", kind: "payment_reduction", from: "2013-04-01", verifiedThrough: "2024-04-30", severity: "information", confidence: "primary",
      citations: [{ sourceId: "cms-100-04-ch5", locator: "§10.7" }],
      appliesTo: { codes: alwaysTherapy, exceptCodes: ["97039", "97139", "97545", "97546", "97799"] },
      parameters: { reduction: "multiple_procedures", base: "practice_expense", full: "highest_practice_expense", othersPercent: 50, together: "everyone", acrossDisciplines: true },
    },
    {
      id: "assistant-payment", kind: "payment_reduction", from: "2022-01-01", verifiedThrough: "2026-02-24", severity: "information", confidence: "primary",
      citations: [{ sourceId: "cms-therapy-services", locator: "CQ and CO payment" }, { sourceId: "42-cfr-410-60", locator: "(a)(4)" }],
      parameters: { reduction: "modifier", modifiers: ["CQ", "CO"], paidPercent: 85 },
    },
    {
      id: "one-year-to-file", kind: "timely_filing", from: "2010-01-01", verifiedThrough: "2026-11-23", severity: "error", confidence: "primary",
      citations: [{ sourceId: "cms-r2140cp", locator: "I. Summary of changes; effective date" }, { sourceId: "cms-faq-10562", locator: "answer" }, { sourceId: "fcso-timely-filing", locator: "12 months; 29 February" }],
      parameters: { within: { by: "span", span: { count: 1, unit: "years" } } },
    },
    {
      // GY, of what Medicare never covers, states no notice: it is read beside GX alone.
      id: "ga-mandatory-notice", kind: "advance_notice", from: { unknown: true, seenOn: "2026-11-23" }, verifiedThrough: "2026-11-23", severity: "warning", confidence: "secondary",
      citations: [{ sourceId: "physiospot-abn", locator: "GA" }, { sourceId: "ngs-chiropractic", locator: "GA" }],
      parameters: { modifier: "GA", states: "abn_mandatory", requiredWithNotice: false },
    },
    {
      id: "gx-voluntary-notice", kind: "advance_notice", from: { unknown: true, seenOn: "2026-11-23" }, verifiedThrough: "2026-11-23", severity: "warning", confidence: "secondary",
      citations: [{ sourceId: "physiospot-abn", locator: "GX, with GY" }, { sourceId: "ngs-chiropractic", locator: "GX" }],
      parameters: { modifier: "GX", states: "abn_voluntary", beside: "GY", requiredWithNotice: false },
    },
    {
      id: "gz-no-notice", kind: "advance_notice", from: { unknown: true, seenOn: "2026-11-23" }, verifiedThrough: "2026-11-23", severity: "warning", confidence: "secondary",
      citations: [{ sourceId: "physiospot-abn", locator: "GZ" }, { sourceId: "ngs-chiropractic", locator: "GZ" }],
      parameters: { modifier: "GZ", states: "none", requiredWithNotice: false },
    },
    {
      // KX attests that the service is necessary; the others, that it is expected to be denied as not necessary.
      id: "kx-beside-notice", kind: "modifier_forbidden", from: { unknown: true, seenOn: "2021-11-22" }, verifiedThrough: "2021-11-22", severity: "warning", confidence: "primary",
      citations: [{ sourceId: "cms-100-04-ch5", locator: "§10.3.3: KX attests necessity and is not for services that are not necessary", derived: true }],
      parameters: { forbids: "beside", modifiers: ["KX"], beside: ["GA", "GZ"] },
    },
    {
      id: "telehealth-therapists", kind: "telehealth", from: { unknown: true, seenOn: "2026-02-24" }, until: "2027-12-31", unknownAfterUntil: true, verifiedThrough: "2027-12-31", severity: "error", confidence: "primary",
      citations: [{ sourceId: "cms-therapy-services", locator: "telehealth authority (CAA 2026, sec. 6209)" }],
      appliesTo: { providerTypes: ["physical_therapist", "occupational_therapist", "speech_language_pathologist"] },
      parameters: { telehealth: "providers", providerTypes: ["physical_therapist", "occupational_therapist", "speech_language_pathologist"], shownBy: { modifiers: ["95", "93"], placesOfService: ["02", "10"] } },
    },
    {
      id: "telehealth-codes", kind: "telehealth", from: "2020-03-01", until: "2025-12-31", verifiedThrough: "2024-07-31", severity: "warning", confidence: "secondary",
      citations: [{ sourceId: "apta-telehealth", locator: "2020 list; July 2024 status" }, { sourceId: "curemd-telehealth", locator: "2020 list" }],
      parameters: {
        telehealth: "codes", listed: ["97110", "97112", "97116", "97150", "97161-97164", "97530", "97535", "97542", "97750", "97755", "97760", "97761"], notListed: ["97124", "97140"],
        shownBy: { modifiers: ["95", "93"], placesOfService: ["02", "10"] },
      },
    },
    {
      id: "telehealth-codes", kind: "telehealth", from: "2026-01-01", verifiedThrough: "2026-12-31", severity: "warning", confidence: "secondary",
      citations: [{ sourceId: "cms-telehealth-list-2026", locator: "codes kept from earlier lists", derived: true }, { sourceId: "apta-telehealth", locator: "2020 list; July 2024 status" }],
      parameters: {
        telehealth: "codes", listed: ["90901", "97110", "97112", "97116", "97150", "97161-97164", "97530", "97535", "97542", "97750", "97755", "97760", "97761"], notListed: ["97124", "97140"],
        shownBy: { modifiers: ["95", "93"], placesOfService: ["02", "10"] },
      },
    },

    // ── the record ────────────────────────────────────────────────────────────────────────────────────────────────────
    {
      id: "plan-of-care", kind: "plan_of_care", from: { unknown: true, seenOn: "2019-12-31" }, verifiedThrough: "2025-09-08", severity: "error", confidence: "primary",
      citations: [{ sourceId: "cms-100-02-ch15", locator: "§220-230, p. 177" }, { sourceId: "noridian-certification", locator: "plan of care" }, { sourceId: "cms-100-02-ch15", locator: "§220-230, p. 199, evaluation only" }],
      parameters: { elements: ["diagnoses", "goals", "type", "duration"], authorSigned: false, beforeTreatment: false, physicianSigned: false, notForEvaluationOnly: true },
    },
    {
      // Where a therapist may not diagnose, a description of the condition takes its place.
      // A warning: evaluation and plan may be one document (p. 200), and the plan's own diagnoses are asked for as an error.
      id: "eval-diagnosis", kind: "note_element", from: { unknown: true, seenOn: "2019-12-31" }, verifiedThrough: "2019-12-31", severity: "warning", confidence: "primary",
      citations: [{ sourceId: "cms-100-02-ch15", locator: "§220.3.C, p. 196" }],
      parameters: { elements: ["evaluation_diagnosis"] },
    },
    {
      // The manual says should, and that measurable goals may not be achievable.
      id: "plan-goals", kind: "plan_of_care", from: { unknown: true, seenOn: "2019-12-31" }, verifiedThrough: "2019-12-31", severity: "warning", confidence: "primary",
      citations: [{ sourceId: "cms-100-02-ch15", locator: "§220-230, p. 177" }, { sourceId: "cms-100-02-ch15", locator: "§220-230, p. 199, evaluation only" }],
      parameters: { elements: ["measurable_goals", "functional_goals"], authorSigned: false, beforeTreatment: false, physicianSigned: false, notForEvaluationOnly: true },
    },
    {
      // A frequency left out means one treatment.
      id: "plan-frequency", kind: "plan_of_care", from: { unknown: true, seenOn: "2019-12-31" }, verifiedThrough: "2025-09-08", severity: "warning", confidence: "primary",
      citations: [{ sourceId: "cms-100-02-ch15", locator: "§220-230, p. 177-178" }, { sourceId: "noridian-certification", locator: "plan of care" }, { sourceId: "cms-100-02-ch15", locator: "§220-230, p. 199, evaluation only" }],
      parameters: { elements: ["frequency"], authorSigned: false, beforeTreatment: false, physicianSigned: false, notForEvaluationOnly: true },
    },
    {
      // The contractor's undated page gives §220.1.2 of the manual for it; of that section the text of 2019 is the one known, though not this page of it.
      id: "plan-before-treatment", kind: "plan_of_care", from: { unknown: true, seenOn: "2019-12-31" }, until: "2026-06-19", verifiedThrough: "2026-06-19", severity: "warning", confidence: "secondary",
      citations: [{ sourceId: "cgs-cert-tips", locator: "establishing the plan (§220.1.2)" }, { sourceId: "cms-100-02-ch15", locator: "§220-230, p. 199, evaluation only" }],
      parameters: { elements: [], authorSigned: false, beforeTreatment: true, physicianSigned: false, notForEvaluationOnly: true },
    },
    {
      id: "plan-before-treatment", kind: "plan_of_care", from: { unknown: true, seenOn: "2026-06-20" }, verifiedThrough: "2026-11-23", severity: "error", confidence: "primary",
      citations: [{ sourceId: "42-cfr-410-61", locator: "(b)" }, { sourceId: "cgs-cert-tips", locator: "plan of care" }, { sourceId: "cms-100-02-ch15", locator: "§220-230, p. 199, evaluation only" }],
      parameters: { elements: [], authorSigned: false, beforeTreatment: true, physicianSigned: false, notForEvaluationOnly: true },
    },
    {
      id: "plan-signed", kind: "plan_of_care", from: { unknown: true, seenOn: "2026-11-23" }, verifiedThrough: "2026-11-23", severity: "warning", confidence: "secondary",
      citations: [{ sourceId: "cgs-cert-tips", locator: "plan of care" }, { sourceId: "cms-100-02-ch15", locator: "§220-230, p. 199, evaluation only" }],
      parameters: { elements: [], authorSigned: true, beforeTreatment: false, physicianSigned: false, notForEvaluationOnly: true },
    },
    {
      id: "initial-certification", kind: "certification", from: { unknown: true, seenOn: "2019-12-31" }, until: "2024-12-31", verifiedThrough: "2024-12-31", severity: "error", confidence: "primary",
      citations: [{ sourceId: "cms-100-02-ch15", locator: "§220.1.3, p. 181-182" }, { sourceId: "cms-100-02-ch15", locator: "§220-230, p. 199, evaluation only" }],
      parameters: { step: "initial", within: { count: 30, unit: "days" }, delayedWithReason: true, notForEvaluationOnly: true },
    },
    {
      // The 30 days are primary, the order on file instead of the signature is not: 89 FR 97912 was read at APTA and a contractor's page only, and every copy of
      // 42 CFR 424.24 that could be read ends before the amendment (2022-10-02, 2024-11-08). One rule has one confidence, and a second, primary one without
      // the exception would call an error what the exception lets through: both weigh as a warning.
      id: "initial-certification", kind: "certification", from: "2025-01-01", verifiedThrough: "2025-09-08", severity: "warning", confidence: "secondary",
      citations: [{ sourceId: "noridian-certification", locator: "exception to the signature" }, { sourceId: "apta-certification-2025", locator: "89 FR 97912-97918" }, { sourceId: "cms-100-02-ch15", locator: "§220.1.3, p. 181-182" }],
      parameters: { step: "initial", within: { count: 30, unit: "days" }, delayedWithReason: true, notForEvaluationOnly: true, orOrderOnFile: { planSentWithin: { count: 30, unit: "days" } } },
    },
    {
      id: "verbal-order", kind: "certification", from: { unknown: true, seenOn: "2019-12-31" }, verifiedThrough: "2025-09-08", severity: "error", confidence: "primary",
      citations: [{ sourceId: "cms-100-02-ch15", locator: "§220.1.3, p. 181" }, { sourceId: "noridian-certification", locator: "verbal order" }],
      parameters: { step: "verbal_order", within: { count: 14, unit: "days" } },
    },
    {
      id: "recertification", kind: "certification", from: { unknown: true, seenOn: "2019-12-31" }, verifiedThrough: "2025-09-08", severity: "error", confidence: "primary",
      citations: [{ sourceId: "cms-100-02-ch15", locator: "§220.1.3, p. 180-182" }, { sourceId: "noridian-certification", locator: "recertification" }, { sourceId: "cms-100-02-ch15", locator: "§220-230, p. 199, evaluation only" }],
      parameters: { step: "recertification", atLeastEvery: { count: 90, unit: "days" }, delayedWithReason: true, notForEvaluationOnly: true },
    },
    {
      id: "progress-report", kind: "progress_report", from: { unknown: true, seenOn: "2019-12-31" }, verifiedThrough: "2019-12-31", severity: "error", confidence: "primary",
      citations: [{ sourceId: "cms-100-02-ch15", locator: "§220-230, p. 200, 203-204" }],
      parameters: {
        every: { due: "count", count: 10, of: "treatment_days" },
        by: ["physical_therapist", "occupational_therapist", "speech_language_pathologist", "physician", "nonphysician_practitioner"],
        elements: ["period", "no_gap", "date", "goal_status", "goals_assessed", "plan_continues", "signature", "credentials"],
      },
    },
    {
      id: "clinician-takes-part", kind: "assistant_part", from: { unknown: true, seenOn: "2019-12-31" }, verifiedThrough: "2019-12-31", severity: "error", confidence: "primary",
      citations: [{ sourceId: "cms-100-02-ch15", locator: "§220-230, p. 200, 202-203" }],
      parameters: { shows: "clinician_each_period", by: ["physical_therapist", "occupational_therapist", "speech_language_pathologist", "physician", "nonphysician_practitioner"], treatmentDays: 10 },
    },
    {
      id: "interventions-in-the-note", kind: "billed_interventions", from: { unknown: true, seenOn: "2019-12-31" }, verifiedThrough: "2019-12-31", severity: "error", confidence: "primary",
      citations: [{ sourceId: "cms-100-02-ch15", locator: "§220-230, p. 206" }, { sourceId: "cms-100-04-ch5", locator: "§20.2" }, { sourceId: "cms-100-02-ch15", locator: "§220-230, p. 199, evaluation only" }],
      parameters: { everyBilled: true, timedThoughUnbilled: true, notForEvaluationOnly: true },
    },
    {
      id: "total-times", kind: "time_documentation", from: { unknown: true, seenOn: "2019-12-31" }, verifiedThrough: "2019-12-31", severity: "error", confidence: "primary",
      citations: [{ sourceId: "cms-100-02-ch15", locator: "§220-230, p. 206" }, { sourceId: "cms-100-02-ch15", locator: "§220-230, p. 199, evaluation only" }],
      parameters: { forms: ["total_timed_minutes", "total_treatment_minutes"], accepted: "all", notForEvaluationOnly: true },
    },
    {
      id: "time-supports-units", kind: "time_agreement", from: { unknown: true, seenOn: "2019-12-31" }, verifiedThrough: "2019-12-31", severity: "error", confidence: "primary",
      citations: [{ sourceId: "cms-100-02-ch15", locator: "§220-230, p. 206" }],
      parameters: { compares: ["totals", "billed_units"] },
    },
    {
      // Minutes of each intervention are optional: no contradiction of theirs weighs more than a warning, nor does their absence.
      id: "optional-times-agree", kind: "time_agreement", from: { unknown: true, seenOn: "2019-12-31" }, verifiedThrough: "2019-12-31", severity: "warning", confidence: "primary",
      citations: [{ sourceId: "cms-100-02-ch15", locator: "§220-230, p. 206", derived: true }],
      parameters: { compares: ["parts", "units_of_codes"] },
    },
    {
      id: "note-signature", kind: "signature", from: { unknown: true, seenOn: "2019-12-31" }, verifiedThrough: "2019-12-31", severity: "error", confidence: "primary",
      citations: [{ sourceId: "cms-100-02-ch15", locator: "§220-230, p. 206" }, { sourceId: "cms-100-02-ch15", locator: "§220-230, p. 199, evaluation only" }],
      parameters: { on: "treatment_note", credentials: true, dated: false, licenseNumber: false, notForEvaluationOnly: true },
    },
    {
      id: "who-treated", kind: "assistant_part", from: { unknown: true, seenOn: "2019-12-31" }, verifiedThrough: "2019-12-31", severity: "warning", confidence: "primary",
      citations: [{ sourceId: "cms-100-02-ch15", locator: "§220-230, p. 206" }, { sourceId: "cms-100-02-ch15", locator: "§220-230, p. 199, evaluation only" }],
      parameters: { shows: "who_treated", notForEvaluationOnly: true },
    },
    {
      id: "assistant-modifier-agrees", kind: "assistant_part", from: "2020-01-01", verifiedThrough: "2026-02-24", severity: "error", confidence: "primary",
      citations: [{ sourceId: "42-cfr-410-60", locator: "(a)(4)" }, { sourceId: "cms-therapy-services", locator: "CQ and CO modifiers, de minimis" }],
      appliesTo: { exceptCodes: ["97161-97168"] },
      parameters: { shows: "modifier_agrees" },
    },
    {
      id: "discharge-note", kind: "discharge_note", from: { unknown: true, seenOn: "2026-11-23" }, verifiedThrough: "2026-11-23", severity: "warning", confidence: "secondary",
      citations: [{ sourceId: "bestptbilling", locator: "discharge note" }, { sourceId: "cms-100-02-ch15", locator: "§220-230, p. 199, evaluation only" }],
      parameters: { by: ["physical_therapist", "occupational_therapist", "speech_language_pathologist", "physician", "nonphysician_practitioner"], notesMayStandForIt: true, notForEvaluationOnly: true },
    },
    {
      id: "group-of-two", kind: "group_documentation", from: { unknown: true, seenOn: "2026-11-23" }, verifiedThrough: "2026-11-23", severity: "warning", confidence: "secondary",
      citations: [{ sourceId: "transmittal-1753", locator: "97150" }, { sourceId: "codingahead-97150", locator: "97150" }],
      parameters: { groupCodes: ["97150"], fewestPatients: 2 },
    },
  ],
  silentOn: ["appeal_window", "daily_cap", "visit_cap", "benefit_limit", "diagnosis"],
  overrides: [
    { action: "replace", ruleBookId: "us/cpt-baseline", ruleId: "one-discipline-modifier", withRuleId: "one-discipline-modifier", citations: [{ sourceId: "cms-100-04-ch5", locator: "§20.1" }] },
    { action: "replace", ruleBookId: "us/cpt-baseline", ruleId: "cq-with-gp", withRuleId: "cq-beside-gp", citations: [{ sourceId: "cms-100-04-ch5", locator: "§20.1" }] },
    { action: "replace", ruleBookId: "us/cpt-baseline", ruleId: "co-with-go", withRuleId: "co-beside-go", citations: [{ sourceId: "cms-100-04-ch5", locator: "§20.1" }] },
    { action: "off", ruleBookId: "us/cpt-baseline", ruleId: "manipulation-with-soft-tissue-work", citations: [{ sourceId: "cms-ncci-manual-2026", locator: "XI.S" }] },
    { action: "off", ruleBookId: "us/cpt-baseline", ruleId: "massage-with-manual-therapy", citations: [{ sourceId: "cms-ncci-files", locator: "97140 / 97124, indicator 0" }] },
  ],
};
