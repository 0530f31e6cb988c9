import type { CountingRule } from "./counting-rule.js";
import { checkTotal, minutesPerUnitOf, openLines, type OpenLine, type TimedService } from "./timed-service.js";
import type { UnitCount } from "./unit-count.js";

/** Counts every code alone: `split` sets the full units, the remainder and whether the remainder earns a unit. */
export function countEachCode(method: CountingRule["method"], services: readonly TimedService[], split: (line: OpenLine, minutesPerUnit: number) => void): UnitCount {
  const lines = openLines(services);
  let totalTimedMinutes = 0;
  let totalUnits = 0;
  for (const line of lines) {
    split(line, minutesPerUnitOf(line.code, services));
    line.units = line.fullUnits + (line.remainderUnit ? 1 : 0);
    line.billable = line.units > 0;
    totalTimedMinutes += line.minutes;
    totalUnits += line.units;
  }
  checkTotal(totalTimedMinutes);
  return { method, totalTimedMinutes, totalUnits, lines };
}

/** Takes the full units out of a line's minutes. */
export function takeFullUnits(line: OpenLine, minutesPerUnit: number): void {
  line.fullUnits = Math.floor(line.minutes / minutesPerUnit);
  line.remainderMinutes = line.minutes % minutesPerUnit;
}
