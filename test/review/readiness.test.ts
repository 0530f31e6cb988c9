import { describe, expect, it } from "vitest";

import { claimFindingTable } from "../../src/claims/index.js";
import { acknowledgeReview, type AuditRecord, type Coverage, explain, minimalChanges, type Readiness, replay, reviewVisit, toAuditRecord, withClaim } from "../../src/review/index.js";
import { beyondChange } from "../../src/review/beyond-change.js";
import type { Report, RuleKind } from "../../src/rules/index.js";
import type { ServiceLine, Visit } from "../../src/visit/index.js";
import { assistantModifier, bookOf, eightMinuteDay, statedRule, visitOf } from "../claims/visit-rules.js";
import { answers, coverageAsking, coverageWith } from "./answered-book.js";

const byTherapist = { rendering: { type: "physical_therapist" } } as const;
const sound = visitOf([{ code: "97110", minutes: 30 }], { context: byTherapist });
const two = visitOf([{ code: "97110", minutes: 30 }, { code: "97124", minutes: 15 }], { context: byTherapist });
const assisted = visitOf([{ code: "97110", minutes: 30, performedBy: "assistant" }, { code: "97140", minutes: 15, performedBy: "therapist" }], { context: byTherapist });
const sevenAndSeven: Visit = { ...sound, services: [{ code: "97110", minutes: 7 }, { code: "97140", minutes: 7 }] };
const massageExcluded = statedRule("coverage_exclusion", { excluded: "service" }, { id: "no-massage", appliesTo: { codes: ["97124"] } });
const nothingExcluded = coverageWith();
const anyDiscipline = statedRule("modifier_required", { requires: "one_of", modifiers: ["GP", "GO", "GN", "59"] });
/** A payer that takes the modifier of any discipline, or 59. */
const noDisciplineAsked: Coverage = { primary: [bookOf(Object.values({ ...answers, modifier_required: anyDiscipline }))] };
const noDisciplineAskedByDay: Coverage = { primary: [bookOf(Object.values({ ...answers, modifier_required: anyDiscipline, unit_counting: eightMinuteDay }), "payer")] };
const atOnce = [
  { code: "97110", timeBlocks: [{ start: "10:00", end: "10:30" }], practitionerKey: "p" }, { code: "97124", timeBlocks: [{ start: "10:15", end: "10:45" }], practitionerKey: "q" },
] as const satisfies Visit["services"];

interface Row { readonly readiness: Readiness; readonly because: readonly string[]; readonly visit: Visit; readonly coverage: Coverage; readonly acknowledged?: readonly string[] }

