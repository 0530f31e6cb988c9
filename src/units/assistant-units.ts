import type { CptCode } from "../codes/index.js";
import type { PerformedService } from "../visit/index.js";
import { type AssistantRule, dependsOnArithmetic, exceedsShare } from "./assistant-rule.js";
import { USUAL_MINUTES_PER_UNIT } from "./timed-service.js";
import { treatmentTime } from "./treatment-time.js";
import type { UnitCount, UnitLine } from "./unit-count.js";

/** A line to bill, with or without the assistant's modifier. */
export interface AssistantLine extends UnitLine {
  /** Whether the line carries CQ (physical therapy) or CO (occupational therapy). */
  readonly assistant: boolean;
}

/** Lines split by who furnished the units. */
export interface AssistantUnits {
  /** The lines, one with and one without the modifier where a code has both; the part without comes first. */
  readonly lines: readonly AssistantLine[];
  /** Codes for which the published ways of working out the share disagree, or that leave open which minutes make up a unit. */
  readonly methodDependent: readonly CptCode[];
}

/** Minutes of one code by who furnished them; time together counts as the therapist's. */
interface Shares { readonly therapist: number; readonly assistant: number }

const UNIT = USUAL_MINUTES_PER_UNIT;

/**
 * Says which units of 15-minute codes were furnished in whole or in part by a therapist assistant. Each practitioner's own full 15s are
 * theirs; a unit left over is tested alone. Time of therapist and assistant together counts as the therapist's. Minutes of an aide or a
 * student are not looked at.
 *
 * @param count - The units of the codes, as counted and allocated
 * @param performed - The services the count was made from, each `performedBy` a therapist, an assistant, or both together
 * @param rule - The rule in force on the date of service
 * @returns The lines split by the modifier, and the codes whose answer depends on the arithmetic
 * @throws RangeError when a service does not say who performed it or how long, or its minutes are not those of the count, or a code's units are not 15 minutes
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
  const methodDependent: CptCode[] = [];
  const minutes = treatmentTime(performed).minutes;
  const lines = count.lines.flatMap((line) => {
    const shares = sharesOf(line, performed, minutes);
    requireUsualUnit(line);
    const { assistantUnits, dependsOnMethod } = assistantUnitsOf(line.units, shares, rule);
    if (dependsOnMethod) methodDependent.push(line.code);
    return splitLine(line, shares, assistantUnits);
  });
  return { lines, methodDependent };
}

/**
 * Says which services without a 15-minute unit (evaluations, group, supervised modalities) were furnished in part by an assistant: the test
 * runs on the whole service.
 *
 * @param serviceLines - Lines of service-based codes
 * @param performed - The services they come from, each with its minutes and `performedBy`
 * @param rule - The rule in force on the date of service; its exceptions do not concern these services
 * @returns The lines, each with or without the modifier
 * @throws RangeError as {@link assignAssistantUnits} does
 *
 * @example
 * ```ts
 * import { assignAssistantServices } from "therapy-units";
 *
 * const group = { code: "97150", minutes: 40, units: 1, fullUnits: 1, remainderMinutes: 0, remainderUnit: false, mergedFrom: 2, billable: true };
 * const { lines } = assignAssistantServices(
 *   [group],
 *   [{ code: "97150", minutes: 35, performedBy: "therapist" }, { code: "97150", minutes: 5, performedBy: "assistant" }],
 *   { overPercent: 10, arithmetic: "ratio", therapistMidpointException: true, twoUnitException: true },
 * );
 *
 * lines.map(({ assistant }) => assistant); // => [true]
 * ```
 */
export function assignAssistantServices(serviceLines: readonly UnitLine[], performed: readonly PerformedService[], rule: AssistantRule): AssistantUnits {
  const methodDependent: CptCode[] = [];
  const minutes = treatmentTime(performed).minutes;
  const lines = serviceLines.map((line) => {
    const { assistant, therapist } = sharesOf(line, performed, minutes);
    const total = assistant + therapist;
    if (dependsOnArithmetic(assistant, total, rule.overPercent)) methodDependent.push(line.code);
    return { ...line, assistant: line.billable && exceedsShare(assistant, total, rule.overPercent, rule.arithmetic) };
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
  if (unitsLeft === 2 && rule.twoUnitException && therapist >= 9 && assistant >= 9 && total >= 23) return { ...settled, assistantUnits: own + 1 };
  if (unitsLeft === 1 && rule.therapistMidpointException && therapist >= 8) return settled;
  return {
    assistantUnits: own + (exceedsShare(assistant, total, rule.overPercent, rule.arithmetic) ? unitsLeft : 0),
    dependsOnMethod: dependsOnArithmetic(assistant, total, rule.overPercent) || (unitsLeft > 1 && dependsOnGrouping(assistant, therapist, rule)),
  };
}

/** Of several units left, whether one could be made up of the therapist's minutes so that the assistant's share of it is too small. */
function dependsOnGrouping(assistant: number, therapist: number, rule: AssistantRule): boolean {
  return assistant > 0 && !exceedsShare(UNIT - therapist, UNIT, rule.overPercent, rule.arithmetic);
}

function sharesOf(line: UnitLine, performed: readonly PerformedService[], minutes: readonly (number | undefined)[]): Shares {
  let therapist = 0;
  let assistant = 0;
  performed.forEach(({ code, performedBy }, index) => {
    if (code !== line.code || performedBy === "aide" || performedBy === "student") return;
    const furnished = minutes[index];
    if (furnished === undefined) throw new RangeError(`performed[${index}] has no certain minutes: settle the problems of treatmentTime first`);
    if (performedBy === undefined) throw new RangeError(`performed[${index}].performedBy must say therapist, assistant or together`);
    if (performedBy === "assistant") assistant += furnished;
    else therapist += furnished;
  });
  if (therapist + assistant !== line.minutes) throw new RangeError(`the performed minutes of ${line.code} are not those of the count: pass the services the count was made from`);
  return { therapist, assistant };
}

function requireUsualUnit(line: UnitLine): void {
  if (line.fullUnits > 0 && (line.minutes - line.remainderMinutes) / line.fullUnits !== UNIT) {
    throw new RangeError(`the units of ${line.code} are not 15-minute units: the assistant's share is worked out on 15-minute units only`);
  }
}

function splitLine(line: UnitLine, shares: Shares, assistantUnits: number): readonly AssistantLine[] {
  if (assistantUnits === 0) return [{ ...line, assistant: false }];
  if (assistantUnits === line.units) return [{ ...line, assistant: true }];
  return [part(line, shares.therapist, line.units - assistantUnits, false), part(line, shares.assistant, assistantUnits, true)];
}

function part(line: UnitLine, minutes: number, units: number, assistant: boolean): AssistantLine {
  const fullUnits = Math.max(units - 1, Math.min(units, Math.floor(minutes / UNIT)));
  return { code: line.code, minutes, units, fullUnits, remainderMinutes: Math.max(0, minutes - fullUnits * UNIT), remainderUnit: units > fullUnits, mergedFrom: line.mergedFrom, billable: true, assistant };
}
