import type { CptCode } from "../../codes/index.js";
import type { UnitCount, UnitLine } from "../../units/index.js";

/** Units billed of a code. */
export type BilledOf = (code: CptCode) => number;

/**
 * Chooses among the lawful ways to give out the units of some counts the one that suits what was billed: where the provider chooses who gets a unit left
 * over, the codes billed with it come first. A code has then more billed than its lines hold only where no lawful choice supports it.
 *
 * @param counts - What was counted together, one count for each pool
 * @param billedOf - Units billed of a code
 * @returns Each count with its units given out so; where it compared two, the one that was taken comes first
 */
export function suitedCounts(counts: readonly UnitCount[], billedOf: BilledOf): readonly UnitCount[] {
  let chosen = counts;
  let lines = givenOut(counts, billedOf);
  counts.forEach((count, place) => {
    // Where the two counts of higher_of or lower_of agree in all, the units of either are lawful.
    const alike = (count.considered ?? []).filter(({ totalUnits }) => totalUnits === count.totalUnits);
    for (const other of alike) {
      const instead = chosen.with(place, other);
      const linesInstead = givenOut(instead, billedOf);
      if (overbilled(linesInstead, billedOf) >= overbilled(lines, billedOf)) continue;
      chosen = instead;
      lines = linesInstead;
    }
  });
  return counts.map((count, place) => {
    const { considered = [] } = count;
    const taken = chosen[place] ?? count;
    const { tie, ...rest } = { ...count, lines: lines[place] ?? count.lines };
    const choice = taken.tie === undefined ? {} : { tie: taken.tie };
    return taken === count ? { ...rest, ...(tie === undefined ? {} : { tie }) } : { ...rest, ...choice, considered: [taken, ...considered.filter((one) => one !== taken)] };
  });
}

/** The units left over of one pool, and the codes that get one. */
interface Share {
  readonly codes: readonly CptCode[];
  readonly units: number;
  readonly to: Set<CptCode>;
}

function givenOut(counts: readonly UnitCount[], billedOf: BilledOf): readonly (readonly UnitLine[])[] {
  const shares = counts.map(({ tie }): Share => ({ codes: tie?.codes ?? [], units: tie?.unitsToAssign ?? 0, to: new Set() }));
  for (const code of new Set(shares.flatMap(({ codes }) => codes))) {
    let wanted = billedOf(code) - unitsOf(shared(counts, shares), code);
    while (wanted > 0 && gives(shares, code, new Set())) wanted -= 1;
  }
  for (const { codes, to, units } of shares) for (const code of codes) if (to.size < units) to.add(code);
  return shared(counts, shares);
}

/** The lines of each count with its units left over given to the codes of its share. */
function shared(counts: readonly UnitCount[], shares: readonly Share[]): readonly (readonly UnitLine[])[] {
  return counts.map(({ lines }, place) => lines.map((line) => {
    const share = shares[place];
    if (share?.codes.includes(line.code) !== true) return line;
    const remainderUnit = share.to.has(line.code);
    const units = line.fullUnits + (remainderUnit ? 1 : 0);
    return { ...line, units, remainderUnit, billable: units > 0 };
  }));
}

/** Gives a code one more unit from some pool; a code that holds the last one there may get its own from another pool instead. A pool is tried once. */
function gives(shares: readonly Share[], code: CptCode, tried: Set<Share>): boolean {
  for (const share of shares) {
    if (tried.has(share) || !share.codes.includes(code) || share.to.has(code)) continue;
    tried.add(share);
    const moved = share.to.size < share.units ? undefined : [...share.to].find((holder) => gives(shares, holder, tried));
    if (share.to.size >= share.units && moved === undefined) continue;
    if (moved !== undefined) share.to.delete(moved);
    share.to.add(code);
    return true;
  }
  return false;
}

function overbilled(lines: readonly (readonly UnitLine[])[], billedOf: BilledOf): number {
  const codes = new Set(lines.flat().map(({ code }) => code));
  return [...codes].reduce((over, code) => over + Math.max(0, billedOf(code) - unitsOf(lines, code)), 0);
}

function unitsOf(lines: readonly (readonly UnitLine[])[], code: CptCode): number {
  return lines.flat().reduce((sum, line) => sum + (line.code === code ? line.units : 0), 0);
}
