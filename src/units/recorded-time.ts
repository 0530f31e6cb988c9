import type { InputProblem } from "../core/index.js";
import { jsonPointer } from "../core/index.js";
import type { PerformedService } from "../visit/index.js";
import { checkTimeBlocks, type TimeProblemCode } from "./check-time-blocks.js";
import { placeTimeBlock } from "./place-time-block.js";
import { requireWholeMinutes } from "./whole-minutes.js";

/** The time of each service as it is recorded, to the second. */
export interface RecordedTime {
  /** Seconds of each service; absent where none are recorded or the record contradicts itself. */
  readonly seconds: readonly (number | undefined)[];
  readonly problems: readonly InputProblem<TimeProblemCode>[];
}

/** Reads minutes and time blocks together. Minutes that the blocks agree with stand, and count whole. */
export function recordedTime(services: readonly PerformedService[]): RecordedTime {
  const placed = services.map((service, index) => service.timeBlocks?.map((block, place) => placeTimeBlock(block, service, index, place)));
  const { contradicted, problems } = checkTimeBlocks(placed.flatMap((blocks) => blocks ?? []));
  const seconds = services.map(({ minutes: stated }, index) => {
    if (stated !== undefined) requireWholeMinutes(`services[${index}].minutes`, stated);
    if (contradicted.has(index)) return undefined;
    const inBlocks = placed[index]?.reduce((sum, { end, start }) => sum + end - start, 0);
    if (inBlocks === undefined || stated === undefined) return stated === undefined ? inBlocks : stated * 60;
    const fromTimeBlocks = Math.floor(inBlocks / 60);
    if (fromTimeBlocks === stated) return stated * 60;
    problems.push({ code: "minutes_differ_from_time_blocks", paths: [jsonPointer(index, "minutes"), jsonPointer(index, "timeBlocks")], details: { stated, fromTimeBlocks } });
    return undefined;
  });
  return { seconds, problems };
}
