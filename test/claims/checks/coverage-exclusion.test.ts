import { describe, expect, it } from "vitest";

import { coverageExclusion } from "../../../src/claims/checks/coverage-exclusion.js";
import type { CoverageExclusionParameters } from "../../../src/rules/index.js";
import type { Authorization, BillingContext } from "../../../src/visit/index.js";
import { claimOf, judged, outcomes, ruleOf } from "../judge.js";

const SERVICE: CoverageExclusionParameters = { excluded: "service" };
const WELLNESS: CoverageExclusionParameters = { excluded: "purpose", purposes: ["wellness", "relaxation"] };
const TECHNIQUES: CoverageExclusionParameters = { excluded: "technique", techniques: ["dermal friction", "tui na"] };
const HOSPITAL: CoverageExclusionParameters = { excluded: "place_of_service", placesOfService: ["19", "22"], unlessAuthorized: true };
const HOSPITAL_NEVER: CoverageExclusionParameters = { ...HOSPITAL, unlessAuthorized: false };

const rule = (parameters: CoverageExclusionParameters) => ruleOf("coverage_exclusion", parameters, { appliesTo: { codes: ["97124"] } });
const visit = (context: BillingContext, techniques?: readonly string[]) => claimOf([{ code: "97124", ...(techniques === undefined ? {} : { techniques }) }, { code: "97110" }], { context });

describe("a service that is not covered", () => {
  it("is a violation wherever it stands", () => {
    expect(outcomes(coverageExclusion, rule(SERVICE), claimOf([{ code: "97124" }, { code: "97110" }, { code: "97124" }]))).toEqual(["97124#1 violated", "97124#2 violated"]);
  });

  it("is none where the line asks for the denial with GY itself", () => {
    expect(outcomes(coverageExclusion, rule(SERVICE), claimOf([{ code: "97124", modifiers: ["GY"] }, { code: "97124", modifiers: ["GA"] }]))).toEqual(["97124#2 violated"]);
  });

  it("is none of the claim's concern where the code is not on it", () => {
    expect(outcomes(coverageExclusion, rule(SERVICE), claimOf([{ code: "97110" }]))).toEqual([]);
  });

  it.each<[sentence: string, ageYears: number | undefined, found: readonly string[]]>([
    ["at 20 it is covered", 20, []],
    ["at 21 it no longer is", 21, ["97124#1 violated"]],
    ["at an age not given it cannot be told", undefined, ["97124#1 undetermined"]],
  ])("for adults only: %s", (_, ageYears, found) => {
    const adults = ruleOf("coverage_exclusion", SERVICE, { appliesTo: { ageYears: { from: 21 } } });
    expect(outcomes(coverageExclusion, adults, claimOf([{ code: "97124" }], { context: ageYears === undefined ? {} : { ageYears } }))).toEqual(found);
  });

  it("asks for the age and points at the code", () => {
    const adults = ruleOf("coverage_exclusion", SERVICE, { appliesTo: { ageYears: { from: 21 } } });
    expect(judged(coverageExclusion, adults, claimOf([{ code: "97124" }]))).toMatchObject([{ missing: ["/context/ageYears"], paths: ["/lines/0/code"] }]);
    expect(judged(coverageExclusion, rule(SERVICE), claimOf([{ code: "97124" }]))).toEqual([{
      id: "test/book/rule@97124#1", code: "coverage_exclusion_service", outcome: "violated", severity: "error", confidence: "primary", ruleId: "rule", ruleBookId: "test/book",
      paths: ["/lines/0/code"], details: { code: "97124" },
    }]);
  });
});

describe("a purpose that is not covered", () => {
  it.each<[sentence: string, context: BillingContext, found: readonly string[]]>([
    ["wellness", { purpose: "wellness" }, ["claim violated"]],
    ["treatment is covered", { purpose: "treatment" }, ["claim satisfied"]],
    ["maintenance is not named by this payer", { purpose: "maintenance" }, ["claim satisfied"]],
    ["a purpose not given cannot be told", {}, ["claim undetermined"]],
  ])("%s", (_, context, found) => {
    expect(outcomes(coverageExclusion, rule(WELLNESS), visit(context))).toEqual(found);
  });

  it("concerns the lines that do not ask for the denial themselves", () => {
    const lines = (...modifiers: readonly (readonly string[])[]) => claimOf(modifiers.map((one) => ({ code: "97124", modifiers: one })), { context: { purpose: "wellness" } });
    expect(outcomes(coverageExclusion, rule(WELLNESS), lines(["GX", "GY"], ["GY"]))).toEqual([]);
    expect(judged(coverageExclusion, rule(WELLNESS), lines(["GY"], []))).toMatchObject([{ outcome: "violated", paths: ["/context/purpose", "/lines/1/code"] }]);
  });

  it("of a line that only may be concerned, beside one that asks for the denial, asks what would settle it", () => {
    const massage = ruleOf("coverage_exclusion", WELLNESS, { appliesTo: { disciplines: ["massage"] } });
    const given = claimOf([{ code: "97124", discipline: "massage", modifiers: ["GY"] }, { code: "97124" }], { context: { purpose: "wellness" } });
    expect(judged(coverageExclusion, massage, given)).toMatchObject([{ outcome: "undetermined", missing: ["/discipline"] }]);
  });

  it("says nothing of a claim without the service", () => {
    expect(outcomes(coverageExclusion, rule(WELLNESS), claimOf([{ code: "97110" }], { context: { purpose: "wellness" } }))).toEqual([]);
  });

  it("points at the purpose and at the lines it concerns", () => {
    expect(judged(coverageExclusion, rule(WELLNESS), visit({ purpose: "relaxation" }))).toMatchObject([{
      code: "coverage_exclusion_purpose", paths: ["/context/purpose", "/lines/0/code"], details: { purpose: "relaxation", purposes: ["wellness", "relaxation"] },
    }]);
    expect(judged(coverageExclusion, rule(WELLNESS), visit({}))).toMatchObject([{ missing: ["/context/purpose"], paths: ["/lines/0/code"] }]);
  });
});

