import type { ShippedRuleBook } from "../../rules/index.js";

/**
 * What a massage note is asked for wherever it is read: a rule stands here only where two sources of different states or payers ask the same, and it
 * binds nobody by itself, so each is `secondary` and at most a warning. What one authority alone asks stands in a book of its own, laid over this one:
 * `washingtonMassageBoard`, `marylandMassageBoard`, `montanaMassageBoard`, `newJerseyMassageBoard`, `texasMassageBoard`,
 * `floridaMassageEstablishments`, `hsaFsaMassage`, `waLaborIndustriesMassage`, `premeraMassage`, `evicoreMassage`, `deeoicMassage`. A profile
 * takes the books of the state and the payer at hand and no others.
 *
 * Boards do not ask whether a session is billed, nor under which code: what they ask holds for every visit of a massage therapist, paid in cash too, and
 * for 97124 whoever gives it. What payers alone ask holds where 97124 is billed.
 *
 * Left out: Oregon (OAR 334-010-0025 says what treatment may include and asks for nothing), Michigan (R 338.727 is an old copy; the agency's
 * report on the rules filed on 2021-04-01, 2020-5 LR, says that they rescind the rule on client records), how long records are kept, how they are corrected, and everything about who the
 * client is. Contact and consent are flags: present or absent.
 */