const table: Readonly<Record<string, Row>> = {
  "a visit every rule is kept by is ready": { visit: sound, coverage: nothingExcluded, readiness: "ready", because: [] },

  // not billable
  "a cancelled visit has nothing to bill": { visit: { ...sound, status: "cancelled" }, coverage: nothingExcluded, readiness: "not_billable", because: ["nothing_to_bill"] },
  "neither has one the patient did not come to": { visit: { ...sound, status: "no_show" }, coverage: nothingExcluded, readiness: "not_billable", because: ["nothing_to_bill"] },
  "nor one without services": { visit: { ...sound, services: [] }, coverage: nothingExcluded, readiness: "not_billable", because: ["nothing_to_bill"] },
  "nor one of seven minutes": { visit: { ...sound, services: [{ code: "97110", minutes: 7 }] }, coverage: nothingExcluded, readiness: "not_billable", because: ["nothing_to_bill"] },
  "nor one an aide gave": { visit: { ...sound, services: [{ code: "97110", minutes: 30, performedBy: "aide" }] }, coverage: nothingExcluded, readiness: "not_billable", because: ["nothing_to_bill"] },
  "what the payer does not cover is not billable": { visit: { ...sound, services: [{ code: "97124", minutes: 30 }] }, coverage: coverageWith(massageExcluded), readiness: "not_billable", because: ["payer/no-massage@97124#1"] },
  "what the wrong profession gave is not billable": { visit: { ...sound, context: { rendering: { type: "massage_therapist" } } }, coverage: nothingExcluded, readiness: "not_billable", because: ["payer/provider_eligibility@97110#1"] },
  "with a secondary payer, both have to refuse it": {
    visit: { ...sound, services: [{ code: "97124", minutes: 30 }] }, coverage: { primary: coverageWith(massageExcluded).primary, secondary: [bookOf([...Object.values(answers), massageExcluded], "second")] },
    readiness: "not_billable", because: ["payer/no-massage@97124#1", "second/no-massage@97124#1"],
  },

  // needs attention
  "a refused line beside a good one needs attention": { visit: two, coverage: coverageWith(massageExcluded), readiness: "needs_attention", because: ["payer/no-massage@97124#1"] },
  "so does a refusal that weighs as a warning": { visit: { ...sound, services: [{ code: "97124", minutes: 30 }] }, coverage: coverageWith({ ...massageExcluded, severity: "warning" }), readiness: "needs_attention", because: ["payer/no-massage@97124#1"] },
  "so does one the secondary payer may pay": {
    visit: { ...sound, services: [{ code: "97124", minutes: 30 }] }, coverage: { primary: coverageWith(massageExcluded).primary, secondary: [bookOf(Object.values(answers), "second")] },
    readiness: "needs_attention", because: ["payer/no-massage@97124#1"],
  },
  "a broken rule that weighs as an error needs attention": { visit: sound, coverage: coverageAsking("daily_cap", { limit: { measure: "units", units: 1 }, together: "everyone", each: "all_together" }), readiness: "needs_attention", because: ["payer/asked-daily_cap@claim"] },
  "one that weighs as a warning too": { visit: sound, coverage: coverageAsking("daily_cap", { limit: { measure: "units", units: 1 }, together: "everyone", each: "all_together" }, { severity: "warning" }), readiness: "needs_attention", because: ["payer/asked-daily_cap@claim"] },
  "one that is information does not": { visit: sound, coverage: coverageAsking("daily_cap", { limit: { measure: "units", units: 1 }, together: "everyone", each: "all_together" }, { severity: "information" }), readiness: "ready", because: [] },
  "a rule of the secondary payer counts like the primary's": {
    visit: sound, coverage: { primary: nothingExcluded.primary, secondary: [bookOf([...Object.values(answers), statedRule("daily_cap", { limit: { measure: "units", units: 1 }, together: "everyone", each: "all_together" })], "second")] },
    readiness: "needs_attention", because: ["second/daily_cap@claim"],
  },
  "time that contradicts itself needs attention": {
    visit: { ...two, services: [{ code: "97110", timeBlocks: [{ start: "10:00", end: "10:30" }], practitionerKey: "p" }, { code: "97124", timeBlocks: [{ start: "10:15", end: "10:45" }], practitionerKey: "p" }] },
    coverage: nothingExcluded, readiness: "needs_attention", because: ["problem/time_blocks_overlap@97110#1+97124#1"],
  },
  "two practitioners at once need attention where the payer does not count their time once": { visit: { ...sound, services: atOnce }, coverage: nothingExcluded, readiness: "needs_attention", because: ["problem/two_practitioners_at_once@97110#1+97124#1"] },
  "so does an evaluation by one of them": { visit: { ...sound, services: [{ ...atOnce[0], code: "97161" }, atOnce[1]] }, coverage: nothingExcluded, readiness: "needs_attention", because: ["problem/two_practitioners_at_once@97124#1+97161#1"] },
  "where the payer does, nobody has to look": { visit: { ...sound, services: atOnce }, coverage: { primary: [bookOf([...Object.values({ ...answers, unit_counting: eightMinuteDay })])] }, readiness: "ready", because: [] },
  "nor where all of one's time is the other's": {
    visit: { ...sound, services: [atOnce[0], { ...atOnce[1], timeBlocks: [{ start: "10:05", end: "10:20" }] }] }, coverage: { primary: [bookOf([...Object.values({ ...answers, unit_counting: eightMinuteDay })])] }, readiness: "ready", because: [],
  },
  "nor where one of the two is not counted": { visit: { ...sound, services: [atOnce[0], { ...atOnce[1], performedBy: "aide" }] }, coverage: nothingExcluded, readiness: "ready", because: [] },
  "a broken rule comes before one that cannot be judged": {
    visit: { ...sound, context: {} }, coverage: coverageAsking("daily_cap", { limit: { measure: "units", units: 1 }, together: "everyone", each: "all_together" }), readiness: "needs_attention", because: ["payer/asked-daily_cap@claim"],
  },

  // undetermined
  "seven minutes leave it open where the payer adds up the day and its other visits are not given": {
    visit: { dateOfService: sound.dateOfService, discipline: "PT", services: [{ code: "97110", minutes: 7 }], context: byTherapist }, coverage: { primary: [bookOf([...Object.values({ ...answers, unit_counting: eightMinuteDay })])] },
    readiness: "undetermined", because: ["units_not_known/sameDayVisits"],
  },
  "with no other visit that day there is nothing to bill": {
    visit: { ...sound, sameDayVisits: [], services: [{ code: "97110", minutes: 7 }] }, coverage: { primary: [bookOf([...Object.values({ ...answers, unit_counting: eightMinuteDay })])] }, readiness: "not_billable", because: ["nothing_to_bill"],
  },
  "a refused line needs attention and no more while the minutes of another service are not known": {
    visit: { ...sound, services: [{ code: "97124", minutes: 30 }, { code: "97110" }] }, coverage: coverageWith(massageExcluded), readiness: "needs_attention", because: ["payer/no-massage@97124#1"],
  },
  "time in a group leaves it open, since it is billed by another code": { visit: { ...sound, services: [{ code: "97110", minutes: 25, mode: "group", groupSize: 3 }] }, coverage: nothingExcluded, readiness: "undetermined", because: ["units_not_known/services/0"] },
  "an error rule that cannot be judged leaves it open": { visit: { ...sound, context: {} }, coverage: nothingExcluded, readiness: "undetermined", because: ["payer/provider_eligibility@claim"] },
  "a warning rule that cannot be judged does not": { visit: sound, coverage: coverageAsking("visit_cap", { cap: "visits", visits: 12, per: "episode" }, { severity: "warning" }), readiness: "ready", because: [] },
  "so does a service of which the minutes are not known": { visit: { ...sound, services: [{ code: "97110" }] }, coverage: nothingExcluded, readiness: "undetermined", because: ["units_not_known/services/0"] },
  "and one whose units only the host can tell": { visit: { ...sound, services: [...sound.services, { code: "97799", minutes: 15 }] }, coverage: nothingExcluded, readiness: "undetermined", because: ["units_not_known/services/1"] },

  // acknowledged
  "a warning that was taken note of leaves it ready": {
    visit: sound, coverage: coverageAsking("daily_cap", { limit: { measure: "units", units: 1 }, together: "everyone", each: "all_together" }, { severity: "warning" }), acknowledged: ["payer/asked-daily_cap@claim"], readiness: "ready", because: [],
  },
  "an error that was taken note of still needs attention": {
    visit: sound, coverage: coverageAsking("daily_cap", { limit: { measure: "units", units: 1 }, together: "everyone", each: "all_together" }), acknowledged: ["payer/asked-daily_cap@claim"], readiness: "needs_attention", because: ["payer/asked-daily_cap@claim"],
  },
  "a gap that was taken note of leaves it ready": { visit: sound, coverage: withoutRuleOn("referral"), acknowledged: ["not_covered/referral"], readiness: "ready", because: [] },
  "a conflict of two payers that was taken note of leaves it ready": {
    visit: sevenAndSeven, coverage: { primary: [bookOf(Object.values({ ...answers, unit_counting: eightMinuteDay }))], secondary: [bookOf([...Object.values({ ...answers, unit_counting: { ...answers.unit_counting, severity: "warning" as const } })], "second")] },
    acknowledged: ["second/midpoint@coverage", "second/midpoint@claim"], readiness: "ready", because: [],
  },
  "one that was not needs attention": {
    visit: sevenAndSeven, coverage: { primary: [bookOf(Object.values({ ...answers, unit_counting: eightMinuteDay }))], secondary: [bookOf([...Object.values({ ...answers, unit_counting: { ...answers.unit_counting, severity: "warning" as const } })], "second")] },
    acknowledged: ["second/midpoint@claim"], readiness: "needs_attention", because: ["second/midpoint@coverage"],
  },
  "two practitioners at once that were taken note of leave it ready: whether both are paid is for a person to judge": {
    visit: { ...sound, services: atOnce }, coverage: nothingExcluded, acknowledged: ["problem/two_practitioners_at_once@97110#1+97124#1"], readiness: "ready", because: [],
  },
  "other two at once were not taken note of with them": {
    visit: { ...sound, services: atOnce }, coverage: nothingExcluded, acknowledged: ["problem/two_practitioners_at_once@97110#1+97140#1"], readiness: "needs_attention", because: ["problem/two_practitioners_at_once@97110#1+97124#1"],
  },
  "a record of time that contradicts itself still needs attention: it is wrong": {
    visit: { ...two, services: [{ code: "97110", timeBlocks: [{ start: "10:00", end: "10:30" }], practitionerKey: "p" }, { code: "97124", timeBlocks: [{ start: "10:15", end: "10:45" }], practitionerKey: "p" }] },
    coverage: nothingExcluded, acknowledged: ["problem/time_blocks_overlap@97110#1+97124#1"], readiness: "needs_attention", because: ["problem/time_blocks_overlap@97110#1+97124#1"],
  },
  "a rule that cannot be judged stays open whatever was taken note of": { visit: { ...sound, context: {} }, coverage: nothingExcluded, acknowledged: ["payer/provider_eligibility@claim"], readiness: "undetermined", because: ["payer/provider_eligibility@claim"] },
};

