import { describe, expect, it } from "vitest";
import * as z from "zod";

import { recordUnderReview } from "../../src/documentation/schema.js";
import { InvalidInputError, parseClaim, parseRecord, parseRecordUnderReview, parseVisit, type Result, safeParseClaim, safeParseRecord, safeParseRecordUnderReview, safeParseVisit } from "../../src/schemas.js";
import { claim, treatmentRecord, visit } from "../../src/visit/schema.js";
import { fullClaim, fullRecord, fullRecordUnderReview, fullVisit } from "./full-input.js";
import { changed, isObject, placesOf, pointerOf, put, stepsOf, takeOut } from "./places.js";

const doors = [
  { name: "visit", door: safeParseVisit, parse: parseVisit, schema: visit, full: fullVisit as unknown },
  { name: "claim", door: safeParseClaim, parse: parseClaim, schema: claim, full: fullClaim as unknown },
  { name: "record", door: safeParseRecord, parse: parseRecord, schema: treatmentRecord, full: fullRecord as unknown },
  { name: "record under review", door: safeParseRecordUnderReview, parse: parseRecordUnderReview, schema: recordUnderReview, full: fullRecordUnderReview as unknown },
];
const issuesOf = (result: Result<unknown>) => (result.ok ? [] : result.issues);
const visitWith = (pointer: string, value: unknown) => issuesOf(safeParseVisit(changed(fullVisit, stepsOf(pointer), put(value))));

describe.each(doors)("the door of a $name", ({ door, parse, schema, full }) => {
  it("takes what has every property, and gives back an equal copy", () => {
    const result = door(full);
    expect(result).toStrictEqual({ ok: true, value: full });
    expect(parse(full)).toStrictEqual(full);
    expect(result.ok && result.value).not.toBe(full);
  });

  it("knows no property that the full input lacks", () => {
    const names = (at: unknown): string[] => (Array.isArray(at) ? at.flatMap(names) : !isObject(at) ? []
      : [...(isObject(at["properties"]) ? Object.keys(at["properties"]) : []), ...Object.values(at).flatMap(names)]);
    const known = new Set(names(z.toJSONSchema(schema)));
    expect([...known].sort()).toEqual([...new Set(placesOf(full).flatMap(({ path }) => path.at(-1) ?? []).filter((step) => typeof step === "string"))].sort());
  });

  it("takes frozen input and what a JSON round trip or a structured clone gives", () => {
    for (const { value } of placesOf(full)) Object.freeze(value);
    expect(door(JSON.parse(JSON.stringify(full)))).toStrictEqual(door(full));
    expect(door(structuredClone(full))).toStrictEqual(door(full));
  });

  it.each([null, undefined])("refuses %s at every place as of the wrong type", (nothing) => {
    for (const { path } of placesOf(full).slice(1)) {
      expect(issuesOf(door(changed(full, path, put(nothing))))).toEqual([{ path: pointerOf(path), code: "wrong_type" }]);
    }
  });

  it("refuses an unknown property in every object, at the object and without its name", () => {
    for (const { path, value } of placesOf(full).filter((place) => isObject(place.value))) {
      const more = { ...value as object, patientName: "x" };
      expect(issuesOf(door(path.length === 0 ? more : changed(full, path, put(more))))).toEqual([{ path: pointerOf(path), code: "unknown_key" }]);
    }
  });

  it("takes the input without any one property, or says that the property is missing", () => {
    const required = new Set([
      "dateOfService", "discipline", "services", "code", "start", "end", "kind", "context", "lines", "units", "modifiers", "minutes", "name", "writtenOn", "on", "record", "billed",
    ]);
    for (const { path } of placesOf(full).slice(1).filter(({ path }) => typeof path.at(-1) === "string")) {
      const issues = issuesOf(door(changed(full, path, takeOut)));
      if (issues.length > 0) expect(issues).toEqual([{ path: pointerOf(path), code: "missing" }]);
      if (issues.length > 0) expect([...required]).toContain(path.at(-1));
    }
  });

  it.each([-0, -1, 0.5, 2 ** 53, -(2 ** 53), NaN, Infinity, -Infinity])("refuses %s wherever a count stands", (number) => {
    const code = Number.isFinite(number) ? (Number.isInteger(number) ? "out_of_range" : "not_a_whole_number") : "not_a_finite_number";
    const counts = placesOf(full).filter(({ path, value }) => typeof value === "number" && path.at(-1) !== "value");
    expect(counts.length).toBeGreaterThan(10);
    for (const { path } of counts) expect(issuesOf(door(changed(full, path, put(number))))).toEqual([{ path: pointerOf(path), code }]);
  });

  it("does not touch input that it refuses", () => {
    for (const { path, value } of placesOf(full).slice(1)) {
      const wrong = Array.isArray(value) ? { of: "another shape" } : ["of another shape"];
      door(changed(full, path, put(wrong)));
      expect(Object.isFrozen(wrong)).toBe(false);
    }
  });

  it("throws, with the same issues, where the other door returns them", () => {
    const issues = issuesOf(door([]));
    expect(issues).toEqual([{ path: "", code: "wrong_type" }]);
    expect(() => parse([])).toThrow(new InvalidInputError(issues));
    expect(() => parse([])).toThrow(InvalidInputError);
  });
});

