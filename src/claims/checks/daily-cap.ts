import type { CptCode, Discipline } from "../../codes/index.js";
import type { JsonPointer, Outcome } from "../../core/index.js";
import type { DailyCapParameters, DailyLimit } from "../../rules/index.js";
import type { Claim } from "../../visit/index.js";
import { allHold, prepareCondition, type PreparedCondition } from "../limits/cap-condition.js";
import type { Check } from "../check.js";
import { disciplineOf, lineAddress, lineAt, lineCount } from "../facts/claim-lines.js";
import { decidingLimit, judgeLimits, possibleLimits, type PreparedLimit, prepareLimits } from "../limits/daily-limit.js";
import { countsWith, countsWithMissing, type DayGroups, groupsOf, judgeGroups, prepareDayGroups } from "../limits/day-group.js";
import { known } from "../facts/known.js";
import { claimCheck } from "../line-check.js";
import { linesOverLimit } from "../limits/lines-over-limit.js";
import { prepareSelector } from "../selector.js";
import { numbersWhere } from "../facts/numbers-where.js";

/** `daily_cap_units`, `_minutes`, `_procedures`, `_treatments`, `_cents`, `_relative_value`: what a day comes to, held against the most that is paid. */
export interface DailyCapDetails {
  /** The sums that decided. */
  readonly sums: readonly DailySum[];
}

/** What the lines of a day come to. */
export interface DailySum {
  readonly measure: DailyLimit["measure"];
  /** The discipline it is of, where each has a limit of its own and it is known. */
  readonly discipline?: Discipline;
  /** The code it is of, where each has a limit of its own. */
  readonly code?: CptCode;
  /** What surely counts. */
  readonly counted: number;
  /** The limit; absent where none holds. */
  readonly limit?: number;
  /** By how much the sum is over the limit. */
  readonly over: number;
  /** Lines of the claim, by number, that do not wholly fit within the limit in the order the payer keeps lines; absent where that is not known. */
  readonly linesOver?: readonly number[];
}

/** How much of a service is paid in a day. */
export const dailyCap: Check<"daily_cap"> = ({ appliesTo, parameters }) => {
  const selector = prepareSelector(appliesTo);
  const groups = prepareDayGroups(selector, parameters.together, parameters.each);
  const onlyWhen = (parameters.onlyWhen ?? []).map((condition) => prepareCondition(condition, groups));
  const limits = prepareLimits(parameters, groups);

  const judge = (claim: Claim, own: number): Outcome => {
    const holds = allHold(onlyWhen, claim, own);
    if (holds === "no") return "not_applicable";
    const outcome = judgeLimits(limits, claim, own);
    return holds === "unknown" && outcome === "violated" ? "undetermined" : outcome;
  };
  const judgeAll = (claim: Claim): Outcome => judgeGroups(claim, groups, judge);
  /** A finding may be in doubt for want of what the selector asks, whatever the groups come to. */
  const undecided = (claim: Claim): readonly number[] => groupsOf(claim, groups, judge, judgeAll(claim));
  const deciding = (claim: Claim, outcome: Outcome): readonly number[] => (outcome === "undetermined" ? undecided(claim) : groupsOf(claim, groups, judge, outcome));
  const lacksFigure = (claim: Claim): boolean => undecided(claim).some((own) => possibleLimits(limits, claim, own).some(({ figure }) => figure === undefined));

  return claimCheck(appliesTo, {
    code: `daily_cap_${parameters.limit.measure}`,
    judge: judgeAll,
    details: (claim, _, outcome): DailyCapDetails => ({ sums: deciding(claim, outcome).map((own) => dailySum(claim, own, groups, limits, parameters.keep)) }),
    paths: (claim, outcome) => {
      const [only = 0, ...others] = deciding(claim, outcome);
      const places = countedPlaces(claim, only, groups, limits);
      return others.length === 0 ? places : [...new Set([...places, ...others.flatMap((own) => countedPlaces(claim, own, groups, limits))])];
    },
    missing: (claim) => {
      const [first, ...others] = new Set(lacksFigure(claim) ? [] : undecided(claim).flatMap((own) => factsMissing(claim, own, groups, onlyWhen, limits)));
      return first === undefined ? ["/dateOfService"] : [first, ...others];
    },
    doubt: (claim) => (selector.anyLine(claim) === "yes" && lacksFigure(claim) ? "parameter_not_known" : "fact_not_given"),
  });
};

function dailySum(claim: Claim, own: number, groups: DayGroups, limits: readonly PreparedLimit[], keep: DailyCapParameters["keep"]): DailySum {
  const line = lineAt(claim, own);
  const discipline = disciplineOf(claim, line);
  const { counted, limit, measure } = known(decidingLimit(limits, claim, own));
  const linesOver = counted > limit && keep !== undefined ? linesOverLimit(claim, own, groups, measure.name, limit, keep) : undefined;
  return {
    measure: measure.name,
    ...(groups.each === "discipline" && discipline !== undefined ? { discipline } : {}),
    ...(groups.each === "code" ? { code: line.code } : {}),
    counted,
    ...(limit === Number.POSITIVE_INFINITY ? {} : { limit }),
    over: Math.max(0, counted - limit),
    ...(linesOver === undefined ? {} : { linesOver }),
  };
}

function countedPlaces(claim: Claim, own: number, groups: DayGroups, limits: readonly PreparedLimit[]): readonly JsonPointer[] {
  const place = decidingLimit(limits, claim, own)?.measure.place ?? lineAddress;
  return numbersWhere(lineCount(claim), (index) => countsWith(claim, own, index, groups) !== "no").map((index) => place(claim, index));
}

function factsMissing(claim: Claim, own: number, groups: DayGroups, onlyWhen: readonly PreparedCondition[], limits: readonly PreparedLimit[]): readonly JsonPointer[] {
  const possible = possibleLimits(limits, claim, own);
  return [
    ...onlyWhen.flatMap((condition) => condition.missing(claim, own)),
    ...possible.flatMap(({ when }) => when.flatMap((condition) => condition.missing(claim, own))),
    ...countsWithMissing(claim, own, groups),
    ...possible.flatMap(({ measure }) => measure.missing(claim, own)),
  ];
}
