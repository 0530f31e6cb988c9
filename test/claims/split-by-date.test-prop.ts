import fc from "fast-check";
import { expect, it } from "vitest";

import { type DatedLine, splitByDateOfService } from "../../src/claims/split-by-date.js";

const lines: fc.Arbitrary<DatedLine[]> = fc.array(fc.record({
  dateOfService: fc.constantFrom("2025-12-31" as const, "2026-01-01" as const, "2026-03-02" as const), code: fc.constantFrom("97110", "97124"), units: fc.nat(9), modifiers: fc.subarray(["GP", "59"]),
}));

it("every line stands on the one claim of its date, in order, and its pointer leads back to it", () => {
  fc.assert(fc.property(lines, (given) => {
    const claims = splitByDateOfService(given, {});
    const dates = claims.map(({ claim }) => claim.dateOfService);
    expect(dates).toEqual([...new Set(dates)].sort());
    expect(claims.flatMap(({ from }) => from).map((path) => Number(path.slice(1))).sort((a, b) => a - b)).toEqual([...given.keys()]);
    for (const { claim, from } of claims) {
      expect(claim.lines.length).toBeGreaterThan(0);
      expect(from).toHaveLength(claim.lines.length);
      claim.lines.forEach((line, index) => { expect({ ...line, dateOfService: claim.dateOfService }).toEqual(given[Number(from[index]?.slice(1))]); });
      expect(from).toEqual(from.toSorted((a, b) => Number(a.slice(1)) - Number(b.slice(1))));
    }
  }));
});
