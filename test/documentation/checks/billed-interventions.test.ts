import { describe, expect, it } from "vitest";

import type { RecordUnderReview } from "../../../src/documentation/record-under-review.js";
import type { Intervention } from "../../../src/visit/index.js";
import { judgeRecord, outcomes, recordRule } from "../judge-record.js";
import { billed, note, performed, under } from "../notes.js";

const everyBilled = recordRule("billed_interventions", { everyBilled: true, timedThoughUnbilled: false });
const both = recordRule("billed_interventions", { everyBilled: true, timedThoughUnbilled: true });
const naming = (...interventions: readonly Intervention[]) => under([note({ interventions })]);

describe("a billed code in the note", () => {
  it.each<[string, RecordUnderReview, string]>([
    ["performed", naming(performed("97110"), performed("97124")), "satisfied"],
    ["not named", naming(performed("97110")), "violated"],
    ["nothing named", naming(), "violated"],
    ["declined", naming({ code: "97124", status: "declined" }), "violated"],
    ["planned for next time", naming({ code: "97124", status: "planned" }), "violated"],
    ["named, and not known whether performed", naming({ code: "97124" }), "undetermined"],
    ["named by our label of the code", naming({ name: "massage", status: "performed" }), "satisfied"],
    ["named in other letters", naming({ name: " MASSAGE.", status: "performed" }), "satisfied"],
    ["named by the code itself", naming({ name: "97124", status: "performed" }), "satisfied"],
    ["named so, and not known whether performed", naming({ name: "massage" }), "undetermined"],
    ["named so, and planned for next time", naming({ name: "massage", status: "planned" }), "violated"],
    ["named so under another code, which identifies both", naming({ code: "97110", name: "massage", status: "performed" }), "satisfied"],
    ["a name of more words without a code", naming({ name: "massage chair", status: "performed" }), "undetermined"],
    ["a technique for a name, without a code", naming({ name: "petrissage", status: "performed" }), "undetermined"],
    ["what another code is called, without a code", naming({ name: "manual therapy", status: "performed" }), "undetermined"],
    ["neither name nor code", naming({ status: "performed" }), "undetermined"],
    ["an intervention without a code that was declined", naming({ name: "massage", status: "declined" }), "violated"],
    ["interventions not known", under([note()]), "undetermined"],
    ["notes not known", under(undefined), "undetermined"],
    ["no note of the date", under([note({ dateOfService: "2026-03-01", interventions: [performed("97124")] })]), "violated"],
    ["in the second note of the date", under([note({ interventions: [] }), note({ interventions: [performed("97124")] })]), "satisfied"],
    ["in one note, the other not known", under([note(), note({ interventions: [performed("97124")] })]), "satisfied"],
  ])("%s", (_, record, expected) => {
    expect(outcomes(judgeRecord(everyBilled, record))).toEqual([`97124#1 ${expected}`]);
  });

  it("is asked of each billed line, timed or not", () => {
    const record = under([note({ interventions: [performed("97124")] })], { billed: [billed("97124"), billed("97161"), billed("97124")] });
    expect(outcomes(judgeRecord(everyBilled, record))).toEqual(["97124#1 satisfied", "97161#1 violated", "97124#2 satisfied"]);
  });

  it("says what became of it instead", () => {
    expect(judgeRecord(everyBilled, naming({ code: "97124", status: "planned" }, { code: "97124", status: "declined" }))).toEqual([{
      subject: "97124#1", code: "billed_interventions_code", outcome: "violated", paths: ["/billed/0/code", "/record/notes/0/interventions/0", "/record/notes/0/interventions/1"],
      details: { code: "97124", noteOfDate: true, notedAs: ["declined", "planned"] },
    }]);
  });

  it("asks for what would settle it", () => {
    expect(judgeRecord(everyBilled, naming({ code: "97124" }, { name: "massage" }))[0]).toMatchObject({ missing: ["/record/notes/0/interventions/0/status", "/record/notes/0/interventions/1/status"] });
    expect(judgeRecord(everyBilled, naming({ status: "performed" }))[0]).toMatchObject({ missing: ["/record/notes/0/interventions/0/code", "/record/notes/0/interventions/0/name"] });
    expect(judgeRecord(everyBilled, naming({ name: "hands", status: "performed" }))[0]).toMatchObject({ missing: ["/record/notes/0/interventions/0/code"] });
  });

  it("shows by name what became of it instead", () => {
    expect(judgeRecord(everyBilled, naming({ name: "massage", status: "declined" }))[0]).toMatchObject({ outcome: "violated", details: { notedAs: ["declined"] } });
  });

  it("is not asked of codes the rule does not look at, and not at all where nothing is billed", () => {
    expect(judgeRecord({ ...everyBilled, appliesTo: { codes: ["97110"] } }, naming())).toEqual([]);
    expect(judgeRecord(everyBilled, under([], { billed: [] }))).toEqual([]);
  });
});

describe("a timed service that was performed and not billed", () => {
  const services = [{ code: "97124", minutes: 15 }, { code: "97140", minutes: 5 }];
  it.each<[string, Partial<RecordUnderReview>, readonly Intervention[], readonly string[]]>([
    ["noted", { services }, [performed("97124"), performed("97140", 5)], ["97140#1 satisfied"]],
    ["not noted", { services }, [performed("97124")], ["97140#1 violated"]],
    ["perhaps noted", { services }, [performed("97124"), { name: "mobilization", status: "performed" }], ["97140#1 undetermined"]],
    ["all billed", { services: [{ code: "97124", minutes: 15 }] }, [performed("97124")], []],
    ["an untimed service", { services: [{ code: "97010" }] }, [performed("97124")], []],
    ["a code nobody knows", { services: [{ code: "0000X" }] }, [performed("97124")], ["0000X#1 undetermined"]],
    ["twice, asked once", { services: [...services, ...services] }, [performed("97124")], ["97140#1 violated"]],
    ["services not known", {}, [performed("97124")], ["note.unbilled undetermined"]],
  ])("%s", (_, more, interventions, expected) => {
    const judgements = judgeRecord(both, under([note({ interventions })], more));
    expect(outcomes(judgements.filter(({ code }) => code === "billed_interventions_unbilled"))).toEqual(expected);
  });

  it("shows where it was performed", () => {
    expect(judgeRecord(both, under([note({ interventions: [performed("97124")] })], { services }))[1]).toEqual({
      subject: "97140#1", code: "billed_interventions_unbilled", outcome: "violated", paths: ["/services/1/code"], details: { code: "97140", noteOfDate: true, notedAs: [] },
    });
  });
});
