import type { LocalTime } from "../../core/index.js";
import { treatmentTime } from "../../units/index.js";
import type { Claim, PerformedService, ServiceLine, TimeBlock } from "../../visit/index.js";
import { lineAt } from "../facts/claim-lines.js";
import { rendererOf } from "../facts/line-practitioner.js";

/** A line of more minutes is a record that cannot be. */
export const MINUTES_A_DAY = 1440;

/** The character code of the digit 0. */
const ZERO = 48;

/**
 * The minutes of some lines of a day, in their order: those stated, or else those of the time blocks, whose parts of a minute are dropped once for each
 * code. Absent where a line gives neither, where its blocks contradict themselves or its minutes, and where they are more than a day has.
 */
export function minutesOfLines(claim: Claim, indexes: readonly number[]): readonly (number | undefined)[] {
  const lines = indexes.map((index) => lineAt(claim, index));
  const minutes = lines.every((line) => line.minutes !== undefined) ? lines.map((line) => line.minutes) : treatmentTime(lines.map((line) => recordedOf(claim, line))).minutes;
  const agrees = lines.map(agreesWithBlocks);
  return minutes.map((one, place) => (one === undefined || one > MINUTES_A_DAY || agrees[place] === false ? undefined : one));
}

/** Whether the minutes a line states are those of its time blocks, where it gives both; the parts of a minute are dropped. */
export function agreesWithBlocks({ minutes, timeBlocks }: ServiceLine): boolean {
  if (minutes === undefined || timeBlocks === undefined || timeBlocks.length === 0) return true;
  let seconds = 0;
  for (const block of timeBlocks) seconds += secondsOf(block);
  return Math.floor(seconds / 60) === minutes;
}

function secondsOf({ end, endSeconds = 0, endsNextDay, start, startSeconds = 0 }: TimeBlock): number {
  return (minuteOf(end) - minuteOf(start) + (endsNextDay === true ? MINUTES_A_DAY : 0)) * 60 + endSeconds - startSeconds;
}

function minuteOf(time: LocalTime): number {
  return twoDigits(time, 0) * 60 + twoDigits(time, 3);
}

function twoDigits(time: LocalTime, at: number): number {
  return (time.charCodeAt(at) - ZERO) * 10 + time.charCodeAt(at + 1) - ZERO;
}

/** A line that states its minutes is not asked for its blocks: whether two lines share time is another rule's question. */
function recordedOf(claim: Claim, line: ServiceLine): PerformedService {
  const { code, minutes, timeBlocks } = line;
  if (minutes !== undefined) return { code, minutes };
  const { npi } = rendererOf(claim, line);
  return { code, ...(timeBlocks === undefined || timeBlocks.length === 0 ? {} : { timeBlocks }), ...(npi === undefined ? {} : { practitionerKey: npi }) };
}
