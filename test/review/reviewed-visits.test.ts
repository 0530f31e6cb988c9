import { describe, expect, it } from "vitest";

import { type Coverage, reviewVisit, reviewVisits } from "../../src/review/index.js";
import { visitIssues } from "../../src/review/visit-issues.js";
import { safeParseVisit } from "../../src/schemas.js";
import type { Visit } from "../../src/visit/index.js";
import { visitOf } from "../claims/visit-rules.js";
import { coverageWith } from "./answered-book.js";
import { fourLineVisits } from "./four-line-visits.js";

const asking = { asOf: "2026-03-03" } as const;
const coverage = coverageWith();
const good = visitOf([{ code: "97110", minutes: 30 }]);
const sound = { dateOfService: "2026-03-02", discipline: "PT", services: [{ code: "97110", minutes: 30 }] };
const withService = (service: unknown) => ({ ...sound, services: [service] });

/** What a host may hand over that is no visit, and what is wrong with it. */
const bad: readonly (readonly [name: string, visit: unknown, issue: string])[] = [
  ["nothing", null, "wrong_type at "],
  ["nothing at all", undefined, "wrong_type at "],
  ["a name", "Jane Roe", "wrong_type at "],
  ["a list", [sound], "wrong_type at "],
  ["no services", { dateOfService: "2026-03-02", discipline: "PT" }, "missing at /services"],
  ["services that are a name", { ...sound, services: "Jane Roe" }, "wrong_type at /services"],
  ["services by key", { ...sound, services: { first: { code: "97110", minutes: 30 } } }, "wrong_type at /services"],
  ["a service that is a code", withService("97110"), "wrong_type at /services/0"],
  ["a service without a code", withService({ minutes: 30 }), "missing at /services/0/code"],
  ["a code that is a number", withService({ code: 97110, minutes: 30 }), "wrong_type at /services/0/code"],
  ["a code of four digits", withService({ code: "9711", minutes: 30 }), "not_a_code at /services/0/code"],
  ["minutes that are a text", withService({ code: "97110", minutes: "40" }), "wrong_type at /services/0/minutes"],
  ["minutes that are no number", withService({ code: "97110", minutes: Number.NaN }), "not_a_finite_number at /services/0/minutes"],
  ["minutes below none", withService({ code: "97110", minutes: -5 }), "out_of_range at /services/0/minutes"],
  ["half a minute", withService({ code: "97110", minutes: 7.5 }), "not_a_whole_number at /services/0/minutes"],
  ["a discipline nobody has", { ...sound, discipline: "Jane Roe" }, "not_allowed_value at /discipline"],
  ["no date", { discipline: "PT", services: [] }, "missing at /dateOfService"],
  ["a day that does not exist", { ...sound, dateOfService: "2026-02-30" }, "not_a_plain_date at /dateOfService"],
  ["a date with a time", { ...sound, dateOfService: "2026-03-02T00:00:00Z" }, "not_a_plain_date at /dateOfService"],
  ["a status nobody has", { ...sound, status: "Jane Roe" }, "not_allowed_value at /status"],
  ["a time block with a wrong hour", withService({ code: "97110", timeBlocks: [{ start: "9:00", end: "09:30" }] }), "not_a_local_time at /services/0/timeBlocks/0/start"],
  ["another visit of the day without services", { ...sound, sameDayVisits: [{ dateOfService: "2026-03-02", discipline: "PT" }] }, "missing at /sameDayVisits/0/services"],
  ["visits of the day within visits of the day", { ...sound, sameDayVisits: [{ ...sound, sameDayVisits: [sound] }] }, "too_deep at /sameDayVisits/0/sameDayVisits"],
  ["an amount that is a text", { ...sound, context: { counters: { allowedCentsYearToDate: { ptSlp: "41000" } } } }, "wrong_type at /context/counters/allowedCentsYearToDate/ptSlp"],
  ["a number of visits that is a text", { ...sound, context: { counters: { visits: { injury: "8" } } } }, "wrong_type at /context/counters/visits/injury"],
  ["evaluations that are half", { ...sound, context: { counters: { evaluationsLast12Months: { initial: 0.5 } } } }, "not_a_whole_number at /context/counters/evaluationsLast12Months/initial"],
  ["a context that is a name", { ...sound, context: "Jane Roe" }, "wrong_type at /context"],
  ["diagnoses that are a text", { ...sound, context: { diagnoses: "M54.50" } }, "wrong_type at /context/diagnoses"],
  ["a referral that is yes", { ...sound, context: { referral: true } }, "not_allowed_value at /context/referral"],
  ["notes that are a text", { ...sound, record: { notes: "Jane Roe" } }, "wrong_type at /record/notes"],
  ["a note without a date", { ...sound, record: { notes: [{ subjective: "Jane Roe" }] } }, "missing at /record/notes/0/dateOfService"],
  ["interventions that are nothing", { ...sound, record: { notes: [{ dateOfService: "2026-03-02", interventions: null }] } }, "wrong_type at /record/notes/0/interventions"],
];

