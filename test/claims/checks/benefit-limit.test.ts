import { describe, expect, it } from "vitest";

import { benefitLimit } from "../../../src/claims/checks/benefit-limit.js";
import type { PlainDate } from "../../../src/core/index.js";
import type { BenefitLimitParameters } from "../../../src/rules/index.js";
import type { BillingContext, Claim, ServiceLine } from "../../../src/visit/index.js";
import { claimOf, judged, outcomes, ruleOf } from "../judge.js";

const TEN_THOUSAND: BenefitLimitParameters = { benefit: "amount", ceilingCents: 1_000_000 };
const TWO_YEARS: BenefitLimitParameters = { benefit: "period", afterInjury: { count: 2, unit: "years" } };
const FOURTEEN_DAYS: BenefitLimitParameters = { benefit: "first_care", afterInjury: { count: 14, unit: "days" } };

type Amounts = readonly Pick<Partial<ServiceLine>, "allowedCents" | "chargeCents">[];
const billed = (amounts: Amounts, benefitRemainingCents?: number): Claim =>
  claimOf(amounts.map((amount) => ({ code: "97124", ...amount })), { context: benefitRemainingCents === undefined ? {} : { counters: { benefitRemainingCents } } });

describe("what is left of a benefit", () => {
  it.each<[sentence: string, amounts: Amounts, remaining: number | undefined, outcome: string]>([
    ["all that is left", [{ allowedCents: 3000 }, { allowedCents: 2000 }], 5000, "satisfied"],
    ["a cent more than is left", [{ allowedCents: 3000 }, { allowedCents: 2001 }], 5000, "violated"],
    ["nothing is left, whatever the lines come to", [{}], 0, "violated"],
    ["more than is left already, and one amount not given", [{ allowedCents: 6000 }, {}], 5000, "violated"],
    ["one amount not given", [{ allowedCents: 3000 }, {}], 5000, "undetermined"],
    ["the charges are within what is left", [{ allowedCents: 3000 }, { chargeCents: 2000 }], 5000, "satisfied"],
    ["a charge over what is left says nothing of what is allowed", [{ chargeCents: 6000 }], 5000, "undetermined"],
    ["nobody said what is left", [{ allowedCents: 3000 }], undefined, "undetermined"],
    ["more than the whole benefit, whatever is left", [{ allowedCents: 1_000_001 }], undefined, "violated"],
    ["no more can be left than the whole benefit", [{ allowedCents: 1_000_001 }], 2_000_000, "violated"],
    ["the whole benefit", [{ allowedCents: 1_000_000 }], 1_000_000, "satisfied"],
  ])("%s", (_, amounts, remaining, outcome) => {
    expect(outcomes(benefitLimit, ruleOf("benefit_limit", TEN_THOUSAND), billed(amounts, remaining))).toEqual([`claim ${outcome}`]);
  });

  it("only lines the rule looks at draw on it", () => {
    const rule = ruleOf("benefit_limit", TEN_THOUSAND, { appliesTo: { codes: ["97124"] } });
    const claim = claimOf([{ code: "97124", allowedCents: 4000 }, { code: "97110", allowedCents: 4000 }], { context: { counters: { benefitRemainingCents: 5000 } } });
    expect(outcomes(benefitLimit, rule, claim)).toEqual(["claim satisfied"]);
    expect(outcomes(benefitLimit, rule, { ...claim, lines: claim.lines.slice(1) })).toEqual([]);
  });

  it("a line it perhaps looks at may draw on it", () => {
    const rule = ruleOf("benefit_limit", TEN_THOUSAND, { appliesTo: { disciplines: ["PT"] } });
    const claim = claimOf([{ code: "97124", allowedCents: 4000, discipline: "PT" }, { code: "97110", allowedCents: 4000 }], { context: { counters: { benefitRemainingCents: 5000 } } });
    expect(judged(benefitLimit, rule, claim)).toMatchObject([{ outcome: "undetermined", missing: ["/discipline"] }]);
  });
});

