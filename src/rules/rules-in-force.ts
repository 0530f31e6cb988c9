import { isPlainDate, type PlainDate, requireHolding, requireList, type Source } from "../core/index.js";
import type { RuleKind } from "./kinds.js";
import { NEEDS_AN_ANSWER } from "./needs-an-answer.js";
import { hasOneAnswer } from "./one-answer.js";
import { firstDay, lastDay } from "./period.js";
import type { DateBasis, Override, PayerProfile, RuleBook, RuleOf, UnknownRule } from "./rule-book.js";
import type { RuleDates, RuleDoubt, RuleInForce, RuleSet } from "./rule-set.js";

type Rule = RuleOf | UnknownRule;

/**
 * Finds the rules of a payer profile that concern given dates, applies the overrides of its books and records them.
 *
 * A rule whose own date is not given, whose start nobody published, or whose yearly figure has run out stays in the set with its `doubt`, and is
 * answered `undetermined`. Nothing of a claim is looked at here.
 *
 * @param profile - Rule books, general to particular
 * @param dates - Date of service and, where they are known, the dates of injury, order, policy and receipt
 * @returns The rules as plain data, to be prepared once with `prepareClaimChecks` and used for every claim of these dates
 * @throws TypeError when the profile is no list of rule books
 * @throws RangeError when the date of service is not given, a date is none, or a book is listed twice, in whatever editions
 */
export function rulesInForce(profile: PayerProfile, dates: RuleDates): RuleSet {
  requireBooks(profile);
  requireDates(dates);
  const overridden: Override[] = [];
  const all = profile.flatMap((book) => ruleGroups(book).flatMap((periods) => ruleOn(periods, dates, book.id)));
  const rules = settled(withoutOverridden(all, profile, dates, overridden), overridden);
  return {
    dates,
    books: profile.map(({ edition, id }) => ({ id, edition })),
    ...practiceOf(profile),
    rules,
    sources: sourcesOf(profile),
    overridden,
    silentOn: silent(profile, rules),
  };
}

/** A payer's own book never speaks for cash and for payers alike. */
function practiceOf(profile: PayerProfile): Pick<RuleSet, "practice"> {
  const practice = profile.filter(({ linesOfBusiness }) => linesOfBusiness.length > 1 && linesOfBusiness.includes("cash")).map(({ id }) => id);
  return practice.length === 0 ? {} : { practice };
}

const PROFILE = "profile is not a list of rule books: give them general to particular, such as [cptBaseline, medicarePartB]";

/** A book listed twice would give each of its rules twice. */
function requireBooks(profile: PayerProfile): void {
  requireList(profile, PROFILE);
  for (const book of profile) requireHolding(book, "rules", PROFILE);
  const twice = profile.findIndex(({ id }, index) => profile.findIndex((book) => book.id === id) < index);
  if (twice >= 0) throw new RangeError(`profile[${twice}] is a book that is listed before it: list each book once, in one edition`);
}

/** No date stands in for another: rules without their date would be answered for some day nobody asked about. */
function requireDates(dates: RuleDates): void {
  const given: unknown = dates;
  if (typeof given !== "object" || given === null || !isDay(dates.dateOfService)) throw new RangeError('dates.dateOfService is no calendar date: give the date of service, as { dateOfService: "2026-03-02" }');
  for (const name of ["injuryOn", "orderedOn", "policyIssuedOn", "receivedOn"] as const) {
    if (dates[name] !== undefined && !isDay(dates[name])) throw new RangeError(`dates.${name} is no calendar date: give a day that exists, as YYYY-MM-DD, or leave it out`);
  }
}

function isDay(date: unknown): boolean {
  return typeof date === "string" && isPlainDate(date);
}

/** The periods of each rule of a book. */
function ruleGroups(book: RuleBook): readonly (readonly Rule[])[] {
  const groups = new Map<string, Rule[]>();
  for (const rule of book.rules) {
    const periods = groups.get(rule.id);
    if (periods === undefined) groups.set(rule.id, [rule]);
    else periods.push(rule);
  }
  return [...groups.values()];
}

