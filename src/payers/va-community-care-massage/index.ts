import type { ShippedRuleBook } from "../../rules/index.js";

/** Massage for veterans under VA Community Care. The referral fixes visits, dates and codes; `authorizations[].kind` is `initial` or `continuation`. */
export const vaCommunityCareMassage: ShippedRuleBook = {
  schemaVersion: 1,
  id: "us/va/community-care-massage",
  edition: "2026-11",
  title: "VA Community Care, massage therapy",
  authority: "U.S. Department of Veterans Affairs",
  linesOfBusiness: ["veterans"],
  sources: [
    { id: "va-naz", title: "Policy updates to chiropractic, massage therapy and acupuncture care", publisher: "VA Northern Arizona Health Care", url: "https://www.va.gov/northern-arizona-health-care/news-releases/policy-updates-to-chiropractic-massage-therapy-and-acupuncture-care/", published: "2025-05-05", retrieved: "2026-11-23" },
    { id: "zeel-seoc", title: "VA massage therapy SEOC", publisher: "Zeel", url: "https://www.zeel.com/va/massage-therapy-seoc", retrieved: "2026-11-23" },
    { id: "zeel-help", title: "The VA Standard Episode of Care for massage referrals", publisher: "Zeel", url: "https://provider-help.zeel.com/kb/guide/en/the-va-standard-episode-of-care-seoc-for-massage-referrals-IZsg76P1AK/Steps/3768270", retrieved: "2026-11-23" },
    { id: "ai-va", title: "How much does the VA pay for massage therapy", publisher: "AccountingInsights", url: "https://accountinginsights.org/how-much-does-the-va-pay-for-massage-therapy", retrieved: "2026-11-23" },
    { id: "mpb-va", title: "Billing the VA for massage therapy sessions (2025)", publisher: "Massage Practice Builder", url: "https://www.massagepracticebuilder.com/billing-the-va-for-massage-therapy-sessions", retrieved: "2026-11-23" },
    { id: "va-amta", title: "VA massage therapy reimbursement issues (2024)", publisher: "AMTA", url: "https://amtamassage.org/link/8c36f20fd6c34ec3b3d3a9f258e9ebe3.aspx", retrieved: "2026-11-23" },
    { id: "va-gp", title: "VA programme and modifier GP", publisher: "Acupuncture Today", url: "https://mpamedia.com/mpacms/at/article.php?id=33490", retrieved: "2026-11-23" },
  ],
  rules: [
    {
      id: "referral-authorizes", kind: "prior_authorization", from: { unknown: true, seenOn: "2025-05-05" }, verifiedThrough: "2025-05-05", severity: "error", confidence: "primary",
      citations: [{ sourceId: "va-naz", locator: "standardized episodes of care" }],
      parameters: { rungs: [{ fromVisit: 1, needs: "authorization" }], fixes: ["dates", "visits"] },
    },
    {
      // That the referral lists codes is one vendor's word.
      id: "referral-names-codes", kind: "prior_authorization", from: { unknown: true, seenOn: "2026-11-23" }, verifiedThrough: "2026-11-23", severity: "warning", confidence: "secondary",
      citations: [{ sourceId: "zeel-seoc", locator: "allowed CPT codes" }],
      parameters: { rungs: [{ fromVisit: 1, needs: "authorization" }], fixes: ["codes"] },
    },
    {
      id: "initial-episode", kind: "visit_cap", from: { unknown: true, seenOn: "2025-05-05" }, verifiedThrough: "2025-05-05", severity: "error", confidence: "primary",
      citations: [{ sourceId: "va-naz", locator: "massage: 12 visits in 90 days" }],
      appliesTo: { codes: ["97124"] },
      parameters: { cap: "visits", visits: 12, per: "authorization", within: { span: { count: 90, unit: "days" }, from: "authorization" }, authorizationKind: "initial" },
    },
    {
      // Its 180 days run from the first treatment, a day that no claim tells: the visits alone are counted.
      id: "continuation-episode", kind: "visit_cap", from: { unknown: true, seenOn: "2026-11-23" }, verifiedThrough: "2026-11-23", severity: "warning", confidence: "secondary",
      citations: [{ sourceId: "zeel-seoc", locator: "continuation" }, { sourceId: "zeel-help", locator: "continuation" }],
      appliesTo: { codes: ["97124"] },
      parameters: { cap: "visits", visits: 12, per: "authorization", authorizationKind: "continuation" },
    },
    {
      id: "not-for-wellness", kind: "coverage_exclusion", from: { unknown: true, seenOn: "2026-11-23" }, verifiedThrough: "2026-11-23", severity: "warning", confidence: "secondary",
      citations: [{ sourceId: "ai-va", locator: "wellness and relaxation" }, { sourceId: "mpb-va", locator: "wellness and relaxation" }],
      appliesTo: { codes: ["97124"] },
      parameters: { excluded: "purpose", purposes: ["wellness", "relaxation"] },
    },
    {
      // From an article older than the present network.
      id: "modifier-gp", kind: "modifier_required", from: { unknown: true, seenOn: "2026-11-23" }, verifiedThrough: "2026-11-23", severity: "information", confidence: "secondary",
      citations: [{ sourceId: "va-gp", locator: "modifier GP" }],
      appliesTo: { codes: ["97124", "97140"] },
      parameters: { requires: "one_of", modifiers: ["GP"] },
    },
    {
      id: "reduction-after-the-first-unit", kind: "payment_reduction", from: { unknown: true, seenOn: "2024-12-31" }, verifiedThrough: "2024-12-31", severity: "information", confidence: "secondary",
      citations: [{ sourceId: "va-amta", locator: "multiple-procedure reduction" }],
      appliesTo: { codes: ["97124", "97140"] },
      parameters: { reduction: "multiple_procedures", base: "practice_expense", full: "first_unit", together: "everyone", acrossDisciplines: true },
    },
  ],
  silentOn: ["unit_counting", "provider_eligibility", "referral", "daily_cap", "timely_filing", "appeal_window"],
};
