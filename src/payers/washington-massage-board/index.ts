import type { ShippedRuleBook } from "../../rules/index.js";

/** Client records of massage therapists in Washington. Age, extra consents for special areas and changes of draping have no place in a record; the list for the treatment of a health condition was read to its first item only. */
export const washingtonMassageBoard: ShippedRuleBook = {
  schemaVersion: 1,
  id: "us/wa/massage-board",
  edition: "2026-11",
  title: "Washington massage records",
  authority: "Washington State Board of Massage",
  linesOfBusiness: ["medicaid", "commercial", "workers_compensation", "auto", "veterans", "cash"],
  jurisdiction: "WA",
  sources: [
    { id: "wac-246-830-565", title: "WAC 246-830-565 Recordkeeping (as of 2024-12-01)", publisher: "Washington State Department of Health", url: "https://casetext.com/regulation/washington-administrative-code/title-246-health-department-of/professional-standards-and-licensing/chapter-246-830-massage-therapists/practice-requirements-and-limitations/section-246-830-565-recordkeeping", retrieved: "2026-11-23" },
  ],
  rules: [
    {
      // The rule asks for a health history with an update at each session; that the update stands in the note's own words is our reading: a warning.
      id: "health-status", kind: "note_element", from: { unknown: true, seenOn: "2024-12-01" }, verifiedThrough: "2024-12-01", severity: "warning", confidence: "primary",
      citations: [{ sourceId: "wac-246-830-565", locator: "(1)(c): an update at each session", derived: true }, { sourceId: "wac-246-830-565", locator: "(1)(l)(i): symptoms, where a health condition is treated" }],
      appliesTo: { disciplines: ["massage"] },
      parameters: { elements: ["subjective"] },
    },
    {
      // In whatever form.
      id: "duration-of-treatment", kind: "time_documentation", from: { unknown: true, seenOn: "2024-12-01" }, verifiedThrough: "2024-12-01", severity: "error", confidence: "primary",
      citations: [{ sourceId: "wac-246-830-565", locator: "(1)(d)" }],
      appliesTo: { disciplines: ["massage"] },
      parameters: { forms: ["total_treatment_minutes", "total_timed_minutes", "minutes_per_code", "session_start_and_stop", "start_and_stop_per_code"], accepted: "any" },
    },
    {
      id: "techniques-and-areas", kind: "note_element", from: { unknown: true, seenOn: "2024-12-01" }, verifiedThrough: "2024-12-01", severity: "error", confidence: "primary",
      citations: [{ sourceId: "wac-246-830-565", locator: "(1)(e) and (f)" }],
      appliesTo: { disciplines: ["massage"] },
      parameters: { elements: ["technique", "body_region"] },
    },
    {
      // It is valid for a year: the note says whether it is on record.
      id: "written-consent", kind: "note_element", from: { unknown: true, seenOn: "2024-12-01" }, verifiedThrough: "2024-12-01", severity: "error", confidence: "primary",
      citations: [{ sourceId: "wac-246-830-565", locator: "(1)(g)" }],
      appliesTo: { disciplines: ["massage"] },
      parameters: { elements: ["consent"] },
    },
    {
      id: "contact-details", kind: "note_element", from: { unknown: true, seenOn: "2024-12-01" }, verifiedThrough: "2024-12-01", severity: "error", confidence: "primary",
      citations: [{ sourceId: "wac-246-830-565", locator: "(1)(a)" }],
      appliesTo: { disciplines: ["massage"] },
      parameters: { elements: ["contact"] },
    },
  ],
  silentOn: ["unit_counting", "provider_eligibility", "referral", "prior_authorization", "modifier_required"],
};
