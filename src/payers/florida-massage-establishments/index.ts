import type { ShippedRuleBook } from "../../rules/index.js";

/** Client records of massage establishments in Florida from 2024-07-01, known from the title of the bill and one clinic's reading. What they say of the time of a session is not clear enough to be a rule. */
export const floridaMassageEstablishments: ShippedRuleBook = {
  schemaVersion: 1,
  id: "us/fl/massage-establishments",
  edition: "2026-11",
  title: "Florida massage establishments",
  authority: "Florida Statutes s. 480.043, as others report it",
  linesOfBusiness: ["medicaid", "commercial", "workers_compensation", "auto", "veterans", "cash"],
  jurisdiction: "FL",
  sources: [
    { id: "fl-sb-896", title: "SB 896 (2024), title of the bill as filed", publisher: "Florida Senate", url: "https://www.flsenate.gov/Session/Bill/2024/896/BillText/Filed/HTML", retrieved: "2026-11-23" },
    { id: "fl-480-043", title: "Fla. Stat. 480.043, opening subsections (2024 session)", publisher: "Casetext", url: "https://www.casetext.com/statute/florida-statutes/title-xxxii-regulation-of-professions-and-occupations/chapter-480-massage-therapy-practice/section-480043-massage-establishments-requisites-licensure-inspection-human-trafficking-awareness-training-and-policies", retrieved: "2026-11-23" },
    { id: "fl-clinic", title: "Florida rule changes of 2024-07-01", publisher: "My Massage Clinic, Panama City Beach", url: "https://www.findhealthclinics.com/US/Panama-City-Beach/170689576382490/My-Massage-Clinic", published: "2024-06-20", retrieved: "2026-11-23" },
  ],
  rules: [
    {
      id: "client-records", kind: "note_element", from: "2024-07-01", verifiedThrough: "2024-07-01", severity: "warning", confidence: "secondary",
      citations: [{ sourceId: "fl-sb-896", locator: "title: customer and patient records", derived: true }, { sourceId: "fl-480-043", locator: "effective 2024-07-01" }, { sourceId: "fl-clinic", locator: "name, address and telephone" }],
      appliesTo: { disciplines: ["massage"] },
      parameters: { elements: ["contact"] },
    },
    {
      id: "therapist-and-license", kind: "signature", from: "2024-07-01", verifiedThrough: "2024-07-01", severity: "information", confidence: "secondary",
      citations: [{ sourceId: "fl-clinic", locator: "therapist and licence", derived: true }],
      appliesTo: { disciplines: ["massage"] },
      parameters: { on: "treatment_note", credentials: false, dated: false, licenseNumber: true },
    },
    {
      id: "type-of-service", kind: "billed_interventions", from: "2024-07-01", verifiedThrough: "2024-07-01", severity: "information", confidence: "secondary",
      citations: [{ sourceId: "fl-clinic", locator: "type of service" }],
      appliesTo: { disciplines: ["massage"] },
      parameters: { everyBilled: true, timedThoughUnbilled: false },
    },
  ],
  silentOn: ["unit_counting", "provider_eligibility", "referral", "prior_authorization", "modifier_required"],
};
