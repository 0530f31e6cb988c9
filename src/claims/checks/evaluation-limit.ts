import type { JsonPointer, Outcome } from "../../core/index.js";
import type { EvaluationLimitParameters } from "../../rules/index.js";
import type { Claim } from "../../visit/index.js";
import type { Check } from "../check.js";
import { lineAddress, lineCount } from "../facts/claim-lines.js";
import { countsWith, countsWithMissing, type DayGroups, groupsOf, judgeGroups, leastOfDay, mostOfDay } from "../limits/day-group.js";
import { lineUnits } from "../facts/line-amount.js";
import { claimCheck } from "../line-check.js";
import { prepareSelector } from "../selector.js";
import { numbersWhere } from "../facts/numbers-where.js";

/** `evaluation_limit_day`, `evaluation_limit_episode`: evaluations billed, held against how many are paid. */
export interface EvaluationLimitDetails {
  readonly per: EvaluationLimitParameters["per"];
  /** Evaluations that surely count; earlier ones of the episode included. */
  readonly counted: number;
  /** How many are paid. */
  readonly evaluations: number;
}

/** How many evaluations are paid in a day or an episode. */
export const evaluationLimit: Check<"evaluation_limit"> = ({ appliesTo, parameters: { evaluations, per, together } }) => {
  const groups: DayGroups = { selector: prepareSelector(appliesTo), together, each: "all_together" };
  const earlierAtLeast = ({ context }: Claim): number => (per === "day" ? 0 : (context.counters?.evaluationsThisEpisode ?? 0));
  const earlierAtMost = ({ context }: Claim): number => (per === "day" ? 0 : (context.counters?.evaluationsThisEpisode ?? Number.POSITIVE_INFINITY));
  const countedAtLeast = (claim: Claim, own: number): number => earlierAtLeast(claim) + leastOfDay(claim, own, groups, lineUnits);

  const judge = (claim: Claim, own: number): Outcome => {
    if (countedAtLeast(claim, own) > evaluations) return "violated";
    return earlierAtMost(claim) + mostOfDay(claim, own, groups, lineUnits) <= evaluations ? "satisfied" : "undetermined";
  };
  const judgeAll = (claim: Claim): Outcome => judgeGroups(claim, groups, judge);
  const deciding = (claim: Claim): readonly number[] => groupsOf(claim, groups, judge, judgeAll(claim));
  const isCounterMissing = ({ context }: Claim): boolean => per === "episode" && context.counters?.evaluationsThisEpisode === undefined;

  return claimCheck(appliesTo, {
    code: `evaluation_limit_${per}`,
    judge: judgeAll,
    details: (claim): EvaluationLimitDetails => ({ per, counted: Math.max(...deciding(claim).map((own) => countedAtLeast(claim, own))), evaluations }),
    paths: (claim) => [
      ...new Set(deciding(claim).flatMap((own) => unitsOf(claim, own, groups))),
      ...(per === "day" || isCounterMissing(claim) ? [] : ["/context/counters/evaluationsThisEpisode"]),
    ],
    missing: (claim) => {
      const counter: JsonPointer[] = isCounterMissing(claim) ? ["/context/counters/evaluationsThisEpisode"] : [];
      const [first, ...others] = new Set([...counter, ...deciding(claim).flatMap((own) => countsWithMissing(claim, own, groups))]);
      return first === undefined ? ["/otherLinesSameDay"] : [first, ...others];
    },
  });
};

function unitsOf(claim: Claim, own: number, groups: DayGroups): readonly JsonPointer[] {
  return numbersWhere(lineCount(claim), (index) => countsWith(claim, own, index, groups) !== "no")
    .map((index) => `${lineAddress(claim, index)}/units`);
}
