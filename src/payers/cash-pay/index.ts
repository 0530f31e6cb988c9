import type { ShippedRuleBook } from "../../rules/index.js";

/** The patient pays: no payer's counting rule, nothing to count. */
export const cashPay: ShippedRuleBook = {
  schemaVersion: 1,
  id: "us/cash-pay",
  edition: "2026-11",
  title: "Cash pay",
  authority: "None: there is no payer",
  linesOfBusiness: ["cash"],
  sources: [
    { id: "aapc-mds", title: "Does the 8-minute rule apply to non-Medicare payers (R. Gawenda, MDS Alert)", publisher: "AAPC", url: "https://aapc.com/codes/coding-newsletters/my-mds-alert/what-do-you-think-118604-article", retrieved: "2026-11-23" },
    { id: "gawenda-8", title: "8-minute-rule tag page", publisher: "Gawenda Seminars", url: "https://gawendaseminars.com/tag/8-minute-rule/", retrieved: "2026-11-23" },
  ],
  rules: [
    {
      id: "nothing-to-count", kind: "unit_counting", from: "0001-01-01", verifiedThrough: "2026-11-23", severity: "information", confidence: "secondary",
      citations: [{ sourceId: "aapc-mds", locator: "a counting rule binds a payer only where that payer says so", derived: true }, { sourceId: "gawenda-8", locator: "headlines", derived: true }],
      parameters: { counting: { method: "none" } },
    },
  ],
  silentOn: ["provider_eligibility", "referral", "prior_authorization", "modifier_required"],
};
