import { describe, expect, it } from "vitest";

import type { PlainDate } from "../../src/core/index.js";
import { type DateBasis, type Override, type RuleBase, type RuleBook, type RuleDates, type RuleKind, rulesInForce, type RuleSet } from "../../src/rules/index.js";
import { placesOf } from "../visit/places.js";
import { bookOf, fullRuleBook, ruleOf, unknownRule } from "./full-rule-book.js";

const citations: RuleBase["citations"] = [{ sourceId: "source", locator: "§9" }];
const on = (dateOfService: PlainDate, dates: Omit<RuleDates, "dateOfService"> = {}): RuleDates => ({ dateOfService, ...dates });
/** The rules of a set, each as `book/rule` and its doubt where it has one. */
const names = ({ rules }: RuleSet) => rules.map(({ doubt, id, ruleBookId }) => `${ruleBookId}/${id}${doubt === undefined ? "" : ` ${doubt}`}`);
const ofOneRule = (periods: readonly Partial<RuleBase>[], dates: RuleDates) => names(rulesInForce([bookOf("a", periods.map((period) => ruleOf("daily_cap", period)))], dates));

describe("the period of a rule", () => {
  it.each<[sentence: string, period: Partial<RuleBase>, date: PlainDate, inForce: readonly string[]]>([
    ["the day before its first day it is not in force", { from: "2026-01-01" }, "2025-12-31", []],
    ["on its first day it is", { from: "2026-01-01" }, "2026-01-01", ["a/daily_cap"]],
    ["the day after it is", { from: "2026-01-01" }, "2026-01-02", ["a/daily_cap"]],
    ["without a last day it is in force for good", { from: "2026-01-01" }, "9999-12-31", ["a/daily_cap"]],
    ["the day before its last day it is in force", { until: "2026-06-30" }, "2026-06-29", ["a/daily_cap"]],
    ["on its last day it is", { until: "2026-06-30" }, "2026-06-30", ["a/daily_cap"]],
    ["the day after its last day it is not", { until: "2026-06-30" }, "2026-07-01", []],
    ["a rule of one day is in force that day", { from: "2026-01-01", until: "2026-01-01" }, "2026-01-01", ["a/daily_cap"]],
    ["the day before an unknown start was seen it is in doubt", { from: { unknown: true, seenOn: "2026-01-01" } }, "2025-12-31", ["a/daily_cap start_not_known"]],
    ["however long before", { from: { unknown: true, seenOn: "2026-01-01" } }, "1900-01-01", ["a/daily_cap start_not_known"]],
    ["on the day it was seen it is in force", { from: { unknown: true, seenOn: "2026-01-01" } }, "2026-01-01", ["a/daily_cap"]],
    ["the day after it is", { from: { unknown: true, seenOn: "2026-01-01" } }, "2026-01-02", ["a/daily_cap"]],
    ["on the last day of a yearly figure it is in force", { until: "2026-12-31", unknownAfterUntil: true }, "2026-12-31", ["a/daily_cap"]],
    ["the day after, the next figure is not known", { until: "2026-12-31", unknownAfterUntil: true }, "2027-01-01", ["a/daily_cap figure_not_known"]],
    ["before a yearly figure began there was none", { from: "2026-01-01", until: "2026-12-31", unknownAfterUntil: true }, "2025-12-31", []],
    ["after the last day it was verified the last known answer holds", { verifiedThrough: "2020-06-30" }, "2026-01-01", ["a/daily_cap"]],
  ])("%s", (_, period, date, inForce) => {
    expect(ofOneRule([period], on(date))).toEqual(inForce);
  });
});

