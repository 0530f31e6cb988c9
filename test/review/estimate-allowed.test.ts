import { describe, expect, it } from "vitest";

import { type AllowedEstimate, estimateAllowed, type FeeSchedule, type FeeScheduleRow } from "../../src/review/index.js";
import type { ServiceLine } from "../../src/visit/index.js";
import { feeScheduleOf } from "./fee-schedules.js";

type Lines = readonly (readonly [code: string, units: number, modifiers: string, chargeCents?: number])[];

const OF_2026 = feeScheduleOf(2026);
const linesOf = (lines: Lines): ServiceLine[] => lines.map(([code, units, modifiers, chargeCents]) => ({ code, units, modifiers: modifiers.split(" "), ...(chargeCents === undefined ? {} : { chargeCents }) }));
function estimate(lines: Lines, schedule = OF_2026): Extract<AllowedEstimate, { readonly outcome: "estimated" }> {
  const found = estimateAllowed(linesOf(lines), schedule);
  if (found.outcome !== "estimated") throw new Error("the schedule lacks a code");
  return found;
}

// National amounts of 2026, whole and with half the practice expense: 97530 35.07 / 25.05, 97124 29.73 / 20.88, 97110 29.06 / 22.21, 97140 27.72 / 21.21.
describe("what is allowed for each line", () => {
  it.each<[sentence: string, lines: Lines, allowed: readonly number[]]>([
    ["one unit is paid in full", [["97110", 1, "GP"]], [2906]],
    ["the second unit of one code is reduced", [["97110", 2, "GP"]], [2906 + 2221]],
    ["the highest practice expense is paid in full, wherever it stands", [["97110", 1, "GP"], ["97530", 1, "GP"]], [2221, 3507]],
    ["massage has more practice expense than manual therapy and exercise", [["97140", 1, "GP"], ["97124", 1, "GP"], ["97110", 1, "GP"]], [2121, 2973, 2221]],
    ["another discipline of the day shares the reduction", [["97110", 1, "GP"], ["97530", 1, "GO"]], [2221, 3507]],
    ["a line without units holds no unit in full", [["97530", 0, "GP"], ["97110", 1, "GP"]], [0, 2906]],
    ["less than the schedule is charged", [["97110", 1, "GP", 2000]], [2000]],
    ["more than the schedule is charged", [["97110", 1, "GP", 9000]], [2906]],
    ["a charge between the reduced and the whole amount", [["97110", 2, "GP", 5500]], [5127]],
    ["no line", [], []],
  ])("%s", (_, lines, allowed) => {
    expect(estimate(lines).lines.map(({ allowedCents }) => allowedCents)).toEqual(allowed);
  });
});

describe("the assistant's part", () => {
  it.each<[sentence: string, lines: Lines, left: readonly number[]]>([
    ["is taken last, off the reduced amount, to the cent", [["97530", 1, "GP"], ["97110", 1, "GP CQ"]], [3507, 1888]],
    ["of an occupational therapy assistant too", [["97530", 1, "GO CO"]], [2981]],
    ["is 85% of the charge where less is charged", [["97110", 1, "GP CQ", 2000]], [1700]],
    ["changes nothing on a line of the therapist", [["97110", 1, "GP"]], [2906]],
  ])("%s", (_, lines, left) => {
    expect(estimate(lines).lines.map(({ afterAssistantCents }) => afterAssistantCents)).toEqual(left);
  });

  it("leaves what counts towards the KX threshold as it is", () => {
    expect(estimate([["97110", 1, "GP CQ"]]).accruedCents).toEqual(estimate([["97110", 1, "GP"]]).accruedCents);
  });
});

describe("one code on two lines", () => {
  it.each<[sentence: string, lines: Lines]>([
    ["the assistant's first", [["97110", 1, "GP CQ"], ["97110", 1, "GP"]]],
    ["the therapist's first", [["97110", 1, "GP"], ["97110", 1, "GP CQ"]]],
  ])("%s: the day comes to the lesser of the two sums", (_, lines) => {
    const { day, fullUnit } = estimate(lines);
    expect(day.afterAssistantCents).toBe(2470 + 2221);
    expect(fullUnit?.among).toEqual([0, 1]);
  });
});

describe("codes of the same practice expense", () => {
  // Both have a practice expense of 0.41; one unit of 97116 is made worth more by its work: 35.74 against 29.06 in full, 28.89 against 22.21 reduced.
  const row = OF_2026.codes["97110"] as FeeScheduleRow;
  const tied: FeeSchedule = { ...OF_2026, codes: { "97110": row, "97116": { ...row, workHundredths: row.workHundredths + 20 } } };

  it.each<[sentence: string, lines: Lines, allowed: readonly number[]]>([
    ["the higher amount stands last", [["97110", 1, "GP"], ["97116", 1, "GP"]], [2221, 3574]],
    ["the higher amount stands first", [["97116", 1, "GP"], ["97110", 1, "GP"]], [3574, 2221]],
    ["it is another discipline's", [["97110", 2, "GP"], ["97116", 1, "GO"]], [4442, 3574]],
  ])("the one with the higher amount is paid in full: %s", (_, lines, allowed) => {
    const { fullUnit, lines: estimated } = estimate(lines, tied);
    expect(estimated.map(({ allowedCents }) => allowedCents)).toEqual(allowed);
    expect(fullUnit?.among).toHaveLength(1);
  });
});

