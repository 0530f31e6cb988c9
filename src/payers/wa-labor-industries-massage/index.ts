import type { ShippedRuleBook } from "../../rules/index.js";

/** Massage therapy for injured workers in Washington State. A claim is one injury: its visits are `counters.visits.injury`. */
export const waLaborIndustriesMassage: ShippedRuleBook = {
  schemaVersion: 1,
  id: "us/wa/labor-industries-massage",
  edition: "2026-11",
  title: "Washington State workers' compensation, massage therapy",
  authority: "Washington State Department of Labor & Industries",
  linesOfBusiness: ["workers_compensation"],
  jurisdiction: "WA",
  sources: [
    { id: "wac-296-23-250", title: "WAC 296-23-250 Massage therapy rules (effective 2008-07-01)", publisher: "Washington State Legislature", url: "https://lawfilesext.leg.wa.gov/Law/WAC/WAC%20296%20%20TITLE/WAC%20296%20-%2023%20%20CHAPTER/WAC%20296%20-%2023%20-250.htm", published: "2008-07-01", retrieved: "2026-11-23" },
    { id: "lni-authorization", title: "Physical, occupational and massage therapy (authorization page)", publisher: "Washington State Department of Labor & Industries", url: "https://lni.wa.gov/patient-care/treating-patients/helping-workers-get-back-to-work/physical-occupational-massage-therapy", retrieved: "2026-11-23" },
    { id: "wsr-08-05-108", title: "WSR 08-05-108 Conversion factors and maximum daily fees", publisher: "Washington State Register", url: "https://lawfilesext.leg.wa.gov/law/wsr/2008/05/08-05-108.htm", retrieved: "2026-11-23" },
    { id: "wsr-23-07-118", title: "WSR 23-07-118 Conversion factors and maximum daily fees (proposal)", publisher: "Washington State Register", url: "https://lawfilesext.leg.wa.gov/law/wsr/2023/07/23-07-118.htm", published: "2023-03-21", retrieved: "2026-11-23" },
    { id: "lni-marfs-2013-ch24", title: "Medical Aid Rules and Fee Schedules 2013, chapter 24 Physical Medicine Services", publisher: "Washington State Department of Labor & Industries", url: "http://www.lni.wa.gov/ClaimsIns/Providers/Billing/FeeSched/2013/MARFS/Chapter24/", published: "2013-07-01", retrieved: "2026-11-23" },
  ],
  rules: [
    {
      id: "licensed-massage-therapists", kind: "provider_eligibility", from: "2008-07-01", verifiedThrough: "2026-11-23", severity: "error", confidence: "primary",
      citations: [{ sourceId: "wac-296-23-250", locator: "second paragraph" }, { sourceId: "lni-authorization", locator: "provider types: no assistants for massage" }],
      appliesTo: { codes: ["97124"], disciplines: ["massage"] },
      parameters: { eligible: "only", providerTypes: ["massage_therapist"] },
    },
    {
      // The attending doctor, or a physician assistant for that doctor. Who may attend is written elsewhere: only those who are no doctors are named.
      id: "attending-doctors-order", kind: "referral", from: "2008-07-01", verifiedThrough: "2026-11-23", severity: "error", confidence: "primary",
      citations: [{ sourceId: "wac-296-23-250", locator: "second paragraph", derived: true }],
      appliesTo: { codes: ["97124"], disciplines: ["massage"] },
      parameters: {
        needs: ["order"],
        notBy: ["massage_therapist", "physical_therapist", "physical_therapist_assistant", "occupational_therapist", "occupational_therapy_assistant", "speech_language_pathologist", "athletic_trainer", "aide", "student"],
      },
    },
    {
      // Authorization beyond six treatments is as old as the regulation. Which evidence it asks for, and of whom from visit 13 on, stands on an undated page
      // (authorization-ladder below): before that was seen, any authorization keeps this rule, and whether it was the right one is not known.
      id: "authorization-beyond-six", kind: "prior_authorization", from: "2008-07-01", until: "2026-11-22", verifiedThrough: "2026-11-22", severity: "error", confidence: "primary",
      citations: [{ sourceId: "wac-296-23-250", locator: "third paragraph: beyond the initial six treatments" }],
      appliesTo: { codes: ["97124"], disciplines: ["massage"] },
      parameters: { rungs: [{ fromVisit: 1, needs: "nothing" }, { fromVisit: 7, needs: "authorization" }], counter: "injury", fixes: [] },
    },
    {
      id: "authorization-ladder", kind: "prior_authorization", from: { unknown: true, seenOn: "2026-11-23" }, verifiedThrough: "2026-11-23", severity: "error", confidence: "primary",
      citations: [{ sourceId: "lni-authorization", locator: "authorization table, massage" }, { sourceId: "wac-296-23-250", locator: "third paragraph: beyond the initial six treatments" }],
      appliesTo: { codes: ["97124"], disciplines: ["massage"] },
      parameters: {
        rungs: [
          { fromVisit: 1, needs: "nothing" },
          { fromVisit: 7, needs: "authorization", authorizationKind: "F245-417-000" },
          { fromVisit: 13, needs: "authorization", authorizationKind: "claim_manager" },
        ],
        counter: "injury", fixes: [],
      },
    },
    {
      id: "not-at-home", kind: "coverage_exclusion", from: "2008-07-01", verifiedThrough: "2026-11-23", severity: "error", confidence: "primary",
      citations: [{ sourceId: "wac-296-23-250", locator: "fourth paragraph: in the home" }],
      appliesTo: { codes: ["97124"], disciplines: ["massage"] },
      parameters: { excluded: "place_of_service", placesOfService: ["12"], unlessAuthorized: true },
    },
    // The daily maximum is 75 % of the one for physical and occupational therapy. An amount for later dates is one more line with a period of its own;
    // in a period without an amount the host supplies it.
    { id: "daily-maximum", kind: "daily_cap", from: "2008-07-01", until: "2009-06-30", verifiedThrough: "2009-06-30", severity: "warning", confidence: "primary", citations: [{ sourceId: "wac-296-23-250", locator: "75 % of the daily maximum" }, { sourceId: "wsr-08-05-108", locator: "118.07 for physical and occupational therapy", derived: true }], appliesTo: { codes: ["97124"], disciplines: ["massage"] }, parameters: { limit: { measure: "cents", amountCents: 8855 }, together: "everyone", each: "all_together" } },
    { id: "daily-maximum", kind: "daily_cap", from: "2009-07-01", until: "2023-03-20", verifiedThrough: "2023-03-20", severity: "warning", confidence: "primary", citations: [{ sourceId: "wac-296-23-250", locator: "75 % of the daily maximum" }], appliesTo: { codes: ["97124"], disciplines: ["massage"] }, parameters: { limit: { measure: "cents" }, together: "everyone", each: "all_together" } },
    { id: "daily-maximum", kind: "daily_cap", from: "2023-03-21", until: "2023-06-30", verifiedThrough: "2023-06-30", severity: "warning", confidence: "primary", citations: [{ sourceId: "wac-296-23-250", locator: "75 % of the daily maximum" }, { sourceId: "wsr-23-07-118", locator: "140.84 before the change", derived: true }], appliesTo: { codes: ["97124"], disciplines: ["massage"] }, parameters: { limit: { measure: "cents", amountCents: 10563 }, together: "everyone", each: "all_together" } },
    // 143.66 for physical and occupational therapy was proposed for this period; its adoption was not seen.
    { id: "daily-maximum", kind: "daily_cap", from: "2023-07-01", verifiedThrough: "2026-11-23", severity: "warning", confidence: "primary", citations: [{ sourceId: "wac-296-23-250", locator: "75 % of the daily maximum" }], appliesTo: { codes: ["97124"], disciplines: ["massage"] }, parameters: { limit: { measure: "cents" }, together: "everyone", each: "all_together" } },
    {
      id: "one-treatment-a-day", kind: "daily_cap", from: "2008-07-01", verifiedThrough: "2026-11-23", severity: "warning", confidence: "primary",
      citations: [{ sourceId: "wac-296-23-250", locator: "exceeding once per day" }],
      appliesTo: { codes: ["97124"], disciplines: ["massage"] },
      parameters: { limit: { measure: "treatments", treatments: 1 }, together: "everyone", each: "all_together" },
    },
    {
      id: "progress-report", kind: "progress_report", from: "2008-07-01", verifiedThrough: "2026-11-23", severity: "error", confidence: "primary",
      citations: [{ sourceId: "wac-296-23-250", locator: "third paragraph: progress report" }],
      appliesTo: { codes: ["97124"], disciplines: ["massage"] },
      parameters: { every: { due: "whichever_first", count: 6, of: "visits", span: { count: 1, unit: "months" } }, elements: [] },
    },
    {
      id: "beyond-six-treatments", kind: "note_element", from: "2008-07-01", verifiedThrough: "2026-11-23", severity: "error", confidence: "primary",
      citations: [{ sourceId: "wac-296-23-250", locator: "third paragraph: beyond the initial six treatments" }],
      appliesTo: { codes: ["97124"], disciplines: ["massage"] },
      parameters: { elements: ["objective_measures", "plan", "goals", "expected_duration"], fromVisit: 7, counter: "injury" },
    },
  ],
  silentOn: ["unit_counting", "modifier_required", "ncci_ptp", "mue", "visit_cap", "timely_filing", "appeal_window"],
  overrides: [
    { action: "off", ruleBookId: "us/cpt-baseline", ruleId: "modifier-52-on-timed-codes", citations: [{ sourceId: "lni-marfs-2013-ch24", locator: "definitions: modifiers" }] },
  ],
};
