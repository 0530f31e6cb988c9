import type { CptCode, Discipline } from "../../codes/index.js";
import type { JsonPointer, Outcome } from "../../core/index.js";
import type { BookCountingRule, UnitCount } from "../../units/index.js";
import type { Claim } from "../../visit/index.js";
import { type BilledAgainstMinutes, billedOf, type CodeBeyond, prepareBilledAgainstMinutes } from "../counting/billed-against-minutes.js";
import type { Check, PreparedCheck } from "../check.js";
import { lineAddress, lineAt } from "../facts/claim-lines.js";
import { claimCheck } from "../line-check.js";
import { prepareOneAnswer } from "../one-answer.js";
import { prepareUsualClaim } from "../counting/usual-claim.js";

/** `unit_counting_units`: the units billed against those that the minutes of the lines support. */
export interface UnitCountingDetails {
  readonly method: BookCountingRule["method"];
  /** What was counted together; a pool of which a fact is missing is left out. */
  readonly pools: readonly BilledPool[];
  /** Codes billed beyond all that their own minutes on the claim can earn. */
  readonly beyond: readonly CodeBeyond[];
  /** Codes of one unit whatever the time, of which a line has more. */
  readonly untimed: readonly { readonly code: CptCode; readonly billed: number; readonly supported: number }[];
  /** Codes whose units minutes do not tell, or of which it is not known what a unit is. */
  readonly notCounted: readonly CptCode[];
}

/** Lines whose minutes were counted together, those of other claims of the day included. */
export interface BilledPool {
  readonly discipline?: Discipline;
  readonly minutes: number;
  readonly billed: number;
  /** Units the minutes support: more than billed where units were left unbilled. */
  readonly supported: number;
  /** By code; where the provider chooses who gets a unit, `fewest` and `most` differ. */
  readonly codes: readonly { readonly code: CptCode; readonly minutes: number; readonly billed: number; readonly fewest: number; readonly most: number }[];
}

/** Whether the units billed are supported by the minutes, pool by pool. Fewer units than supported are lawful. */
export const unitCounting: Check<"unit_counting"> = (rule, { codes, rules }) => {
  const { appliesTo, parameters: { counting } } = rule;
  if (counting.method === "per_visit" || counting.method === "none") return nothingToCount();
  const selector = prepareOneAnswer(rule, rules);
  const compare = prepareBilledAgainstMinutes(counting, selector, codes);
  const judgeUsual = prepareUsualClaim(counting, selector, codes);
  const isOver = (claim: Claim) => (index: number): boolean => lineAt(claim, index).units > 1;
  const isSure = (claim: Claim) => (index: number): boolean => selector.line(claim, index) === "yes";
  const surelyOver = (claim: Claim, { untimed }: BilledAgainstMinutes): readonly number[] => untimed.filter(isOver(claim)).filter(isSure(claim));

  /** Whether minutes that earned no unit could change the answer: they add to the pool, and may take a unit from a smaller remainder. */
  const asksUnbilled = (claim: Claim, { pools }: BilledAgainstMinutes): boolean => claim.unbilled === undefined && pools.some(({ counted, lines }) =>
    counted !== undefined && poolsRemainders(counted.timed) && counted.timed.lines.some(({ code, fullUnits }) => billedOf(claim, lines, code) > fullUnits));

  const outcomeOf = (claim: Claim, seen: BilledAgainstMinutes): Outcome => {
    const { beyond, notKnown, overbilled, pools, untimed } = seen;
    if (beyond.length > 0 || surelyOver(claim, seen).length > 0) return "violated";
    if (asksUnbilled(claim, seen)) return "undetermined";
    if (overbilled.length > 0) return "violated";
    if (pools.some(({ missing }) => missing.length > 0) || untimed.some(isOver(claim))) return "undetermined";
    if (pools.length > 0 || untimed.length > 0) return "satisfied";
    return notKnown.length > 0 ? "undetermined" : "not_applicable";
  };
  const missingOf = (claim: Claim): readonly JsonPointer[] => {
    const seen = compare(claim);
    const { pools, untimed } = seen;
    return [...new Set([...(asksUnbilled(claim, seen) ? ["/unbilled"] : []), ...pools.flatMap(({ missing }) => missing), ...untimed.filter(isOver(claim)).flatMap((index) => selector.missing(claim, index))])];
  };
  return claimCheck(appliesTo, {
    code: "unit_counting_units",
    judge: (claim) => judgeUsual(claim) ?? outcomeOf(claim, compare(claim)),
    details: (claim): UnitCountingDetails => {
      const seen = compare(claim);
      return {
        method: counting.method,
        pools: seen.pools.flatMap(({ counted, discipline, lines }) => {
          if (counted === undefined) return [];
          const ofCodes = counted.codes.map((one) => ({ ...one, billed: billedOf(claim, lines, one.code) }));
          return [{
            ...(discipline === undefined ? {} : { discipline }),
            minutes: sum(ofCodes.map(({ minutes }) => minutes)),
            billed: sum(ofCodes.map(({ billed }) => billed)),
            supported: counted.timed.totalUnits + sum(counted.codes.filter(({ code }) => counted.timed.lines.every((line) => line.code !== code)).map(({ most }) => most)),
            codes: ofCodes,
          }];
        }),
        beyond: seen.beyond,
        untimed: surelyOver(claim, seen).map((index) => ({ code: lineAt(claim, index).code, billed: lineAt(claim, index).units, supported: 1 })),
        notCounted: [...new Set([...seen.notCounted, ...seen.notKnown].map((index) => lineAt(claim, index).code))],
      };
    },
    paths: (claim) => {
      const seen = compare(claim);
      const { beyond, overbilled, pools, untimed } = seen;
      const own = [...claim.lines.keys()];
      const lines = outcomeOf(claim, seen) === "violated"
        ? [...overbilled.flatMap((pool) => pool.lines), ...own.filter((index) => beyond.some(({ code }) => code === lineAt(claim, index).code)), ...surelyOver(claim, seen)]
        : [...pools.flatMap((pool) => pool.lines), ...untimed];
      return [...new Set(lines)].sort((a, b) => a - b).map((index) => `${lineAddress(claim, index)}/units`);
    },
    missing: (claim) => {
      const [fact, ...others] = missingOf(claim);
      return fact === undefined ? ["/dateOfService"] : [fact, ...others];
    },
    doubt: (claim) => (selector.anyLine(claim) === "unknown" || missingOf(claim).length > 0 ? "fact_not_given" : "parameter_not_known"),
  });
};

/** Whether remainders of different codes are added together. */
function poolsRemainders({ considered = [], method }: UnitCount): boolean {
  return method === "cms_eight_minute" || considered.some(poolsRemainders);
}

/** The payer pays the visit, or counts nothing: minutes support no units and contradict none. */
function nothingToCount(): PreparedCheck {
  return claimCheck(undefined, { code: "unit_counting_units", judge: () => "not_applicable", details: () => ({}), paths: () => [], missing: () => ["/dateOfService"] });
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}
