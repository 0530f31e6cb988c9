import { requireList } from "../core/index.js";
import { countEachCode, takeFullUnits } from "./each-code.js";
import type { TimedService } from "./timed-service.js";
import type { UnitCount } from "./unit-count.js";

/**
 * Counts units by the CPT midpoint: each code alone, its full units and one more when the remainder is past the middle of that code's own
 * unit (8 of 15 minutes, 16 of 30, 31 of 60). Remainders of different codes are never added together.
 *
 * Neither this nor {@link cmsEightMinute} is always the larger. It takes every code as timed and asks no catalogue, payer or date.
 *
 * @param services - Timed codes with their direct minutes; equal codes are added together first
 * @returns The total and a line for each code; never a tie
 * @throws RangeError when minutes are negative, fractional or not a number, or a code is given units of two lengths
 * @see AMA CPT, introduction, "Time": a unit of time is attained when the mid-point is passed (read in secondary sources)
 *
 * @example
 * ```ts
 * import { amaMidpoint } from "therapy-units";
 *
 * // 24 + 23 minutes: two units each, four in all, where Medicare's pooled count gives three.
 * amaMidpoint([{ code: "97112", minutes: 24 }, { code: "97110", minutes: 23 }]).totalUnits; // => 4
 * ```
 */
export function amaMidpoint(services: readonly TimedService[]): UnitCount {
  requireList(services, 'services is not a list: give the timed codes with their minutes, as [{ code: "97110", minutes: 33 }]');
  return countEachCode("ama_midpoint", services, (line, minutesPerUnit) => {
    takeFullUnits(line, minutesPerUnit);
    line.remainderUnit = 2 * line.remainderMinutes > minutesPerUnit;
  });
}