describe("several periods of one rule", () => {
  const figure2024 = { from: "2024-01-01", until: "2024-12-31", unknownAfterUntil: true, severity: "error" } as const;
  const figure2026 = { from: "2026-01-01", until: "2026-12-31", unknownAfterUntil: true, severity: "information" } as const;
  const closed = { from: "2020-01-01", until: "2020-12-31", severity: "warning" } as const;
  const seen2022 = { from: { unknown: true, seenOn: "2022-01-01" }, until: "2022-12-31", severity: "error" } as const;
  const severityOn = (periods: readonly Partial<RuleBase>[], date: PlainDate) => rulesInForce([bookOf("a", periods.map((period) => ruleOf("daily_cap", period)))], on(date)).rules
    .map(({ doubt, severity }) => `${severity} ${doubt ?? ""}`.trim());

  it.each<[sentence: string, periods: readonly Partial<RuleBase>[], date: PlainDate, said: readonly string[]]>([
    ["on the last day of one it is that one", [figure2024, figure2026], "2024-12-31", ["error"]],
    ["on the first day of the other it is the other", [figure2024, figure2026], "2026-01-01", ["information"]],
    ["in the gap between two figures the figure is not known", [figure2024, figure2026], "2025-06-30", ["error figure_not_known"]],
    ["whatever the order they stand in", [figure2026, figure2024], "2025-06-30", ["error figure_not_known"]],
    ["after the last figure the next is not known", [figure2026, figure2024], "2027-01-01", ["information figure_not_known"]],
    ["in the gap after a period that simply ended there is no rule", [closed, figure2024], "2021-06-30", []],
    ["before the first of them there is no rule", [closed, figure2024], "2019-12-31", []],
    ["in the gap before a period that may have begun unnoticed there is doubt", [closed, seen2022], "2021-06-30", ["error start_not_known"]],
    ["but not where a further period lies between", [seen2022, figure2024], "2023-06-30", []],
    ["a lapsed figure outweighs the unknown start after it", [{ ...closed, unknownAfterUntil: true }, seen2022], "2021-06-30", ["warning figure_not_known"]],
  ])("%s", (_, periods, date, said) => {
    expect(severityOn(periods, date)).toEqual(said);
  });
});

describe("the date a period is compared with", () => {
  const early = on("2026-06-30");
  it.each<[basis: DateBasis, given: Omit<RuleDates, "dateOfService">, name: string]>([
    ["injury", { injuryOn: "2025-12-31" }, "injuryOn"],
    ["order", { orderedOn: "2025-12-31" }, "orderedOn"],
    ["policy_issued", { policyIssuedOn: "2025-12-31" }, "policyIssuedOn"],
    ["received", { receivedOn: "2025-12-31" }, "receivedOn"],
  ])("%s: its own date decides, and without it there is doubt", (dateBasis, before, name) => {
    const rule = { dateBasis, from: "2026-01-01", until: "2026-03-31" } as const;
    expect(ofOneRule([rule], { ...early, ...before })).toEqual([]);
    expect(ofOneRule([rule], { ...early, [name]: "2026-01-01" })).toEqual(["a/daily_cap"]);
    expect(ofOneRule([rule], { ...early, [name]: "2026-03-31" })).toEqual(["a/daily_cap"]);
    expect(ofOneRule([rule], { ...early, [name]: "2026-04-01" })).toEqual([]);
    expect(ofOneRule([rule], early)).toEqual(["a/daily_cap basis_date_not_given"]);
  });

  it("service: said or not, it is the date of service", () => {
    for (const basis of [{}, { dateBasis: "service" }] as const) {
      expect(ofOneRule([{ ...basis, from: "2026-01-01" }], on("2026-01-01", { injuryOn: "2020-01-01" }))).toEqual(["a/daily_cap"]);
      expect(ofOneRule([{ ...basis, from: "2026-01-01" }], on("2025-12-31", { injuryOn: "2026-01-01" }))).toEqual([]);
    }
  });

  it("a rule of several periods whose date is not given is in doubt once", () => {
    const periods = [{ from: "2020-01-01", until: "2020-12-31" }, { from: "2021-01-01" }] as const;
    expect(ofOneRule(periods.map((period) => ({ ...period, dateBasis: "injury" })), early)).toEqual(["a/daily_cap basis_date_not_given"]);
  });

  it("unknown starts and lapsed figures go by it too", () => {
    const start = { dateBasis: "injury", from: { unknown: true, seenOn: "2024-01-01" }, until: "2024-12-31", unknownAfterUntil: true } as const;
    expect(ofOneRule([start], { ...early, injuryOn: "2023-12-31" })).toEqual(["a/daily_cap start_not_known"]);
    expect(ofOneRule([start], { ...early, injuryOn: "2025-01-01" })).toEqual(["a/daily_cap figure_not_known"]);
  });
});

