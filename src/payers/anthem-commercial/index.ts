import type { ShippedRuleBook } from "../../rules/index.js";
import { fifteenMinuteCodes } from "../code-lists.js";

/** Anthem Blue Cross and Blue Shield, commercial, in Indiana, Kentucky, Missouri, Ohio and Wisconsin. */
export const anthemCommercial: ShippedRuleBook = {
  schemaVersion: 1,
  id: "us/anthem-commercial-in-ky-mo-oh-wi",
  edition: "2026-11",
  title: "Anthem commercial (IN, KY, MO, OH, WI)",
  authority: "Anthem Blue Cross and Blue Shield",
  linesOfBusiness: ["commercial"],
  jurisdiction: "IN KY MO OH WI",
  sources: [
    { id: "anthem-frequency", title: "Reimbursement policy update: Frequency editing, professional", publisher: "Anthem provider news", url: "https://providernews.anthem.com/wisconsin/articles/reimbursement-policy-update-frequency-editing-professional-9-6707", published: "2021-01-01", retrieved: "2026-11-23" },
    { id: "apta-anthem25", title: "APTA advocates against Anthem's policy for reporting timed units", publisher: "APTA", url: "https://www.apta.org/article/2025/07/09/apta-advocates-against-anthems-policy-for-reporting-timed-units", published: "2025-07-09", retrieved: "2026-11-23" },
  ],
  rules: [
    {
      // 97530 is not in the policy's list.
      id: "four-units-a-day", kind: "daily_cap", from: "2021-04-01", verifiedThrough: "2021-04-01", severity: "error", confidence: "primary",
      citations: [{ sourceId: "anthem-frequency", locator: "4 units or 1 hour, by member, provider, therapy type and date" }],
      appliesTo: { form: "professional", codes: ["97110-97124", "97129", "97130", "97140", "97533-97542", "97760-97763"] },
      parameters: { limit: { measure: "units", units: 4 }, together: "practitioner", each: "discipline" },
    },

    // ── the record ────────────────────────────────────────────────────────────────────────────────────────────────────
    {
      // The report names no states: an information only.
      id: "time-in-and-out", kind: "time_documentation", from: { unknown: true, seenOn: "2025-07-09" }, verifiedThrough: "2025-07-09", severity: "information", confidence: "secondary",
      citations: [{ sourceId: "apta-anthem25", locator: "time in and time out for each CPT code billed" }],
      appliesTo: { codes: fifteenMinuteCodes },
      parameters: { forms: ["start_and_stop_per_code"], accepted: "all" },
    },
  ],
  silentOn: ["referral", "provider_eligibility", "timely_filing", "appeal_window"],
};
