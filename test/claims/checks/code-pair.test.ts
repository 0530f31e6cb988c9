import { describe, expect, it } from "vitest";

import { codePair } from "../../../src/claims/checks/code-pair.js";
import type { AppliesTo, CodePairParameters } from "../../../src/rules/index.js";
import type { Claim, ServiceLine } from "../../../src/visit/index.js";
import { claimOf, judged, outcomes, ruleOf } from "../judge.js";

/** Manipulation with soft-tissue work: another region and a modifier. */
const MANIPULATION: CodePairParameters = {
  codes: ["97112", "97124", "97140"], withCodes: ["98940-98942"], lost: "codes", bypass: { modifiers: ["59", "XS"], separateBodyRegion: true, separateTime: false }, sameDiscipline: false, together: "practitioner",
};
const MASSAGE_AND_MANUAL: CodePairParameters = { codes: ["97124"], withCodes: ["97140"], bypass: { modifiers: ["59"], separateBodyRegion: true, separateTime: true }, sameDiscipline: false, together: "practitioner" };
const REGION_ALONE: CodePairParameters = { codes: ["97140"], withCodes: ["98940-98943"], bypass: { modifiers: [], separateBodyRegion: true, separateTime: false }, sameDiscipline: false, together: "practitioner" };
const EVALUATIONS: CodePairParameters = { codes: ["97164", "97168"], withCodes: ["97161-97163", "97165-97167"], lost: "codes", bypass: "never", sameDiscipline: true, together: "everyone" };

type Lines = Parameters<typeof claimOf>[0];

function claim(lines: Lines, others: Claim["otherLinesSameDay"] | "not given" = [], rest: Partial<Claim> = {}): Claim {
  return claimOf(lines, { ...rest, ...(others === "not given" ? {} : { otherLinesSameDay: others }) });
}
const found = (parameters: CodePairParameters, given: Claim, appliesTo?: AppliesTo) => outcomes(codePair, ruleOf("code_pair", parameters, appliesTo === undefined ? {} : { appliesTo }), given);
const massage = (line: Partial<ServiceLine> = {}) => ({ code: "97124", ...line });
const manipulation = (line: Partial<ServiceLine> = {}) => ({ code: "98941", ...line });
const manual = (line: Partial<ServiceLine> = {}) => ({ code: "97140", ...line });

const NECK = { bodyRegions: ["neck"] };
const APART = { modifiers: ["59"], bodyRegions: ["left shoulder"] };

describe("two codes that are paid together in separate regions only", () => {
  it.each<[sentence: string, lines: Lines, found: string]>([
    ["another region and a modifier", [massage(APART), manipulation(NECK)], "satisfied"],
    ["the modifier stands on the other line", [massage({ bodyRegions: ["hip"] }), manipulation({ modifiers: ["XS"], ...NECK })], "satisfied"],
    ["the modifier is missing", [massage({ bodyRegions: ["hip"] }), manipulation(NECK)], "violated"],
    ["the modifier is missing, whatever the regions", [massage(), manipulation()], "violated"],
    ["the same region", [massage({ modifiers: ["59"], bodyRegions: [" Neck "] }), manipulation(NECK)], "violated"],
    ["one region in common", [massage({ modifiers: ["59"], bodyRegions: ["hip", "neck"] }), manipulation(NECK)], "violated"],
    ["a line known to name no region", [massage({ modifiers: ["59"], bodyRegions: [] }), manipulation()], "violated"],
    ["the regions of one are not known", [massage(APART), manipulation()], "undetermined"],
  ])("%s", (_, lines, outcome) => {
    const [first, second] = lines;
    expect(found(MANIPULATION, claim(lines))).toEqual([`${first?.code}#1+${second?.code}#1 ${outcome}`]);
  });

  it.each<[sentence: string, parameters: CodePairParameters, lines: Lines, found: readonly string[]]>([
    ["the line that is not paid asks for that with GY", MANIPULATION, [massage({ modifiers: ["GX", "GY"] }), manipulation()], []],
    ["the line that is not paid bills no unit", MANIPULATION, [massage({ units: 0 }), manipulation()], []],
    ["the line that is paid bills no unit", MANIPULATION, [massage(), manipulation({ units: 0 })], []],
    ["the line that is paid carries GY, and the other is still lost", MANIPULATION, [massage(), manipulation({ modifiers: ["GY"] })], ["97124#1+98941#1 violated"]],
    ["nobody says which line is lost, and one asks for its denial", REGION_ALONE, [manual({ ...NECK, modifiers: ["GY"] }), manipulation(NECK)], ["97140#1+98941#1 violated"]],
    ["nobody says which line is lost, and both ask for their denial", REGION_ALONE, [manual({ ...NECK, modifiers: ["GY"] }), manipulation({ ...NECK, modifiers: ["GY"] })], []],
  ])("%s", (_, parameters, lines, expected) => {
    expect(found(parameters, claim(lines))).toEqual(expected);
  });

  it("no modifier is asked for where the source names none", () => {
    expect(found(REGION_ALONE, claim([manual({ bodyRegions: ["hip"] }), manipulation(NECK)]))).toEqual(["97140#1+98941#1 satisfied"]);
    expect(found(REGION_ALONE, claim([manual(NECK), manipulation(NECK)]))).toEqual(["97140#1+98941#1 violated"]);
  });

  it("other codes make no pair, nor does a range beyond its ends", () => {
    expect(found(MANIPULATION, claim([massage(), { code: "97110" }, { code: "98943" }, manual()]))).toEqual([]);
  });
});

