import { describe, expect, it } from "vitest";

import { diagnosis } from "../../../src/claims/checks/diagnosis.js";
import type { DiagnosisParameters } from "../../../src/rules/index.js";
import { claimOf, judged, outcomes, ruleOf } from "../judge.js";

const ANY: DiagnosisParameters = { diagnosis: "any" };
const NECK_OR_BACK: DiagnosisParameters = { diagnosis: "one_of", codes: ["M54.2", "M54.5"] };
const NO_MIGRAINE: DiagnosisParameters = { diagnosis: "none_of", codes: ["G43.109"] };
const PAIN_AND_WEAKNESS: DiagnosisParameters = { diagnosis: "one_of_each", groups: [["M54.2", "M54.5"], ["M62.81"]] };

type Diagnoses = readonly string[] | undefined;
const rule = (parameters: DiagnosisParameters) => ruleOf("diagnosis", parameters, { appliesTo: { codes: ["97124"] } });
const massage = (ofLine: Diagnoses, ofClaim?: Diagnoses) =>
  claimOf([{ code: "97124", ...(ofLine === undefined ? {} : { diagnoses: ofLine }) }], { context: ofClaim === undefined ? {} : { diagnoses: ofClaim } });

describe("the diagnoses of a line", () => {
  it.each<[sentence: string, parameters: DiagnosisParameters, ofLine: Diagnoses, ofClaim: Diagnoses, answer: string]>([
    ["any will do, and there is one", ANY, ["Z00.00"], undefined, "satisfied"],
    ["any will do, and there is none", ANY, [], ["M54.2"], "violated"],
    ["an empty diagnosis is none", ANY, [""], undefined, "violated"],
    ["any will do; the line does not say, the claim has some", ANY, undefined, ["M54.2"], "undetermined"],
    ["any will do; the line does not say, the claim has none", ANY, undefined, [], "violated"],
    ["any will do; nobody says", ANY, undefined, undefined, "undetermined"],

    ["a listed one", NECK_OR_BACK, ["Z00.00", "M54.2"], undefined, "satisfied"],
    ["a child of a listed one", NECK_OR_BACK, ["M54.50"], undefined, "satisfied"],
    ["without its dot", NECK_OR_BACK, ["M5451"], undefined, "satisfied"],
    ["in small letters", NECK_OR_BACK, ["m54.59"], undefined, "satisfied"],
    ["a parent of a listed one is not it", NECK_OR_BACK, ["M54"], undefined, "violated"],
    ["a neighbour is not it", NECK_OR_BACK, ["M54.6"], undefined, "violated"],
    ["no diagnosis at all", NECK_OR_BACK, [], ["M54.2"], "violated"],
    ["an odd string is not it", NECK_OR_BACK, ["...", "", "M", "😀"], undefined, "violated"],
    ["the line does not say, the claim has a listed one: the line may point elsewhere", NECK_OR_BACK, undefined, ["M54.2"], "undetermined"],
    ["the line does not say, the claim has none that would do", NECK_OR_BACK, undefined, ["Z00.00"], "violated"],
    ["nobody says", NECK_OR_BACK, undefined, undefined, "undetermined"],

    ["none of the excluded", NO_MIGRAINE, ["M54.2"], undefined, "satisfied"],
    ["no diagnosis, so none excluded", NO_MIGRAINE, [], undefined, "satisfied"],
    ["an excluded one among others", NO_MIGRAINE, ["M54.2", "G43109"], undefined, "violated"],
    ["the line does not say, the claim has an excluded one", NO_MIGRAINE, undefined, ["G43.109"], "undetermined"],
    ["the line does not say, the claim has no excluded one", NO_MIGRAINE, undefined, ["M54.2"], "undetermined"],

    ["one of each group", PAIN_AND_WEAKNESS, ["M62.81", "M54.50"], undefined, "satisfied"],
    ["one group is missing", PAIN_AND_WEAKNESS, ["M54.50", "M54.2"], undefined, "violated"],
    ["the line does not say, the claim lacks a group", PAIN_AND_WEAKNESS, undefined, ["M54.50"], "violated"],
    ["the line does not say, the claim has both", PAIN_AND_WEAKNESS, undefined, ["M54.50", "M62.81"], "undetermined"],
  ])("%s", (_, parameters, ofLine, ofClaim, answer) => {
    expect(outcomes(diagnosis, rule(parameters), massage(ofLine, ofClaim))).toEqual([`97124#1 ${answer}`]);
  });

  it("does not look at lines of other codes", () => {
    expect(outcomes(diagnosis, rule(ANY), claimOf([{ code: "97110", diagnoses: [] }]))).toEqual([]);
  });

  it("asks for the line's own", () => {
    expect(judged(diagnosis, rule(NECK_OR_BACK), massage(undefined, ["M54.2"]))).toMatchObject([{ outcome: "undetermined", doubt: "fact_not_given", missing: ["/lines/0/diagnoses"], paths: ["/lines/0"] }]);
  });

  it.each<[sentence: string, parameters: DiagnosisParameters, ofLine: Diagnoses, ofClaim: Diagnoses, code: string, details: object]>([
    ["how many there are", ANY, ["", "Z00.00"], undefined, "diagnosis_any", { code: "97124", of: "line", given: 1, found: [] }],
    ["the listed ones by the rule's own codes", NECK_OR_BACK, ["m5450", "private"], undefined, "diagnosis_listed", { code: "97124", of: "line", given: 2, found: ["M54.5"] }],
    ["that the claim has none that would do", NECK_OR_BACK, undefined, ["private"], "diagnosis_listed", { code: "97124", of: "claim", given: 1, found: [] }],
    ["the excluded ones", NO_MIGRAINE, ["G43.109"], undefined, "diagnosis_excluded", { code: "97124", of: "line", given: 1, found: ["G43.109"] }],
    ["the groups that are missing", PAIN_AND_WEAKNESS, ["M54.2"], undefined, "diagnosis_groups", { code: "97124", of: "line", given: 1, found: ["M54.2"], missingGroups: [["M62.81"]] }],
  ])("shows %s", (_, parameters, ofLine, ofClaim, code, details) => {
    const [finding] = judged(diagnosis, rule(parameters), massage(ofLine, ofClaim));
    expect(finding).toMatchObject({ code, paths: [ofLine === undefined ? "/lines/0" : "/lines/0/diagnoses"] });
    expect(finding).toHaveProperty("details", details);
    expect(JSON.stringify(finding)).not.toContain("private");
  });
});
