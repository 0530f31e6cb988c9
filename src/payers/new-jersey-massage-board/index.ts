import type { ShippedRuleBook } from "../../rules/index.js";

/** Client records of massage and bodywork therapists in New Jersey, as amended from 2019-11-18. Intake, outgoing referrals and how corrections are marked have no place in a note. */
export const newJerseyMassageBoard: ShippedRuleBook = {
  schemaVersion: 1,
  id: "us/nj/massage-board",
  edition: "2026-11",
  title: "New Jersey massage records",
  authority: "New Jersey Board of Massage and Bodywork Therapy",
  linesOfBusiness: ["medicaid", "commercial", "workers_compensation", "auto", "veterans", "cash"],
  jurisdiction: "NJ",
  sources: [
    { id: "njac-13-37a-5-2", title: "N.J.A.C. 13:37A-5.2 Recordkeeping (as of 2024-09-16)", publisher: "New Jersey Board of Massage and Bodywork Therapy", url: "https://regulations.justia.com/states/new-jersey/title-13/chapter-37a/subchapter-5/section-13-37a-5-2", retrieved: "2026-11-23" },
    { id: "njac-13-37a-5-2-history", title: "N.J. Admin. Code 13:37A-5.2, with the note of its amendment", publisher: "Legal Information Institute, Cornell Law School", url: "https://www.law.cornell.edu/regulations/new-jersey/N-J-A-C-13-37A-5-2", retrieved: "2026-11-23" },
  ],
  rules: [
    {
      id: "reason-for-visit", kind: "note_element", from: "2019-11-18", verifiedThrough: "2024-09-16", severity: "error", confidence: "primary",
      citations: [{ sourceId: "njac-13-37a-5-2", locator: "(a)3", derived: true }, { sourceId: "njac-13-37a-5-2-history", locator: "notes: effective 11/18/2019" }],
      appliesTo: { disciplines: ["massage"] },
      parameters: { elements: ["subjective"] },
    },
    {
      id: "modalities-and-areas", kind: "note_element", from: "2019-11-18", verifiedThrough: "2024-09-16", severity: "error", confidence: "primary",
      citations: [{ sourceId: "njac-13-37a-5-2", locator: "(a)5" }, { sourceId: "njac-13-37a-5-2-history", locator: "notes: effective 11/18/2019" }],
      appliesTo: { disciplines: ["massage"] },
      parameters: { elements: ["technique", "body_region"] },
    },
  ],
  silentOn: ["unit_counting", "provider_eligibility", "referral", "prior_authorization", "modifier_required"],
};
