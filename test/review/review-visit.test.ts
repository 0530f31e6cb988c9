import { describe, expect, it } from "vitest";

import { describeRecordFinding } from "../../src/documentation/index.js";
import { cptBaseline, medicarePartB, waLaborIndustriesMassage } from "../../src/payers/index.js";
import { type Coverage, describeFinding, prepareReview, reviewVisit, reviewVisits, withClaim } from "../../src/review/index.js";
import type { OwnCheck } from "../../src/claims/index.js";
import type { PlainDate } from "../../src/core/index.js";
import type { Assumption } from "../../src/rules/index.js";
import type { ServiceLine, Visit } from "../../src/visit/index.js";
import { bookOf, eightMinuteDay, midpoint, statedRule, visitOf } from "../claims/visit-rules.js";
import { answers, coverageAsking, coverageWith } from "./answered-book.js";

const asking = { asOf: "2026-03-03" } as const;
const medicare: Coverage = { primary: [cptBaseline, medicarePartB] };
const twoCodes = visitOf([{ code: "97110", minutes: 24 }, { code: "97140", minutes: 23 }], { context: { rendering: { type: "physical_therapist" } } });

describe("the smallest call: date, discipline, services, one profile and the day of the question", () => {
  const review = reviewVisit({ dateOfService: "2026-03-02", discipline: "massage", services: [{ code: "97124", minutes: 60 }] }, { primary: [cptBaseline, waLaborIndustriesMassage] }, asking);

  it("gives the units and the line", () => {
    expect(review.units.timed?.totalUnits).toBe(4);
    expect(review.claim.lines).toEqual([{ code: "97124", units: 4, modifiers: [], minutes: 60 }]);
  });

  it("says what else it wants, as places in the visit, the most decisive first", () => {
    expect(review.questions.map(({ missing }) => missing)).toEqual([
      "/record", "/context/form", "/context/rendering", "/context/authorizations", "/context/counters/visits/injury", "/context/placeOfService", "/context/referral", "/sameDayVisits",
    ]);
    expect(review.questions[0]?.worstSeverity).toBe("error");
  });

  it("names its books in their editions and what they are silent on", () => {
    expect(review.rules.books).toEqual([{ id: "us/cpt-baseline", edition: "2026-11" }, { id: "us/wa/labor-industries-massage", edition: "2026-11" }]);
    expect(review.because).toEqual(["not_covered/modifier_required"]);
  });
});

describe("questions", () => {
  it("ask for the minutes of a service that is on no line", () => {
    const review = reviewVisit(visitOf([{ code: "97110" }], { context: { rendering: { type: "physical_therapist" } } }), coverageWith(), asking);
    expect(review.questions).toEqual([{ missing: "/services/*/minutes", settles: ["units_not_known/services/0"], worstSeverity: "error" }]);
  });

  it("turn places of the claim into places of the visit where it has one", () => {
    const coverage = coverageWith(
      statedRule("coverage_exclusion", { excluded: "technique", techniques: ["cupping"] }, { id: "technique" }),
      statedRule("daily_cap", { limit: { measure: "cents", amountCents: 100 }, together: "practitioner", each: "all_together" }, { id: "cents" }),
      statedRule("concurrent_services", { periodMinutes: 15 }, { id: "apart" }),
    );
    expect(reviewVisit(twoCodes, coverage, asking).questions.map(({ missing }) => missing).sort()).toEqual(["/lines/*/allowedCents", "/services/*/techniques", "/services/*/timeBlocks"]);
  });
});

