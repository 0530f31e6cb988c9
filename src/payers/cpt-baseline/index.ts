import type { ShippedRuleBook } from "../../rules/index.js";
import { fifteenMinuteCodes } from "../code-lists.js";

/** What holds unless a payer says otherwise: the CPT time rule, code periods, the claim form. Stands first in a profile. */
export const cptBaseline: ShippedRuleBook = {
  schemaVersion: 1,
  id: "us/cpt-baseline",
  edition: "2026-11",
  title: "CPT time rule, code periods and claim form",
  authority: "General coding practice; no payer",
  linesOfBusiness: ["medicare_part_b", "medicare_advantage", "medicaid", "commercial", "workers_compensation", "auto", "veterans", "tricare", "cash"],
  sources: [
    { id: "kohler", title: "Time in CPT", publisher: "Kohler Healthcare Consulting", url: "https://www.kohlerhealthcareconsulting.com/using_time_to_code_e_m.html", retrieved: "2026-11-23" },
    { id: "aapc-cma", title: "California Medical Association on CPT 2013 rules for time-based services", publisher: "AAPC", url: "https://www.aapc.com/blog/25927-california-medical-association-cpt-2013-clarifies-coding-for-time-based-services/", retrieved: "2026-11-23" },
    { id: "uth-mid", title: "Calculating time", publisher: "UTHealth McGovern coding compliance", url: "https://med.uth.edu/mshbc/coding-compliance-overview/calculating-time", retrieved: "2026-11-23" },
    { id: "tc-total", title: "Medicare total time and the AMA rule", publisher: "TherapyComply", url: "https://therapycomply.com/Article/1-11-2023/Total-time-and-AMA", published: "2023-01-11", retrieved: "2026-11-23" },
    { id: "cms-therapy-services", title: "Therapy Services (web page, CY2026 text)", publisher: "CMS", retrieved: "2026-11-23" },
    { id: "cms-100-04-ch5", title: "Medicare Claims Processing Manual (Pub. 100-04), chapter 5, Rev. 11129", publisher: "CMS", url: "https://www.cms.gov/regulations-and-guidance/guidance/manuals/downloads/clm104c05.pdf", published: "2021-11-22", retrieved: "2026-11-23" },
    { id: "findacode-gp", title: "Modifiers GN, GO, and GP refer only to services provided under plans of care", publisher: "Find-A-Code", url: "https://findacode.com/articles/modifiers-gn-go-and-gp-refer-only-to-services-provided-under-plans-of-care-for-physical-therapy-31635.html", published: "2015-08-10", retrieved: "2026-11-23" },
    { id: "aapc-52a", title: "Modifier 52 for timed services (forum, 2015)", publisher: "AAPC", url: "https://aapc.com/discuss/threads/modifier-52-for-timed-services.116551", retrieved: "2026-11-23" },
    { id: "chirofree", title: "The timed codes", publisher: "ChiroFreeInfo", url: "https://chirofreeinfo.com/chiro-blog-articles/The-Timed-Codes", published: "2021-02-04", retrieved: "2026-11-23" },
    { id: "aota-9697", title: "New coding requirement for habilitative and rehabilitative services (2018)", publisher: "AOTA", url: "https://www.aota.org/advocacy/advocacy-news/2018/new-coding-requirement-for-billing-habilitative-rehabilitative-services/", retrieved: "2026-11-23" },
    { id: "gawenda-9697", title: "Modifiers 96 and 97: what are they and when to use them", publisher: "Gawenda Seminars", url: "https://gawendaseminars.com/modifiers-96-and-97-what-are-they-and-when-to-use-them/", published: "2019-03-04", retrieved: "2026-11-23" },
    { id: "chiroeco-59", title: "59 modifier and its X subsets", publisher: "Chiropractic Economics", url: "https://www.chiroeco.com/payment-for-precision-changes-to-the-59-modifier-for-therapeutic-procedure-codes/", retrieved: "2026-11-23" },
    { id: "findacode-97140", title: "Denials for 97140", publisher: "Find-A-Code / ChiroCode", url: "https://www.findacode.com/articles/denials-for-97140-manual-therapy-here-s-the-story-25567.html", published: "2013-07-08", retrieved: "2026-11-23" },
    { id: "mt-denning", title: "CPT codes", publisher: "Massage Today, E. Denning", url: "https://www.massagetoday.com/articles/12049/CPT-Codes", retrieved: "2026-11-23" },
    { id: "45-cfr-162-406", title: "45 CFR 162.404 and 162.406, standard unique health identifier for health care providers", publisher: "Code of Federal Regulations", url: "https://www.ecfr.gov/current/title-45/subtitle-A/subchapter-C/part-162/subpart-D", retrieved: "2026-11-23" },
    { id: "45-cfr-162-1002", title: "45 CFR 162.1002, medical data code sets", publisher: "Code of Federal Regulations", url: "https://www.ecfr.gov/current/title-45/subtitle-A/subchapter-C/part-162/subpart-J/section-162.1002", retrieved: "2026-11-23" },
    { id: "45-cfr-162-1102", title: "45 CFR 162.1102, standards for health care claims (edition of 2025-02)", publisher: "Code of Federal Regulations", url: "https://www.ecfr.gov/current/title-45/subtitle-A/subchapter-C/part-162/subpart-K/section-162.1102", retrieved: "2026-11-23" },
    { id: "x12-837p", title: "005010X222A1 Health Care Claim: Professional, as the pyx12 map carries it", publisher: "ASC X12", url: "https://github.com/azoner/pyx12/blob/master/pyx12/map/837.5010.X222.A1.xml", retrieved: "2026-11-23" },
    { id: "x12-rfi-1571", title: "Request for interpretation 1571 (minutes basis)", publisher: "ASC X12", retrieved: "2026-11-23" },
    { id: "nucc-0212", title: "OMB approval of the 02/12 1500 Claim Form", publisher: "National Uniform Claim Committee", url: "http://www.nucc.org/index.php/announcements-mainmenu-45/179-omb-approval-of-the-02-12-1500-claim-form", published: "2013-06-17", retrieved: "2026-11-23" },
    { id: "npis", title: "npis: National Provider Identifiers in R, after 69 FR 3434", publisher: "A. A. Bruce", url: "https://andrewallenbruce.github.io/npis/reference/npis-package.html", retrieved: "2026-11-23" },
    { id: "cdc-taxonomy", title: "Healthcare Provider Taxonomy (value set page)", publisher: "CDC PHIN VADS", url: "https://phinvads.cdc.gov/vads/ViewValueSet.action?id=455094CD-A9AC-E811-BC3E-0017A477041A", retrieved: "2026-11-23" },
    { id: "jsl-taxonomy-2017", title: "NUCC health provider taxonomy code set, July 2017", publisher: "John Snow Labs", url: "https://www.johnsnowlabs.com/marketplace/nucc-health-provider-taxonomy-code-set-2017-07/", retrieved: "2026-11-23" },
    { id: "icd-guidelines-notes", title: "Notes on the ICD-10-CM Official Guidelines, fiscal year 2025, section I", publisher: "knowt.com", url: "https://knowt.com/note/ace8a5cb-0aa6-44c6-9289-a7e8f4278636/ICD-10-CM-Official-Guidelines-Section-I", retrieved: "2026-11-23" },
    { id: "icd-structure", title: "ICD-10-CM structure and conventions", publisher: "OpenExamPrep", url: "https://open-exam-prep.com/study-guides/cpb-biller/coding-for-billers/icd-10-cm-structure", retrieved: "2026-11-23" },
    { id: "block-24", title: "CMS-1500, block 24 (2008)", publisher: "whatismedicalinsurancebilling.org", url: "https://whatismedicalinsurancebilling.org/2008/09/medical-billing-concept-cms-1500-part-4.html", retrieved: "2026-11-23" },
    { id: "service-units", title: "Reporting of service units: CMS-1500 24G, CMS-1450 FL 46", publisher: "cms1500claimbilling.com", url: "https://cms1500claimbilling.com/reporting-of-service-units-cms-1500-24g-days-or-units-field-cms-1450-fl-46", retrieved: "2026-11-23" },
    { id: "stedi-837p", title: "Claim edits for 837P", publisher: "Stedi", retrieved: "2026-11-23" },
    { id: "stedi-diagnoses", title: "Claim edit: duplicate diagnosis codes", publisher: "Stedi", url: "https://www.stedi.com/changelog/claim-edit-duplicate-diagnosis-codes", retrieved: "2026-11-23" },
    { id: "codingahead-duplicates", title: "Detection of exact duplicate claims, after MLN Matters MM8121", publisher: "Coding Ahead", url: "http://www.codingahead.com/2013/04/detection-of-exact-duplicate-claims.html", retrieved: "2026-11-23" },
    { id: "tricare-6010-59", title: "TRICARE Operations Manual 6010.59-M, chapter 8 section 9, duplicate payment prevention", publisher: "Defense Health Agency", url: "https://manuals.health.mil/pages/DisplayManualHtmlFile/2021-09-03/AsOf/TO15/C8S9.html", retrieved: "2026-11-23" },
    { id: "first-coast-0508065", title: "Page 0508065: units of a timed code on one line", publisher: "First Coast Service Options (MAC)", retrieved: "2026-11-23" },
    { id: "unid-pcg", title: "Therapy timed codes (an unnamed plan's notice for 2021-04-19)", publisher: "PCG Software", url: "https://dev.pcgsoftware.com/therapy-timed-codes", retrieved: "2026-11-23" },
  ],
  rules: [
    {
      id: "midpoint-per-code", kind: "unit_counting", from: { unknown: true, seenOn: "2011-12-31" }, verifiedThrough: "2023-01-11", severity: "warning", confidence: "secondary",
      citations: [{ sourceId: "kohler", locator: "time in CPT" }, { sourceId: "aapc-cma", locator: "time rules" }, { sourceId: "uth-mid", locator: "midpoint" }, { sourceId: "tc-total", locator: "AMA rule" }],
      parameters: { counting: { method: "ama_midpoint" } },
    },
    {
      id: "code-periods", kind: "code_in_force", from: "0001-01-01", verifiedThrough: "2026-02-24", severity: "error", confidence: "primary",
      citations: [{ sourceId: "cms-therapy-services", locator: "CY2026 therapy code list: new codes" }],
      parameters: {
        codes: [
          { code: "98979", from: "2026-01-01" },
          { code: "98984", from: "2026-01-01" },
          { code: "98985", from: "2026-01-01" },
        ],
      },
    },
    {
      id: "modifier-52-on-timed-codes", kind: "modifier_forbidden", from: { unknown: true, seenOn: "2015-12-31" }, verifiedThrough: "2021-02-04", severity: "warning", confidence: "secondary",
      citations: [{ sourceId: "aapc-52a", locator: "thread" }, { sourceId: "chirofree", locator: "modifier 52" }],
      appliesTo: { codes: fifteenMinuteCodes },
      parameters: { forbids: "each", modifiers: ["52"] },
    },
    {
      id: "modifier-sz-retired", kind: "modifier_forbidden", from: "2018-01-01", verifiedThrough: "2019-03-04", severity: "warning", confidence: "secondary",
      citations: [{ sourceId: "aota-9697", locator: "SZ" }, { sourceId: "gawenda-9697", locator: "SZ" }],
      parameters: { forbids: "each", modifiers: ["SZ"] },
    },
    // GP, GO, GN, CQ and CO are CMS's own, and its manual binds Medicare; other payers that take them mean the same by them.
    {
      id: "one-discipline-modifier", kind: "modifier_forbidden", from: { unknown: true, seenOn: "2015-08-10" }, verifiedThrough: "2024-04-30", severity: "warning", confidence: "secondary",
      citations: [{ sourceId: "findacode-gp", locator: "no more than one on the same service line" }, { sourceId: "cms-100-04-ch5", locator: "§20.1", derived: true }],
      parameters: { forbids: "together", modifiers: ["GP", "GO", "GN"] },
    },
    {
      id: "cq-with-gp", kind: "modifier_forbidden", from: "2020-01-01", verifiedThrough: "2026-02-24", severity: "warning", confidence: "secondary",
      citations: [{ sourceId: "cms-therapy-services", locator: "CQ and CO modifiers", derived: true }, { sourceId: "cms-100-04-ch5", locator: "§20.1", derived: true }],
      parameters: { forbids: "without", modifiers: ["CQ"], beside: ["GP"] },
    },
    {
      id: "co-with-go", kind: "modifier_forbidden", from: "2020-01-01", verifiedThrough: "2026-02-24", severity: "warning", confidence: "secondary",
      citations: [{ sourceId: "cms-therapy-services", locator: "CQ and CO modifiers", derived: true }, { sourceId: "cms-100-04-ch5", locator: "§20.1", derived: true }],
      parameters: { forbids: "without", modifiers: ["CO"], beside: ["GO"] },
    },
    {
      id: "manipulation-with-soft-tissue-work", kind: "code_pair", from: { unknown: true, seenOn: "2013-07-08" }, verifiedThrough: "2026-11-23", severity: "warning", confidence: "secondary",
      citations: [{ sourceId: "chiroeco-59", locator: "CMT pairs" }, { sourceId: "findacode-97140", locator: "97140 with CMT" }],
      parameters: {
        codes: ["97112", "97124", "97140"], withCodes: ["98940-98942"], lost: "codes",
        bypass: { modifiers: ["59", "XE", "XP", "XS", "XU"], separateBodyRegion: true, separateTime: false }, sameDiscipline: false, together: "practitioner",
      },
    },
    {
      id: "massage-with-manual-therapy", kind: "code_pair", from: { unknown: true, seenOn: "2025-12-31" }, verifiedThrough: "2026-11-23", severity: "warning", confidence: "secondary",
      citations: [{ sourceId: "mt-denning", locator: "97124 with 97140" }],
      parameters: {
        codes: ["97124"], withCodes: ["97140"],
        bypass: { modifiers: ["59"], separateBodyRegion: true, separateTime: true }, sameDiscipline: false, together: "practitioner",
      },
    },
    {
      id: "npi-check-digit", kind: "claim_form", from: "2007-05-23", verifiedThrough: "2026-11-23", severity: "error", confidence: "primary",
      citations: [{ sourceId: "45-cfr-162-406", locator: "162.406(a), from the date of 162.404" }, { sourceId: "npis", locator: "NPI check digit" }],
      parameters: { check: "npi_check_digit" },
    },
    {
      id: "taxonomy-form", kind: "claim_form", from: { unknown: true, seenOn: "2017-07-31" }, verifiedThrough: "2026-11-23", severity: "warning", confidence: "secondary",
      citations: [{ sourceId: "jsl-taxonomy-2017", locator: "ten characters" }, { sourceId: "cdc-taxonomy", locator: "10 positions" }, { sourceId: "stedi-837p", locator: "taxonomy code, the last character an X" }],
      parameters: { check: "taxonomy_form" },
    },
    {
      // The date is the regulation's; the form itself was read in others' words.
      id: "diagnosis-form", kind: "claim_form", from: "2015-10-01", verifiedThrough: "2026-11-23", severity: "warning", confidence: "secondary",
      citations: [{ sourceId: "45-cfr-162-1002", locator: "(c)(2)", derived: true }, { sourceId: "icd-guidelines-notes", locator: "I.A.2" }, { sourceId: "icd-structure", locator: "code structure" }],
      parameters: { check: "diagnosis_form" },
    },
    {
      id: "at-most-12-diagnoses", kind: "claim_form", from: "2012-01-01", verifiedThrough: "2026-11-23", severity: "error", confidence: "primary",
      citations: [
        { sourceId: "nucc-0212", locator: "item 21, from 4 to 12, as in the 837P", derived: true }, { sourceId: "45-cfr-162-1102", locator: "(b)(2)(iii) and (c)" },
        { sourceId: "stedi-diagnoses", locator: "2300 HI-01 to HI-12" },
      ],
      appliesTo: { form: "professional" },
      parameters: { check: "diagnosis_count", most: 12 },
    },
    {
      id: "at-most-4-diagnoses-a-line", kind: "claim_form", from: "2012-01-01", verifiedThrough: "2026-11-23", severity: "error", confidence: "primary",
      citations: [{ sourceId: "x12-837p", locator: "2400 SV107-01 to SV107-04" }, { sourceId: "45-cfr-162-1102", locator: "(b)(2)(iii) and (c)" }],
      appliesTo: { form: "professional" },
      parameters: { check: "line_diagnosis_count", most: 4 },
    },
    {
      id: "line-diagnosis-on-claim", kind: "claim_form", from: "2012-01-01", verifiedThrough: "2026-11-23", severity: "error", confidence: "primary",
      citations: [{ sourceId: "x12-837p", locator: "2400 SV107 points into 2300 HI", derived: true }, { sourceId: "45-cfr-162-1102", locator: "(b)(2)(iii) and (c)" }],
      appliesTo: { form: "professional" },
      parameters: { check: "line_diagnosis_on_claim" },
    },
    {
      id: "at-most-4-modifiers", kind: "claim_form", from: "2012-01-01", verifiedThrough: "2026-11-23", severity: "error", confidence: "primary",
      citations: [{ sourceId: "x12-837p", locator: "2400 SV101-03 to SV101-06" }, { sourceId: "45-cfr-162-1102", locator: "(b)(2)(iii) and (c)" }],
      parameters: { check: "modifier_count", most: 4 },
    },
    {
      id: "units-at-least-one", kind: "claim_form", from: { unknown: true, seenOn: "2008-09-30" }, verifiedThrough: "2026-11-23", severity: "warning", confidence: "secondary",
      citations: [{ sourceId: "block-24", locator: "24G: one service is the numeral 1", derived: true }, { sourceId: "service-units", locator: "24G and FL 46", derived: true }],
      parameters: { check: "units_positive" },
    },
    {
      // Both sources speak of the 837P; of the 837I nothing was read.
      id: "units-not-minutes", kind: "claim_form", from: { unknown: true, seenOn: "2025-12-26" }, verifiedThrough: "2026-11-23", severity: "warning", confidence: "secondary",
      citations: [{ sourceId: "x12-rfi-1571", locator: "MJ is for anaesthesia" }, { sourceId: "stedi-837p", locator: "MJ rejected on other lines since 2025-12-26" }],
      appliesTo: { form: "professional" },
      parameters: { check: "unit_basis" },
    },
    {
      id: "duplicate-line", kind: "claim_form", from: { unknown: true, seenOn: "2013-04-30" }, verifiedThrough: "2021-09-03", severity: "warning", confidence: "secondary",
      citations: [{ sourceId: "codingahead-duplicates", locator: "exact duplicates" }, { sourceId: "tricare-6010-59", locator: "1.0 and 1.1: other lines of the same claim" }],
      parameters: { check: "duplicate_line" },
    },
    {
      id: "timed-code-on-one-line", kind: "claim_form", from: "2021-04-19", verifiedThrough: "2026-11-23", severity: "warning", confidence: "secondary",
      citations: [{ sourceId: "first-coast-0508065", locator: "units of a timed code for one date" }, { sourceId: "unid-pcg", locator: "notice" }],
      appliesTo: { codes: fifteenMinuteCodes },
      parameters: { check: "split_timed_code" },
    },
  ],
  silentOn: ["prior_authorization", "referral", "provider_eligibility", "modifier_required"],
};
