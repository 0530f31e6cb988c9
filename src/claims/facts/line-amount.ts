import { treatmentTime } from "../../units/index.js";
import type { ServiceLine } from "../../visit/index.js";

/** What a line adds to a sum: where the figure is not given, it lies somewhere from `least` to `most`. */
export interface LineAmount {
  /** At least so much. */
  readonly least: (line: ServiceLine) => number;
  /** At most so much; infinite where nothing limits it. */
  readonly most: (line: ServiceLine) => number;
  /** Where a line states it. */
  readonly property: keyof ServiceLine;
}

/** Units billed. */
export const lineUnits: LineAmount = { least: ({ units }) => units, most: ({ units }) => units, property: "units" };

/** Direct minutes: those stated, or those of the time blocks. */
export const lineMinutes: LineAmount = {
  least: (line) => line.minutes ?? minutesOfBlocks(line) ?? 0,
  most: (line) => line.minutes ?? minutesOfBlocks(line) ?? Number.POSITIVE_INFINITY,
  property: "minutes",
};

/** What the payer allows, in cents: never more than the charge. */
export const lineAllowedCents: LineAmount = {
  least: ({ allowedCents }) => allowedCents ?? 0,
  most: ({ allowedCents, chargeCents }) => allowedCents ?? chargeCents ?? Number.POSITIVE_INFINITY,
  property: "allowedCents",
};

/** Relative value of all its units, in hundredths. */
export const lineRelativeValue: LineAmount = {
  least: ({ relativeValueHundredths = 0, units }) => relativeValueHundredths * units,
  most: ({ relativeValueHundredths = Number.POSITIVE_INFINITY, units }) => (units === 0 ? 0 : relativeValueHundredths * units),
  property: "relativeValueHundredths",
};

function minutesOfBlocks({ code, timeBlocks }: ServiceLine): number | undefined {
  return timeBlocks === undefined ? undefined : treatmentTime([{ code, timeBlocks }]).minutes[0];
}