export const massageDocumentation: ShippedRuleBook = {
  schemaVersion: 1,
  id: "us/massage-documentation",
  edition: "2026-11",
  title: "Massage notes, as boards and payers ask for them",
  authority: "Massage boards and payers, read beside each other; none of them alone",
  linesOfBusiness: ["medicaid", "commercial", "workers_compensation", "auto", "veterans", "cash"],
  sources: [
    { id: "wac-246-830-565", title: "WAC 246-830-565 Recordkeeping (as of 2024-12-01)", publisher: "Washington State Department of Health", url: "https://casetext.com/regulation/washington-administrative-code/title-246-health-department-of/professional-standards-and-licensing/chapter-246-830-massage-therapists/practice-requirements-and-limitations/section-246-830-565-recordkeeping", retrieved: "2026-11-23" },
    { id: "comar-10-65-06-01", title: "COMAR 10.65.06.01 General Requirements (client records)", publisher: "Maryland Board of Massage Therapy Examiners", url: "http://mdrules.elaws.us/comar/10.65.06.01", retrieved: "2026-11-23" },
    { id: "arm-24-155-402", title: "ARM 24.155.402 Records (as of 2023-12-22)", publisher: "Montana Board of Massage Therapy", url: "https://regulations.justia.com/states/montana/department-24/chapter-24-155/subchapter-24-155-4/rule-24-155-402/", retrieved: "2026-11-23" },
    { id: "njac-13-37a-5-2", title: "N.J.A.C. 13:37A-5.2 Recordkeeping (as of 2024-09-16)", publisher: "New Jersey Board of Massage and Bodywork Therapy", url: "https://regulations.justia.com/states/new-jersey/title-13/chapter-37a/subchapter-5/section-13-37a-5-2", retrieved: "2026-11-23" },
    { id: "tac-117-91", title: "16 TAC 117.91 Consultation document and written consent", publisher: "Texas Department of Licensing and Regulation", url: "https://www.law.cornell.edu/regulations/texas/16-Tex-Admin-Code-SS-117-91", retrieved: "2026-11-23" },
    { id: "wac-296-23-250", title: "WAC 296-23-250 Massage therapy rules (effective 2008-07-01)", publisher: "Washington State Legislature", url: "https://lawfilesext.leg.wa.gov/Law/WAC/WAC%20296%20%20TITLE/WAC%20296%20-%2023%20%20CHAPTER/WAC%20296%20-%2023%20-250.htm", published: "2008-07-01", retrieved: "2026-11-23" },
    { id: "premera-8-03-502", title: "Medical policy 8.03.502, physical and medical massage therapy (effective 2020-12-01)", publisher: "Premera", url: "https://docslib.org/doc/12698354/physical-therapy-and-medical-massage-therapy", retrieved: "2026-11-23" },
    { id: "evicore-verity", title: "Summary of the eviCore massage therapy guideline", publisher: "Verity", url: "https://verity.backworkai.com/policy/EVICORE-MASSAGE-THERAPY", retrieved: "2026-11-23" },
    { id: "ptm-uhc24", title: "UHC policy change on documenting treatment time", publisher: "PT Moves Me / APTA", url: "https://ptmovesme.org/article/2024/07/31/uhc-policy-change-on-documenting-treatment-time", published: "2024-07-31", retrieved: "2026-11-23" },
    { id: "ppapta-uhc24", title: "Notice quoting the UHC session-note list", publisher: "APTA Private Practice", published: "2024-07-02", retrieved: "2026-11-23" },
    { id: "ilchiro-timed", title: "Network policies: timed therapy codes (Blue Cross, Illinois)", publisher: "Illinois Chiropractic Society", url: "https://ilchiro.org/network-policies-timed-therapy-codes", retrieved: "2026-11-23" },
    { id: "hi-12-15-32", title: "HAR 12-15-32 Physicians, amendments (2017)", publisher: "Hawaii Department of Labor and Industrial Relations", url: "https://fdocuments.net/document/department-of-labor-and-industrial-relations-of-labor-and-industrial-relations-.html", published: "2017-08-23", retrieved: "2026-11-23" },
    { id: "amta-icd", title: "All things ICD for massage therapists", publisher: "AMTA", url: "https://www.amtamassage.org/career_guidance/detail/224?typeId=2", retrieved: "2026-11-23" },
    { id: "massagemag-soap", title: "SOAP notes revolutionize practice", publisher: "MASSAGE Magazine", url: "https://www.massagemag.com/soap-notes-revolutionize-practice-87759/", retrieved: "2026-11-23" },
    { id: "dc-collins", title: "Recording and billing timed physical medicine services", publisher: "Dynamic Chiropractic, S. Collins", url: "http://www.dynamicchiropractic.com/mpacms/dc/article.php?id=57682", retrieved: "2026-11-23" },
    { id: "chirofree", title: "The timed codes", publisher: "ChiroFreeInfo", url: "https://chirofreeinfo.com/chiro-blog-articles/The-Timed-Codes", published: "2021-02-04", retrieved: "2026-11-23" },
  ],
  rules: [
    {
      // The four parts are Maryland's "standard SOAP format"; the others ask for some of them.
      id: "soap-note", kind: "note_element", from: { unknown: true, seenOn: "2024-12-01" }, verifiedThrough: "2026-11-23", severity: "warning", confidence: "secondary",
      citations: [
        { sourceId: "comar-10-65-06-01", locator: "B(3) and B(5)", derived: true }, { sourceId: "massagemag-soap", locator: "insurers ask for SOAP notes", derived: true },
        { sourceId: "wac-246-830-565", locator: "(1)(c): health status at each session", derived: true }, { sourceId: "njac-13-37a-5-2", locator: "(a)3: reasons for visits", derived: true },
      ],
      appliesTo: { codes: ["97124"], orDisciplines: ["massage"] },
      parameters: { elements: ["subjective", "objective", "assessment", "plan"] },
    },
    {
      id: "response-to-treatment", kind: "note_element", from: { unknown: true, seenOn: "2024-07-31" }, verifiedThrough: "2026-11-23", severity: "warning", confidence: "secondary",
      citations: [{ sourceId: "comar-10-65-06-01", locator: "B(5)(c): response to techniques" }, { sourceId: "ppapta-uhc24", locator: "session note" }, { sourceId: "ptm-uhc24", locator: "session note" }],
      appliesTo: { codes: ["97124"], orDisciplines: ["massage"] },
      parameters: { elements: ["response"] },
    },
    {
      id: "technique-and-region", kind: "note_element", from: { unknown: true, seenOn: "2024-12-01" }, verifiedThrough: "2026-11-23", severity: "warning", confidence: "secondary",
      citations: [
        { sourceId: "wac-246-830-565", locator: "(1)(e) and (f)" }, { sourceId: "njac-13-37a-5-2", locator: "(a)5: modalities used and areas of focus" },
        { sourceId: "comar-10-65-06-01", locator: "B(5)(c): techniques used" }, { sourceId: "ilchiro-timed", locator: "the exact technique, 97140" },
      ],
      appliesTo: { codes: ["97124", "97140"], orDisciplines: ["massage"] },
      parameters: { elements: ["technique", "body_region"] },
    },
    {
      id: "measured-progress", kind: "note_element", from: { unknown: true, seenOn: "2024-07-31" }, verifiedThrough: "2026-11-23", severity: "warning", confidence: "secondary",
      citations: [{ sourceId: "evicore-verity", locator: "objective progress" }, { sourceId: "ppapta-uhc24", locator: "session note: objective progress" }, { sourceId: "wac-296-23-250", locator: "third paragraph: functional improvement", derived: true }],
      appliesTo: { codes: ["97124"] },
      parameters: { elements: ["objective_measures"] },
    },
    {
      // Who chooses the diagnosis is another matter: the prescriber does.
      id: "linked-diagnosis", kind: "note_element", from: { unknown: true, seenOn: "2020-12-01" }, verifiedThrough: "2026-11-23", severity: "warning", confidence: "secondary",
      citations: [{ sourceId: "premera-8-03-502", locator: "policy coverage criteria: a prescription for a diagnosis", derived: true }, { sourceId: "amta-icd", locator: "the diagnosis comes from the prescriber", derived: true }],
      appliesTo: { codes: ["97124"] },
      parameters: { elements: ["diagnosis"] },
    },
    {
      id: "goals-and-length", kind: "note_element", from: { unknown: true, seenOn: "2017-08-23" }, verifiedThrough: "2026-11-23", severity: "warning", confidence: "secondary",
      citations: [{ sourceId: "wac-296-23-250", locator: "third paragraph: program, goals and expected length", derived: true }, { sourceId: "hi-12-15-32", locator: "(a)-(b): treatment plan", derived: true }],
      appliesTo: { codes: ["97124"] },
      parameters: { elements: ["goals", "expected_duration"] },
    },
    {
      id: "limited-function", kind: "note_element", from: { unknown: true, seenOn: "2017-08-23" }, verifiedThrough: "2026-11-23", severity: "information", confidence: "secondary",
      citations: [{ sourceId: "evicore-verity", locator: "baseline functional limitation" }, { sourceId: "hi-12-15-32", locator: "(a)-(b): baseline", derived: true }],
      appliesTo: { codes: ["97124"] },
      parameters: { elements: ["functional_limitations"] },
    },
    {
      id: "treatment-in-the-note", kind: "billed_interventions", from: { unknown: true, seenOn: "2024-07-31" }, verifiedThrough: "2026-11-23", severity: "warning", confidence: "secondary",
      citations: [{ sourceId: "arm-24-155-402", locator: "(1)(b)(ii): services provided" }, { sourceId: "njac-13-37a-5-2", locator: "(a)5: modalities used" }, { sourceId: "ppapta-uhc24", locator: "session note: treatment that matches the code" }],
      appliesTo: { codes: ["97124", "97140"], orDisciplines: ["massage"] },
      parameters: { everyBilled: true, timedThoughUnbilled: true },
    },
    {
      // None of them says in which form.
      id: "length-of-session", kind: "time_documentation", from: { unknown: true, seenOn: "2024-12-01" }, verifiedThrough: "2026-11-23", severity: "warning", confidence: "secondary",
      citations: [{ sourceId: "wac-246-830-565", locator: "(1)(d): duration of treatment" }, { sourceId: "ptm-uhc24", locator: "length of session" }],
      appliesTo: { codes: ["97124"], orDisciplines: ["massage"] },
      parameters: { forms: ["total_treatment_minutes", "total_timed_minutes", "minutes_per_code", "session_start_and_stop", "start_and_stop_per_code"], accepted: "any" },
    },
    {
      id: "time-supports-units", kind: "time_agreement", from: { unknown: true, seenOn: "2021-02-04" }, verifiedThrough: "2026-11-23", severity: "warning", confidence: "secondary",
      citations: [{ sourceId: "dc-collins", locator: "units taken back where the minutes did not support them", derived: true }, { sourceId: "chirofree", locator: "exact minutes", derived: true }],
      appliesTo: { codes: ["97124"] },
      parameters: { compares: ["totals", "parts", "time_blocks", "session", "billed_units", "units_of_codes"] },
    },
    {
      id: "note-signature", kind: "signature", from: { unknown: true, seenOn: "2024-07-31" }, verifiedThrough: "2026-11-23", severity: "warning", confidence: "secondary",
      citations: [{ sourceId: "arm-24-155-402", locator: "(1)(b)(iv): signature or initials" }, { sourceId: "ppapta-uhc24", locator: "session note: signature and date" }],
      appliesTo: { codes: ["97124"], orDisciplines: ["massage"] },
      parameters: { on: "treatment_note", credentials: false, dated: false, licenseNumber: false },
    },
    {
      id: "consent-recorded", kind: "note_element", from: { unknown: true, seenOn: "2024-12-01" }, verifiedThrough: "2026-11-23", severity: "warning", confidence: "secondary",
      citations: [{ sourceId: "wac-246-830-565", locator: "(1)(g)" }, { sourceId: "arm-24-155-402", locator: "(1)(a)(iv)" }, { sourceId: "tac-117-91", locator: "(a)", derived: true }],
      appliesTo: { disciplines: ["massage"] },
      parameters: { elements: ["consent"] },
    },
    {
      id: "contact-details", kind: "note_element", from: { unknown: true, seenOn: "2024-12-01" }, verifiedThrough: "2026-11-23", severity: "information", confidence: "secondary",
      citations: [{ sourceId: "wac-246-830-565", locator: "(1)(a)" }, { sourceId: "comar-10-65-06-01", locator: "B(1)" }],
      appliesTo: { disciplines: ["massage"] },
      parameters: { elements: ["contact"] },
    },
  ],
  silentOn: ["unit_counting", "provider_eligibility", "referral", "prior_authorization", "modifier_required"],
};
