import { requireHolding } from "../core/index.js";
import type { CptCode } from "../codes/index.js";
import type { UnitCount, UnitLine } from "./unit-count.js";

/**
 * Lists every allocation of a count's units that its method allows, one at a time and lazily: 80 equal remainders have more than 10²².
 * The first is the count's own. Without a tie it is the only one.
 *
 * @param count - A unit count
 * @returns The lines of each allocation, in the order of the count's lines
 *
 * @example
 * ```ts
 * import { cmsEightMinute, legalAllocations } from "therapy-units";
 *
 * const count = cmsEightMinute([{ code: "97112", minutes: 20 }, { code: "97110", minutes: 20 }]);
 *
 * [...legalAllocations(count)].map((lines) => lines.map(({ units }) => units)); // => [[2, 1], [1, 2]]
 * ```
 */
export function* legalAllocations(count: UnitCount): Generator<readonly UnitLine[], void, undefined> {
  const { tie, lines } = count;
  if (tie === undefined) {
    yield lines;
    return;
  }
  for (const chosen of combinations(tie.codes, tie.unitsToAssign)) {
    yield lines.map((line) => (tie.codes.includes(line.code) ? withRemainderUnit(line, chosen.includes(line.code)) : line));
  }
}

/**
 * How many allocations {@link legalAllocations} would list, without listing them.
 *
 * @param count - A unit count
 * @returns 1 without a tie; else the ways to choose the codes that get the units left
 *
 * @example
 * ```ts
 * import { cmsEightMinute, countLegalAllocations } from "therapy-units";
 *
 * const count = cmsEightMinute([{ code: "97112", minutes: 7 }, { code: "97110", minutes: 7 }, { code: "97140", minutes: 7 }]);
 *
 * countLegalAllocations(count); // => 3n
 * ```
 */
export function countLegalAllocations(count: UnitCount): bigint {
  requireHolding(count, "lines", "count is none: give what countUnits returns");
  if (count.tie === undefined) return 1n;
  const { codes, unitsToAssign } = count.tie;
  let ways = 1n;
  for (let taken = 1; taken <= unitsToAssign; taken += 1) ways = (ways * BigInt(codes.length - taken + 1)) / BigInt(taken);
  return ways;
}

/**
 * Whether units given to the codes are an allocation the count's method allows.
 *
 * @param count - A unit count
 * @param units - Units by code; a code left out has none
 * @returns False also when a code stands in `units` with units but not in the count
 *
 * @example
 * ```ts
 * import { cmsEightMinute, isLegalAllocation } from "therapy-units";
 *
 * const count = cmsEightMinute([{ code: "97112", minutes: 20 }, { code: "97110", minutes: 20 }]);
 *
 * isLegalAllocation(count, { "97112": 1, "97110": 2 }); // => true
 * isLegalAllocation(count, { "97112": 3 }); // => false
 * ```
 */
export function isLegalAllocation(count: UnitCount, units: Readonly<Record<string, number>>): boolean {
  requireHolding(count, "lines", "count is none: give what countUnits returns");
  const given = new Map(Object.entries(units));
  let fromTie = 0;
  for (const line of count.lines) {
    const unitsGiven = given.get(line.code) ?? 0;
    given.delete(line.code);
    if (count.tie?.codes.includes(line.code) !== true) {
      if (unitsGiven !== line.units) return false;
    } else if (unitsGiven === line.fullUnits + 1) {
      fromTie += 1;
    } else if (unitsGiven !== line.fullUnits) {
      return false;
    }
  }
  return fromTie === (count.tie?.unitsToAssign ?? 0) && [...given.values()].every((unitsGiven) => unitsGiven === 0);
}

function withRemainderUnit(line: UnitLine, remainderUnit: boolean): UnitLine {
  if (line.remainderUnit === remainderUnit) return line;
  const units = line.fullUnits + (remainderUnit ? 1 : 0);
  return { ...line, units, remainderUnit, billable: units > 0 };
}

/** Every choice of `size` codes, in the order of the codes; one choice is held at a time. */
function* combinations(codes: readonly CptCode[], size: number): Generator<readonly CptCode[], void, undefined> {
  const picked = Array.from({ length: size }, (_, index) => index);
  for (;;) {
    yield picked.map((index) => codes[index] as CptCode);
    let last = size - 1;
    while (last >= 0 && picked[last] === codes.length - size + last) last -= 1;
    if (last < 0) return;
    const next = (picked[last] as number) + 1;
    for (let index = last; index < size; index += 1) picked[index] = next + index - last;
  }
}
