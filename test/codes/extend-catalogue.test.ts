import { describe, expect, it } from "vitest";

import { type Catalogue, catalogue, extendCatalogue, findCode, type ProcedureCode, type UnitBasis } from "../../src/codes/index.js";

const code = (name: string, basis: UnitBasis = { kind: "service_based" }): ProcedureCode => ({ code: name, label: `label of ${name}`, basis, confidence: "primary" });

const first = code("ZZ001", { kind: "timed_first", minutes: 30, additionalCode: "ZZ002", threshold: "whole" });
const additional = code("ZZ002", { kind: "timed_additional", minutesPerUnit: 15, firstCode: "ZZ001", threshold: "whole" });

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}

describe("a caller adds codes of their own", () => {
  it.each<UnitBasis>([
    { kind: "timed", minutesPerUnit: 30 },
    { kind: "service_based" },
    { kind: "per_area" },
    { kind: "per_period" },
    { kind: "per_period", minimumMinutes: 20 },
    { kind: "unlisted" },
  ])("of the basis %o", (basis) => {
    const extended = extendCatalogue(catalogue, [code("ZZ001", basis)]);
    expect(findCode(extended, "ZZ001")?.basis).toEqual(basis);
    expect(Object.keys(extended.codes)).toHaveLength(83);
  });

  it("a first / additional pair goes in together, in either order", () => {
    expect(findCode(extendCatalogue(catalogue, [first, additional]), "ZZ002")).toEqual(additional);
    expect(findCode(extendCatalogue(catalogue, [additional, first]), "ZZ001")).toEqual(first);
  });

  it("ours stays as it was, and the codes of the base are in the result", () => {
    const before = structuredClone(catalogue);
    const extended = extendCatalogue(catalogue, [first, additional]);
    expect(catalogue).toEqual(before);
    expect(extended).not.toBe(catalogue);
    expect(extended.codes).toMatchObject(before.codes);
    expect(findCode(catalogue, "ZZ001")).toBeUndefined();
  });

  it("a frozen catalogue and a frozen list will do", () => {
    const base: Catalogue = deepFreeze(structuredClone(catalogue));
    const extended = extendCatalogue(base, deepFreeze([code("ZZ001")]));
    expect(Object.keys(extendCatalogue(extended, [code("ZZ002")]).codes)).toHaveLength(84);
  });

  it("an empty list gives an equal catalogue", () => {
    expect(extendCatalogue(catalogue, [])).toEqual(catalogue);
  });
});

describe("a list that cannot be added is a RangeError that says what to do", () => {
  it.each<[string, readonly ProcedureCode[], string]>([
    ["a code of ours", [code("97124")], "97124 is already in the catalogue, which extendCatalogue does not change: leave it out of the list"],
    ["the same code twice", [code("ZZ001"), code("ZZ001")], "ZZ001 stands twice in the list: give it once"],
    ["four characters", [code("9712")], "codes[0].code is not a procedure code: give five digits or capital letters"],
    ["six characters", [code("ZZ001"), code("971244")], "codes[1].code is not a procedure code: give five digits or capital letters"],
    ["small letters", [code("g0283")], "codes[0].code is not a procedure code: give five digits or capital letters"],
    ["a line break at the end", [code("ZZ001\n")], "codes[0].code is not a procedure code: give five digits or capital letters"],
    ["nothing", [code("")], "codes[0].code is not a procedure code: give five digits or capital letters"],
    ["an inherited name", [code("constructor")], "codes[0].code is not a procedure code: give five digits or capital letters"],
    ["the name of the prototype", [code("__proto__")], "codes[0].code is not a procedure code: give five digits or capital letters"],
  ])("%s", (_, codes, message) => {
    expect(() => extendCatalogue(catalogue, codes)).toThrow(new RangeError(message));
  });

  it.each([0, -15, 7.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])("a unit of %d minutes", (minutes) => {
    const bases: UnitBasis[] = [
      { kind: "timed", minutesPerUnit: minutes },
      { kind: "timed_first", minutes, additionalCode: "ZZ002", threshold: "whole" },
      { kind: "timed_additional", minutesPerUnit: minutes, firstCode: "ZZ002", threshold: "whole" },
      { kind: "per_period", minimumMinutes: minutes },
    ];
    for (const basis of bases) {
      expect(() => extendCatalogue(catalogue, [code("ZZ001", basis)])).toThrow(new RangeError("the minutes in the basis of ZZ001 are not a positive whole number: give the minutes of one unit"));
    }
  });

  const pointing = (kind: "first" | "additional", to: string): ProcedureCode => kind === "first"
    ? code("ZZ009", { kind: "timed_first", minutes: 15, additionalCode: to, threshold: "whole" })
    : code("ZZ009", { kind: "timed_additional", minutesPerUnit: 15, firstCode: to, threshold: "whole" });

  it.each<[string, readonly ProcedureCode[]]>([
    ["an additional code that is nowhere", [pointing("first", "ZZ002")]],
    ["an additional code that is an inherited name", [pointing("first", "constructor")]],
    ["an additional code that is no additional code", [pointing("first", "97124")]],
    ["an additional code that belongs to another", [pointing("first", "97130")]],
    ["itself as the additional code", [pointing("first", "ZZ009")]],
  ])("a first code with %s", (_, codes) => {
    expect(() => extendCatalogue(catalogue, codes)).toThrow(new RangeError("the additional code of ZZ009 is not in the catalogue or does not name ZZ009 as its first code: add both codes of the pair together"));
  });

  it.each<[string, readonly ProcedureCode[]]>([
    ["a first code that is nowhere", [pointing("additional", "ZZ001")]],
    ["a first code that is the name of the prototype", [pointing("additional", "__proto__")]],
    ["a first code that is no first code", [pointing("additional", "97124")]],
    ["a first code that belongs to another", [pointing("additional", "97129")]],
    ["a new first code that belongs to another", [first, additional, pointing("additional", "ZZ001")]],
  ])("an additional code with %s", (_, codes) => {
    expect(() => extendCatalogue(catalogue, codes)).toThrow(new RangeError("the first code of ZZ009 is not in the catalogue or does not name ZZ009 as its additional code: add both codes of the pair together"));
  });
});

describe("looking a code up", () => {
  it("finds the codes of the catalogue", () => {
    expect(findCode(catalogue, "G0283")?.code).toBe("G0283");
  });

  it.each(["99999", "", "97124 ", "constructor", "__proto__", "toString", "hasOwnProperty", "valueOf"])("does not know %j", (name) => {
    expect(findCode(catalogue, name)).toBeUndefined();
  });

  it("works on a catalogue without a prototype", () => {
    const codes = Object.assign(Object.create(null) as Record<string, ProcedureCode>, { ZZ001: code("ZZ001") });
    expect(findCode({ codes }, "ZZ001")?.code).toBe("ZZ001");
    expect(findCode({ codes }, "97124")).toBeUndefined();
  });

  it("a basis of no known kind", () => {
    const odd = { code: "ZZ001", label: "odd", basis: { kind: "by_the_hour" }, confidence: "primary" } as unknown as ProcedureCode;
    expect(() => extendCatalogue(catalogue, [odd])).toThrow("the basis of ZZ001 is of no known kind");
  });
});
