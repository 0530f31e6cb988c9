// What a screen can bear: how much the rules say of an ordinary claim, and how much they ask of a bare one.
import { describe, expect, it } from "vitest";

import { prepareClaimChecks } from "../../src/claims/index.js";
import { cptBaseline, medicarePartB } from "../../src/payers/index.js";
import { questions, rulesInForce } from "../../src/rules/index.js";
import type { Claim } from "../../src/visit/index.js";
import { soundClaim } from "./full-claims.js";

const checks = prepareClaimChecks(rulesInForce([cptBaseline, medicarePartB], { dateOfService: "2026-12-01" }));
const asking = { asOf: "2026-12-02" } as const;
const claim: Claim = { ...soundClaim, dateOfService: "2026-12-01" };
const bare: Claim = { dateOfService: "2026-12-01", discipline: "PT", context: {}, lines: claim.lines.map(({ code, units }) => ({ code, units, modifiers: ["GP"] })) };

describe("a four-line Medicare claim", () => {
  it("gives fewer than 60 findings, satisfied ones about its form aside", () => {
    const { findings } = checks.report(claim, asking);
    expect(findings.filter(({ code, outcome }) => !(code.startsWith("claim_form") && outcome === "satisfied")).length).toBeLessThan(60);
    expect(findings.length).toBeGreaterThan(20);
  });

  it("with date, discipline, codes and units alone raises at most 8 questions, the weightiest first", () => {
    const asked = questions(checks.report(bare, asking));
    expect(asked.map(({ missing }) => missing)).toHaveLength(Math.min(asked.length, 8));
    const weights = asked.map(({ worstSeverity }) => ["error", "warning", "information"].indexOf(worstSeverity));
    expect(weights).toEqual([...weights].sort());
  });
});
