import type { LocalTime } from "../core/index.js";
import type { PerformedService, TimeBlock } from "../visit/index.js";

/** A time block on one scale: seconds from the midnight that began the date of service. */
export interface PlacedBlock {
  /** Index of the service. */
  readonly service: number;
  /** Index of the block within it. */
  readonly place: number;
  readonly start: number;
  readonly end: number;
  /** Whose time it is; the time of a therapist and an assistant together is both's. */
  readonly practitioners: readonly string[];
  /** Whether the patient is seen by somebody else meanwhile as a matter of course. */
  readonly runsBeside: boolean;
}

export const SECONDS_A_DAY = 86_400;

const CLOCK = /^([01]\d|2[0-3]):([0-5]\d)$/;

export function placeTimeBlock(block: TimeBlock, service: PerformedService, index: number, place: number): PlacedBlock {
  const name = `services[${index}].timeBlocks[${place}]`;
  const start = secondsOf(block.start, block.startSeconds, `${name}.start`);
  const end = secondsOf(block.end, block.endSeconds, `${name}.end`) + (block.endsNextDay === true ? SECONDS_A_DAY : 0);
  const runsBeside = service.mode === "supervised" || service.performedBy === "aide" || service.performedBy === "student";
  return { service: index, place, start, end, practitioners: practitionersOf(service), runsBeside };
}

function practitionersOf({ performedBy, practitionerKey }: PerformedService): readonly string[] {
  if (practitionerKey !== undefined) return [`key ${practitionerKey}`];
  return performedBy === "together" ? ["therapist", "assistant"] : [performedBy ?? "not stated"];
}

function secondsOf(time: LocalTime, seconds = 0, name: string): number {
  const [, hours, minutes] = CLOCK.exec(time) ?? [];
  if (hours === undefined || minutes === undefined) throw new RangeError(`${name} must be a local time HH:mm from 00:00 to 23:59`);
  if (!Number.isInteger(seconds) || seconds < 0 || seconds > 59) throw new RangeError(`${name}Seconds must be a whole number from 0 to 59`);
  return Number(hours) * 3600 + Number(minutes) * 60 + seconds;
}
