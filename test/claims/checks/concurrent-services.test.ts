import { describe, expect, it } from "vitest";

import { concurrentServices } from "../../../src/claims/checks/concurrent-services.js";
import type { AppliesTo } from "../../../src/rules/index.js";
import type { Claim, OtherServiceLine, ServiceLine } from "../../../src/visit/index.js";
import { claimOf, judged, ruleOf } from "../judge.js";

type Lines = Parameters<typeof claimOf>[0];

const ATTENDED: AppliesTo = { codes: ["97110", "97124", "97140", "97161"] };

function findings(lines: Lines, others: Claim["otherLinesSameDay"] | "not given" = [], appliesTo: AppliesTo = ATTENDED) {
  return judged(concurrentServices, ruleOf("concurrent_services", { periodMinutes: 15 }, { appliesTo }), claimOf(lines, others === "not given" ? {} : { otherLinesSameDay: others }));
}
const outcome = (lines: Lines, others?: Claim["otherLinesSameDay"] | "not given", appliesTo?: AppliesTo) => findings(lines, others, appliesTo)[0]?.outcome ?? "not_applicable";
const at = (code: string, start: `${number}:${number}`, end: `${number}:${number}`, more: Partial<ServiceLine> = {}) => ({ code, timeBlocks: [{ start, end }], ...more });
const other = (line: Partial<OtherServiceLine> & { readonly code: string }): OtherServiceLine => ({ units: 1, modifiers: [], ...line });

describe("services in the same stretch of time", () => {
  it.each<[sentence: string, lines: Lines, others: Claim["otherLinesSameDay"] | "not given", outcome: string]>([
    ["one after the other", [at("97110", "10:00", "10:15"), at("97124", "10:15", "10:30")], [], "satisfied"],
    ["a minute together", [at("97110", "10:00", "10:16"), at("97124", "10:15", "10:30")], [], "violated"],
    ["the same code twice at once", [at("97110", "10:00", "10:16"), at("97110", "10:15", "10:30")], [], "violated"],
    ["neither was given apart", [{ code: "97110", separateTime: false }, { code: "97124", separateTime: false }], [], "violated"],
    ["neither was given apart, and it may have been from a third", [{ code: "97110", separateTime: false }, { code: "97124", separateTime: false }, { code: "97010" }], [], "undetermined"],
    ["neither was given apart, and there may be others elsewhere", [{ code: "97110", separateTime: false }, { code: "97124", separateTime: false }], "not given", "undetermined"],
    ["one was given apart", [{ code: "97110", separateTime: true }, { code: "97124" }], [], "satisfied"],
    ["nothing is known of the time", [{ code: "97110" }, { code: "97124" }], [], "undetermined"],
    ["the time of one is not known", [at("97110", "10:00", "10:15"), { code: "97124" }], [], "undetermined"],
    ["two are known to be together, whatever the third", [at("97110", "10:00", "10:16"), at("97124", "10:15", "10:30"), { code: "97140" }], [], "violated"],
    ["a supervised modality runs beside", [at("97110", "10:00", "10:15"), at("97010", "10:00", "10:15")], [], "not_applicable"],
    ["one service on its day", [at("97110", "10:00", "10:15")], [], "not_applicable"],
    ["one service, and perhaps others elsewhere", [at("97110", "10:00", "10:15")], "not given", "undetermined"],
    ["one service given apart from all others", [{ code: "97110", separateTime: true }], "not given", "not_applicable"],
    ["two given apart from all others", [{ code: "97110", separateTime: true }, { code: "97124", separateTime: true }], "not given", "satisfied"],
    ["together on the claim, whatever is elsewhere", [at("97110", "10:00", "10:16"), at("97124", "10:15", "10:30")], "not given", "violated"],
    ["together with a line of another claim, whoever's", [at("97110", "10:00", "10:15")], [other(at("97124", "10:10", "10:30", {}))], "violated"],
    ["two lines of other claims are not this claim's", [{ code: "97010" }], [other(at("97110", "10:00", "10:15")), other(at("97124", "10:00", "10:15"))], "not_applicable"],
  ])("%s", (_, lines, others, found) => { expect(outcome(lines, others)).toBe(found); });

  it("it is not known whether the rule looks at the lines", () => {
    expect(findings([at("97110", "10:00", "10:16"), at("97124", "10:15", "10:30")], [], { form: "professional" })).toMatchObject([{ outcome: "undetermined", missing: ["/context/form"] }]);
  });
});

describe("what a finding on the time of services says", () => {
  it("names the lines that share time and for how long", () => {
    const [finding] = findings([at("97110", "10:00", "10:20"), at("97124", "10:15", "10:30"), at("97140", "11:00", "11:15")], [other(at("97161", "11:14", "11:30", { separateTime: false }))]);
    expect(finding).toMatchObject({ id: "test/book/rule@claim", code: "concurrent_services_time", outcome: "violated", paths: ["/lines/0/timeBlocks", "/lines/1/timeBlocks", "/lines/2/timeBlocks", "/otherLinesSameDay/0/timeBlocks"] });
    expect(finding).toHaveProperty("details", { periodMinutes: 15, together: [{ codes: ["97110", "97124"], minutes: 5 }, { codes: ["97140", "97161"], minutes: 1 }] });
  });

  it("gives no minutes where the lines only say that they were not apart", () => {
    expect(findings([{ code: "97110", separateTime: false }, { code: "97124", separateTime: false }])).toMatchObject([{ paths: ["/lines/0", "/lines/1"], details: { periodMinutes: 15, together: [{ codes: ["97110", "97124"] }] } }]);
  });

  it("lists nothing where nothing is shared", () => {
    expect(findings([at("97110", "10:00", "10:15"), at("97124", "10:15", "10:30")])[0]).toHaveProperty("details", { periodMinutes: 15, together: [] });
  });

  it("asks for what would settle it", () => {
    expect(findings([at("97110", "10:00", "10:15"), { code: "97124" }], "not given")).toMatchObject([{ missing: ["/otherLinesSameDay", "/lines/0/separateTime", "/lines/1/separateTime"], paths: ["/lines/0/timeBlocks", "/lines/1"] }]);
    expect(findings([at("97110", "10:00", "10:15", { separateTime: false }), { code: "97124" }])).toMatchObject([{ missing: ["/lines/1/separateTime"] }]);
    expect(findings([{ code: "97110", separateTime: false }, { code: "97124", separateTime: false }, { code: "97010" }])).toMatchObject([{ missing: ["/lines/0/timeBlocks", "/lines/1/timeBlocks"] }]);
    expect(findings([at("97110", "10:00", "10:15")], "not given")).toMatchObject([{ missing: ["/otherLinesSameDay"], paths: [] }]);
  });
});
