import { describe, expect, it } from "vitest";

import { timelyFiling } from "../../../src/claims/checks/timely-filing.js";
import { catalogue } from "../../../src/codes/index.js";
import type { PlainDate } from "../../../src/core/index.js";
import type { TimelyFilingParameters } from "../../../src/rules/index.js";
import type { BillingContext, Claim } from "../../../src/visit/index.js";
import { claimOf, judged, noRules, outcomes, ruleOf } from "../judge.js";

const NINETY_DAYS: TimelyFilingParameters = { within: { by: "span", span: { count: 90, unit: "days" } } };
const CIGNA: TimelyFilingParameters = { ...NINETY_DAYS, outOfNetwork: { networks: ["network-1"], within: { by: "span", span: { count: 180, unit: "days" } } } };
const FOLLOWING_YEAR: TimelyFilingParameters = { within: { by: "end_of_following_year" } };

/** Ninety days after 2026-03-02 is 2026-05-31, 180 days after it is 2026-08-29. */
const claim = (context: BillingContext = {}, dateOfService: PlainDate = "2026-03-02"): Claim => claimOf([{ code: "97124" }], { dateOfService, context });
const dueBy = (parameters: TimelyFilingParameters, given: Claim, asOf: PlainDate): PlainDate | undefined =>
  timelyFiling(ruleOf("timely_filing", parameters, { appliesTo: { codes: ["97124"] } }), { codes: catalogue, rules: noRules }).dueBy?.(given, { asOf });

describe("a claim to be received within 90 days", () => {
  it.each<[sentence: string, receivedOn: PlainDate | undefined, asOf: PlainDate, outcome: readonly string[], due: PlainDate | undefined]>([
    ["received the day before the last", "2026-05-30", "2026-06-30", ["claim satisfied"], undefined],
    ["received on the last day", "2026-05-31", "2026-06-30", ["claim satisfied"], undefined],
    ["received the day after", "2026-06-01", "2026-06-30", ["claim violated"], undefined],
    ["received, and asked before the last day", "2026-03-10", "2026-04-01", ["claim satisfied"], undefined],
    ["not received the day before the last: not due yet", undefined, "2026-05-30", [], "2026-05-31"],
    ["not received on the last day: not late yet", undefined, "2026-05-31", [], "2026-05-31"],
    ["past the last day, and nobody said when it was received", undefined, "2026-06-01", ["claim undetermined"], "2026-05-31"],
    ["to be received after the day of the question, which is in time", "2026-06-15", "2026-04-01", [], "2026-05-31"],
  ])("%s", (_, receivedOn, asOf, outcome, due) => {
    const given = claim(receivedOn === undefined ? {} : { receivedOn });
    expect(outcomes(timelyFiling, ruleOf("timely_filing", NINETY_DAYS), given, { asOf })).toEqual(outcome);
    expect(dueBy(NINETY_DAYS, given, asOf)).toBe(due);
  });
});

describe("another time outside the network", () => {
  const inside: BillingContext = { billing: { networks: ["network-2", "network-1"] } };
  const outside: BillingContext = { billing: { networks: [] } };
  it.each<[sentence: string, context: BillingContext, asOf: PlainDate, outcome: readonly string[]]>([
    ["inside, received on day 90", { ...inside, receivedOn: "2026-05-31" }, "2026-12-31", ["claim satisfied"]],
    ["inside, received on day 91", { ...inside, receivedOn: "2026-06-01" }, "2026-12-31", ["claim violated"]],
    ["outside, received on day 180", { ...outside, receivedOn: "2026-08-29" }, "2026-12-31", ["claim satisfied"]],
    ["outside, received on day 181", { ...outside, receivedOn: "2026-08-30" }, "2026-12-31", ["claim violated"]],
    ["network not known, received on day 90", { receivedOn: "2026-05-31" }, "2026-12-31", ["claim satisfied"]],
    ["network not known, received on day 91", { receivedOn: "2026-06-01" }, "2026-12-31", ["claim undetermined"]],
    ["network not known, received on day 181", { receivedOn: "2026-08-30" }, "2026-12-31", ["claim violated"]],
    ["network not known, not received by day 90", {}, "2026-05-31", []],
    ["network not known, not received by day 91", {}, "2026-06-01", ["claim undetermined"]],
    ["outside, not received by day 91", outside, "2026-06-01", []],
    ["inside, not received by day 91", inside, "2026-06-01", ["claim undetermined"]],
  ])("%s", (_, context, asOf, outcome) => {
    expect(outcomes(timelyFiling, ruleOf("timely_filing", CIGNA), claim(context), { asOf })).toEqual(outcome);
  });
});

describe("until 31 December of the following year", () => {
  it.each<[dateOfService: PlainDate, receivedOn: PlainDate, outcome: string]>([
    ["2026-01-01", "2027-12-31", "satisfied"],
    ["2026-12-31", "2027-12-31", "satisfied"],
    ["2026-12-31", "2028-01-01", "violated"],
    ["0998-03-02", "1000-01-01", "violated"],
    ["9999-03-02", "9999-12-31", "satisfied"],
  ])("treated on %s, received on %s", (dateOfService, receivedOn, outcome) => {
    expect(outcomes(timelyFiling, ruleOf("timely_filing", FOLLOWING_YEAR), claim({ receivedOn }, dateOfService), { asOf: "9999-12-31" })).toEqual([`claim ${outcome}`]);
  });
});

describe("what a timely-filing finding says", () => {
  it("when it was received, and the last day", () => {
    expect(judged(timelyFiling, ruleOf("timely_filing", NINETY_DAYS), claim({ receivedOn: "2026-06-01" }), { asOf: "2026-06-30" })).toEqual([{
      id: "test/book/rule@claim", code: "timely_filing_received", outcome: "violated", severity: "error", confidence: "primary", ruleId: "rule", ruleBookId: "test/book",
      paths: ["/dateOfService", "/context/receivedOn"], details: { receivedOn: "2026-06-01", deadline: "2026-05-31" },
    }]);
  });

  it("of two last days, the one that decides", () => {
    expect(judged(timelyFiling, ruleOf("timely_filing", CIGNA), claim({ receivedOn: "2026-08-30" }), { asOf: "2026-12-31" })).toMatchObject([{ outcome: "violated", details: { deadline: "2026-08-29" } }]);
    expect(judged(timelyFiling, ruleOf("timely_filing", CIGNA), claim({ receivedOn: "2026-05-31" }), { asOf: "2026-12-31" })).toMatchObject([{ outcome: "satisfied", details: { deadline: "2026-05-31" } }]);
  });

  it.each<[sentence: string, parameters: TimelyFilingParameters, context: BillingContext, missing: readonly string[]]>([
    ["when it was received", NINETY_DAYS, {}, ["/context/receivedOn"]],
    ["when it was received, and by whose provider", CIGNA, {}, ["/context/receivedOn", "/context/billing/networks"]],
    ["whose provider it is", CIGNA, { receivedOn: "2026-06-01" }, ["/context/billing/networks"]],
  ])("what would settle it: %s", (_, parameters, context, missing) => {
    expect(judged(timelyFiling, ruleOf("timely_filing", parameters), claim(context), { asOf: "2026-12-31" })).toMatchObject([{ outcome: "undetermined", missing }]);
  });

  it("nothing is due on a claim the rule does not look at", () => {
    expect(dueBy(NINETY_DAYS, claimOf([{ code: "97110" }]), "2026-03-02")).toBeUndefined();
  });
});
