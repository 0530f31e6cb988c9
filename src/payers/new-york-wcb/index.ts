import type { ShippedRuleBook } from "../../rules/index.js";

/** Workers' compensation in New York. Relative values come with the claim (`relativeValueHundredths`): the schedule is licensed. */
export const newYorkWcb: ShippedRuleBook = {
  schemaVersion: 1,
  id: "us/ny/wcb",
  edition: "2026-11",
  title: "New York workers' compensation",
  authority: "New York Workers' Compensation Board",
  linesOfBusiness: ["workers_compensation"],
  jurisdiction: "NY",
  sources: [
    { id: "ny-nylj-2019", title: "Adoption of fee schedule changes (Barshay)", publisher: "New York Law Journal", url: "https://law.com/newyorklawjournal/2019/04/10/adoption-of-fee-schedule-changes-post-judgment-interest-accrual", published: "2019-04-10", retrieved: "2026-11-23" },
    { id: "ny-register-2018", title: "WCB-23-18-00005-A, Medical Fee Schedules (adoption, effective 2019-04-01)", publisher: "New York State Register", url: "https://govt.westlaw.com/nyreg/Document/I5030624d08e211e99dd9fc6ff03bf7e8", published: "2018-12-26", retrieved: "2026-11-23" },
    { id: "ny-tenenbaum", title: "8 units per diem (2018-02)", publisher: "J. Tenenbaum law blog", url: "https://jtnylaw.com/2018/02/8-units-per-diem-the-workers-compensation-board-has-spoken", retrieved: "2026-11-23" },
  ],
  rules: [
    {
      id: "relative-values-of-a-day", kind: "daily_cap", from: { unknown: true, seenOn: "2018-02-28" }, until: "2019-03-31", verifiedThrough: "2019-03-31", severity: "warning", confidence: "secondary",
      citations: [{ sourceId: "ny-nylj-2019", locator: "8.0, 13.5, 11.0" }, { sourceId: "ny-tenenbaum", locator: "8 units; manipulation apart" }],
      appliesTo: { codes: ["97010-97799"], exceptCodes: ["98940-98943"] },
      parameters: {
        limit: { measure: "relative_value", relativeValueHundredths: 800 }, together: "everyone", each: "all_together",
        otherLimits: [
          { when: [{ when: "billed_with", codes: ["97161-97163", "97165-97167"] }], limit: { measure: "relative_value", relativeValueHundredths: 1350 } },
          { when: [{ when: "billed_with", codes: ["97164", "97168"] }], limit: { measure: "relative_value", relativeValueHundredths: 1100 } },
        ],
      },
    },
    {
      id: "relative-values-of-a-day", kind: "daily_cap", from: "2019-04-01", verifiedThrough: "2019-04-10", severity: "warning", confidence: "secondary",
      citations: [{ sourceId: "ny-nylj-2019", locator: "12.0, 18.0, 15.0" }, { sourceId: "ny-register-2018", locator: "effective date" }, { sourceId: "ny-tenenbaum", locator: "manipulation apart" }],
      appliesTo: { codes: ["97010-97799"], exceptCodes: ["98940-98943"] },
      parameters: {
        limit: { measure: "relative_value", relativeValueHundredths: 1200 }, together: "everyone", each: "all_together",
        otherLimits: [
          { when: [{ when: "billed_with", codes: ["97161-97163", "97165-97167"] }], limit: { measure: "relative_value", relativeValueHundredths: 1800 } },
          { when: [{ when: "billed_with", codes: ["97164", "97168"] }], limit: { measure: "relative_value", relativeValueHundredths: 1500 } },
        ],
      },
    },
  ],
  silentOn: ["unit_counting", "referral", "prior_authorization", "provider_eligibility", "modifier_required", "timely_filing", "appeal_window"],
};
