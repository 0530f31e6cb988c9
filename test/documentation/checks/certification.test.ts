import { describe, expect, it } from "vitest";

import type { PlainDate } from "../../../src/core/index.js";
import type { RecordUnderReview } from "../../../src/documentation/record-under-review.js";
import type { CertificationParameters } from "../../../src/rules/index.js";
import type { PlanOfCare, TreatmentRecord } from "../../../src/visit/index.js";
import { judgeRecord, recordRule } from "../judge-record.js";
import { without } from "../without.js";

const BEGAN: PlainDate = "2026-01-05";

/** Evaluated on 2026-01-05: 30 days later is 2026-02-04, 90 days later is 2026-04-05. */
const episode = (planOfCare: PlanOfCare | "none" | undefined, more: Partial<TreatmentRecord> = {}, dateOfService: PlainDate = "2026-01-12"): RecordUnderReview => ({
  dateOfService, billed: [{ code: "97110", units: 1, modifiers: [] }],
  record: { evaluation: { on: BEGAN }, notes: [{ dateOfService: BEGAN }, { dateOfService }], certifications: [], ...(planOfCare === undefined ? {} : { planOfCare }), ...more },
});

const judge = (parameters: CertificationParameters, under: RecordUnderReview, asOf: PlainDate) => judgeRecord(recordRule("certification", parameters), under, { asking: { asOf } });
const outcome = (...given: Parameters<typeof judge>) => judge(...given).map((one) => one.outcome).join();
const missing = (...given: Parameters<typeof judge>) => judge(...given).flatMap((one) => (one.outcome === "undetermined" ? one.missing : []));

const INITIAL: CertificationParameters = { step: "initial", within: { count: 30, unit: "days" }, delayedWithReason: true, notForEvaluationOnly: true };
/** Signed and dated. */
const ORDER = { orderedOn: "2026-01-02", contents: ["signature"] } as const;
const WITH_ORDER: CertificationParameters = { ...INITIAL, orOrderOnFile: { planSentWithin: { count: 30, unit: "days" } } };
const VERBAL: CertificationParameters = { step: "verbal_order", within: { count: 14, unit: "days" } };
const AGAIN: CertificationParameters = { step: "recertification", atLeastEvery: { count: 90, unit: "days" }, delayedWithReason: true };
const NOT_CERTIFIED: PlanOfCare = { certifiedOn: "none", verbalOrderOn: "none", delayReason: false };

