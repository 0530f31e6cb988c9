import { requireHolding, requireList } from "../core/index.js";
import type { CptCode } from "../codes/index.js";
import { amaMidpoint } from "./ama-midpoint.js";
import { blockPlusIncrement } from "./block-plus-increment.js";
import { cmsEightMinute } from "./cms-eight-minute.js";
import type { CountingRule } from "./counting-rule.js";
import { perCode } from "./per-code.js";
import type { TimedService } from "./timed-service.js";
import type { UnitCount } from "./unit-count.js";

/**
 * Counts units by the rule a payer's book states.
 *
 * The minutes given are one pool: `poolBy` of the rule is for whoever gathers them.
 *
 * @param services - Timed codes with their direct minutes; equal codes are added together first
 * @param rule - The counting rule
 * @param preferOnTie - Codes to serve first among equal remainders, most preferred first
 * @returns The total and a line for each code
 * @throws RangeError when minutes or the rule's own figures are out of range, or the method is not known
 *
 * @example
 * ```ts
 * import { countUnits } from "therapy-units";
 *
 * const visit = [{ code: "97124", minutes: 10 }, { code: "97110", minutes: 10 }];
 *
 * countUnits(visit, { method: "cms_eight_minute" }).totalUnits; // => 1
 * countUnits(visit, { method: "ama_midpoint" }).totalUnits; // => 2
 * countUnits(visit, { method: "lower_of", of: [{ method: "cms_eight_minute" }, { method: "ama_midpoint" }] }).totalUnits; // => 1
 * ```
 */
export function countUnits(services: readonly TimedService[], rule: CountingRule, preferOnTie: readonly CptCode[] = []): UnitCount {
  requireList(services, 'services is not a list: give the timed codes with their minutes, as [{ code: "97110", minutes: 33 }]');
  requireHolding(rule, "method", 'rule is no counting rule: give one, as { method: "cms_eight_minute" }');
  switch (rule.method) {
    case "cms_eight_minute": return cmsEightMinute(services, preferOnTie);
    case "ama_midpoint": return amaMidpoint(services);
    case "per_code": return perCode(rule)(services);
    case "block_plus_increment": return blockPlusIncrement(services, rule);
    case "higher_of":
    case "lower_of": {
      const [first, second] = rule.of;
      return compared(rule.method, countUnits(services, first, preferOnTie), countUnits(services, second, preferOnTie));
    }
    default: throw new RangeError("rule.method is not a counting method: use one of the methods of CountingRule");
  }
}

/**
 * Makes a counting method that applies two rules to the whole visit and keeps the count with more units; the first where they agree.
 *
 * @param first - A counting rule
 * @param second - Another
 * @returns The counting method; its result lists both counts as `considered`
 * @throws RangeError when a rule's own figures are out of range
 *
 * @example
 * ```ts
 * import { higherOf } from "therapy-units";
 *
 * const higher = higherOf({ method: "cms_eight_minute" }, { method: "ama_midpoint" });
 *
 * higher([{ code: "97112", minutes: 24 }, { code: "97110", minutes: 23 }]).totalUnits; // => 4
 * ```
 */
export function higherOf(first: CountingRule, second: CountingRule): (services: readonly TimedService[]) => UnitCount {
  return comparing({ method: "higher_of", of: [first, second] });
}

/**
 * Makes a counting method that applies two rules to the whole visit and keeps the count with fewer units; the first where they agree.
 *
 * @param first - A counting rule
 * @param second - Another
 * @returns The counting method; its result lists both counts as `considered`
 * @throws RangeError when a rule's own figures are out of range
 *
 * @example
 * ```ts
 * import { lowerOf } from "therapy-units";
 *
 * const lower = lowerOf({ method: "cms_eight_minute" }, { method: "ama_midpoint" });
 *
 * lower([{ code: "97110", minutes: 20 }, { code: "97140", minutes: 18 }]).totalUnits; // => 2
 * ```
 */
export function lowerOf(first: CountingRule, second: CountingRule): (services: readonly TimedService[]) => UnitCount {
  return comparing({ method: "lower_of", of: [first, second] });
}

/** Counts nothing once, so that a rule out of range is refused when the method is made. */
function comparing(rule: CountingRule): (services: readonly TimedService[]) => UnitCount {
  countUnits([], rule);
  return (services) => countUnits(services, rule);
}

function compared(method: "higher_of" | "lower_of", first: UnitCount, second: UnitCount): UnitCount {
  const secondWins = method === "higher_of" ? second.totalUnits > first.totalUnits : second.totalUnits < first.totalUnits;
  return { ...(secondWins ? second : first), method, considered: [first, second] };
}
