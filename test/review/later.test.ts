import { describe, expect, it } from "vitest";

import { cptBaseline, medicarePartB } from "../../src/payers/index.js";
import { acknowledge, acknowledgeReview, type AuditRecord, comparePayers, type Coverage, diffFindings, diffReviews, type Replay, replay, reviewOn, reviewVisit, toAuditRecord, type VisitReview, withClaim } from "../../src/review/index.js";
import { decidedIn } from "../../src/review/decisions.js";
import type { OwnCheck } from "../../src/claims/index.js";
import type { Report, RuleBook } from "../../src/rules/index.js";
import type { Claim, TreatmentRecord, Visit } from "../../src/visit/index.js";
import { bookOf, eightMinuteDay, midpoint, statedRule, visitOf } from "../claims/visit-rules.js";
import { coverageWith } from "./answered-book.js";

const asking = { asOf: "2026-03-03" } as const;
const medicare = { primary: [cptBaseline, medicarePartB] };

const record: TreatmentRecord = {
  evaluation: { on: "2026-02-18", signatures: [{ credentials: "PT", signedOn: "2026-02-18" }] },
  planOfCare: { establishedOn: "2026-02-18", signed: true, certifiedOn: "2026-02-20", certifiedThrough: "2026-05-18", disciplines: ["PT"] },
  notes: [{
    dateOfService: "2026-03-02", totalTimedMinutes: 75, totalTreatmentMinutes: 75, signatures: [{ credentials: "PT", signedOn: "2026-03-02", providerType: "physical_therapist" }],
    interventions: [{ code: "97110", minutes: 30 }, { code: "97112", minutes: 15 }, { code: "97530", minutes: 15 }, { code: "97116", minutes: 15 }],
  }],
  progressReports: [{ writtenOn: "2026-02-27" }], history: { treatmentDaysSinceProgressReport: 2 },
};

/** Four lines for Medicare as an EHR would send them when the note is signed. */
const fourLines: Visit = {
  dateOfService: "2026-03-02", discipline: "PT", sameDayVisits: [], record,
  services: [
    { code: "97110", minutes: 30, performedBy: "therapist", diagnoses: ["M54.50"] }, { code: "97112", minutes: 15, performedBy: "therapist", diagnoses: ["M54.50"] },
    { code: "97530", minutes: 15, performedBy: "therapist", diagnoses: ["M54.50"] }, { code: "97116", minutes: 15, performedBy: "therapist", diagnoses: ["R26.2"] },
  ],
  context: {
    form: "professional", rendering: { type: "physical_therapist", npi: "1234567893" }, billing: { npi: "1992739155" }, diagnoses: ["M54.50", "R26.2"], placeOfService: "11",
    referral: { by: "physician", npi: "1245319599", orderedOn: "2026-02-16" }, counters: { allowedCentsYearToDate: { ptSlp: 101_000, ot: 0 }, evaluationsThisEpisode: 1 },
    planOfCare: { establishedOn: "2026-02-18", certifiedOn: "2026-02-20", certifiedThrough: "2026-05-18" }, purpose: "treatment", receivedOn: "2026-03-10",
  },
};

describe("comparePayers", () => {
  it("gives one review a payer", () => {
    const units = comparePayers(visitOf([{ code: "97110", minutes: 24 }, { code: "97140", minutes: 23 }]), [[cptBaseline, medicarePartB], [cptBaseline]], asking).map((review) => review.units.timed?.totalUnits);
    expect(units).toEqual([3, 4]);
  });
});

