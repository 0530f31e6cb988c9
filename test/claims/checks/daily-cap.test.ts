import { describe, expect, it } from "vitest";

import { dailyCap } from "../../../src/claims/checks/daily-cap.js";
import type { AppliesTo, CapCondition, DailyCapParameters } from "../../../src/rules/index.js";
import type { Authorization, Claim, OtherServiceLine, ServiceLine } from "../../../src/visit/index.js";
import { claimOf, judged, outcomes, ruleOf } from "../judge.js";

type Lines = readonly (Partial<ServiceLine> & { readonly code: string })[];
type Rest = Partial<Omit<Claim, "lines">>;

const other = (code: string, more: Partial<OtherServiceLine> = {}): OtherServiceLine => ({ code, units: 1, modifiers: [], ...more });
const alone: Rest = { discipline: "PT", otherLinesSameDay: [] };
const beside = (...lines: readonly OtherServiceLine[]): Rest => ({ discipline: "PT", otherLinesSameDay: lines });
const cap = (limit: DailyCapParameters["limit"], rest: Partial<DailyCapParameters> = {}): DailyCapParameters => ({ limit, together: "everyone", each: "all_together", ...rest });
const found = (parameters: DailyCapParameters, lines: Lines, rest: Rest, appliesTo?: AppliesTo): readonly string[] =>
  outcomes(dailyCap, ruleOf("daily_cap", parameters, appliesTo === undefined ? {} : { appliesTo }), claimOf(lines, rest));
const missing = (parameters: DailyCapParameters, lines: Lines, rest: Rest, appliesTo?: AppliesTo): unknown =>
  judged(dailyCap, ruleOf("daily_cap", parameters, appliesTo === undefined ? {} : { appliesTo }), claimOf(lines, rest)).map((finding) => ("missing" in finding ? finding.missing : finding.outcome));

const FOUR_UNITS = cap({ measure: "units", units: 4 });
const AN_HOUR = cap({ measure: "minutes", minutes: 60 }, { each: "discipline" });
const TWO_MODALITIES = cap({ measure: "procedures", procedures: 2 });
const ONE_TREATMENT = cap({ measure: "treatments", treatments: 1 });
const DOLLARS = cap({ measure: "cents", amountCents: 10_563 });
const TWELVE = cap({ measure: "relative_value", relativeValueHundredths: 1200 });