describe("assumptions", () => {
  const assumed: readonly Assumption[] = [
    { pointer: "/sameDayVisits", value: [], because: "one visit a day" }, { pointer: "/context/rendering/type", value: "physical_therapist", because: "only therapists work here" },
    { pointer: "/lines/*/allowedCents", value: 3000, because: "the fee schedule" }, { pointer: "/context/purpose", value: "treatment", because: "no wellness visits" },
    { pointer: "/record/dischargedOn", value: "none", because: "treatment goes on" },
  ];
  const visit: Visit = { dateOfService: "2026-03-02", discipline: "PT", services: [{ code: "97110", minutes: 24 }], context: { purpose: "treatment" } };
  const review = reviewVisit(visit, coverageWith(statedRule("daily_cap", { limit: { measure: "cents", amountCents: 100 }, together: "everyone", each: "all_together" }, { severity: "warning" })), { ...asking, assumptions: assumed });

  it("fill the visit before units are counted, and the claim before it is judged", () => {
    expect(review.claim.otherLinesSameDay).toEqual([]);
    expect(review.claimReport.findings.filter(({ outcome }) => outcome === "undetermined")).toEqual([]);
    expect(review.because).toEqual(["payer/daily_cap@claim"]);
  });

  it("are listed where they filled a fact, and only there", () => {
    const pointers = (list: readonly Assumption[]): readonly string[] => list.map(({ pointer }) => pointer);
    expect(pointers(review.assumptions)).toEqual(["/sameDayVisits", "/context/rendering/type", "/lines/*/allowedCents", "/record/dischargedOn"]);
    expect(pointers(review.claimReport.assumptions)).toEqual(["/context/rendering/type", "/lines/*/allowedCents"]);
    expect(pointers(review.recordReport.assumptions)).toEqual(["/context/rendering/type", "/record/dischargedOn"]);
  });

  it("leave the visit as it was given", () => {
    expect(review.visit).toBe(visit);
  });
});