describe("the first certification, within 30 days of the first treatment day", () => {
  it.each<[sentence: string, plan: PlanOfCare, asOf: PlainDate, outcome: string]>([
    ["signed the day before the last", { ...NOT_CERTIFIED, certifiedOn: "2026-02-03" }, "2026-03-02", "satisfied"],
    ["signed on the last day", { ...NOT_CERTIFIED, certifiedOn: "2026-02-04" }, "2026-03-02", "satisfied"],
    ["signed the day after", { ...NOT_CERTIFIED, certifiedOn: "2026-02-05" }, "2026-03-02", "violated"],
    ["signed the day after, with the reason on record", { ...NOT_CERTIFIED, certifiedOn: "2026-02-05", delayReason: true }, "2026-03-02", "satisfied"],
    ["signed the day after, the reason not known", { certifiedOn: "2026-02-05", verbalOrderOn: "none" }, "2026-03-02", "undetermined"],
    ["a reason, and no signature", { ...NOT_CERTIFIED, delayReason: true }, "2026-03-02", "violated"],
    ["given by word of mouth on the last day", { ...NOT_CERTIFIED, verbalOrderOn: "2026-02-04" }, "2026-03-02", "satisfied"],
    ["given by word of mouth the day after", { ...NOT_CERTIFIED, verbalOrderOn: "2026-02-05" }, "2026-03-02", "violated"],
    ["not certified, asked the day before the last", NOT_CERTIFIED, "2026-02-03", "not_applicable"],
    ["not certified, asked on the last day: still in time", NOT_CERTIFIED, "2026-02-04", "not_applicable"],
    ["not certified, asked the day after", NOT_CERTIFIED, "2026-02-05", "violated"],
    ["signed after the day of the question: not signed yet", { ...NOT_CERTIFIED, certifiedOn: "2026-02-20", delayReason: true }, "2026-02-10", "violated"],
    ["nothing known of the signature: it may be there before it is due", {}, "2026-02-04", "undetermined"],
    ["signed before it is due", { ...NOT_CERTIFIED, certifiedOn: "2026-01-20" }, "2026-02-01", "satisfied"],
    ["nothing known of the signature", {}, "2026-02-05", "undetermined"],
  ])("%s", (_, plan, asOf, expected) => {
    expect(outcome(INITIAL, episode(plan), asOf)).toBe(expected);
  });

  it("a plan that is no longer told of leaves it open, before the last day too", () => {
    const certified = episode({ ...NOT_CERTIFIED, certifiedOn: "2026-01-06" });
    expect(outcome(INITIAL, certified, "2026-01-12")).toBe("satisfied");
    expect(missing(INITIAL, without(certified, "/record/planOfCare"), "2026-01-12")).toEqual(["/record/planOfCare"]);
  });

  it("is due without any plan, and a certification of the list counts", () => {
    expect(outcome(INITIAL, episode("none"), "2026-02-05")).toBe("violated");
    expect(outcome(INITIAL, episode("none", { certifications: [{ certifiedOn: "2026-01-20" }] }), "2026-02-05")).toBe("satisfied");
  });

  it("tells the day it was due while it is not, and what was found once it is", () => {
    expect(judge(INITIAL, episode(NOT_CERTIFIED), "2026-02-04")).toMatchObject([{ outcome: "not_applicable", dueBy: "2026-02-04" }]);
    expect(judge(INITIAL, episode({ ...NOT_CERTIFIED, certifiedOn: "2026-02-10" }), "2026-03-02")).toEqual([{
      subject: "episode", code: "certification_initial", outcome: "violated", dueBy: "2026-02-04", paths: ["/record/evaluation/on", "/record/planOfCare", "/record/certifications"],
      details: { firstDay: BEGAN, deadline: "2026-02-04", delayAccepted: true, certifiedOn: "2026-02-10" },
    }]);
    expect(judge(INITIAL, episode({ certifiedOn: "2026-02-10", delayReason: true }), "2026-03-02")).toMatchObject([{ details: { by: "reason_for_delay", certifiedOn: "2026-02-10" } }]);
  });

  it("runs from the earliest note where that lies before the evaluation, or there is none", () => {
    const notes = [{ dateOfService: "2026-01-02" }, { dateOfService: "2026-01-12" }] as const;
    expect(judge(INITIAL, episode(NOT_CERTIFIED, { notes }), "2026-03-02")).toMatchObject([{ details: { firstDay: "2026-01-02", deadline: "2026-02-01" } }]);
    expect(judge(INITIAL, episode(NOT_CERTIFIED, { notes, evaluation: "none" }), "2026-03-02")).toMatchObject([{ details: { firstDay: "2026-01-02" } }]);
  });

  it("says what would settle it", () => {
    expect(missing(INITIAL, without(without(episode("none"), "/record/certifications"), "/record/planOfCare"), "2026-03-02")).toEqual(["/record/planOfCare", "/record/certifications"]);
    expect(missing(INITIAL, without(episode({ ...NOT_CERTIFIED, certifiedOn: "2026-02-01" }), "/record/evaluation"), "2026-03-02")).toEqual(["/record/evaluation"]);
  });

  describe("an episode that is an evaluation only", () => {
    const alone = (code: string, more: Partial<TreatmentRecord> = {}): RecordUnderReview => ({ ...episode(NOT_CERTIFIED, { notes: [{ dateOfService: BEGAN, interventions: [] }], referral: ORDER, ...more }, BEGAN), billed: [{ code, units: 1, modifiers: [] }], services: [{ code }] });
    it.each<[sentence: string, under: RecordUnderReview, outcome: string]>([
      ["needs no certification", alone("97161"), "not_applicable"],
      ["needs none, certified as it is", alone("97161", { planOfCare: { certifiedOn: "2026-01-06" } }), "not_applicable"],
      ["not known to be one, and certified", without(alone("97161", { planOfCare: { certifiedOn: "2026-01-06" } }), "/record/notes"), "undetermined"],
      ["without an order: the evaluation does not suffice", alone("97161", { referral: "none" }), "violated"],
      ["not known whether there is an order", without(alone("97161"), "/record/referral"), "undetermined"],
      ["with a treatment billed beside it, needs one", { ...alone("97161"), billed: [...alone("97161").billed, ...alone("97110").billed] }, "violated"],
      ["with a later visit, needs one", alone("97161", { notes: [{ dateOfService: BEGAN }, { dateOfService: "2026-01-12" }] }), "violated"],
    ])("%s", (_, under, expected) => {
      expect(outcome(INITIAL, under, "2026-02-05")).toBe(expected);
    });

    it("needs one where the rule does not except it", () => {
      expect(outcome({ ...INITIAL, notForEvaluationOnly: false }, alone("97161"), "2026-02-05")).toBe("violated");
    });
  });

  describe("an order on file and the plan sent, instead of the signature", () => {
    it("needs no word of the plan on the order where the referral in the chart is signed and dated", () => {
      const sent = episode({ certifiedOn: "none", verbalOrderOn: "none", sentToPhysicianOn: "2026-01-06", delayReason: false }, { referral: ORDER });
      expect(outcome(WITH_ORDER, sent, "2026-03-02")).toBe("satisfied");
      expect(missing(WITH_ORDER, without(sent, "/record/referral/contents"), "2026-03-02")).toEqual(["/record/planOfCare/orderOnFile"]);
    });

    it.each<[sentence: string, plan: PlanOfCare, outcome: string]>([
      ["sent on the last day", { orderOnFile: true, sentToPhysicianOn: "2026-02-04" }, "satisfied"],
      ["sent the day after", { orderOnFile: true, sentToPhysicianOn: "2026-02-05" }, "violated"],
      ["no order on file", { orderOnFile: false, sentToPhysicianOn: "2026-01-06" }, "violated"],
      ["not known whether an order is on file", { sentToPhysicianOn: "2026-01-06" }, "undetermined"],
      ["not known when the plan was sent", { orderOnFile: true }, "undetermined"],
    ])("%s", (_, plan, expected) => {
      expect(outcome(WITH_ORDER, episode({ ...NOT_CERTIFIED, ...plan }), "2026-03-02")).toBe(expected);
      expect(outcome(INITIAL, episode({ ...NOT_CERTIFIED, ...plan }), "2026-03-02")).toBe("violated");
    });
  });
});

