import { describe, expect, it } from "vitest";

import { checkDocumentation, describeElement, describeRecordFinding, type RecordUnderReview, requiredElements } from "../../src/documentation/index.js";
import * as payers from "../../src/payers/index.js";
import { type Finding, rulesInForce, type RuleSet } from "../../src/rules/index.js";
import { InvalidInputError, parseRecord, safeParseClaim, safeParseRecord, safeParseVisit } from "../../src/schemas.js";
import type { TreatmentNote } from "../../src/visit/index.js";
import { fullClaim, fullRecord, fullVisit } from "../visit/full-input.js";
import { changed, isObject, placesOf, put } from "../visit/places.js";

// A canary in every text and under every key: none may come out of a report, its words, the checklist, an issue or an error.

const CANARY = "Xqzcanary";
const DAY = "2026-11-23";
const asking = { asOf: DAY } as const;

/** What a text has to hold for the rules on wording to find something in it, between two canaries. */
const WORDED = [
  "tolerated treatment well", "continue plan of care", "status quo", "improve gait", "ther ex", "massage for relaxation", "progressing", "gait training 97 min", "effleurage", "97140 declined",
  "no manual therapy", "manual therapy 44 minutes", "total treatment time 999 min", "total timed minutes 998 min", "next visit therapeutic exercise",
].join(".\n");

type Door = (value: unknown) => { readonly ok: boolean };

/** The value with a canary of its own in every place where its door takes any text, and how many there are. */
function planted<Value>(value: Value, door: Door, text: (canary: string) => string): { readonly value: Value; readonly canaries: number } {
  let canaries = 0;
  let left = value;
  for (const { path, value: before } of placesOf(value)) {
    if (typeof before !== "string") continue;
    const candidates = [text(`${CANARY}${canaries}z`), `${CANARY}${canaries}z`];
    const taken = candidates.map((candidate) => changed(left, path, put(candidate)) as Value).find((candidate) => door(candidate).ok);
    if (taken === undefined) continue;
    left = taken;
    canaries += 1;
  }
  return { value: left, canaries };
}

/** The same with a key of its own in every object, which no door takes. */
function keyed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(keyed);
  return isObject(value) ? { ...Object.fromEntries(Object.entries(value).map(([key, member]) => [key, keyed(member)])), [CANARY]: CANARY } : value;
}

const [note] = fullRecord.notes ?? [];
const notes: readonly TreatmentNote[] = note === undefined ? [] : ["2026-11-16", "2026-11-20", DAY].map((dateOfService) => ({ ...note, dateOfService: dateOfService as typeof DAY }));
function under(text: (canary: string) => string): { readonly given: RecordUnderReview; readonly canaries: number } {
  const record = planted({ ...fullRecord, notes }, safeParseRecord, text);
  const visit = planted({ ...fullVisit, dateOfService: DAY }, safeParseVisit, text);
  const claim = planted(fullClaim, safeParseClaim, text);
  const { context = {}, discipline, services } = visit.value;
  const billed = [...claim.value.lines, ...["97110", "97140", "97530", "97124"].map((code) => ({ code, units: 1, modifiers: [] }))].map(({ code, modifiers, units, diagnoses = [] }: RecordUnderReview["billed"][number]) => ({ code, modifiers, units, diagnoses }));
  return { given: { dateOfService: DAY, discipline, record: record.value, billed, context, services }, canaries: record.canaries + visit.canaries + claim.canaries };
}

const inputs = {
  "canaries alone": under((canary) => canary),
  "canaries about wording that is found": under((canary) => `${canary}. ${WORDED}. ${canary}`),
  "the same in long texts": under((canary) => `${canary} ${WORDED} `.repeat(20)),
} as const;

const ruleSets: readonly (readonly [string, RuleSet])[] = Object.entries(payers).map(([name, book]) => [name, rulesInForce([book], { dateOfService: DAY })]);

function said(findings: readonly Finding[], rules: RuleSet): string {
  return JSON.stringify([findings, findings.map((finding) => describeRecordFinding(finding, rules))]);
}

describe.each(Object.entries(inputs))("%s", (_, { canaries, given }) => {
  it("are planted in every text there is", () => {
    expect(canaries).toBeGreaterThan(60);
    expect(JSON.stringify(given.record).split(CANARY).length).toBeGreaterThan(20);
  });

  it.each(ruleSets)("come out of no report under %s, and of no word about it", (_book, rules) => {
    const report = checkDocumentation(given, rules, asking);
    expect(said(report.findings, rules)).not.toContain(CANARY);
    expect(JSON.stringify(report)).not.toContain(CANARY);
  });

  it.each(ruleSets)("nor under %s where a key is a canary too, and the record came past no door", (_book, rules) => {
    const report = checkDocumentation(keyed(given) as RecordUnderReview, rules, asking);
    expect(JSON.stringify(report) + said(report.findings, rules)).not.toContain(CANARY);
  });
});

describe("canaries about wording", () => {
  it("do not keep the rules on wording from finding it", () => {
    const rules = rulesInForce([payers.documentationLanguage], { dateOfService: DAY });
    const { findings } = checkDocumentation(inputs["canaries about wording that is found"].given, rules, asking);
    const found = findings.filter(({ outcome }) => outcome === "violated").map(({ code }) => code);
    expect(new Set(found)).toEqual(new Set([
      "language_stock_phrase", "language_vague_response", "language_unskilled_wording", "language_wellness_purpose", "language_copied_note", "language_technique_of_other_code", "language_not_performed",
      "language_minutes_in_text",
    ]));
  });
});

describe("the door and the checklist", () => {
  it("name no canary in an issue, whether it is a value or a key", () => {
    const wrong = keyed({ ...fullRecord, notes: [{ ...note, dateOfService: CANARY, totalTimedMinutes: CANARY, signatures: CANARY }], dischargedOn: CANARY });
    const result = safeParseRecord(wrong);
    expect(result.ok ? [] : [...new Set(result.issues.map(({ code }) => code))].sort()).toEqual(expect.arrayContaining(["not_a_plain_date", "unknown_key", "wrong_type"]));
    expect(JSON.stringify(result)).not.toContain(CANARY);
  });

  it("name none in an error", () => {
    expect.assertions(3);
    const [, rules] = ruleSets[0] ?? [];
    for (const attempt of [() => parseRecord(keyed(inputs["canaries alone"].given.record)), () => rules && checkDocumentation({ ...inputs["canaries alone"].given, dateOfService: "2026-11-22" }, rules, asking)]) {
      try {
        attempt();
      } catch (error) {
        if (!(error instanceof Error)) throw error;
        expect(`${error.message}${error.stack ?? ""}${error instanceof InvalidInputError ? JSON.stringify(error.issues) : ""}`).not.toContain(CANARY);
      }
    }
    expect(ruleSets.length).toBeGreaterThan(10);
  });

  it.each(ruleSets)("%s asks for no element that names one", (_book, rules) => {
    const elements = requiredElements(["97124"], rules);
    expect(requiredElements(["97124", CANARY], rules).map(({ element }) => element)).toEqual(expect.arrayContaining(elements.map(({ element }) => element)));
    expect(JSON.stringify([elements, elements.map(({ element }) => describeElement(element))])).not.toContain(CANARY);
  });
});
