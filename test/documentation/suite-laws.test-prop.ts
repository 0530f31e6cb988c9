import { describe, expect, it } from "vitest";

import { prepareRecordChecks } from "../../src/documentation/check-documentation.js";
import type { RecordUnderReview } from "../../src/documentation/record-under-review.js";
import * as payers from "../../src/payers/index.js";
import { type Finding, isRecordRuleKind, type Report, type RuleBook, type RuleInForce, rulesInForce } from "../../src/rules/index.js";
import { changed, isObject, type Path, placesOf, pointerOf, takeOut } from "../visit/places.js";
import { fullRecords } from "./full-record.js";

// What holds for the record rules of every shipped book, on records that give every fact.

const ASKING = { asOf: "2026-06-01" } as const;
const books = Object.values(payers).filter((book: RuleBook) => book.rules.some(({ kind }) => isRecordRuleKind(kind)));
const table = books.flatMap((book) => Object.entries(fullRecords).map(([name, under]) => [book.id, name, book, under] as const));

/** Everything a record may lack: what makes it a record is never left out, nor is a member of a list, since a list says all there is. */
const REQUIRED = /^(|\/dateOfService|\/record|\/billed|.*\/\d+|.*\/(units|modifiers|writtenOn|on|start|end|name)|\/(billed|services)\/\d+\/code|\/record\/notes\/\d+\/dateOfService|.*\/authorizations\/\d+\/kind|.*\/advanceNotice\/kind)$/;

/** Every rule is judged, those too of which it is not known whether they were in force. */
function checksOf(book: RuleBook, { dateOfService }: RecordUnderReview): (under: RecordUnderReview) => Report {
  const profile = book.id === payers.cptBaseline.id ? [book] : [payers.cptBaseline, book];
  const rules = rulesInForce(profile, { dateOfService, injuryOn: "2026-01-15", orderedOn: "2026-01-30", policyIssuedOn: "2025-07-01", receivedOn: "2026-03-10" });
  const checks = prepareRecordChecks({ ...rules, rules: rules.rules.map((rule) => changed(rule, ["doubt"], takeOut) as RuleInForce) });
  return (under) => checks.report(under, ASKING);
}

const answersOf = (findings: readonly Finding[]) => new Map(findings.map(({ code, id, outcome }) => [`${id} ${code}`, outcome]));
const ruleOf = (id: string) => id.slice(0, id.indexOf("@"));

/** What leaving a fact out must not do. A broken rule may speak of another subject where it is left in doubt. */
function broken(before: ReturnType<typeof answersOf>, after: ReturnType<typeof answersOf>): string[] {
  const inDoubt = new Set([...after].filter(([, outcome]) => outcome === "undetermined").map(([id]) => ruleOf(id)));
  return [...before].flatMap(([id, was]) => {
    const is = after.get(id);
    if (is === undefined) return was === "satisfied" || inDoubt.has(ruleOf(id)) ? [] : [`${id} was ${was} and disappeared`];
    if (was !== "satisfied" && is === "satisfied") return [`${id} was ${was} and became satisfied`];
    return was === "satisfied" && is === "violated" ? [`${id} was satisfied and became violated`] : [];
  });
}

const without = (under: RecordUnderReview, path: Path) => changed(under, path, takeOut) as RecordUnderReview;

function frozen<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null) for (const member of Object.values(value)) frozen(member);
  return Object.freeze(value);
}

/** Findings without their places, and without the number of a note among those of the date. */
const said = ({ findings }: Report) => findings.map((finding) => JSON.stringify({ ...finding, id: finding.id.replace(/note#\d+/, "note"), paths: [], missing: [] })).sort();

describe.each(table)("%s on %s", (_, __, book, under) => {
  const report = checksOf(book, under);

  it("is never better known, and never better, without a fact", () => {
    const before = answersOf(report(under).findings);
    const facts = placesOf(under).map(({ path }) => path).filter((path) => !REQUIRED.test(pointerOf(path)));
    const faults = facts.flatMap((path) => broken(before, answersOf(report(without(under, path)).findings)).map((fault) => `${fault} without ${pointerOf(path)}`));
    expect(faults).toEqual([]);
    expect(facts.length).toBeGreaterThan(150);
  });

  it("says the same of notes, certifications and reports in any order", () => {
    const { certifications = [], notes = [], progressReports = [] } = under.record;
    const turned = { ...under, record: { ...under.record, certifications: certifications.toReversed(), notes: notes.toReversed(), progressReports: progressReports.toReversed() } };
    expect(said(report(turned))).toEqual(said(report(under)));
  });

  it("gives a report of plain data, whose paths are there and whose findings have one id each, and leaves its input alone", () => {
    const given = frozen(structuredClone(under));
    const made = report(given);
    const there = new Set(placesOf(under).map(({ path }) => pointerOf(path)));
    expect(JSON.parse(JSON.stringify(made))).toEqual(made);
    expect(structuredClone(made)).toEqual(made);
    expect(made.findings.flatMap(({ paths }) => paths).filter((path) => !there.has(path))).toEqual([]);
    expect(new Set(made.findings.map(({ id }) => id)).size).toBe(made.findings.length);
    expect(given).toEqual(under);
  });
});

it("tries books and records with something to say", () => {
  const said = table.map(([, , book, under]) => checksOf(book, under)(under).findings);
  expect([books.length > 10, said.flat().length > 300, said.flat().some(({ outcome }) => outcome === "violated"), isObject(said[0]?.[0])]).toEqual([true, true, true, true]);
});
