import { describe, expect, it } from "vitest";

import { appealWindow } from "../../../src/claims/checks/appeal-window.js";
import { catalogue } from "../../../src/codes/index.js";
import type { PlainDate } from "../../../src/core/index.js";
import type { AppealWindowParameters } from "../../../src/rules/index.js";
import type { BillingContext, Claim } from "../../../src/visit/index.js";
import { claimOf, judged, noRules, outcomes, ruleOf } from "../judge.js";

const months = (count: number) => ({ count, unit: "months" } as const);
const days = (count: number) => ({ count, unit: "days" } as const);
const TWELVE_MONTHS: AppealWindowParameters = { steps: [{ step: "reconsideration", within: months(12), of: "decision" }, { step: "appeal", within: months(12), of: "decision" }], shared: true };
const AETNA: AppealWindowParameters = { steps: [{ step: "reconsideration", within: days(180), of: "decision" }, { step: "appeal", within: days(60), of: "previous_step" }], shared: false };
const GEORGIA: AppealWindowParameters = { steps: [{ step: "reconsideration", within: months(24), of: "date_of_service" }], shared: false };
const TWO_WAYS: AppealWindowParameters = { steps: [{ step: "reconsideration", within: days(60), of: "decision" }, { step: "appeal", within: days(180), of: "decision" }], shared: false };

const claim = (context: BillingContext): Claim => claimOf([{ code: "97124" }], { context });
const dueBy = (parameters: AppealWindowParameters, context: BillingContext, asOf: PlainDate): PlainDate | undefined =>
  appealWindow(ruleOf("appeal_window", parameters), { codes: catalogue, rules: noRules }).dueBy?.(claim(context), { asOf });

describe("a decision that may be disputed", () => {
  it.each<[sentence: string, parameters: AppealWindowParameters, context: BillingContext, asOf: PlainDate, outcome: readonly string[], due: PlainDate | undefined]>([
    ["the day before the last", TWELVE_MONTHS, { decidedOn: "2026-04-01" }, "2027-03-31", ["claim satisfied"], "2027-04-01"],
    ["the last day", TWELVE_MONTHS, { decidedOn: "2026-04-01" }, "2027-04-01", ["claim satisfied"], "2027-04-01"],
    ["the day after", TWELVE_MONTHS, { decidedOn: "2026-04-01" }, "2027-04-02", ["claim violated"], "2027-04-01"],
    ["not decided", TWELVE_MONTHS, { decidedOn: "none" }, "2030-01-01", [], undefined],
    ["not decided yet on the day of the question", TWELVE_MONTHS, { decidedOn: "2026-04-01" }, "2026-03-31", [], undefined],
    ["decided nobody said when, and open whenever it was", TWELVE_MONTHS, {}, "2027-03-02", ["claim satisfied"], undefined],
    ["decided nobody said when", TWELVE_MONTHS, {}, "2027-03-03", ["claim undetermined"], undefined],
    ["the first step is over, and the next one only follows it", AETNA, { decidedOn: "2026-04-01" }, "2026-09-29", ["claim violated"], "2026-09-28"],
    ["the first step is over, and the second runs from the decision as well", TWO_WAYS, { decidedOn: "2026-04-01" }, "2026-09-28", ["claim satisfied"], "2026-09-28"],
    ["24 months from the service", GEORGIA, { decidedOn: "2027-01-01" }, "2028-03-02", ["claim satisfied"], "2028-03-02"],
    ["more than 24 months from the service", GEORGIA, { decidedOn: "2027-01-01" }, "2028-03-03", ["claim violated"], "2028-03-02"],
    ["more than 24 months from the service, and perhaps never decided", GEORGIA, {}, "2028-03-03", ["claim undetermined"], undefined],
  ])("%s", (_, parameters, context, asOf, outcome, due) => {
    expect(outcomes(appealWindow, ruleOf("appeal_window", parameters), claim(context), { asOf })).toEqual(outcome);
    expect(dueBy(parameters, context, asOf)).toBe(due);
  });
});

describe("what an appeal-window finding says", () => {
  it("the last day of each step", () => {
    expect(judged(appealWindow, ruleOf("appeal_window", AETNA), claim({ decidedOn: "2026-04-01", receivedOn: "2026-03-10" }), { asOf: "2026-05-01" })).toEqual([{
      id: "test/book/rule@claim", code: "appeal_window_open", outcome: "satisfied", severity: "error", confidence: "primary", ruleId: "rule", ruleBookId: "test/book", dueBy: "2026-09-28",
      paths: ["/dateOfService", "/context/decidedOn"],
      details: { decidedOn: "2026-04-01", until: "2026-09-28", steps: [{ step: "reconsideration", until: "2026-09-28" }, { step: "appeal" }] },
    }]);
  });

  it("steps that share one time, no earlier than this", () => {
    expect(judged(appealWindow, ruleOf("appeal_window", TWELVE_MONTHS), claim({}), { asOf: "2026-05-01" })).toMatchObject([{
      paths: ["/dateOfService"], details: { until: "2027-03-02", steps: [{ step: "reconsideration", until: "2027-03-02" }, { step: "appeal", until: "2027-03-02" }] },
    }]);
  });

  it("what would settle it: the day of the decision", () => {
    expect(judged(appealWindow, ruleOf("appeal_window", TWELVE_MONTHS), claim({}), { asOf: "2028-01-01" })).toMatchObject([{ outcome: "undetermined", missing: ["/context/decidedOn"], paths: ["/dateOfService"] }]);
  });
});
