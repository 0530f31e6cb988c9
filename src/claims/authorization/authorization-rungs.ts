import type { JsonPointer } from "../../core/index.js";
import type { Applies, AuthorizationRung, PriorAuthorizationParameters } from "../../rules/index.js";
import type { Claim } from "../../visit/index.js";
import { windowMissing, windowOver } from "../facts/window-over.js";

/** How many visits a ladder counts before this one; absent where that is not known, or the ladder counts none. */
export function visitsBefore({ context }: Claim, { counter }: PriorAuthorizationParameters): number | undefined {
  return counter === undefined ? undefined : context.counters?.visits?.[counter];
}

/**
 * Whether a step of a ladder is the one the visit stands on: it has begun, and no later one has. Where the number of the visit or the end of a window
 * is not known, it may be several.
 */
export function standsOn(claim: Claim, parameters: PriorAuthorizationParameters, index: number): Applies {
  let stands = hasBegun(claim, parameters, index);
  for (let later = index + 1; later < parameters.rungs.length && stands !== "no"; later += 1) {
    const begun = hasBegun(claim, parameters, later);
    if (begun === "yes") stands = "no";
    if (begun === "unknown") stands = "unknown";
  }
  return stands;
}

/** The facts that would settle it. */
export function rungMissing(claim: Claim, parameters: PriorAuthorizationParameters): readonly JsonPointer[] {
  const open = parameters.rungs.filter((_, index) => hasBegun(claim, parameters, index) === "unknown");
  if (open.length === 0) return [];
  const { counter } = parameters;
  return [
    ...(counter === undefined || visitsBefore(claim, parameters) !== undefined ? [] : [`/context/counters/visits/${counter}`]),
    ...open.flatMap(({ orAfter }) => (orAfter === undefined ? [] : windowMissing(claim, orAfter, undefined))),
  ];
}

function hasBegun(claim: Claim, parameters: PriorAuthorizationParameters, index: number): Applies {
  const rung: AuthorizationRung | undefined = parameters.rungs[index];
  if (rung === undefined) return "no";
  if (index === 0) return "yes";
  const before = visitsBefore(claim, parameters);
  if (before !== undefined && before + 1 >= rung.fromVisit) return "yes";
  const isOver = rung.orAfter === undefined ? "no" : windowOver(claim, rung.orAfter, undefined);
  return before === undefined && isOver === "no" ? "unknown" : isOver;
}
