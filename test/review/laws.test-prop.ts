import fc from "fast-check";
import { describe, expect, it } from "vitest";

import * as shipped from "../../src/payers/index.js";
import { cptBaseline, medicarePartB, unitedHealthcareCommercial, waLaborIndustriesMassage } from "../../src/payers/index.js";
import { acknowledgeReview, type AuditRecord, comparePayers, type Coverage, diffReviews, explain, minimalChanges, prepareReview, replay, reviewOn, reviewVisit, reviewVisits, toAuditRecord, type VisitReview, withClaim } from "../../src/review/index.js";
import { attentionInDoubt, attentionOf } from "../../src/review/attention.js";
import { openServices } from "../../src/review/open-services.js";
import { ruleDates } from "../../src/review/rule-dates.js";
import type { Claim, ServiceLine, Visit } from "../../src/visit/index.js";
import { coverageWith } from "./answered-book.js";
import { leaveOutOne } from "./leave-out-one.js";
import { soundClaim } from "../claims/full-claims.js";
import { statedRule } from "../claims/visit-rules.js";
import { anyVisit, frozen } from "../claims/visits.js";
import { situations } from "./golden/situations/index.js";
import { patched } from "./patched.js";

const asking = { asOf: "2026-03-03" } as const;
const profiles = [[cptBaseline, medicarePartB], [cptBaseline, unitedHealthcareCommercial], [cptBaseline, waLaborIndustriesMassage], [cptBaseline]];
const coverage: fc.Arbitrary<Coverage> = fc.tuple(fc.constantFrom(...profiles), fc.option(fc.constantFrom(...profiles), { nil: undefined })).map(([primary, secondary]) => (secondary === undefined ? { primary } : { primary, secondary }));

/** A payer of every shipped book, now and then with another behind it. */
const everyBook = Object.values(shipped).map((book) => (book === cptBaseline ? [book] : [cptBaseline, book]));
const anyCoverage: fc.Arbitrary<Coverage> = fc.tuple(fc.constantFrom(...everyBook), fc.option(fc.constantFrom(...everyBook), { nil: undefined, freq: 3 })).map(([primary, secondary]) => (secondary === undefined ? { primary } : { primary, secondary }));

/** Visits of which some are told in full, so that rules are judged and not only open. */
const visit: fc.Arbitrary<Visit> = fc.oneof(
  anyVisit,
  fc.tuple(anyVisit, fc.constantFrom("PT" as const, "OT" as const)).map(([one, discipline]): Visit => ({ ...one, discipline, status: "completed", sameDayVisits: [], context: { ...soundClaim.context, ...one.context } })),
);

/** A claim as a biller might have changed it. */
const changedLines = fc.array(fc.record({ more: fc.nat(2), modifiers: fc.option(fc.uniqueArray(fc.constantFrom("GP", "GO", "KX", "CQ", "59", "52", "96", "GA"), { maxLength: 3 }), { nil: undefined }) }), { maxLength: 6 });
interface LineChange { readonly more: number; readonly modifiers: readonly string[] | undefined }
function changedReview(one: Visit, of: Coverage, changes: readonly LineChange[]): VisitReview {
  const review = reviewVisit(one, of, asking);
  return withClaim(review, { ...review.claim, lines: review.claim.lines.map((line, index): ServiceLine => ({ ...line, units: line.units + (changes[index]?.more ?? 0), modifiers: changes[index]?.modifiers ?? line.modifiers })) });
}

const idsOf = ({ claimReport, recordReport, secondary }: VisitReview, ...outcomes: readonly string[]): ReadonlySet<string> =>
  new Set([...claimReport.findings, ...recordReport.findings, ...(secondary?.claimReport.findings ?? []), ...(secondary?.conflicts ?? [])].filter(({ outcome }) => outcomes.includes(outcome)).map(({ id }) => id));

