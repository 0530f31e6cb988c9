import { describe, expect, it } from "vitest";

import { countUnits, type CountingRule, isLegalAllocation, legalAllocations, unitSteps } from "../../src/units/index.js";
import differences from "./cms-and-ama-differences.json" with { type: "json" };
import examples from "./cms-8-minute-examples.json" with { type: "json" };
import cases from "./units.json" with { type: "json" };

type Units = Record<string, number>;

interface Case {
  readonly id: string;
  readonly rule: string;
  readonly entries: readonly { readonly code: string; readonly minutes?: number; readonly timed?: boolean }[];
  readonly expectedTotalUnits: number;
  readonly expectedTimedUnits: number;
  readonly expectedByCode: readonly Units[];
  readonly verdict: string;
  readonly sourceError?: string;
}

const RULES: Record<string, CountingRule> = {
  CMS: { method: "cms_eight_minute" },
  AMA: { method: "ama_midpoint" },
  CEIL15: { method: "per_code", rounding: "up" },
  FLOOR15: { method: "per_code", rounding: "down" },
};

const unitsOf = (lines: readonly { readonly code: string; readonly units: number }[]): Units => Object.fromEntries(lines.map(({ code, units }) => [code, units]));
/** Units that say nothing are left out, so that 0 and absent compare equal. */
const billed = (units: Record<string, number | undefined>): Units => Object.fromEntries(Object.entries(units).filter((entry): entry is [string, number] => (entry[1] ?? 0) > 0));
const inOrder = (all: readonly Units[]): string[] => all.map((units) => JSON.stringify(Object.entries(units).sort())).sort();

describe("CMS's examples and those derived from its text (Pub. 100-04 ch. 5 §20.2)", () => {
  it.each(examples.map((example) => [`${example.id} (${example.kind})`, example] as const))("%s", (_, example) => {
    const services = Object.entries(example.minutes).map(([code, minutes]) => ({ code, minutes: minutes ?? 0 }));
    const count = countUnits(services, { method: "cms_eight_minute" });
    const untimed = Object.fromEntries(Object.keys(example.untimed ?? {}).map((code) => [code, 1]));
    expect(count.totalUnits + Object.keys(untimed).length).toBe(example.totalUnits);
    expect(inOrder([...legalAllocations(count)].map((lines) => ({ ...billed(unitsOf(lines)), ...untimed })))).toEqual(inOrder(example.expected.map(billed)));
    for (const forbidden of example.forbidden ?? []) expect(isLegalAllocation(count, billed(forbidden))).toBe(false);
    expect(unitSteps(count)[0]).toEqual({ kind: "total_units", totalTimedMinutes: count.totalTimedMinutes, units: count.totalUnits });
  });
});

describe("visits on which Medicare's and the CPT rule differ", () => {
  it.each(differences.map((row) => [`${row.id}: ${row.cmsUnits} by Medicare, ${row.amaUnits} by midpoint`, row] as const))("%s", (_, row) => {
    const services = Object.entries(row.minutes).map(([code, minutes]) => ({ code, minutes: minutes ?? 0 }));
    const midpoint = countUnits(services, { method: "ama_midpoint" });
    expect([countUnits(services, { method: "cms_eight_minute" }).totalUnits, midpoint.totalUnits]).toEqual([row.cmsUnits, row.amaUnits]);
    expect(billed(unitsOf(midpoint.lines))).toEqual(billed(row.amaUnitsByCode));
  });
});

describe("worked cases published by others; where the source is wrong, the rule's answer stands", () => {
  it.each((cases as readonly Case[]).map((one) => [`${one.id}, ${one.rule}, source ${one.verdict === "source-wrong" ? `wrong: ${one.sourceError ?? ""}` : one.verdict}`, one] as const))("%s", (_, one) => {
    const rule = RULES[one.rule];
    if (rule === undefined) throw new Error(`no counting rule is named ${one.rule}`);
    const untimed = billed(Object.fromEntries(one.entries.filter(isUntimed).map(({ code }) => [code, 1])));
    const timed = one.entries.filter((entry) => !isUntimed(entry)).map(({ code, minutes }) => ({ code, minutes: minutes ?? 0 }));
    const count = countUnits(timed, rule);
    expect(count.totalUnits).toBe(one.expectedTimedUnits);
    expect(count.totalUnits + Object.keys(untimed).length).toBe(one.expectedTotalUnits);
    expect(inOrder([...legalAllocations(count)].map((lines) => ({ ...billed(unitsOf(lines)), ...untimed })))).toEqual(inOrder(one.expectedByCode.map(billed)));
  });
});

function isUntimed(entry: Case["entries"][number]): boolean {
  return entry.timed === false;
}
