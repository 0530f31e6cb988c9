import { readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { lintRuleBooks } from "../../src/rules/lint-rule-books.js";
import { ncciPtpFromCms } from "../../src/rules/cms-files.js";
import type { MueRow, NcciPtpEdit, NcciPtpParameters, Override, RuleBase, RuleBook, RuleKind, RuleParameters } from "../../src/rules/index.js";
import { parseRuleBook } from "../../src/schemas.js";
import { isObject, placesOf } from "../visit/places.js";
import { bookOf, fullParameters, fullRuleBook, ruleOf } from "./full-rule-book.js";

const citations: RuleBase["citations"] = [{ sourceId: "source", locator: "§9" }];
const faultsOf = (...books: readonly RuleBook[]) => lintRuleBooks(books).map(({ path, code }) => `${path} ${code}`);
const ofRules = (...rules: RuleBook["rules"]) => faultsOf(bookOf("a", rules));
const cap = (rest: Partial<RuleBase>) => ruleOf("daily_cap", { id: "cap", ...rest });

it("a clean book has no faults, and neither have two that work together", () => {
  const general = bookOf("general", [
    cap({ until: "2023-12-31", verifiedThrough: "2023-12-31" }), cap({ from: "2024-01-01", until: "2025-12-31", confidence: "secondary" }), cap({ from: { unknown: true, seenOn: "2026-01-01" } }),
    ruleOf("ncci_ptp"), ruleOf("mue"), ruleOf("visit_cap"),
    ruleOf("unit_counting", { id: "massage", appliesTo: { codes: ["97124"] } }), ruleOf("unit_counting", { id: "others", appliesTo: { exceptCodes: ["97110-97130"] } }),
  ]);
  const particular = bookOf("particular", [ruleOf("visit_cap", { id: "own" })], {
    silentOn: ["mue"],
    overrides: [
      { action: "replace", ruleBookId: "general", ruleId: "cap", kind: "daily_cap", withRuleId: "own", citations },
      { action: "off", ruleBookId: "general", kind: "mue", citations }, { action: "close", ruleBookId: "general", ruleId: "visit_cap", until: "2025-12-31", citations },
    ],
  });
  expect(lintRuleBooks([general, particular])).toEqual([]);
  expect(lintRuleBooks([particular, general])).toEqual([]);
  expect(lintRuleBooks([])).toEqual([]);
});

it("the book that the guide shows is one", () => {
  const guide = readFileSync(join(import.meta.dirname, "../../docs/guides/your-own-rule-book.md"), "utf8");
  const [, json = ""] = /^```json\n(.*?)^```/ms.exec(guide) ?? [];
  expect(lintRuleBooks([parseRuleBook(JSON.parse(json))])).toEqual([]);
});

describe("books and sources", () => {
  const source = { id: "source", title: "Source", publisher: "Publisher" };
  const withSources = (...sources: RuleBook["sources"]) => bookOf("b", [cap({})], { sources });

  it.each<[sentence: string, books: readonly RuleBook[], faults: readonly string[]]>([
    ["two books of one id", [bookOf("a", [cap({})]), bookOf("b", [cap({})]), bookOf("a", [cap({})])], ["/2/id book_id_twice"]],
    ["two sources of one id", [withSources(source, { ...source, title: "Another" })], ["/0/sources/1/id source_id_twice"]],
    ["a source nobody cites", [withSources(source, { ...source, id: "idle" })], ["/0/sources/1 source_not_used"]],
    ["a source that does not exist", [withSources()], ["/0/rules/0/citations/0/sourceId source_not_found"]],
    ["a source of another book does not count", [bookOf("a", [cap({})]), withSources()], ["/1/rules/0/citations/0/sourceId source_not_found"]],
    [
      "an override cites and is cited for alike",
      [bookOf("a", [cap({})]), bookOf("b", [], { overrides: [{ action: "off", ruleBookId: "a", ruleId: "cap", citations: [...citations, { sourceId: "none", locator: "§1" }] }] })],
      ["/1/overrides/0/citations/1/sourceId source_not_found"],
    ],
    ["one id for two documents, since findings show the first", [bookOf("a", [cap({})]), withSources({ ...source, title: "Another" })], ["/1/sources/0/id source_id_of_two_documents"]],
    ["one document read on two days is one document", [bookOf("a", [cap({})]), withSources({ ...source, retrieved: "2026-11-23" })], []],
    ["silence on a kind the book has rules for", [bookOf("a", [cap({})], { silentOn: ["mue", "daily_cap"] })], ["/0/silentOn/1 silent_on_own_kind"]],
  ])("%s", (_, books, faults) => {
    expect(faultsOf(...books)).toEqual(faults);
  });
});

describe("periods", () => {
  it.each<[sentence: string, periods: readonly Partial<RuleBase>[], faults: readonly string[]]>([
    ["that share a day", [{ until: "2025-12-31" }, { from: "2025-12-31" }], ["/0/rules/1/from periods_overlap"]],
    ["that follow one another", [{ until: "2025-12-31" }, { from: "2026-01-01" }], []],
    ["that stand in another order", [{ from: "2026-01-01" }, { until: "2025-12-31" }], []],
    ["of which the earlier has no end", [{}, { from: "2026-01-01" }], ["/0/rules/1/from periods_overlap"]],
    ["of which one lies within the other", [{ until: "2029-12-31" }, { from: "2021-01-01", until: "2021-12-31" }], ["/0/rules/1/from periods_overlap"]],
    ["that overlap from the day one was seen", [{ until: "2024-07-01" }, { from: { unknown: true, seenOn: "2024-07-01" } }], ["/0/rules/1/from periods_overlap"]],
    ["that begin unnoticed after the one before", [{ until: "2024-06-30" }, { from: { unknown: true, seenOn: "2024-07-01" } }], []],
    ["of which the third overlaps the first", [{ until: "2022-12-31" }, { from: "2023-01-01" }, { from: "2022-12-31", until: "2022-12-31" }], ["/0/rules/2/from periods_overlap"]],
    ["that end before they begin", [{ from: "2026-01-01", until: "2025-12-31" }], ["/0/rules/0/until until_before_from"]],
    ["of one day", [{ from: "2026-01-01", until: "2026-01-01" }], []],
    ["verified only before they begin", [{ from: "2026-01-01", verifiedThrough: "2025-12-31" }], ["/0/rules/0/verifiedThrough verified_through_before_from"]],
    ["verified only before they were seen", [{ from: { unknown: true, seenOn: "2026-01-01" }, verifiedThrough: "2025-12-31" }], ["/0/rules/0/verifiedThrough verified_through_before_from"]],
    ["verified on their first day", [{ from: "2026-01-01", verifiedThrough: "2026-01-01" }], []],
    ["of two date bases under one id", [{ until: "2025-12-31" }, { from: "2026-01-01", dateBasis: "injury" }], ["/0/rules/1 rule_id_of_two_date_bases"]],
    ["of one date basis, said and unsaid", [{ until: "2025-12-31" }, { from: "2026-01-01", dateBasis: "service" }], []],
    ["of what only others report, as an error", [{ severity: "error", confidence: "secondary" }], ["/0/rules/0/severity secondary_error"]],
  ])("%s", (_, periods, faults) => {
    expect(ofRules(...periods.map(cap))).toEqual(faults);
  });

  it("of two kinds under one id", () => {
    expect(ofRules(cap({ until: "2025-12-31" }), ruleOf("visit_cap", { id: "cap", from: "2026-01-01" }))).toEqual(["/0/rules/1/kind rule_id_of_two_kinds"]);
  });

  it("of two rules may overlap", () => {
    expect(ofRules(cap({}), cap({ id: "other" }))).toEqual([]);
  });
});

describe("overrides", () => {
  const general = bookOf("general", [cap({})]);
  it.each<[sentence: string, override: Omit<Override, "citations">, fault: string]>([
    ["of no rule and no kind", { action: "off", ruleBookId: "general" }, " override_without_target"],
    ["of a book that is not given", { action: "off", ruleBookId: "generals", ruleId: "cap" }, "/ruleBookId override_of_unknown_book"],
    ["of a rule the book lacks", { action: "off", ruleBookId: "general", ruleId: "caps" }, "/ruleId override_of_unknown_rule"],
    ["of a kind the book lacks", { action: "off", ruleBookId: "general", kind: "mue" }, "/kind override_of_absent_kind"],
    ["of a kind the rule is not of", { action: "off", ruleBookId: "general", ruleId: "cap", kind: "visit_cap" }, "/kind override_of_absent_kind"],
    ["that replaces by nothing", { action: "replace", ruleBookId: "general", ruleId: "cap" }, " replace_without_rule"],
    ["that replaces by a rule its book lacks", { action: "replace", ruleBookId: "general", ruleId: "cap", withRuleId: "cap" }, "/withRuleId replacing_rule_not_found"],
    ["that closes without a last day", { action: "close", ruleBookId: "general", ruleId: "cap" }, " close_without_until"],
  ])("%s", (_, override, fault) => {
    const particular = bookOf("particular", [], { overrides: [{ ...override, citations }] });
    expect(faultsOf(general, particular)).toEqual([`/1/overrides/0${fault}`]);
    expect(faultsOf(particular, general)).toEqual([`/0/overrides/0${fault}`]);
  });
});

describe("codes", () => {
  it.each<[sentence: string, entry: string, fault: string | undefined]>([
    ["a code", "97124", undefined],
    ["a code with a letter", "G0283", undefined],
    ["a range", "97110-97124", undefined],
    ["a range of one code", "97124-97124", undefined],
    ["a range of codes with a letter", "0552T-0560T", undefined],
    ["four characters", "9712", "not_a_code"],
    ["small letters", "g0283", "not_a_code"],
    ["an open range", "97110-", "not_a_code"],
    ["a range of three", "97110-97112-97124", "not_a_code"],
    ["a range with blanks", "97110 - 97124", "not_a_code"],
    ["a range that runs backward", "97124-97110", "range_reversed"],
    ["a range from one sort of code to another", "97110-G0283", "range_of_two_sorts"],
    ["a range between two letters", "A0100-G0283", "range_of_two_sorts"],
  ])("%s", (_, entry, fault) => {
    const told = fault === undefined ? [] : [`/0/rules/0/appliesTo/codes/1 ${fault}`];
    expect(ofRules(cap({ appliesTo: { codes: ["97140", entry] } }))).toEqual(told);
  });

  const oneCap = fullParameters.daily_cap[0];
  it.each<[kind: RuleKind, parameters: RuleParameters[RuleKind], place: string]>([
    ["daily_cap", { ...oneCap, onlyWhen: [{ when: "billed_with", codes: ["97140", "x"] }] }, "onlyWhen/0/codes/1"],
    ["daily_cap", { ...oneCap, otherLimits: [{ when: [{ when: "billed_with", codes: ["x"] }], limit: "no_limit" }] }, "otherLimits/0/when/0/codes/0"],
    ["code_eligibility", { payable: "only_with", codes: ["x"], together: "everyone" }, "codes/0"],
    ["code_pair", { ...fullParameters.code_pair[1]!, withCodes: ["97124", "x"] }, "withCodes/1"],
    ["telehealth", { telehealth: "codes", listed: ["x"], notListed: [], shownBy: { modifiers: [], placesOfService: [] } }, "listed/0"],
    ["telehealth", { telehealth: "codes", listed: [], notListed: ["x"], shownBy: { modifiers: [], placesOfService: [] } }, "notListed/0"],
    ["mue", { ...fullParameters.mue[0], completeFor: ["x"] }, "completeFor/0"],
    ["group_documentation", { groupCodes: ["x"], fewestPatients: 2 }, "groupCodes/0"],
  ])("stand in the parameters of %s", (kind, parameters, place) => {
    expect(ofRules({ ...ruleOf(kind), parameters })).toEqual([`/0/rules/0/parameters/${place} not_a_code`]);
  });

  it.each<[entry: string, fault: boolean]>([["M54.5", false], ["M54", false], ["U07.1", false], ["S13.4XXA", false], ["M545", true], ["54.5", true], ["m54.5", true], ["M54.", true], ["97124", true]])(
    "%s as a diagnosis", (entry, fault) => {
      const told = (place: string) => (fault ? [`/0/rules/0/parameters/${place} not_a_diagnosis_code`] : []);
      expect(ofRules(ruleOf("diagnosis", { parameters: { diagnosis: "one_of", codes: ["M54", entry] } }))).toEqual(told("codes/1"));
      expect(ofRules(ruleOf("diagnosis", { parameters: { diagnosis: "one_of_each", groups: [["M54"], [entry]] } }))).toEqual(told("groups/1/0"));
    },
  );
});

describe("two answers of one book where a kind has one", () => {
  type Rest = Partial<RuleBase>;
  it.each<[sentence: string, a: Rest, b: Rest, told: boolean]>([
    ["for every line", {}, {}, true],
    ["for every line and for some", {}, { appliesTo: { codes: ["97124"] } }, true],
    ["on different days", { until: "2025-12-31" }, { from: "2026-01-01" }, false],
    ["for different codes", { appliesTo: { codes: ["97110-97124"] } }, { appliesTo: { codes: ["97140", "97530"] } }, false],
    ["for codes that overlap", { appliesTo: { codes: ["97110-97124"] } }, { appliesTo: { codes: ["97120-97140"] } }, true],
    ["for codes and all but those codes", { appliesTo: { codes: ["97124", "97140"] } }, { appliesTo: { exceptCodes: ["97120-97140"] } }, false],
    ["for codes and all but some of them", { appliesTo: { codes: ["97124", "97140"] } }, { appliesTo: { exceptCodes: ["97124"] } }, true],
    ["for different disciplines", { appliesTo: { disciplines: ["PT"] } }, { appliesTo: { disciplines: ["OT", "SLP"] } }, false],
    ["for disciplines of which one is the same", { appliesTo: { disciplines: ["PT", "OT"] } }, { appliesTo: { disciplines: ["OT", "SLP"] } }, true],
    ["for different provider types", { appliesTo: { providerTypes: ["aide"] } }, { appliesTo: { providerTypes: ["student"] } }, false],
    ["at different places", { appliesTo: { placesOfService: ["11"] } }, { appliesTo: { placesOfService: ["12"] } }, false],
    ["on different forms", { appliesTo: { form: "professional" } }, { appliesTo: { form: "institutional" } }, false],
    ["for different benefits", { appliesTo: { benefitType: "rehabilitative" } }, { appliesTo: { benefitType: "habilitative" } }, false],
    ["for ages that follow one another", { appliesTo: { ageYears: { until: 17 } } }, { appliesTo: { ageYears: { from: 18 } } }, false],
    ["for ages that share a year", { appliesTo: { ageYears: { until: 18 } } }, { appliesTo: { ageYears: { from: 18, until: 64 } } }, true],
  ])("%s", (_, a, b, told) => {
    for (const kind of ["unit_counting", "assistant_units"] as const) {
      for (const [one, other] of [[a, b], [b, a]] as const) {
        expect(ofRules(ruleOf(kind, { id: "one", ...one }), ruleOf("daily_cap"), ruleOf(kind, { id: "other", ...other }))).toEqual(told ? ["/0/rules/2 two_answers"] : []);
      }
    }
  });

  it("is no fault of two books, of which the more particular wins", () => {
    expect(faultsOf(bookOf("a", [ruleOf("unit_counting")]), bookOf("b", [ruleOf("unit_counting")]))).toEqual([]);
  });
});

describe("tables", () => {
  const edit = (rest: Partial<NcciPtpEdit>): NcciPtpEdit => ({ column1: "97140", column2: "97124", modifierIndicator: 0, from: "2020-01-01", ...rest });
  const row = (rest: Partial<MueRow>): MueRow => ({ code: "97124", units: 4, mai: 3, from: "2020-01-01", ...rest });
  const ofEdits = (edits: NcciPtpParameters["edits"]) => ofRules(ruleOf("ncci_ptp", { parameters: { ...fullParameters.ncci_ptp[0], edits } }));
  const ofRows = (...rows: readonly MueRow[]) => ofRules(ruleOf("mue", { parameters: { ...fullParameters.mue[0], rows } }));
  const place = "/0/rules/0/parameters";

  it.each<[sentence: string, edits: readonly NcciPtpEdit[], faults: readonly string[]]>([
    ["rows of one pair that share a day", [edit({ until: "2025-12-31" }), edit({ from: "2025-12-31" })], [`${place}/edits/1/from rows_overlap`]],
    ["told at the later one, wherever it stands", [edit({ from: "2025-12-31" }), edit({ until: "2025-12-31" })], [`${place}/edits/0/from rows_overlap`]],
    ["rows of one pair that follow one another", [edit({ until: "2025-12-31" }), edit({ from: "2026-01-01" })], []],
    ["rows of the pair the other way round", [edit({}), edit({ column1: "97124", column2: "97140" })], []],
    ["a row that was never in force", [edit({}), edit({ modifierIndicator: 9 })], []],
    ["a row that outlives the one between", [edit({}), edit({ from: "2021-01-01", until: "2021-12-31" }), edit({ from: "2023-01-01" })], [`${place}/edits/1/from rows_overlap`, `${place}/edits/2/from rows_overlap`]],
    ["a row that overlaps from the day it was seen", [edit({ until: "2024-07-01" }), edit({ from: { unknown: true, seenOn: "2024-07-01" } })], [`${place}/edits/1/from rows_overlap`]],
    ["a row that ends before it begins", [edit({ until: "2019-12-31" })], [`${place}/edits/0/until until_before_from`]],
  ])("NCCI: %s", (_, edits, faults) => {
    expect(ofEdits(edits)).toEqual(faults);
  });

  it.each<[sentence: string, rows: readonly MueRow[], faults: readonly string[]]>([
    ["rows of one code that share a day", [row({ until: "2025-12-31" }), row({ from: "2025-12-31", units: 6 })], [`${place}/rows/1/from rows_overlap`]],
    ["rows of one code that follow one another", [row({ until: "2025-12-31" }), row({ from: "2026-01-01", units: 6 })], []],
    ["rows of two codes", [row({}), row({ code: "97140" })], []],
  ])("MUE: %s", (_, rows, faults) => {
    expect(ofRows(...rows)).toEqual(faults);
  });

  const packed = (...lines: readonly (readonly [column2: string, from: string, until: string, indicator: string])[]) =>
    ncciPtpFromCms(lines.map(([column2, from, until, indicator]) => `97140\t${column2}\t\t${from}\t${until}\t${indicator}\tMisuse\n`), { quarter: "2026Q3" }).rows;
  it.each<[sentence: string, edits: NcciPtpParameters["edits"], told: boolean]>([
    ["rows of one pair that overlap", packed(["97110", "20200101", "*", "0"], ["97124", "20200101", "20251231", "0"], ["97124", "20251231", "*", "1"]), true],
    ["rows of one pair that follow one another", packed(["97124", "20200101", "20251231", "0"], ["97124", "20260101", "*", "1"]), false],
    ["rows of different pairs", packed(["97110", "20200101", "*", "0"], ["97124", "20200101", "*", "0"]), false],
    ["a row that was never in force", packed(["97124", "20200101", "20200101", "9"], ["97124", "20200101", "*", "0"]), false],
  ])("packed: %s, told of the table, whose keys are data", (_, edits, told) => {
    expect(ofEdits(edits)).toEqual(told ? [`${place}/edits/packed rows_overlap`] : []);
  });

  it("300,000 overlapping rows are told a thousand times, and soon", () => {
    const start = performance.now();
    expect(ofEdits(Array<NcciPtpEdit>(300_000).fill(edit({})))).toHaveLength(1_000);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

describe("what rules about the record list", () => {
  const place = "/0/rules/0/parameters";
  it.each<[sentence: string, rule: RuleBook["rules"][number], faults: readonly string[]]>([
    ["an element of the note", ruleOf("note_element", { parameters: { elements: ["plan", "assessment", "plan", "plan"] } }), [`${place}/elements/2 repeated_member`, `${place}/elements/3 repeated_member`]],
    ["an element of the plan of care", ruleOf("plan_of_care", { parameters: { elements: ["goals", "goals"], authorSigned: false, beforeTreatment: false, physicianSigned: false } }), [`${place}/elements/1 repeated_member`]],
    ["an element of the progress report", ruleOf("progress_report", { parameters: { every: { due: "count", count: 10, of: "visits" }, elements: ["period", "period"] } }), [`${place}/elements/1 repeated_member`]],
    ["a form of time", ruleOf("time_documentation", { parameters: { forms: ["minutes_per_code", "minutes_per_code"], accepted: "any" } }), [`${place}/forms/1 repeated_member`]],
    ["a part of the order", ruleOf("referral_contents", { parameters: { contents: ["date", "signature", "date"] } }), [`${place}/contents/2 repeated_member`]],
    ["figures of time to compare", ruleOf("time_agreement", { parameters: { compares: ["totals", "totals"] } }), [`${place}/compares/1 repeated_member`]],
    ["none named twice", ruleOf("note_element", { parameters: { elements: ["plan", "assessment"] } }), []],
    ["a kind nobody knows", { ...cap({}), kind: "future_kind", parameters: { elements: ["plan", "plan"] } }, []],
  ])("%s", (_, rule, faults) => {
    expect(ofRules(rule)).toEqual(faults);
  });
});

describe("what is told", () => {
  const everything = lintRuleBooks([
    { ...fullRuleBook, id: "Jane Canary" }, { ...fullRuleBook, id: "Jane Canary" },
    bookOf("Jane Canary", [cap({ id: "Jane Canary", appliesTo: { codes: ["Jane Canary"] }, citations: [{ sourceId: "Jane Canary", locator: "Jane Canary" }] })]),
  ]);

  it("repeats nothing of the book and says what to do", () => {
    expect(everything.length).toBeGreaterThan(10);
    expect(JSON.stringify(everything)).not.toContain("Canary");
    for (const { message } of everything) expect(message).toMatch(/^[A-Z].*: .*\.$/);
  });

  it("points to what is there, but for what is missing, and is plain data", () => {
    const books = [fullRuleBook];
    const places = new Set(placesOf(books).map(({ path }) => path.map((step) => `/${step}`).join("")));
    for (const { path } of lintRuleBooks(books)) expect(places).toContain(path);
    expect(JSON.parse(JSON.stringify(everything))).toStrictEqual(everything);
  });

  it("a rule of an unknown kind is looked at as far as it is known", () => {
    const rule = { ...cap({ until: "2019-12-31" }), kind: "future_kind", parameters: { codes: "every", exceptCodes: [{ codes: ["9712"] }], rows: 7 } };
    expect(ofRules(rule)).toEqual(["/0/rules/0/until until_before_from", "/0/rules/0/parameters/exceptCodes/0/codes/0 not_a_code"]);
  });

  it("frozen books are left as they were", () => {
    const frozen = structuredClone(fullRuleBook);
    for (const { value } of placesOf(frozen)) if (isObject(value) || Array.isArray(value)) Object.freeze(value);
    expect(lintRuleBooks([frozen])).toEqual(lintRuleBooks([fullRuleBook]));
  });
});
