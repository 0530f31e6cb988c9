import type { DailyCapParameters, DailyLimit } from "../../rules/index.js";
import type { Claim, ServiceLine } from "../../visit/index.js";
import { lineAt, lineCount } from "../facts/claim-lines.js";
import { measureOf } from "./daily-measure.js";
import { countsWith, type DayGroups } from "./day-group.js";
import { numbersWhere } from "../facts/numbers-where.js";

/**
 * The lines of the claim, by number, that do not wholly fit within a daily limit when the payer keeps lines in its order. Undefined where the order is
 * not known: lines of another claim count too, or an allowed amount is not given.
 */
export function linesOverLimit(claim: Claim, own: number, groups: DayGroups, measure: DailyLimit["measure"], limit: number, keep: NonNullable<DailyCapParameters["keep"]>): readonly number[] | undefined {
  const counted = numbersWhere(lineCount(claim), (index) => countsWith(claim, own, index, groups) !== "no");
  if (claim.otherLinesSameDay === undefined || counted.some((index) => index >= claim.lines.length || countsWith(claim, own, index, groups) === "unknown")) return undefined;
  const inOrder = keep === "claim_order" ? counted : byAllowed(claim, counted);
  if (inOrder === undefined) return undefined;
  const before: ServiceLine[] = [];
  return inOrder.filter((index) => {
    const fits = sumOf({ ...claim, lines: [...before, lineAt(claim, index)] }, groups, measure) <= limit;
    // A code that is too many takes no place; units and amounts that are too many take what is left of it.
    if (fits || measure !== "procedures") before.push(lineAt(claim, index));
    return !fits;
  }).sort((a, b) => a - b);
}

function sumOf(claim: Claim, groups: DayGroups, measure: DailyLimit["measure"]): number {
  return measureOf(measure, groups).least(claim, 0);
}

/** Those with the highest allowed amount for one unit first; equal ones in claim order. */
function byAllowed(claim: Claim, counted: readonly number[]): readonly number[] | undefined {
  const lines = counted.map((index) => ({ index, allowed: allowedForOne(lineAt(claim, index)) }));
  if (lines.some(({ allowed }) => allowed === undefined)) return undefined;
  return lines.sort((a, b) => (b.allowed ?? 0) - (a.allowed ?? 0)).map(({ index }) => index);
}

function allowedForOne({ allowedCents, units }: ServiceLine): number | undefined {
  return allowedCents === undefined || units === 0 ? allowedCents : allowedCents / units;
}
