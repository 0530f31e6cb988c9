import { describe, expect, it } from "vitest";

import { catalogue, extendCatalogue } from "../../src/codes/index.js";
import { firstAndAdditionalUnits, type NotCountedReason, sortByUnitBasis, treatmentTime } from "../../src/units/index.js";
import type { PerformedService } from "../../src/visit/index.js";

const sort = (...services: PerformedService[]) => sortByUnitBasis(services, treatmentTime(services).minutes, catalogue);

describe("services sorted by what their units stand for", () => {
  it("timed codes join the counting rule's pool with the minutes of their unit", () => {
    expect(sort({ code: "97124", minutes: 40 }, { code: "97124", minutes: 5, mode: "co_treatment" }).timed).toEqual([
      { code: "97124", minutes: 40, minutesPerUnit: 15 },
      { code: "97124", minutes: 5, minutesPerUnit: 15 },
    ]);
  });

  it("an evaluation is one unit whatever its minutes, even when they are not recorded", () => {
    const lines = [sort({ code: "97161" }), sort({ code: "97161", minutes: 50 })].map(({ serviceBased }) => serviceBased.map(({ minutes, units }) => [minutes, units]));
    expect(lines).toEqual([[[0, 1]], [[50, 1]]]);
  });

  it("the same service-based code twice on a day is still one unit", () => {
    expect(sort({ code: "G0283", minutes: 15 }, { code: "G0283", minutes: 10 }).serviceBased).toMatchObject([{ code: "G0283", minutes: 25, units: 1, mergedFrom: 2 }]);
  });

  it("minutes that are not recorded are said, so that nobody takes the sum for the whole", () => {
    expect(sort({ code: "97161" }, { code: "G0283", minutes: 15 }).minutesNotRecorded).toEqual(["/0"]);
  });

  it("minutes of a period are added up before they are compared with its minimum", () => {
    expect(sort({ code: "98979", minutes: 6 }, { code: "98979", minutes: 6 }).serviceBased).toMatchObject([{ code: "98979", minutes: 12, units: 1, mergedFrom: 2 }]);
  });

  it("group therapy is one unit and never joins the timed pool", () => {
    const { serviceBased, timed } = sort({ code: "97150", minutes: 45, mode: "group" });
    expect([serviceBased.map(({ units }) => units), timed]).toEqual([[1], []]);
  });

  it("a month's remote monitoring is one unit from its minimum minutes", () => {
    expect(sort({ code: "98979", minutes: 10 }).serviceBased).toMatchObject([{ code: "98979", units: 1 }]);
  });

  it("a period code that asks for no minutes is one unit", () => {
    expect(sort({ code: "98977" }).serviceBased).toMatchObject([{ code: "98977", units: 1 }]);
  });

  it.each<[sentence: string, service: PerformedService, reason: NotCountedReason]>([
    ["minutes of an aide", { code: "97110", minutes: 20, performedBy: "aide" }, "aide"],
    ["minutes of a student", { code: "97110", minutes: 20, performedBy: "student" }, "student"],
    ["an evaluation by an aide", { code: "97161", performedBy: "aide" }, "aide"],
    ["group time of a timed code", { code: "97110", minutes: 20, mode: "group" }, "group"],
    ["supervised time of a timed code", { code: "97032", minutes: 20, mode: "supervised" }, "supervised"],
    ["a timed code without minutes", { code: "97124" }, "minutes_not_known"],
    ["a first code without minutes", { code: "97129" }, "minutes_not_known"],
    ["an unlisted code", { code: "97139", minutes: 20 }, "unlisted"],
    ["a code counted by area", { code: "97597", minutes: 20 }, "per_area"],
    ["a code nobody knows, never assumed timed", { code: "99999", minutes: 20 }, "unknown_code"],
    ["an additional code without its first", { code: "97130", minutes: 20 }, "additional_without_first"],
    ["a month's minutes below what the code asks", { code: "98979", minutes: 9 }, "below_minimum"],
    ["a month's minutes that are not recorded", { code: "98979" }, "minutes_not_known"],
  ])("%s give no units", (_, service, reason) => {
    expect(sort(service)).toEqual({ timed: [], firstAndAdditional: [], serviceBased: [], notCounted: [{ path: "/0", reason }], minutesNotRecorded: [] });
  });

  it("a caller's own code is counted as the caller describes it", () => {
    const ours = extendCatalogue(catalogue, [{ code: "92523", label: "speech evaluation", basis: { kind: "service_based" }, confidence: "primary" }]);
    expect(sortByUnitBasis([{ code: "92523" }], [undefined], ours).serviceBased).toMatchObject([{ code: "92523", units: 1 }]);
  });
});

