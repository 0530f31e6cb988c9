import { describe, expect, it } from "vitest";

import { paymentReduction } from "../../../src/claims/checks/payment-reduction.js";
import type { AppliesTo, PaymentReductionParameters } from "../../../src/rules/index.js";
import type { Claim, OtherServiceLine, ServiceLine } from "../../../src/visit/index.js";
import { claimOf, judged, outcomes, ruleOf } from "../judge.js";

type Lines = readonly (Partial<ServiceLine> & { readonly code: string })[];
type Rest = Partial<Omit<Claim, "lines">>;

const UNPUBLISHED = { reduction: "multiple_procedures", base: "practice_expense", full: "highest_practice_expense", together: "everyone", acrossDisciplines: true } as const satisfies PaymentReductionParameters;
const MPPR = { ...UNPUBLISHED, othersPercent: 50 } as const satisfies PaymentReductionParameters;
const ASSISTANTS: PaymentReductionParameters = { reduction: "modifier", modifiers: ["CQ", "CO"], paidPercent: 85 };
const CEILING: PaymentReductionParameters = { reduction: "ceiling", percentOfMedicare: 190 };

const other = (code: string, more: Partial<OtherServiceLine> = {}): OtherServiceLine => ({ code, units: 1, modifiers: [], ...more });
const beside = (...otherLinesSameDay: readonly OtherServiceLine[]): Rest => ({ discipline: "PT", otherLinesSameDay });
const found = (parameters: PaymentReductionParameters, lines: Lines, rest: Rest, appliesTo?: AppliesTo): readonly string[] =>
  outcomes(paymentReduction, ruleOf("payment_reduction", parameters, appliesTo === undefined ? {} : { appliesTo }), claimOf(lines, rest));

describe("one unit of the day in full, the others in part", () => {
  it.each<[sentence: string, parameters: PaymentReductionParameters, lines: Lines, rest: Rest, outcome: readonly string[]]>([
    ["two units of one code are to be expected reduced", MPPR, [{ code: "97110", units: 2 }], beside(), ["claim satisfied"]],
    ["two codes too", MPPR, [{ code: "97110" }, { code: "97140" }], {}, ["claim satisfied"]],
    ["one unit and nothing else", MPPR, [{ code: "97110" }], beside(), []],
    ["one unit, and nobody said what else was billed", MPPR, [{ code: "97110" }], {}, ["claim undetermined"]],
    ["one unit here and one of anybody's", MPPR, [{ code: "97110" }], beside(other("97530", { discipline: "OT", samePractitioner: false })), ["claim satisfied"]],
    ["another discipline's unit, where each is reduced apart", { ...MPPR, acrossDisciplines: false }, [{ code: "97110" }], beside(other("97530", { discipline: "OT" })), []],
    ["two units of one discipline and one of another", { ...MPPR, acrossDisciplines: false }, [{ code: "97530", discipline: "OT" }, { code: "97110", units: 2 }], beside(), ["claim satisfied"]],
    ["another group's unit", { ...MPPR, together: "group" }, [{ code: "97110" }], beside(other("97530", { sameGroup: false })), []],
    ["perhaps another group's unit", { ...MPPR, together: "group" }, [{ code: "97110" }], beside(other("97530")), ["claim undetermined"]],
    ["no units", MPPR, [{ code: "97110", units: 0 }], beside(), []],
  ])("%s", (_, parameters, lines, rest, outcome) => {
    expect(found(parameters, lines, rest)).toEqual(outcome);
  });

  it("codes the rule leaves out do not count", () => {
    expect(found(MPPR, [{ code: "97110" }, { code: "97139" }], beside(), { exceptCodes: ["97139"] })).toEqual([]);
  });

  it("units it perhaps looks at are perhaps reduced", () => {
    expect(found(MPPR, [{ code: "97110", units: 2 }], beside(), { form: "professional" })).toEqual(["claim undetermined"]);
    expect(found(MPPR, [{ code: "97110", discipline: "PT" }, { code: "97140" }], { otherLinesSameDay: [] }, { disciplines: ["PT"] })).toEqual(["claim undetermined"]);
  });
});

describe("a modifier that is paid less", () => {
  it.each<[sentence: string, lines: Lines, outcome: readonly string[]]>([
    ["one line of two", [{ code: "97110", modifiers: ["GP", "CQ"] }, { code: "97140", modifiers: ["GP"] }], ["claim satisfied"]],
    ["no line", [{ code: "97110", modifiers: ["GP"] }], []],
  ])("%s", (_, lines, outcome) => {
    expect(found(ASSISTANTS, lines, {})).toEqual(outcome);
  });

  it("on a line it perhaps looks at", () => {
    const rule = ruleOf("payment_reduction", ASSISTANTS, { appliesTo: { disciplines: ["PT"] } });
    const claim = claimOf([{ code: "97140", discipline: "PT" }, { code: "97110", modifiers: ["CQ"] }]);
    expect(judged(paymentReduction, rule, claim)).toMatchObject([{ outcome: "undetermined", missing: ["/discipline"] }]);
    expect(outcomes(paymentReduction, rule, { ...claim, discipline: "OT" })).toEqual([]);
  });
});

describe("what a payment-reduction finding says", () => {
  it("what is cut, and of how many units", () => {
    expect(judged(paymentReduction, ruleOf("payment_reduction", MPPR, { severity: "information" }), claimOf([{ code: "97110", units: 2 }], beside(other("97530"))))).toEqual([{
      id: "test/book/rule@claim", code: "payment_reduction_multiple_procedures", outcome: "satisfied", severity: "information", confidence: "primary", ruleId: "rule", ruleBookId: "test/book",
      paths: ["/lines/0/units", "/otherLinesSameDay/0/units"], details: { base: "practice_expense", full: "highest_practice_expense", othersPercent: 50, units: 3 },
    }]);
    expect(judged(paymentReduction, ruleOf("payment_reduction", UNPUBLISHED), claimOf([{ code: "97110", units: 2 }]))).toMatchObject([{ details: { base: "practice_expense", full: "highest_practice_expense", units: 2 } }]);
  });

  it("what would settle it", () => {
    expect(judged(paymentReduction, ruleOf("payment_reduction", MPPR), claimOf([{ code: "97110" }]))).toMatchObject([{ missing: ["/otherLinesSameDay"] }]);
    expect(judged(paymentReduction, ruleOf("payment_reduction", { ...MPPR, together: "practitioner" }), claimOf([{ code: "97110" }], beside(other("97530"))))).toMatchObject([{ missing: ["/otherLinesSameDay/0/samePractitioner"] }]);
  });

  it("the lines with the modifier", () => {
    expect(judged(paymentReduction, ruleOf("payment_reduction", ASSISTANTS), claimOf([{ code: "97140" }, { code: "97110", modifiers: ["GP", "CQ"] }]))).toMatchObject([{
      code: "payment_reduction_modifier", paths: ["/lines/1/modifiers"], details: { lines: [{ code: "97110", modifiers: ["CQ"] }], paidPercent: 85 },
    }]);
  });

  it("the most that is paid, of every claim", () => {
    expect(judged(paymentReduction, ruleOf("payment_reduction", CEILING), claimOf([{ code: "97140" }]))).toMatchObject([{
      code: "payment_reduction_ceiling", outcome: "satisfied", paths: ["/lines/0"], details: { percentOfMedicare: 190 },
    }]);
    expect(judged(paymentReduction, ruleOf("payment_reduction", CEILING, { appliesTo: { form: "professional" } }), claimOf([{ code: "97140" }]))).toMatchObject([{ outcome: "undetermined", missing: ["/context/form"] }]);
  });
});