describe("the most of a day, by measure", () => {
  it.each<[sentence: string, parameters: DailyCapParameters, lines: Lines, rest: Rest, outcome: readonly string[]]>([
    ["three units of four", FOUR_UNITS, [{ code: "97124", units: 3 }], alone, ["claim satisfied"]],
    ["four units of four, over two codes", FOUR_UNITS, [{ code: "97124", units: 2 }, { code: "97140", units: 2 }], alone, ["claim satisfied"]],
    ["five units of four", FOUR_UNITS, [{ code: "97124", units: 3 }, { code: "97140", units: 2 }], alone, ["claim violated"]],
    ["four units, and nobody said what else was billed", FOUR_UNITS, [{ code: "97124", units: 4 }], {}, ["claim undetermined"]],
    ["five units, whatever else was billed", FOUR_UNITS, [{ code: "97124", units: 5 }], {}, ["claim violated"]],
    ["five units with another claim's", FOUR_UNITS, [{ code: "97124", units: 4 }], beside(other("97140")), ["claim violated"]],

    ["an hour", AN_HOUR, [{ code: "97110", minutes: 40 }, { code: "97140", minutes: 20 }], alone, ["claim satisfied"]],
    ["an hour and a minute", AN_HOUR, [{ code: "97110", minutes: 41 }, { code: "97140", minutes: 20 }], alone, ["claim violated"]],
    ["an hour as its time blocks tell", AN_HOUR, [{ code: "97110", timeBlocks: [{ start: "09:00", end: "10:00" }] }], alone, ["claim satisfied"]],
    ["time blocks that contradict themselves tell nothing", AN_HOUR, [{ code: "97110", timeBlocks: [{ start: "09:00", end: "08:00" }] }], alone, ["claim undetermined"]],
    ["no minutes stated", AN_HOUR, [{ code: "97110" }], alone, ["claim undetermined"]],
    ["over an hour already, and no minutes stated of another line", AN_HOUR, [{ code: "97110", minutes: 61 }, { code: "97140" }], alone, ["claim violated"]],

    ["two codes of two, one of them twice", TWO_MODALITIES, [{ code: "97032" }, { code: "97035" }, { code: "97032" }], alone, ["claim satisfied"]],
    ["three codes of two", TWO_MODALITIES, [{ code: "97032" }, { code: "97035" }, { code: "97012" }], alone, ["claim violated"]],
    ["a third code without units is not billed", TWO_MODALITIES, [{ code: "97032" }, { code: "97035" }, { code: "97012", units: 0 }], alone, ["claim satisfied"]],
    ["two codes, and nobody said what else was billed", TWO_MODALITIES, [{ code: "97032" }, { code: "97035" }], {}, ["claim undetermined"]],

    ["one treatment of several codes", ONE_TREATMENT, [{ code: "97124" }, { code: "97140" }], alone, ["claim satisfied"]],
    ["a second treatment on another claim", ONE_TREATMENT, [{ code: "97124" }], beside(other("97124")), ["claim violated"]],
    ["a line without units is no second treatment", ONE_TREATMENT, [{ code: "97124" }], beside(other("97124", { units: 0 })), ["claim satisfied"]],
    ["one treatment, and nobody said what else was billed", ONE_TREATMENT, [{ code: "97124" }], {}, ["claim undetermined"]],
    ["two treatments allowed, two lines elsewhere that may be one or two", cap({ measure: "treatments", treatments: 2 }), [{ code: "97124" }], beside(other("97124"), other("97140")), ["claim undetermined"]],

    ["to the cent", DOLLARS, [{ code: "97124", allowedCents: 10_563 }], alone, ["claim satisfied"]],
    ["a cent over", DOLLARS, [{ code: "97124", allowedCents: 10_564 }], alone, ["claim violated"]],
    ["no allowed amount, and a charge within the limit", DOLLARS, [{ code: "97124", chargeCents: 10_000 }], alone, ["claim satisfied"]],
    ["no allowed amount, and a charge over the limit", DOLLARS, [{ code: "97124", chargeCents: 20_000 }], alone, ["claim undetermined"]],
    ["no amount at all", DOLLARS, [{ code: "97124" }], alone, ["claim undetermined"]],
    ["an amount the payer has not published", cap({ measure: "cents" }), [{ code: "97124", allowedCents: 1 }], alone, ["claim undetermined"]],

    ["relative values times units", TWELVE, [{ code: "97124", units: 3, relativeValueHundredths: 400 }], alone, ["claim satisfied"]],
    ["relative values over", TWELVE, [{ code: "97124", units: 3, relativeValueHundredths: 401 }], alone, ["claim violated"]],
    ["relative values not given", TWELVE, [{ code: "97124" }], alone, ["claim undetermined"]],
    ["no relative value of no units", TWELVE, [{ code: "97124", units: 0 }], alone, ["claim satisfied"]],
  ])("%s", (_, parameters, lines, rest, outcome) => {
    expect(found(parameters, lines, rest)).toEqual(outcome);
  });
});

