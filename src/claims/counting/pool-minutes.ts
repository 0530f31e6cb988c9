import { type Catalogue, findCode } from "../../codes/index.js";
import { countUnits, sortByUnitBasis, type UnitCount, type UnitLine } from "../../units/index.js";
import type { InForce } from "../deciding-rule.js";
import { minuteRule, poolingOf, type ServiceOfDay } from "./treatment-day.js";
import type { MinutePool } from "./visit-count.js";

/** Services that one rule counts together. */
export interface Pool {
  readonly rule: InForce<"unit_counting">;
  readonly services: readonly ServiceOfDay[];
}

/** The timed services by rule and, where the rule says so, by practitioner; those that name none are taken together. */
export function gatherPools(services: readonly ServiceOfDay[], codes: Catalogue): readonly Pool[] {
  const pools = new Map<InForce<"unit_counting">, Map<string | undefined, ServiceOfDay[]>>();
  for (const one of services) {
    const { aside, decision, service: { code, practitionerKey } } = one;
    const counting = minuteRule(decision);
    if (aside !== undefined || counting === undefined || decision.decided !== "by_rule" || findCode(codes, code)?.basis.kind !== "timed") continue;
    const key = poolingOf(counting) === "practitioner" ? practitionerKey : undefined;
    const ofRule = pools.get(decision.rule) ?? new Map<string | undefined, ServiceOfDay[]>();
    const members = ofRule.get(key);
    if (members === undefined) pools.set(decision.rule, ofRule.set(key, [one]));
    else members.push(one);
  }
  return [...pools].flatMap(([rule, ofRule]) => [...ofRule.values()].map((members) => ({ rule, services: members })));
}

/** Counts each pool by its rule. */
export function countPools(pools: readonly Pool[], codes: Catalogue): readonly MinutePool[] {
  return pools.flatMap(({ rule, services }) => {
    const counting = minuteRule({ decided: "by_rule", rule });
    const { timed } = sortByUnitBasis(services.map(({ service }) => service), services.map(({ minutes }) => minutes), codes);
    return counting === undefined ? [] : [{ ruleBookId: rule.ruleBookId, ruleId: rule.id, services: services.map(({ address }) => address), count: countUnits(timed, counting) }];
  });
}

/** All pools together: the only one as it is, several as sums, one line for each code. */
export function allPools(pools: readonly MinutePool[]): UnitCount | undefined {
  const [first, ...others] = pools;
  if (first === undefined || others.length === 0) return first?.count;
  const lines = new Map<string, UnitLine>();
  for (const line of pools.flatMap(({ count }) => count.lines)) lines.set(line.code, addLines(lines.get(line.code), line));
  return {
    method: first.count.method,
    totalTimedMinutes: pools.reduce((total, { count }) => total + count.totalTimedMinutes, 0),
    totalUnits: pools.reduce((total, { count }) => total + count.totalUnits, 0),
    lines: [...lines.values()],
  };
}

/** Adds the units of a code in one pool to those in another. */
export function addLines(before: UnitLine | undefined, line: UnitLine): UnitLine {
  if (before === undefined) return line;
  return {
    code: line.code,
    minutes: before.minutes + line.minutes,
    units: before.units + line.units,
    fullUnits: before.fullUnits + line.fullUnits,
    remainderMinutes: before.remainderMinutes + line.remainderMinutes,
    remainderUnit: before.remainderUnit || line.remainderUnit,
    mergedFrom: before.mergedFrom + line.mergedFrom,
    billable: before.billable || line.billable,
  };
}
