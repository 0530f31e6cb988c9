import type { CptCode } from "../../codes/index.js";
import { countUnits, type CountingRule, type TimedService, type UnitCount } from "../../units/index.js";

/** What a count gives a code: without a tie both figures are the same. */
export interface SupportedUnits {
  readonly code: CptCode;
  readonly minutes: number;
  readonly fewest: number;
  readonly most: number;
}

/** What a count gives each code. */
export function supportedUnits({ lines, tie }: UnitCount): readonly SupportedUnits[] {
  return lines.map(({ code, fullUnits, minutes, units }) => {
    const isTied = tie?.codes.includes(code) === true;
    return { code, minutes, fewest: isTied ? fullUnits : units, most: isTied ? fullUnits + 1 : units };
  });
}

/** Whether more is billed than a count supports: in all, or for a code whatever way its units are given out. Fewer is lawful. */
export function isOverbilled(count: UnitCount, billedOf: (code: CptCode) => number): boolean {
  const { considered = [], lines, tie, totalUnits } = count;
  const alike = considered.filter((one) => one.totalUnits === totalUnits);
  if (alike.length > 0) return alike.every((one) => isOverbilled(one, billedOf));
  if (lines.reduce((sum, { code }) => sum + billedOf(code), 0) > totalUnits) return true;
  if (supportedUnits(count).some(({ code, most }) => billedOf(code) > most)) return true;
  const fromTie = lines.filter(({ code, fullUnits }) => tie?.codes.includes(code) === true && billedOf(code) > fullUnits).length;
  return fromTie > (tie?.unitsToAssign ?? 0);
}

/** The most units the minutes of one code can earn, whatever other codes are counted with them. */
export function mostOfCode(service: TimedService, rule: CountingRule): number {
  switch (rule.method) {
    case "cms_eight_minute": return Math.ceil(service.minutes / 15);
    case "higher_of":
    case "lower_of": return Math.max(...rule.of.map((one) => mostOfCode(service, one)));
    default: return countUnits([service], rule).totalUnits;
  }
}
