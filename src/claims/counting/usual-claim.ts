import { type Catalogue, type CptCode, findCode } from "../../codes/index.js";
import type { Outcome } from "../../core/index.js";
import type { CountingRule } from "../../units/index.js";
import type { Claim, ServiceLine } from "../../visit/index.js";
import { agreesWithBlocks, MINUTES_A_DAY } from "./line-minutes.js";
import type { Selector } from "../selector.js";
import { mostOfCode } from "./supported-units.js";
import { poolingOf } from "./treatment-day.js";
import { prepareUnitKind, type UnitKind } from "./unit-kind.js";

const UNIT = 15;
const MANY_LINES = 24;

/**
 * Judges the usual claim without writing a count down: each code once, minutes stated, one discipline and practitioner, no other claims of the day where
 * the rule adds them up, nothing left unbilled. It gives what the whole comparison gives; absent where the claim is not usual, or the rule compares two.
 */
export function prepareUsualClaim(rule: CountingRule, selector: Selector, codes: Catalogue): (claim: Claim) => Outcome | undefined {
  if (rule.method === "higher_of" || rule.method === "lower_of") return () => undefined;
  const pooling = poolingOf(rule);
  const kindOf = prepareUnitKind(rule, codes);
  const addsRemainders = rule.method === "cms_eight_minute";
  const isUsual = (claim: Claim): boolean => {
    const { lines, otherLinesSameDay, unbilled } = claim;
    if (lines.length === 0 || lines.length > MANY_LINES || (pooling !== "visit" && otherLinesSameDay?.length !== 0) || (unbilled !== undefined && unbilled.length > 0)) return false;
    for (let index = 0; index < lines.length; index += 1) {
      const line = lines[index];
      if (line === undefined || selector.line(claim, index) !== "yes" || !isStated(line, kindOf(line.code)) || isRepeated(lines, index)) return false;
      if (line.discipline !== lines[0]?.discipline || (pooling === "practitioner" && line.rendering !== undefined)) return false;
    }
    return true;
  };
  return (claim) => {
    if (!isUsual(claim)) return undefined;
    let needsRemainders = false;
    for (const line of claim.lines) {
      if (kindOf(line.code) === "untimed" ? line.units > 1 : isBeyondItsOwn(line, rule, codes)) return "violated";
      if (addsRemainders && line.units * UNIT > (line.minutes ?? 0) && kindOf(line.code) === "timed") needsRemainders = true;
    }
    if (!needsRemainders) return "satisfied";
    return claim.unbilled === undefined ? "undetermined" : isEarned(claim.lines, kindOf) ? "satisfied" : "violated";
  };
}

/** Whether a line has one unit whatever the time, or states minutes that can be and that its time blocks do not contradict. */
function isStated(line: ServiceLine, kind: UnitKind): boolean {
  return kind === "untimed" || (kind === "timed" && line.minutes !== undefined && line.minutes <= MINUTES_A_DAY && agreesWithBlocks(line));
}

function isRepeated(lines: readonly ServiceLine[], index: number): boolean {
  for (let before = 0; before < index; before += 1) if (lines[before]?.code === lines[index]?.code) return true;
  return false;
}

/** Whether a line has more units than its own minutes could earn. */
function isBeyondItsOwn({ code, minutes = 0, units }: ServiceLine, rule: CountingRule, codes: Catalogue): boolean {
  const basis = findCode(codes, code)?.basis;
  return basis?.kind === "timed" && units > mostOfCode({ code, minutes, minutesPerUnit: basis.minutesPerUnit }, rule);
}

/** Whether the pool has as many units as are billed, and each stands on a remainder that earns one. */
function isEarned(lines: readonly ServiceLine[], kindOf: (code: CptCode) => UnitKind): boolean {
  let total = 0;
  let billed = 0;
  let full = 0;
  for (const { code, minutes = 0, units } of lines) {
    if (kindOf(code) !== "timed") continue;
    total += minutes;
    billed += units;
    full += Math.floor(minutes / UNIT);
  }
  const supported = Math.floor((total + 7) / UNIT);
  if (billed > supported) return false;
  for (const line of lines) if (kindOf(line.code) === "timed" && !isAmongTheLargest(line, lines, supported - full, kindOf)) return false;
  return true;
}

/** The units left go to the largest remainders; of equal ones the provider chooses. */
function isAmongTheLargest({ minutes = 0, units }: ServiceLine, lines: readonly ServiceLine[], unitsLeft: number, kindOf: (code: CptCode) => UnitKind): boolean {
  if (units * UNIT <= minutes) return true;
  const remainder = minutes % UNIT;
  let served = 0;
  for (const other of lines) {
    if (kindOf(other.code) !== "timed") continue;
    const { minutes: otherMinutes = 0 } = other;
    const otherRemainder = otherMinutes % UNIT;
    if (otherRemainder > remainder || (otherRemainder === remainder && other.units * UNIT > otherMinutes)) served += 1;
  }
  return served <= unitsLeft;
}
