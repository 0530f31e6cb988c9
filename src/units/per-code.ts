import type { PerCodeRule } from "./counting-rule.js";
import { countEachCode, takeFullUnits } from "./each-code.js";
import type { OpenLine, TimedService } from "./timed-service.js";
import type { UnitCount } from "./unit-count.js";
import { requireWholeMinutes } from "./whole-minutes.js";

const ROUNDINGS: readonly PerCodeRule["rounding"][] = ["down", "up", "nearest"];

/**
 * Makes a counting method that rounds each code's own minutes to whole units, as some payers do.
 *
 * @param rule - How to round, and the fewest minutes of a code that earn anything
 * @returns The counting method; it never reports a tie
 * @throws RangeError when `rounding` is not known or `minimumMinutes` is not a whole number; the method throws it for minutes as {@link amaMidpoint} does
 *
 * @example
 * ```ts
 * import { perCode } from "therapy-units";
 *
 * perCode({ rounding: "down" })([{ code: "97124", minutes: 29 }]).totalUnits; // => 1
 * perCode({ rounding: "up", minimumMinutes: 8 })([{ code: "97124", minutes: 16 }]).totalUnits; // => 2
 * ```
 */
export function perCode(rule: Omit<PerCodeRule, "method">): (services: readonly TimedService[]) => UnitCount {
  const { rounding, minimumMinutes = 0 } = rule;
  requireWholeMinutes("minimumMinutes", minimumMinutes);
  if (!ROUNDINGS.includes(rounding)) throw new RangeError('rounding must be "down", "up" or "nearest"');
  return (services) => countEachCode("per_code", services, (line, minutesPerUnit) => {
    if (line.minutes < minimumMinutes) {
      line.remainderMinutes = line.minutes;
      return;
    }
    takeFullUnits(line, minutesPerUnit);
    line.remainderUnit = roundsUp(line, minutesPerUnit, rounding);
  });
}

function roundsUp({ remainderMinutes }: OpenLine, minutesPerUnit: number, rounding: PerCodeRule["rounding"]): boolean {
  if (rounding === "up") return remainderMinutes > 0;
  return rounding === "nearest" && 2 * remainderMinutes >= minutesPerUnit;
}
