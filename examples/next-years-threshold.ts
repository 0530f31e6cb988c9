// Next year's KX threshold, before this library knows it: one dated rule of the host's own. The figure below is MADE UP and stands for the one you
// have read yourself, in the fee schedule's final rule or in CMS's notice; the library ships no figure that nobody has published.
import { checkClaim, type Claim, describeClaimFinding, type PayerProfile, type RuleBook, rulesInForce } from "therapy-units";
import { medicarePartB } from "therapy-units/payers/medicare-part-b";

const lastKnownDay = medicarePartB.rules.findLast(({ kind }) => kind === "kx_threshold")?.until ?? "2026-12-31";
const year = Number(lastKnownDay.slice(0, 4)) + 1;
const MADE_UP_CENTS = 123_456;

const nextYear: RuleBook = {
  schemaVersion: 1, id: "clinic/medicare-figures", edition: "1", title: `Medicare figures of ${year} as our billing office read them`, authority: "CMS", linesOfBusiness: ["medicare_part_b"],
  sources: [{ id: "notice", title: "The notice our billing office read", publisher: "CMS" }],
  rules: [{
    id: "kx-threshold-of-the-year", kind: "kx_threshold", from: `${year}-01-01`, until: `${year}-12-31`, unknownAfterUntil: true, verifiedThrough: `${year}-12-31`, severity: "error", confidence: "primary",
    citations: [{ sourceId: "notice", locator: "the page with the KX modifier thresholds" }],
    parameters: { ptSlpCents: MADE_UP_CENTS, otCents: MADE_UP_CENTS, modifier: "KX", allLinesOfInstitutionalClaim: true },
  }],
  overrides: [{ action: "replace", ruleBookId: "us/medicare-part-b", ruleId: "kx-threshold", withRuleId: "kx-threshold-of-the-year", citations: [{ sourceId: "notice", locator: "effective date" }] }],
  silentOn: [],
};

const claim: Claim = {
  dateOfService: `${year}-02-01`, discipline: "PT", lines: [{ code: "97110", units: 2, modifiers: ["GP"], allowedCents: 6_000 }],
  context: { form: "professional", counters: { allowedCentsYearToDate: { ptSlp: 120_000 } } },
};

function say(name: string, profile: PayerProfile): void {
  const rules = rulesInForce(profile, { dateOfService: claim.dateOfService });
  for (const finding of checkClaim(claim, rules, { asOf: `${year}-02-02` }).findings.filter(({ code }) => code.startsWith("kx_threshold"))) {
    console.log(`${name}: ${finding.outcome}. ${describeClaimFinding(finding, rules).message}`);
    if (finding.outcome !== "undetermined") console.log(JSON.stringify(finding.details));
  }
}

say("the shipped book alone", [medicarePartB]);
say("with the clinic's book", [medicarePartB, nextYear]);

const before = rulesInForce([medicarePartB, nextYear], { dateOfService: lastKnownDay }).rules.filter(({ kind }) => kind === "kx_threshold");
console.log(`the day before it begins: ${before.map(({ id, ruleBookId }) => `${ruleBookId}/${id}`).join()}`);

// prints:
// the shipped book alone: undetermined. It cannot be told whether the rule "Therapy threshold" is kept. The last figure known here ended before the date of service, and the next one is not known.
// with the clinic's book: violated. The amounts allowed this year for PT and SLP together reach $1,260.00, over the threshold of $1,234.56; this line lacks modifier KX.
// {"bucket":"ptSlp","modifier":"KX","reachedCents":126000,"thresholdCents":123456}
// the day before it begins: us/medicare-part-b/kx-threshold
