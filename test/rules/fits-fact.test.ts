import { describe, expect, it } from "vitest";

import { jsonSchemas } from "../../.ci/json-schema.js";
import { isFactOf } from "../../src/rules/facts.js";
import { fitsFact } from "../../src/rules/fits-fact.js";
import { fullClaim, fullRecordUnderReview, fullVisit } from "../visit/full-input.js";
import { isObject } from "../visit/places.js";

/** A value that the door takes at a place of an input. */
type Taken = readonly [place: string, value: unknown];

/** The words, numbers and yes or no that a JSON Schema names, each at its place. */
function named(schema: unknown, root: unknown = schema, steps: readonly string[] = []): readonly Taken[] {
  if (!isObject(schema)) return [];
  if (typeof schema["$ref"] === "string") return named(schema["$ref"].split("/").slice(1).reduce((within: unknown, step) => (isObject(within) ? within[step] : undefined), root), root, steps);
  const at = (value: unknown): Taken => [steps.join("/"), value];
  const { anyOf, const: only, enum: words, items, maximum, minimum, properties, type } = schema;
  return [
    ...(Array.isArray(words) ? words.map(at) : []),
    ...(only === undefined ? [] : [at(only)]),
    ...(type === "boolean" ? [at(true), at(false)] : []),
    ...(type === "integer" ? [at(minimum ?? 0), at(maximum ?? 1)] : []),
    ...(Array.isArray(anyOf) ? anyOf.flatMap((one) => named(one, root, steps)) : []),
    ...(isObject(items) ? named(items, root, [...steps, "*"]) : []),
    ...(isObject(properties) ? Object.entries(properties).flatMap(([name, property]) => named(property, root, [...steps, name])) : []),
  ];
}

/** Every place that a JSON Schema names; `*` is a member of a list. */
function placesOf(schema: unknown, root: unknown = schema, steps: readonly string[] = []): readonly string[] {
  if (!isObject(schema)) return [];
  if (typeof schema["$ref"] === "string") return placesOf(schema["$ref"].split("/").slice(1).reduce((within: unknown, step) => (isObject(within) ? within[step] : undefined), root), root, steps);
  const { anyOf, items, properties } = schema;
  return [
    steps.join("/"),
    ...(Array.isArray(anyOf) ? anyOf.flatMap((one) => placesOf(one, root, steps)) : []),
    ...(isObject(items) ? placesOf(items, root, [...steps, "*"]) : []),
    ...(isObject(properties) ? Object.entries(properties).flatMap(([name, property]) => placesOf(property, root, [...steps, name])) : []),
  ];
}

/** Every place of an input and what stands there. */
function held(value: unknown, steps: readonly string[] = []): readonly Taken[] {
  const members = Array.isArray(value) ? value.map((member: unknown) => ["*", member] as const) : isObject(value) ? Object.entries(value) : [];
  return [...(steps.length === 0 ? [] : [[steps.join("/"), value] as const]), ...members.flatMap(([name, member]) => held(member, [...steps, name]))];
}

describe("an assumption may say whatever the input itself may say there", () => {
  it.each(["visit", "claim", "record-under-review"])("every word, number and yes or no of the JSON Schema %s", (name) => {
    const taken = named(jsonSchemas[name]);
    expect(taken.length).toBeGreaterThan(100);
    expect(taken.filter(([place, value]) => !fitsFact(value, place.split("/")))).toEqual([]);
  });

  it.each([["a visit", fullVisit], ["a claim", fullClaim], ["a record under review", fullRecordUnderReview]] as const)("every fact of %s that has them all", (_, input) => {
    expect(held(input).filter(([place, value]) => !fitsFact(value, place.split("/")))).toEqual([]);
  });
});

describe("an assumption may name every fact that the input may hold", () => {
  it.each([["visit", "visit"], ["claim", "claim"], ["record", "record-under-review"]] as const)("of a %s: every place of its JSON Schema", (input, name) => {
    const places = [...new Set(placesOf(jsonSchemas[name]))].filter((place) => place !== "");
    expect(places.length).toBeGreaterThan(100);
    expect(places.filter((place) => !isFactOf(input, place.split("/")))).toEqual([]);
  });

  it("and a name that no place has is none", () => {
    const places = placesOf(jsonSchemas["claim"]).filter((place) => place !== "");
    expect(places.filter((place) => isFactOf("claim", [...place.split("/"), "nonsense"]))).toEqual([]);
  });
});

describe("an assumption is refused", () => {
  it.each<[sentence: string, place: string, value: unknown]>([
    ["that names a form nobody knows", "context/form", "CMS-1500"],
    ["that gives a date that is none", "context/injuryOn", "2026-02-30"],
    ["that gives a part of a minute", "lines/*/minutes", 7.5],
    ["that answers yes in words", "context/partAStay", "yes"],
    ["that holds a wrong fact within a right one", "context/rendering", { type: "therapist" }],
    ["that gives nothing", "context/form", undefined],
  ])("%s", (_, place, value) => {
    expect(fitsFact(value, place.split("/"))).toBe(false);
  });
});