describe("primary and secondary", () => {
  const review = reviewVisit(twoCodes, { ...medicare, secondary: [cptBaseline] }, asking);
  const [conflict] = review.secondary?.conflicts ?? [];

  it("counts once, by the primary: 24 and 23 minutes are 3 units for Medicare, 4 by the midpoint", () => {
    expect(review.claim.lines.map(({ code, units }) => [code, units])).toEqual([["97110", 2], ["97140", 1]]);
    expect(conflict).toMatchObject({
      id: "us/cpt-baseline/midpoint-per-code@coverage", code: "conflict_units", outcome: "violated", severity: "information", paths: ["/lines/1/units"],
      details: { primaryMethod: "cms_eight_minute", secondaryMethod: "ama_midpoint", primaryUnits: 3, secondaryUnits: 4, codes: [{ code: "97140", primaryUnits: 1, secondaryUnits: 2 }] },
    });
  });

  it("says the conflict in words", () => {
    expect(conflict === undefined || review.secondary === undefined ? "" : describeFinding(conflict, review.secondary.rules).message).toBe(
      "The lines are billed by the primary payer's count, Medicare's 8-minute rule: 3 units. The secondary payer counts by the CPT midpoint of each code: 4 units. 97140 has 1 and would have 2. Fewer units than it counts are lawful.");
  });

  it("warns where the secondary supports fewer units than are billed", () => {
    const fewer = reviewVisit(visitOf([{ code: "97110", minutes: 7 }, { code: "97140", minutes: 7 }]), { primary: [bookOf([eightMinuteDay])], secondary: [bookOf([midpoint], "second")] }, asking);
    expect(fewer.secondary?.conflicts.map(({ outcome, severity }) => [outcome, severity])).toEqual([["violated", "warning"]]);
    expect(fewer.because).toContain("second/midpoint@coverage");
  });

  it("finds both counts alike satisfied", () => {
    const alike = reviewVisit(visitOf([{ code: "97110", minutes: 30 }]), { primary: [bookOf([eightMinuteDay])], secondary: [bookOf([midpoint], "second")] }, asking);
    expect(alike.secondary?.conflicts.map(({ code, outcome, paths }) => [code, outcome, paths])).toEqual([["conflict_units", "satisfied", []]]);
  });

  it("lets the secondary judge the same lines, modifiers and all", () => {
    const forbidding = bookOf([...Object.values(answers).filter(({ kind }) => kind !== "modifier_required"), statedRule("modifier_forbidden", { forbids: "each", modifiers: ["GP"] }, { id: "no-gp" })], "second");
    const both = reviewVisit(twoCodes, { ...coverageWith(), secondary: [forbidding] }, asking);
    expect(both.secondary?.claimReport.findings.filter(({ outcome }) => outcome === "violated").map(({ id }) => id)).toEqual(["second/no-gp@claim"]);
    expect(both.secondary?.conflicts.filter(({ code }) => code === "conflict_modifier")).toMatchObject([
      { id: "second/no-gp@coverage.97110#1", paths: ["/lines/0/modifiers"], details: { line: 0, code: "97110", modifiers: ["GP"], askedBy: "primary" } },
      { id: "second/no-gp@coverage.97140#1", paths: ["/lines/1/modifiers"], details: { line: 1, code: "97140", modifiers: ["GP"], askedBy: "primary" } },
    ]);
  });

  it.each([["in another order", (lines: readonly ServiceLine[]) => lines.toReversed(), ["second/no-gp@coverage.97110#1", "second/no-gp@coverage.97140#1"]],
    ["with ids of the host's own", (lines: readonly ServiceLine[]) => lines.map((line, index) => ({ ...line, id: `l${index}` })), ["second/no-gp@coverage.l0", "second/no-gp@coverage.l1"]],
  ] as const)("names the line of a conflict and not its place: lines %s", (_, change, ids) => {
    const forbidding = bookOf([...Object.values(answers).filter(({ kind }) => kind !== "modifier_required"), statedRule("modifier_forbidden", { forbids: "each", modifiers: ["GP"] }, { id: "no-gp" })], "second");
    const both = reviewVisit(twoCodes, { ...coverageWith(), secondary: [forbidding] }, asking);
    const after = withClaim(both, { ...both.claim, lines: change(both.claim.lines) });
    expect(after.secondary?.conflicts.filter(({ code }) => code === "conflict_modifier").map(({ id }) => id).toSorted()).toEqual(ids);
  });

  const pooledFirst: Coverage = { primary: [bookOf([eightMinuteDay])], secondary: [bookOf([midpoint], "second")] };
  // Pooled, 24 and 23 minutes are 2 and 1 units, 7 and 7 are 1 and none; by the midpoint they are 2 and 2, and none.
  it.each<[name: string, minutes: readonly [number, number], units: readonly [number, number], outcome: string, severity: string]>([
    ["both billed as the primary counts them, which is fewer", [24, 23], [2, 1], "violated", "information"],
    ["one lowered below what either counts", [24, 23], [2, 0], "satisfied", "information"],
    ["one raised to what the secondary counts", [24, 23], [2, 2], "satisfied", "information"],
    ["one raised above what either counts", [24, 23], [2, 3], "violated", "warning"],
    ["the unit the secondary does not count billed", [7, 7], [1, 0], "violated", "warning"],
    ["the unit the secondary does not count taken off", [7, 7], [0, 0], "satisfied", "information"],
  ])("judges the units that are billed: %s", (_, [first, second], [ofFirst, ofSecond], outcome, severity) => {
    const review = reviewVisit(visitOf([{ code: "97110", minutes: first }, { code: "97140", minutes: second }]), pooledFirst, asking);
    const lines = [{ code: "97110", units: ofFirst, modifiers: [] }, { code: "97140", units: ofSecond, modifiers: [] }].filter(({ units }) => units > 0);
    expect(withClaim(review, { ...review.claim, lines }).secondary?.conflicts.map((one) => [one.outcome, one.severity])).toEqual([[outcome, severity]]);
  });

  // By the day, 8 and 8 minutes are one unit, of either code; by the midpoint one of each.
  it.each<[name: string, lines: readonly (readonly [code: string, units: number])[], outcome: string]>([
    ["the first code", [["97110", 1]], "satisfied"],
    ["the second code", [["97140", 1]], "satisfied"],
    ["both codes", [["97110", 1], ["97140", 1]], "violated"],
  ])("leaves to the biller which of two codes gets the unit the secondary counts once: %s", (_, billed, outcome) => {
    const review = reviewVisit(visitOf([{ code: "97110", minutes: 8 }, { code: "97140", minutes: 8 }]), { primary: [bookOf([midpoint])], secondary: [bookOf([eightMinuteDay], "second")] }, asking);
    const lines = billed.map(([code, units]) => ({ code, units, modifiers: [] }));
    expect(withClaim(review, { ...review.claim, lines }).secondary?.conflicts.map((one) => one.outcome)).toEqual([outcome]);
  });

  it("says a conflict of lines the biller changed by what they bill", () => {
    const changed = reviewVisit(twoCodes, { ...medicare, secondary: [cptBaseline] }, asking);
    const message = (units: number): string => {
      const { secondary } = withClaim(changed, { ...changed.claim, lines: changed.claim.lines.map((line) => (line.code === "97140" ? { ...line, units } : line)) });
      const [one] = secondary?.conflicts ?? [];
      return one === undefined || secondary === undefined ? "" : describeFinding(one, secondary.rules).message;
    };
    expect(message(3)).toBe("The primary payer counts by Medicare's 8-minute rule: 3 units. The secondary payer counts by the CPT midpoint of each code: 4 units. 97140 has 3 and would have 2. The secondary payer may deny what its own count does not support.");
    expect(message(2)).toBe("The lines bill no more than the secondary payer counts. The primary counts 3 units by Medicare's 8-minute rule, the secondary 4 units by the CPT midpoint of each code.");
  });

  it("finds a modifier the secondary asks for and the primary forbids", () => {
    const primary = bookOf([midpoint, statedRule("modifier_forbidden", { forbids: "each", modifiers: ["59", "XS"] }, { id: "no-59" })]);
    const secondary = bookOf([midpoint, statedRule("modifier_required", { requires: "one_of", modifiers: ["59"] }, { id: "asks-59" })], "second");
    const both = reviewVisit(visitOf([{ code: "97110", minutes: 30 }]), { primary: [primary], secondary: [secondary] }, asking);
    expect(both.secondary?.conflicts.filter(({ code }) => code === "conflict_modifier")).toMatchObject([{ id: "second/asks-59@coverage.97110#1", details: { modifiers: ["59"], askedBy: "secondary" } }]);
  });
});

