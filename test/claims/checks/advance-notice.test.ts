import { describe, expect, it } from "vitest";

import { advanceNotice } from "../../../src/claims/checks/advance-notice.js";
import type { AdvanceNoticeParameters } from "../../../src/rules/index.js";
import type { BillingContext, Claim } from "../../../src/visit/index.js";
import { claimOf, judged, outcomes, ruleOf } from "../judge.js";

const GA: AdvanceNoticeParameters = { modifier: "GA", states: "abn_mandatory", requiredWithNotice: false };
const GX: AdvanceNoticeParameters = { modifier: "GX", states: "abn_voluntary", beside: "GY", requiredWithNotice: false };
const GZ: AdvanceNoticeParameters = { modifier: "GZ", states: "none", requiredWithNotice: false };
const CONSENT: AdvanceNoticeParameters = { modifier: "GA", states: "payer_consent", requiredWithNotice: true };

type Notice = BillingContext["advanceNotice"];
const claim = (modifiers: readonly string[], notice: Notice): Claim => claimOf([{ code: "97110" }, { code: "97124", modifiers }], { context: notice === undefined ? {} : { advanceNotice: notice } });
const ABN = (signedOn: "2026-03-01" | "2026-03-02" | "2026-03-03"): Notice => ({ kind: "abn_mandatory", signedOn });
const VOLUNTARY: Notice = { kind: "abn_voluntary", signedOn: "2026-03-02" };
const CONSENTED: Notice = { kind: "payer_consent", signedOn: "2026-03-02" };

describe("a modifier that states a notice", () => {
  it.each<[sentence: string, parameters: AdvanceNoticeParameters, modifiers: readonly string[], notice: Notice, found: readonly string[]]>([
    ["GA with an ABN signed the day before", GA, ["GA"], ABN("2026-03-01"), ["claim satisfied"]],
    ["GA with an ABN signed on the day", GA, ["GA"], ABN("2026-03-02"), ["claim satisfied"]],
    ["GA with an ABN signed the day after", GA, ["GA"], ABN("2026-03-03"), ["claim violated"]],
    ["GA with an ABN nobody said when signed", GA, ["GA"], { kind: "abn_mandatory" }, ["claim undetermined"]],
    ["GA without any notice", GA, ["GA"], "none", ["claim violated"]],
    ["GA with a voluntary notice", GA, ["GA"], { kind: "abn_voluntary" }, ["claim violated"]],
    ["GA, and nobody said whether there is a notice", GA, ["GA"], undefined, ["claim undetermined"]],
    ["no GA, and none is asked for", GA, ["GP"], ABN("2026-03-01"), []],
    ["no GA, and nothing known", GA, [], undefined, []],
    ["GZ without any notice", GZ, ["GZ"], "none", ["claim satisfied"]],
    ["GZ in spite of a notice", GZ, ["GZ"], ABN("2026-03-01"), ["claim violated"]],
    ["GZ, and nobody said whether there is a notice", GZ, ["GZ"], undefined, ["claim undetermined"]],
    ["GX beside GY", GX, ["GY", "GX"], VOLUNTARY, ["claim satisfied"]],
    ["GX without GY", GX, ["GX"], VOLUNTARY, ["claim violated"]],
    ["GX without GY is wrong whatever the notice", GX, ["GX"], undefined, ["claim violated"]],
    ["GY alone is none of this rule", GX, ["GY"], VOLUNTARY, []],
  ])("%s", (_, parameters, modifiers, notice, found) => {
    expect(outcomes(advanceNotice, ruleOf("advance_notice", parameters), claim(modifiers, notice))).toEqual(found);
  });
});

describe("a notice that has to be reported", () => {
  it.each<[sentence: string, modifiers: readonly string[], notice: Notice, found: readonly string[]]>([
    ["consent on file and GA on one line", ["GA"], CONSENTED, ["claim satisfied"]],
    ["consent on file and no GA", [], CONSENTED, ["claim violated"]],
    ["no notice and no GA", [], "none", []],
    ["a notice of another kind and no GA", [], VOLUNTARY, []],
    ["no GA, and nobody said whether there is a notice", [], undefined, ["claim undetermined"]],
  ])("%s", (_, modifiers, notice, found) => {
    expect(outcomes(advanceNotice, ruleOf("advance_notice", CONSENT), claim(modifiers, notice))).toEqual(found);
  });

  it("having no notice need not be reported", () => {
    const rule = ruleOf("advance_notice", { ...GZ, requiredWithNotice: true });
    expect(outcomes(advanceNotice, rule, claim([], "none"))).toEqual([]);
    expect(outcomes(advanceNotice, rule, claim([], undefined))).toEqual([]);
  });
});

