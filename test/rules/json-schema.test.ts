// The JSON Schemas of the package against a validator that is not ours and knows nothing of zod: it takes what the doors take, and refuses what no door takes.
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";

import { jsonSchemas } from "../../.ci/json-schema.js";
import { safeParseClaim, safeParseRecord, safeParseRecordUnderReview, safeParseRuleBook, safeParseVisit } from "../../src/schemas.js";
import { fullClaim, fullRecord, fullRecordUnderReview, fullVisit } from "../visit/full-input.js";
import { changed, isObject, placesOf, put, takeOut } from "../visit/places.js";
import { booksOfOneRule, fullReport, fullRuleBook } from "./full-rule-book.js";

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
const validate = (name: string) => ajv.compile(jsonSchemas[name]!);

describe.each([
  { name: "rule-book", inputs: booksOfOneRule, door: safeParseRuleBook },
  { name: "visit", inputs: [fullVisit] as readonly unknown[], door: safeParseVisit },
  { name: "claim", inputs: [fullClaim], door: safeParseClaim },
  { name: "treatment-record", inputs: [fullRecord], door: safeParseRecord },
  { name: "record-under-review", inputs: [fullRecordUnderReview], door: safeParseRecordUnderReview },
])("the JSON Schema $name", ({ name, inputs, door }) => {
  const holds = validate(name);
  /** Every place of the first input; of the others the parameters, where alone they differ, down to packed rows, which only the door reads. */
  const places = inputs.flatMap((full, index) => placesOf(full).slice(1)
    .filter(({ path }) => (index === 0 || path.includes("parameters")) && path.at(-2) !== "packed")
    .map((place) => ({ full, ...place })));

  it("takes input that has every property", () => {
    for (const full of inputs) {
      holds(full);
      expect(holds.errors).toBeNull();
    }
  });

  it.each([
    ["a text for each value", put("Jane Canary")],
    ["a negative number for each value", put(-1)],
    ["an empty object for each value", put({})],
    ["an empty list for each value", put([])],
    ["null for each value", put(null)],
    ["each value taken out", takeOut],
  ])("and the door agree on %s", (_, change) => {
    const disagree = places.filter(({ full, path }) => {
      const input: unknown = JSON.parse(JSON.stringify(changed(full, path, change)));
      return holds(input) !== door(input).ok;
    });
    expect(disagree.map(({ path }) => path.join("/"))).toEqual([]);
  });

  it("refuses an unknown property in every object", () => {
    const taken = places.filter(({ full, path, value }) => isObject(value) && holds(changed(full, path, put({ ...value, patientName: "x" }))));
    expect(taken.map(({ path }) => path.join("/"))).toEqual(name === "rule-book" ? ["rules/0/parameters", "rules/0/parameters/nested/0"] : []); // of the unknown kind
  });
});

it("the JSON Schema of a rule book tells a known kind with wrong parameters from a kind it does not know", () => {
  const holds = validate("rule-book");
  const withRule = (rule: object) => ({ ...fullRuleBook, rules: [{ ...fullRuleBook.rules[0], ...rule }] });
  expect(holds(withRule({ kind: "kind_of_next_year", parameters: { any: "thing" } }))).toBe(true);
  expect(holds(withRule({ kind: "daily_cap", parameters: { any: "thing" } }))).toBe(false);
});

it("the JSON Schemas of a report and of its findings take a report", () => {
  const report = validate("report");
  report(fullReport);
  expect(report.errors).toBeNull();
  for (const finding of fullReport.findings) expect(validate("finding")(finding)).toBe(true);
  expect(report({ ...fullReport, findings: [{ ...fullReport.findings[0], outcome: "undetermined" }] })).toBe(false);
});
