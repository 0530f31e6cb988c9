import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { violations } from "../../src/rules/index.js";
import type { Claim } from "../../src/visit/index.js";
import { changed, placesOf, takeOut } from "../visit/places.js";
import { fullClaims } from "./full-claims.js";
import { checksFor, profiles } from "./leave-out.js";

const checks = Object.values(profiles).map((profile) => checksFor(profile, { dateOfService: "2026-03-02", context: {}, lines: [] }));

const LEFT_OUT = /^\/(discipline|unbilled|otherLinesSameDay|context\/\w+|lines\/\d+\/(id|minutes|timeBlocks|diagnoses|rendering|discipline|placeOfService|allowedCents|separateTime))$/;

/** A full claim with other units, modifiers and ids on its lines, and some facts left out. */
const claim: fc.Arbitrary<Claim> = fc.record({
  full: fc.constantFrom(...Object.values(fullClaims)),
  lines: fc.array(fc.record({
    units: fc.nat({ max: 7 }), modifiers: fc.uniqueArray(fc.constantFrom("GP", "GO", "CQ", "KX", "59", "GA"), { maxLength: 4 }), code: fc.constantFrom("97110", "97124", "97140", "97530", "97161"),
  }), { minLength: 1, maxLength: 12 }),
  named: fc.boolean(),
  leftOut: fc.array(fc.nat(), { maxLength: 12 }),
}).map(({ full, leftOut, lines, named }) => {
  const built: Claim = { ...full, lines: lines.map((line, index) => ({ ...full.lines[index % full.lines.length], ...line, ...(named ? { id: `line-${index}` } : {}) })) };
  return leftOut.reduce<Claim>((left, choice) => {
    const paths = placesOf(left).map(({ path }) => path).filter((path) => LEFT_OUT.test(`/${path.join("/")}`));
    const path = paths[choice % Math.max(1, paths.length)];
    return path === undefined ? left : (changed(left, path, takeOut) as Claim);
  }, built);
});

const asked = fc.record({ claim, checks: fc.constantFrom(...checks), asOf: fc.constantFrom("2026-03-02", "2026-04-15", "2027-12-31") });

describe("rules made ready once", () => {
  it("give the same violations, ids and outcome by the short ways as in the report", () => {
    fc.assert(fc.property(asked, ({ asOf, checks: { outcome, report, violatedIds, violations: short }, claim: given }) => {
      const full = report(given, { asOf });
      const broken = violations(full);
      expect(short(given, { asOf })).toEqual(broken);
      expect(violatedIds(given, { asOf }).toSorted()).toEqual(broken.map(({ id }) => id).toSorted());
      expect(outcome(given, { asOf })).toBe(full.outcome);
    }), { numRuns: 300 });
  });

  it("order the findings by place, line after line, then by code and id", () => {
    fc.assert(fc.property(asked, ({ asOf, checks: { report }, claim: given }) => {
      const { findings } = report(given, { asOf });
      const keys = findings.map(({ code, id, paths: [path = ""] }) => [path.replace(/^\/lines\/(\d+)/, (_, line: string) => `/lines/${line.padStart(3, "0")}`), code, id].join("\u0000"));
      expect(keys).toEqual(keys.toSorted());
    }), { numRuns: 100 });
  });

  it("write reports that are plain data of their own, and answer the same again", () => {
    fc.assert(fc.property(asked, ({ asOf, checks: { report }, claim: given }) => {
      const first = report(given, { asOf });
      expect(JSON.parse(JSON.stringify(first))).toEqual(first);
      expect(structuredClone(first)).toEqual(first);
      expect(report(structuredClone(given), { asOf })).toEqual(first);
    }), { numRuns: 100 });
  });
});