function withoutRuleOn(subject: keyof typeof answers): Coverage {
  return { primary: [bookOf(Object.entries(answers).flatMap(([kind, rule]) => (kind === subject ? [] : [rule])))] };
}

describe("readiness", () => {
  it.each(Object.entries(table))("%s", (_, { acknowledged = [], because, coverage, readiness, visit }) => {
    const review = acknowledgeReview(reviewVisit(visit, coverage, { asOf: "2026-03-03" }), acknowledged.map((findingId) => ({ findingId, reason: "seen" })));
    expect({ readiness: review.readiness, because: review.because }).toEqual({ readiness, because });
  });

  it.each(["provider_eligibility", "referral", "prior_authorization", "modifier_required"] as const satisfies readonly RuleKind[])("needs an answer on %s", (subject) => {
    const review = reviewVisit(sound, withoutRuleOn(subject), { asOf: "2026-03-03" });
    expect([review.readiness, review.because]).toEqual(["needs_attention", [`not_covered/${subject}`]]);
  });

  it("needs an answer on counting before it asks for units", () => {
    const review = reviewVisit(sound, withoutRuleOn("unit_counting"), { asOf: "2026-03-03" });
    expect([review.readiness, review.because]).toEqual(["needs_attention", ["not_covered/unit_counting"]]);
    expect(acknowledgeReview(review, [{ findingId: "not_covered/unit_counting", reason: "seen" }]).because).toEqual(["units_not_known/services/0"]);
  });
});

