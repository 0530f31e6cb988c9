import { describe, expect, it } from "vitest";

import { catalogue, findCode, type UnitBasis } from "../../src/codes/index.js";

const basisOf = (code: string): UnitBasis | undefined => findCode(catalogue, code)?.basis;
const codesWhere = (is: (basis: UnitBasis) => boolean) => Object.values(catalogue.codes).filter(({ basis }) => is(basis)).map(({ code }) => code).sort();

describe("what one unit of a code is", () => {
  it.each(["97110", "97124", "97140", "97530"])("%s is a unit for each 15 minutes, one-on-one, always therapy", (code) => {
    expect(findCode(catalogue, code)).toMatchObject({ basis: { kind: "timed", minutesPerUnit: 15 }, contact: "one_on_one", therapy: "always", category: "therapeutic_procedure" });
  });

  it("every plainly timed code has a unit of 15 minutes", () => {
    expect(codesWhere((basis) => basis.kind === "timed" && basis.minutesPerUnit === 15)).toEqual([
      "97032", "97033", "97034", "97035", "97036",
      "97110", "97112", "97113", "97116", "97124", "97140",
      "97530", "97533", "97535", "97537", "97542", "97750", "97755", "97760", "97761", "97763",
    ]);
    expect(codesWhere((basis) => basis.kind === "timed" && basis.minutesPerUnit !== 15)).toEqual([]);
  });

  it.each([
    ["97129", 15, "97130", 15, "midpoint"],
    ["90912", 15, "90913", 15, "midpoint"],
    ["97810", 15, "97811", 15, "midpoint"],
    ["97813", 15, "97814", 15, "midpoint"],
    ["97550", 30, "97551", 15, "midpoint"],
    ["97545", 120, "97546", 60, "whole"],
    ["98980", 20, "98981", 20, "whole"],
  ])("%s takes the first %i minutes and %s each further %i, past the %s", (firstCode, minutes, additionalCode, minutesPerUnit, threshold) => {
    expect(basisOf(firstCode)).toEqual({ kind: "timed_first", minutes, additionalCode, threshold });
    expect(basisOf(additionalCode)).toEqual({ kind: "timed_additional", minutesPerUnit, firstCode, threshold });
  });

  it("remote monitoring codes are one unit for a period; 98979 asks for 10 minutes in it, the others for none", () => {
    expect(codesWhere((basis) => basis.kind === "per_period")).toEqual(["98975", "98976", "98977", "98978", "98979", "98984", "98985", "98986"]);
    expect(codesWhere((basis) => basis.kind === "per_period" && basis.minimumMinutes !== undefined)).toEqual(["98979"]);
    expect(basisOf("98979")).toEqual({ kind: "per_period", minimumMinutes: 10 });
  });

  it("unlisted codes have no defined unit, and debridement units are areas", () => {
    expect(codesWhere((basis) => basis.kind === "unlisted")).toEqual(["97039", "97139", "97799"]);
    expect(codesWhere((basis) => basis.kind === "per_area")).toEqual(["97597", "97598"]);
  });

  it.each(["97161", "97168", "97150", "97552", "97037", "97010", "97014", "G0283", "98940", "20560", "97602", "90901"])("%s is one unit whatever the time", (code) => {
    expect(basisOf(code)).toEqual({ kind: "service_based" });
  });
});

describe("who and what a code is for", () => {
  it("only the evaluations are bound to a discipline", () => {
    const bound = Object.values(catalogue.codes).flatMap(({ code, disciplines }) => disciplines === undefined ? [] : [`${code} ${disciplines.join()}`]).sort();
    expect(bound).toEqual(["97161 PT", "97162 PT", "97163 PT", "97164 PT", "97165 OT", "97166 OT", "97167 OT", "97168 OT"]);
  });

  it("Medicare's designation of 98986 was not found and stays absent; every other code has one", () => {
    expect(Object.values(catalogue.codes).filter(({ therapy }) => therapy === undefined).map(({ code }) => code)).toEqual(["98986"]);
  });

  it("chiropractic and acupuncture codes are never therapy, group treatment always is, monitoring sometimes", () => {
    expect(["98940", "98943", "97810", "97814", "97037"].map((code) => findCode(catalogue, code)?.therapy)).toEqual(["none", "none", "none", "none", "none"]);
    expect(findCode(catalogue, "97150")?.therapy).toBe("always");
    expect(findCode(catalogue, "98979")?.therapy).toBe("sometimes");
  });

  it("the four remote monitoring codes of 2026 start on 1 January 2026; no other code has a sourced date", () => {
    const dated = Object.values(catalogue.codes).filter(({ from, until }) => from !== undefined || until !== undefined);
    expect(dated.map(({ code, from }) => `${code} ${from ?? ""}`).sort()).toEqual(["98979 2026-01-01", "98984 2026-01-01", "98985 2026-01-01", "98986 2026-01-01"]);
  });
});

describe("how sure the catalogue is", () => {
  it("the 15 minutes of the codes in Medicare's own examples are primary", () => {
    const primary = ["97035", "97110", "97112", "97116", "97140", "97530"];
    expect(codesWhere((basis) => basis.kind === "timed").filter((code) => findCode(catalogue, code)?.secondary?.includes("basis") !== true)).toEqual(primary);
  });

  it("the 15 minutes of 97124 stand in payers' policies only; that it is always therapy is primary", () => {
    expect(findCode(catalogue, "97124")).toMatchObject({ confidence: "secondary", secondary: ["basis", "contact"] });
  });

  it("that evaluations are one unit is primary", () => {
    expect(findCode(catalogue, "97161")?.secondary).not.toContain("basis");
  });

  it("that 97010 and 97014 are always therapy was not read in the fee schedule", () => {
    expect(["97010", "97014", "97012"].map((code) => findCode(catalogue, code)?.secondary?.includes("therapy"))).toEqual([true, true, false]);
  });

  it("the start of 98986 is reported by the trade only", () => {
    expect(findCode(catalogue, "98986")?.secondary).toContain("from");
    expect(findCode(catalogue, "98984")?.secondary).not.toContain("from");
  });
});
