import type { LocalTime } from "../core/index.js";
import type { PerformedBy, PerformedService, TimeBlock } from "../visit/index.js";

/** A time block on one scale: seconds from the midnight that began the date of service. */
export interface PlacedBlock {
  /** Index of the service. */
  readonly service: number;
  /** Index of the block within it. */
  readonly place: number;
  readonly start: number;
  readonly end: number;
  /** Whose time it is. */
  readonly practitioner: Practitioner;
}

/** Who spent the time, as far as the record tells. */
export interface Practitioner {
  readonly key: string | undefined;
  readonly performedBy: PerformedBy | undefined;
  /** The service itself where it runs beside other treatment as a matter of course: supervised, or by an aide or a student. */
  readonly beside: number | undefined;
}

export const SECONDS_A_DAY = 86_400;

const CLOCK = /^([01]\d|2[0-3]):([0-5]\d)$/;

export function placeTimeBlock(block: TimeBlock, service: PerformedService, index: number, place: number): PlacedBlock {
  const name = `services[${index}].timeBlocks[${place}]`;
  const start = secondsOf(block.start, block.startSeconds, `${name}.start`);
  const end = secondsOf(block.end, block.endSeconds, `${name}.end`) + (block.endsNextDay === true ? SECONDS_A_DAY : 0);
  const { mode, performedBy, practitionerKey } = service;
  const beside = mode === "supervised" || performedBy === "aide" || performedBy === "student" ? index : undefined;
  return { service: index, place, start, end, practitioner: { key: practitionerKey, performedBy, beside } };
}

/** Whether two stretches of time may be one person's. Two keys tell two people apart, and so do two roles where one of them has no key. */
export function mayBeSame(one: Practitioner, other: Practitioner): boolean {
  if (one.beside !== undefined || other.beside !== undefined) return one.beside === other.beside;
  if (one.key !== undefined && other.key !== undefined) return one.key === other.key;
  if (one.performedBy === undefined || other.performedBy === undefined) return true;
  return one.performedBy === other.performedBy || one.performedBy === "together" || other.performedBy === "together";
}

function secondsOf(time: LocalTime, seconds = 0, name: string): number {
  const [, hours, minutes] = CLOCK.exec(time) ?? [];
  if (hours === undefined || minutes === undefined) throw new RangeError(`${name} must be a local time HH:mm from 00:00 to 23:59`);
  if (!Number.isInteger(seconds) || seconds < 0 || seconds > 59) throw new RangeError(`${name}Seconds must be a whole number from 0 to 59`);
  return Number(hours) * 3600 + Number(minutes) * 60 + seconds;
}
