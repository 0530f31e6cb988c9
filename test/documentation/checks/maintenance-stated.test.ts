import { expect, it } from "vitest";

import type { MaintenanceStatedParameters } from "../../../src/rules/index.js";
import type { TreatmentRecord } from "../../../src/visit/index.js";
import { DAY, judgeRecord, recordRule } from "../judge-record.js";

const judge = (accepts: MaintenanceStatedParameters["accepts"], record: TreatmentRecord, code = "97110") => judgeRecord(recordRule("maintenance_stated", { accepts }), { dateOfService: DAY, billed: [{ code, units: 1, modifiers: [] }], record });

it.each<[sentence: string, accepts: MaintenanceStatedParameters["accepts"], record: TreatmentRecord, outcome: string]>([
  ["a restorative plan, where only that is taken", ["restorative"], { planOfCare: { maintenance: false } }, "satisfied"],
  ["a maintenance plan, where only restoring is taken", ["restorative"], { planOfCare: { maintenance: true } }, "violated"],
  ["a maintenance plan, where either is taken", ["restorative", "maintenance"], { planOfCare: { maintenance: true } }, "satisfied"],
  ["a plan not known to say", ["restorative", "maintenance"], { planOfCare: {} }, "undetermined"],
  ["no plan", ["restorative", "maintenance"], { planOfCare: "none" }, "violated"],
  ["a plan not known", ["restorative"], {}, "undetermined"],
])("%s", (_, accepts, record, outcome) => {
  expect(judge(accepts, record).map((one) => one.outcome)).toEqual([outcome]);
});

it("tells what the plan says and what is taken", () => {
  expect(judge(["restorative"], { planOfCare: { maintenance: true } })).toEqual([{
    subject: "episode", code: "maintenance_stated_purpose", outcome: "violated", paths: ["/record/planOfCare"], details: { accepts: ["restorative"], stated: "maintenance" },
  }]);
  expect(judge(["restorative"], { planOfCare: {} })).toMatchObject([{ missing: ["/record/planOfCare/maintenance"] }]);
  expect(judge(["restorative"], {})).toMatchObject([{ missing: ["/record/planOfCare"] }]);
});