describe("the lines as a biller changed them", () => {
  const added: ServiceLine = { code: "97116", units: 1, modifiers: ["GP"], minutes: 15 };
  const afternoonNotTold: Visit = { dateOfService: "2026-03-02", discipline: "PT", services: [{ code: "97110", minutes: 30 }], context: byTherapist };
  const notToldWho: Visit = { ...assisted, services: assisted.services.map(({ code, minutes = 15 }) => ({ code, minutes })) };
  const changed: Readonly<Record<string, readonly [visit: Visit, change: (lines: readonly ServiceLine[]) => readonly ServiceLine[], readiness: Readiness, because: readonly string[]]>> = {
    "as built are ready": [sound, (lines) => lines, "ready", []],
    "with fewer units are ready: fewer is lawful": [sound, (lines) => lines.map((line) => ({ ...line, units: 1 })), "ready", []],
    "split in two are ready": [sound, (lines) => lines.flatMap((line) => [{ ...line, units: 1, minutes: 15 }, { ...line, units: 1, minutes: 15 }]), "ready", []],
    "with units and minutes the visit never had need attention": [sound, (lines) => lines.map((line) => ({ ...line, units: line.units + 2, minutes: 60 })), "needs_attention", ["units_over/97110"]],
    "with units of an assistant billed as the therapist's need attention": [assisted, (lines) => lines.map((line) => ({ ...line, modifiers: line.modifiers.filter((one) => one !== "CQ") })), "needs_attention", ["assistant_units/97110"]],
    "with units of the therapist billed as an assistant's need attention": [assisted, (lines) => lines.map((line) => ({ ...line, modifiers: ["GP", "CQ"] })), "needs_attention", ["assistant_units/97140"]],
    "where nobody says who furnished the units, leave open whether they need the assistant's modifier": [notToldWho, (lines) => lines, "undetermined", ["assistant_units_in_doubt/97110", "assistant_units_in_doubt/97140"]],
    "with the modifier of another discipline need attention": [sound, (lines) => lines.map((line) => ({ ...line, modifiers: ["GO"] })), "needs_attention", ["discipline_modifier/97110"]],
    "with both its own and another's need attention": [sound, (lines) => lines.map((line) => ({ ...line, modifiers: ["GP", "GN"] })), "needs_attention", ["discipline_modifier/97110"]],
    "said to be of another discipline with its modifier need attention where no such visit was": [sound, (lines) => lines.map((line) => ({ ...line, discipline: "OT", modifiers: ["GO"] })), "needs_attention", ["discipline_modifier/97110"]],
    "said to be of another discipline are open where the day's other visits are not given": [afternoonNotTold, (lines) => lines.map((line) => ({ ...line, discipline: "OT", modifiers: ["GO"] })), "undetermined", ["discipline_modifier_in_doubt/97110"]],
    "said to be of another discipline, with the modifier of the visit's, are open likewise": [afternoonNotTold, (lines) => lines.map((line) => ({ ...line, discipline: "OT", modifiers: ["GP"] })), "undetermined", ["discipline_modifier_in_doubt/97110"]],
    "without the modifier of the discipline are for the payer's rules": [sound, (lines) => lines.map((line) => ({ ...line, modifiers: ["59"] })), "ready", []],
    "of massage with the modifier a payer asks of them are ready": [{ ...sound, discipline: "massage" }, (lines) => lines.map((line) => ({ ...line, modifiers: ["GP"] })), "ready", []],
    "with a code that was not performed need attention": [sound, (lines) => [...lines, added], "needs_attention", ["units_over/97116"]],
    "with a unit moved to another code need attention": [two, (lines) => lines.map((line) => (line.code === "97110" ? { ...line, units: 1, minutes: 15 } : { ...line, units: 2, minutes: 30 })), "needs_attention", ["units_over/97124"]],
    "with one that another visit of the day may hold are open": [afternoonNotTold, (lines) => [...lines, added], "undetermined", ["units_in_doubt/97116"]],
    "are named only where nothing else is open": [{ ...sound, services: [...sound.services, { code: "97799", minutes: 15 }] }, (lines) => [...lines, { ...added, code: "97799" }], "undetermined", ["units_not_known/services/1"]],
  };

  const noDiscipline = ["with the modifier of another discipline", "with both its own", "said to be of another discipline with", "for the payer's rules"];
  it.each(Object.entries(changed))("%s", (name, [visit, change, readiness, because]) => {
    const coverage = visit === afternoonNotTold ? noDisciplineAskedByDay : noDiscipline.some((one) => name.includes(one)) ? noDisciplineAsked : visit === assisted || visit === notToldWho ? coverageWith(assistantModifier) : nothingExcluded;
    const review = reviewVisit(visit, coverage, { asOf: "2026-03-03", assumptions: [{ pointer: "/otherLinesSameDay", value: [], because: "told by phone" }] });
    const after = withClaim(review, { ...review.claim, otherLinesSameDay: [], unbilled: [], lines: change(review.claim.lines) });
    expect([after.readiness, after.because]).toEqual([readiness, because]);
  });

  const openOnOtherVisits: Readonly<Record<string, readonly [change: (lines: readonly ServiceLine[]) => readonly ServiceLine[], sentence: string]>> = {
    "of another discipline": [(lines) => lines.map((line) => ({ ...line, discipline: "OT", modifiers: ["GO"] })), "Of which discipline's visit 97110 is cannot be told, since the other visits of the day are not given."],
    "of a code not performed": [(lines) => [...lines, added], "Whether the visit holds the units of 97116 that are billed cannot be told."],
  };
  it.each(Object.entries(openOnOtherVisits))("that hang on the day's other visits are told and asked for: %s", (_, [change, sentence]) => {
    const review = reviewVisit(afternoonNotTold, noDisciplineAskedByDay, { asOf: "2026-03-03" });
    const after = withClaim(review, { ...review.claim, otherLinesSameDay: [], unbilled: [], lines: change(review.claim.lines) });
    expect(explain(after).text).toContain(sentence);
    expect(after.questions.map(({ missing }) => missing)).toContain("/sameDayVisits");
  });
});

