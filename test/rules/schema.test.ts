import { describe, expect, it } from "vitest";
import * as z from "zod";

import { InvalidInputError, parseRuleBook, safeParseRuleBook } from "../../src/schemas.js";
import { report, ruleBook, ruleParameters } from "../../src/rules/schema.js";
import { changed, isObject, placesOf, pointerOf, put, stepsOf, takeOut } from "../visit/places.js";
import { bookOf, booksOfOneRule, fullParameters, fullReport, fullRuleBook, ruleOf, unknownRule } from "./full-rule-book.js";

const CANARY = "Jane Canary";
const issuesOf = (input: unknown) => {
  const result = safeParseRuleBook(input);
  return result.ok ? [] : result.issues;
};
/** The issues of a book whose only rule is changed at one place. */
const ofRule = (rule: unknown, pointer: string, value: unknown) => issuesOf({ ...fullRuleBook, rules: [changed(rule, stepsOf(pointer), put(value))] });
/** Every place of the book with its first rule, and of the other rules. What stands inside the parameters of an unknown kind is kept, not looked at. */
const places = booksOfOneRule.flatMap((book, index) => placesOf(book).slice(1)
  .filter(({ path }) => (index === 0 || path.length > 2 && path[0] === "rules") && (book.rules[0] !== unknownRule || path.length < 4 || path[2] !== "parameters"))
  .map((place) => ({ book, pointer: pointerOf(place.path), ...place })));
const isData = ({ book, path }: (typeof places)[number]) => path.at(-2) === "packed" || (book.rules[0] === unknownRule && path.join() === "rules,0,parameters");

describe("the door of a rule book", () => {
  it("takes what has every property, and gives back an equal copy", () => {
    const result = safeParseRuleBook(fullRuleBook);
    expect(result).toStrictEqual({ ok: true, value: fullRuleBook });
    expect(parseRuleBook(fullRuleBook)).toStrictEqual(fullRuleBook);
    expect(result.ok && result.value).not.toBe(fullRuleBook);
  });

  it("knows no property and no kind that the full book lacks", () => {
    const names = (at: unknown): string[] => (Array.isArray(at) ? at.flatMap(names) : !isObject(at) ? []
      : [...(isObject(at["properties"]) ? Object.keys(at["properties"]) : []), ...Object.values(at).flatMap(names)]);
    const full = new Set<unknown>(placesOf([fullRuleBook, fullReport]).map(({ path }) => path.at(-1)));
    expect([...names(z.toJSONSchema(ruleBook)), ...names(z.toJSONSchema(report))].filter((name) => !full.has(name))).toEqual([]);
    expect(Object.keys(ruleParameters)).toEqual(Object.keys(fullParameters));
  });

  it("takes frozen input and what a JSON round trip or a structured clone gives", () => {
    const frozen = structuredClone(fullRuleBook);
    for (const { value } of placesOf(frozen)) Object.freeze(value);
    for (const input of [frozen, JSON.parse(JSON.stringify(fullRuleBook)), structuredClone(fullRuleBook)]) expect(safeParseRuleBook(input)).toStrictEqual({ ok: true, value: fullRuleBook });
  });

  it.each([null, undefined])("refuses %s at every place as of the wrong type", (nothing) => {
    for (const { book, path, pointer } of places.filter((place) => !isData(place))) expect(issuesOf(changed(book, path, put(nothing)))).toEqual([{ path: pointer, code: "wrong_type" }]);
  });

  it("refuses an unknown property in every object, at the object and without its name", () => {
    for (const { book, path, pointer, value } of places.filter((place) => isObject(place.value) && place.path.at(-1) !== "packed" && !isData(place))) {
      expect(issuesOf(changed(book, path, put({ ...value as object, patientName: "x" })))).toEqual([{ path: pointer, code: "unknown_key" }]);
    }
    expect(issuesOf({ ...fullRuleBook, patientName: "x" })).toEqual([{ path: "", code: "unknown_key" }]);
  });

  it("takes the book without any one property, or says that the property is missing", () => {
    for (const { book, path, pointer } of places.filter((place) => typeof place.path.at(-1) === "string")) {
      for (const issue of issuesOf(changed(book, path, takeOut))) expect(issue).toEqual({ path: pointer, code: "missing" });
    }
  });

  it("does not touch input that it refuses", () => {
    const wrong = { of: ["another shape"] };
    issuesOf({ ...fullRuleBook, rules: wrong });
    ofRule(ruleOf("mue"), "/parameters/rows", wrong);
    expect(Object.isFrozen(wrong) || Object.isFrozen(wrong.of)).toBe(false);
  });

  it("throws, with the same issues, where the other door returns them", () => {
    expect(issuesOf([])).toEqual([{ path: "", code: "wrong_type" }]);
    expect(() => parseRuleBook([])).toThrow(new InvalidInputError([{ path: "", code: "wrong_type" }]));
  });
});