/** As they come out of a host without types. */
const handedOver = (visits: readonly unknown[]): readonly Visit[] => visits as readonly Visit[];

describe("visits that are none, between good ones", () => {
  const items = [...reviewVisits(handedOver([good, ...bad.flatMap(([, visit]) => [visit, good])]), () => coverage, asking)];

  it.each(bad.map(([name, , issue], index) => [name, issue, index] as const))("yields a failed item for %s", (_, issue, index) => {
    const item = items[2 * index + 1];
    expect(item?.ok === false ? item.issues.map(({ code, path }) => `${code} at ${path}`) : "reviewed").toEqual([issue]);
    expect(item?.ok === false ? item.error : "").toMatch(new RegExp(`^visit ${2 * index + 2} of the list cannot be reviewed: it is not of the shape of a visit: `));
  });

  it("leave every good one reviewed as it is alone", () => {
    const alone = { ok: true, review: reviewVisit(good, coverage, asking) };
    expect(items.filter((_, index) => index % 2 === 0)).toEqual(Array.from({ length: bad.length + 1 }, () => alone));
  });

  it("have nothing of theirs in any failed item", () => {
    expect(JSON.stringify(items.filter(({ ok }) => !ok))).not.toMatch(/Roe|first|M54|7\.5/);
  });

  it("are refused by the door with the same code at the same place", () => {
    for (const [, visit, issue] of bad) {
      const read = safeParseVisit(visit);
      expect(read.ok ? "a visit" : read.issues.map(({ code, path }) => `${code} at ${path}`)).toContain(issue);
    }
  });
});

describe("what a visit is looked at for", () => {
  it("is in order in every visit a door lets through", () => {
    for (const { visit } of fourLineVisits) {
      expect(safeParseVisit(visit).ok).toBe(true);
      expect(visitIssues(visit)).toEqual([]);
    }
  });

  it("is told a thousand times at most", () => {
    expect(visitIssues({ ...sound, services: Array.from({ length: 5_000 }, () => 1) })).toHaveLength(1_000);
  });

  it("stands in the sentence three times at most", () => {
    const [item] = [...reviewVisits(handedOver([{ services: [1, 2, 3] }]), () => coverage, asking)];
    expect(item?.ok === false ? item.error : "").toBe('visit 1 of the list cannot be reviewed: it is not of the shape of a visit: missing at "/dateOfService", missing at "/discipline", wrong_type at "/services/0"');
    expect(item?.ok === false ? item.issues.length : 0).toBe(5);
  });
});

describe("a coverage that is not found", () => {
  const failed = { ok: false, error: "visit 1 of the list cannot be reviewed: its coverage is not known: coverageOf fails, or gives no books", issues: [] };

  it.each<readonly [name: string, coverageOf: () => Coverage]>([
    ["it throws", () => { throw new Error("no policy of Jane Roe"); }],
    ["it gives nothing", () => undefined as unknown as Coverage],
    ["it gives no books", () => ({}) as unknown as Coverage],
  ])("fails its visit and no other: %s", (_, coverageOf) => {
    let asked = 0;
    const items = [...reviewVisits([good, good], () => { asked += 1; return asked === 1 ? coverageOf() : coverage; }, asking)];
    expect(items).toEqual([failed, { ok: true, review: reviewVisit(good, coverage, asking) }]);
  });

  it("is not asked for where there is no visit", () => {
    const asked: unknown[] = [];
    expect([...reviewVisits(handedOver([null]), (visit) => { asked.push(visit); return coverage; }, asking)].map(({ ok }) => ok)).toEqual([false]);
    expect(asked).toEqual([]);
  });
});

describe("what fails for another reason", () => {
  it("is a check of the caller's own that throws", () => {
    const own = { ruleBookId: "clinic", ruleId: "ours", edition: "1", code: "ours", severity: "warning", confidence: "primary", citations: [{ sourceId: "clinic", locator: "1" }], judge: () => { throw new Error("Jane Roe"); }, details: () => ({}), describe: () => ({ title: "ours", message: "ours" }), paths: () => ["/lines"] } as const;
    const [item] = [...reviewVisits([good], () => coverage, asking, { own: [own] })];
    expect(item).toEqual({ ok: false, error: "visit 1 of the list cannot be reviewed: a check of the caller fails, or it is not of the shape of a visit, as safeParseVisit would say", issues: [] });
  });

  it("is a visit that cannot be read", () => {
    const unreadable = Object.defineProperty({ ...sound }, "services", { get: () => { throw new Error("Jane Roe"); } });
    const items = [...reviewVisits(handedOver([unreadable, good]), () => coverage, asking)];
    expect(items.map((item) => item.ok || item.error)).toEqual(["visit 1 of the list cannot be reviewed: reading it fails: look at it with safeParseVisit", true]);
  });

  it("is the day of the question for all of them, and the caller's to put right", () => {
    expect(() => [...reviewVisits([good], () => coverage, { asOf: "2026-02-30" })]).toThrow(new RangeError("the day of the question is no calendar date: give a day that exists, as YYYY-MM-DD"));
  });
});