describe("how long after an injury", () => {
  it.each<[sentence: string, parameters: BenefitLimitParameters, context: BillingContext, dateOfService: PlainDate, outcome: readonly string[]]>([
    ["two years to the day", TWO_YEARS, { injuryOn: "2024-03-02" }, "2026-03-02", ["claim satisfied"]],
    ["a day more", TWO_YEARS, { injuryOn: "2024-03-01" }, "2026-03-02", ["claim violated"]],
    ["a day less", TWO_YEARS, { injuryOn: "2024-03-03" }, "2026-03-02", ["claim satisfied"]],
    ["the day of the injury not known", TWO_YEARS, {}, "2026-03-02", ["claim undetermined"]],
    ["first care on the fourteenth day", FOURTEEN_DAYS, { injuryOn: "2026-02-16", counters: { visits: { injury: 0 } } }, "2026-03-02", ["claim satisfied"]],
    ["first care on the fifteenth day", FOURTEEN_DAYS, { injuryOn: "2026-02-15", counters: { visits: { injury: 0 } } }, "2026-03-02", ["claim violated"]],
    ["in time, first care or not", FOURTEEN_DAYS, { injuryOn: "2026-02-16" }, "2026-03-02", ["claim satisfied"]],
    ["late, and perhaps not the first care", FOURTEEN_DAYS, { injuryOn: "2026-02-15" }, "2026-03-02", ["claim undetermined"]],
    ["late, and not the first care", FOURTEEN_DAYS, { injuryOn: "2026-02-15", counters: { visits: { injury: 1 } } }, "2026-03-02", []],
    ["not the first care, whenever the injury was", FOURTEEN_DAYS, { counters: { visits: { injury: 1 } } }, "2026-03-02", []],
    ["first care, the day of the injury not known", FOURTEEN_DAYS, { counters: { visits: { injury: 0 } } }, "2026-03-02", ["claim undetermined"]],
    ["years no calendar has", { benefit: "period", afterInjury: { count: 9000, unit: "years" } }, { injuryOn: "2026-02-15" }, "9999-12-31", ["claim satisfied"]],
  ])("%s", (_, parameters, context, dateOfService, outcome) => {
    expect(outcomes(benefitLimit, ruleOf("benefit_limit", parameters), claimOf([{ code: "97124" }], { dateOfService, context }))).toEqual(outcome);
  });
});

describe("what a benefit-limit finding says", () => {
  it("an amount", () => {
    expect(judged(benefitLimit, ruleOf("benefit_limit", TEN_THOUSAND), billed([{ allowedCents: 3000 }, { allowedCents: 2500 }, { chargeCents: 100 }], 5000))).toEqual([{
      id: "test/book/rule@claim", code: "benefit_limit_amount", outcome: "violated", severity: "error", confidence: "primary", ruleId: "rule", ruleBookId: "test/book",
      paths: ["/context/counters/benefitRemainingCents", "/lines/0/allowedCents", "/lines/1/allowedCents", "/lines/2"], details: { allowedCents: 5500, remainingCents: 5000, ceilingCents: 1_000_000 },
    }]);
    expect(judged(benefitLimit, ruleOf("benefit_limit", TEN_THOUSAND), billed([{ allowedCents: 1_000_001 }]))).toMatchObject([{ paths: ["/lines/0/allowedCents"], details: { allowedCents: 1_000_001, ceilingCents: 1_000_000 } }]);
  });

  it("a period", () => {
    const claim = claimOf([{ code: "97124" }], { context: { injuryOn: "2024-02-29", counters: { visits: { injury: 0 } } } });
    expect(judged(benefitLimit, ruleOf("benefit_limit", TWO_YEARS), claim)).toMatchObject([{ code: "benefit_limit_period", outcome: "violated", paths: ["/dateOfService", "/context/injuryOn"], details: { injuryOn: "2024-02-29", until: "2026-02-28" } }]);
    expect(judged(benefitLimit, ruleOf("benefit_limit", FOURTEEN_DAYS), claim)).toMatchObject([{ code: "benefit_limit_first_care", outcome: "violated", details: { injuryOn: "2024-02-29", until: "2024-03-14" } }]);
  });

  it.each<[sentence: string, parameters: BenefitLimitParameters, context: BillingContext, missing: readonly string[]]>([
    ["what is left", TEN_THOUSAND, {}, ["/context/counters/benefitRemainingCents"]],
    ["what is allowed", TEN_THOUSAND, { counters: { benefitRemainingCents: 1 } }, ["/lines/0/allowedCents"]],
    ["the day of the injury", TWO_YEARS, {}, ["/context/injuryOn"]],
    ["the day of the injury, and whether it is the first care", FOURTEEN_DAYS, {}, ["/context/injuryOn", "/context/counters/visits/injury"]],
    ["whether it is the first care", FOURTEEN_DAYS, { injuryOn: "2026-01-01" }, ["/context/counters/visits/injury"]],
  ])("what would settle it: %s", (_, parameters, context, missing) => {
    expect(judged(benefitLimit, ruleOf("benefit_limit", parameters), claimOf([{ code: "97124" }], { context }))).toMatchObject([{ outcome: "undetermined", missing }]);
  });
});
