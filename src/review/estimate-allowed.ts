import type { CptCode } from "../codes/index.js";
import { type JsonPointer, jsonPointer, requireHolding, requireList } from "../core/index.js";
import type { ServiceLine } from "../visit/index.js";
import { type AccruedCents, accruedCents } from "./allowed/accrued.js";
import { type AllowedAmounts, type DayLine, dayLine } from "./allowed/day-line.js";
import type { FeeSchedule } from "./allowed/fee-schedule.js";
import { type FullUnit, fullUnit } from "./allowed/full-unit.js";
import { requireSchedule } from "./allowed/require-figures.js";

/** What one line is estimated at. */
export interface EstimatedLine extends AllowedAmounts {
  readonly code: CptCode;
  readonly units: number;
}

/** What the lines of a day are estimated at; plain data. */
export type AllowedEstimate =
  | {
    readonly outcome: "estimated";
    /** The lines, in the order given. */
    readonly lines: readonly EstimatedLine[];
    /** The sums of the lines. */
    readonly day: AllowedAmounts;
    /** The line with the unit that is paid in full; absent where no unit shares the reduction. */
    readonly fullUnit?: FullUnit;
    /** What the day adds to `context.counters.allowedCentsYearToDate`. */
    readonly accruedCents: AccruedCents;
  }
  /** A code is not in the schedule: a missing code may hold the unit that is paid in full, so that no line is sure. */
  | { readonly outcome: "undetermined"; readonly missing: readonly [JsonPointer, ...JsonPointer[]] };

/**
 * Estimates what a payer with Medicare's fee schedule allows for the lines of a day, from a schedule the caller supplies. In this order: the amount of a
 * unit, to the cent; the multiple-procedure reduction of therapy, by which every unit of the day but the one with the highest practice expense has its
 * practice expense paid in part, across disciplines; the charge, where it is less; for a line with CQ or CO the assistant's percentage, to the cent.
 *
 * It is an estimate. It takes every line as payable and knows no deductible, coinsurance, sequestration, edit, cap, incentive, provider number or
 * contract, and no exception from the assistant's reduction (critical access hospitals, services incident to a physician). The assistant's percentage is
 * of what the payer pays: where the patient bears a part, less comes off than is shown here.
 *
 * @param lines - Every therapy line of the patient's day, of all disciplines and claims
 * @param feeSchedule - The schedule in force on the date of service, for the locality
 * @returns Each line, the day, and what counts towards the KX thresholds; undetermined where the schedule lacks a code
 * @throws RangeError when a figure of the schedule, units (10,000 at most) or a charge is not a whole number in its range
 * @see Medicare Claims Processing Manual (Pub. 100-04), chapter 5, §10.7 (multiple-procedure reduction) and §20.1 (assistant)
 * @see 42 U.S.C. 1395m(v) (assistant)
 *
 * @example
 * ```ts
 * import { estimateAllowed, type FeeSchedule } from "therapy-units";
 *
 * // Medicare's national amounts of 2026, without geographic adjustment.
 * const feeSchedule: FeeSchedule = {
 *   conversionFactorTenThousandths: 334009,
 *   geographicIndexThousandths: { work: 1000, practiceExpense: 1000, malpractice: 1000 },
 *   reducedPracticeExpensePercent: 50,
 *   assistantPercent: 85,
 *   codes: {
 *     "97110": { workHundredths: 45, practiceExpenseHundredths: 41, malpracticeHundredths: 1, multipleProcedureReduction: true },
 *     "97530": { workHundredths: 44, practiceExpenseHundredths: 60, malpracticeHundredths: 1, multipleProcedureReduction: true },
 *   },
 * };
 * const estimate = estimateAllowed([
 *   { code: "97110", units: 2, modifiers: ["GP", "CQ"] },
 *   { code: "97530", units: 1, modifiers: ["GP"] },
 * ], feeSchedule);
 *
 * // 97530 has the highest practice expense and is paid in full, 35.07; two units of 97110 at 22.21 instead of 29.06.
 * if (estimate.outcome !== "estimated") throw new Error("a code is missing");
 * estimate.lines.map(({ allowedCents }) => allowedCents); // => [4442, 3507]
 * estimate.day.multipleProcedureReductionCents; // => 1370
 * estimate.day.assistantReductionCents; // => 666
 * estimate.day.afterAssistantCents; // => 7283
 * estimate.accruedCents; // => { ptSlp: 7949, ot: 0, notKnown: 0 }
 *
 * estimateAllowed([{ code: "97124", units: 1, modifiers: ["GP"] }], feeSchedule); // => { outcome: "undetermined", missing: ["/codes/97124"] }
 * ```
 */
export function estimateAllowed(lines: readonly ServiceLine[], feeSchedule: FeeSchedule): AllowedEstimate {
  requireList(lines, "lines is not a list: give the service lines of the day, such as review.claim.lines");
  requireHolding(feeSchedule, "geographicIndexThousandths", "feeSchedule is none: give the schedule in force for the locality, with its geographicIndexThousandths and codes");
  requireSchedule(feeSchedule);
  const priced: DayLine[] = [];
  const notPriced = new Set<CptCode>();
  lines.forEach((line, index) => {
    const one = dayLine(line, index, feeSchedule);
    if (one === undefined) notPriced.add(line.code);
    else priced.push(one);
  });
  const [missing, ...others] = [...notPriced].map((code) => jsonPointer("codes", code));
  if (missing !== undefined) return { outcome: "undetermined", missing: [missing, ...others] };
  const full = fullUnit(priced);
  const estimated = priced.map(({ amounts, code, units }, index): EstimatedLine => ({ code, units, ...amounts(index === full?.line) }));
  return {
    outcome: "estimated",
    lines: estimated,
    day: together(estimated),
    ...(full === undefined ? {} : { fullUnit: full }),
    accruedCents: accruedCents(priced.map((line, index) => ({ ...line, allowedCents: estimated[index]?.allowedCents ?? 0 }))),
  };
}

function together(amounts: readonly AllowedAmounts[]): AllowedAmounts {
  const sum = (name: keyof AllowedAmounts): number => amounts.reduce((total, one) => total + one[name], 0);
  return {
    scheduleCents: sum("scheduleCents"),
    multipleProcedureReductionCents: sum("multipleProcedureReductionCents"),
    beyondChargeCents: sum("beyondChargeCents"),
    allowedCents: sum("allowedCents"),
    assistantReductionCents: sum("assistantReductionCents"),
    afterAssistantCents: sum("afterAssistantCents"),
  };
}
