import { describe, expect, it } from "vitest";

import * as units from "../src/index.js";
import { cptBaseline } from "../src/payers/index.js";

const on = { dateOfService: "2026-03-02" } as const;
const visit = { ...on, discipline: "massage", services: [{ code: "97124", minutes: 60 }] } as const;
const coverage = { primary: [cptBaseline] };
const rules = units.rulesInForce([cptBaseline], on);
const review = units.reviewVisit(visit, coverage, { asOf: "2026-03-03" });
const asking = { asOf: "2026-03-03" };

/** Functions as plain JavaScript sees them. */
const call: Readonly<Record<string, unknown>> = units;

describe("a wrong call is refused with a sentence that says what to give", () => {
  it.each<[name: string, given: readonly unknown[], error: typeof TypeError | typeof RangeError, says: string]>([
    ["reviewVisit", [visit, [cptBaseline], asking], TypeError, "{ primary: ["],
    ["reviewVisit", [visit, { primary: cptBaseline }, asking], TypeError, "{ primary: ["],
    ["reviewVisit", [visit, { primary: [cptBaseline], secondary: cptBaseline }, asking], TypeError, "coverage.secondary"],
    ["reviewVisit", [visit, coverage], TypeError, "asOf"],
    ["reviewVisit", [{}, coverage, asking], TypeError, "safeParseVisit"],
    ["reviewVisit", [visit, { primary: [cptBaseline, cptBaseline] }, asking], RangeError, "list each book once"],
    ["prepareReview", [[cptBaseline], on], TypeError, "{ primary: ["],
    ["prepareReview", [coverage], TypeError, "dateOfService"],
    ["reviewOn", [visit, coverage], TypeError, "dateOfService"],
    ["comparePayers", [visit, cptBaseline, asking], TypeError, "books of each payer"],
    ["compareUnits", [review.claim, review.units], TypeError, "lines billed"],
    ["compareUnits", [review.claim.lines, review.claim], TypeError, "countVisit"],
    ["estimateAllowed", [review, {}], TypeError, "review.claim.lines"],
    ["estimateAllowed", [review.claim.lines, {}], TypeError, "geographicIndexThousandths"],
    ["explain", [review.claimReport], TypeError, "reviewVisit"],
    ["minimalChanges", [], TypeError, "reviewVisit"],
    ["toAuditRecord", [{}], TypeError, "reviewVisit"],
    ["withClaim", [review.claim], TypeError, "reviewVisit"],
    ["acknowledge", [review, []], TypeError, "claimReport"],
    ["acknowledgeReview", [review.claimReport, []], TypeError, "reviewVisit"],
    ["diffFindings", [review, review], TypeError, "claimReport"],
    ["diffReviews", [review.claimReport, review.claimReport], TypeError, "reviewVisit"],
    ["replay", [review, coverage], TypeError, "toAuditRecord"],
    ["rulesInForce", [cptBaseline, on], TypeError, "list of rule books"],
    ["rulesInForce", [[undefined], on], TypeError, "list of rule books"],
    ["rulesInForce", [[cptBaseline]], RangeError, "dateOfService"],
    ["rulesInForce", [[cptBaseline], {}], RangeError, "dateOfService"],
    ["rulesInForce", [[cptBaseline], "2026-03-02"], RangeError, "dateOfService"],
    ["rulesInForce", [[cptBaseline], { ...on, injuryOn: "2026-02-30" }], RangeError, "dates.injuryOn"],
    ["rulesInForce", [[cptBaseline, cptBaseline], on], RangeError, "list each book once"],
    ["rulesInForce", [[cptBaseline, { ...cptBaseline, edition: "2027-01" }], on], RangeError, "list each book once"],
    ["checkClaim", [review, rules, asking], TypeError, "safeParseClaim"],
    ["checkClaim", [review.claim, [cptBaseline], asking], TypeError, "rulesInForce"],
    ["checkClaim", [review.claim, rules], TypeError, "asOf"],
    ["prepareClaimChecks", [[cptBaseline]], TypeError, "rulesInForce"],
    ["countVisit", [visit.services, rules], TypeError, "safeParseVisit"],
    ["countVisit", [visit, [cptBaseline]], TypeError, "rulesInForce"],
    ["buildClaim", [visit], TypeError, "rulesInForce"],
    ["splitByDateOfService", [review.claim, {}], TypeError, "dateOfService"],
    ["checkDocumentation", [review.claim, rules, asking], TypeError, "safeParseRecordUnderReview"],
    ["prepareRecordChecks", [coverage], TypeError, "rulesInForce"],
    ["requiredElements", ["97124", rules], TypeError, '["97124"]'],
    ["questions", [review], TypeError, "checkClaim"],
    ["violations", [review], TypeError, "checkClaim"],
    ["lintRuleBooks", [cptBaseline], TypeError, "rule books"],
    ["minutesToNextUnit", [7], TypeError, "timed codes"],
    ["minutesToNextUnit", [[], { method: "ama_midpoint" }], TypeError, "97140"],
    ["minutesToNextUnit", [[], "97140"], TypeError, "cms_eight_minute"],
    ["minutesRange", [3], TypeError, "cms_eight_minute"],
    ["countUnits", [[], "cms_eight_minute"], TypeError, "{ method:"],
    ["cmsEightMinute", [visit], TypeError, "timed codes"],
    ["amaMidpoint", [], TypeError, "timed codes"],
    ["unitSteps", [], TypeError, "countUnits"],
    ["countLegalAllocations", [[]], TypeError, "countUnits"],
    ["isLegalAllocation", [[], {}], TypeError, "countUnits"],
    ["treatmentTime", [visit], TypeError, "services performed"],
    ["explainDenial", [{ carc: "CO-97" }], RangeError, '{ group: "CO", carc: "97" }'],
  ])("%s, call %#", (name, given, error, says) => {
    const called = call[name];
    if (typeof called !== "function") throw new Error(`${name} is not exported`);
    const calling = (): unknown => Reflect.apply(called, undefined, given);
    expect(calling).toThrow(error);
    expect(calling).toThrow(says);
  });
});