describe("whose lines are added up", () => {
  const ofPractitioner = cap({ measure: "units", units: 4 }, { together: "practitioner" });
  const ofGroup = cap({ measure: "units", units: 4 }, { together: "group" });
  const four: Lines = [{ code: "97124", units: 4 }];
  const two = (npi: string, otherNpi: string): Lines => [{ code: "97124", units: 3, rendering: { type: "massage_therapist", npi } }, { code: "97140", units: 3, rendering: { type: "massage_therapist", npi: otherNpi } }];
  it.each<[sentence: string, parameters: DailyCapParameters, lines: Lines, rest: Rest, outcome: readonly string[]]>([
    ["another practitioner's line does not count", ofPractitioner, four, beside(other("97140", { samePractitioner: false })), ["claim satisfied"]],
    ["the same practitioner's does", ofPractitioner, four, beside(other("97140", { samePractitioner: true })), ["claim violated"]],
    ["whose it is, nobody said", ofPractitioner, four, beside(other("97140", { sameGroup: true })), ["claim undetermined"]],
    ["another group's line does not count", ofGroup, four, beside(other("97140", { sameGroup: false })), ["claim satisfied"]],
    ["the same group's does", ofGroup, four, beside(other("97140", { sameGroup: true })), ["claim violated"]],
    ["which group's, nobody said", ofGroup, four, beside(other("97140", { samePractitioner: false })), ["claim undetermined"]],
    ["two practitioners on one claim have a limit each", ofPractitioner, two("1234567893", "1245319599"), alone, ["claim satisfied"]],
    ["a practitioner of whom only the profession is given may be the claim's", ofPractitioner, [{ code: "97124", units: 3 }, { code: "97140", units: 3, rendering: { type: "chiropractor" } }], { ...alone, context: { rendering: { npi: "1234567893", type: "chiropractor" } } }, ["claim undetermined"]],
    ["one practitioner named on both lines has one", ofPractitioner, two("1234567893", "1234567893"), alone, ["claim violated"]],
    ["lines that name nobody are the claim's practitioner's", ofPractitioner, [{ code: "97124", units: 3 }, { code: "97140", units: 3 }], alone, ["claim violated"]],
  ])("%s", (_, parameters, lines, rest, outcome) => {
    expect(found(parameters, lines, rest)).toEqual(outcome);
  });

  it.each<[sentence: string, each: DailyCapParameters["each"], lines: Lines, rest: Rest, outcome: readonly string[]]>([
    ["each discipline has a limit of its own", "discipline", [{ code: "97110", units: 4 }, { code: "97530", units: 4, discipline: "OT" }], alone, ["claim satisfied"]],
    ["a discipline over its limit", "discipline", [{ code: "97110", units: 4 }, { code: "97530", units: 5, discipline: "OT" }], alone, ["claim violated"]],
    ["a line of a discipline not known", "discipline", [{ code: "97110", units: 3, discipline: "PT" }, { code: "97530", units: 3 }], { otherLinesSameDay: [] }, ["claim undetermined"]],
    ["lines that name no discipline share the claim's, known or not", "discipline", [{ code: "97110", units: 3 }, { code: "97530", units: 3 }], { otherLinesSameDay: [] }, ["claim violated"]],
    ["each code has a limit of its own", "code", [{ code: "97110", units: 4 }, { code: "97530", units: 4 }], alone, ["claim satisfied"]],
    ["lines of one code are added up", "code", [{ code: "97110", units: 4 }, { code: "97530", units: 4 }, { code: "97530" }], alone, ["claim violated"]],
  ])("%s", (_, each, lines, rest, outcome) => {
    expect(found(cap({ measure: "units", units: 4 }, { each }), lines, rest)).toEqual(outcome);
  });
});

describe("which lines the cap looks at", () => {
  const anthem: AppliesTo = { form: "professional", codes: ["97110-97124", "97140"] };
  it.each<[sentence: string, lines: Lines, rest: Rest, outcome: readonly string[]]>([
    ["97530 is not in the list", [{ code: "97110", units: 4 }, { code: "97530", units: 4 }], { ...alone, context: { form: "professional" } }, ["claim satisfied"]],
    ["97124 lies within its range", [{ code: "97110", units: 4 }, { code: "97124", units: 1 }], { ...alone, context: { form: "professional" } }, ["claim violated"]],
    ["the form is not known", [{ code: "97110", units: 5 }], alone, ["claim undetermined"]],
    ["an institutional claim", [{ code: "97110", units: 5 }], { ...alone, context: { form: "institutional" } }, []],
    ["no line of the list", [{ code: "97530", units: 5 }], { ...alone, context: { form: "professional" } }, []],
  ])("%s", (_, lines, rest, outcome) => {
    expect(found(FOUR_UNITS, lines, rest, anthem)).toEqual(outcome);
  });

  it.each<[sentence: string, own: number, unknown: number, outcome: readonly string[]]>([
    ["too many units without the line in doubt", 5, 1, ["claim violated"]],
    ["too many units only with the line in doubt", 4, 1, ["claim undetermined"]],
    ["not too many, with it or without it", 3, 1, ["claim satisfied"]],
  ])("one line whose provider is not known: %s", (_, own, unknown, outcome) => {
    const lines: Lines = [{ code: "97110", units: own, rendering: { type: "massage_therapist" } }, { code: "97124", units: unknown }];
    expect(found(FOUR_UNITS, lines, alone, { providerTypes: ["massage_therapist"] })).toEqual(outcome);
  });
});