describe("other visits of the day", () => {
  const morning = visitOf([{ code: "97110", minutes: 8 }], { sameDayVisits: [{ dateOfService: "2026-03-02", discipline: "PT", services: [{ code: "97110", minutes: 15 }] }, { dateOfService: "2026-03-02", discipline: "OT", services: [{ code: "97530", minutes: 30 }] }] });

  it("are counted with the visit in its discipline where the payer adds up the day, and stand beside the claim in others", () => {
    const { claim } = reviewVisit(morning, { primary: [bookOf([eightMinuteDay])] }, asking);
    expect(claim.lines.map(({ code, minutes, units }) => [code, units, minutes])).toEqual([["97110", 2, 23]]);
    expect(claim.otherLinesSameDay?.map(({ code, discipline, units }) => [code, units, discipline])).toEqual([["97530", 2, "OT"]]);
  });
});

describe("rules made ready for many visits", () => {
  const ready = prepareReview(medicare, { dateOfService: "2026-03-02" });

  it("give the review reviewVisit gives", () => {
    expect(ready(twoCodes, asking)).toEqual(reviewVisit(twoCodes, medicare, asking));
  });

  it("refuse a visit of another date", () => {
    expect(() => ready({ ...twoCodes, dateOfService: "2026-03-03", sameDayVisits: [] }, asking)).toThrow(RangeError);
  });

  it("refuse one of another injury only where a rule hangs on the injury", () => {
    const injured = { ...twoCodes, context: { injuryOn: "2026-01-15" } } as const;
    const hanging = coverageAsking("daily_cap", { limit: { measure: "units", units: 8 }, together: "practitioner", each: "all_together" }, { dateBasis: "injury" });
    expect(() => prepareReview(coverageWith(), { dateOfService: "2026-03-02" })(injured, asking)).not.toThrow();
    expect(() => prepareReview(hanging, { dateOfService: "2026-03-02" })(injured, asking)).toThrow(RangeError);
    expect(prepareReview(hanging, { dateOfService: "2026-03-02", injuryOn: "2026-01-15" })(injured, asking).rules.dates).toEqual({ dateOfService: "2026-03-02", injuryOn: "2026-01-15" });
  });
});

