import { afterEach, describe, expect, it } from "vitest";
import * as z from "zod";

import { InvalidInputError, parseVisit, safeParseClaim, safeParseRecord, safeParseRecordUnderReview, safeParseVisit } from "../../src/schemas.js";
import { fullClaim, fullRecord, fullRecordUnderReview, fullVisit } from "./full-input.js";
import { isObject } from "./places.js";

const doors = [safeParseVisit, safeParseClaim, safeParseRecord, safeParseRecordUnderReview];
const visit = { dateOfService: "2026-03-02", discipline: "massage", services: [] };
const CANARY = "Jane Canary";

/** The input with the canary for every value that is not a list or an object, and as the key of one property more in every object. */
function poisoned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(poisoned);
  if (!isObject(value)) return CANARY;
  return { ...Object.fromEntries(Object.entries(value).map(([key, member]) => [key, poisoned(member)])), [CANARY]: CANARY };
}

describe("nothing of the input in issues and errors", () => {
  const input = poisoned(fullVisit);

  it.each([
    ["visit", safeParseVisit, fullVisit],
    ["claim", safeParseClaim, fullClaim],
    ["record", safeParseRecord, fullRecord],
    ["record under review", safeParseRecordUnderReview, fullRecordUnderReview],
  ])("no value and no unknown key of a %s stands in any issue", (_, door, full: unknown) => {
    const result = door(poisoned(full));
    expect(result.ok ? [] : result.issues.map(({ code }) => code)).toEqual(expect.arrayContaining(["unknown_key", "not_a_plain_date", "wrong_type"]));
    expect(JSON.stringify(result)).not.toContain("Canary");
  });

  it("nor in the error that is thrown", () => {
    expect.assertions(5);
    try {
      parseVisit(input);
    } catch (error) {
      if (!(error instanceof InvalidInputError)) throw error;
      expect(error.message).toContain("not_a_plain_date at \"/dateOfService\"");
      expect(error.message).not.toContain("Canary");
      expect(error.stack).not.toContain("Canary");
      expect(JSON.stringify(error)).not.toContain("Canary");
      expect(error.cause).toBeUndefined();
    }
  });

  describe("with an error map that the host has set for every zod", () => {
    const before = z.config().customError;
    afterEach(() => z.config({ customError: before }));

    it("the map is not shown the input and changes nothing", () => {
      const seen: unknown[] = [];
      const usual = safeParseVisit(input);
      z.config({ customError: (issue) => { seen.push(issue.input); throw new Error(CANARY); } });
      expect(safeParseVisit(input)).toEqual(usual);
      expect(seen).toEqual([]);
    });
  });
});

describe("input too large, too deep or without end", () => {
  it("200,000 bad services are one issue, and soon", () => {
    const services = Array.from({ length: 200_000 }, () => ({ code: 1, unknown: {} }));
    const start = performance.now();
    expect(safeParseVisit({ ...visit, services })).toEqual({ ok: false, issues: [{ path: "/services", code: "too_many" }] });
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  it("a list without members but four thousand million long is one issue", () => {
    expect(safeParseVisit({ ...visit, services: Array(4_000_000_000) })).toEqual({ ok: false, issues: [{ path: "/services", code: "too_many" }] });
  });

  it("visits 100,000 deep are one issue", () => {
    let deep: unknown = visit;
    for (let level = 0; level < 100_000; level++) deep = { ...visit, sameDayVisits: [deep] };
    expect(safeParseVisit(deep)).toEqual({ ok: false, issues: [{ path: "/sameDayVisits/0/sameDayVisits", code: "too_deep" }] });
  });

  it("lists and objects 100,000 deep at a place where neither belongs are one issue", () => {
    let lists: unknown = [];
    let objects: unknown = {};
    for (let level = 0; level < 100_000; level++) [lists, objects] = [[lists], { context: objects }];
    expect(safeParseVisit({ ...visit, services: lists })).toEqual({ ok: false, issues: [{ path: "/services/0", code: "wrong_type" }] });
    expect(safeParseVisit({ ...visit, context: objects })).toEqual({ ok: false, issues: [{ path: "/context", code: "unknown_key" }] });
  });

  it("a visit that is its own visit of the same day is one issue", () => {
    const cyclic = { ...visit, sameDayVisits: [] as unknown[] };
    cyclic.sameDayVisits.push(cyclic);
    expect(safeParseVisit(cyclic)).toEqual({ ok: false, issues: [{ path: "/sameDayVisits/0/sameDayVisits", code: "too_deep" }] });
  });

  it("a context that holds itself is one issue", () => {
    const context: Record<string, unknown> = {};
    context["context"] = context;
    expect(safeParseVisit({ ...visit, context })).toEqual({ ok: false, issues: [{ path: "/context", code: "unknown_key" }] });
  });

  it("a hundred thousand faults are told a thousand", () => {
    const notes = Array(200).fill({ dateOfService: "2026-03-02", interventions: Array(500).fill(0) });
    const result = safeParseRecord({ notes });
    expect(result.ok ? [] : result.issues).toHaveLength(1_000);
  });
});

describe("names that mean something to JavaScript", () => {
  it.each(["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"])("%s is an unknown key and reaches no prototype", (key) => {
    const input: unknown = JSON.parse(`{ ${JSON.stringify(visit).slice(1, -1)}, "${key}": { "polluted": true } }`);
    expect(safeParseVisit(input)).toEqual({ ok: false, issues: [{ path: "", code: "unknown_key" }] });
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });
});

describe("input that throws when it is read", () => {
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();

  it.each<[sentence: string, input: unknown]>([
    ["a getter that throws", { get dateOfService() { throw new Error(CANARY); } }],
    ["a revoked proxy", revoked.proxy],
    ["a proxy whose keys throw", new Proxy({}, { ownKeys: () => { throw new Error(CANARY); } })],
  ])("%s is one issue", (_, input) => {
    for (const door of doors) {
      const result = door(input);
      expect(result.ok).toBe(false);
      expect(JSON.stringify(result)).not.toContain("Canary");
    }
  });
});
