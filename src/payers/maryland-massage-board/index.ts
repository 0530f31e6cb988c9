import type { ShippedRuleBook } from "../../rules/index.js";

/** Client records of massage therapists in Maryland: a session summary in SOAP form. History, billing papers and referral documents have no place in a note. */
export const marylandMassageBoard: ShippedRuleBook = {
  schemaVersion: 1,
  id: "us/md/massage-board",
  edition: "2026-11",
  title: "Maryland massage records",
  authority: "Maryland Board of Massage Therapy Examiners",
  linesOfBusiness: ["medicaid", "commercial", "workers_compensation", "auto", "veterans", "cash"],
  jurisdiction: "MD",
  sources: [
    { id: "comar-10-65-06-01", title: "COMAR 10.65.06.01 General Requirements (client records)", publisher: "Maryland Board of Massage Therapy Examiners", url: "http://mdrules.elaws.us/comar/10.65.06.01", retrieved: "2026-11-23" },
  ],
  rules: [
    {
      id: "soap-summary", kind: "note_element", from: { unknown: true, seenOn: "2026-11-23" }, verifiedThrough: "2026-11-23", severity: "error", confidence: "primary",
      citations: [{ sourceId: "comar-10-65-06-01", locator: "B(5): standard SOAP format, or its equivalent" }, { sourceId: "comar-10-65-06-01", locator: "B(3): reason for appointment or referral" }],
      appliesTo: { disciplines: ["massage"] },
      parameters: { elements: ["subjective", "objective", "assessment", "plan"] },
    },
    {
      id: "techniques-and-response", kind: "note_element", from: { unknown: true, seenOn: "2026-11-23" }, verifiedThrough: "2026-11-23", severity: "error", confidence: "primary",
      citations: [{ sourceId: "comar-10-65-06-01", locator: "B(5)(c)" }],
      appliesTo: { disciplines: ["massage"] },
      parameters: { elements: ["technique", "response"] },
    },
    {
      id: "contact-details", kind: "note_element", from: { unknown: true, seenOn: "2026-11-23" }, verifiedThrough: "2026-11-23", severity: "error", confidence: "primary",
      citations: [{ sourceId: "comar-10-65-06-01", locator: "B(1)" }],
      appliesTo: { disciplines: ["massage"] },
      parameters: { elements: ["contact"] },
    },
  ],
  silentOn: ["unit_counting", "provider_eligibility", "referral", "prior_authorization", "modifier_required"],
};