describe("two codes that are paid together at separate times only", () => {
  const at = (start: `${number}:${number}`, end: `${number}:${number}`) => ({ timeBlocks: [{ start, end }] });
  it.each<[sentence: string, one: Partial<ServiceLine>, other: Partial<ServiceLine>, found: string]>([
    ["one line was given apart", { separateTime: true }, {}, "satisfied"],
    ["the other was", {}, { separateTime: true }, "satisfied"],
    ["one after the other", at("10:00", "10:20"), at("10:20", "10:40"), "satisfied"],
    ["a minute together", at("10:00", "10:21"), at("10:20", "10:40"), "violated"],
    ["a second together", { timeBlocks: [{ start: "10:00", end: "10:20", endSeconds: 1 }] }, at("10:20", "10:40"), "violated"],
    ["together past midnight", { timeBlocks: [{ start: "23:50", end: "00:10", endsNextDay: true }] }, at("23:55", "23:59"), "violated"],
    ["neither was given apart", { separateTime: false }, { separateTime: false }, "violated"],
    ["only one is known not to have been", { separateTime: false }, {}, "undetermined"],
    ["the blocks of one are not known", at("10:00", "10:20"), {}, "undetermined"],
    ["no block was recorded", at("10:00", "10:20"), { timeBlocks: [] }, "undetermined"],
    ["a block ends before it starts", at("10:20", "10:00"), at("09:00", "12:00"), "undetermined"],
  ])("%s", (_, one, other, outcome) => {
    expect(found(MASSAGE_AND_MANUAL, claim([massage({ ...APART, ...one }), manual({ ...NECK, ...other })]))).toEqual([`97124#1+97140#1 ${outcome}`]);
  });

  it("has to hold beside the region", () => {
    expect(found(MASSAGE_AND_MANUAL, claim([massage({ ...NECK, modifiers: ["59"], separateTime: true }), manual(NECK)]))).toEqual(["97124#1+97140#1 violated"]);
  });
});

describe("two codes that are never paid together in one discipline", () => {
  it.each<[sentence: string, lines: Lines, rest: Partial<Claim>, found: readonly string[]]>([
    ["the same discipline", [{ code: "97164" }, { code: "97161" }], { discipline: "PT" }, ["97161#1+97164#1 violated"]],
    ["lines that name none share the claim's, whichever it is", [{ code: "97164" }, { code: "97161" }], {}, ["97161#1+97164#1 violated"]],
    ["two disciplines", [{ code: "97164", discipline: "PT" }, { code: "97165", discipline: "OT" }], {}, []],
    ["the discipline of one is not known", [{ code: "97164", discipline: "PT" }, { code: "97165" }], {}, ["97164#1+97165#1 undetermined"]],
    ["nothing bypasses it", [{ code: "97164", modifiers: ["59"], separateTime: true }, { code: "97161" }], { discipline: "PT" }, ["97161#1+97164#1 violated"]],
  ])("%s", (_, lines, rest, outcome) => { expect(found(EVALUATIONS, claim(lines, [], rest))).toEqual(outcome); });
});