describe("the issue of each malformed value", () => {
  it.each<[sentence: string, pointer: string, value: unknown, code: string]>([
    ["a day that does not exist", "/dateOfService", "2026-02-29", "not_a_plain_date"],
    ["a date in American form", "/dateOfService", "03/02/2026", "not_a_plain_date"],
    ["a date with a time", "/record/notes/0/dateOfService", "2026-03-02T00:00:00Z", "not_a_plain_date"],
    ["the year 0", "/context/injuryOn", "0000-01-01", "not_a_plain_date"],
    ["a date before a line break", "/dateOfService", "2026-03-02\n", "not_a_plain_date"],
    ["a date that is a number", "/dateOfService", 20260302, "wrong_type"],
    ["a day that does not exist where none may be said", "/record/dischargeNoteOn", "2026-04-31", "not_a_plain_date"],
    ["a time without its leading zero", "/services/0/timeBlocks/0/start", "9:00", "not_a_local_time"],
    ["24 o'clock", "/services/0/timeBlocks/0/end", "24:00", "not_a_local_time"],
    ["60 minutes past", "/record/notes/0/timeIn", "09:60", "not_a_local_time"],
    ["a time with seconds", "/record/notes/0/timeOut", "09:00:00", "not_a_local_time"],
    ["60 seconds past a minute", "/services/0/timeBlocks/0/startSeconds", 60, "out_of_range"],
    ["an age of 151", "/context/ageYears", 151, "out_of_range"],
    ["minutes as text", "/services/0/minutes", "55", "wrong_type"],
    ["minutes as a big integer", "/services/0/minutes", 55n, "wrong_type"],
    ["a measured value that is not a number", "/record/notes/0/measures/0/value", NaN, "not_a_finite_number"],
    ["a measured value of negative zero", "/record/notes/0/measures/0/value", -0, "out_of_range"],
    ["a code of four characters", "/services/0/code", "9712", "not_a_code"],
    ["a code of six characters", "/services/0/code", "971240", "not_a_code"],
    ["a code in small letters", "/services/0/code", "g0283", "not_a_code"],
    ["a code as a number", "/services/0/code", 97124, "wrong_type"],
    ["an authorized code with a space", "/context/authorizations/0/codes/1", "97124 ", "not_a_code"],
    ["a place of service of one digit", "/context/placeOfService", "2", "not_a_code"],
    ["an unknown discipline", "/discipline", "pt", "not_allowed_value"],
    ["a discipline that is a number", "/discipline", 1, "wrong_type"],
    ["an unknown provider type", "/context/rendering/type", "PT", "not_allowed_value"],
    ["an unknown discipline in a list", "/context/planOfCare/disciplines/1", "GP", "not_allowed_value"],
    ["endsNextDay that is false", "/services/0/timeBlocks/1/endsNextDay", false, "not_allowed_value"],
    ["a word other than none", "/context/referral", "no", "not_allowed_value"],
    ["a number where an object or none stands", "/record/evaluation", 0, "wrong_type"],
    ["a list where an object or none stands", "/record/planOfCare", [], "wrong_type"],
    ["a flag that is text", "/context/partAStay", "no", "wrong_type"],
    ["an object for a list", "/services", { 0: {} }, "wrong_type"],
    ["a list for an object", "/context", [], "wrong_type"],
    ["a text for an object", "/services/0", "97124", "wrong_type"],
    ["a gap in a list", "/context/diagnoses", Array(1), "missing"],
    ["a key of 201 characters", "/services/0/id", "k".repeat(201), "too_long"],
    ["a phrase of 2,001 characters", "/services/0/techniques/0", "t".repeat(2001), "too_long"],
    ["a text of more than 1,048,576 characters", "/record/notes/0/plan", "t".repeat(1_048_577), "too_long"],
    ["501 services", "/services", Array(501).fill({ code: "97124" }), "too_many"],
    ["2,001 notes", "/record/notes", Array(2001).fill({ dateOfService: "2026-03-02" }), "too_many"],
    ["101 diagnoses of a service", "/services/0/diagnoses", Array(101).fill("M54.50"), "too_many"],
    ["101 time blocks", "/services/0/timeBlocks", Array(101).fill({ start: "09:00", end: "09:15" }), "too_many"],
    ["a visit of the same day inside another", "/sameDayVisits/0/sameDayVisits", [fullVisit], "too_deep"],
  ])("%s", (_, pointer, value, code) => {
    expect(visitWith(pointer, value)).toEqual([{ path: pointer.startsWith("/context/diagnoses") ? `${pointer}/0` : pointer, code }]);
  });

  it.each<[sentence: string, pointer: string, value: unknown, issues: unknown[]]>([
    ["what is wrong inside an object that may be none is told where it is", "/context/referral", { by: "x", orderedOn: "x" }, [
      { path: "/context/referral/by", code: "not_allowed_value" }, { path: "/context/referral/orderedOn", code: "not_a_plain_date" },
    ]],
    ["so is what it lacks", "/context/advanceNotice", {}, [{ path: "/context/advanceNotice/kind", code: "missing" }]],
    ["several unknown properties are one issue", "/context/planOfCare", { a: 1, b: 2 }, [{ path: "/context/planOfCare", code: "unknown_key" }]],
    ["every issue is told", "/services/0", { code: "x", minutes: -1, timeBlocks: [{ start: "x" }], seconds: 1 }, [
      { path: "/services/0/code", code: "not_a_code" }, { path: "/services/0/minutes", code: "out_of_range" },
      { path: "/services/0/timeBlocks/0/start", code: "not_a_local_time" }, { path: "/services/0/timeBlocks/0/end", code: "missing" },
      { path: "/services/0", code: "unknown_key" },
    ]],
  ])("%s", (_, pointer, value, issues) => {
    expect(visitWith(pointer, value)).toEqual(issues);
  });
});

