// What a screen can bear: how much the rules say of an ordinary claim, and how much they ask of a bare one.
import { describe, expect, it } from "vitest";

import { prepareClaimChecks } from "../../src/claims/index.js";
import type { PlainDate } from "../../src/core/index.js";
import { cptBaseline, medicarePartB } from "../../src/payers/index.js";
import { questions, rulesInForce } from "../../src/rules/index.js";
import type { Claim } from "../../src/visit/index.js";
import { soundClaim } from "./full-claims.js";

const checks = prepareClaimChecks(rulesInForce([cptBaseline, medicarePartB], { dateOfService: "2026-12-01" }));
const asking = { asOf: "2026-12-02" } as const;
const claim: Claim = { ...soundClaim, dateOfService: "2026-12-01" };
const bare = (modifiers: readonly string[]): Claim => ({ dateOfService: "2026-12-01", discipline: "PT", context: {}, lines: claim.lines.map(({ code, units }) => ({ code, units, modifiers })) });

describe("a four-line Medicare claim", () => {
  it("gives fewer than 60 findings, satisfied ones about its form aside", () => {
    const { findings } = checks.report(claim, asking);
    expect(findings.filter(({ code, outcome }) => !(code.startsWith("claim_form") && outcome === "satisfied")).length).toBeLessThan(60);
    expect(findings.length).toBeGreaterThan(20);
  });

  const ordinary: Readonly<Record<string, (dateOfService: PlainDate) => Claim>> = {
    "with nothing but codes, units and GP": (dateOfService) => ({ ...bare(["GP"]), dateOfService }),
    "of which the form is known too": (dateOfService) => ({ ...bare(["GP"]), dateOfService, context: { form: "professional" } }),
    "of a hospital": (dateOfService) => ({ ...bare(["GP"]), dateOfService, context: { form: "institutional" } }),
    "of massage, manual therapy, a group and a re-evaluation": (dateOfService) => withCodes(["97124", "97140", "97150", "97164"], dateOfService),
    "of evaluations, a group and a test": (dateOfService) => withCodes(["97161", "97164", "97150", "97750"], dateOfService),
    "by assistants, by telehealth": (dateOfService) => ({ ...bare(["GP", "CQ", "95"]), dateOfService, context: { form: "professional", placeOfService: "10", rendering: { type: "physical_therapist_assistant" } } }),
    "in order": (dateOfService) => ({ ...soundClaim, dateOfService }),
  };
  const withCodes = (codes: readonly string[], dateOfService: PlainDate): Claim => ({ ...bare([]), dateOfService, lines: codes.map((code) => ({ code, units: 1, modifiers: ["GP"] })) });

  it.each(Object.entries(ordinary).flatMap(([name, claimOn]) => (["2026-03-02", "2026-11-30"] as const).map((day) => [name, day, claimOn(day)] as const)))("%s, on %s, gives fewer than 60", (_, day, given) => {
    const { findings } = prepareClaimChecks(rulesInForce([cptBaseline, medicarePartB], { dateOfService: day })).report(given, { asOf: "2026-12-02" });
    const told = findings.filter(({ code, outcome }) => !(code.startsWith("claim_form") && outcome === "satisfied"));
    expect(told.length, told.map(({ id }) => id).join(" ")).toBeLessThan(60);
  });

  /** Places of a line are one fact for all lines, one within another that is missing goes with it, and time blocks tell minutes and separate time. */
  const factsMissing = (given: Claim): readonly string[] => {
    const places = new Set(checks.report(given, asking).findings.flatMap((finding) => (finding.outcome === "undetermined" ? finding.missing : [])).map((place) => place.replace(/^\/lines\/\d+/, "/lines/*")));
    const widest = [...places].filter((place) => ![...places].some((wider) => place.startsWith(`${wider}/`)));
    const time = widest.filter((place) => ["/lines/*/minutes", "/lines/*/separateTime"].includes(place));
    return [...widest.filter((place) => time.length < 2 || !time.includes(place)), ...(time.length < 2 ? [] : ["/lines/*/timeBlocks"])].sort();
  };
  const weighed = (given: Claim) => questions(checks.report(given, asking)).map(({ worstSeverity }) => ["error", "warning", "information"].indexOf(worstSeverity));

  it("with date, discipline, codes and units alone misses eight facts and asks for each, the weightiest first", () => {
    const facts = factsMissing(bare([]));
    expect(facts).toEqual([
      "/context/counters/allowedCentsYearToDate/ptSlp", "/context/diagnoses", "/context/form", "/context/planOfCare", "/context/referral", "/context/rendering", "/lines/*/timeBlocks", "/otherLinesSameDay",
    ]);
    expect(questions(checks.report(bare([]), asking)).map(({ missing }) => missing).sort()).toEqual(facts);
    expect(factsMissing(bare(["GP"]))).toEqual(facts);
    expect(weighed(bare([]))).toEqual(weighed(bare([])).toSorted());
  });

  it("of massage and manual therapy misses the place of service too; of the nine facts the eight weightiest are asked", () => {
    const given: Claim = { ...bare([]), lines: [{ code: "97124", units: 2, modifiers: [] }, { code: "97140", units: 1, modifiers: [] }] };
    expect(factsMissing(given)).toHaveLength(9);
    expect(factsMissing(given)).toContain("/context/placeOfService");
    expect(questions(checks.report(given, asking))).toHaveLength(8);
    expect(weighed(given)).toEqual(weighed(given).toSorted());
  });
});
