import { describe, expect, it } from "vitest";

import { diffReviews, reviewOn, reviewVisit } from "../../src/review/index.js";
import type { PlainDate } from "../../src/core/index.js";
import type { TreatmentNote, Visit } from "../../src/visit/index.js";
import { statedRule } from "../claims/visit-rules.js";
import { coverageWith } from "./answered-book.js";
import { commercialPlan, fourLineVisits } from "./four-line-visits.js";

const asking = { asOf: "2026-03-03" } as const;
const coverage = coverageWith(
  statedRule("time_agreement", { compares: ["totals", "billed_units"] }, { id: "time" }),
  statedRule("signature", { on: "treatment_note", credentials: true, dated: true, licenseNumber: false }, { id: "signed" }),
);

function note(dateOfService: PlainDate, minutes: number, signedOn: PlainDate = dateOfService): TreatmentNote {
  return { dateOfService, totalTimedMinutes: minutes, totalTreatmentMinutes: minutes, interventions: [{ code: "97110", status: "performed", minutes }], signatures: [{ credentials: "PT", signedOn, providerType: "physical_therapist" }] };
}

const visit: Visit = {
  dateOfService: "2026-03-02", discipline: "PT", status: "completed", services: [{ code: "97110", minutes: 30, performedBy: "therapist" }],
  sameDayVisits: [{ dateOfService: "2026-03-02", discipline: "OT", services: [{ code: "97530", minutes: 30 }], record: { notes: [note("2026-02-23", 45), note("2026-03-02", 30)] } }],
  context: { planOfCare: { establishedOn: "2026-03-02", certifiedOn: "none", certifiedThrough: "2026-04-30" }, advanceNotice: { kind: "abn_voluntary", signedOn: "2026-03-02" }, referral: { orderedOn: "2026-02-20" } },
  record: {
    evaluation: { on: "2026-03-02", signatures: [{ signedOn: "2026-03-02" }] }, referral: { orderedOn: "2026-02-20" }, dischargedOn: "none",
    planOfCare: { establishedOn: "2026-03-02", certifiedOn: "none", certifiedThrough: "2026-04-30" }, certifications: [{ establishedOn: "2026-02-02", certifiedOn: "2026-03-02" }],
    progressReports: [{ writtenOn: "2026-03-02", coversFrom: "2026-02-02", coversThrough: "2026-03-02" }, { writtenOn: "2026-02-02" }],
    notes: [note("2026-02-16", 15, "2026-02-20"), note("2026-02-23", 45), note("2026-03-02", 30, "2026-03-03")],
  },
};

const on = (dateOfService: PlainDate, rest = {}): Visit => reviewOn(visit, coverage, { dateOfService, ...rest }, asking).visit;
const days = (one: Visit): readonly (readonly [PlainDate, number | undefined])[] => (one.record?.notes ?? []).map((of) => [of.dateOfService, of.totalTimedMinutes] as const);

describe("a visit on another date", () => {
  it("takes with it what was written or done on its own day", () => {
    const moved = on("2026-02-26");
    expect(moved.dateOfService).toBe("2026-02-26");
    expect(moved.record?.evaluation).toEqual({ on: "2026-02-26", signatures: [{ signedOn: "2026-02-26" }] });
    expect(moved.record?.planOfCare).toEqual({ establishedOn: "2026-02-26", certifiedOn: "none", certifiedThrough: "2026-04-30" });
    expect(moved.context?.planOfCare).toEqual(moved.record?.planOfCare);
    expect(moved.context?.advanceNotice).toEqual({ kind: "abn_voluntary", signedOn: "2026-02-26" });
    expect(moved.record?.certifications).toEqual([{ establishedOn: "2026-02-02", certifiedOn: "2026-02-26" }]);
    expect(moved.record?.progressReports).toEqual([{ writtenOn: "2026-02-26", coversFrom: "2026-02-02", coversThrough: "2026-02-26" }, { writtenOn: "2026-02-02" }]);
  });

  it("leaves every other date, late signatures too", () => {
    const moved = on("2026-02-26");
    expect(moved.record?.dischargedOn).toBe("none");
    expect(moved.record?.referral).toEqual({ orderedOn: "2026-02-20" });
    expect(moved.record?.notes?.map(({ signatures }) => signatures?.[0]?.signedOn)).toEqual(["2026-02-20", "2026-02-23", "2026-03-03"]);
  });

  it("exchanges its day with the note of another visit, so that no day has two", () => {
    expect(days(on("2026-02-26"))).toEqual([["2026-02-16", 15], ["2026-02-23", 45], ["2026-02-26", 30]]);
    expect(days(on("2026-02-23"))).toEqual([["2026-02-16", 15], ["2026-03-02", 45], ["2026-02-23", 30]]);
    expect(on("2026-02-23").record?.notes?.[1]?.signatures?.[0]?.signedOn).toBe("2026-03-02");
  });

  it("takes the day's other visits with it, and their records", () => {
    const [other] = on("2026-02-23").sameDayVisits ?? [];
    expect([other?.dateOfService, ...(other === undefined ? [] : days(other))]).toEqual(["2026-02-23", ["2026-03-02", 45], ["2026-02-23", 30]]);
  });

  it("is judged alike under rules that are the same on both days", () => {
    const before = reviewVisit(visit, coverage, asking);
    for (const day of ["2026-02-26", "2026-02-23", "2026-02-16"] as const) expect(diffReviews(before, reviewOn(visit, coverage, { dateOfService: day }, asking))).toEqual([]);
  });

  it("has the order of one day wherever it is stated", () => {
    const moved = on("2026-03-02", { orderedOn: "2026-01-05" });
    expect([moved.context?.referral, moved.record?.referral]).toEqual([{ orderedOn: "2026-01-05" }, { orderedOn: "2026-01-05" }]);
    expect(reviewOn(visit, coverage, { dateOfService: "2026-03-02", orderedOn: "2026-01-05" }, asking).units.problems).toEqual([]);
  });

  it.each([...fourLineVisits.map(({ name, visit: one }) => [name, one] as const), ["a visit with everything", visit] as const])("is itself again when it comes back: %s", (_, one) => {
    const there = reviewOn(one, coverage, { dateOfService: "2024-05-06" }, asking).visit;
    expect(reviewOn(there, coverage, { dateOfService: one.dateOfService }, asking).visit).toEqual(one);
    expect(reviewOn(one, coverage, { dateOfService: one.dateOfService }, asking)).toEqual(reviewVisit(one, coverage, asking));
  });

  it("of an evaluation keeps the plan that was written that day in time", () => {
    const { context, record } = reviewOn(commercialPlan, coverage, { dateOfService: "2024-05-06" }, asking).visit;
    expect([typeof context?.planOfCare === "object" ? context.planOfCare.establishedOn : "none", typeof record?.evaluation === "object" ? record.evaluation.on : "none"]).toEqual(["2024-05-06", "2024-05-06"]);
  });
});
