import type { CptCode } from "../codes/index.js";
import { type InputProblem, jsonPointer } from "../core/index.js";
import type { PerformedService } from "../visit/index.js";
import { checkTimeBlocks, type TimeProblemCode } from "./check-time-blocks.js";
import { type PlacedBlock, placeTimeBlock } from "./place-time-block.js";

/** The minutes of each service, and what is wrong with how its time was recorded. */
export interface TreatmentTime {
  /** Minutes of each service, in the order given; absent where they are not recorded or the record contradicts itself. */
  readonly minutes: readonly (number | undefined)[];
  /** What was found in the time blocks; pointers start at the services given. */
  readonly problems: readonly InputProblem<TimeProblemCode>[];
}

/**
 * Turns the time blocks of services into minutes. Seconds are added up for each code and its parts of a minute are dropped once, never
 * rounded up. A stated number of minutes stands when the blocks agree with it.
 *
 * It does not decide what may be billed: `problems` reports blocks that end before they start or overlap, gaps, time past midnight and
 * minutes that differ from their blocks. A service whose record contradicts itself has no minutes here rather than a guess.
 *
 * @param services - Services as performed, with minutes, time blocks or both
 * @returns Minutes by service, and the problems found
 * @throws RangeError when minutes are not a whole number or a time is not `HH:mm`; outside input goes through `safeParseVisit`
 *
 * @example
 * ```ts
 * import { treatmentTime } from "therapy-units";
 *
 * const { minutes, problems } = treatmentTime([
 *   { code: "97124", timeBlocks: [{ start: "10:00", end: "10:40" }] },
 *   { code: "97140", minutes: 25, timeBlocks: [{ start: "10:40", end: "11:00" }] },
 * ]);
 *
 * minutes; // => [40, undefined]
 * problems.map(({ code, paths }) => [code, ...paths]); // => [["minutes_differ_from_time_blocks", "/1/minutes", "/1/timeBlocks"]]
 * ```
 */
export function treatmentTime(services: readonly PerformedService[]): TreatmentTime {
  const blocks = services.flatMap((service, index) => (service.timeBlocks ?? []).map((block, place) => placeTimeBlock(block, service, index, place)));
  const { contradicted, problems } = checkTimeBlocks(blocks);
  const seconds = services.map((service, index) => (service.timeBlocks === undefined ? undefined : secondsOf(blocks, index)));
  const secondsOfCode = new Map<CptCode, number>();
  const minutes = services.map((service, index) => {
    const stated = statedMinutes(service, index);
    const recorded = seconds[index];
    if (contradicted.has(index)) return undefined;
    if (recorded === undefined) return stated;
    if (stated === undefined) return wholeMinutes(secondsOfCode, service.code, recorded);
    if (Math.floor(recorded / 60) === stated) return stated;
    problems.push({ code: "minutes_differ_from_time_blocks", paths: [jsonPointer(index, "minutes"), jsonPointer(index, "timeBlocks")], details: { stated, fromTimeBlocks: Math.floor(recorded / 60) } });
    return undefined;
  });
  return { minutes, problems };
}

function secondsOf(blocks: readonly PlacedBlock[], service: number): number {
  let seconds = 0;
  for (const block of blocks) if (block.service === service) seconds += block.end - block.start;
  return seconds;
}

/** The service's share when the seconds of its code are added up and floored once. */
function wholeMinutes(secondsOfCode: Map<CptCode, number>, code: CptCode, seconds: number): number {
  const before = secondsOfCode.get(code) ?? 0;
  secondsOfCode.set(code, before + seconds);
  return Math.floor((before + seconds) / 60) - Math.floor(before / 60);
}

function statedMinutes({ minutes }: PerformedService, index: number): number | undefined {
  if (minutes !== undefined && (!Number.isSafeInteger(minutes) || minutes < 0)) {
    throw new RangeError(`services[${index}].minutes must be a whole number of minutes, 0 or more: give timeBlocks where seconds matter`);
  }
  return minutes;
}