describe("overrides", () => {
  const general = bookOf("general", [ruleOf("daily_cap"), ruleOf("visit_cap"), ruleOf("mue", { id: "mue-1" }), ruleOf("mue", { id: "mue-2" })]);
  const particular = (overrides: readonly Override[], rules: RuleBook["rules"] = []) => [general, bookOf("particular", rules, { overrides })];
  const replacement = ruleOf("visit_cap", { id: "own", from: "2026-01-01", until: "2026-12-31" });
  const replace: Override = { action: "replace", ruleBookId: "general", ruleId: "daily_cap", withRuleId: "own", citations };
  const all = names(rulesInForce([general], on("2026-06-30")));
  const without = (...left: readonly string[]) => all.filter((name) => !left.includes(name));

  it.each<[sentence: string, override: Omit<Override, "ruleBookId" | "citations">, date: PlainDate, inForce: readonly string[]]>([
    ["off takes a rule out", { action: "off", ruleId: "daily_cap" }, "2026-06-30", without("general/daily_cap")],
    ["off takes a kind out", { action: "off", kind: "mue" }, "2026-06-30", without("general/mue-1", "general/mue-2")],
    ["off by rule and kind takes what is both", { action: "off", ruleId: "mue-1", kind: "mue" }, "2026-06-30", without("general/mue-1")],
    ["a rule that is not of the kind stays", { action: "off", ruleId: "daily_cap", kind: "mue" }, "2026-06-30", all],
    ["an override of nothing changes nothing", { action: "off" }, "2026-06-30", all],
    ["an override of a rule nobody has changes nothing", { action: "off", ruleId: "none" }, "2026-06-30", all],
    ["the day before its end a closed rule is in force", { action: "close", ruleId: "daily_cap", until: "2026-06-30" }, "2026-06-29", all],
    ["on its last day it is", { action: "close", ruleId: "daily_cap", until: "2026-06-30" }, "2026-06-30", all],
    ["the day after it is not", { action: "close", ruleId: "daily_cap", until: "2026-06-30" }, "2026-07-01", without("general/daily_cap")],
    ["a kind is closed alike", { action: "close", kind: "mue", until: "2026-06-30" }, "2026-07-01", without("general/mue-1", "general/mue-2")],
    ["to close without a last day changes nothing", { action: "close", ruleId: "daily_cap" }, "2026-07-01", all],
    ["to replace without a rule changes nothing", { action: "replace", ruleId: "daily_cap" }, "2026-07-01", all],
  ])("%s", (_, action, date, inForce) => {
    const override: Override = { ...action, ruleBookId: "general", citations };
    const set = rulesInForce(particular([override]), on(date));
    expect(names(set)).toEqual(inForce);
    expect(set.overridden).toEqual(inForce.length === all.length ? [] : [override]);
  });

  it.each<[sentence: string, date: PlainDate, inForce: readonly string[]]>([
    ["the day before a replacement begins the general rule is in force", "2025-12-31", all],
    ["on its first day the replacement is", "2026-01-01", [...without("general/daily_cap"), "particular/own"]],
    ["on its last day the replacement is", "2026-12-31", [...without("general/daily_cap"), "particular/own"]],
    ["the day after, the general rule is again", "2027-01-01", all],
  ])("%s: a replacement governs its own period only", (_, date, inForce) => {
    const set = rulesInForce(particular([replace], [replacement]), on(date));
    expect(names(set)).toEqual(inForce);
    expect(set.overridden).toEqual(inForce === all ? [] : [replace]);
  });

  it("a replacement whose figure has lapsed still stands in for the general rule: the answer is not known", () => {
    const lapsing = ruleOf("visit_cap", { id: "own", until: "2026-12-31", unknownAfterUntil: true });
    expect(names(rulesInForce(particular([replace], [lapsing]), on("2027-01-01")))).toEqual([...without("general/daily_cap"), "particular/own figure_not_known"]);
  });

  it("one rule may replace a whole kind, and is recorded once", () => {
    const byKind: Override = { action: "replace", ruleBookId: "general", kind: "mue", withRuleId: "own", citations };
    const set = rulesInForce(particular([byKind], [replacement]), on("2026-06-30"));
    expect(names(set)).toEqual([...without("general/mue-1", "general/mue-2"), "particular/own"]);
    expect(set.overridden).toEqual([byKind]);
  });

  it("a rule of the same name in another book is left alone", () => {
    const other = bookOf("other", [ruleOf("daily_cap")]);
    const [base, own] = particular([{ action: "off", ruleBookId: "general", ruleId: "daily_cap", citations }]);
    expect(names(rulesInForce([base!, other, own!], on("2026-06-30")))).toContain("other/daily_cap");
  });

  it("a replacement may itself be replaced by a still more particular book", () => {
    const most = bookOf("most", [ruleOf("daily_cap", { id: "most" })], { overrides: [{ action: "replace", ruleBookId: "particular", ruleId: "own", withRuleId: "most", citations }] });
    const set = rulesInForce([...particular([replace], [replacement]), most], on("2026-06-30"));
    expect(names(set)).toEqual([...without("general/daily_cap"), "most/most"]);
    expect(set.overridden).toEqual([replace, ...most.overrides ?? []]);
  });

  it("a rule is closed by its own date, and stays in doubt where that is not given", () => {
    const base = bookOf("general", [ruleOf("visit_cap", { dateBasis: "injury" })]);
    const own = bookOf("particular", [], { overrides: [{ action: "close", ruleBookId: "general", kind: "visit_cap", until: "2025-12-31", citations }] });
    expect(names(rulesInForce([base, own], on("2026-06-30", { injuryOn: "2025-12-31" })))).toEqual(["general/visit_cap"]);
    expect(names(rulesInForce([base, own], on("2026-06-30", { injuryOn: "2026-01-01" })))).toEqual([]);
    expect(names(rulesInForce([base, own], on("2026-06-30")))).toEqual(["general/visit_cap basis_date_not_given"]);
  });
});

