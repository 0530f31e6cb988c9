import { describe, expect, it } from "vitest";

import { type AuditRecord, replay, reviewVisit, toAuditRecord } from "../../src/review/index.js";
import { decisionsOf, inFull, outcomesOf, secondaryDecisionsOf } from "../../src/review/decisions.js";
import type { RuleBook } from "../../src/rules/index.js";
import type { Visit } from "../../src/visit/index.js";
import { statedRule } from "../claims/visit-rules.js";
import { commercialPlan, fourLineVisits } from "./four-line-visits.js";

const bytes = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;

describe.each(fourLineVisits)("the audit record of $name", ({ asking, coverage, visit }) => {
  const review = reviewVisit(visit, coverage, asking);
  const audit = toAuditRecord(review);
  const stored = JSON.parse(JSON.stringify(audit)) as AuditRecord;

  it("is of a visit of four lines", () => {
    expect(review.claim.lines).toHaveLength(4);
  });

  it("adds some 2 KB to what the host sent, and little more than half a KB for a second payer", () => {
    const added = bytes(audit) - bytes(visit);
    expect(added).toBeLessThanOrEqual(coverage.secondary === undefined ? 2_300 : 2_900);
  });

  it("has every decision of both payers", () => {
    const { claimReport, recordReport, secondary } = review;
    const byId = (findings: readonly { readonly id: string; readonly outcome: string }[]) => new Map(findings.map(({ id, outcome }) => [id, outcome]));
    expect(outcomesOf(stored.decisions)).toEqual(byId([...claimReport.findings, ...recordReport.findings]));
    expect(outcomesOf(inFull(stored.secondaryDecisions ?? {}, stored.decisions))).toEqual(byId([...secondary?.claimReport.findings ?? [], ...secondary?.conflicts ?? []]));
  });

  it("is replayed without a change", () => {
    const { changed, editions, review: again, sameLines } = replay(stored, coverage);
    expect([changed, editions, sameLines]).toEqual([[], [], true]);
    expect(again).toEqual(review);
  });

  it("shows every decision that a newer edition takes otherwise, with what it was", () => {
    const [first, ...others] = coverage.primary;
    const newer: RuleBook = { ...first as RuleBook, edition: "newer", rules: [] };
    const was = new Map([...review.claimReport.findings, ...review.recordReport.findings].map(({ id, outcome }) => [id, outcome]));
    const { changed } = replay(stored, { ...coverage, primary: [newer, ...others] });
    const gone = changed.filter(({ is, payer }) => is === undefined && payer === "primary");
    const ofBook = (id: string): boolean => id.startsWith(`${newer.id}/`);
    expect(gone.map(({ findingId }) => findingId).filter(ofBook).toSorted()).toEqual([...was.keys()].filter(ofBook).toSorted());
    for (const change of changed.filter(({ payer }) => payer === "primary")) expect(change.was).toBe(was.get(change.findingId));
  });
});

describe("the audit record of a visit of four lines", () => {
  it("is at most 4 KB where the chart says what such a payer asks, under a commercial plan", () => {
    const { asking, coverage } = fourLineVisits.find(({ visit }) => visit === commercialPlan) ?? { asking: { asOf: "2026-03-03" }, coverage: { primary: [] } };
    expect(bytes(toAuditRecord(reviewVisit(commercialPlan, coverage, asking)))).toBeLessThanOrEqual(4_096);
  });

  it("names a book that decided for the second payer as it did for the first, and does not repeat it", () => {
    const [medicare] = fourLineVisits.filter(({ coverage }) => coverage.secondary !== undefined);
    const audit = medicare === undefined ? undefined : toAuditRecord(reviewVisit(medicare.visit, medicare.coverage, medicare.asking));
    expect(audit?.secondaryDecisions?.["us/cpt-baseline"]).not.toBeUndefined();
    const claim = { id: "a/b@claim", ruleBookId: "a", ruleId: "b", outcome: "satisfied", code: "c", severity: "error", confidence: "primary", paths: [], details: {} } as const;
    expect(secondaryDecisionsOf([claim], decisionsOf([claim]))).toEqual({ a: "as_primary" });
    expect(secondaryDecisionsOf([claim], decisionsOf([{ ...claim, outcome: "violated" }]))).toEqual({ a: { satisfied: { claim: ["b"] } } });
  });
});

describe("the names in an audit record", () => {
  const lines = [["a b", "a"], ["a", "b a"], ["~1", " "], ["", "~0 ~"], ["*", "claim"], ["__proto__", "constructor"], ["1", "0"]] as const;
  const book: RuleBook = { ...commercialBook(), rules: [statedRule("unit_counting", { counting: { method: "ama_midpoint" } }), statedRule("modifier_required", { requires: "one_of", modifiers: ["GP"] })] };

  it.each(lines)("are told apart whatever the host calls its lines: %j and %j", (one, other) => {
    const visit: Visit = { dateOfService: "2026-03-02", discipline: "PT", services: [{ id: one, code: "97110", minutes: 30 }, { id: other, code: "97140", minutes: 30 }] };
    const review = reviewVisit(visit, { primary: [book] }, { asOf: "2026-03-03" });
    const findings = [...review.claimReport.findings, ...review.recordReport.findings];
    const stored = JSON.parse(JSON.stringify(toAuditRecord(review))) as AuditRecord;
    expect(outcomesOf(stored.decisions)).toEqual(new Map(findings.map(({ id, outcome }) => [id, outcome])));
  });
});

function commercialBook(): RuleBook {
  return { schemaVersion: 1, id: "payer of ours", edition: "1", title: "Payer", authority: "Payer", linesOfBusiness: ["commercial"], sources: [{ id: "source", title: "Source", publisher: "Nobody" }], silentOn: [], rules: [] };
}