/** The period of a rule that concerns the date, if any. */
function ruleOn(periods: readonly Rule[], dates: RuleDates, ruleBookId: string): readonly RuleInForce[] {
  for (const rule of periods) {
    const date = basisDate(rule.dateBasis, dates);
    if (date === undefined) return [{ ...rule, ruleBookId, doubt: "basis_date_not_given" }];
    if (firstDay(rule) <= date && date <= lastDay(rule)) return [{ ...rule, ruleBookId }];
  }
  const [doubtful, doubt] = doubtBetween(periods, dates) ?? [];
  return doubtful === undefined || doubt === undefined ? [] : [{ ...doubtful, ruleBookId, doubt }];
}

/** On a date no period covers: the figure before it may have lapsed, or the period after it may have begun unnoticed. */
function doubtBetween(periods: readonly Rule[], dates: RuleDates): readonly [Rule, RuleDoubt] | undefined {
  const inOrder = periods.toSorted((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1));
  const before = inOrder.findLast((rule) => lastDay(rule) < (basisDate(rule.dateBasis, dates) ?? ""));
  const after = inOrder.find((rule) => firstDay(rule) > (basisDate(rule.dateBasis, dates) ?? ""));
  if (before?.unknownAfterUntil === true) return [before, "figure_not_known"];
  if (after !== undefined && typeof after.from !== "string") return [after, "start_not_known"];
  return undefined;
}

function basisDate(basis: DateBasis | undefined, dates: RuleDates): PlainDate | undefined {
  switch (basis) {
    case "injury": return dates.injuryOn;
    case "order": return dates.orderedOn;
    case "policy_issued": return dates.policyIssuedOn;
    case "received": return dates.receivedOn;
    default: return dates.dateOfService;
  }
}

function withoutOverridden(all: readonly RuleInForce[], profile: PayerProfile, dates: RuleDates, overridden: Override[]): readonly RuleInForce[] {
  let rules = all;
  for (const book of profile) {
    for (const override of book.overrides ?? []) {
      const kept = rules.filter((rule) => !(isMeant(rule, override) && takesEffect(override, rule, rules, book.id, dates)));
      if (kept.length < rules.length) overridden.push(override);
      rules = kept;
    }
  }
  return rules;
}

function isMeant(rule: RuleInForce, { kind, ruleBookId, ruleId }: Override): boolean {
  return rule.ruleBookId === ruleBookId && (ruleId === undefined || rule.id === ruleId) && (kind === undefined || rule.kind === kind) && (ruleId ?? kind) !== undefined;
}

function takesEffect({ action, until, withRuleId }: Override, rule: RuleInForce, rules: readonly RuleInForce[], overridingBook: string, dates: RuleDates): boolean {
  switch (action) {
    case "off": return true;
    case "close": return until !== undefined && (basisDate(rule.dateBasis, dates) ?? "") > until;
    case "replace": return rules.some((other) => other.ruleBookId === overridingBook && other.id === withRuleId && other !== rule);
  }
}

/** Leaves one answer where a kind has one: a particular book's rule for every line replaces the general ones. */
function settled(rules: readonly RuleInForce[], overridden: Override[]): readonly RuleInForce[] {
  return rules.filter((rule, index) => {
    if (!hasOneAnswer(rule.kind)) return true;
    const winner = rules.slice(index + 1).findLast((other) => other.kind === rule.kind && other.ruleBookId !== rule.ruleBookId && isForEveryLine(other));
    if (winner === undefined) return true;
    overridden.push({ action: "replace", ruleBookId: rule.ruleBookId, ruleId: rule.id, withRuleId: winner.id, citations: winner.citations });
    return false;
  });
}

function isForEveryLine({ appliesTo = {} }: Rule): boolean {
  return Object.keys(appliesTo).length === 0;
}

function sourcesOf(profile: PayerProfile): readonly Source[] {
  const sources = new Map<string, Source>();
  for (const source of profile.flatMap((book) => book.sources)) if (!sources.has(source.id)) sources.set(source.id, source);
  return [...sources.values()];
}

function silent(profile: PayerProfile, rules: readonly RuleInForce[]): readonly RuleKind[] {
  const declared = new Set([...NEEDS_AN_ANSWER, ...profile.flatMap((book) => book.silentOn)]);
  return [...declared].filter((kind) => !rules.some((rule) => rule.kind === kind));
}
