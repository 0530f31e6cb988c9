import { describe, expect, it } from "vitest";

import { type AuditRecord, replay, reviewVisit, toAuditRecord } from "../../src/review/index.js";
import { besidePrimary, decidedIn, decisionsOf, inFull } from "../../src/review/decisions.js";
import type { Finding, RuleBook } from "../../src/rules/index.js";
import type { Visit } from "../../src/visit/index.js";
import { statedRule } from "../claims/visit-rules.js";
import { fourLineVisits } from "./four-line-visits.js";

const bytes = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;

const decided = (findings: readonly Finding[]): unknown => ({
  open: new Map(findings.filter(({ outcome }) => outcome !== "satisfied").map(({ id, outcome }) => [id, outcome])),
  satisfied: new Set(findings.filter(({ outcome }) => outcome === "satisfied").map(({ ruleBookId, ruleId }) => `${ruleBookId}/${ruleId}`)),
});

describe.each(fourLineVisits)("the audit record of $name", ({ asking, coverage, visit }) => {
  const review = reviewVisit(visit, coverage, asking);
  const audit = toAuditRecord(review);
  const stored = JSON.parse(JSON.stringify(audit)) as AuditRecord;

  it("is of a visit of four lines", () => {
    expect(review.claim.lines).toHaveLength(4);
  });

  it("is at most 4 KB of JSON, the visit as given in it", () => {
    expect(audit.visit).toEqual(visit);
    expect(bytes(audit)).toBeLessThanOrEqual(4_096);
  });

  it("has every decision of both payers, and what was kept by its rule", () => {
    const { claimReport, recordReport, secondary } = review;
    expect(decidedIn(stored.decisions)).toEqual(decided([...claimReport.findings, ...recordReport.findings]));
    expect(decidedIn(inFull(stored.secondary ?? [], stored.decisions))).toEqual(decided([...secondary?.claimReport.findings ?? [], ...secondary?.conflicts ?? []]));
  });

  it("is replayed without a change", () => {
    const { changed, editions, review: again, sameLines } = replay(stored, coverage);
    expect([changed, editions, sameLines]).toEqual([[], [], true]);
    expect(again).toEqual(review);
  });

  it("shows every decision that a newer edition takes otherwise, with what it was", () => {
    const [first, ...others] = coverage.primary;
    const newer: RuleBook = { ...first as RuleBook, edition: "newer", rules: [] };
    const ofBook = [...review.claimReport.findings, ...review.recordReport.findings].filter(({ ruleBookId }) => ruleBookId === newer.id);
    const gone = replay(stored, { ...coverage, primary: [newer, ...others] }).changed.filter(({ findingId, payer }) => payer === "primary" && findingId.startsWith(`${newer.id}/`));
    expect(new Map(gone.map(({ findingId, is, was }) => [findingId, [was, is]]))).toEqual(new Map(ofBook.map(({ id, outcome, ruleId }) => [outcome === "satisfied" ? `${newer.id}/${ruleId}` : id, [outcome, undefined]])));
  });
});

describe("the audit record of a visit", () => {
  it("names a book that decided for the second payer as it did for the first, and only what it decided besides", () => {
    const claim = { id: "a/b@claim", ruleBookId: "a", ruleId: "b", outcome: "satisfied", code: "c", severity: "error", confidence: "primary", paths: [], details: {} } as const;
    const line = { ...claim, id: "a/d@1", ruleId: "d", outcome: "violated" } as const;
    const books = [{ id: "a", edition: "1" }];
    const primary = decisionsOf([claim], books);
    expect(primary).toEqual([{ id: "a", edition: "1", satisfied: "b" }]);
    expect(besidePrimary(decisionsOf([claim], books), primary)).toEqual([{ id: "a", asPrimary: true }]);
    expect(besidePrimary(decisionsOf([claim, line], books), primary)).toEqual([{ id: "a", asPrimary: true, violated: "d@1" }]);
    expect(inFull(besidePrimary(decisionsOf([claim, line], books), primary), primary)).toEqual(decisionsOf([claim, line], books));
    for (const other of [decisionsOf([{ ...claim, outcome: "violated" }], books), decisionsOf([claim], [{ id: "a", edition: "2" }]), decisionsOf([], books)]) expect(besidePrimary(other, primary)).toEqual(other);
  });

  it("is at most 4 KB with the chart left out too, where the rules on it are open", () => {
    const sizes = fourLineVisits.map(({ asking, coverage, visit }) => {
      const withoutChart = structuredClone(visit);
      Reflect.deleteProperty(withoutChart, "record");
      return bytes(toAuditRecord(reviewVisit(withoutChart, coverage, asking)));
    });
    expect(Math.max(...sizes)).toBeLessThanOrEqual(4_096);
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
    expect(decidedIn(stored.decisions)).toEqual(decided(findings));
  });
});

function commercialBook(): RuleBook {
  return { schemaVersion: 1, id: "payer of ours", edition: "1", title: "Payer", authority: "Payer", linesOfBusiness: ["commercial"], sources: [{ id: "source", title: "Source", publisher: "Nobody" }], silentOn: [], rules: [] };
}