describe("a verbal order, signed within 14 days", () => {
  const order: PlanOfCare = { verbalOrderOn: "2026-01-06", certifiedOn: "none" };
  it.each<[sentence: string, plan: PlanOfCare | "none", asOf: PlainDate, outcome: string]>([
    ["signed on the last day", { ...order, certifiedOn: "2026-01-20" }, "2026-03-02", "satisfied"],
    ["signed the day after", { ...order, certifiedOn: "2026-01-21" }, "2026-03-02", "violated"],
    ["not signed, asked the day before the last", order, "2026-01-19", "not_applicable"],
    ["not signed, asked on the last day", order, "2026-01-20", "not_applicable"],
    ["not signed, asked the day after", order, "2026-01-21", "violated"],
    ["signature not known", { verbalOrderOn: "2026-01-06" }, "2026-01-21", "undetermined"],
    ["signature not known: it may be there before it is due", { verbalOrderOn: "2026-01-06" }, "2026-01-15", "undetermined"],
    ["no verbal order", { verbalOrderOn: "none" }, "2026-03-02", "not_applicable"],
    ["not known whether there was one", {}, "2026-03-02", "undetermined"],
    ["no plan", "none", "2026-03-02", "not_applicable"],
  ])("%s", (_, plan, asOf, expected) => {
    expect(outcome(VERBAL, episode(plan), asOf)).toBe(expected);
  });

  it("tells when it was given, and by when it had to be signed", () => {
    expect(judge(VERBAL, episode({ ...order, certifiedOn: "2026-01-25" }), "2026-03-02")).toEqual([{
      subject: "episode", code: "certification_verbal_order", outcome: "violated", dueBy: "2026-01-20", paths: ["/record/planOfCare", "/record/certifications"],
      details: { verbalOrderOn: "2026-01-06", deadline: "2026-01-20", signedOn: "2026-01-25" },
    }]);
    expect(judge(VERBAL, episode(order), "2026-01-20")).toMatchObject([{ dueBy: "2026-01-20" }]);
    expect(missing(VERBAL, episode({}), "2026-03-02")).toEqual(["/record/planOfCare/verbalOrderOn"]);
  });
});