describe("a malformed book", () => {
  it.each<[sentence: string, pointer: string, value: unknown, code: string]>([
    ["a schema version of the future", "/schemaVersion", 2, "wrong_type"],
    ["an id of blanks", "/id", " ", "not_allowed_value"],
    ["an id of 201 characters", "/id", "b".repeat(201), "too_long"],
    ["a title of 2,001 characters", "/title", "t".repeat(2001), "too_long"],
    ["an unknown line of business", "/linesOfBusiness/0", "medicare", "not_allowed_value"],
    ["a book that is silent on a kind nobody knows", "/silentOn/0", "future_kind", "not_allowed_value"],
    ["1,001 sources", "/sources", Array(1001).fill(fullRuleBook.sources[0]), "too_many"],
    ["a source retrieved on no day", "/sources/0/retrieved", "2026-02-29", "not_a_plain_date"],
    ["a source without a title", "/sources/0/title", "", "not_allowed_value"],
    ["5,001 rules", "/rules", Array(5001).fill(unknownRule), "too_many"],
    ["rules that are an object", "/rules", { 0: unknownRule }, "wrong_type"],
    ["an override that does something else", "/overrides/0/action", "remove", "not_allowed_value"],
    ["an override of a kind nobody knows", "/overrides/1/kind", "future_kind", "not_allowed_value"],
    ["an override without a citation", "/overrides/0/citations", [], "out_of_range"],
  ])("%s", (_, pointer, value, code) => {
    expect(issuesOf(changed(fullRuleBook, stepsOf(pointer), put(value)))).toEqual([{ path: pointer, code }]);
  });
});