describe("the modifier of another discipline", () => {
  const review = (rules: Coverage) => { const built = reviewVisit(sound, rules, { asOf: "2026-03-03" }); return withClaim(built, { ...built.claim, lines: built.claim.lines.map((line) => ({ ...line, modifiers: ["GO"] })) }); };

  it("is told once where the payer's own rule tells it", () => {
    expect(review(nothingExcluded).because).toEqual(["payer/discipline@97110#1"]);
  });

  it("is cleared by the modifier of the visit's own", () => {
    const changes = minimalChanges(review(noDisciplineAsked));
    expect(changes).toEqual([{ clears: ["discipline_modifier/97110"], patch: [{ op: "replace", path: "/lines/0/modifiers/0", value: "GP" }], because: "Line 1, 97110: modifier GP instead of GO." }]);
    expect(explain(review(noDisciplineAsked)).text).toContain("97110 carries the modifier of another discipline than its own.");
  });
});

describe("units beyond the count that were taken note of", () => {
  const moreThanWorked = (severity: "error" | "warning", confidence: "primary" | "secondary") => {
    const review = reviewVisit(sound, { primary: [bookOf(Object.values({ ...answers, unit_counting: { ...answers.unit_counting, severity, confidence } }))] }, { asOf: "2026-03-03" });
    const after = withClaim(review, { ...review.claim, lines: review.claim.lines.map((line) => ({ ...line, units: line.units + 2, minutes: 60 })) });
    expect([after.readiness, after.because]).toEqual(["needs_attention", ["units_over/97110"]]);
    return acknowledgeReview(after, [{ findingId: "units_over/97110", reason: "the plan counts otherwise" }]);
  };

  it("leave it ready where the counting rule weighs as a warning", () => {
    const noted = moreThanWorked("warning", "primary");
    expect([noted.readiness, noted.claimReport.acknowledged]).toEqual(["ready", [{ findingId: "units_over/97110", reason: "the plan counts otherwise" }]]);
    expect(moreThanWorked("error", "secondary").readiness).toBe("ready");
  });

  it("still need attention where it weighs as an error, and stand in the report", () => {
    const noted = moreThanWorked("error", "primary");
    expect([noted.readiness, noted.because, noted.claimReport.acknowledged.length]).toEqual(["needs_attention", ["units_over/97110"], 1]);
  });

  it("still need attention where the code was not performed, whatever the rule weighs", () => {
    const review = reviewVisit(sound, { primary: [bookOf(Object.values({ ...answers, unit_counting: { ...answers.unit_counting, severity: "warning" as const } }))] }, { asOf: "2026-03-03" });
    const after = withClaim(review, { ...review.claim, lines: [...review.claim.lines, { code: "97116", units: 1, modifiers: ["GP"], minutes: 15 }] });
    expect(acknowledgeReview(after, [{ findingId: "units_over/97116", reason: "seen" }]).because).toEqual(["units_over/97116"]);
  });
});

