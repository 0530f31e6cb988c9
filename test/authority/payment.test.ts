import { describe, expect, it } from "vitest";

import { checkClaim } from "../../src/claims/index.js";
import { medicarePartB } from "../../src/payers/medicare-part-b/index.js";
import { estimateAllowed, type FeeSchedule } from "../../src/review/index.js";
import { rulesInForce } from "../../src/rules/index.js";
import { feeScheduleOf } from "../review/fee-schedules.js";
import cases from "./payment.json" with { type: "json" };

interface Line {
  readonly code: string;
  readonly units: number;
  readonly feeCents?: number;
  readonly practiceExpenseCents?: number;
}

interface Case {
  readonly id: string;
  readonly kind: string;
  readonly year?: number;
  readonly locality?: string;
  readonly lines?: readonly Line[];
  readonly reducedPracticeExpensePercent?: number;
  readonly rule?: string;
  readonly dateOfService?: `${number}-${number}-${number}`;
  readonly beforeCents?: number;
  readonly addedCents?: number;
  readonly modifiers?: readonly string[];
  readonly answer: { readonly allowedCents?: readonly number[]; readonly scheduleCents?: number; readonly totalCents?: number; readonly from?: string; readonly paidPercent?: number; readonly code?: string; readonly outcome?: string; readonly overMedicalReview?: boolean };
  readonly stated?: { readonly allowedCents?: readonly number[]; readonly from?: string };
  readonly verdict: string;
  readonly sourceError?: string;
  readonly reason: string;
}

const all = cases as readonly Case[];
const named = (kind: string) => all.filter((one) => one.kind === kind).map((one) => [`${one.id}: ${one.reason}`, one] as const);

function estimated(lines: readonly Line[], schedule: FeeSchedule) {
  const estimate = estimateAllowed(lines.map(({ code, units }) => ({ code, units, modifiers: ["GP"] })), schedule);
  if (estimate.outcome !== "estimated") throw new Error("the schedule lacks a code of the case");
  return estimate;
}

/** A schedule in which a relative value of 1 is a dollar, so that fees stand in it as published. */
function scheduleOfFees(lines: readonly Line[], reducedPracticeExpensePercent: number): FeeSchedule {
  return {
    conversionFactorTenThousandths: 10_000, geographicIndexThousandths: { work: 1000, practiceExpense: 1000, malpractice: 1000 }, reducedPracticeExpensePercent, assistantPercent: 100,
    codes: Object.fromEntries(lines.map(({ code, feeCents = 0, practiceExpenseCents = 0 }) => [code, {
      workHundredths: feeCents - practiceExpenseCents, practiceExpenseHundredths: practiceExpenseCents, malpracticeHundredths: 0, multipleProcedureReduction: true,
    }])),
  };
}

describe("published amounts, to the cent; where the source is wrong, the rule's answer stands", () => {
  it.each(named("amount"))("%s", (_, { answer, lines = [], locality = "", stated, year = 0 }) => {
    const amounts = estimated(lines, feeScheduleOf(year, locality)).lines.map(({ allowedCents }) => allowedCents);
    expect(amounts).toEqual(answer.allowedCents);
    if (stated?.allowedCents !== undefined) expect(amounts).not.toEqual(stated.allowedCents);
  });
});

describe("published fees and reductions", () => {
  it.each(named("shares"))("%s", (_, { answer, lines = [], reducedPracticeExpensePercent = 0 }) => {
    const { day, lines: each } = estimated(lines, scheduleOfFees(lines, reducedPracticeExpensePercent));
    expect(each.map(({ allowedCents }) => allowedCents)).toEqual(answer.allowedCents);
    expect([day.scheduleCents, day.allowedCents]).toEqual([answer.scheduleCents, answer.totalCents]);
  });
});

describe("the first day of a reduction, as the Medicare book has it", () => {
  it.each(named("start"))("%s", (_, { answer, rule, stated }) => {
    const found = medicarePartB.rules.find(({ id }) => id === rule);
    expect(found?.from).toBe(answer.from);
    expect(found?.from).not.toBe(stated?.from);
    if (answer.paidPercent !== undefined) expect(found?.parameters).toMatchObject({ paidPercent: answer.paidPercent });
  });
});

describe("the KX threshold of physical and speech therapy", () => {
  it.each(named("kx"))("%s", (_, { addedCents = 0, answer, beforeCents = 0, dateOfService = "2026-03-16", modifiers = [] }) => {
    const report = checkClaim({
      dateOfService, discipline: "PT", context: { form: "professional", counters: { allowedCentsYearToDate: { ptSlp: beforeCents } } }, otherLinesSameDay: [],
      lines: [{ code: "97110", units: 1, modifiers, allowedCents: addedCents }],
    }, rulesInForce([medicarePartB], { dateOfService }), { asOf: dateOfService });
    const [found] = report.findings.filter(({ code }) => code.startsWith("kx_threshold"));
    expect(found).toMatchObject({ code: answer.code, outcome: answer.outcome, ...(answer.overMedicalReview === undefined ? {} : { details: { overMedicalReview: answer.overMedicalReview } }) });
  });
});

describe("the cases", () => {
  it("have names of their own, and say what is wrong where the source is", () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { sourceError, verdict } of all) if (verdict === "source-wrong") expect(sourceError).toBeTypeOf("string");
  });
});
