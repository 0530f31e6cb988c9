// What holds of every claim under every shipped book, whatever the rules are.
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { buildClaim, checkClaim, countVisit, describeClaimFinding } from "../../src/claims/index.js";
import { missingFacts } from "../../src/claims/words/missing-facts.js";
import { questions, violations } from "../../src/rules/index.js";
import { report as reportSchema } from "../../src/rules/schema.js";
import { safeParseClaim, safeParseVisit } from "../../src/schemas.js";
import { fullClaim, fullVisit } from "../visit/full-input.js";
import { placesOf, pointerOf } from "../visit/places.js";
import { anyAsking, anyClaim, anyVisitOn, someDates } from "./any-claim.js";
import { payers, ready } from "./every-payer.js";
import { frozen, resolves } from "./visits.js";

const anyPayer = fc.constantFrom(...payers);
const anyDate = fc.oneof({ weight: 3, arbitrary: fc.constant(someDates[0]) }, fc.constantFrom(...someDates));
const anyQuestion = anyDate.chain((date) => fc.record({ payer: anyPayer, date: fc.constant(date), claim: anyClaim(date), asking: anyAsking }));
const anyDay = anyDate.chain((date) => fc.record({ payer: anyPayer, date: fc.constant(date), visit: anyVisitOn(date), asking: anyAsking }));

const placesIn = (values: readonly unknown[]) => new Set(values.flatMap((value) => placesOf(value).map(({ path }) => pointerOf(path).replaceAll(/\/\d+/g, "/*"))));

describe("the claims and visits tried", () => {
  it("pass the doors, and give every fact there is somewhere", () => {
    const claims = fc.sample(anyClaim("2026-03-02"), { numRuns: 300, seed: 1 });
    const visits = fc.sample(anyVisitOn("2026-03-02"), { numRuns: 300, seed: 1 });
    expect(claims.filter((claim) => !safeParseClaim(claim).ok)).toEqual([]);
    expect(visits.filter((visit) => !safeParseVisit(visit).ok)).toEqual([]);
    const given = [placesIn(claims), placesIn(visits)] as const;
    expect([...placesIn([fullClaim])].filter((place) => !given[0].has(place))).toEqual([]);
    expect([...placesIn([fullVisit])].filter((place) => !given[1].has(place) && !place.startsWith("/record/"))).toEqual([]);
  });
});

describe("the answer to any claim the schema accepts", () => {
  it("comes without a throw, changes nothing it was given, is plain data, and survives JSON and structured clone", () => {
    fc.assert(fc.property(anyQuestion, ({ asking, claim, date, payer }) => {
      const { checks } = ready(payer, date);
      const report = checks.report(frozen(claim), frozen(asking));
      expect(JSON.parse(JSON.stringify(report))).toStrictEqual(report);
      expect(structuredClone(report)).toStrictEqual(report);
      expect(reportSchema.safeParse(report).error).toBeUndefined();
    }), { numRuns: 700 });
  });

  it("points into the claim, and asks for facts that have words", () => {
    fc.assert(fc.property(anyQuestion, ({ asking, claim, date, payer }) => {
      const { findings } = ready(payer, date).checks.report(claim, { asOf: asking.asOf });
      const lost = findings.flatMap(({ code, paths }) => paths.filter((path) => !resolves(claim, path)).map((path) => `${code} ${path}`));
      const asked = findings.flatMap((finding) => (finding.outcome === "undetermined" && finding.doubt === "fact_not_given" ? finding.missing.map((place) => `${finding.code} ${place}`) : []));
      expect(lost).toEqual([]);
      expect(asked.filter((one) => missingFacts([one.slice(one.indexOf(" ") + 1)]) === undefined)).toEqual([]);
    }), { numRuns: 700 });
  });

  it("is the same however it is asked: report, violations, outcome, and checkClaim in one", () => {
    fc.assert(fc.property(anyQuestion, ({ asking, claim, date, payer }) => {
      const { checks, rules } = ready(payer, date);
      const report = checks.report(claim, asking);
      const byId = (findings: readonly { readonly id: string }[]) => findings.map((finding) => JSON.stringify(finding)).sort();
      expect(checks.outcome(claim, asking)).toBe(report.outcome);
      expect(byId(checks.violations(claim, asking))).toEqual(byId(violations(report)));
      if (payer !== "Medicare Part B") expect(checkClaim(claim, rules, asking)).toEqual(report);
    }), { numRuns: 400 });
  });

  it("can be put in words and asked about, without a word of the claim", () => {
    const canary = "Canary";
    fc.assert(fc.property(anyQuestion, ({ asking, claim, date, payer }) => {
      const { checks, rules } = ready(payer, date);
      const named = { ...claim, lines: claim.lines.map((line) => ({ ...line, techniques: [canary], bodyRegions: [canary] })), context: { ...claim.context, diagnoses: [canary] } };
      const report = checks.report(named, asking);
      questions(report);
      for (const finding of report.findings) expect(JSON.stringify([finding, describeClaimFinding(finding, rules)])).not.toContain(canary);
    }), { numRuns: 300 });
  });
});

describe("any visit the schema accepts", () => {
  it("is counted, billed and checked without a throw, and nothing given is changed", () => {
    fc.assert(fc.property(anyDay, ({ asking, date, payer, visit }) => {
      const { checks, rules } = ready(payer, date);
      const count = countVisit(frozen(visit), rules);
      const built = buildClaim(visit, rules);
      expect(JSON.parse(JSON.stringify([count, built]))).toStrictEqual([count, built]);
      expect(safeParseClaim(built.claim)).toMatchObject({ ok: true });
      const report = checks.report(built.claim, asking);
      expect(JSON.parse(JSON.stringify(report))).toStrictEqual(report);
    }), { numRuns: 500 });
  });
});