describe("odd but sound input", () => {
  it.each<[sentence: string, pointer: string, value: unknown]>([
    ["no services", "/services", []],
    ["24 hours of one code", "/services/0/minutes", 1440],
    ["more minutes than a day has, which is a finding's matter", "/services/0/minutes", 100_000],
    ["500 services", "/services", Array(500).fill({ code: "97124" })],
    ["an unlisted code of letters and digits", "/services/0/code", "0552T"],
    ["an NPI of the wrong length, which is a finding's matter", "/context/billing/npi", "123"],
    ["a diagnosis of the wrong form, which is a finding's matter", "/context/diagnoses", ["LBP"]],
    ["an unpaired surrogate", "/record/notes/0/plan", "\ud800"],
    ["text of 1,048,576 characters beyond the basic plane", "/record/notes/0/plan", "😀".repeat(1_048_576)],
    ["right-to-left text", "/record/notes/0/plan", "\u202eشفاء"],
    ["a negative measured value", "/record/notes/0/measures/0/value", -12.5],
    ["a time block that ends before it starts, which is a finding's matter", "/services/0/timeBlocks", [{ start: "10:00", end: "09:00" }]],
  ])("%s", (_, pointer, value) => {
    const input = changed(fullVisit, stepsOf(pointer), put(value));
    expect(safeParseVisit(input)).toStrictEqual({ ok: true, value: input });
  });
});
