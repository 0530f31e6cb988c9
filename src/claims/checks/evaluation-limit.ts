import type { JsonPointer, Outcome } from "../../core/index.js";
import type { EvaluationLimitParameters } from "../../rules/index.js";
import type { Claim } from "../../visit/index.js";
import type { Check } from "../check.js";
import { lineAddress, lineAt, lineCount } from "../facts/claim-lines.js";
import { statedDiscipline } from "../facts/discipline-modifier.js";
import { countsWith, countsWithMissing, type DayGroups, groupsOf, judgeGroups, leastOfDay, mostOfDay, prepareDayGroups } from "../limits/day-group.js";
import { lineUnits } from "../facts/line-amount.js";
import { claimCheck } from "../line-check.js";
import { prepareSelector } from "../selector.js";
import { numbersWhere } from "../facts/numbers-where.js";

/** `evaluation_limit_day`, `evaluation_limit_episode`, `evaluation_limit_twelve_months`: evaluations billed, held against how many are paid. */
export interface EvaluationLimitDetails {
  readonly per: EvaluationLimitParameters["per"];
  /** Evaluations that surely count; earlier ones of the episode or the twelve months included. */
  readonly counted: number;
  /** How many are paid. */
  readonly evaluations: number;
}

/** How many evaluations are paid in a day, an episode or twelve months. */
export const evaluationLimit: Check<"evaluation_limit"> = ({ appliesTo, parameters }) => {
  const { evaluations, per, together } = parameters;
  const groups = prepareDayGroups(prepareSelector(appliesTo), together, "all_together");
  const counter = counterOf(parameters);
  const earlierAtLeast = (claim: Claim, own: number): number => (counter === undefined || !isCounted(claim, own, counter, groups) ? 0 : counter.read(claim) ?? 0);
  const earlierAtMost = (claim: Claim, own: number): number => (counter === undefined ? 0 : isUncounted(claim, own, counter, groups) ? Number.POSITIVE_INFINITY : counter.read(claim) ?? Number.POSITIVE_INFINITY);
  const countedAtLeast = (claim: Claim, own: number): number => earlierAtLeast(claim, own) + leastOfDay(claim, own, groups, lineUnits);

  const judge = (claim: Claim, own: number): Outcome => {
    if (countedAtLeast(claim, own) > evaluations) return "violated";
    return earlierAtMost(claim, own) + mostOfDay(claim, own, groups, lineUnits) <= evaluations ? "satisfied" : "undetermined";
  };
  const judgeAll = (claim: Claim): Outcome => judgeGroups(claim, groups, judge);
  const deciding = (claim: Claim): readonly number[] => groupsOf(claim, groups, judge, judgeAll(claim));
  const isCounterMissing = (claim: Claim): boolean => counter !== undefined && deciding(claim).some((own) => earlierAtMost(claim, own) === Number.POSITIVE_INFINITY);
  const isCounterRead = (claim: Claim): boolean => counter?.read(claim) !== undefined && deciding(claim).some((own) => isCounted(claim, own, counter, groups));

  return claimCheck(appliesTo, {
    code: `evaluation_limit_${per}`,
    judge: judgeAll,
    details: (claim): EvaluationLimitDetails => ({ per, counted: Math.max(...deciding(claim).map((own) => countedAtLeast(claim, own))), evaluations }),
    paths: (claim) => [
      ...new Set(deciding(claim).flatMap((own) => unitsOf(claim, own, groups))),
      ...(counter !== undefined && isCounterRead(claim) ? [counter.place] : []),
    ],
    missing: (claim) => {
      const earlier: readonly JsonPointer[] = counter === undefined || !isCounterMissing(claim) ? [] : [counter.read(claim) !== undefined && claim.discipline === undefined ? "/discipline" : counter.place];
      const [first, ...others] = new Set([...earlier, ...deciding(claim).flatMap((own) => countsWithMissing(claim, own, groups))]);
      return first === undefined ? ["/otherLinesSameDay"] : [first, ...others];
    },
  });
};

/** Where the evaluations before this date of service stand; of a day there is no such number. */
interface EarlierEvaluations {
  readonly place: JsonPointer;
  readonly read: (claim: Claim) => number | undefined;
  /** Whether it counts those of a line's discipline. */
  readonly counts: (claim: Claim, index: number) => boolean;
}

function counterOf(parameters: EvaluationLimitParameters): EarlierEvaluations | undefined {
  switch (parameters.per) {
    case "day": return undefined;
    case "episode": return { place: "/context/counters/evaluationsThisEpisode", read: ({ context }) => context.counters?.evaluationsThisEpisode, counts: isOfClaimsDiscipline };
    case "twelve_months": {
      const { counted } = parameters;
      return { place: `/context/counters/evaluationsLast12Months/${counted}`, read: ({ context }) => context.counters?.evaluationsLast12Months?.[counted], counts: () => true };
    }
  }
}

/** Whether the earlier evaluations are of the discipline of a line that surely counts with another. */
function isCounted(claim: Claim, own: number, { counts }: EarlierEvaluations, groups: DayGroups): boolean {
  for (let index = 0; index < claim.lines.length; index += 1) if (counts(claim, index) && countsWith(claim, own, index, groups) === "yes") return true;
  return false;
}

/** Whether they are not of that of one which may. */
function isUncounted(claim: Claim, own: number, { counts }: EarlierEvaluations, groups: DayGroups): boolean {
  for (let index = 0; index < claim.lines.length; index += 1) if (!counts(claim, index) && countsWith(claim, own, index, groups) !== "no") return true;
  return false;
}

/** Whether all that a line says of its discipline is what the claim says of its own. */
function isOfClaimsDiscipline(claim: Claim, index: number): boolean {
  const line = lineAt(claim, index);
  const stated = statedDiscipline(line);
  return (line.discipline === undefined || line.discipline === claim.discipline) && (stated === undefined || stated === claim.discipline);
}

function unitsOf(claim: Claim, own: number, groups: DayGroups): readonly JsonPointer[] {
  return numbersWhere(lineCount(claim), (index) => countsWith(claim, own, index, groups) !== "no")
    .map((index) => `${lineAddress(claim, index)}/units`);
}
