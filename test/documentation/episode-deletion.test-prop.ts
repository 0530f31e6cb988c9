import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { PlainDate } from "../../src/core/index.js";
import type { RecordUnderReview } from "../../src/documentation/record-under-review.js";
import type { RecordJudgement, RecordRule } from "../../src/documentation/record-check.js";
import type { DocumentationRuleKind } from "../../src/rules/index.js";
import { placesOf, pointerOf } from "../visit/places.js";
import { episodeRules, episodes } from "./episodes.js";
import { judgeRecord } from "./judge-record.js";
import { without } from "./without.js";

const RUNS = 150;

/** What makes a record a record is never left out; nor is a member of a list, since a list says all there is. */
const REQUIRED = /^(|\/dateOfService|\/record|\/billed|.*\/\d+|.*\/(code|units|modifiers|writtenOn|on)|\/record\/notes\/\d+\/dateOfService)$/;

const outcomesOf = (judgements: readonly RecordJudgement[]): ReadonlyMap<string, RecordJudgement["outcome"]> =>
  new Map(judgements.map(({ code, outcome, subject }) => [`${subject} ${code}`, outcome]));

/** Rules under which what is kept may turn out not to be asked for yet where a fact is gone: the day treated may lie in an earlier time, and nothing is amiss in either. */
const MAY_NOT_BE_DUE = /^(recertification|progress report .*|clinician every .*)$/;

function brokenBy(rule: string, before: ReturnType<typeof outcomesOf>, after: ReturnType<typeof outcomesOf>): string[] {
  return [...before].flatMap(([id, was]) => {
    const is = after.get(id) ?? after.get(id.replace(/^note#\d+/, "note"));
    if (was === "not_applicable") return [];
    if (is === undefined) return was === "satisfied" ? [] : [`${id} was ${was} and disappeared`];
    if (is === "not_applicable") return was === "satisfied" && MAY_NOT_BE_DUE.test(rule) ? [] : [`${id} was ${was} and became not applicable`];
    if (was !== "satisfied" && is === "satisfied") return [`${id} was ${was} and became satisfied`];
    return was === "satisfied" && is === "violated" ? [`${id} was satisfied and became violated`] : [];
  });
}

describe.each(Object.entries(episodeRules))("%s", (name, rule: RecordRule<DocumentationRuleKind>) => {
  const judge = (under: RecordUnderReview, asOf: PlainDate) => judgeRecord(rule, under, { asking: { asOf } });

  it("is never better known, and never better, without a fact", () => {
    fc.assert(fc.property(episodes, ({ asOf, under }) => {
      const before = outcomesOf(judge(under, asOf));
      const facts = placesOf(under).map(({ path }) => pointerOf(path)).filter((place) => !REQUIRED.test(place));
      expect(facts.flatMap((place) => brokenBy(name, before, outcomesOf(judge(without(under, place), asOf))).map((fault) => `${fault} without ${place}`))).toEqual([]);
    }), { numRuns: RUNS });
  });

  it("says the same of notes, certifications and reports in any order", () => {
    fc.assert(fc.property(episodes, ({ asOf, under }) => {
      const { certifications, notes, progressReports } = under.record;
      const turned: RecordUnderReview = { ...under, record: {
        ...under.record,
        ...(certifications === undefined ? {} : { certifications: certifications.toReversed() }),
        ...(notes === undefined ? {} : { notes: notes.toReversed() }),
        ...(progressReports === undefined ? {} : { progressReports: progressReports.toReversed() }),
      } };
      const said = (judgements: readonly RecordJudgement[]) => judgements.filter(({ subject }) => !subject.startsWith("note#")).map((one) => ({ ...one, paths: [], missing: [] }));
      expect(said(judge(turned, asOf))).toEqual(said(judge(under, asOf)));
    }), { numRuns: RUNS });
  });

  it("points to places that are there, and names each subject once", () => {
    fc.assert(fc.property(episodes, ({ asOf, under }) => {
      const there = new Set(placesOf(under).map(({ path }) => pointerOf(path)));
      const judgements = judge(under, asOf);
      expect(judgements.flatMap(({ paths }) => paths).filter((path) => !there.has(path))).toEqual([]);
      expect(new Set(judgements.map(({ subject }) => subject)).size).toBe(judgements.length);
    }), { numRuns: RUNS });
  });
});