describe("recertification, at the plan's end or 90 days from the first treatment day", () => {
  const first: PlanOfCare = { certifiedOn: "2026-01-10", certifiedThrough: "2026-04-30", orderOnFile: false };
  const short: PlanOfCare = { ...first, certifiedThrough: "2026-02-15" };
  const again: PlanOfCare = { certifiedOn: "2026-04-04", certifiedThrough: "2026-06-30", orderOnFile: false };
  const on = (dateOfService: PlainDate, ...certifications: readonly PlanOfCare[]) => episode("none", { certifications }, dateOfService);

  it.each<[sentence: string, under: RecordUnderReview, outcome: string]>([
    ["treated the day before day 90", on("2026-04-04", first), "not_applicable"],
    ["treated on day 90", on("2026-04-05", first), "not_applicable"],
    ["treated on day 91", on("2026-04-06", first), "violated"],
    ["treated on the last day of a shorter plan", on("2026-02-15", short), "not_applicable"],
    ["treated the day after a shorter plan", on("2026-02-16", short), "violated"],
    ["recertified in time", on("2026-04-06", first, again), "satisfied"],
    ["treated on the last day of the second plan", on("2026-06-30", first, again), "satisfied"],
    ["treated after the second plan", on("2026-07-01", first, again), "violated"],
    ["recertified late, treated in between", on("2026-04-10", first, { ...again, certifiedOn: "2026-04-20", delayReason: false }), "violated"],
    ["recertified late with the reason on record, treated in between", on("2026-04-10", first, { ...again, certifiedOn: "2026-04-20", delayReason: true }), "satisfied"],
    ["recertified late, the reason not known", on("2026-04-10", first, { ...again, certifiedOn: "2026-04-20" }), "undetermined"],
    ["recertified late, treated after it", on("2026-04-21", first, { ...again, certifiedOn: "2026-04-20", delayReason: false }), "satisfied"],
    ["never certified, treated on day 90", on("2026-04-05"), "not_applicable"],
    ["never certified, treated on day 91", on("2026-04-06"), "violated"],
    ["the end of the plan not known", on("2026-02-16", { certifiedOn: "2026-01-10", orderOnFile: false }), "undetermined"],
    ["the end of the plan not known, past day 90", on("2026-04-11", { certifiedOn: "2026-01-10", orderOnFile: false }), "violated"],
    ["the first visit of a plan certified later", on("2026-01-06", first), "not_applicable"],
    ["covers an end before its beginning: no day", on("2026-01-12", { ...first, certifiedThrough: "2026-01-01" }), "violated"],
    ["an order on file stood for the first: the only certification runs 90 days of its own", on("2026-04-06", { ...again, orderOnFile: true, certifiedOn: "2026-03-01" }), "satisfied"],
  ])("%s", (_, under, expected) => {
    expect(outcome(AGAIN, under, "2026-08-03")).toBe(expected);
  });

  describe("signed ahead of the plan it is for", () => {
    const through = { ...first, certifiedThrough: "2026-04-05" } as const;
    const early: PlanOfCare = { certifiedOn: "2026-03-20", establishedOn: "2026-04-06", certifiedThrough: "2026-07-30", orderOnFile: false };
    const undated: PlanOfCare = { certifiedOn: "2026-03-20", certifiedThrough: "2026-07-30", orderOnFile: false };
    it.each<[sentence: string, under: RecordUnderReview, outcome: string]>([
      ["treated past 90 days from the signature, within 90 of the plan", on("2026-06-25", through, { ...early, certifiedThrough: "2026-07-04" }), "satisfied"],
      ["treated after the plan's end", on("2026-07-05", through, { ...early, certifiedThrough: "2026-07-04" }), "violated"],
      ["treated 90 days after the plan began", on("2026-07-05", through, early), "satisfied"],
      ["treated 91 days after the plan began", on("2026-07-06", through, early), "violated"],
      ["a plan that began before it was signed: 90 days from the signature", on("2026-06-19", through, { ...early, establishedOn: "2026-03-18" }), "violated"],
      ["the beginning of the plan not known, within 90 days of the signature", on("2026-06-18", through, undated), "satisfied"],
      ["the beginning of the plan not known, past 90 days from the signature", on("2026-06-19", through, undated), "undetermined"],
      ["a plan that begins after the day treated, past 90 days from the signature", on("2026-06-25", through, { ...early, establishedOn: "2026-07-01" }), "violated"],
    ])("%s", (_, under, expected) => {
      expect(outcome(AGAIN, under, "2026-08-03")).toBe(expected);
    });

    it("tells the day the next one is due, and what would settle it", () => {
      expect(judge(AGAIN, on("2026-06-25", through, early), "2026-08-03")).toMatchObject([{ dueBy: "2026-07-05", details: { deadline: "2026-04-05", certifiedOn: "2026-03-20" } }]);
      expect(missing(AGAIN, on("2026-06-25", through, undated), "2026-08-03")).toEqual(["/record/certifications/1/establishedOn"]);
    });
  });

  it("tells a late recertification with its days", () => {
    expect(judge(AGAIN, on("2026-04-10", first, { ...again, certifiedOn: "2026-04-20", delayReason: false }), "2026-08-03")).toEqual([{
      subject: "episode", code: "certification_recertification", outcome: "violated", dueBy: "2026-04-05", paths: ["/record/evaluation/on", "/record/planOfCare", "/record/certifications"],
      details: { deadline: "2026-04-05", certifiedOn: "2026-04-20", through: "2026-06-30", late: true, delayAccepted: true },
    }]);
    expect(judge(AGAIN, on("2026-04-10", first), "2026-08-03")).toMatchObject([{ details: { deadline: "2026-04-05", late: false } }]);
  });

  it("tells the day the next one is due", () => {
    expect(judge(AGAIN, on("2026-02-01", short), "2026-02-01")).toMatchObject([{ outcome: "not_applicable", dueBy: "2026-02-15" }]);
    expect(judge(AGAIN, on("2026-04-06", first, again), "2026-04-06")).toMatchObject([{ outcome: "satisfied", dueBy: "2026-06-30" }]);
  });

  it.each<[sentence: string, record: Partial<TreatmentRecord>, dueBy: PlainDate | undefined]>([
    ["treatment goes on", { dischargedOn: "none" }, "2026-04-05"],
    ["discharged before it is due", { dischargedOn: "2026-03-20" }, undefined],
    ["discharged after it is due", { dischargedOn: "2026-04-10" }, "2026-04-05"],
    ["to be discharged after the day of the question", { dischargedOn: "2026-04-02" }, "2026-04-05"],
    ["treated again after discharge", { dischargedOn: "2026-01-10" }, "2026-04-05"],
    ["not known whether treatment goes on", {}, "2026-04-05"],
  ])("is due next: %s", (_, record, dueBy) => {
    expect(judge(AGAIN, episode("none", { certifications: [first], ...record }), "2026-04-01").map((each) => each.dueBy)).toEqual([dueBy]);
  });

  it.each<[sentence: string, plan: PlanOfCare, referral: TreatmentRecord["referral"], outcome: string]>([
    ["and the plan's end is past", { orderOnFile: true, certifiedOn: "none", certifiedThrough: "2026-02-04" }, "none", "violated"],
    ["and the plan's end is not past", { orderOnFile: true, certifiedOn: "none", certifiedThrough: "2026-03-04" }, "none", "not_applicable"],
    ["and the plan's end is not known", { orderOnFile: true, certifiedOn: "none" }, "none", "undetermined"],
    ["as the referral in the chart shows, and the plan's end is past", { certifiedOn: "none", certifiedThrough: "2026-02-04" }, ORDER, "violated"],
    ["or not, which is not known, and the plan's end is past", { certifiedOn: "none", certifiedThrough: "2026-02-04" }, "none", "undetermined"],
    ["or not, which is not known, and the plan's end is not past", { certifiedOn: "none", certifiedThrough: "2026-03-04" }, "none", "not_applicable"],
    ["but there is none, and the time runs for 90 days", { orderOnFile: false, certifiedOn: "none", certifiedThrough: "2026-02-04" }, "none", "not_applicable"],
  ])("where an order on file stands for the first certification, %s", (_, plan, referral, expected) => {
    expect(outcome(AGAIN, episode(plan, { ...(referral === undefined ? {} : { referral }) }, "2026-02-20"), "2026-04-20")).toBe(expected);
  });

  it("is due by the end of the plan that an order on file stands for", () => {
    const ended = episode({ orderOnFile: true, certifiedOn: "none", certifiedThrough: "2026-02-04" }, {}, "2026-02-20");
    expect(judge(AGAIN, ended, "2026-04-20")).toMatchObject([{ outcome: "violated", dueBy: "2026-02-04", details: { deadline: "2026-02-04" } }]);
  });

  it("is not due of an evaluation alone on an order", () => {
    const alone: RecordUnderReview = { ...episode("none", { notes: [{ dateOfService: BEGAN, interventions: [] }], referral: ORDER }, BEGAN), billed: [{ code: "97161", units: 1, modifiers: [] }], services: [{ code: "97161" }] };
    const excepted = { ...AGAIN, notForEvaluationOnly: true };
    expect(judge(excepted, alone, "2026-03-02")).toMatchObject([{ outcome: "not_applicable" }]);
    expect(judge(excepted, alone, "2026-03-02").flatMap((each) => each.dueBy ?? [])).toEqual([]);
    expect(judge(AGAIN, alone, "2026-03-02")).toMatchObject([{ dueBy: "2026-04-05" }]);
    expect(judge(excepted, { ...alone, record: { ...alone.record, referral: "none" } }, "2026-03-02")).toMatchObject([{ dueBy: "2026-04-05" }]);
  });

  it("says what would settle it", () => {
    expect(missing(AGAIN, on("2026-02-16", { certifiedOn: "2026-01-10", orderOnFile: false }), "2026-08-03")).toEqual(["/record/certifications/0/certifiedThrough"]);
    expect(missing(AGAIN, without(episode({ ...first, certifiedOn: "none" }), "/record/certifications"), "2026-08-03")).toEqual(["/record/certifications"]);
  });
});

it("says nothing where the rule does not look, and leaves it open where that is not known", () => {
  const rule = recordRule("certification", INITIAL, { appliesTo: { disciplines: ["PT"] } });
  const record = episode({ ...NOT_CERTIFIED, certifiedOn: "2026-01-20" });
  expect(judgeRecord(rule, { ...record, discipline: "massage" })).toEqual([]);
  expect(judgeRecord(rule, record)).toMatchObject([{ outcome: "undetermined", missing: ["/discipline"] }]);
});
