import { requireHolding, requireList } from "../core/index.js";
import type { CptCode } from "../codes/index.js";
import { countUnits } from "./counting-methods.js";
import type { CountingRule } from "./counting-rule.js";
import type { TimedService } from "./timed-service.js";

/**
 * Tells a timer screen how many more minutes of one code bring the visit its next unit. It is a fact of the counting rule, not advice to
 * treat longer.
 *
 * @param services - Timed codes with their minutes so far
 * @param code - The code the clock is running on; it need not have minutes yet
 * @param rule - The counting rule
 * @returns Whole minutes, 1 or more, after which the visit's total units rise
 * @throws RangeError as {@link countUnits} does
 *
 * @example
 * ```ts
 * import { minutesToNextUnit } from "therapy-units";
 *
 * // 33 minutes are two units; the third begins with the 38th pooled minute.
 * minutesToNextUnit([{ code: "97110", minutes: 33 }], "97140", { method: "cms_eight_minute" }); // => 5
 * minutesToNextUnit([{ code: "97110", minutes: 33 }], "97140", { method: "ama_midpoint" }); // => 8
 * ```
 */
export function minutesToNextUnit(services: readonly TimedService[], code: CptCode, rule: CountingRule): number {
  requireList(services, 'services is not a list: give the timed codes with their minutes, as [{ code: "97110", minutes: 33 }]');
  if (typeof code !== "string") throw new TypeError('code is not a procedure code: give the one the clock is running on, as "97140"');
  requireHolding(rule, "method", 'rule is no counting rule: give one, as { method: "cms_eight_minute" }');
  const soFar = countUnits(services, rule).totalUnits;
  const running = services.find((service) => service.code === code) ?? { code };
  return fewestMinutes((minutes) => countUnits([...services, { ...running, minutes }], rule).totalUnits > soFar);
}

/**
 * The minutes of a single 15-minute code that give exactly so many units.
 *
 * @param units - Units, a whole number, 0 or more
 * @param rule - The counting rule
 * @returns First and last whole minute of the range
 * @throws RangeError when units are not a whole number, no number of minutes gives exactly that many, or the rule's own figures are out of range
 *
 * @example
 * ```ts
 * import { minutesRange } from "therapy-units";
 *
 * minutesRange(3, { method: "cms_eight_minute" }); // => { from: 38, until: 52 }
 * ```
 */
export function minutesRange(units: number, rule: CountingRule): { readonly from: number; readonly until: number } {
  requireHolding(rule, "method", 'rule is no counting rule: give one, as { method: "cms_eight_minute" }');
  if (!Number.isSafeInteger(units) || units < 0) throw new RangeError("units must be a whole number, 0 or more");
  const reach = (wanted: number) => fewestMinutes((minutes) => countUnits([{ code: "97124", minutes }], rule).totalUnits >= wanted);
  const from = units === 0 ? 0 : reach(units);
  const until = reach(units + 1) - 1;
  if (until < from) throw new RangeError("no number of minutes gives exactly this many units under the rule: ask for another number of units");
  return { from, until };
}

/** Far more than a patient has, and far fewer than numbers hold exactly. */
const MOST_MINUTES = 1_000_000_000;

/** The fewest minutes, 1 or more, from which on a condition holds; units never fall as minutes rise. */
function fewestMinutes(enough: (minutes: number) => boolean): number {
  let tooFew = 0;
  let sufficient = 1;
  while (!enough(sufficient)) {
    tooFew = sufficient;
    sufficient *= 2;
    if (sufficient > MOST_MINUTES) throw new RangeError("the rule gives no such unit within a billion minutes: ask for fewer units, or check the figures of the rule");
  }
  while (sufficient - tooFew > 1) {
    const middle = Math.floor((tooFew + sufficient) / 2);
    if (enough(middle)) sufficient = middle;
    else tooFew = middle;
  }
  return sufficient;
}