describe("a malformed rule, of a kind we know or not", () => {
  it.each<[sentence: string, pointer: string, value: unknown, code: string]>([
    ["no citation", "/citations", [], "out_of_range"],
    ["101 citations", "/citations", Array(101).fill({ sourceId: "page", locator: "p. 1" }), "too_many"],
    ["a citation of no place", "/citations/0/locator", "", "not_allowed_value"],
    ["a derivation that is false", "/citations/0/derived", false, "not_allowed_value"],
    ["a start that is no day", "/from", "2026", "not_a_plain_date"],
    ["a start that is a number", "/from", 2026, "wrong_type"],
    ["an unknown start that was never seen in force", "/from", { unknown: true }, "missing"],
    ["an unknown start that is known", "/from/unknown", false, "not_allowed_value"],
    ["an end that is no day", "/until", "2026-13-01", "not_a_plain_date"],
    ["an end after which all is known", "/unknownAfterUntil", false, "not_allowed_value"],
    ["another date basis", "/dateBasis", "birth", "not_allowed_value"],
    ["another severity", "/severity", "fatal", "not_allowed_value"],
    ["another confidence", "/confidence", "tertiary", "not_allowed_value"],
    ["a code of four characters", "/appliesTo/codes/0", "9711", "not_a_code"],
    ["a range with a blank", "/appliesTo/codes/0", "97110 - 97124", "not_a_code"],
    ["a range of three codes", "/appliesTo/exceptCodes/0", "97110-97112-97124", "not_a_code"],
    ["20,001 codes", "/appliesTo/codes", Array(20_001).fill("97110"), "too_many"],
    ["a place of service of one digit", "/appliesTo/placesOfService/0", "2", "not_a_code"],
    ["an age of 151", "/appliesTo/ageYears/until", 151, "out_of_range"],
    ["another claim form", "/appliesTo/form", "dental", "not_allowed_value"],
  ])("%s", (_, pointer, value, code) => {
    const place = pointer === "/from" && code === "missing" ? "/rules/0/from/seenOn" : `/rules/0${pointer}`;
    for (const rule of [fullRuleBook.rules[0], unknownRule]) expect(ofRule(rule, pointer, value)).toEqual([{ path: place, code }]);
  });

  it.each<[sentence: string, kind: unknown, code: string]>([
    ["a kind that is a number", 7, "wrong_type"],
    ["a kind that is blank", "", "not_allowed_value"],
    ["a kind of 201 characters", "k".repeat(201), "too_long"],
  ])("%s", (_, kind, code) => {
    expect(ofRule(unknownRule, "/kind", kind)).toEqual([{ path: "/rules/0/kind", code }]);
  });

  it("a rule that is no object, or lacks its kind", () => {
    expect(issuesOf({ ...fullRuleBook, rules: [null, "rule", { ...unknownRule, kind: undefined }] }).map(({ path, code }) => `${path} ${code}`)).toEqual([
      "/rules/0 wrong_type", "/rules/1 wrong_type", "/rules/2/kind wrong_type",
    ]);
  });
});

