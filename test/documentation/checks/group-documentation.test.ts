import { describe, expect, it } from "vitest";

import type { RecordUnderReview } from "../../../src/documentation/record-under-review.js";
import type { Intervention } from "../../../src/visit/index.js";
import { judgeRecord, outcomes, recordRule } from "../judge-record.js";
import { billed, note, performed, under } from "../notes.js";

const rule = recordRule("group_documentation", { groupCodes: ["97150"], fewestPatients: 2 });
const group = (...interventions: readonly Intervention[]) => under([note({ interventions })], { billed: [billed("97150")] });

describe("a group that is billed", () => {
  it.each<[string, RecordUnderReview, string]>([
    ["of one patient", group(performed("97150", 30, { groupSize: 1 })), "violated"],
    ["of two patients", group(performed("97150", 30, { groupSize: 2 })), "satisfied"],
    ["of three patients", group(performed("97150", 30, { groupSize: 3 })), "satisfied"],
    ["its size left out", group(performed("97150", 30, { groupSize: 0 })), "violated"],
    ["its size not known", group(performed("97150", 30)), "undetermined"],
    ["two groups, one of them too small", group(performed("97150", 30, { groupSize: 3 }), performed("97150", 30, { groupSize: 1 })), "violated"],
    ["not known whether it was held", group({ code: "97150", groupSize: 4 }), "undetermined"],
    ["planned only", group({ code: "97150", status: "planned", groupSize: 4 }), "violated"],
    ["another one without a code, of one patient", group(performed("97150", 30, { groupSize: 4 }), { status: "performed", groupSize: 1 }), "undetermined"],
    ["not in the note", group(performed("97124")), "violated"],
    ["no note of the date", under([], { billed: [billed("97150")] }), "violated"],
    ["notes not known", under(undefined, { billed: [billed("97150")] }), "undetermined"],
    ["a group in one note, the other note not known", under([note({ interventions: [performed("97150", 30, { groupSize: 4 })] }), note()], { billed: [billed("97150")] }), "undetermined"],
    ["interventions not known", under([note()], { billed: [billed("97150")] }), "undetermined"],
  ])("%s", (_, record, expected) => {
    expect(outcomes(judgeRecord(rule, record))).toEqual([`97150#1 ${expected}`]);
  });

  it("states the smallest group", () => {
    expect(judgeRecord(rule, group(performed("97150", 30, { groupSize: 3 }), performed("97150", 30, { groupSize: 1 })))).toEqual([{
      subject: "97150#1", code: "group_documentation_size", outcome: "violated", paths: ["/billed/0/code", "/record/notes/0/interventions/0", "/record/notes/0/interventions/1"],
      details: { code: "97150", fewestPatients: 2, patients: 1, noteOfDate: true },
    }]);
  });

  it("is not looked for where no group is billed", () => {
    expect(judgeRecord(rule, under([note({ interventions: [performed("97150", 30, { groupSize: 1 })] })]))).toEqual([]);
  });
});
