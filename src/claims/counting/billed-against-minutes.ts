import { type Catalogue, type CptCode, findCode } from "../../codes/index.js";
import type { CountingRule } from "../../units/index.js";
import type { Claim } from "../../visit/index.js";
import { lineAt } from "../facts/claim-lines.js";
import { minutesOfLines } from "./line-minutes.js";
import type { Selector } from "../selector.js";
import { isOverbilled, mostOfCode } from "./supported-units.js";
import { prepareUnitKind, type UnitKind } from "./unit-kind.js";
import { prepareUnitPools, type UnitPool } from "./unit-pools.js";
import { numbersWhere } from "../facts/numbers-where.js";

/** A code billed beyond all that its own minutes can earn, whatever is counted with them. */
export interface CodeBeyond {
  readonly code: CptCode;
  readonly minutes: number;
  readonly billed: number;
  readonly most: number;
}

/** What a counting rule sees on a claim. */
export interface BilledAgainstMinutes {
  readonly pools: readonly UnitPool[];
  /** Those of which more is billed than their minutes support. */
  readonly overbilled: readonly UnitPool[];
  readonly beyond: readonly CodeBeyond[];
  /** Lines by number of codes that have one unit whatever the time. */
  readonly untimed: readonly number[];
  /** Lines whose units are not told by minutes. */
  readonly notCounted: readonly number[];
  /** Lines of which it is not known here what a unit is. */
  readonly notKnown: readonly number[];
}

/** Makes ready the comparison of the units of a claim with its minutes. */
export function prepareBilledAgainstMinutes(rule: CountingRule, selector: Selector, codes: Catalogue): (claim: Claim) => BilledAgainstMinutes {
  const poolsOf = prepareUnitPools(rule, selector, codes);
  const kindOf = prepareUnitKind(rule, codes);
  return (claim) => {
    const looked = numbersWhere(claim.lines.length, (index) => selector.line(claim, index) !== "no");
    const linesOf = (kind: UnitKind): readonly number[] => looked.filter((index) => kindOf(lineAt(claim, index).code) === kind);
    const pools = poolsOf(claim);
    const surelyTimed = linesOf("timed").filter((index) => selector.line(claim, index) === "yes");
    return {
      pools,
      overbilled: pools.filter((pool) => isOver(claim, pool)),
      beyond: [...new Set(surelyTimed.map((index) => lineAt(claim, index).code))].flatMap((code) => beyondOf(claim, code, surelyTimed, rule, codes)),
      untimed: linesOf("untimed"),
      notCounted: linesOf("not_counted"),
      notKnown: linesOf("not_known"),
    };
  };
}

/** Units billed of a code on some lines. */
export function billedOf(claim: Claim, lines: readonly number[], code: CptCode): number {
  return lines.reduce((units, index) => units + (lineAt(claim, index).code === code ? lineAt(claim, index).units : 0), 0);
}

function isOver(claim: Claim, { counted, lines }: UnitPool): boolean {
  if (counted === undefined) return false;
  const ofRule = new Set(counted.timed.lines.map(({ code }) => code));
  return isOverbilled(counted.timed, (code) => billedOf(claim, lines, code)) || counted.codes.some(({ code, most }) => !ofRule.has(code) && billedOf(claim, lines, code) > most);
}

function beyondOf(claim: Claim, code: CptCode, timed: readonly number[], rule: CountingRule, codes: Catalogue): readonly CodeBeyond[] {
  const lines = timed.filter((index) => lineAt(claim, index).code === code);
  const each = minutesOfLines(claim, lines);
  const basis = findCode(codes, code)?.basis;
  if (basis?.kind !== "timed" || each.includes(undefined)) return [];
  const minutes = each.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  const billed = billedOf(claim, lines, code);
  const most = mostOfCode({ code, minutes, minutesPerUnit: basis.minutesPerUnit }, rule);
  return billed > most ? [{ code, minutes, billed, most }] : [];
}
