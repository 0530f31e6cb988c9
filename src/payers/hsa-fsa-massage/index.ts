import type { ShippedRuleBook } from "../../rules/index.js";

/** Massage paid from a health savings or flexible spending account: the letter of medical necessity is the order. Laid over `cashPay`. */
export const hsaFsaMassage: ShippedRuleBook = {
  schemaVersion: 1,
  id: "us/hsa-fsa-massage",
  edition: "2026-11",
  title: "HSA and FSA, massage therapy",
  authority: "Internal Revenue Code s. 213(d), as others report it",
  linesOfBusiness: ["cash"],
  sources: [
    { id: "ai-hsa", title: "Can you use an HSA for massage therapy", publisher: "AccountingInsights", url: "https://accountinginsights.org/can-you-use-an-hsa-for-massage-therapy", retrieved: "2026-11-23" },
    { id: "medslip", title: "Is massage therapy HSA/FSA eligible", publisher: "MedSlip", url: "https://www.medslip.co/blog/is-massage-therapy-hsa-fsa-eligible", published: "2026-07-05", retrieved: "2026-11-23" },
    { id: "radiant", title: "Massage FAQ: what the prescription holds", publisher: "Radiant Bliss Massage", url: "http://radiantblissmassage.com/index.php/services/faqs/60-question-3-vestibulum-fermentum-massa-nec", retrieved: "2026-11-23" },
  ],
  rules: [
    {
      id: "letter-on-file", kind: "referral", from: { unknown: true, seenOn: "2026-07-05" }, verifiedThrough: "2026-11-23", severity: "warning", confidence: "secondary",
      citations: [{ sourceId: "ai-hsa", locator: "letter of medical necessity" }, { sourceId: "medslip", locator: "letter of medical necessity" }, { sourceId: "radiant", locator: "prescription" }],
      appliesTo: { codes: ["97124"], orDisciplines: ["massage"] },
      parameters: { needs: ["order"] },
    },
    {
      // The treatment it recommends stands under `modalities`, the clinician who writes it under `signature`. By discipline, since a cash visit may have no lines.
      id: "letter-contents", kind: "referral_contents", from: { unknown: true, seenOn: "2026-07-05" }, verifiedThrough: "2026-11-23", severity: "warning", confidence: "secondary",
      citations: [{ sourceId: "ai-hsa", locator: "letter of medical necessity" }, { sourceId: "medslip", locator: "letter of medical necessity" }, { sourceId: "radiant", locator: "necessity, frequency, duration" }],
      appliesTo: { disciplines: ["massage"] },
      parameters: { contents: ["diagnosis", "modalities", "frequency", "duration", "signature"] },
    },
    {
      id: "not-for-general-health", kind: "coverage_exclusion", from: { unknown: true, seenOn: "2026-07-05" }, verifiedThrough: "2026-11-23", severity: "warning", confidence: "secondary",
      citations: [{ sourceId: "ai-hsa", locator: "general health" }, { sourceId: "medslip", locator: "general health" }],
      appliesTo: { codes: ["97124"], orDisciplines: ["massage"] },
      parameters: { excluded: "purpose", purposes: ["wellness", "relaxation"] },
    },
  ],
  silentOn: ["unit_counting", "provider_eligibility", "prior_authorization", "modifier_required"],
};