describe("the audit record", () => {
  const review = reviewVisit(fourLines, medicare, asking);
  const audit = toAuditRecord(review);

  it("is at most 4 KB for a Medicare visit of four lines, record and all", () => {
    expect(review.claim.lines).toHaveLength(4);
    expect(new TextEncoder().encode(JSON.stringify(audit)).length).toBeLessThanOrEqual(4096);
  });

  it("holds inputs, editions and every decision", () => {
    expect(audit.visit).toEqual(fourLines);
    expect(audit.decisions.map(({ edition, id }) => ({ id, edition }))).toEqual(review.rules.books);
    expect(audit.billed.map(([code, units]) => [code, units])).toEqual([["97110", 2], ["97112", 1], ["97530", 1], ["97116", 1]]);
    const findings = [...review.claimReport.findings, ...review.recordReport.findings];
    expect(decidedIn(audit.decisions)).toEqual({
      open: new Map(findings.filter(({ outcome }) => outcome !== "satisfied").map(({ id, outcome }) => [id, outcome])),
      satisfied: new Set(findings.filter(({ outcome }) => outcome === "satisfied").map(({ ruleBookId, ruleId }) => `${ruleBookId}/${ruleId}`)),
    });
    expect(audit.decisions.find(({ id }) => id === "us/medicare-part-b")?.satisfied?.split(" ")).toContain("discipline-modifier");
  });

  it("is replayed from storage without a change", () => {
    const again = replay(JSON.parse(JSON.stringify(audit)) as AuditRecord, medicare);
    expect([again.changed, again.editions, again.sameLines]).toEqual([[], [], true]);
    expect(again.review).toEqual(review);
  });

  it("is replayed with what was acknowledged", () => {
    const findingId = review.claimReport.findings.find(({ outcome }) => outcome === "undetermined")?.id ?? "";
    const noted = { ...review, claimReport: acknowledge(review.claimReport, [{ findingId, reason: "none is asked for" }]) };
    expect(replay(toAuditRecord(noted), medicare).review.claimReport.acknowledged).toEqual([{ findingId, reason: "none is asked for" }]);
  });

  it("shows what a newer edition changes", () => {
    const stricter: RuleBook = { ...medicarePartB, edition: "2027-01", rules: [...medicarePartB.rules, statedRule("daily_cap", { limit: { measure: "units", units: 2 }, together: "everyone", each: "all_together" }, { id: "two-units" })] };
    const newer = replay(audit, { primary: [cptBaseline, stricter] });
    expect(newer.changed).toEqual([{ findingId: "us/medicare-part-b/two-units@claim", payer: "primary", is: "violated" }]);
    expect(newer.editions).toEqual([{ id: "us/medicare-part-b", payer: "primary", was: "2026-11", is: "2027-01" }]);
  });

  const capOf = (units: number) => statedRule("daily_cap", { limit: { measure: "units", units }, together: "everyone", each: "code" });
  const oneUnit = visitOf([{ id: "a@b, c", code: "97110", minutes: 15 }]);
  it.each<[name: string, before: RuleBook["rules"], after: RuleBook["rules"], changed: readonly unknown[]]>([
    ["a rule that was kept and is broken", [capOf(1)], [capOf(0)], [{ findingId: "payer/daily_cap@claim", payer: "primary", was: "satisfied", is: "violated" }]],
    ["one that was broken and is kept", [capOf(0)], [capOf(1)], [{ findingId: "payer/daily_cap@claim", payer: "primary", was: "violated", is: "satisfied" }]],
    ["one that was broken and is no more, by its finding", [capOf(0)], [], [{ findingId: "payer/daily_cap@claim", payer: "primary", was: "violated" }]],
    ["one that was kept and is no more, by its name", [capOf(1)], [], [{ findingId: "payer/daily_cap", payer: "primary", was: "satisfied" }]],
    ["one that is new", [], [capOf(1)], [{ findingId: "payer/daily_cap@claim", payer: "primary", is: "satisfied" }]],
    ["one of a line, whatever the host calls it", [statedRule("modifier_required", { requires: "one_of", modifiers: ["AT"] }, { appliesTo: { codes: ["97110"] } }), capOf(1)], [capOf(1)], [{ findingId: "payer/modifier_required@a@b, c", payer: "primary", was: "violated" }]],
    ["nothing where nothing differs", [capOf(1)], [capOf(1)], []],
  ])("shows %s", (_, before, after, changed) => {
    const [then, now] = [before, after].map((rules) => ({ primary: [bookOf([midpoint, ...rules])] }));
    const stored = JSON.parse(JSON.stringify(toAuditRecord(reviewVisit(oneUnit, then ?? { primary: [] }, asking)))) as AuditRecord;
    expect(replay(stored, now ?? { primary: [] }).changed).toEqual(changed);
  });

  const newer: RuleBook = { ...cptBaseline, edition: "2027-01" };
  const cpt = "us/cpt-baseline";
  it.each<[name: string, before: Coverage, after: Coverage, editions: Replay["editions"]]>([
    ["a newer edition for the primary only", { primary: [cptBaseline], secondary: [cptBaseline] }, { primary: [newer], secondary: [cptBaseline] }, [{ id: cpt, payer: "primary", was: "2026-11", is: "2027-01" }]],
    ["a newer edition for the secondary only", { primary: [cptBaseline], secondary: [cptBaseline] }, { primary: [cptBaseline], secondary: [newer] }, [{ id: cpt, payer: "secondary", was: "2026-11", is: "2027-01" }]],
    ["books that changed places", { primary: [cptBaseline], secondary: [newer] }, { primary: [newer], secondary: [cptBaseline] }, [{ id: cpt, payer: "primary", was: "2026-11", is: "2027-01" }, { id: cpt, payer: "secondary", was: "2027-01", is: "2026-11" }]],
    ["a secondary that is no more", { primary: [cptBaseline], secondary: [cptBaseline] }, { primary: [cptBaseline] }, [{ id: cpt, payer: "secondary", was: "2026-11" }]],
    ["the same books", { primary: [cptBaseline], secondary: [cptBaseline] }, { primary: [cptBaseline], secondary: [cptBaseline] }, []],
  ])("tells the editions of each payer apart: %s", (_, before, after, editions) => {
    expect(replay(toAuditRecord(reviewVisit(fourLines, before, asking)), after).editions).toEqual(editions);
  });

  it.each<[name: string, change: (claim: Claim) => Claim]>([
    ["more units", (claim) => ({ ...claim, lines: claim.lines.map((line, index) => (index === 0 ? { ...line, units: 5 } : line)) })],
    ["another modifier, and amounts no visit holds", (claim) => ({ ...claim, lines: claim.lines.map((line) => ({ ...line, modifiers: [...line.modifiers, "KX"], allowedCents: 3000 })) })],
    ["a line less", (claim) => ({ ...claim, lines: claim.lines.slice(1), unbilled: [{ code: "97110", minutes: 30 }] })],
    ["no line at all", (claim) => ({ ...claim, lines: [] })],
  ])("replays a claim the biller changed as it was given: %s", (_, change) => {
    const both = { ...medicare, secondary: [cptBaseline] };
    const built = reviewVisit(fourLines, both, asking);
    const changed = withClaim(built, change(built.claim));
    const again = replay(JSON.parse(JSON.stringify(toAuditRecord(changed))) as AuditRecord, both);
    expect([again.changed, again.editions, again.sameLines]).toEqual([[], [], true]);
    expect(again.review).toEqual(changed);
  });

  it("holds the claim in full only where it was given", () => {
    expect(audit.givenClaim).toBeUndefined();
    expect(toAuditRecord(reviewVisit({ ...fourLines, status: "cancelled" }, medicare, asking)).givenClaim).toBeUndefined();
    expect(toAuditRecord(withClaim(review, review.claim)).givenClaim).toEqual(review.claim);
  });

  it("keeps a conflict that was taken note of", () => {
    const both = { primary: [bookOf([eightMinuteDay])], secondary: [bookOf([midpoint], "second")] };
    const noted = acknowledgeReview(reviewVisit(visitOf([{ code: "97110", minutes: 7 }, { code: "97140", minutes: 7 }]), both, asking), [{ findingId: "second/midpoint@coverage", reason: "seen" }]);
    expect(noted.secondary?.acknowledged).toEqual([{ findingId: "second/midpoint@coverage", reason: "seen" }]);
    expect(replay(toAuditRecord(noted), both).review).toEqual(noted);
    expect(withClaim(noted, noted.claim).secondary?.acknowledged).toEqual(noted.secondary?.acknowledged);
    expect(acknowledgeReview(noted, []).secondary?.acknowledged).toEqual([]);
  });

  it("holds the secondary's decisions, conflicts included", () => {
    const both = { ...medicare, secondary: [cptBaseline] };
    const visit = visitOf([{ code: "97110", minutes: 24 }, { code: "97140", minutes: 23 }]);
    const taken = toAuditRecord(reviewVisit(visit, both, asking));
    expect(taken.secondary?.find(({ id }) => id === "us/cpt-baseline")).toMatchObject({ violated: "midpoint-per-code@coverage" });
    expect(replay(JSON.parse(JSON.stringify(taken)) as AuditRecord, both).changed).toEqual([]);
    expect(replay(taken, medicare).changed.every(({ is, payer }) => payer === "secondary" && is === undefined)).toBe(true);
  });
});

