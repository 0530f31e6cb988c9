import type { ShippedRuleBook } from "../../rules/index.js";

/** The consultation document of massage therapists in Texas: whether it is signed is the consent flag of the note. Its statements, one by one, have no place in a record, and no rule about session notes was read. */
export const texasMassageBoard: ShippedRuleBook = {
  schemaVersion: 1,
  id: "us/tx/massage-board",
  edition: "2026-11",
  title: "Texas massage consultation",
  authority: "Texas Department of Licensing and Regulation",
  linesOfBusiness: ["medicaid", "commercial", "workers_compensation", "auto", "veterans", "cash"],
  jurisdiction: "TX",
  sources: [
    { id: "tac-117-91", title: "16 TAC 117.91 Consultation document and written consent", publisher: "Texas Department of Licensing and Regulation", url: "https://www.law.cornell.edu/regulations/texas/16-Tex-Admin-Code-SS-117-91", retrieved: "2026-11-23" },
  ],
  rules: [
    {
      // One document before the first session, and a new one when the reason or the plan changes: a note that does not mention it breaks no rule by itself.
      id: "consultation-signed", kind: "note_element", from: { unknown: true, seenOn: "2026-11-23" }, verifiedThrough: "2026-11-23", severity: "warning", confidence: "primary",
      citations: [{ sourceId: "tac-117-91", locator: "(a): before the first session, signed by both", derived: true }],
      appliesTo: { disciplines: ["massage"] },
      parameters: { elements: ["consent"] },
    },
  ],
  silentOn: ["unit_counting", "provider_eligibility", "referral", "prior_authorization", "modifier_required"],
};
