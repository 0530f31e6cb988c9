import { describe, expect, it } from "vitest";

import { catalogue } from "../../src/codes/index.js";
import { assignAssistantServices, assignAssistantUnits, type AssistantArithmetic, type AssistantRule, cmsEightMinute, sortByUnitBasis, treatmentTime } from "../../src/units/index.js";
import type { PerformedBy, PerformedService } from "../../src/visit/index.js";
import thresholds from "./assistant-thresholds.json" with { type: "json" };
import cases from "./assistant-units.json" with { type: "json" };

interface Line { readonly code: string; readonly units: number; readonly assistant: boolean }

/** 42 CFR 410.60(a)(4) with the two exceptions in force from 2022-01-01. */
const FROM_2022: AssistantRule = { overPercent: 10, arithmetic: "ratio", therapistMidpointException: true, twoUnitException: true };
const PERFORMED_BY: Record<string, PerformedBy> = { PT: "therapist", PTA: "assistant", "PT+PTA together": "together" };

/** Units by code and modifier, so that two lines with the same modifier compare as one. */
function asTable(lines: readonly Line[]): Record<string, number> {
  const table: Record<string, number> = {};
  for (const { assistant, code, units } of lines) if (units > 0) table[`${code}${assistant ? " with modifier" : ""}`] = (table[`${code}${assistant ? " with modifier" : ""}`] ?? 0) + units;
  return table;
}

function assigned(performed: readonly PerformedService[], preferOnTie: readonly string[] = []): Record<string, number> {
  const { serviceBased, timed } = sortByUnitBasis(performed, treatmentTime(performed).minutes, catalogue);
  const count = cmsEightMinute(timed, preferOnTie);
  return asTable([...assignAssistantUnits(count, performed, FROM_2022).lines, ...assignAssistantServices(serviceBased, performed, FROM_2022, catalogue).lines]);
}

describe("CQ and CO by unit", () => {
  it.each(cases.map((one) => [`${one.id} (${one.published ? "published" : "derived"})`, one] as const))("%s", (_, one) => {
    const performed = one.minutes.map(({ by, code, minutes }) => ({ code, minutes, performedBy: PERFORMED_BY[by] ?? "therapist" }));
    expect(Object.keys(PERFORMED_BY)).toEqual(expect.arrayContaining(one.minutes.map(({ by }) => by)));
    const lines = assigned(performed);
    expect(lines).toEqual(asTable(one.expectedLines));
    expect(Object.values(lines).reduce((total, units) => total + units, 0)).toBe(one.totalUnits);
    for (const alternative of one.alternatives ?? []) expect(assigned(performed, alternative.map(({ code }) => code).reverse())).toEqual(asTable(alternative));
  });
});

describe("the assistant minutes from which a service carries the modifier", () => {
  const first = (totalMinutes: number, arithmetic: AssistantArithmetic) => {
    for (let assistant = 0; assistant <= totalMinutes; assistant += 1) {
      const line = { code: "97150", minutes: totalMinutes, units: 1, fullUnits: 1, remainderMinutes: 0, remainderUnit: false, mergedFrom: 1, billable: true };
      const performed: PerformedService[] = [{ code: "97150", minutes: totalMinutes - assistant, performedBy: "therapist" }, { code: "97150", minutes: assistant, performedBy: "assistant" }];
      if (assignAssistantServices([line], performed, { ...FROM_2022, arithmetic }, catalogue).lines[0]?.assistant === true) return assistant;
    }
    return undefined;
  };

  it.each(thresholds.map((row) => [`${row.totalMin} minutes: ${row.ratioOver10} by ratio, ${row.roundedPct11} by whole percentage, ${row.simple} by the simple method`, row] as const))("%s", (_, row) => {
    expect([first(row.totalMin, "ratio"), first(row.totalMin, "cms_percentage"), first(row.totalMin, "cms_simple")]).toEqual([row.ratioOver10, row.roundedPct11, row.simple]);
  });
});
