import { describe, expect, it } from "vitest";

import { evaluationLimit } from "../../../src/claims/checks/evaluation-limit.js";
import type { EvaluationLimitParameters } from "../../../src/rules/index.js";
import type { Claim, OtherServiceLine, ServiceLine } from "../../../src/visit/index.js";
import { claimOf, judged, outcomes, ruleOf } from "../judge.js";

type Lines = readonly (Partial<ServiceLine> & { readonly code: string })[];
type Rest = Partial<Omit<Claim, "lines">>;

const appliesTo = { codes: ["97161-97164"] };
const DAY: EvaluationLimitParameters = { evaluations: 1, per: "day", together: "practitioner" };
const EPISODE: EvaluationLimitParameters = { evaluations: 1, per: "episode", together: "everyone" };
const TWELVE_MONTHS: EvaluationLimitParameters = { evaluations: 2, per: "twelve_months", counted: "initial", together: "everyone" };
const other = (code: string, more: Partial<OtherServiceLine> = {}): OtherServiceLine => ({ code, units: 1, modifiers: [], ...more });
const beside = (...otherLinesSameDay: readonly OtherServiceLine[]): Rest => ({ otherLinesSameDay });
const so = (evaluationsThisEpisode: number, rest: Rest = { otherLinesSameDay: [] }): Rest => ({ ...rest, context: { counters: { evaluationsThisEpisode } } });
const rule = (parameters: EvaluationLimitParameters) => ruleOf("evaluation_limit", parameters, { appliesTo });

describe("evaluations of a day", () => {
  it.each<[sentence: string, lines: Lines, rest: Rest, outcome: readonly string[]]>([
    ["one evaluation", [{ code: "97161" }, { code: "97110" }], beside(), ["claim satisfied"]],
    ["an evaluation and a re-evaluation", [{ code: "97161" }, { code: "97164" }], beside(), ["claim violated"]],
    ["two units of an evaluation", [{ code: "97161", units: 2 }], beside(), ["claim violated"]],
    ["two evaluations, whatever else was billed", [{ code: "97161" }, { code: "97164" }], {}, ["claim violated"]],
    ["one evaluation, and nobody said what else was billed", [{ code: "97161" }], {}, ["claim undetermined"]],
    ["a second one by the same practitioner on another claim", [{ code: "97161" }], beside(other("97164", { samePractitioner: true })), ["claim violated"]],
    ["a second one by another practitioner", [{ code: "97161" }], beside(other("97164", { samePractitioner: false })), ["claim satisfied"]],
    ["a second one by nobody said whom", [{ code: "97161" }], beside(other("97164")), ["claim undetermined"]],
    ["an occupational therapy evaluation is another rule's", [{ code: "97161" }], beside(other("97165", { samePractitioner: true })), ["claim satisfied"]],
    ["two practitioners on one claim", [{ code: "97161", rendering: { type: "physical_therapist", npi: "1234567893" } }, { code: "97162", rendering: { type: "physical_therapist", npi: "1245319599" } }], beside(), ["claim satisfied"]],
    ["no evaluation", [{ code: "97110" }], beside(), []],
    ["an evaluation without units", [{ code: "97161", units: 0 }], beside(), ["claim satisfied"]],
  ])("%s", (_, lines, rest, outcome) => {
    expect(outcomes(evaluationLimit, rule(DAY), claimOf(lines, rest))).toEqual(outcome);
  });
});

