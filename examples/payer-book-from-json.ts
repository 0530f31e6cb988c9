// A payer's rules as JSON from outside: read, linted, layered over the baseline and asked.
import { checkClaim, describeClaimFinding, lintRuleBooks, rulesInForce } from "therapy-units";
import { cptBaseline } from "therapy-units/payers/cpt-baseline";
import { safeParseRuleBook } from "therapy-units/schemas";

const json = `{
  "schemaVersion": 1, "id": "example/plan", "edition": "2026-01", "title": "An example plan", "authority": "The example plan", "linesOfBusiness": ["commercial"],
  "sources": [{ "id": "contract", "title": "Provider contract", "publisher": "The example plan", "published": "2025-12-01" }],
  "rules": [
    { "id": "counting", "kind": "unit_counting", "from": "2026-01-01", "verifiedThrough": "2026-12-31", "severity": "error", "confidence": "primary",
      "citations": [{ "sourceId": "contract", "locator": "§3" }], "parameters": { "counting": { "method": "ama_midpoint" } } },
    { "id": "four-units-a-day", "kind": "daily_cap", "from": "2026-01-01", "verifiedThrough": "2026-12-31", "severity": "error", "confidence": "primary",
      "citations": [{ "sourceId": "contract", "locator": "§4" }], "appliesTo": { "codes": ["97110-97140"] },
      "parameters": { "limit": { "measure": "units", "units": 4 }, "together": "practitioner", "each": "all_together" } }
  ],
  "silentOn": ["referral"]
}`;

const read = safeParseRuleBook(JSON.parse(json));
if (!read.ok) throw new Error(JSON.stringify(read.issues));
console.log(`faults the lint finds: ${lintRuleBooks([cptBaseline, read.value]).length}`);

const rules = rulesInForce([cptBaseline, read.value], { dateOfService: "2026-03-02" });
const report = checkClaim({
  dateOfService: "2026-03-02", context: {}, otherLinesSameDay: [],
  lines: [{ code: "97110", units: 3, modifiers: [], minutes: 45 }, { code: "97140", units: 2, modifiers: [], minutes: 30 }],
}, rules, { asOf: "2026-03-02" });
for (const finding of report.findings.filter(({ outcome }) => outcome === "violated")) {
  const { citations, message } = describeClaimFinding(finding, rules);
  console.log(`${message} [${citations.map(({ locator, sourceId }) => `${sourceId} ${locator}`).join("; ")}]`);
}

// prints:
// faults the lint finds: 0
// The services the rule counts come to 5 units on this day; the payer pays at most 4 units a day, so that 1 unit is beyond the limit. [contract §4]