describe("malformed parameters of a known kind are an issue, never a rule of an unknown kind", () => {
  it.each<[sentence: string, kind: keyof typeof fullParameters, pointer: string, value: unknown, issue: string]>([
    ["a counting method nobody knows", "unit_counting", "/counting/method", "eight_minute", "/counting/method not_allowed_value"],
    ["no counting method", "unit_counting", "/counting", {}, "/counting/method missing"],
    ["a comparison of one method", "unit_counting", "/counting", { method: "higher_of", of: [{ method: "none" }] }, "/counting/of/0/method not_allowed_value|/counting/of out_of_range"],
    ["a block of no minutes", "unit_counting", "/counting", { method: "block_plus_increment", blockMinutes: 0, incrementMinutes: 15, minimumMinutes: 8 }, "/counting/blockMinutes out_of_range"],
    ["a limit in units that gives minutes", "daily_cap", "/limit", { measure: "units", minutes: 60 }, "/limit/units missing|/limit unknown_key"],
    ["a limit of another measure", "daily_cap", "/limit/measure", "hours", "/limit/measure not_allowed_value"],
    ["half a unit", "daily_cap", "/limit/units", 0.5, "/limit/units not_a_whole_number"],
    ["another word for no limit", "daily_cap", "/otherLimits/0/limit", "none", "/otherLimits/0/limit not_allowed_value"],
    ["another limit in part", "daily_cap", "/otherLimits/1/limit", { measure: "minutes" }, "/otherLimits/1/limit/minutes missing"],
    ["a condition nobody knows", "daily_cap", "/onlyWhen/1/when", "always", "/onlyWhen/1/when not_allowed_value"],
    ["a span of no days", "referral", "/startWithin/count", 0, "/startWithin/count out_of_range"],
    ["a span of 5,001 days", "referral", "/startWithin/count", 5001, "/startWithin/count out_of_range"],
    ["a span in weeks", "referral", "/startWithin/unit", "weeks", "/startWithin/unit not_allowed_value"],
    ["a ladder without rungs", "prior_authorization", "/rungs", [], "/rungs out_of_range"],
    ["a rung from visit 0", "prior_authorization", "/rungs/0/fromVisit", 0, "/rungs/0/fromVisit out_of_range"],
    ["an option left out", "provider_eligibility", "/eligible", "sometimes", "/eligible not_allowed_value"],
    ["a property of another option", "coverage_exclusion", "/purposes", ["wellness"], " unknown_key"],
    ["a modifier of three characters", "modifier_forbidden", "/modifiers/0", "GPX", "/modifiers/0 not_a_code"],
    ["a range where single codes stand", "code_in_force", "/codes/0/code", "97110-97124", "/codes/0/code not_a_code"],
    ["another word for never", "code_pair", "/bypass", "none", "/bypass not_allowed_value"],
    ["a bypass in part", "code_pair", "/bypass", { modifiers: [] }, "/bypass/separateBodyRegion missing|/bypass/separateTime missing"],
    ["an edit of indicator 2", "ncci_ptp", "/edits/0/modifierIndicator", 2, "/edits/0/modifierIndicator wrong_type"],
    ["an edit that never begins", "ncci_ptp", "/edits/1/from", { unknown: true, seenOn: "soon" }, "/edits/1/from/seenOn not_a_plain_date"],
    ["packed rows that are not packed", "ncci_ptp", "/edits", { packed: { 97140: "97124" } }, "/edits/packed not_allowed_value"],
    ["packed rows of no code", "ncci_ptp", "/edits", { packed: { [CANARY]: "" } }, "/edits/packed not_allowed_value"],
    ["packed rows in a list", "ncci_ptp", "/edits", { packed: [] }, "/edits/packed wrong_type"],
    ["no packed rows", "ncci_ptp", "/edits", {}, "/edits/packed missing"],
    ["a table that is a text", "ncci_ptp", "/edits", "all", "/edits not_allowed_value"],
    ["another word for all", "mue", "/completeFor", "everything", "/completeFor not_allowed_value"],
    ["an adjudication indicator of 4", "mue", "/rows/0/mai", 4, "/rows/0/mai wrong_type"],
    ["a stretch of no minutes", "concurrent_services", "/periodMinutes", 0, "/periodMinutes out_of_range"],
    ["a share of 101 percent", "assistant_units", "/rule/overPercent", 101, "/rule/overPercent out_of_range"],
    ["a share that is not a number", "assistant_units", "/rule/overPercent", NaN, "/rule/overPercent not_a_finite_number"],
    ["a share of negative zero", "assistant_units", "/rule/overPercent", -0, "/rule/overPercent out_of_range"],
    ["a check that needs a figure", "claim_form", "/check", "diagnosis_count", "/most missing"],
    ["a note without elements", "note_element", "/elements", [], "/elements out_of_range"],
    ["a note element nobody knows", "note_element", "/elements/0", "vitals", "/elements/0 not_allowed_value"],
    ["parameters that are a list", "mue", "", [], " wrong_type"],
  ])("%s", (_, kind, pointer, value, issues) => {
    expect(ofRule({ ...ruleOf(kind), id: "r" }, `/parameters${pointer}`, value).map(({ path, code }) => `${path} ${code}`).sort())
      .toEqual(issues.split("|").map((issue) => `/rules/0/parameters${issue}`).sort());
  });

  it.each([[0, false], [1, true], [100, true], [101, false]])("a copied note of %i percent alike", (similarityPercent, ok) => {
    expect(safeParseRuleBook(bookOf("test/a", [ruleOf("language", { parameters: { check: "copied_note", similarityPercent, fewestCharacters: 200 } })])).ok).toBe(ok);
  });

  it("a known kind with the parameters of another is refused, whatever the pair", () => {
    const kinds = Object.keys(ruleParameters);
    for (const [index, kind] of kinds.entries()) {
      const other = kinds[(index + 7) % kinds.length]!;
      expect(issuesOf(bookOf("test/a", [ruleOf(kind as keyof typeof ruleParameters, { parameters: fullParameters[other as "mue"][0] })])).length).toBeGreaterThan(0);
    }
  });
});