describe("caps that hold only sometimes", () => {
  const withManipulation: CapCondition = { when: "billed_with", codes: ["98940-98943"] };
  const beforehand = (from: "2026-03-01" | "2026-03-02" | "2026-03-03", until?: "2026-03-02"): Authorization => ({ from, ...(until === undefined ? {} : { until }) });
  it.each<[sentence: string, parameters: Partial<DailyCapParameters>, lines: Lines, rest: Rest, outcome: readonly string[]]>([
    ["with manipulation, over", { onlyWhen: [withManipulation] }, [{ code: "97124", units: 5 }, { code: "98941", units: 0 }, { code: "98940" }], alone, ["claim violated"]],
    ["with manipulation on another claim, over", { onlyWhen: [withManipulation] }, [{ code: "97124", units: 5 }], beside(other("98940")), ["claim violated"]],
    ["without manipulation the cap does not hold", { onlyWhen: [withManipulation] }, [{ code: "97124", units: 5 }], alone, []],
    ["manipulation may be on another claim", { onlyWhen: [withManipulation] }, [{ code: "97124", units: 5 }], {}, ["claim undetermined"]],
    ["within the cap, whether it holds or not", { onlyWhen: [{ when: "authorized" }] }, [{ code: "97124", units: 4 }], alone, ["claim satisfied"]],
    ["billed alone, over", { onlyWhen: [{ when: "billed_alone" }] }, [{ code: "97124", units: 5 }], alone, ["claim violated"]],
    ["not billed alone", { onlyWhen: [{ when: "billed_alone" }] }, [{ code: "97124", units: 5 }, { code: "97140" }], alone, []],
    ["perhaps not billed alone", { onlyWhen: [{ when: "billed_alone" }] }, [{ code: "97124", units: 5 }], {}, ["claim undetermined"]],
    ["authorized: no limit", { otherLimits: [{ when: [{ when: "authorized" }], limit: "no_limit" }] }, [{ code: "97124", units: 9 }], { ...alone, context: { authorizations: [beforehand("2026-03-01", "2026-03-02")] } }, ["claim satisfied"]],
    ["authorized from the next day on", { otherLimits: [{ when: [{ when: "authorized" }], limit: "no_limit" }] }, [{ code: "97124", units: 9 }], { ...alone, context: { authorizations: [beforehand("2026-03-03")] } }, ["claim violated"]],
    ["not authorized", { otherLimits: [{ when: [{ when: "authorized" }], limit: "no_limit" }] }, [{ code: "97124", units: 9 }], { ...alone, context: { authorizations: [] } }, ["claim violated"]],
    ["authorized until nobody said when", { otherLimits: [{ when: [{ when: "authorized" }], limit: "no_limit" }] }, [{ code: "97124", units: 9 }], { ...alone, context: { authorizations: [beforehand("2026-03-02")] } }, ["claim undetermined"]],
    ["perhaps authorized, and within the limit anyway", { otherLimits: [{ when: [{ when: "authorized" }], limit: "no_limit" }] }, [{ code: "97124", units: 4 }], alone, ["claim satisfied"]],
  ])("%s", (_, parameters, lines, rest, outcome) => {
    expect(found(cap({ measure: "units", units: 4 }, parameters), lines, rest)).toEqual(outcome);
  });

  const newYork = cap({ measure: "relative_value", relativeValueHundredths: 1200 }, {
    otherLimits: [
      { when: [{ when: "billed_with", codes: ["97161-97163"] }], limit: { measure: "relative_value", relativeValueHundredths: 1800 } },
      { when: [{ when: "billed_with", codes: ["97164"] }], limit: { measure: "relative_value", relativeValueHundredths: 1500 } },
    ],
  });
  const visit = (evaluation: string, relativeValueHundredths: number): Lines => [{ code: evaluation, relativeValueHundredths: 500 }, { code: "97124", relativeValueHundredths: relativeValueHundredths - 500 }];
  it.each<[sentence: string, lines: Lines, outcome: readonly string[]]>([
    ["12 without an evaluation", visit("97110", 1200), ["claim satisfied"]],
    ["more than 12 without an evaluation", visit("97110", 1201), ["claim violated"]],
    ["15 with a re-evaluation", visit("97164", 1500), ["claim satisfied"]],
    ["more than 15 with a re-evaluation", visit("97164", 1501), ["claim violated"]],
    ["18 with an evaluation", visit("97161", 1800), ["claim satisfied"]],
    ["more than 18 with an evaluation", visit("97161", 1801), ["claim violated"]],
  ])("New York's relative values: %s", (_, lines, outcome) => {
    expect(found(newYork, lines, alone)).toEqual(outcome);
  });

  const mississippi = cap({ measure: "procedures", procedures: 1 }, { otherLimits: [{ when: [{ when: "several_body_regions" }, { when: "authorized" }], limit: { measure: "procedures", procedures: 2 } }] });
  const regions = (first: readonly string[] | undefined, second: readonly string[] | undefined): Lines => [
    { code: "97124", ...(first === undefined ? {} : { bodyRegions: first }) }, { code: "97140", ...(second === undefined ? {} : { bodyRegions: second }) },
  ];
  const authorized: Rest = { ...alone, context: { authorizations: [beforehand("2026-03-01", "2026-03-02")] } };
  it.each<[sentence: string, lines: Lines, rest: Rest, outcome: readonly string[]]>([
    ["two regions, authorized", regions(["neck"], ["low back"]), authorized, ["claim satisfied"]],
    ["two regions, not authorized", regions(["neck"], ["low back"]), { ...alone, context: { authorizations: [] } }, ["claim violated"]],
    ["one region, written twice", regions(["neck"], ["Neck "]), authorized, ["claim violated"]],
    ["regions of one line not known", regions(["neck"], undefined), authorized, ["claim undetermined"]],
    ["no region named", regions([""], []), authorized, ["claim violated"]],
  ])("a second procedure for another region: %s", (_, lines, rest, outcome) => {
    expect(found(mississippi, lines, rest)).toEqual(outcome);
  });

  it("of two limits that may hold, one may be unpublished", () => {
    const lifted = cap({ measure: "cents" }, { otherLimits: [{ when: [{ when: "authorized" }], limit: "no_limit" }] });
    expect(found(lifted, [{ code: "97124" }], { ...alone, context: { authorizations: [beforehand("2026-03-01", "2026-03-02")] } })).toEqual(["claim satisfied"]);
    expect(missing(lifted, [{ code: "97124" }], alone)).toEqual([["/dateOfService"]]);
  });
});