describe("what an advance-notice finding says", () => {
  it("everything that is wrong, and where", () => {
    const wrong = claim(["GX"], { kind: "abn_mandatory", signedOn: "2026-03-05" });
    expect(judged(advanceNotice, ruleOf("advance_notice", GX), wrong)).toEqual([{
      id: "test/book/rule@claim", code: "advance_notice_modifier", outcome: "violated", severity: "error", confidence: "primary", ruleId: "rule", ruleBookId: "test/book",
      paths: ["/context/advanceNotice", "/lines/1/modifiers"],
      details: {
        modifier: "GX", states: "abn_voluntary", notice: "abn_mandatory", signedOn: "2026-03-05", dateOfService: "2026-03-02", beside: "GY",
        faults: ["wrong_kind", "beside_missing"], lines: [{ line: 1, code: "97124" }],
      },
    }]);
  });

  it.each<[fault: string, parameters: AdvanceNoticeParameters, modifiers: readonly string[], notice: Notice]>([
    ["missing", GA, ["GA"], "none"],
    ["after_service", GA, ["GA"], ABN("2026-03-03")],
    ["contradicted", GZ, ["GZ"], ABN("2026-03-01")],
    ["not_reported", CONSENT, [], CONSENTED],
    ["beside_missing", GX, ["GX"], undefined],
  ])("the fault %s by name", (fault, parameters, modifiers, notice) => {
    expect(judged(advanceNotice, ruleOf("advance_notice", parameters), claim(modifiers, notice))).toMatchObject([{ outcome: "violated", details: { faults: [fault] } }]);
  });

  it.each<[sentence: string, parameters: AdvanceNoticeParameters, modifiers: readonly string[], notice: Notice, missing: readonly string[], paths: readonly string[]]>([
    ["the notice", GA, ["GA"], undefined, ["/context/advanceNotice"], ["/lines/1/modifiers"]],
    ["the day it was signed", GA, ["GA"], { kind: "abn_mandatory" }, ["/context/advanceNotice/signedOn"], ["/context/advanceNotice", "/lines/1/modifiers"]],
    ["the notice, where it would have to be reported", CONSENT, [], undefined, ["/context/advanceNotice"], []],
  ])("asks for %s", (_, parameters, modifiers, notice, missing, paths) => {
    expect(judged(advanceNotice, ruleOf("advance_notice", parameters), claim(modifiers, notice))).toMatchObject([{ outcome: "undetermined", doubt: "fact_not_given", missing, paths }]);
  });
});

describe("an advance-notice rule for one discipline", () => {
  const rule = ruleOf("advance_notice", GX, { appliesTo: { disciplines: ["PT"] } });
  const context: BillingContext = { advanceNotice: { kind: "abn_voluntary", signedOn: "2026-03-02" } };
  const right = { code: "97110", modifiers: ["GX", "GY"], discipline: "PT" as const };
  it.each<[sentence: string, lines: Parameters<typeof claimOf>[0], found: readonly string[]]>([
    ["leaves the lines of another alone", [{ code: "97124", modifiers: ["GX"], discipline: "OT" }], []],
    ["is not settled where nobody said which discipline carries the modifier", [{ code: "97124", modifiers: ["GX"] }], ["claim undetermined"]],
    ["has nothing to say of lines without it, whichever discipline", [{ code: "97124" }], []],
    ["is not settled by one right line beside one that may be wrong", [right, { code: "97124", modifiers: ["GX"] }], ["claim undetermined"]],
    ["is settled by one right line beside another right one", [right, { code: "97124", modifiers: ["GX", "GY"] }], ["claim satisfied"]],
  ])("%s", (_, lines, found) => {
    expect(outcomes(advanceNotice, rule, claimOf(lines, { context }))).toEqual(found);
  });

  it("asks for the discipline of the line that may be wrong", () => {
    expect(judged(advanceNotice, rule, claimOf([right, { code: "97124", modifiers: ["GX"] }], { context }))).toMatchObject([{ missing: ["/discipline"] }]);
  });
});
