import type { CptCode } from "../codes/index.js";
import type { UnitLine } from "./unit-count.js";
import { areWholeMinutes, requireWholeMinutes } from "./whole-minutes.js";

/** Direct minutes of one timed code: one-on-one or constant attendance. */
export interface TimedService {
  /** CPT code; taken as timed, no catalogue is asked. */
  readonly code: CptCode;
  /** Whole direct minutes, 0 or more. */
  readonly minutes: number;
  /** Minutes one unit stands for; 15 when absent. */
  readonly minutesPerUnit?: number;
}

/** A unit line while it is being counted. */
export type OpenLine = { -readonly [Property in keyof UnitLine]: UnitLine[Property] };

/** Minutes of a unit where the service does not say otherwise. */
export const USUAL_MINUTES_PER_UNIT = 15;

/** One line for each code in the order first given, equal codes merged, no units counted yet. */
export function openLines(services: readonly TimedService[]): OpenLine[] {
  const lines: OpenLine[] = [];
  for (let index = 0; index < services.length; index += 1) {
    const { code, minutes } = services[index] as TimedService;
    if (!areWholeMinutes(minutes)) requireWholeMinutes(`services[${index}].minutes`, minutes);
    const line = lineOf(lines, code);
    if (line === undefined) {
      lines.push({ code, minutes: minutes + 0, units: 0, fullUnits: 0, remainderMinutes: 0, remainderUnit: false, mergedFrom: 1, billable: false });
    } else {
      line.minutes += minutes;
      line.mergedFrom += 1;
    }
  }
  return lines;
}

function lineOf(lines: readonly OpenLine[], code: CptCode): OpenLine | undefined {
  for (const line of lines) if (line.code === code) return line;
  return undefined;
}

/** Refuses totals past the whole numbers that JavaScript holds exactly. */
export function checkTotal(totalTimedMinutes: number): void {
  if (!Number.isSafeInteger(totalTimedMinutes)) throw new RangeError("services hold more minutes together than can be counted exactly: count one day at a time");
}

/** The minutes one unit of a code stands for; every service of the code must give the same. */
export function minutesPerUnitOf(code: CptCode, services: readonly TimedService[]): number {
  const first = services.find((service) => service.code === code)?.minutesPerUnit ?? USUAL_MINUTES_PER_UNIT;
  services.forEach((service, index) => {
    const given = service.minutesPerUnit ?? USUAL_MINUTES_PER_UNIT;
    requireWholeMinutes(`services[${index}].minutesPerUnit`, given, 1);
    if (service.code === code && given !== first) throw new RangeError(`services[${index}].minutesPerUnit differs from an earlier service of the same code: give one length of unit for each code`);
  });
  return first;
}