describe("evaluations of an episode", () => {
  it.each<[sentence: string, lines: Lines, rest: Rest, outcome: readonly string[]]>([
    ["the first one", [{ code: "97161" }], so(0), ["claim satisfied"]],
    ["the second one", [{ code: "97161" }], so(1), ["claim violated"]],
    ["the second one, whatever else was billed that day", [{ code: "97161" }], so(1, {}), ["claim violated"]],
    ["the first one, and nobody said what else was billed", [{ code: "97161" }], so(0, {}), ["claim undetermined"]],
    ["nobody said how many there were", [{ code: "97161" }], beside(), ["claim undetermined"]],
    ["two on one day, however many there were", [{ code: "97161" }, { code: "97162" }], {}, ["claim violated"]],
    ["another one that day by anybody", [{ code: "97161" }], so(0, beside(other("97162", { samePractitioner: false }))), ["claim violated"]],
    ["no evaluation this time", [{ code: "97110" }], so(3), []],
    ["one of another discipline, of which nobody counted", [{ code: "97161", discipline: "OT" }], { ...so(1), discipline: "PT" }, ["claim undetermined"]],
    ["the first one of the claim's discipline says nothing of another", [{ code: "97161", discipline: "OT" }], { ...so(0), discipline: "PT" }, ["claim undetermined"]],
    ["one that its modifier says is of another discipline", [{ code: "97161", modifiers: ["GO"] }], { ...so(1), discipline: "PT" }, ["claim undetermined"]],
    ["one of the claim's discipline, said again", [{ code: "97161", discipline: "PT", modifiers: ["GP"] }], { ...so(1), discipline: "PT" }, ["claim violated"]],
    ["one that its modifier gives a discipline, and nobody said which the claim has", [{ code: "97161", modifiers: ["GP"] }], so(1), ["claim undetermined"]],
    ["two of another discipline on one day", [{ code: "97161", discipline: "OT", units: 2 }], { ...so(0), discipline: "PT" }, ["claim violated"]],
  ])("%s", (_, lines, rest, outcome) => {
    expect(outcomes(evaluationLimit, rule(EPISODE), claimOf(lines, rest))).toEqual(outcome);
  });
});

describe("evaluations of twelve months", () => {
  const after = (evaluationsLast12Months: NonNullable<NonNullable<Claim["context"]["counters"]>["evaluationsLast12Months"]>, rest: Rest = beside()): Rest => ({ ...rest, context: { counters: { evaluationsLast12Months } } });
  it.each<[sentence: string, lines: Lines, rest: Rest, outcome: readonly string[]]>([
    ["the first one", [{ code: "97161" }], after({ initial: 0 }), ["claim satisfied"]],
    ["the second one of two that are paid", [{ code: "97161" }], after({ initial: 1 }), ["claim satisfied"]],
    ["the third one", [{ code: "97161" }], after({ initial: 2 }), ["claim violated"]],
    ["the third one, whatever else was billed that day", [{ code: "97161" }], after({ initial: 2 }, {}), ["claim violated"]],
    ["the second one and another that day by anybody", [{ code: "97161" }], after({ initial: 1 }, beside(other("97162", { samePractitioner: false }))), ["claim violated"]],
    ["the second one, and nobody said what else was billed", [{ code: "97161" }], after({ initial: 1 }, {}), ["claim undetermined"]],
    ["nobody said how many there were", [{ code: "97161" }], beside(), ["claim undetermined"]],
    ["how many re-evaluations there were says nothing", [{ code: "97161" }], after({ reEvaluations: 0 }), ["claim undetermined"]],
    ["how many there were this episode says nothing", [{ code: "97161" }], so(0), ["claim undetermined"]],
    ["no evaluation this time", [{ code: "97110" }], after({ initial: 5 }), []],
  ])("%s", (_, lines, rest, outcome) => {
    expect(outcomes(evaluationLimit, rule(TWELVE_MONTHS), claimOf(lines, rest))).toEqual(outcome);
  });

  it("re-evaluations have a count of their own", () => {
    const reEvaluations = rule({ ...TWELVE_MONTHS, counted: "reEvaluations" });
    expect(outcomes(evaluationLimit, reEvaluations, claimOf([{ code: "97164" }], after({ initial: 9, reEvaluations: 1 })))).toEqual(["claim satisfied"]);
    expect(outcomes(evaluationLimit, reEvaluations, claimOf([{ code: "97164" }], after({ initial: 0, reEvaluations: 2 })))).toEqual(["claim violated"]);
  });
});