describe("what a daily-cap finding says", () => {
  it("units over the limit, and the lines they stand on", () => {
    const claim = claimOf([{ code: "97124", units: 3 }, { code: "97010" }, { code: "97140", units: 2 }], beside(other("97140", { samePractitioner: true })));
    const rule = ruleOf("daily_cap", cap({ measure: "units", units: 4 }, { together: "practitioner", keep: "claim_order" }), { appliesTo: { codes: ["97124", "97140"] } });
    expect(judged(dailyCap, rule, claim)).toEqual([{
      id: "test/book/rule@claim", code: "daily_cap_units", outcome: "violated", severity: "error", confidence: "primary", ruleId: "rule", ruleBookId: "test/book",
      paths: ["/lines/0/units", "/lines/2/units", "/otherLinesSameDay/0/units"],
      details: { sums: [{ measure: "units", counted: 6, limit: 4, over: 2 }] },
    }]);
  });

  const kept = (keep: DailyCapParameters["keep"], measure: DailyCapParameters["limit"], lines: Lines): unknown => {
    const [finding] = judged(dailyCap, ruleOf("daily_cap", cap(measure, keep === undefined ? {} : { keep })), claimOf(lines, alone));
    return finding?.outcome === "violated" ? finding.details : finding;
  };
  const three: Lines = [{ code: "97010", units: 1, allowedCents: 600 }, { code: "97124", units: 3, allowedCents: 9000 }, { code: "97140", units: 1, allowedCents: 2800 }, { code: "97010", units: 1, allowedCents: 600 }];
  it.each<[sentence: string, keep: DailyCapParameters["keep"], limit: DailyCapParameters["limit"], lines: Lines, linesOver: readonly number[] | undefined]>([
    ["the first four units of the claim are paid", "claim_order", { measure: "units", units: 4 }, three, [2, 3]],
    ["the four units allowed most are paid", "highest_allowed", { measure: "units", units: 4 }, three, [0, 3]],
    ["a line that fits in part does not fit", "claim_order", { measure: "units", units: 3 }, three, [1, 2, 3]],
    ["the first two codes are paid, wherever they stand", "claim_order", { measure: "procedures", procedures: 2 }, three, [2]],
    ["the two codes allowed most are paid", "highest_allowed", { measure: "procedures", procedures: 2 }, three, [0, 3]],
    ["nothing is said of the order", undefined, { measure: "units", units: 4 }, three, undefined],
    ["an allowed amount is not given", "highest_allowed", { measure: "units", units: 4 }, [{ code: "97124", units: 3 }, { code: "97140", units: 2 }], undefined],
  ])("which lines are too many: %s", (_, keep, limit, lines, linesOver) => {
    const details = kept(keep, limit, lines);
    if (linesOver === undefined) expect(details).not.toHaveProperty("sums.0.linesOver");
    else expect(details).toMatchObject({ sums: [{ linesOver }] });
  });

  it("the discipline, or the code, a sum is of", () => {
    const [ofDiscipline] = judged(dailyCap, ruleOf("daily_cap", { ...AN_HOUR, together: "practitioner" }), claimOf([{ code: "97110", minutes: 30 }, { code: "97530", minutes: 61, discipline: "OT" }], alone));
    expect(ofDiscipline).toMatchObject({ code: "daily_cap_minutes", paths: ["/lines/1/minutes"], details: { sums: [{ measure: "minutes", discipline: "OT", counted: 61, limit: 60, over: 1 }] } });
    const [ofCode] = judged(dailyCap, ruleOf("daily_cap", { ...TWO_MODALITIES, limit: { measure: "units", units: 1 }, each: "code" }), claimOf([{ code: "97012" }, { code: "97014" }], alone));
    expect(ofCode).toMatchObject({ outcome: "satisfied", details: { sums: [{ code: "97012", counted: 1, limit: 1, over: 0 }, { code: "97014", counted: 1, limit: 1, over: 0 }] } });
  });

  it.each<[code: string, parameters: DailyCapParameters, line: Lines[number], paths: readonly string[]]>([
    ["daily_cap_procedures", TWO_MODALITIES, { code: "97012" }, ["/lines/0/code"]],
    ["daily_cap_treatments", ONE_TREATMENT, { code: "97012" }, ["/lines/0/code"]],
    ["daily_cap_cents", DOLLARS, { code: "97124", chargeCents: 100 }, ["/lines/0"]],
    ["daily_cap_relative_value", TWELVE, { code: "97124", relativeValueHundredths: 1 }, ["/lines/0/relativeValueHundredths"]],
  ])("%s", (code, parameters, line, paths) => {
    expect(judged(dailyCap, ruleOf("daily_cap", parameters), claimOf([line], alone))).toMatchObject([{ code, outcome: "satisfied", paths }]);
  });

  it("no limit, where none holds", () => {
    const [finding] = judged(dailyCap, ruleOf("daily_cap", cap({ measure: "units", units: 4 }, { otherLimits: [{ when: [{ when: "billed_alone" }], limit: "no_limit" }] })), claimOf([{ code: "97124", units: 9 }], alone));
    expect(finding).toMatchObject({ outcome: "satisfied", details: { sums: [{ measure: "units", counted: 9, over: 0 }] } });
  });
});

