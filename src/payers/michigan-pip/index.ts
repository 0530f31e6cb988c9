import type { ShippedRuleBook } from "../../rules/index.js";

/** No-fault auto insurance in Michigan: a massage therapist may be paid, the opposite of workers' compensation there. */
export const michiganPip: ShippedRuleBook = {
  schemaVersion: 1,
  id: "us/mi/pip",
  edition: "2026-11",
  title: "Michigan no-fault (personal injury protection)",
  authority: "Michigan no-fault law, as reported",
  linesOfBusiness: ["auto"],
  jurisdiction: "MI",
  sources: [
    { id: "mi-auto-law", title: "Massage therapy and No-Fault", publisher: "Michigan Auto Law", url: "https://www.michiganautolaw.com/blog/2015/05/23/massage-therapy-no-fault/", published: "2015-05-23", retrieved: "2026-11-23" },
    { id: "mi-nasrallah", title: "Nasrallah v Argonaut-Midwest (Mich. App. 2022), summary", publisher: "autonofaultlaw.com", url: "https://autonofaultlaw.com/digital-library/index.php/case-summaries/5465-nasrallah-et-al-v-argonaut-midwest-ins-co-coa-unp-11-10-2022-rb-4506", published: "2022-11-10", retrieved: "2026-11-23" },
    { id: "mi-reifman", title: "Provider fee caps, MCL 500.3157", publisher: "Reifman Law Firm", url: "https://reifmanlawfirm.com/provider-fee-caps/", retrieved: "2026-11-23" },
    { id: "mi-msms", title: "Auto no-fault reform: new fee schedule cap effective July 2, 2021", publisher: "Michigan State Medical Society", url: "https://www.msms.org/About-MSMS/News-Media/michigan-auto-no-fault-reform-act-new-fee-schedule-cap-effective-july-2-2021", published: "2021-05-13", retrieved: "2026-11-23" },
    { id: "mi-anf", title: "Michigan no-fault fee schedule", publisher: "autonofaultlaw.com", url: "https://autonofaultlaw.com/michigan-no-fault-fee-schedule/", retrieved: "2026-11-23" },
    { id: "mi-apta", title: "Auto no-fault law", publisher: "APTA Michigan", url: "https://aptami.org/legislative/", published: "2021-07-01", retrieved: "2026-11-23" },
  ],
  rules: [
    {
      id: "massage-therapists-too", kind: "provider_eligibility", from: { unknown: true, seenOn: "2015-05-23" }, verifiedThrough: "2022-11-10", severity: "warning", confidence: "secondary",
      citations: [{ sourceId: "mi-auto-law", locator: "whole article" }, { sourceId: "mi-nasrallah", locator: "massage as an allowable expense" }],
      appliesTo: { codes: ["97124"] },
      parameters: { eligible: "also", providerTypes: ["massage_therapist"] },
    },
    { id: "percent-of-medicare", kind: "payment_reduction", from: "2021-07-02", until: "2022-07-01", verifiedThrough: "2022-07-01", severity: "information", confidence: "secondary", citations: [{ sourceId: "mi-reifman", locator: "tier I" }, { sourceId: "mi-msms", locator: "200 %" }, { sourceId: "mi-anf", locator: "overview" }, { sourceId: "mi-apta", locator: "fee schedule" }], parameters: { reduction: "ceiling", percentOfMedicare: 200 } },
    { id: "percent-of-medicare", kind: "payment_reduction", from: "2022-07-02", until: "2023-07-01", verifiedThrough: "2023-07-01", severity: "information", confidence: "secondary", citations: [{ sourceId: "mi-reifman", locator: "tier I" }], parameters: { reduction: "ceiling", percentOfMedicare: 195 } },
    { id: "percent-of-medicare", kind: "payment_reduction", from: "2023-07-02", verifiedThrough: "2026-11-23", severity: "information", confidence: "secondary", citations: [{ sourceId: "mi-reifman", locator: "tier I" }], parameters: { reduction: "ceiling", percentOfMedicare: 190 } },
  ],
  silentOn: ["unit_counting", "referral", "prior_authorization", "modifier_required", "daily_cap", "visit_cap", "benefit_limit", "timely_filing", "appeal_window"],
};
