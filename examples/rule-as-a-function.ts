// A clinic's own rule as a typed function, beside the payer's rule book.
import { type Claim, describeClaimFinding, type OwnCheck, prepareClaimChecks, rulesInForce } from "therapy-units";
import { cashPay } from "therapy-units/payers/cash-pay";

const noMoreThanAnHour: OwnCheck = {
  ruleBookId: "clinic/policy",
  ruleId: "no-more-than-an-hour",
  edition: "2026-03",
  code: "clinic_policy_minutes",
  severity: "warning",
  confidence: "primary",
  citations: [{ sourceId: "clinic-handbook", locator: "page 4" }],
  judge: ({ lines }) => {
    let minutes = 0;
    for (const line of lines) {
      if (line.minutes === undefined) return "undetermined";
      minutes += line.minutes;
    }
    return minutes > 60 ? "violated" : "satisfied";
  },
  details: ({ lines }) => ({ minutes: lines.reduce((sum, { minutes = 0 }) => sum + minutes, 0), most: 60 }),
  paths: () => ["/lines"],
  missing: () => ["/lines/0/minutes"],
  describe: () => ({ title: "More than an hour", message: "The clinic books no more than an hour a visit." }),
};

const rules = rulesInForce([cashPay], { dateOfService: "2026-03-02" });
const checks = prepareClaimChecks(rules, [noMoreThanAnHour]);
const claim: Claim = { dateOfService: "2026-03-02", context: {}, lines: [{ code: "97124", units: 5, modifiers: [], minutes: 75 }] };

for (const finding of checks.violations(claim, { asOf: "2026-03-02" })) {
  console.log(`${finding.id} ${finding.severity} ${JSON.stringify(finding.outcome === "violated" ? finding.details : {})}`);
  console.log(describeClaimFinding(finding, rules, [noMoreThanAnHour]).message);
}

// prints:
// clinic/policy/no-more-than-an-hour@claim warning {"minutes":75,"most":60}
// The clinic books no more than an hour a visit.