describe("what would settle a daily cap", () => {
  const practitioner = cap({ measure: "units", units: 4 }, { together: "practitioner", each: "discipline" });
  it.each<[sentence: string, parameters: DailyCapParameters, lines: Lines, rest: Rest, facts: readonly string[]]>([
    ["what else was billed", FOUR_UNITS, [{ code: "97124" }], {}, ["/otherLinesSameDay"]],
    ["minutes", AN_HOUR, [{ code: "97124" }, { code: "97140", minutes: 10 }], alone, ["/lines/0/minutes"]],
    ["the practitioner of a line elsewhere", practitioner, [{ code: "97124", units: 4, discipline: "PT" }], beside(other("97140", { discipline: "PT" })), ["/otherLinesSameDay/0/samePractitioner"]],
    ["the discipline of a line elsewhere, which is not the claim's for want of another", practitioner, [{ code: "97124", units: 4 }], { discipline: "PT", ...beside(other("97140", { samePractitioner: true })) }, ["/otherLinesSameDay/0/discipline"]],
    ["the discipline of a line", practitioner, [{ code: "97124", units: 3, discipline: "PT" }, { code: "97140", units: 3 }], { otherLinesSameDay: [] }, ["/discipline"]],
    ["the practitioner of a line", practitioner, [{ code: "97124", units: 3, rendering: { npi: "1234567893", type: "chiropractor" } }, { code: "97140", units: 3 }], alone, ["/context/rendering/npi", "/context/rendering/type"]],
    ["the practitioner of a line that gives a profession alone", practitioner, [{ code: "97124", units: 3 }, { code: "97140", units: 3, rendering: { type: "chiropractor" } }], { ...alone, context: { rendering: { npi: "1234567893", type: "chiropractor" } } }, ["/lines/1/rendering/npi"]],
    ["the amounts", DOLLARS, [{ code: "97124" }], alone, ["/lines/0/allowedCents"]],
    ["the relative values", TWELVE, [{ code: "97124" }], alone, ["/lines/0/relativeValueHundredths"]],
    ["whether it was authorized", cap({ measure: "units", units: 1 }, { onlyWhen: [{ when: "authorized" }] }), [{ code: "97124", units: 2 }], alone, ["/context/authorizations"]],
    ["the regions", cap({ measure: "units", units: 1 }, { onlyWhen: [{ when: "several_body_regions" }] }), [{ code: "97124", units: 2 }], alone, ["/lines/0/bodyRegions"]],
    ["how many claims there were", cap({ measure: "treatments", treatments: 2 }), [{ code: "97124" }], beside(other("97124"), other("97124")), ["/otherLinesSameDay"]],
  ])("%s", (_, parameters, lines, rest, facts) => {
    expect(missing(parameters, lines, rest)).toEqual([facts]);
  });

  it("the amount, where the payer has not published it: no question of the claim", () => {
    expect(judged(dailyCap, ruleOf("daily_cap", cap({ measure: "cents" })), claimOf([{ code: "97124" }], alone))).toMatchObject([{ outcome: "undetermined", doubt: "parameter_not_known", missing: ["/dateOfService"] }]);
  });

  it("the facts that choose the lines come first", () => {
    expect(missing(FOUR_UNITS, [{ code: "97124", units: 5 }], {}, { providerTypes: ["massage_therapist"] })).toEqual([["/context/rendering/type"]]);
    expect(missing(FOUR_UNITS, [{ code: "97110", units: 4, rendering: { type: "massage_therapist" } }, { code: "97124" }], alone, { providerTypes: ["massage_therapist"] })).toEqual([["/context/rendering/type"]]);
    expect(judged(dailyCap, ruleOf("daily_cap", cap({ measure: "cents" }), { appliesTo: { form: "professional" } }), claimOf([{ code: "97124" }], alone))).toMatchObject([{ doubt: "fact_not_given", missing: ["/context/form"] }]);
  });
});
