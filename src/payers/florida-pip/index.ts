import type { ShippedRuleBook } from "../../rules/index.js";

/** Personal injury protection in Florida: massage is no benefit, whoever gives it. */
export const floridaPip: ShippedRuleBook = {
  schemaVersion: 1,
  id: "us/fl/pip",
  edition: "2026-11",
  title: "Florida personal injury protection",
  authority: "Florida Statutes s. 627.736",
  linesOfBusiness: ["auto"],
  jurisdiction: "FL",
  sources: [
    { id: "fl-beacon", title: "Case note quoting s. 627.736(1)(a)5 and GEICO v Beacon (3d DCA 2020)", publisher: "Florida Injury Attorney Blawg", url: "https://www.floridainjuryattorneyblawg.com/jeffrey-p-gale-p-a-licensed-massage-therapists-not-entitled-to-pip-payments/", published: "2020-02-26", retrieved: "2026-11-23" },
    { id: "fl-abmp", title: "Florida insurance bill discontinues coverage of massage (2012)", publisher: "ABMP", url: "https://www.abmp.com/updates/legislative-updates/florida/florida-insurance-bill-discontinues-coverage-massage-therapy", retrieved: "2026-11-23" },
    { id: "fl-hendrickson", title: "Southern-Owners v Hendrickson (7th Cir. Ct. appellate)", publisher: "We Set The Standards", url: "https://wesetthestandards.com/pip/volume-27/southern-owners-insurance-company-appellant-v-jaclyn-hendrickson-appellee", published: "2019-08-23", retrieved: "2026-11-23" },
    { id: "fl-rue-ziffra", title: "PIP coverage: massage therapy and acupuncture", publisher: "Rue & Ziffra", url: "https://rueziffra.com/personal-injury-protection-coverage-pip-what-you-need-to-know-about-massage-therapy-and-acupuncture/", published: "2020-10-26", retrieved: "2026-11-23" },
    { id: "fl-sunshine", title: "Sunshine Rehab v Progressive American (Miami-Dade)", publisher: "We Set The Standards", url: "https://wesetthestandards.com/pip/volume-25/sunshine-rehab-medical-inc-a-a-o-rafael-sanchez-plaintiff-v-progressive-american-insurance-company-defendant", published: "2017-07-10", retrieved: "2026-11-23" },
  ],
  rules: [
    {
      id: "massage-is-no-benefit", kind: "coverage_exclusion", from: "2013-01-01", verifiedThrough: "2020-02-26", severity: "error", confidence: "primary",
      citations: [{ sourceId: "fl-beacon", locator: "s. 627.736(1)(a)5 as quoted" }, { sourceId: "fl-abmp", locator: "the bill" }],
      appliesTo: { codes: ["97124"] },
      parameters: { excluded: "service" },
    },
    {
      // The words of the statute are of 2013; until the appeal court spoke, lower courts read them both ways of services other than massage.
      id: "not-massage-therapists", kind: "provider_eligibility", from: "2013-01-01", until: "2020-02-25", verifiedThrough: "2020-02-25", severity: "warning", confidence: "secondary",
      citations: [{ sourceId: "fl-beacon", locator: "s. 627.736(1)(a)5 as quoted" }, { sourceId: "fl-hendrickson", locator: "the contrary result of 2019" }],
      parameters: { eligible: "never", providerTypes: ["massage_therapist"] },
    },
    {
      id: "not-massage-therapists", kind: "provider_eligibility", from: "2020-02-26", verifiedThrough: "2020-10-26", severity: "warning", confidence: "secondary",
      citations: [{ sourceId: "fl-beacon", locator: "GEICO v Beacon" }, { sourceId: "fl-hendrickson", locator: "the contrary result of 2019" }, { sourceId: "fl-rue-ziffra", locator: "massage therapists" }],
      parameters: { eligible: "never", providerTypes: ["massage_therapist"] },
    },
    {
      id: "first-care-within-14-days", kind: "benefit_limit", from: "2013-01-01", verifiedThrough: "2017-07-10", severity: "warning", confidence: "secondary",
      citations: [{ sourceId: "fl-abmp", locator: "14 days" }, { sourceId: "fl-sunshine", locator: "initial services" }],
      parameters: { benefit: "first_care", afterInjury: { count: 14, unit: "days" } },
    },
    {
      // 2,500 without an emergency medical condition, which no claim tells.
      id: "benefit-of-10000", kind: "benefit_limit", from: "2013-01-01", verifiedThrough: "2017-07-10", severity: "warning", confidence: "secondary",
      citations: [{ sourceId: "fl-abmp", locator: "10,000" }, { sourceId: "fl-sunshine", locator: "10,000 and 2,500" }],
      parameters: { benefit: "amount", ceilingCents: 1000000 },
    },
  ],
  silentOn: ["unit_counting", "referral", "prior_authorization", "modifier_required", "daily_cap", "visit_cap", "timely_filing", "appeal_window"],
};