describe("kinds that have one answer", () => {
  const counting = (id: string, rest: Partial<RuleBase> = {}) => bookOf(id, [ruleOf("unit_counting", { id: `counting-${id}`, citations: [{ sourceId: "source", locator: id }], ...rest })]);

  it("the most particular book wins, and the general answers are recorded as replaced with the winner's citation", () => {
    const set = rulesInForce([counting("a"), counting("b"), counting("c")], on("2026-06-30"));
    expect(names(set)).toEqual(["c/counting-c"]);
    expect(set.overridden).toEqual(["a", "b"].map((id) => ({
      action: "replace", ruleBookId: id, ruleId: `counting-${id}`, withRuleId: "counting-c", citations: [{ sourceId: "source", locator: "c" }],
    })));
  });

  it.each<[sentence: string, rest: Partial<RuleBase>, inForce: readonly string[]]>([
    ["for some lines only leaves the general answer to the others", { appliesTo: { disciplines: ["massage"] } }, ["a/counting-a", "b/counting-b"]],
    ["that selects nothing in particular is for every line", { appliesTo: {} }, ["b/counting-b"]],
    ["not in force leaves the general one", { until: "2025-12-31" }, ["a/counting-a"]],
    ["that has lapsed leaves doubt, not the general one", { until: "2025-12-31", unknownAfterUntil: true }, ["b/counting-b figure_not_known"]],
    ["whose date is not given leaves doubt, not the general one", { dateBasis: "policy_issued" }, ["b/counting-b basis_date_not_given"]],
  ])("a particular answer %s", (_, rest, inForce) => {
    expect(names(rulesInForce([counting("a"), counting("b", rest)], on("2026-06-30")))).toEqual(inForce);
  });

  it("two answers of one book for different lines stand side by side", () => {
    const book = bookOf("b", [ruleOf("assistant_units", { id: "pt", appliesTo: { disciplines: ["PT"] } }), ruleOf("assistant_units", { id: "ot", appliesTo: { disciplines: ["OT"] } })]);
    expect(names(rulesInForce([book], on("2026-06-30")))).toEqual(["b/pt", "b/ot"]);
  });

  it("other kinds all apply", () => {
    expect(names(rulesInForce([bookOf("a", [ruleOf("daily_cap")]), bookOf("b", [ruleOf("daily_cap")])], on("2026-06-30")))).toEqual(["a/daily_cap", "b/daily_cap"]);
  });
});

