import { requireList } from "../core/index.js";
import type { CptCode } from "../codes/index.js";
import { checkTotal, openLines, type OpenLine, type TimedService, USUAL_MINUTES_PER_UNIT } from "./timed-service.js";
import type { RemainderTie, UnitCount } from "./unit-count.js";

const UNIT = USUAL_MINUTES_PER_UNIT;

/**
 * Counts units by Medicare's 8-minute rule. The pooled minutes give the total (8–22 one unit, 23–37 two, and so on without end); each code
 * takes its own full 15s; what is left goes to the largest remainders. Equal remainders are the provider's choice: they are served by
 * `preferOnTie`, then in the order given, and reported as {@link UnitCount.tie}. A code can earn a unit with 7 minutes, or none with 8.
 *
 * Give it the patient's whole day in one discipline. It takes every code as timed and asks no catalogue, payer or date.
 *
 * @param services - Timed codes with their direct minutes; equal codes are added together first
 * @param preferOnTie - Codes to serve first among equal remainders, most preferred first
 * @returns The total and a line for each code
 * @throws RangeError when minutes are negative, fractional or not a number, or `minutesPerUnit` is not 15
 * @see Medicare Claims Processing Manual (Pub. 100-04), chapter 5, §20.2.C
 *
 * @example
 * ```ts
 * import { cmsEightMinute } from "therapy-units";
 *
 * // CMS's third example: 33 + 7 minutes are 40, three units; the remainder of 7 outranks the remainder of 3.
 * const count = cmsEightMinute([{ code: "97110", minutes: 33 }, { code: "97140", minutes: 7 }]);
 *
 * count.totalUnits; // => 3
 * count.lines.map(({ code, units }) => [code, units]); // => [["97110", 2], ["97140", 1]]
 * ```
 */
export function cmsEightMinute(services: readonly TimedService[], preferOnTie: readonly CptCode[] = []): UnitCount {
  requireList(services, 'services is not a list: give the timed codes with their minutes, as [{ code: "97110", minutes: 33 }]');
  requireUsualUnit(services);
  const lines = openLines(services);
  let totalTimedMinutes = 0;
  let fullUnits = 0;
  for (const line of lines) {
    totalTimedMinutes += line.minutes;
    line.fullUnits = line.units = Math.floor(line.minutes / UNIT);
    line.remainderMinutes = line.minutes - line.fullUnits * UNIT;
    line.billable = line.units > 0;
    fullUnits += line.fullUnits;
  }
  checkTotal(totalTimedMinutes);
  const totalUnits = Math.floor((totalTimedMinutes + 7) / UNIT);
  const tie = assignRemainders(lines, totalUnits - fullUnits, preferOnTie);
  return tie === undefined
    ? { method: "cms_eight_minute", totalTimedMinutes, totalUnits, lines }
    : { method: "cms_eight_minute", totalTimedMinutes, totalUnits, lines, tie };
}

/** Largest remainders first. The units left never outnumber the codes that have a remainder, so each code earns at most one. */
function assignRemainders(lines: readonly OpenLine[], unitsLeft: number, preferOnTie: readonly CptCode[]): RemainderTie | undefined {
  let served = UNIT;
  while (unitsLeft > 0) {
    let largest = 0;
    let sharing = 0;
    for (const { remainderMinutes } of lines) {
      if (remainderMinutes >= served || remainderMinutes < largest) continue;
      sharing = remainderMinutes === largest ? sharing + 1 : 1;
      largest = remainderMinutes;
    }
    if (sharing > unitsLeft) return shareOut(lines, largest, unitsLeft, preferOnTie);
    for (const line of lines) if (line.remainderMinutes === largest) earn(line);
    unitsLeft -= sharing;
    served = largest;
  }
  return undefined;
}

function shareOut(lines: readonly OpenLine[], remainderMinutes: number, unitsToAssign: number, preferOnTie: readonly CptCode[]): RemainderTie {
  const rank = ({ code }: OpenLine) => (preferOnTie.includes(code) ? preferOnTie.indexOf(code) : preferOnTie.length);
  const tied = lines.filter((line) => line.remainderMinutes === remainderMinutes).sort((a, b) => rank(a) - rank(b));
  for (const line of tied.slice(0, unitsToAssign)) earn(line);
  return { codes: tied.map(({ code }) => code), remainderMinutes, unitsToAssign };
}

function earn(line: OpenLine): void {
  line.units += 1;
  line.remainderUnit = true;
  line.billable = true;
}

function requireUsualUnit(services: readonly TimedService[]): void {
  for (let index = 0; index < services.length; index += 1) {
    if ((services[index]?.minutesPerUnit ?? UNIT) !== UNIT) {
      throw new RangeError(`services[${index}].minutesPerUnit must be 15 or absent: the 8-minute rule pools 15-minute codes only, count this code by ama_midpoint or as first and additional time`);
    }
  }
}
