import type { CptCode } from "../codes/index.js";
import type { PerformedService } from "../visit/index.js";
import { type AssistantRule, dependsOnArithmetic, exceedsShare, requireAssistantRule } from "./assistant-rule.js";
import { type Shares, sharesOf } from "./assistant-shares.js";
import { USUAL_MINUTES_PER_UNIT } from "./timed-service.js";
import { isDirect } from "./treatment-time.js";
import type { UnitCount, UnitLine } from "./unit-count.js";

/**
 * A line to bill, with or without the assistant's modifier. Where a code has both, each part holds the minutes of its own practitioner; a unit that
 * was left over is made of both's, so a part can have more units than its own minutes hold.
 */
export interface AssistantLine extends UnitLine {
  /** Whether the line carries CQ (physical therapy) or CO (occupational therapy). */
  readonly assistant: boolean;
}

/** Lines split by who furnished the units. */
export interface AssistantUnits {
  /** The lines, one with and one without the modifier where a code has both; the part without comes first. */
  readonly lines: readonly AssistantLine[];
  /** Codes whose answer depends on how the share is worked out, or on which minutes make up which of two units left. */
  readonly methodDependent: readonly CptCode[];
}

const UNIT = USUAL_MINUTES_PER_UNIT;

/**
 * Says which units of 15-minute codes were furnished in whole or in part by a therapist assistant. Each practitioner's own full 15s are
 * theirs; a unit left over is tested alone. Time of therapist and assistant together counts as the therapist's. Time of an aide or a student,
 * in a group or under supervision alone is not looked at, as it is not in the count.
 *
 * @param count - The units of the codes, as counted and allocated
 * @param performed - The services the count was made from, each `performedBy` a therapist, an assistant, or both together
 * @param rule - The rule in force on the date of service
 * @returns The lines split by the modifier, and the codes whose answer depends on the method
 * @throws RangeError when the rule compares nothing, a service does not say who performed it or how long, its minutes are not those of the count,
 * or the units are not 15-minute units
 * @see 42 CFR 410.60(a)(4); CMS Therapy Services page (the two exceptions from 2022)
 *
 * @example
 * ```ts
 * import { assignAssistantUnits, cmsEightMinute } from "therapy-units";
 *
 * const count = cmsEightMinute([{ code: "97110", minutes: 36 }]);
 * const { lines } = assignAssistantUnits(
 *   count,
 *   [{ code: "97110", minutes: 23, performedBy: "assistant" }, { code: "97110", minutes: 13, performedBy: "therapist" }],
 *   { overPercent: 10, arithmetic: "ratio", therapistMidpointException: true, twoUnitException: true },
 * );
 *
 * lines.map(({ units, assistant }) => [units, assistant]); // => [[1, false], [1, true]]
 * ```
 */
export function assignAssistantUnits(count: UnitCount, performed: readonly PerformedService[], rule: AssistantRule): AssistantUnits {
  requireAssistantRule(rule);
  requireUsualUnits(count);
  const methodDependent: CptCode[] = [];
  const lines = count.lines.flatMap((line, index) => {
    const shares = sharesOf([line.code], performed, isDirect);
    if (shares.therapist + shares.assistant !== line.minutes) throw new RangeError(`the performed minutes of count.lines[${index}] are not those of the count: pass the services the count was made from`);
    const { assistantUnits, dependsOnMethod } = assistantUnitsOf(line.units, shares, rule);
    if (dependsOnMethod) methodDependent.push(line.code);
    return splitLine(line, shares, assistantUnits);
  });
  return { lines, methodDependent };
}

function assistantUnitsOf(units: number, shares: Shares, rule: AssistantRule): { readonly assistantUnits: number; readonly dependsOnMethod: boolean } {
  const own = Math.min(units, Math.floor(shares.assistant / UNIT));
  const unitsLeft = units - own - Math.floor(shares.therapist / UNIT);
  const assistant = shares.assistant % UNIT;
  const therapist = shares.therapist % UNIT;
  const total = assistant + therapist;
  const settled = { assistantUnits: own, dependsOnMethod: false };
  if (unitsLeft <= 0) return settled;
  if (unitsLeft === 2 && rule.twoUnitException && total >= 23) return { ...settled, assistantUnits: own + 1 };
  if (unitsLeft === 1 && rule.therapistMidpointException && therapist >= 8) return settled;
  const eitherGrouping = unitsLeft > 1 && assistant > 0 && therapist > 0;
  return {
    assistantUnits: own + (exceedsShare(assistant, total, rule) ? unitsLeft : 0),
    dependsOnMethod: eitherGrouping || dependsOnArithmetic(assistant, total, rule),
  };
}

function requireUsualUnits({ considered = [], lines, method }: UnitCount): void {
  const inBlocks = method === "block_plus_increment" || considered.some((one) => one.method === "block_plus_increment");
  lines.forEach(({ fullUnits, minutes, units }, index) => {
    if (inBlocks || (units > 0 && fullUnits !== Math.floor(minutes / UNIT))) {
      throw new RangeError(`the units of count.lines[${index}] are not 15-minute units: the assistant's share is worked out on 15-minute units only`);
    }
  });
}

function splitLine(line: UnitLine, shares: Shares, assistantUnits: number): readonly AssistantLine[] {
  if (assistantUnits === 0) return [{ ...line, assistant: false }];
  if (assistantUnits === line.units) return [{ ...line, assistant: true }];
  return [
    part(line.code, shares.therapist, line.units - assistantUnits, shares.therapistServices, false),
    part(line.code, shares.assistant, assistantUnits, shares.assistantServices, true),
  ];
}

function part(code: CptCode, minutes: number, units: number, mergedFrom: number, assistant: boolean): AssistantLine {
  const fullUnits = Math.min(units, Math.floor(minutes / UNIT));
  return { code, minutes, units, fullUnits, remainderMinutes: minutes - fullUnits * UNIT, remainderUnit: units > fullUnits, mergedFrom, billable: true, assistant };
}
