import { treatmentTime } from "../../units/index.js";
import type { Claim, PerformedService, ServiceLine } from "../../visit/index.js";
import { lineAt } from "../facts/claim-lines.js";
import { rendererOf } from "../facts/line-practitioner.js";

/** A line of more minutes is a record that cannot be. */
export const MINUTES_A_DAY = 1440;

/**
 * The minutes of some lines of a day, in their order: those stated, or else those of the time blocks, whose parts of a minute are dropped once for each
 * code. Absent where a line gives neither, where its blocks contradict themselves, and where they are more than a day has.
 */
export function minutesOfLines(claim: Claim, indexes: readonly number[]): readonly (number | undefined)[] {
  const lines = indexes.map((index) => lineAt(claim, index));
  const minutes = lines.every((line) => line.minutes !== undefined) ? lines.map((line) => line.minutes) : treatmentTime(lines.map((line) => recordedOf(claim, line))).minutes;
  return minutes.map((one) => (one === undefined || one > MINUTES_A_DAY ? undefined : one));
}

/** A line that states its minutes is not asked for its blocks: whether two lines share time is another rule's question. */
function recordedOf(claim: Claim, line: ServiceLine): PerformedService {
  const { code, minutes, timeBlocks } = line;
  if (minutes !== undefined) return { code, minutes };
  const { npi } = rendererOf(claim, line);
  return { code, ...(timeBlocks === undefined || timeBlocks.length === 0 ? {} : { timeBlocks }), ...(npi === undefined ? {} : { practitionerKey: npi }) };
}
