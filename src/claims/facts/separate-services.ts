import type { JsonPointer, LocalTime } from "../../core/index.js";
import type { Applies } from "../../rules/index.js";
import type { Claim, ServiceLine, TimeBlock } from "../../visit/index.js";
import { lineAddress, lineAt, lineCount } from "./claim-lines.js";

const SECONDS_A_DAY = 86_400;

/**
 * Whether two lines were given at different times: one says that it was apart from all others, or their time blocks show it. Blocks that only touch share
 * no time. A line that was not apart may have shared its time with a third one, so only the two lines of a day can be told to be together by that alone.
 */
export function atSeparateTimes(claim: Claim, own: number, other: number): Applies {
  const line = lineAt(claim, own);
  const otherLine = lineAt(claim, other);
  if (line.separateTime === true || otherLine.separateTime === true) return "yes";
  const shared = sharedSeconds(line, otherLine);
  if (shared !== undefined) return shared === 0 ? "yes" : "no";
  const areTheOnlyTwo = claim.otherLinesSameDay !== undefined && lineCount(claim) === 2;
  return areTheOnlyTwo && line.separateTime === false && otherLine.separateTime === false ? "no" : "unknown";
}

/** The facts that would settle it: time blocks, or the word that a line was apart. */
export function atSeparateTimesMissing(claim: Claim, own: number, other: number): readonly JsonPointer[] {
  if (atSeparateTimes(claim, own, other) !== "unknown") return [];
  const silent = [own, other].filter((index) => lineAt(claim, index).separateTime === undefined);
  return silent.length > 0 ? silent.map((index) => `${lineAddress(claim, index)}/separateTime`) : [own, other].map((index) => `${lineAddress(claim, index)}/timeBlocks`);
}

/** Seconds in which both lines were given; absent where the time blocks of either are not recorded, or one ends before it starts. */
export function sharedSeconds({ timeBlocks: blocks }: ServiceLine, { timeBlocks: otherBlocks }: ServiceLine): number | undefined {
  if (blocks === undefined || otherBlocks === undefined || !areRecorded(blocks) || !areRecorded(otherBlocks)) return undefined;
  let seconds = 0;
  for (const block of blocks) for (const other of otherBlocks) seconds += Math.max(0, Math.min(endOf(block), endOf(other)) - Math.max(startOf(block), startOf(other)));
  return seconds;
}

/** Whether two lines treat different body regions. A line known to name none treats no other one. */
export function inSeparateRegions({ bodyRegions: regions }: ServiceLine, { bodyRegions: otherRegions }: ServiceLine): Applies {
  if (regions?.length === 0 || otherRegions?.length === 0) return "no";
  if (regions === undefined || otherRegions === undefined) return "unknown";
  for (const region of regions) for (const other of otherRegions) if (region === other || plain(region) === plain(other)) return "no";
  return "yes";
}

function plain(region: string): string {
  return region.trim().toLowerCase();
}

function areRecorded(blocks: readonly TimeBlock[]): boolean {
  for (const block of blocks) if (endOf(block) < startOf(block)) return false;
  return blocks.length > 0;
}

function startOf({ start, startSeconds = 0 }: TimeBlock): number {
  return secondsOf(start) + startSeconds;
}

function endOf({ end, endSeconds = 0, endsNextDay }: TimeBlock): number {
  return secondsOf(end) + endSeconds + (endsNextDay === true ? SECONDS_A_DAY : 0);
}

/** Seconds since midnight, read digit by digit so that nothing is allocated. */
function secondsOf(time: LocalTime): number {
  return digit(time, 0) * 36_000 + digit(time, 1) * 3_600 + digit(time, 3) * 600 + digit(time, 4) * 60;
}

function digit(time: LocalTime, at: number): number {
  return time.charCodeAt(at) - 48;
}