describe("reviewOn: the rules of another date", () => {
  it("gives the visit, its day and its note the date asked for, and leaves the rest of the record", () => {
    const moved = reviewOn({ ...fourLines, sameDayVisits: [{ dateOfService: "2026-03-02", discipline: "OT", services: [] }] }, medicare, { dateOfService: "2025-03-03" }, asking).visit;
    expect([moved.dateOfService, moved.sameDayVisits?.[0]?.dateOfService, moved.record?.notes?.[0]?.dateOfService]).toEqual(["2025-03-03", "2025-03-03", "2025-03-03"]);
    expect(moved.record?.planOfCare).toEqual(record.planOfCare);
    expect(moved.record?.evaluation).toEqual(record.evaluation);
  });

  it("asks about other dates than that of the service", () => {
    const { visit } = reviewOn({ ...fourLines, context: { referral: "none" } }, medicare, { dateOfService: "2026-03-02", injuryOn: "2026-01-15", orderedOn: "2026-01-20", policyIssuedOn: "2025-01-01", receivedOn: "2026-03-09" }, asking);
    expect(visit.context).toEqual({ referral: { orderedOn: "2026-01-20" }, injuryOn: "2026-01-15", policyIssuedOn: "2025-01-01", receivedOn: "2026-03-09" });
  });

  it("is the review itself on the visit's own date", () => {
    expect(reviewOn(fourLines, medicare, { dateOfService: "2026-03-02" }, asking)).toEqual(reviewVisit(fourLines, medicare, asking));
  });
});

