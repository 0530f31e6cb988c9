import type { CptCode, Modifier } from "../../codes/index.js";
import type { Outcome } from "../../core/index.js";
import type { AppliesTo, PaymentReductionParameters } from "../../rules/index.js";
import type { Claim } from "../../visit/index.js";
import type { Check, PreparedCheck } from "../check.js";
import { lineAddress, lineAt, lineCount } from "../facts/claim-lines.js";
import { countsWith, countsWithMissing, groupsOf, judgeGroup, leastOfDay, mostOfDay, prepareDayGroups } from "../limits/day-group.js";
import { lineUnits } from "../facts/line-amount.js";
import { claimCheck } from "../line-check.js";
import { prepareSelector } from "../selector.js";
import { numbersWhere } from "../facts/numbers-where.js";

type MultipleProcedures = Extract<PaymentReductionParameters, { readonly reduction: "multiple_procedures" }>;

/** `payment_reduction_multiple_procedures`: units of the day, all but one of which are paid in part. */
export interface MultipleProcedureDetails {
  /** What is cut. */
  readonly base: MultipleProcedures["base"];
  /** Which unit is paid in full. */
  readonly full: MultipleProcedures["full"];
  /** Percent of the base paid for the others; absent where the source gives none. */
  readonly othersPercent?: number;
  /** Units of the day that surely belong together; one of them is paid in full. */
  readonly units: number;
}

/** `payment_reduction_modifier`: lines paid less because of a modifier. */
export interface ModifierReductionDetails {
  readonly lines: readonly { readonly code: CptCode; readonly modifiers: readonly Modifier[] }[];
  /** Percent that is paid. */
  readonly paidPercent: number;
}

/** `payment_reduction_ceiling`: the most that is paid. */
export interface CeilingDetails {
  readonly percentOfMedicare: number;
}

/** What the payer pays less for: satisfied means that it is to be expected. */
export const paymentReduction: Check<"payment_reduction"> = ({ appliesTo, parameters }) => {
  switch (parameters.reduction) {
    case "multiple_procedures": return ofMultipleProcedures(appliesTo, parameters);
    case "modifier": return ofModifier(appliesTo, parameters.modifiers, parameters.paidPercent);
    case "ceiling": return ofCeiling(appliesTo, parameters.percentOfMedicare);
  }
};

function ofMultipleProcedures(appliesTo: AppliesTo | undefined, { acrossDisciplines, base, full, othersPercent, together }: MultipleProcedures): PreparedCheck {
  const groups = prepareDayGroups(prepareSelector(appliesTo), together, acrossDisciplines ? "all_together" : "discipline");
  const unitsOf = (claim: Claim, own: number): number => leastOfDay(claim, own, groups, lineUnits);
  const judge = (claim: Claim, own: number): Outcome => {
    if (groups.selector.line(claim, own) === "yes" && unitsOf(claim, own) > 1) return "satisfied";
    return mostOfDay(claim, own, groups, lineUnits) > 1 ? "undetermined" : "not_applicable";
  };
  const judgeAll = (claim: Claim): Outcome => {
    let outcome: Outcome = "not_applicable";
    for (let own = 0; own < claim.lines.length && outcome !== "satisfied"; own += 1) {
      const one = judgeGroup(claim, own, groups, judge);
      if (one !== "not_applicable") outcome = one;
    }
    return outcome;
  };
  const deciding = (claim: Claim): readonly number[] => groupsOf(claim, groups, judge, judgeAll(claim));
  return claimCheck(appliesTo, {
    code: "payment_reduction_multiple_procedures",
    judge: judgeAll,
    details: (claim): MultipleProcedureDetails => ({
      base, full, ...(othersPercent === undefined ? {} : { othersPercent }), units: Math.max(...deciding(claim).map((own) => unitsOf(claim, own))),
    }),
    paths: (claim) => numbersWhere(lineCount(claim), (index) => deciding(claim).some((own) => countsWith(claim, own, index, groups) !== "no")).map((index) => `${lineAddress(claim, index)}/units`),
    missing: (claim) => {
      const [first, ...others] = new Set(deciding(claim).flatMap((own) => countsWithMissing(claim, own, groups)));
      return first === undefined ? ["/otherLinesSameDay"] : [first, ...others];
    },
  });
}

function ofModifier(appliesTo: AppliesTo | undefined, modifiers: readonly Modifier[], paidPercent: number): PreparedCheck {
  const selector = prepareSelector(appliesTo);
  const reducing = new Set(modifiers);
  const isReducing = (modifier: Modifier): boolean => reducing.has(modifier);
  const carrying = (claim: Claim): readonly number[] => numbersWhere(claim.lines.length, (index) => selector.line(claim, index) !== "no" && lineAt(claim, index).modifiers.some(isReducing));
  return claimCheck(appliesTo, {
    code: "payment_reduction_modifier",
    judge: (claim) => {
      let outcome: Outcome = "not_applicable";
      for (let index = 0; index < claim.lines.length && outcome !== "satisfied"; index += 1) {
        const applies = selector.line(claim, index);
        if (applies !== "no" && lineAt(claim, index).modifiers.some(isReducing)) outcome = applies === "yes" ? "satisfied" : "undetermined";
      }
      return outcome;
    },
    details: (claim): ModifierReductionDetails => ({
      lines: carrying(claim).filter((index) => selector.line(claim, index) === "yes").map((index) => {
        const { code, modifiers: carried } = lineAt(claim, index);
        return { code, modifiers: carried.filter(isReducing) };
      }),
      paidPercent,
    }),
    paths: (claim) => carrying(claim).map((index) => `${lineAddress(claim, index)}/modifiers`),
    missing: (claim) => {
      const [first, ...others] = new Set(carrying(claim).flatMap((index) => selector.missing(claim, index)));
      return first === undefined ? ["/lines"] : [first, ...others];
    },
  });
}

function ofCeiling(appliesTo: AppliesTo | undefined, percentOfMedicare: number): PreparedCheck {
  const selector = prepareSelector(appliesTo);
  return claimCheck(appliesTo, {
    code: "payment_reduction_ceiling",
    judge: () => "satisfied",
    details: (): CeilingDetails => ({ percentOfMedicare }),
    paths: (claim) => numbersWhere(claim.lines.length, (index) => selector.line(claim, index) !== "no").map((index) => lineAddress(claim, index)),
    missing: () => ["/lines"],
  });
}