describe("two practitioners at once, taken note of", () => {
  const list = [{ findingId: "problem/two_practitioners_at_once@97110#1+97124#1", reason: "both were needed" }];
  const later = atOnce.map((service) => ({ ...service, timeBlocks: service.timeBlocks.map(({ end, start }) => ({ start, end: end === "10:45" ? "10:46" as const : end })) }));
  const readinessWith = (services: Visit["services"], more: Partial<Visit> = {}): Readiness => acknowledgeReview(reviewVisit({ ...sound, services, ...more }, nothingExcluded, { asOf: "2026-03-03" }), list).readiness;

  it("stay so in another order, with a changed minute, and when the lines are judged again", () => {
    expect([readinessWith(atOnce.toReversed()), readinessWith(later)]).toEqual(["ready", "ready"]);
    const noted = acknowledgeReview(reviewVisit({ ...sound, services: atOnce }, nothingExcluded, { asOf: "2026-03-03" }), list);
    expect(withClaim(noted, noted.claim).readiness).toBe("ready");
    expect(acknowledgeReview(noted, []).readiness).toBe("needs_attention");
  });

  it("stay so of three services of one code without ids, in any order of the list", () => {
    const three: Visit["services"] = [
      { code: "97110", timeBlocks: [{ start: "10:00", end: "10:30" }], practitionerKey: "p" }, { code: "97124", timeBlocks: [{ start: "10:15", end: "10:45" }], practitionerKey: "q" },
      { code: "97124", timeBlocks: [{ start: "11:00", end: "11:15" }], practitionerKey: "q" }, { code: "97124", timeBlocks: [{ start: "09:00", end: "09:30" }], practitionerKey: "q" },
    ];
    const [before, ...others] = [three, three.toReversed(), [...three.slice(2), ...three.slice(0, 2)]].map((services) => reviewVisit({ ...sound, services }, nothingExcluded, { asOf: "2026-03-03" }).because);
    expect(before).toEqual(["problem/two_practitioners_at_once@97110#1+97124#2"]);
    expect(others).toEqual([before, before]);
  });

  it("are named by the host's own ids where it has given any, and again after storage", () => {
    const review = reviewVisit({ ...sound, services: atOnce.map((service, index) => ({ ...service, id: `row-${index}` })) }, nothingExcluded, { asOf: "2026-03-03" });
    expect(review.because).toEqual(["problem/two_practitioners_at_once@row-0+row-1"]);
    const noted = acknowledgeReview(review, [{ findingId: "problem/two_practitioners_at_once@row-0+row-1", reason: "seen" }]);
    expect(replay(JSON.parse(JSON.stringify(toAuditRecord(noted))) as AuditRecord, nothingExcluded).review).toEqual(noted);
  });
});