describe("a code that does not share the reduction", () => {
  const apart: FeeSchedule = { ...OF_2026, codes: { ...OF_2026.codes, "97140": { ...(OF_2026.codes["97140"] as FeeScheduleRow), multipleProcedureReduction: false } } };

  it("is paid in full for every unit, and takes the full unit from no other", () => {
    expect(estimate([["97140", 2, "GP"], ["97110", 2, "GP"]], apart).lines.map(({ allowedCents }) => allowedCents)).toEqual([5544, 5127]);
    expect(estimate([["97140", 2, "GP"]], apart).fullUnit).toBeUndefined();
  });
});

describe("what the day adds to the yearly amounts", () => {
  it.each<[sentence: string, line: Partial<ServiceLine>, bucket: "ptSlp" | "ot" | "notKnown" | undefined]>([
    ["physical therapy", { modifiers: ["GP"] }, "ptSlp"],
    ["speech therapy, in the same bucket", { modifiers: ["GN"] }, "ptSlp"],
    ["occupational therapy", { modifiers: ["GO", "CO"] }, "ot"],
    ["a discipline without its modifier", { discipline: "OT" }, "ot"],
    ["the modifier before the discipline", { discipline: "OT", modifiers: ["GP"] }, "ptSlp"],
    ["massage, which has no threshold", { discipline: "massage" }, undefined],
    ["nobody said", {}, "notKnown"],
    ["two disciplines at once", { modifiers: ["GP", "GO"] }, "notKnown"],
  ])("%s", (_, line, bucket) => {
    const found = estimateAllowed([{ code: "97110", units: 1, modifiers: [], ...line }], OF_2026);
    expect(found).toMatchObject({ accruedCents: { ptSlp: 0, ot: 0, notKnown: 0, ...(bucket === undefined ? {} : { [bucket]: 2906 }) } });
  });
});

describe("what cannot be estimated", () => {
  it("is undetermined where the schedule lacks a code, each named once", () => {
    expect(estimateAllowed(linesOf([["97110", 1, "GP"], ["97039", 1, "GP"], ["toString", 1, "GP"], ["97039", 1, "GO"]]), OF_2026)).toEqual({ outcome: "undetermined", missing: ["/codes/97039", "/codes/toString"] });
  });

  const row = OF_2026.codes["97110"] as FeeScheduleRow;
  it.each<[sentence: string, lines: Lines, schedule: FeeSchedule]>([
    ["a conversion factor in dollars", [], { ...OF_2026, conversionFactorTenThousandths: 33.4009 }],
    ["a conversion factor over 100 dollars", [], { ...OF_2026, conversionFactorTenThousandths: 1_000_001 }],
    ["an index with a fraction", [], { ...OF_2026, geographicIndexThousandths: { work: 1.05, practiceExpense: 1000, malpractice: 1000 } }],
    ["a share over 100%", [], { ...OF_2026, reducedPracticeExpensePercent: 101 }],
    ["a negative percentage", [], { ...OF_2026, assistantPercent: -1 }],
    ["a relative value with a fraction", [["97110", 1, "GP"]], { ...OF_2026, codes: { "97110": { ...row, workHundredths: 0.45 } } }],
    ["a relative value over 100", [["97110", 1, "GP"]], { ...OF_2026, codes: { "97110": { ...row, practiceExpenseHundredths: 10_001 } } }],
    ["half a unit", [["97110", 0.5, "GP"]], OF_2026],
    ["more units than a day holds", [["97110", 10_001, "GP"]], OF_2026],
    ["a charge with a fraction of a cent", [["97110", 1, "GP", 10.5]], OF_2026],
    ["figures that are not numbers", [["97110", Number.NaN, "GP"]], OF_2026],
  ])("%s is refused", (_, lines, schedule) => {
    expect(() => estimateAllowed(linesOf(lines), schedule)).toThrow(RangeError);
  });

  it("reckons exactly at the ends of its ranges", () => {
    const most: FeeSchedule = {
      conversionFactorTenThousandths: 1_000_000, geographicIndexThousandths: { work: 3000, practiceExpense: 3000, malpractice: 3000 }, reducedPracticeExpensePercent: 50, assistantPercent: 85,
      codes: { "97110": { workHundredths: 10_000, practiceExpenseHundredths: 10_000, malpracticeHundredths: 10_000, multipleProcedureReduction: true } },
    };
    // 3 x 100 x 3 x 100 dollars; then 100 x 3 x 2.5 x 100.
    expect(estimate([["97110", 10_000, "GP"]], most).day).toMatchObject({ scheduleCents: 90_000_00 * 10_000, allowedCents: 90_000_00 + 75_000_00 * 9999 });
  });
});
