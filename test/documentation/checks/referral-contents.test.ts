import { expect, it } from "vitest";

import type { ReferralElement } from "../../../src/rules/index.js";
import type { TreatmentRecord } from "../../../src/visit/index.js";
import { DAY, judgeRecord, outcomes, recordRule } from "../judge-record.js";

const judge = (contents: readonly [ReferralElement, ...ReferralElement[]], record: TreatmentRecord) => judgeRecord(recordRule("referral_contents", { contents }), { dateOfService: DAY, billed: [], record });

it.each<[sentence: string, element: ReferralElement, referral: TreatmentRecord["referral"], outcome: string]>([
  ["states it", "visits", { contents: ["diagnosis", "visits"] }, "satisfied"],
  ["states something else", "visits", { contents: ["diagnosis"] }, "violated"],
  ["states nothing", "visits", { contents: [] }, "violated"],
  ["not known what it states", "visits", {}, "undetermined"],
  ["states the time per session", "session_length", { contents: ["frequency", "duration", "session_length"] }, "satisfied"],
  ["states how long the course is and not the session", "session_length", { contents: ["frequency", "duration"] }, "violated"],
  ["is dated", "date", { orderedOn: DAY }, "satisfied"],
  ["is said to be dated", "date", { contents: ["date"] }, "satisfied"],
  ["states no date", "date", { contents: ["visits"] }, "violated"],
])("an order that %s", (_, element, referral = "none", outcome) => {
  expect(outcomes(judge([element], { referral }))).toEqual(["episode.order satisfied", `episode.order_${element} ${outcome}`]);
});

it("no order is told once, and one not known leaves all open", () => {
  expect(judge(["diagnosis", "visits"], { referral: "none" })).toEqual([{ subject: "episode.order", code: "referral_contents_order", outcome: "violated", paths: ["/record/referral"], details: {} }]);
  expect(judge(["diagnosis"], {})).toMatchObject([{ outcome: "undetermined", missing: ["/record/referral"] }, { outcome: "undetermined", missing: ["/record/referral"] }]);
});

it("tells the part and its place", () => {
  expect(judge(["diagnosis"], { referral: { contents: [] } }).at(1)).toEqual({
    subject: "episode.order_diagnosis", code: "referral_contents_diagnosis", outcome: "violated", paths: ["/record/referral"], details: { element: "diagnosis" },
  });
  expect(judge(["date"], { referral: {} }).at(1)).toMatchObject({ missing: ["/record/referral/orderedOn", "/record/referral/contents"] });
});