describe("a review", () => {
  it("is a function of its arguments and plain data", () => {
    fc.assert(fc.property(visit, coverage, (one, of) => {
      const review = reviewVisit(frozen(one), of, asking);
      expect(reviewVisit(structuredClone(one), of, asking)).toEqual(review);
      const { rules, secondary, ...rest } = review;
      const plain = { ...rest, secondary: secondary === undefined ? undefined : { claimReport: secondary.claimReport, conflicts: secondary.conflicts }, books: rules.books };
      expect(JSON.parse(JSON.stringify(plain))).toEqual(JSON.parse(JSON.stringify(structuredClone(plain))));
      expect(structuredClone(rest)).toEqual(rest);
    }), { numRuns: 60 });
  });

  it("is the same with rules made ready before, among many, and beside other payers", () => {
    fc.assert(fc.property(fc.array(visit, { minLength: 1, maxLength: 3 }), coverage, (visits, of) => {
      const alone = visits.map((one) => reviewVisit(one, of, asking));
      expect(visits.map((one) => prepareReview(of, ruleDates(one, of))(one, asking))).toEqual(alone);
      expect([...reviewVisits(visits, () => of, asking)]).toEqual(alone.map((review) => ({ ok: true, review })));
    }), { numRuns: 30 });
    fc.assert(fc.property(visit, (one) => {
      expect(comparePayers(one, profiles, asking)).toEqual(profiles.map((primary) => reviewVisit(one, { primary }, asking)));
    }), { numRuns: 30 });
  });

  it("does not become ready by leaving out a fact of the context or the record", () => {
    const mayBeReady = fc.constantFrom(coverageWith(), coverageWith(statedRule("visit_cap", { cap: "visits", visits: 9, per: "episode" }), statedRule("coverage_exclusion", { excluded: "purpose", purposes: ["wellness"] })));
    const told = fc.record({ visits: fc.nat(12), purpose: fc.constantFrom("treatment" as const, "wellness" as const), type: fc.constantFrom("physical_therapist" as const, "massage_therapist" as const) })
      .map(({ purpose, type, visits }): Visit => ({ dateOfService: "2026-03-02", discipline: "PT", sameDayVisits: [], services: [{ code: "97110", minutes: 30 }], context: { purpose, rendering: { type }, counters: { visits: { episode: visits } } } }));
    fc.assert(fc.property(fc.oneof(visit, told), fc.oneof(coverage, mayBeReady), fc.nat(60), (one, of, place) => {
      const less = leaveOutOne(one, place);
      const [before, after] = [reviewVisit(one, of, asking), reviewVisit(less, of, asking)];
      if (before.readiness !== "ready") expect(after.readiness).not.toBe("ready");
    }), { numRuns: 200 });
  });

  it("explains itself alike each time, and repeats nothing the record or the host wrote", () => {
    fc.assert(fc.property(visit, coverage, (one, of) => {
      const marked = withWords(one);
      const review = reviewVisit(marked, of, asking);
      const explanation = explain(review);
      expect(explain(reviewVisit(structuredClone(marked), of, asking))).toEqual(explanation);
      expect(JSON.stringify(explanation)).not.toMatch(/zebra/i);
    }), { numRuns: 40 });
  });
});

describe("an audit record", () => {
  it("replayed with the same editions changes nothing", () => {
    fc.assert(fc.property(visit, coverage, (one, of) => {
      const review = reviewVisit(one, of, asking);
      const again = replay(JSON.parse(JSON.stringify(toAuditRecord(review))) as AuditRecord, of);
      expect([again.changed, again.editions, again.sameLines]).toEqual([[], [], true]);
      expect(diffReviews(review, again.review)).toEqual([]);
    }), { numRuns: 60 });
  });

  it("of a claim the biller changed, replayed with the same editions, changes nothing", () => {
    fc.assert(fc.property(visit, coverage, changedLines, (one, of, changes) => {
      const review = changedReview(one, of, changes);
      const again = replay(JSON.parse(JSON.stringify(toAuditRecord(review))) as AuditRecord, of);
      expect([again.changed, again.editions, again.sameLines]).toEqual([[], [], true]);
      expect([again.review.readiness, again.review.because]).toEqual([review.readiness, review.because]);
      expect(diffReviews(review, again.review)).toEqual([]);
    }), { numRuns: 60 });
  });
});

