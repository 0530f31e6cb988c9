import fc from "fast-check";
import { expect, test } from "vitest";

import type { PlainDate } from "../../src/core/index.js";
import { lintRuleBooks } from "../../src/rules/lint-rule-books.js";
import { type RuleBook, rulesInForce } from "../../src/rules/index.js";
import { safeParseRuleBook } from "../../src/schemas.js";
import { changed, placesOf, pointerOf, put, takeOut } from "../visit/places.js";
import { bookOf, booksOfOneRule, fullRuleBook, ruleOf } from "./full-rule-book.js";

const day: fc.Arbitrary<PlainDate> = fc.constantFrom("0001-01-01", "2020-01-01", "2024-07-01", "2025-12-31", "2026-01-01", "2026-12-31", "2027-01-01", "9999-12-31");
const dates = fc.record(
  { dateOfService: day, injuryOn: day, orderedOn: day, policyIssuedOn: day, receivedOn: day },
  { requiredKeys: ["dateOfService"], noNullPrototype: true },
);

/** Values of the right type and often of the right form. */
const plausible = fc.oneof(
  fc.jsonValue(), fc.nat(200), fc.boolean(), day, fc.constant({ unknown: true, seenOn: "2024-07-01" }),
  fc.constantFrom("test/full", "daily_cap", "unit_counting", "replace", "close", "injury", "secondary", "97124", "97110-97124", "", [], {}),
);

/** A book of one rule with one to three places changed or taken out: most of it sound, so that the door looks everywhere. */
const nearlyABook = (value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> => fc.constantFrom(...booksOfOneRule).chain((book) => {
  const places = placesOf(book).slice(1).map(({ path }) => path);
  const change = fc.record({ path: fc.constantFrom(...places), to: fc.option(value.map((wrong) => put(wrong)), { nil: takeOut }) });
  return fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) => changes.reduce<unknown>((input, { path, to }) => changed(input, path, to), book));
});

function isPlainData(value: unknown): void {
  expect(JSON.parse(JSON.stringify(value))).toStrictEqual(value);
  expect(structuredClone(value)).toStrictEqual(value);
}

test.each([["plausible", plausible], ["any", fc.anything()]])("with %s values: what the door takes equals the input and survives, what it refuses it refuses at a place in the input", (_, value) => {
  let taken = 0;
  fc.assert(fc.property(nearlyABook(value), dates, (input, on) => {
    const result = safeParseRuleBook(input);
    if (!result.ok) {
      const places = new Set(placesOf(input).map(({ path }) => pointerOf(path)));
      expect(result.issues.length).toBeGreaterThan(0);
      for (const { path, code } of result.issues) expect(places).toContain(code === "missing" ? path.slice(0, path.lastIndexOf("/")) : path);
      return;
    }
    taken += 1;
    expect(result.value).toStrictEqual(input);
    isPlainData(result.value);
    isPlainData(rulesInForce([fullRuleBook, { ...result.value, id: "taken" }, bookOf("last", [ruleOf("unit_counting")])], on));
    isPlainData(lintRuleBooks([fullRuleBook, result.value]));
  }), { numRuns: 1_500 });
  expect(taken).toBeGreaterThan(20);
});

test("no door throws on anything", () => {
  fc.assert(fc.property(fc.oneof(fc.anything(), fc.jsonValue()), (input) => {
    expect(safeParseRuleBook(input).ok).toBe(false);
  }), { numRuns: 500 });
});

const book = (id: string): fc.Arbitrary<RuleBook> => {
  const period = fc.record({ from: day, until: day, unknownAfterUntil: fc.constant(true as const) }, { requiredKeys: ["from"] });
  const rule = fc.tuple(fc.constantFrom("unit_counting", "assistant_units", "daily_cap", "mue"), fc.constantFrom("r1", "r2", "r3"), period)
    .map(([kind, ruleId, rest]) => ruleOf(kind, { id: ruleId, ...rest }));
  const override = fc.record(
    {
      action: fc.constantFrom("replace", "off", "close"), ruleBookId: fc.constantFrom("a", "b"), ruleId: fc.constantFrom("r1", "r2"), kind: fc.constantFrom("daily_cap", "mue"),
      withRuleId: fc.constantFrom("r1", "r3"), until: day, citations: fc.constant([{ sourceId: "source", locator: "§1" }] as const),
    },
    { requiredKeys: ["action", "ruleBookId", "citations"], noNullPrototype: true },
  );
  return fc.tuple(fc.array(rule, { maxLength: 6 }), fc.array(override, { maxLength: 3 })).map(([rules, overrides]) => bookOf(id, rules, { overrides }));
};

test("a rule that alone would be in force is in force or recorded as overridden, and each rule of a book stands once", () => {
  fc.assert(fc.property(book("a"), book("b"), book("c"), dates, (a, b, c, on) => {
    const set = rulesInForce([a, b, c], on);
    const names = set.rules.map(({ id, ruleBookId }) => `${ruleBookId}/${id}`);
    expect(new Set(names).size).toBe(names.length);
    for (const { id, kind, ruleBookId } of [a, b, c].flatMap((one) => rulesInForce([{ ...one, overrides: [] }], on).rules)) {
      const overridden = set.overridden.some((override) => override.ruleBookId === ruleBookId && (override.ruleId ?? id) === id && (override.kind ?? kind) === kind);
      expect(names.includes(`${ruleBookId}/${id}`) || overridden).toBe(true);
    }
  }), { numRuns: 500 });
});

test("the order of the rules within a book decides nothing, where their periods follow one another", () => {
  fc.assert(fc.property(book("a"), book("b"), dates, (a, b, on) => {
    fc.pre(lintRuleBooks([a, b]).every(({ code }) => code !== "periods_overlap" && code !== "until_before_from" && code !== "rule_id_of_two_kinds"));
    const turned = ({ rules, ...rest }: RuleBook): RuleBook => ({ ...rest, rules: rules.toReversed() });
    const said = (books: readonly RuleBook[]) => rulesInForce(books, on).rules.map(({ doubt, from, id, ruleBookId }) => JSON.stringify([ruleBookId, id, doubt, from])).sort();
    expect(said([turned(a), turned(b)])).toEqual(said([a, b]));
  }), { numRuns: 500 });
});