describe("lines of the day on other claims", () => {
  const other = (code: string, more = {}) => ({ code, units: 1, modifiers: [], ...more });
  it.each<[sentence: string, given: Claim, found: readonly string[]]>([
    ["the same practitioner's", claim([massage()], [other("98940", { samePractitioner: true })]), ["97124#1+98940#1 violated"]],
    ["another practitioner's", claim([massage()], [other("98940", { samePractitioner: false })]), []],
    ["nobody said whose", claim([massage()], [other("98940")]), ["97124#1+98940#1 undetermined"]],
    ["nobody said whether there are any", claim([massage()], "not given"), ["claim undetermined"]],
    ["nobody said, and no code of the claim could make a pair", claim([{ code: "97110" }], "not given"), []],
    ["a pair of them is not this claim's", claim([{ code: "97110" }], [other("97124", { samePractitioner: true }), other("98940", { samePractitioner: true })]), []],
  ])("%s", (_, given, outcome) => { expect(found(MANIPULATION, given)).toEqual(outcome); });

  it("the rule may not look at the claim at all, or may not", () => {
    expect(found(MANIPULATION, claim([massage(), manipulation()], "not given", { context: { form: "institutional" } }), { form: "professional" })).toEqual([]);
    expect(found(MANIPULATION, claim([massage(), manipulation()]), { form: "professional" })).toEqual(["97124#1+98941#1 undetermined"]);
  });
});

describe("what a code-pair finding says", () => {
  const findings = (parameters: CodePairParameters, given: Claim) => judged(codePair, ruleOf("code_pair", parameters), given);

  it("gives everything that stands against the pair", () => {
    const [finding] = findings(MASSAGE_AND_MANUAL, claim([massage({ modifiers: ["GP"], ...NECK, separateTime: false }), manual({ ...NECK, separateTime: false })]));
    expect(finding).toMatchObject({ code: "code_pair_together", outcome: "violated", paths: ["/lines/0/code", "/lines/1/code", "/lines/0/modifiers", "/lines/1/modifiers"] });
    expect(finding).toHaveProperty("details", { codes: ["97124", "97140"], bypass: { modifiers: ["59"], separateBodyRegion: true, separateTime: true }, modifiers: [], faults: ["no_modifier", "same_region", "same_time"] });
  });

  it("names the line that is not paid", () => {
    expect(findings(MANIPULATION, claim([manipulation({ modifiers: ["XS"], ...NECK }), massage({ bodyRegions: ["hip"] })]))).toMatchObject([{ outcome: "satisfied", details: { codes: ["98941", "97124"], lost: "97124", modifiers: ["XS"], faults: [] } }]);
    expect(findings({ ...EVALUATIONS, lost: "with_codes" }, claim([{ code: "97164" }, { code: "97161" }]))).toMatchObject([{ details: { lost: "97161", bypass: "never", faults: ["not_together"] } }]);
  });

  it("asks for what would settle it", () => {
    const missing = (parameters: CodePairParameters, given: Claim) => findings(parameters, given)[0];
    expect(missing(MANIPULATION, claim([massage()], "not given"))).toMatchObject({ missing: ["/otherLinesSameDay"], paths: [] });
    expect(missing(MANIPULATION, claim([massage({ modifiers: ["59"] }), manipulation(NECK)]))).toMatchObject({ missing: ["/lines/0/bodyRegions"] });
    expect(missing(MASSAGE_AND_MANUAL, claim([massage({ ...APART, separateTime: false }), manual(NECK)]))).toMatchObject({ missing: ["/lines/1/separateTime"] });
    expect(missing(EVALUATIONS, claim([{ code: "97164", discipline: "PT" }, { code: "97165" }]))).toMatchObject({ missing: ["/discipline"] });
    expect(missing(MANIPULATION, claim([massage()], [{ code: "98940", units: 1, modifiers: [] }]))).toMatchObject({ missing: ["/otherLinesSameDay/0/samePractitioner"] });
  });
});