describe("a technique that is not covered", () => {
  it.each<[sentence: string, techniques: readonly string[] | undefined, found: readonly string[]]>([
    ["tui na", ["effleurage", "tui na"], ["97124#1 violated"]],
    ["however it is written", ["Tui-Na"], ["97124#1 violated"]],
    ["within more words", ["East Asian massage / TUI  NA, seated"], ["97124#1 violated"]],
    ["effleurage is covered", ["effleurage"], ["97124#1 satisfied"]],
    ["part of a word is not the word", ["tui nap", "dermal frictionless"], ["97124#1 satisfied"]],
    ["no technique was used", [], ["97124#1 satisfied"]],
    ["a technique without a word", ["", " - "], ["97124#1 satisfied"]],
    ["techniques not given cannot be told", undefined, ["97124#1 undetermined"]],
  ])("%s", (_, techniques, found) => {
    expect(outcomes(coverageExclusion, rule(TECHNIQUES), visit({}, techniques))).toEqual(found);
  });

  it("names the technique by its place in the rule, never in the words of the note", () => {
    const [finding] = judged(coverageExclusion, rule(TECHNIQUES), visit({}, ["gentle Tui Na for Mrs. X"]));
    expect(finding).toMatchObject({ code: "coverage_exclusion_technique", paths: ["/lines/0/techniques"], details: { code: "97124", excluded: [1] } });
    expect(JSON.stringify(finding)).not.toContain("Mrs");
    expect(judged(coverageExclusion, rule(TECHNIQUES), visit({}))).toMatchObject([{ missing: ["/lines/0/techniques"], paths: ["/lines/0"] }]);
  });
});

describe("a place that is not covered", () => {
  const covering: Authorization = { from: "2026-03-02", until: "2026-03-02" };
  it.each<[sentence: string, parameters: CoverageExclusionParameters, context: BillingContext, found: readonly string[]]>([
    ["the office is", HOSPITAL, { placeOfService: "11" }, ["97124#1 satisfied"]],
    ["the hospital is not without an authorization", HOSPITAL, { placeOfService: "22", authorizations: [] }, ["97124#1 violated"]],
    ["the hospital with one that covers this day alone", HOSPITAL, { placeOfService: "22", authorizations: [covering] }, ["97124#1 satisfied"]],
    ["the hospital with one that begins the day after", HOSPITAL, { placeOfService: "22", authorizations: [{ from: "2026-03-03", until: "2026-12-31" }] }, ["97124#1 violated"]],
    ["the hospital with one that ended the day before", HOSPITAL, { placeOfService: "22", authorizations: [{ from: "2026-01-01", until: "2026-03-01" }] }, ["97124#1 violated"]],
    ["an ended one ended, whenever it began", HOSPITAL, { placeOfService: "22", authorizations: [{ until: "2026-03-01" }] }, ["97124#1 violated"]],
    ["one of two is enough", HOSPITAL, { placeOfService: "22", authorizations: [{}, covering] }, ["97124#1 satisfied"]],
    ["no authorization helps where the payer takes none", HOSPITAL_NEVER, { placeOfService: "19", authorizations: [covering] }, ["97124#1 violated"]],
    ["an authorization covers it wherever it was", HOSPITAL, { authorizations: [covering] }, ["97124#1 satisfied"]],
    ["a place not given cannot be told", HOSPITAL, { authorizations: [] }, ["97124#1 undetermined"]],
    ["authorizations not given cannot be told", HOSPITAL, { placeOfService: "22" }, ["97124#1 undetermined"]],
    ["dates not given cannot be told", HOSPITAL, { placeOfService: "22", authorizations: [{}] }, ["97124#1 undetermined"]],
  ])("%s", (_, parameters, context, found) => {
    expect(outcomes(coverageExclusion, rule(parameters), visit(context))).toEqual(found);
  });

  it.each<[sentence: string, context: BillingContext, missing: readonly string[]]>([
    ["the place first", {}, ["/context/placeOfService"]],
    ["then the authorizations", { placeOfService: "22" }, ["/context/authorizations"]],
    ["then their dates", { placeOfService: "22", authorizations: [{ until: "2026-01-01" }, {}, { from: "2026-01-01" }] }, ["/context/authorizations/1/from", "/context/authorizations/1/until", "/context/authorizations/2/until"]],
  ])("asks for what would settle it: %s", (_, context, missing) => {
    expect(judged(coverageExclusion, rule(HOSPITAL), visit(context))).toMatchObject([{ missing, paths: ["/lines/0"] }]);
  });

  it("shows the line's own place before the claim's", () => {
    const claim = claimOf([{ code: "97124", placeOfService: "22" }], { context: { placeOfService: "11", authorizations: [] } });
    expect(judged(coverageExclusion, rule(HOSPITAL), claim)).toMatchObject([{
      code: "coverage_exclusion_place", outcome: "violated", paths: ["/lines/0/placeOfService"],
      details: { code: "97124", placeOfService: "22", placesOfService: ["19", "22"], authorized: false },
    }]);
    expect(judged(coverageExclusion, rule(HOSPITAL), visit({ authorizations: [covering] }))).toMatchObject([{ details: { code: "97124", placesOfService: ["19", "22"], authorized: true } }]);
  });
});