describe("what made a finding differ", () => {
  const cap = { limit: { measure: "units", units: 1 }, together: "practitioner", each: "all_together" } as const;
  const visit = visitOf([{ code: "97110", minutes: 30 }], { context: { rendering: { type: "physical_therapist" } } });
  const causes = (before: RuleBook[], after: RuleBook[], onDate: Visit["dateOfService"] = "2026-03-02"): unknown =>
    diffReviews(reviewVisit(visit, { primary: before }, asking), reviewOn(visit, { primary: after }, { dateOfService: onDate }, asking)).filter(({ findingId }) => findingId.startsWith("payer/daily_cap")).map(({ becauseOf, is, was }) => [was, is, ...becauseOf]);
  const plain = bookOf([midpoint]);
  const capped = bookOf([midpoint, statedRule("daily_cap", cap)]);

  it("is nothing where nothing differs", () => {
    expect(diffReviews(reviewVisit(visit, { primary: [capped] }, asking), reviewVisit(visit, { primary: [capped] }, asking))).toEqual([]);
  });

  it("is a rule that began", () => {
    expect(causes([plain], [capped])).toEqual([[undefined, "violated", { why: "rule_began", rule: "payer/daily_cap", period: { from: "2020-01-01" } }]]);
  });

  it("is a rule that ended", () => {
    expect(causes([capped], [plain])).toEqual([["violated", undefined, { why: "rule_ended", rule: "payer/daily_cap", period: { from: "2020-01-01" } }]]);
  });

  it("is another period of a rule", () => {
    const dated = bookOf([midpoint, statedRule("daily_cap", cap, { until: "2026-06-30" }), statedRule("daily_cap", { ...cap, limit: { measure: "units", units: 4 } }, { from: "2026-07-01" })]);
    expect(causes([dated], [dated], "2026-07-01")).toEqual([["violated", "satisfied", { why: "rule_changed", rule: "payer/daily_cap", before: { from: "2020-01-01", until: "2026-06-30" }, after: { from: "2026-07-01" } }]]);
  });

  it("is a rule of which the start is not known", () => {
    const unknown = bookOf([midpoint, statedRule("daily_cap", cap, { from: { unknown: true, seenOn: "2026-01-01" } })]);
    expect(causes([unknown], [unknown], "2025-12-31")).toEqual([["violated", "undetermined", { why: "rule_in_doubt", rule: "payer/daily_cap", after: "start_not_known" }]]);
  });

  it("is an override, and its end", () => {
    const override = { action: "off", ruleBookId: "payer", ruleId: "daily_cap", citations: [{ sourceId: "source", locator: "§2" }] } as const;
    const overriding: RuleBook = { ...bookOf([], "plan"), overrides: [override] };
    expect(causes([capped, bookOf([], "plan")], [capped, overriding])).toEqual([["violated", undefined, { why: "overridden", rule: "payer/daily_cap", override }]]);
    expect(causes([capped, overriding], [capped, bookOf([], "plan")])).toEqual([[undefined, "violated", { why: "override_lifted", rule: "payer/daily_cap", override }]]);
  });

  it("is a book that came or went", () => {
    expect(causes([bookOf([midpoint], "general")], [bookOf([midpoint], "general"), bookOf([statedRule("daily_cap", cap)])])).toEqual([[undefined, "violated", { why: "book_added", rule: "payer/daily_cap", ruleBookId: "payer" }]]);
    expect(causes([bookOf([midpoint], "general"), bookOf([statedRule("daily_cap", cap)])], [bookOf([midpoint], "general")])).toEqual([["violated", undefined, { why: "book_removed", rule: "payer/daily_cap", ruleBookId: "payer" }]]);
  });

  it("is other facts where the rule is the same", () => {
    const before = reviewVisit(visit, { primary: [capped] }, asking);
    const after = reviewVisit({ ...visit, services: [{ code: "97110", minutes: 10 }] }, { primary: [capped] }, asking);
    expect(diffReviews(before, after)).toEqual([{ findingId: "payer/daily_cap@claim", payer: "primary", was: "violated", is: "satisfied", becauseOf: [{ why: "other_facts", rule: "payer/daily_cap" }] }]);
  });

  const second = (...rules: RuleBook["rules"]): RuleBook => bookOf([midpoint, ...rules], "second");
  const secondCap = statedRule("daily_cap", cap);
  it.each<[name: string, before: RuleBook[] | undefined, after: RuleBook[] | undefined, change: unknown]>([
    ["began", [second()], [second(secondCap)], { was: undefined, is: "violated", why: "rule_began" }],
    ["ended", [second(secondCap)], [second()], { was: "violated", is: undefined, why: "rule_ended" }],
    ["came with the payer", undefined, [second(secondCap)], { was: undefined, is: "violated", why: "book_added" }],
    ["went with the payer", [second(secondCap)], undefined, { was: "violated", is: undefined, why: "book_removed" }],
  ])("is a rule of the secondary payer that %s", (_, before, after, change) => {
    const [was, is] = [before, after].map((secondary) => reviewVisit(visit, { primary: [plain], ...(secondary === undefined ? {} : { secondary }) }, asking));
    const changes = was === undefined || is === undefined ? [] : diffReviews(was, is);
    expect(changes.every(({ payer }) => payer === "secondary")).toBe(true);
    expect(changes.filter(({ findingId }) => findingId === "second/daily_cap@claim").map((one) => ({ was: one.was, is: one.is, why: one.becauseOf[0]?.why }))).toEqual([change]);
  });

  it("is a conflict between the payers", () => {
    const [before, after] = [30, 7].map((minutes) => reviewVisit(visitOf([{ code: "97110", minutes }, { code: "97140", minutes }]), { primary: [bookOf([eightMinuteDay])], secondary: [second()] }, asking));
    const changes = before === undefined || after === undefined ? [] : diffReviews(before, after);
    expect(changes.filter(({ findingId }) => findingId.endsWith("@coverage"))).toEqual([
      { findingId: "second/midpoint@coverage", payer: "secondary", was: "satisfied", is: "violated", severity: { was: "information", is: "warning" }, becauseOf: [{ why: "other_facts", rule: "second/midpoint" }] },
    ]);
  });

  it("is said where only the weight differs", () => {
    const lighter = bookOf([midpoint, statedRule("daily_cap", cap, { severity: "warning" })]);
    expect(diffReviews(reviewVisit(visit, { primary: [capped] }, asking), reviewVisit(visit, { primary: [lighter] }, asking))).toMatchObject([{ was: "violated", is: "violated", severity: { was: "error", is: "warning" } }]);
  });

  describe("told by two reports alone", () => {
    const dated = bookOf([midpoint, statedRule("daily_cap", cap, { until: "2026-06-30" }), statedRule("daily_cap", { ...cap, limit: { measure: "units", units: 4 } }, { from: "2026-07-01" })]);
    const ending = bookOf([midpoint, statedRule("daily_cap", cap, { until: "2026-06-30" })]);
    const startNotKnown = bookOf([midpoint, statedRule("daily_cap", cap, { from: { unknown: true, seenOn: "2026-05-01" } })]);
    const override = { action: "off", ruleBookId: "payer", ruleId: "daily_cap", citations: [{ sourceId: "source", locator: "§2" }] } as const;
    const ofKind = { action: "off", ruleBookId: "payer", kind: "daily_cap", citations: [{ sourceId: "source", locator: "§2" }] } as const;
    const overriding = (one: NonNullable<RuleBook["overrides"]>[number]): RuleBook => ({ ...bookOf([], "plan"), overrides: [one] });
    const otherText = bookOf([midpoint, statedRule("daily_cap", { ...cap, limit: { measure: "units", units: 4 } })]);
    const reportOn = (books: readonly RuleBook[], dateOfService: Visit["dateOfService"] = "2026-03-02") => reviewOn(visit, { primary: books }, { dateOfService }, asking);
    const july = "2026-07-01";

    it.each<[name: string, before: VisitReview, after: VisitReview, change: unknown]>([
      ["the period of a rule that ended", reportOn([ending]), reportOn([ending], july), { was: "violated", becauseOf: [{ why: "rule_ended", rule: "payer/daily_cap", period: { from: "2020-01-01", until: "2026-06-30" } }] }],
      ["the period of one that began", reportOn([ending], july), reportOn([ending]), { is: "violated", becauseOf: [{ why: "rule_began", rule: "payer/daily_cap", period: { from: "2020-01-01", until: "2026-06-30" } }] }],
      ["both periods of one that stands twice", reportOn([dated]), reportOn([dated], july), { was: "violated", is: "satisfied", becauseOf: [{ why: "rule_changed", rule: "payer/daily_cap", before: { from: "2020-01-01", until: "2026-06-30" }, after: { from: july } }] }],
      ["that the start of one is not known", reportOn([startNotKnown]), reportOn([startNotKnown], july), { was: "undetermined", is: "violated", becauseOf: [{ why: "rule_in_doubt", rule: "payer/daily_cap", before: "start_not_known" }] }],
      ["the override that took one out", reportOn([capped, bookOf([], "plan")]), reportOn([capped, overriding(override)]), { was: "violated", becauseOf: [{ why: "overridden", rule: "payer/daily_cap", override }] }],
      ["the override that took its kind out", reportOn([capped, bookOf([], "plan")]), reportOn([capped, overriding(ofKind)]), { was: "violated", becauseOf: [{ why: "overridden", rule: "payer/daily_cap", override: ofKind }] }],
      ["the override that is lifted", reportOn([capped, overriding(override)]), reportOn([capped, bookOf([], "plan")]), { is: "violated", becauseOf: [{ why: "override_lifted", rule: "payer/daily_cap", override }] }],
      ["the book that came", reportOn([bookOf([midpoint], "general")]), reportOn([bookOf([midpoint], "general"), capped]), { is: "violated", becauseOf: [{ why: "book_added", rule: "payer/daily_cap", ruleBookId: "payer" }] }],
      ["the book that went", reportOn([bookOf([midpoint], "general"), capped]), reportOn([bookOf([midpoint], "general")]), { was: "violated", becauseOf: [{ why: "book_removed", rule: "payer/daily_cap", ruleBookId: "payer" }] }],
    ])("is %s", (_, before, after, change) => {
      const ofCap = ({ findingId }: { readonly findingId: string }): boolean => findingId.startsWith("payer/daily_cap@");
      const alone = diffFindings(before.claimReport, after.claimReport).filter(ofCap);
      expect(alone).toEqual([{ findingId: "payer/daily_cap@claim", ...(change as object) }]);
      expect(diffFindings(before.claimReport, after.claimReport, { before: before.rules, after: after.rules }).filter(ofCap)).toEqual(alone);
      expect(diffFindings(JSON.parse(JSON.stringify(before.claimReport)) as Report, structuredClone(after.claimReport)).filter(ofCap)).toEqual(alone);
    });

    it("is the rule of the record that began", () => {
      const noted = bookOf([midpoint, statedRule("time_documentation", { accepted: "all", forms: ["total_timed_minutes"] }, { id: "totals", from: july })]);
      const [before, after] = [reportOn([noted]), reportOn([noted], july)];
      expect(diffFindings(before.recordReport, after.recordReport).map(({ becauseOf }) => becauseOf)).toEqual([[{ why: "rule_began", rule: "payer/totals", period: { from: july } }]]);
      expect(diffFindings(before.claimReport, after.claimReport)).toEqual([]);
    });

    it("is the edition where a period is the same, and the text where the rule sets are given", () => {
      const newer = { ...otherText, edition: "2" };
      const [before, after] = [reportOn([capped]), reportOn([newer])];
      const causesOf = (rules?: Parameters<typeof diffFindings>[2]): unknown => diffFindings(before.claimReport, after.claimReport, rules).map(({ becauseOf }) => becauseOf);
      expect(causesOf()).toEqual([[{ why: "other_edition", rule: "payer/daily_cap", before: "1", after: "2" }]]);
      expect(causesOf({ before: before.rules, after: after.rules })).toEqual([[{ why: "rule_changed", rule: "payer/daily_cap", before: { from: "2020-01-01" }, after: { from: "2020-01-01" } }]]);
    });

    it("is other facts where rule and edition are the same", () => {
      const less = reviewVisit({ ...visit, services: [{ code: "97110", minutes: 10 }] }, { primary: [capped] }, asking);
      expect(diffFindings(reportOn([capped]).claimReport, less.claimReport)).toEqual([{ findingId: "payer/daily_cap@claim", was: "violated", is: "satisfied", becauseOf: [{ why: "other_facts", rule: "payer/daily_cap" }] }]);
    });

    it("is a check of the caller's own that came or went, and facts where it was asked both times", () => {
      const check: OwnCheck = {
        ruleBookId: "clinic", ruleId: "one-unit", edition: "1", code: "clinic_one_unit", severity: "warning", confidence: "primary", citations: [],
        judge: ({ lines }) => (lines.length === 0 ? "not_applicable" : lines.some(({ units }) => units > 1) ? "violated" : "satisfied"), details: () => ({}), paths: () => [], describe: () => ({ title: "One unit", message: "One unit is billed." }),
      };
      const [without, twoUnits] = [[], [check]].map((own) => reviewVisit(visit, { primary: [plain] }, asking, { own }).claimReport);
      const nothing = reviewVisit({ ...visit, services: [] }, { primary: [plain] }, asking, { own: [check] }).claimReport;
      const why = (before: Report | undefined, after: Report | undefined): unknown =>
        (before === undefined || after === undefined ? [] : diffFindings(before, after)).filter(({ findingId }) => findingId.startsWith("clinic/")).map(({ becauseOf }) => becauseOf);
      expect(why(without, twoUnits)).toEqual([[{ why: "check_added", rule: "clinic/one-unit" }]]);
      expect(why(twoUnits, without)).toEqual([[{ why: "check_removed", rule: "clinic/one-unit" }]]);
      expect(why(twoUnits, nothing)).toEqual([[{ why: "other_facts", rule: "clinic/one-unit" }]]);
    });

    it("is left open by a report that was put together by hand", () => {
      const { rulesAsked, ...byHand } = reportOn([capped]).claimReport;
      expect(rulesAsked?.books).toEqual([{ id: "payer", edition: "1" }]);
      expect(diffFindings(byHand, reportOn([plain]).claimReport)).toEqual([{ findingId: "payer/daily_cap@claim", was: "violated", becauseOf: [] }]);
    });
  });
});