describe("a rule of a kind this version does not know", () => {
  it.each<[sentence: string, kind: string, parameters: unknown]>([
    ["is kept with its parameters", "future_kind", { any: ["thing", { deep: null }] }],
    ["is kept with parameters that are no object", "future_kind", "a text"],
    ["may have a name that means something to JavaScript", "toString", []],
    ["may have a name near ours", "Daily_Cap", 0],
  ])("%s", (_, kind, parameters) => {
    const book = bookOf("test/a", [{ ...unknownRule, kind, parameters }]);
    expect(safeParseRuleBook(book)).toStrictEqual({ ok: true, value: book });
  });

  const deepOf = (levels: number, around: (inner: unknown) => unknown): unknown => Array(levels).fill(0).reduce(around, 0);
  const cycle = (): unknown => {
    const itself: unknown[] = [];
    itself.push({ itself });
    return itself;
  };

  // Made within the test: vitest prints what stands in its tables.
  it.each<[sentence: string, code: string, parameters: () => unknown]>([
    ["parameters that hold themselves", "too_deep", cycle],
    ["parameters 100,000 deep", "too_deep", () => deepOf(100_000, (inner) => [inner])],
    ["a trillion parameters made of forty", "too_many", () => deepOf(40, (inner) => ({ [CANARY]: inner, again: inner }))],
    ["20,001 parameters", "too_many", () => Array<number>(20_001).fill(0)],
    ["a function", "wrong_type", () => ({ [CANARY]: () => CANARY })],
    ["a number JSON cannot hold", "wrong_type", () => [Infinity]],
    ["negative zero", "wrong_type", () => [-0]],
    ["an undefined value", "wrong_type", () => ({ [CANARY]: undefined })],
    ["a list without members but four thousand million long", "wrong_type", () => Array<unknown>(4_000_000_000)],
    ["a date object", "wrong_type", () => new Date(0)],
    ["a map", "wrong_type", () => new Map()],
    ["a big integer", "wrong_type", () => 1n],
    ["nothing", "wrong_type", () => undefined],
  ])("is refused with %s", (_, code, parameters) => {
    expect(issuesOf({ ...fullRuleBook, rules: [{ ...unknownRule, parameters: parameters() }] })).toEqual([{ path: "/rules/0/parameters", code }]);
  });

  it("is refused without parameters", () => {
    const { parameters, ...rest } = unknownRule;
    expect(parameters).toBeDefined();
    expect(issuesOf({ ...fullRuleBook, rules: [rest] })).toEqual([{ path: "/rules/0/parameters", code: "missing" }]);
  });
});

describe("nothing of the input in issues and errors", () => {
  /** The input with the canary for every value, and as the key of one property more in every object. */
  const poisoned = (value: unknown): unknown => (Array.isArray(value) ? value.map(poisoned) : !isObject(value) ? CANARY
    : { ...Object.fromEntries(Object.entries(value).map(([key, member]) => [key, poisoned(member)])), [CANARY]: CANARY });

  it("no value and no unknown key stands in any issue", () => {
    for (const rule of fullRuleBook.rules) {
      const kind = { kind: rule.kind };
      const result = safeParseRuleBook({ ...poisoned({ ...fullRuleBook, rules: [] }) as object, rules: [{ ...poisoned(rule) as object, ...kind }] });
      expect(result.ok).toBe(false);
      expect(JSON.stringify(result)).not.toContain("Canary");
    }
  });

  it("nor in the error that is thrown", () => {
    expect(() => parseRuleBook(poisoned(fullRuleBook))).toThrow(InvalidInputError);
    try {
      parseRuleBook(poisoned(fullRuleBook));
    } catch (error) {
      expect(String(error) + JSON.stringify(error)).not.toContain("Canary");
    }
  });
});

