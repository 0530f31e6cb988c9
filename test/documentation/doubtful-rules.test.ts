import { describe, expect, it } from "vitest";

import { checkDocumentation } from "../../src/documentation/check-documentation.js";
import type { RecordUnderReview } from "../../src/documentation/record-under-review.js";
import { medicarePartB } from "../../src/payers/index.js";
import { type RuleDoubt, type RuleInForce, rulesInForce } from "../../src/rules/index.js";
import { DAY, recordRule } from "./judge-record.js";
import { note, under } from "./notes.js";
import { otherRules } from "./other-rules.js";

const ASKING = { asOf: DAY } as const;
const consent = (doubt: RuleDoubt): RuleInForce => ({ ...recordRule("note_element", { elements: ["consent"] }), doubt });
const findings = (record: RecordUnderReview, doubt: RuleDoubt) =>
  checkDocumentation(record, otherRules(consent(doubt)), ASKING).findings.map((finding) => [finding.code, finding.outcome, ...(finding.outcome === "undetermined" ? finding.missing : [])]);

describe("a rule of which nobody published the beginning", () => {
  it.each<[sentence: string, record: RecordUnderReview, findings: readonly (readonly string[])[]]>([
    ["says nothing of a record that keeps it", under([note({ consentRecorded: true })]), []],
    ["is in doubt where the record breaks it", under([note({ consentRecorded: false })]), [["note_element_not_known", "undetermined", "/dateOfService"]]],
    ["hangs on the fact that is missing", under([note()]), [["note_element_not_known", "undetermined", "/record/notes/0/consentRecorded"]]],
  ])("%s", (_, record, expected) => {
    expect(findings(record, "start_not_known")).toEqual(expected);
  });

  it("is listed as not applicable where it says nothing", () => {
    expect(checkDocumentation(under([note({ consentRecorded: true })]), otherRules(consent("start_not_known")), ASKING).notApplicable).toEqual(["book/rule"]);
  });
});

it("a rule whose figure has run out leaves every record open, one that keeps the old figure too", () => {
  expect(findings(under([note({ consentRecorded: true })]), "figure_not_known")).toEqual([["note_element_not_known", "undetermined", "/dateOfService"]]);
});

describe("Medicare's plan of care, established before treatment", () => {
  const treated = (dateOfService: "2026-03-02" | "2026-07-02", establishedOn: "2026-02-02" | "2026-06-02" | "none"): RecordUnderReview => ({
    dateOfService, discipline: "PT", billed: [{ code: "97110", units: 1, modifiers: ["GP"] }],
    record: { evaluation: { on: establishedOn === "none" ? dateOfService : establishedOn }, notes: [{ dateOfService }], certifications: [], planOfCare: { establishedOn: establishedOn === "none" ? "2026-07-20" : establishedOn } },
  });
  it.each<[sentence: string, record: RecordUnderReview, answer: string]>([
    ["in time, before the rule of 42 CFR 410.61 was read", treated("2026-03-02", "2026-02-02"), "warning satisfied"],
    ["too late, before it was read: a warning by the contractor's text", treated("2026-03-02", "none"), "warning violated"],
    ["in time, since it was read", treated("2026-07-02", "2026-06-02"), "error satisfied"],
    ["too late, since it was read", treated("2026-07-02", "none"), "error violated"],
  ])("%s", (_, record, answer) => {
    const report = checkDocumentation(record, rulesInForce([medicarePartB], { dateOfService: record.dateOfService }), { asOf: "2026-11-01" });
    expect(report.findings.filter(({ ruleId }) => ruleId === "plan-before-treatment").filter(({ code }) => code === "plan_of_care_before_treatment").map(({ outcome, severity }) => `${severity} ${outcome}`)).toEqual([answer]);
  });
});