describe("a first and an additional code share their minutes", () => {
  it.each<[sentence: string, code: string, minutes: number, units: Record<string, number>]>([
    ["7 of the first 15 minutes are no unit", "97129", 7, { 97129: 0 }],
    ["8 are one", "97129", 8, { 97129: 1 }],
    ["22 leave 7 for the additional code, not past its middle", "97129", 22, { 97129: 1, 97130: 0 }],
    ["23 leave 8, one additional unit", "97129", 23, { 97129: 1, 97130: 1 }],
    ["15 of the first 30 minutes of caregiver training are no unit", "97550", 15, { 97550: 0 }],
    ["16 are one", "97550", 16, { 97550: 1 }],
    ["work hardening wants the whole two hours", "97545", 119, { 97545: 0 }],
    ["and whole hours after them", "97545", 239, { 97545: 1, 97546: 1 }],
  ])("%s", (_, code, minutes, units) => {
    expect(Object.fromEntries(firstAndAdditionalUnits(code, minutes, catalogue).map((line) => [line.code, line.units]))).toEqual(units);
  });

  it("whichever of the two the minutes were recorded under", () => {
    expect(sort({ code: "97129", minutes: 15 }, { code: "97130", minutes: 15 }, { code: "97129", minutes: 8 }).firstAndAdditional).toMatchObject([
      { code: "97129", minutes: 15, units: 1, fullUnits: 1 },
      { code: "97130", minutes: 23, units: 2, fullUnits: 1, remainderMinutes: 8, remainderUnit: true },
    ]);
  });

  it("in whichever order they were recorded", () => {
    expect(sort({ code: "97130", minutes: 15 }, { code: "97129", minutes: 15 }).firstAndAdditional).toMatchObject([{ code: "97129", units: 1 }, { code: "97130", units: 1 }]);
  });

  it("and both lines say how many services were added into the pair", () => {
    expect(sort({ code: "97129", minutes: 15 }, { code: "97130", minutes: 15 }, { code: "97130", minutes: 8 }).firstAndAdditional.map(({ mergedFrom }) => mergedFrom)).toEqual([3, 3]);
  });

  it.each<[sentence: string, first: Partial<PerformedService>]>([["whose minutes are not known", {}], ["by an aide", { minutes: 15, performedBy: "aide" }], ["in a group", { minutes: 15, mode: "group" }]])("a first code %s does not carry the additional one", (_, first) => {
    const { firstAndAdditional, notCounted } = sort({ code: "97129", ...first }, { code: "97130", minutes: 15 });
    expect([firstAndAdditional, notCounted.map(({ reason }) => reason)[1]]).toEqual([[], "additional_without_first"]);
  });

  it.each([-1, 7.5, Number.NaN, Number.POSITIVE_INFINITY])("%d minutes are refused", (minutes) => {
    expect(() => firstAndAdditionalUnits("97129", minutes, catalogue)).toThrow("minutes must be a whole number of minutes");
    expect(() => sortByUnitBasis([{ code: "97161" }], [minutes], catalogue)).toThrow("minutes[0] must be a whole number of minutes");
  });

  it("a code that begins no pair is refused", () => {
    expect(() => firstAndAdditionalUnits("97124", 30, catalogue)).toThrow("the catalogue does not describe firstCode as the first code of a pair");
    const half = { codes: { "00001": { code: "00001", label: "half of a pair", basis: { kind: "timed_first", minutes: 15, additionalCode: "00002", threshold: "whole" }, confidence: "primary" } } } as const;
    expect(() => firstAndAdditionalUnits("00001", 30, half)).toThrow("add both codes with extendCatalogue");
  });
});