describe("input too large, without end or not to be read", () => {
  const table = (edits: unknown) => ofRule(ruleOf("ncci_ptp"), "/parameters/edits", edits);
  const row = { column1: "97140", column2: "97124", modifierIndicator: 0, from: "2020-01-01" };

  it("300,000 rows are taken, and soon", () => {
    const start = performance.now();
    expect(table(Array(300_000).fill(row))).toEqual([]);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it("three million faulty rows are told a thousand times, and soon", () => {
    expect(table("no table")).toHaveLength(1); // zod changes a list at the first thing it reads: ours has to stop all the same
    const start = performance.now();
    const issues = table(Array(3_000_000).fill({}));
    expect(issues).toHaveLength(1_000);
    expect(issues[999]).toEqual({ path: "/rules/0/parameters/edits/249/from", code: "missing" });
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it.each<[sentence: string, length: number]>([["3,000,001 rows", 3_000_001], ["four thousand million rows that are not there", 4_000_000_000]])("%s are one issue", (_, length) => {
    expect(table(Array(length))).toEqual([{ path: "/rules/0/parameters/edits", code: "too_many" }]);
  });

  it("five thousand faulty rules are told a thousand times", () => {
    expect(issuesOf({ ...fullRuleBook, rules: Array(5_000).fill({}) })).toHaveLength(1_000);
  });

  it("a counting rule that compares itself, or is 100,000 deep, ends soon", () => {
    const itself: { method: string; of: unknown[] } = { method: "higher_of", of: [] };
    itself.of.push(itself, itself);
    let deep: unknown = { method: "none" };
    for (let level = 0; level < 100_000; level += 1) deep = { method: "lower_of", of: [deep, deep] };
    for (const counting of [itself, deep]) {
      const issues = ofRule(ruleOf("unit_counting"), "/parameters/counting", counting);
      expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(["not_allowed_value"]));
      expect(issues).toHaveLength(4);
    }
  });

  it("a book that holds itself is refused", () => {
    const book: Record<string, unknown> = { ...fullRuleBook };
    book["rules"] = [book];
    expect(issuesOf(book).length).toBeGreaterThan(0);
  });

  it.each(["__proto__", "constructor", "hasOwnProperty"])("the name %s is an unknown key and reaches no prototype", (name) => {
    const input: unknown = JSON.parse(`{ ${JSON.stringify(bookOf("test/a", [])).slice(1, -1)}, "${name}": { "polluted": true } }`);
    expect(issuesOf(input)).toEqual([{ path: "", code: "unknown_key" }]);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });

  it.each<[sentence: string, rule: () => unknown]>([
    ["a getter that throws", () => ({ ...unknownRule, get kind() { throw new Error(CANARY); } })],
    ["a proxy whose keys throw", () => new Proxy(unknownRule, { ownKeys: () => { throw new Error(CANARY); } })],
    ["a proxy among unknown parameters", () => ({ ...unknownRule, parameters: new Proxy({}, { ownKeys: () => { throw new Error(CANARY); } }) })],
  ])("%s makes the book unreadable", (_, rule) => {
    expect(issuesOf({ ...fullRuleBook, rules: [rule()] })).toEqual([{ path: "", code: "unreadable" }]);
  });
});

describe("the schema of a report", () => {
  it("takes a report with every property", () => {
    expect(report.parse(fullReport)).toStrictEqual(fullReport);
  });

  it.each<[sentence: string, pointer: string, value: unknown]>([
    ["an undetermined finding with details", "/findings/1/details", {}],
    ["a violated finding with a doubt", "/findings/0/doubt", "fact_not_given"],
    ["a finding that does not apply", "/findings/0/outcome", "not_applicable"],
    ["a path that is no pointer", "/findings/0/paths/0", "lines/0"],
    ["an undetermined finding that misses nothing", "/findings/1/missing", []],
    ["a kind nobody knows among those not covered", "/notCovered/0", "future_kind"],
  ])("refuses %s", (_, pointer, value) => {
    expect(report.safeParse(changed(fullReport, stepsOf(pointer), put(value))).success).toBe(false);
  });
});
