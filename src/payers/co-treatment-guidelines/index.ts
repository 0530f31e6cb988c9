import type { ShippedRuleBook } from "../../rules/index.js";

/**
 * What the associations of speech-language pathologists, occupational and physical therapists ask of the notes of co-treatment under Medicare. Medicare had
 * asked them for it and binds nobody to it: lay it over `medicarePartB` where you treat so. The limit to two disciplines, and how their time is divided, are
 * no matters of the note.
 */
export const coTreatmentGuidelines: ShippedRuleBook = {
  schemaVersion: 1,
  id: "us/co-treatment-guidelines",
  edition: "2026-11",
  title: "Joint guidelines for therapy co-treatment under Medicare",
  authority: "ASHA, AOTA and APTA",
  linesOfBusiness: ["medicare_part_b"],
  sources: [
    { id: "asha-co-treatment", title: "Joint guidelines for therapy co-treatment under Medicare", publisher: "American Speech-Language-Hearing Association", url: "https://www.asha.org/practice/reimbursement/medicare/joint-guidelines-for-therapy-co-treatment-under-medicare/", retrieved: "2026-11-23" },
    { id: "aota-co-treatment", title: "Joint guidelines for therapy co-treatment under Medicare (the same text)", publisher: "American Occupational Therapy Association", url: "https://aota.org/practice/practice-essentials/payment-policy/medicare1/joint-guidelines-for-therapy-cotreatment-under-medicare", retrieved: "2026-11-23" },
    { id: "apta-co-treatment", title: "Tri-Alliance issues joint guidelines for therapy cotreatment under Medicare", publisher: "APTA", url: "http://www.apta.org/PTinMotion/NewsNow/2012/2/15/CotreatmentGuidelines/?blogmonth=6&blogyear=2012&blogid=10737418615", published: "2012-02-15", retrieved: "2026-11-23" },
  ],
  rules: [
    {
      id: "reason-goals-progress", kind: "note_element", from: { unknown: true, seenOn: "2012-02-15" }, verifiedThrough: "2026-11-23", severity: "warning", confidence: "primary",
      citations: [{ sourceId: "asha-co-treatment", locator: "second and third point" }, { sourceId: "aota-co-treatment", locator: "second and third point" }, { sourceId: "apta-co-treatment", locator: "issued by 2012-02-15, at the request of CMS" }],
      appliesTo: { disciplines: ["PT", "OT", "SLP"] },
      parameters: { elements: ["co_treatment_rationale", "co_treatment_goals", "co_treatment_progress"] },
    },
  ],
  silentOn: ["unit_counting", "provider_eligibility", "referral", "prior_authorization", "modifier_required"],
};