describe("many visits", () => {
  const bad = JSON.parse('{"dateOfService": "2026-03-02", "discipline": "PT", "services": "Jane Roe"}') as Visit;

  it("go on after one that cannot be reviewed, and say nothing of it but its place", () => {
    const items = [...reviewVisits([twoCodes, bad, twoCodes], () => medicare, asking)];
    expect(items.map(({ ok }) => ok)).toEqual([true, false, true]);
    expect(items[1]).toEqual({ ok: false, error: "visit 2 of the list cannot be reviewed: it is not of the shape of a visit: wrong_type at \"/services\"", issues: [{ path: "/services", code: "wrong_type" }] });
  });

  it("go on after one whose coverage is not found", () => {
    const coverageOf = (visit: Visit): Coverage => { if (visit.discipline === "OT") throw new Error("no policy of Jane Roe"); return medicare; };
    const items = [...reviewVisits([{ ...twoCodes, discipline: "OT" }, twoCodes], coverageOf, asking)];
    expect(items.map(({ ok }) => ok)).toEqual([false, true]);
    expect(JSON.stringify(items[0])).not.toContain("Roe");
  });

  it("are taken one at a time, as they are asked for", () => {
    const taken: number[] = [];
    function* visits(): Generator<Visit> { for (let place = 0; ; place += 1) { taken.push(place); yield twoCodes; } }
    const reviews = reviewVisits(visits(), () => medicare, asking);
    reviews.next();
    reviews.next();
    expect(taken).toEqual([0, 1]);
  });

  it("keep rules ready for visits of the same coverage and dates, and of others too", () => {
    const dates = ["2026-03-02", "2026-03-03", "2025-03-03", "2026-03-02"] as const;
    const visits = dates.flatMap((dateOfService) => [{ ...twoCodes, dateOfService }, { ...twoCodes, dateOfService }]);
    expect([...reviewVisits(visits, () => medicare, asking)]).toEqual(visits.map((visit) => ({ ok: true, review: reviewVisit(visit, medicare, asking) })));
  });

  it("keep those of one coverage apart from those of another on the same date", () => {
    const commercial: Coverage = { primary: [cptBaseline] };
    const visits = [twoCodes, { ...twoCodes, discipline: "OT" as const }, twoCodes];
    const totals = [...reviewVisits(visits, ({ discipline }) => (discipline === "OT" ? commercial : medicare), asking)].map((item) => (item.ok ? item.review.units.timed?.totalUnits : item.error));
    expect(totals).toEqual([3, 4, 3]);
  });
});

describe("words", () => {
  it("of a finding about the record are the record's", () => {
    const { recordReport, rules } = reviewVisit(twoCodes, coverageWith(statedRule("plan_of_care", { elements: [], authorSigned: true, beforeTreatment: false, physicianSigned: false }, { id: "plan", from: { unknown: true, seenOn: "2026-06-01" } })), asking);
    const [finding] = recordReport.findings;
    expect(finding?.code).toBe("plan_of_care_not_known");
    expect(finding === undefined ? undefined : describeFinding(finding, rules)).toEqual(finding === undefined ? "a finding" : describeRecordFinding(finding, rules));
  });
});

describe("checks of the caller's own", () => {
  const own: OwnCheck = {
    ruleBookId: "clinic", ruleId: "two-units", edition: "7", code: "clinic_two_units", severity: "warning", confidence: "primary", citations: [{ sourceId: "clinic", locator: "p. 1" }],
    judge: ({ lines }) => (lines.some(({ units }) => units > 2) ? "violated" : "satisfied"), details: () => ({}), paths: () => ["/lines"], describe: () => ({ title: "Two units", message: "At most two." }),
  };
  const review = reviewVisit(visitOf([{ code: "97110", minutes: 45 }], { context: { rendering: { type: "physical_therapist" } } }), coverageWith(), asking, { own: [own] });

  it("are asked, counted and named with their edition", () => {
    expect(review.because).toEqual(["clinic/two-units@claim"]);
    expect(review.ownChecks).toEqual([{ ruleBookId: "clinic", ruleId: "two-units", edition: "7" }]);
    const finding = review.claimReport.findings.find(({ ruleId }) => ruleId === "two-units");
    expect(finding === undefined ? undefined : describeFinding(finding, review.rules, [own])).toEqual({ title: "Two units", message: "At most two.", citations: [{ sourceId: "clinic", locator: "p. 1" }] });
  });

  it("are asked again of another claim for the visit", () => {
    const fewer = { ...review.claim, lines: review.claim.lines.map((line) => ({ ...line, units: 2 })) };
    expect(withClaim(review, fewer, { own: [own] }).readiness).toBe("ready");
  });
});

describe("a date that is none", () => {
  const dated = (dateOfService: string) => visitOf([{ code: "97110", minutes: 15 }], { dateOfService: dateOfService as PlainDate });

  it.each(["2026-02-30", "yesterday", ""])("is refused as date of service: %j", (day) => {
    expect(() => reviewVisit(dated(day), coverageWith(), asking)).toThrow(new RangeError("the date of service is no calendar date: give a day that exists, as YYYY-MM-DD"));
    expect([...reviewVisits([dated(day)], () => coverageWith(), asking)].map(({ ok }) => ok)).toEqual([false]);
  });

  it("is refused as day of the question", () => {
    expect(() => reviewVisit(dated("2026-03-02"), coverageWith(), { asOf: "2026-13-01" })).toThrow(RangeError);
  });
});