describe("a claim for a visit", () => {
  it("needs attention for its units exactly where it bills more of a code than the visit was counted to have", () => {
    const seen = { over: 0, notOver: 0 };
    const sureVisit = fc.array(fc.record({ code: fc.constantFrom("97110", "97124", "97140", "97530", "97161", "97035"), minutes: fc.nat(60) }), { minLength: 1, maxLength: 4 })
      .map((services): Visit => ({ dateOfService: "2026-03-02", discipline: "PT", sameDayVisits: [], services }));
    fc.assert(fc.property(sureVisit, coverage, changedLines, (one, of, changes) => {
      const { because, claim, readiness, units } = changedReview(one, of, changes);
      const counted = [...units.timed?.lines ?? [], ...units.serviceBased, ...units.firstAndAdditional];
      const unitsOf = (lines: readonly { readonly code: string; readonly units: number }[], code: string): number => lines.reduce((sum, line) => sum + (line.code === code ? line.units : 0), 0);
      const over = [...new Set(claim.lines.map(({ code }) => code))].filter((code) => unitsOf(claim.lines, code) > unitsOf(counted, code));
      const named = because.filter((reason) => reason.startsWith("units_over/") || reason.startsWith("units_in_doubt/")).map((reason) => reason.slice(reason.indexOf("/") + 1));
      if (readiness === "needs_attention") expect(named.toSorted()).toEqual(over.toSorted());
      else expect(readiness === "not_billable" ? [] : over).toEqual([]);
      seen[over.length > 0 ? "over" : "notOver"] += 1;
    }), { numRuns: 120 });
    expect(Math.min(seen.over, seen.notOver)).toBeGreaterThan(5);
  });

  it("says nothing of units where it bills what was counted, or less", () => {
    fc.assert(fc.property(visit, coverage, fc.array(fc.nat(2), { maxLength: 6 }), (one, of, fewer) => {
      const review = reviewVisit(one, of, asking);
      const lines = review.claim.lines.map((line, index): ServiceLine => ({ ...line, units: Math.max(0, line.units - (fewer[index] ?? 0)) }));
      expect(withClaim(review, { ...review.claim, lines }).because.filter((reason) => /^units_(over|in_doubt)\//.test(reason))).toEqual([]);
    }), { numRuns: 60 });
  });
});

/** What a review says of itself, beside the findings of rules: wrong, or in doubt. */
const ownOf = (review: VisitReview): { readonly wrong: readonly string[]; readonly doubts: readonly string[] } => ({ wrong: attentionOf(review).map(({ id }) => id), doubts: [...attentionInDoubt(review).map(({ id }) => id), ...openServices(review.units).map(({ path }) => `open/${serviceAt(review.visit, path)}`)] });
const serviceAt = ({ services }: Visit, path: string): string => services[Number(/^\/services\/(\d+)/.exec(path)?.[1])]?.code ?? "";

describe("what a review itself finds wrong", () => {
  // Where the minutes of one service are left out, the unit left over in the pool may be another code's: that service is open instead.
  // Of two facts that contradict each other, leaving out one settles it: stated minutes and time blocks, the same document stated twice.
  const ofTwoFacts = /^problem\/(minutes_differ_from_time_blocks|plan_of_care_differs|referral_differs|minutes_over_a_day|same_day_visit_of_other_date|time_block_\w+)@/;

  it("stays wrong or leaves a doubt when any fact of a service, the context, the record or the day is left out", () => {
    const seen = new Map<string, number>();
    const furnished = fc.record({ code: fc.constantFrom("97110", "97140"), minutes: fc.integer({ min: 8, max: 40 }), performedBy: fc.constantFrom("assistant" as const, "therapist" as const), mode: fc.constantFrom("one_on_one" as const) });
    const day = fc.tuple(fc.array(furnished, { minLength: 1, maxLength: 3 }), fc.constantFrom("PT" as const, "OT" as const), fc.constantFrom<readonly Visit[]>([], [{ dateOfService: "2026-03-02", discipline: "OT", services: [{ code: "97530", minutes: 20 }] }]))
      .map(([services, discipline, sameDayVisits]): Visit => ({ dateOfService: "2026-03-02", discipline, services, sameDayVisits, context: soundClaim.context }));
    const told = fc.array(fc.record({ more: fc.nat(1), modifiers: fc.constantFrom(undefined, ["GP"], ["GO"], ["GP", "CQ"], ["GO", "CO"]) }), { maxLength: 4 });
    fc.assert(fc.property(fc.oneof(day, visit), fc.constantFrom(...profiles), told, (one, primary, changes) => {
      const built = reviewVisit(one, { primary }, asking);
      const lines = built.claim.lines.map((line, index): ServiceLine => ({ ...line, units: line.units + (changes[index]?.more ?? 0), modifiers: changes[index]?.modifiers ?? line.modifiers }));
      const before = ownOf(withClaim(built, { ...built.claim, lines }));
      for (const less of eachLeftOut(one)) {
        const again = reviewVisit(less, { primary }, asking);
        const after = ownOf(withClaim(again, { ...again.claim, lines }));
        for (const id of before.wrong.filter((reason) => !ofTwoFacts.test(reason))) {
          const [kind = "", code = ""] = id.split("/");
          seen.set(kind, (seen.get(kind) ?? 0) + 1);
          const isLeft = after.wrong.some((other) => other === id || (kind === "problem" && other.startsWith("problem/"))) || after.doubts.some((doubt) => doubt.endsWith(`/${code}`) || kind === "problem" || (kind === "units_over" && doubt.startsWith("open/")));
          if (!isLeft) throw new Error(`${id} is gone: ${JSON.stringify(after)} of ${JSON.stringify(less)} ${JSON.stringify(lines)}`);
        }
      }
    }), { numRuns: 60 });
    expect(["units_over", "assistant_units", "discipline_modifier"].filter((kind) => (seen.get(kind) ?? 0) < 5)).toEqual([]);
  });
});

/** The visit without each fact of a service, and without one of the context, the record or the day. */
function eachLeftOut(one: Visit): readonly Visit[] {
  const ofServices = one.services.flatMap((service, index) => Object.keys(service).filter((key) => key !== "code" && key !== "id" && key !== "timeBlocks").map((key): Visit => {
    const copy = structuredClone(one);
    Reflect.deleteProperty(copy.services[index] ?? {}, key);
    return copy;
  }));
  return [...ofServices, ...[0, 1, 2, 3, 5, 8, 13].map((place) => leaveOutOne(one, place))];
}

describe("what if", () => {
  it("the visit had been on another date and is put back: it is the visit it was", () => {
    const day = fc.constantFrom("2024-01-15" as const, "2025-06-30" as const, "2026-03-02" as const);
    fc.assert(fc.property(visit, coverage, day, (one, of, dateOfService) => {
      const there = reviewOn(one, of, { dateOfService }, asking).visit;
      expect(there.dateOfService).toBe(dateOfService);
      expect(reviewOn(there, of, { dateOfService: one.dateOfService }, asking)).toEqual(reviewVisit(one, of, asking));
    }), { numRuns: 40 });
  });
});

describe("an acknowledgement", () => {
  it("survives another order of the services", () => {
    fc.assert(fc.property(visit, coverage, (one, of) => {
      const noted = (review: VisitReview): readonly string[] => acknowledgeReview(review, list).claimReport.acknowledged.map(({ findingId }) => findingId).toSorted();
      const once: Visit = { ...one, services: one.services.filter(({ code }, index) => one.services.findIndex((other) => other.code === code) === index).map(({ code, minutes = 15 }) => ({ code, minutes })), sameDayVisits: [] };
      const list = reviewVisit(once, of, asking).claimReport.findings.filter(({ id }) => !id.includes("+")).map(({ id }) => ({ findingId: id, reason: "seen" }));
      expect(noted(reviewVisit({ ...once, services: once.services.toReversed() }, of, asking))).toEqual(noted(reviewVisit(once, of, asking)));
    }), { numRuns: 60 });
  });
});

/** What is wrong in a review: findings, and what the review says of codes and of the record of time. */
const wrongIn = (review: VisitReview): ReadonlySet<string> => new Set([...idsOf(review, "violated"), ...attentionOf(review).map(({ id }) => id)]);

/** Each change made by itself clears what it says, breaks nothing else, leaves every minute, and bills no more of a code it lowers than was counted. */
function expectHonestChanges(review: VisitReview): void {
  const before = wrongIn(review);
  for (const change of minimalChanges(review)) {
    if (change.patch === undefined) continue;
    const claim: Claim = patched(review.claim, change.patch);
    const after = withClaim(review, claim);
    expect(change.clears.filter((id) => !before.has(id) || wrongIn(after).has(id) || idsOf(after, "undetermined").has(id))).toEqual([]);
    expect([...wrongIn(after)].filter((id) => !before.has(id))).toEqual([]);
    expect(change.patch.filter(({ path }) => path.endsWith("/minutes"))).toEqual([]);
    const split = claim.lines.length > review.claim.lines.length;
    expect(claim.lines.every(({ minutes }) => review.claim.lines.some((line) => line.minutes === minutes)) || (split && minutesOf({ ...claim, unbilled: [] }) === minutesOf({ ...review.claim, unbilled: [] }))).toBe(true);
  }
}

/** Changes made one after the other come to an end, where none is left. */
function expectFixedPoint(review: VisitReview): void {
  let current = review;
  for (let made = 0; ; made += 1) {
    const change = minimalChanges(current).find(({ patch }) => patch !== undefined);
    if (change?.patch === undefined) break;
    expect(made).toBeLessThan(wrongIn(review).size);
    current = withClaim(current, patched(current.claim, change.patch));
  }
  expect(minimalChanges(current).filter(({ patch }) => patch !== undefined)).toEqual([]);
}

describe("minimalChanges", () => {
  it("clear what they say, break nothing else, and leave every minute, for every shipped book", () => {
    fc.assert(fc.property(visit, anyCoverage, changedLines, (one, of, changes) => { expectHonestChanges(changedReview(one, of, changes)); }), { numRuns: 150 });
  });

  it("leave the minutes of the day as they are where the lines state what was worked", () => {
    fc.assert(fc.property(visit, anyCoverage, changedLines, (one, of, changes) => {
      const review = changedReview(one, of, changes);
      for (const { patch } of minimalChanges(review)) if (patch !== undefined) expect(minutesOf(patched(review.claim, patch))).toBe(minutesOf(review.claim));
    }), { numRuns: 60 });
  });

  it("take more than was worked off a claim that states other minutes", () => {
    fc.assert(fc.property(visit, anyCoverage, fc.integer({ min: 1, max: 3 }), (one, of, more) => {
      const built = reviewVisit(one, of, asking);
      const review = withClaim(built, { ...built.claim, lines: built.claim.lines.map((line) => ({ ...line, units: line.units + more, minutes: (line.minutes ?? 0) + 15 * more })) });
      expectHonestChanges(review);
      expectFixedPoint(review);
    }), { numRuns: 60 });
  });

  it("made one after the other come to an end, for every shipped book", () => {
    fc.assert(fc.property(visit, anyCoverage, changedLines, (one, of, changes) => { expectFixedPoint(changedReview(one, of, changes)); }), { numRuns: 80 });
  });

  it.each(situations.flatMap(({ parts, title }) => parts.map(({ heading, shown }) => [`${title}: ${heading}`, shown] as const)))("are honest and come to an end: %s", (_, shown) => {
    const made = shown();
    if (!("review" in made)) return;
    expectHonestChanges(made.review);
    expectFixedPoint(made.review);
  });
});

/** Direct minutes of a claim, billed or not; those of a line that is taken off are kept where the claim says what is unbilled. */
function minutesOf({ lines, unbilled }: Claim): number | "not told" {
  return unbilled === undefined ? "not told" : [...lines, ...unbilled].reduce((sum, { minutes = 0 }) => sum + minutes, 0);
}

/** The visit with a word of its own in every text a host may send. */
function withWords(one: Visit): Visit {
  return {
    ...one,
    services: one.services.map((service, index) => ({ ...service, id: `zebra-${index}`, practitionerKey: `zebra-${index % 2}`, techniques: ["zebra stripping"], bodyRegions: [`zebra ${index}`] })),
    context: { ...one.context, authorizations: [{ number: "zebra", kind: "zebra" }] },
    record: { notes: [{ dateOfService: one.dateOfService, subjective: "zebra", assessment: "zebra", interventions: [{ name: "zebra", techniques: ["zebra"] }] }], planOfCare: { frequency: "zebra", goals: [{ text: "zebra" }] } },
  };
}
