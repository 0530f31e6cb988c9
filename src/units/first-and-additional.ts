import { type Catalogue, type CptCode, findCode } from "../codes/index.js";
import type { UnitLine } from "./unit-count.js";
import { requireWholeMinutes } from "./whole-minutes.js";

/**
 * Splits the minutes of a first / additional pair: the first code takes one stretch of time, the additional code what follows. Each asks for
 * more than half of its stretch, or the whole of it, as the catalogue says of the code.
 *
 * @param firstCode - The first code of the pair
 * @param minutes - Minutes of both codes together, whole
 * @param codes - The catalogue that describes the pair
 * @returns The line of the first code and, where minutes are left for it, of the additional code
 * @throws RangeError when minutes are not a whole number, or the catalogue does not describe the code as the first of a pair
 *
 * @example
 * ```ts
 * import { catalogue, firstAndAdditionalUnits } from "therapy-units";
 *
 * firstAndAdditionalUnits("97129", 38, catalogue).map(({ code, units }) => [code, units]); // => [["97129", 1], ["97130", 2]]
 * ```
 */
export function firstAndAdditionalUnits(firstCode: CptCode, minutes: number, codes: Catalogue): readonly UnitLine[] {
  requireWholeMinutes("minutes", minutes);
  const first = findCode(codes, firstCode)?.basis;
  const additional = first?.kind === "timed_first" ? findCode(codes, first.additionalCode)?.basis : undefined;
  if (first?.kind !== "timed_first" || additional?.kind !== "timed_additional") throw new RangeError("the catalogue does not describe firstCode as the first code of a pair: add both codes with extendCatalogue");
  const firstLine = lineOf(firstCode, Math.min(minutes, first.minutes), first.minutes, first.threshold);
  if (minutes <= first.minutes) return [firstLine];
  return [firstLine, lineOf(first.additionalCode, minutes - first.minutes, additional.minutesPerUnit, additional.threshold)];
}

function lineOf(code: CptCode, minutes: number, minutesPerUnit: number, threshold: "midpoint" | "whole"): UnitLine {
  const fullUnits = Math.floor(minutes / minutesPerUnit);
  const remainderMinutes = minutes % minutesPerUnit;
  const remainderUnit = threshold === "midpoint" && 2 * remainderMinutes > minutesPerUnit;
  const units = fullUnits + (remainderUnit ? 1 : 0);
  return { code, minutes, units, fullUnits, remainderMinutes, remainderUnit, mergedFrom: 1, billable: units > 0 };
}
