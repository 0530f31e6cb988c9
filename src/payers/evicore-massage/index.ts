import type { ShippedRuleBook } from "../../rules/index.js";

/** The massage guideline of eviCore, by which several plans review massage: laid over the plan's own book. What a note has to show is known from a summary only, and so warns; the exclusions stand in the guideline. */
export const evicoreMassage: ShippedRuleBook = {
  schemaVersion: 1,
  id: "us/evicore-massage",
  edition: "2026-11",
  title: "eviCore massage therapy guideline",
  authority: "eviCore healthcare",
  linesOfBusiness: ["commercial"],
  sources: [
    { id: "evicore-20", title: "Massage Therapy clinical guidelines, version 1.0 (effective 2020-02-14; copy)", publisher: "eviCore healthcare", url: "https://vdocuments.mx/evicore-massage-therapy-guidelines-effective-21420-services-for-preventive.html", published: "2020-02-14", retrieved: "2026-11-23" },
    { id: "evicore-verity", title: "Summary of the eviCore massage therapy guideline", publisher: "Verity", url: "https://verity.backworkai.com/policy/EVICORE-MASSAGE-THERAPY", retrieved: "2026-11-23" },
  ],
  rules: [
    {
      id: "complaint-and-progress", kind: "note_element", from: { unknown: true, seenOn: "2026-11-23" }, verifiedThrough: "2026-11-23", severity: "warning", confidence: "secondary",
      citations: [{ sourceId: "evicore-verity", locator: "documented subjective complaints; objective progress notes" }],
      appliesTo: { codes: ["97124"], disciplines: ["massage"] },
      parameters: { elements: ["subjective", "objective_measures"] },
    },
    {
      id: "baseline-limitation", kind: "note_element", from: { unknown: true, seenOn: "2026-11-23" }, verifiedThrough: "2026-11-23", severity: "warning", confidence: "secondary",
      citations: [{ sourceId: "evicore-verity", locator: "baseline functional limitations" }],
      appliesTo: { codes: ["97124"], disciplines: ["massage"] },
      parameters: { elements: ["functional_limitations"] },
    },
    {
      id: "not-for-maintenance-or-wellness", kind: "coverage_exclusion", from: { unknown: true, seenOn: "2020-02-14" }, verifiedThrough: "2020-02-14", severity: "error", confidence: "primary",
      citations: [{ sourceId: "evicore-20", locator: "MT-1.0, exclusions: preventive, maintenance, or wellness care" }, { sourceId: "evicore-verity", locator: "preventive and maintenance care" }],
      appliesTo: { codes: ["97124"] },
      parameters: { excluded: "purpose", purposes: ["maintenance", "wellness"] },
    },
  ],
  silentOn: ["unit_counting", "provider_eligibility", "referral", "prior_authorization", "modifier_required"],
};
