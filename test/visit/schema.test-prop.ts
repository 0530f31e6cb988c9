import fc from "fast-check";
import { expect, test } from "vitest";

import { type Result, safeParseClaim, safeParseRecord, safeParseRecordUnderReview, safeParseVisit } from "../../src/schemas.js";
import { fullClaim, fullRecord, fullRecordUnderReview, fullVisit } from "./full-input.js";
import { changed, placesOf, pointerOf, put, takeOut } from "./places.js";

const doors: readonly (readonly [door: (input: unknown) => Result<unknown>, full: unknown])[] = [
  [safeParseVisit, fullVisit], [safeParseClaim, fullClaim], [safeParseRecord, fullRecord], [safeParseRecordUnderReview, fullRecordUnderReview],
];

/** Full input with one to three places changed or taken out: most of it sound, so that the door looks everywhere. */
const nearly = (full: unknown, value: fc.Arbitrary<unknown>) => {
  const places = placesOf(full).slice(1).map(({ path }) => path);
  const change = fc.record({ path: fc.constantFrom(...places), to: fc.option(value.map((wrong) => put(wrong)), { nil: takeOut }) });
  return fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) => changes.reduce((input, { path, to }) => changed(input, path, to), full));
};

/** Values of the right type and often of the right form. */
const plausible = fc.oneof(
  fc.jsonValue(), fc.nat(2_000), fc.boolean(), fc.constantFrom("none", "PT", "97124", "GP", "11", "", [], {}),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)), fc.stringMatching(/^[0-2]\d:[0-5]\d$/), fc.stringMatching(/^[0-9A-Z]{2,5}$/),
);

function holds(door: (input: unknown) => Result<unknown>, input: unknown): void {
  const result = door(input);
  if (result.ok) {
    expect(result.value).toStrictEqual(input);
    expect(JSON.parse(JSON.stringify(result.value))).toStrictEqual(input);
    expect(door(result.value)).toStrictEqual(result);
  } else {
    const places = new Set(placesOf(input).map(({ path }) => pointerOf(path)));
    expect(result.issues.length).toBeGreaterThan(0);
    for (const { path, code } of result.issues) expect(places).toContain(code === "missing" ? path.slice(0, path.lastIndexOf("/")) : path);
  }
}

test.each(doors)("no door throws on anything, and what passes equals the input", (door) => {
  fc.assert(fc.property(fc.oneof(fc.anything(), fc.jsonValue()), (input) => {
    holds(door, input);
  }), { numRuns: 500 });
});

test.each(doors)("of input that is nearly sound, what passes equals the input and each issue points into it", (door, full) => {
  fc.assert(fc.property(nearly(full, plausible), (input) => { holds(door, input); }), { numRuns: 500 });
  fc.assert(fc.property(nearly(full, fc.anything()), (input) => { holds(door, input); }), { numRuns: 500 });
});
