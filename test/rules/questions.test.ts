import { describe, expect, it } from "vitest";

import type { Doubt, Finding, Report } from "../../src/rules/index.js";
import { questions, violations } from "../../src/rules/index.js";
import { placesOf } from "../visit/places.js";
import { fullReport } from "./full-rule-book.js";

type Missing = readonly [string, ...string[]];
const unsettled = (id: string, severity: Finding["severity"], missing: Missing, doubt: Doubt = "fact_not_given"): Finding => ({
  id, code: "mue_units", severity, confidence: "primary", ruleId: "mue", ruleBookId: "a", paths: [], outcome: "undetermined", doubt, missing,
});
const reportOf = (...findings: readonly Finding[]): Report => ({ ...fullReport, findings });
const asked = (...findings: readonly Finding[]) => questions(reportOf(...findings)).map(({ missing, settles, worstSeverity }) => `${missing} ${worstSeverity} ${settles.join(" ")}`);

describe("questions", () => {
  it.each<[sentence: string, findings: readonly Finding[], questions: readonly string[]]>([
    ["there are none where nothing is in doubt", [fullReport.findings[0]!], []],
    ["one fact that settles several findings is one question", [unsettled("a", "warning", ["/discipline"]), unsettled("b", "warning", ["/discipline"])], ["/discipline warning a b"]],
    ["a finding that misses two facts stands under both", [unsettled("a", "error", ["/discipline", "/context/form"])], ["/context/form error a", "/discipline error a"]],
    ["a question weighs as much as the worst of its findings", [unsettled("a", "information", ["/discipline"]), unsettled("b", "error", ["/discipline"]), unsettled("c", "warning", ["/discipline"])], ["/discipline error a b c"]],
    [
      "errors are asked first, then warnings, then the rest",
      [unsettled("a", "information", ["/a"]), unsettled("b", "warning", ["/b"]), unsettled("c", "error", ["/c"])],
      ["/c error c", "/b warning b", "/a information a"],
    ],
    [
      "of equal weight, what settles more is asked first",
      [unsettled("a", "warning", ["/a"]), unsettled("b", "warning", ["/b"]), unsettled("c", "warning", ["/b"])],
      ["/b warning b c", "/a warning a"],
    ],
    ["of equal use, by place, whatever the order found", [unsettled("b", "warning", ["/b"]), unsettled("a", "warning", ["/a"])], ["/a warning a", "/b warning b"]],
    [
      "a fact that several lines lack is asked once for all of them",
      [unsettled("a", "warning", ["/lines/0/minutes"]), unsettled("b", "warning", ["/lines/12/minutes"])],
      ["/lines/*/minutes warning a b"],
    ],
    ["so is a fact of several other lines of the day", [unsettled("a", "warning", ["/otherLinesSameDay/0/samePractitioner", "/otherLinesSameDay/1/samePractitioner"])], ["/otherLinesSameDay/*/samePractitioner warning a"]],
    ["different facts of lines are different questions", [unsettled("a", "warning", ["/lines/0/minutes", "/lines/1/bodyRegions"])], ["/lines/*/bodyRegions warning a", "/lines/*/minutes warning a"]],
    [
      "time blocks tell the minutes of lines and whether their time was apart: where both are missing they are asked for once",
      [unsettled("a", "warning", ["/lines/0/minutes"]), unsettled("b", "error", ["/lines/0/separateTime", "/lines/1/separateTime"])], ["/lines/*/timeBlocks error a b"],
    ],
    ["so they do where the blocks themselves are missing", [unsettled("a", "warning", ["/lines/0/minutes"]), unsettled("b", "warning", ["/lines/1/timeBlocks"])], ["/lines/*/timeBlocks warning a b"]],
    ["but minutes alone are asked for as minutes", [unsettled("a", "warning", ["/lines/0/minutes", "/lines/0/unitsBasis"])], ["/lines/*/minutes warning a", "/lines/*/unitsBasis warning a"]],
    ["and other lines of the day have blocks of their own", [unsettled("a", "warning", ["/lines/0/minutes", "/otherLinesSameDay/0/separateTime"])], ["/lines/*/minutes warning a", "/otherLinesSameDay/*/separateTime warning a"]],
    ["a list that is missing as a whole is not its members", [unsettled("a", "warning", ["/otherLinesSameDay"])], ["/otherLinesSameDay warning a"]],
    ["a date the rule goes by is asked for", [unsettled("a", "warning", ["/context/injuryOn"], "basis_date_not_given")], ["/context/injuryOn warning a"]],
  ])("%s", (_, findings, expected) => {
    expect(asked(...findings)).toEqual(expected);
  });

  it("of more than eight facts, the eight most decisive are asked", () => {
    const many = Array.from({ length: 10 }, (_, index) => unsettled(`f${index}`, index < 7 ? "information" : "error", [`/fact${index}`]));
    expect(asked(...many)).toEqual(["/fact7 error f7", "/fact8 error f8", "/fact9 error f9", ...[0, 1, 2, 3, 4].map((index) => `/fact${index} information f${index}`)]);
  });

  it.each<Doubt>(["parameter_not_known", "kind_not_known", "start_not_known", "figure_not_known"])("what only a newer book or version settles is no question: %s", (doubt) => {
    expect(asked(unsettled("a", "error", ["/dateOfService"], doubt))).toEqual([]);
  });

  it("are plain data, and leave a frozen report as it was", () => {
    const report = structuredClone(fullReport);
    for (const { value } of placesOf(report)) Object.freeze(value);
    const result = questions(report);
    expect(result).toEqual([{ missing: "/context/referral", settles: ["test/full/referral-0@claim"], worstSeverity: "warning" }]);
    expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
    expect(report).toStrictEqual(fullReport);
  });
});

describe("violations", () => {
  it("are the findings of broken rules, in the order of the report", () => {
    const broken = fullReport.findings[0]!;
    const kept: Finding = { ...broken, outcome: "satisfied", id: "kept", details: {} };
    const second = { ...broken, id: "second" };
    expect(violations(reportOf(broken, kept, unsettled("a", "error", ["/a"]), second))).toEqual([broken, second]);
    expect(violations(reportOf(kept))).toEqual([]);
  });
});
