import type { LocalTime } from "../../core/index.js";
import type { PerformedService, TimeBlock } from "../../visit/index.js";

/** A stretch of time: seconds from the midnight that began the date of service. */
export interface Stretch { readonly start: number; readonly end: number }

const DAY = 86_400;

/** The stretches of a service's time blocks. */
export function stretchesOf({ timeBlocks = [] }: PerformedService): readonly Stretch[] {
  return timeBlocks.map(({ end, endSeconds = 0, endsNextDay, start, startSeconds = 0 }) => ({
    start: secondsOf(start) + startSeconds,
    end: secondsOf(end) + endSeconds + (endsNextDay === true ? DAY : 0),
  }));
}

/** Stretches as time blocks; absent where one begins after midnight, which no block of the date can say. */
export function blocksOf(stretches: readonly Stretch[]): readonly TimeBlock[] | undefined {
  return stretches.every(({ start }) => start < DAY) ? stretches.map(blockOf) : undefined;
}

/** What is left of a stretch when others are taken out of it. */
export function without(stretch: Stretch, taken: readonly Stretch[]): readonly Stretch[] {
  return taken.reduce<readonly Stretch[]>((parts, one) => parts.flatMap((part) => cut(part, one)), [stretch]);
}

/** Seconds together. */
export function lengthOf(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { end, start }) => sum + end - start, 0);
}

function cut(part: Stretch, taken: Stretch): readonly Stretch[] {
  if (taken.end <= part.start || part.end <= taken.start) return [part];
  return [{ start: part.start, end: taken.start }, { start: taken.end, end: part.end }].filter(({ end, start }) => end > start);
}

function secondsOf(time: LocalTime): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours * 3600 + minutes * 60;
}

function blockOf({ end, start }: Stretch): TimeBlock {
  return {
    start: timeOf(start),
    end: timeOf(end % DAY),
    ...(start % 60 === 0 ? {} : { startSeconds: start % 60 }),
    ...(end % 60 === 0 ? {} : { endSeconds: end % 60 }),
    ...(end < DAY ? {} : { endsNextDay: true }),
  };
}

function timeOf(seconds: number): LocalTime {
  const minutes = Math.floor(seconds / 60);
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}` as LocalTime;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