describe("what the books do not speak of", () => {
  const needed: readonly RuleKind[] = ["unit_counting", "provider_eligibility", "referral", "prior_authorization", "modifier_required"];

  it.each<[sentence: string, books: readonly RuleBook[], silentOn: readonly RuleKind[]]>([
    ["a claim cannot be ready without five kinds, named or not", [], needed],
    ["a kind named once or twice is told once", [bookOf("a", [], { silentOn: ["mue", "referral"] }), bookOf("b", [], { silentOn: ["mue"] })], [...needed, "mue"]],
    ["a kind that another book speaks of is covered", [bookOf("a", [], { silentOn: ["mue"] }), bookOf("b", [ruleOf("mue"), ruleOf("referral")])], needed.filter((kind) => kind !== "referral")],
    ["a rule in doubt speaks of its kind", [bookOf("a", [ruleOf("referral", { from: { unknown: true, seenOn: "2027-01-01" } })])], needed.filter((kind) => kind !== "referral")],
    ["a rule not in force does not", [bookOf("a", [ruleOf("referral", { until: "2025-12-31" })])], needed],
    [
      "nor does one that is turned off",
      [bookOf("a", [ruleOf("referral")]), bookOf("b", [], { overrides: [{ action: "off", ruleBookId: "a", kind: "referral", citations }] })],
      needed,
    ],
  ])("%s", (_, books, silentOn) => {
    expect(rulesInForce(books, on("2026-06-30")).silentOn).toEqual(silentOn);
  });
});

describe("the set", () => {
  const other = bookOf("other", [unknownRule], { sources: [...fullRuleBook.sources, { id: "own", title: "Own", publisher: "Other" }] });
  const dates = on("2026-06-30", { injuryOn: "2026-01-01" });
  const set = rulesInForce([fullRuleBook, other], dates);

  it("names the dates, the books with their editions, and every source once", () => {
    expect(set.dates).toEqual(dates);
    expect(set.books).toEqual([{ id: "test/full", edition: "2026-11" }, { id: "other", edition: "2026-11" }]);
    expect(set.sources.map(({ id }) => id)).toEqual(["manual", "page", "own"]);
  });

  it("holds each rule as its book states it, with the name of the book", () => {
    expect(set.rules.find(({ ruleBookId }) => ruleBookId === "other")).toEqual({ ...unknownRule, ruleBookId: "other" });
    expect(set.rules).toHaveLength(fullRuleBook.rules.length + 1); // rules of one book never settle each other
  });

  it("shares the tables of the books instead of copying them", () => {
    const table = fullRuleBook.rules.find(({ id }) => id === "mue-0");
    expect(set.rules.find(({ id }) => id === "mue-0")?.parameters).toBe(table?.parameters);
  });

  it("is plain data: a JSON round trip and a structured clone are equal to it", () => {
    expect(JSON.parse(JSON.stringify(set))).toStrictEqual(set);
    expect(structuredClone(set)).toStrictEqual(set);
  });

  it("takes frozen books and dates, and leaves them as they were", () => {
    const frozen = structuredClone([fullRuleBook, other]);
    for (const { value } of placesOf(frozen)) Object.freeze(value);
    expect(rulesInForce(frozen, Object.freeze({ ...dates }))).toStrictEqual(set);
    expect(frozen).toStrictEqual([fullRuleBook, other]);
  });

  it("of no books is empty", () => {
    expect(rulesInForce([], dates)).toEqual({ dates, books: [], rules: [], sources: [], overridden: [], silentOn: ["unit_counting", "provider_eligibility", "referral", "prior_authorization", "modifier_required"] });
  });

  it("does not change with a book of which nothing is in force", () => {
    const ended = bookOf("ended", [ruleOf("daily_cap", { until: "2020-12-31" }), ruleOf("unit_counting", { from: "2030-01-01" })], { sources: [] });
    expect(rulesInForce([fullRuleBook, ended, other], dates)).toEqual({ ...set, books: [set.books[0], { id: "ended", edition: "2026-11" }, set.books[1]] });
  });
});