describe("acknowledge", () => {
  const coverage = coverageWith(statedRule("daily_cap", { limit: { measure: "units", units: 1 }, together: "practitioner", each: "code" }));
  const list = [{ findingId: "payer/daily_cap@claim", reason: "the plan pays more on appeal" }, { findingId: "payer/nobody@claim", reason: "gone" }];
  const services = [{ code: "97110", minutes: 30 }, { code: "97124", minutes: 15 }] as const;
  const reportOf = (visit: Visit) => reviewVisit(visit, coverage, asking).claimReport;

  it("keeps what concerns the report and drops the rest", () => {
    expect(acknowledge(reportOf(visitOf(services)), list).acknowledged).toEqual([{ findingId: "payer/daily_cap@claim", reason: "the plan pays more on appeal" }]);
  });

  it("survives another order of the services and a changed minute", () => {
    expect(acknowledge(reportOf(visitOf([...services].reverse())), list).acknowledged).toHaveLength(1);
    expect(acknowledge(reportOf(visitOf([{ code: "97110", minutes: 31 }, services[1]])), list).acknowledged).toHaveLength(1);
  });

  it("drops it where the rule is kept", () => {
    expect(acknowledge(reportOf(visitOf([{ code: "97110", minutes: 15 }])), list).acknowledged).toEqual([]);
  });

  it("takes the place of what was noted before, and the later of two holds", () => {
    const noted = acknowledge(reportOf(visitOf(services)), list);
    expect(acknowledge(noted, []).acknowledged).toEqual([]);
    expect(acknowledge(noted, [...list, { findingId: "payer/daily_cap@claim", reason: "paid on the phone" }]).acknowledged).toEqual([{ findingId: "payer/daily_cap@claim", reason: "paid on the phone" }]);
  });

  it("leaves every finding as it is", () => {
    const report = reportOf(visitOf(services));
    expect(acknowledge(report, list).findings).toBe(report.findings);
  });
});
