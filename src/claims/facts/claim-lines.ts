import type { Discipline } from "../../codes/index.js";
import type { JsonPointer } from "../../core/index.js";
import type { Claim, OtherServiceLine, ServiceLine } from "../../visit/index.js";
import { statedDiscipline } from "./discipline-modifier.js";

/** Lines of the claim and, numbered on from them, the other lines of the day. */
export function lineCount(claim: Claim): number {
  return claim.lines.length + (claim.otherLinesSameDay?.length ?? 0);
}

/** A line by its number; whether its practitioner is the claim's is known of other lines only where the host says it. */
export function lineAt(claim: Claim, index: number): ServiceLine | OtherServiceLine {
  const line = claim.lines[index] ?? claim.otherLinesSameDay?.[index - claim.lines.length];
  if (line === undefined) throw new RangeError("the claim has no such line");
  return line;
}

/** Where a line stands. */
export function lineAddress(claim: Claim, index: number): JsonPointer {
  return index < claim.lines.length ? `/lines/${index}` : `/otherLinesSameDay/${index - claim.lines.length}`;
}

/** The discipline of a line of the claim: its own, or the claim's. */
export function disciplineOf(claim: Claim, line: ServiceLine): Discipline | undefined {
  return line.discipline ?? claim.discipline;
}

/**
 * The discipline of a line of the day by its number. What the claim says of itself says nothing of other claims: a line of theirs has its own discipline, or
 * the one its modifier states.
 */
export function disciplineAt(claim: Claim, index: number): Discipline | undefined {
  const line = lineAt(claim, index);
  return index < claim.lines.length ? disciplineOf(claim, line) : line.discipline ?? statedDiscipline(line);
}

/** Where a line was served: its own place of service, or the claim's. */
export function placeOfServiceOf(claim: Claim, line: ServiceLine): string | undefined {
  return line.placeOfService ?? claim.context.placeOfService;
}