describe("violations no change can clear", () => {
  const beyond = [
    "benefit_limit_first_care", "benefit_limit_period", "code_eligibility_separately", "coverage_exclusion_purpose", "coverage_exclusion_service", "coverage_exclusion_technique",
    "provider_eligibility_network", "provider_eligibility_supervision", "provider_eligibility_type", "telehealth_code", "telehealth_provider", "timely_filing_received",
  ];
  const claim = { dateOfService: "2026-03-02", context: {}, lines: [{ code: "97110", units: 2, modifiers: [] }] } as const;
  const reportOf = (code: string, paths: readonly string[], severity: "error" | "warning" = "error"): Report => ({
    dateOfService: "2026-03-02", asOf: "2026-03-03", outcome: "violated", notApplicable: [], notCovered: [], stale: [], acknowledged: [], assumptions: [], deadlines: [],
    findings: [{ id: `b/r@${code}`, code, severity, confidence: "primary", ruleId: "r", ruleBookId: "b", paths, outcome: "violated", details: {} }],
  });

  it("are those of the documented finding codes", () => {
    expect(Object.keys(claimFindingTable).filter((code) => beyondChange(reportOf(code, ["/lines/0/code"]), claim).length > 0)).toEqual(beyond);
  });

  it("concern the whole claim where they name no line", () => {
    expect(beyondChange(reportOf("timely_filing_received", ["/context/receivedOn"]), { ...claim, lines: [...claim.lines, ...claim.lines] })).toHaveLength(1);
  });

  it("leave a claim that has another line", () => {
    expect(beyondChange(reportOf("coverage_exclusion_service", ["/lines/0/code"]), { ...claim, lines: [...claim.lines, ...claim.lines] })).toEqual([]);
  });

  it("weigh as errors", () => {
    expect(beyondChange(reportOf("coverage_exclusion_service", ["/lines/0/code"], "warning"), claim)).toEqual([]);
  });
});