describe("what an evaluation-limit finding says", () => {
  it("evaluations of the day", () => {
    expect(judged(evaluationLimit, rule(DAY), claimOf([{ code: "97110" }, { code: "97161" }, { code: "97164" }], beside(other("97163", { samePractitioner: true }))))).toEqual([{
      id: "test/book/rule@claim", code: "evaluation_limit_day", outcome: "violated", severity: "error", confidence: "primary", ruleId: "rule", ruleBookId: "test/book",
      paths: ["/lines/1/units", "/lines/2/units", "/otherLinesSameDay/0/units"], details: { per: "day", counted: 3, evaluations: 1 },
    }]);
  });

  it("evaluations of the episode, earlier ones included", () => {
    expect(judged(evaluationLimit, rule(EPISODE), claimOf([{ code: "97161" }], so(2)))).toMatchObject([{
      code: "evaluation_limit_episode", paths: ["/lines/0/units", "/context/counters/evaluationsThisEpisode"], details: { per: "episode", counted: 3, evaluations: 1 },
    }]);
  });

  it("evaluations of twelve months, earlier ones included", () => {
    const rest = { ...beside(), context: { counters: { evaluationsLast12Months: { initial: 3 } } } };
    expect(judged(evaluationLimit, rule(TWELVE_MONTHS), claimOf([{ code: "97161" }], rest))).toMatchObject([{
      code: "evaluation_limit_twelve_months", paths: ["/lines/0/units", "/context/counters/evaluationsLast12Months/initial"], details: { per: "twelve_months", counted: 4, evaluations: 2 },
    }]);
  });

  it.each<[sentence: string, parameters: EvaluationLimitParameters, rest: Rest, missing: readonly string[]]>([
    ["what else was billed", DAY, {}, ["/otherLinesSameDay"]],
    ["who did the other one", DAY, beside(other("97164")), ["/otherLinesSameDay/0/samePractitioner"]],
    ["how many there were, and what else was billed", EPISODE, {}, ["/context/counters/evaluationsThisEpisode", "/otherLinesSameDay"]],
    ["how many there were", EPISODE, beside(), ["/context/counters/evaluationsThisEpisode"]],
    ["how many there were in twelve months, and what else was billed", TWELVE_MONTHS, {}, ["/context/counters/evaluationsLast12Months/initial", "/otherLinesSameDay"]],
    ["how many re-evaluations there were", { ...TWELVE_MONTHS, counted: "reEvaluations" }, beside(), ["/context/counters/evaluationsLast12Months/reEvaluations"]],
  ])("what would settle it: %s", (_, parameters, rest, missing) => {
    expect(judged(evaluationLimit, rule(parameters), claimOf([{ code: "97161" }], rest))).toMatchObject([{ outcome: "undetermined", doubt: "fact_not_given", missing }]);
  });

  it("asks for the discipline of a claim whose evaluations are counted, and for a count of a line's own", () => {
    const missing = (rest: Rest) => judged(evaluationLimit, rule(EPISODE), claimOf([{ code: "97161", discipline: "OT" }], rest)).map((finding) => (finding.outcome === "undetermined" ? finding.missing : []));
    expect(missing(so(1))).toEqual([["/discipline"]]);
    expect(missing({ ...so(1), discipline: "PT" })).toEqual([["/context/counters/evaluationsThisEpisode"]]);
  });

  it("an evaluation it perhaps does not look at is no fault", () => {
    const perhaps = ruleOf("evaluation_limit", DAY, { appliesTo: { ...appliesTo, disciplines: ["PT"] } });
    expect(judged(evaluationLimit, perhaps, claimOf([{ code: "97161", units: 2 }], beside()))).toMatchObject([{ outcome: "undetermined", missing: ["/discipline"] }]);
  });
});
