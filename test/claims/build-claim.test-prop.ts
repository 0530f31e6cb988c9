import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { buildClaim, prepareClaimBuilding } from "../../src/claims/build-claim.js";
import { countVisit } from "../../src/claims/count-visit.js";
import { prepareClaimChecks } from "../../src/claims/prepare-claim-checks.js";
import { cptBaseline, medicarePartB } from "../../src/payers/index.js";
import { rulesInForce } from "../../src/rules/index.js";
import { safeParseClaim } from "../../src/schemas.js";
import { anyVisitOn } from "./any-claim.js";
import { anyRules, anyVisit, frozen, resolves } from "./visits.js";

describe("laws of building a claim", () => {
  it("never throws on a visit the schema accepts, and gives a claim the schema accepts", () => {
    fc.assert(fc.property(anyVisit, anyRules, (visit, rules) => {
      const built = buildClaim(frozen(visit), rules);
      expect(safeParseClaim(built.claim)).toMatchObject({ ok: true });
      expect(JSON.parse(JSON.stringify(built))).toStrictEqual(built);
      expect(built.count).toEqual(countVisit(visit, rules));
    }), { numRuns: 1000 });
  });

  it("is the same for every visit under rules made ready once, in whatever order they come", () => {
    fc.assert(fc.property(fc.array(anyVisit, { minLength: 1, maxLength: 3 }), anyRules, (visits, rules) => {
      const build = prepareClaimBuilding(rules);
      for (const visit of [...visits, ...visits.toReversed()]) expect(build(frozen(visit))).toEqual(buildClaim(visit, rules));
    }), { numRuns: 300 });
  });

  it("bills the units counted, code by code, and no others", () => {
    fc.assert(fc.property(anyVisit, anyRules, (visit, rules) => {
      const { claim, count } = buildClaim(visit, rules);
      const byCode = (lines: readonly { readonly code: string; readonly units: number }[]) => {
        const units = new Map<string, number>();
        for (const line of lines) if (line.units > 0) units.set(line.code, (units.get(line.code) ?? 0) + line.units);
        return Object.fromEntries(units);
      };
      expect(byCode(claim.lines)).toEqual(byCode([...count.timed?.lines ?? [], ...count.serviceBased, ...count.firstAndAdditional]));
      expect(claim.lines.every(({ units }) => units > 0)).toBe(true);
      expect(claim.lines.length).toBe(new Set(claim.lines.map(({ code, modifiers }) => `${code} ${modifiers.some((one) => one === "CQ" || one === "CO")}`)).size);
    }), { numRuns: 500 });
  });

  it("attests nothing: no KX, no modifier that tells services apart, none twice", () => {
    fc.assert(fc.property(anyVisit, anyRules, (visit, rules) => {
      const { claim: { lines, otherLinesSameDay = [] } } = buildClaim(visit, rules);
      for (const { modifiers } of [...lines, ...otherLinesSameDay]) {
        expect(modifiers.filter((modifier) => !["GP", "GO", "CQ", "CO", "95", "93"].includes(modifier))).toEqual([]);
        expect(new Set(modifiers).size).toBe(modifiers.length);
      }
    }), { numRuns: 500 });
  });

  it("carries the discipline's modifier wherever the check of the claim surely asks for it, on every date", () => {
    const dates = ["2020-06-01", "2021-06-01", "2026-03-02"] as const;
    const prepared = new Map(dates.map((dateOfService) => {
      const rules = rulesInForce([cptBaseline, medicarePartB], { dateOfService });
      return [dateOfService, { build: prepareClaimBuilding(rules), checks: prepareClaimChecks(rules) }] as const;
    }));
    const anyTherapyVisit = fc.constantFrom(...dates).chain((date) => fc.tuple(anyVisitOn(date), fc.constantFrom("PT" as const, "OT" as const, "SLP" as const)).map(([visit, discipline]) => ({ visit: { ...visit, discipline }, date })));
    let lines = 0;
    fc.assert(fc.property(anyTherapyVisit, ({ date, visit }) => {
      const { build, checks } = prepared.get(date) ?? expect.fail("no rules of that date");
      const { claim } = build(visit);
      lines += claim.lines.length;
      const lacking = checks.violations(claim, { asOf: date }).filter(({ code }) => code === "modifier_required_discipline" || code === "modifier_required_beside");
      expect(lacking.map(({ id }) => id)).toEqual([]);
    }), { numRuns: 500 });
    expect(lines).toBeGreaterThan(100);
  });

  it("gives a reason for every line, modifier and service left out, at a place that is there", () => {
    fc.assert(fc.property(anyVisit, anyRules, (visit, rules) => {
      const { claim, count, reasons } = buildClaim(visit, rules);
      const explained = reasons.map(({ path }) => path);
      claim.lines.forEach(({ modifiers }, index) => {
        expect(explained).toContain(`/lines/${index}`);
        modifiers.forEach((_, place) => { expect(explained).toContain(`/lines/${index}/modifiers/${place}`); });
      });
      for (const { path } of count.notCounted) expect(explained).toContain(path);
      for (const path of explained) expect(resolves(path.startsWith("/lines") ? claim : visit, path)).toBe(true);
    }), { numRuns: 500 });
  });

  it("knows the day's other lines only where the other visits are given", () => {
    fc.assert(fc.property(anyVisit, anyRules, (visit, rules) => {
      const { claim } = buildClaim(visit, rules);
      if (visit.sameDayVisits === undefined) expect(claim).not.toHaveProperty("otherLinesSameDay");
      if (visit.sameDayVisits?.length === 0) expect(claim.otherLinesSameDay).toEqual([]);
    }), { numRuns: 300 });
  });
});
