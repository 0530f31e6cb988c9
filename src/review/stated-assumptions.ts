import { type Asking, type Assumption, requireAssumptions } from "../rules/index.js";
import type { Claim, Visit } from "../visit/index.js";
import type { RecordUnderReview } from "../documentation/index.js";

/** An input that assumptions may fill. */
type Input = "visit" | "claim" | "record";

const FACTS_OF: { readonly visit: Readonly<Record<keyof Visit, true>>; readonly claim: Readonly<Record<keyof Claim, true>>; readonly record: Readonly<Record<keyof RecordUnderReview, true>> } = {
  visit: { dateOfService: true, discipline: true, status: true, services: true, sameDayVisits: true, context: true, record: true },
  claim: { dateOfService: true, discipline: true, context: true, lines: true, unbilled: true, otherLinesSameDay: true },
  record: { dateOfService: true, discipline: true, record: true, billed: true, context: true, services: true },
};

/** The question as it is put to one input: only assumptions about a fact it may hold. */
export function askingOf({ asOf, assumptions = [] }: Asking, input: Input): Asking {
  const own = assumptionsOn(assumptions, input);
  return own.length === 0 ? { asOf } : { asOf, assumptions: own };
}

/** The assumptions about facts that an input may hold; a RangeError where one can fill nothing, whichever input it means. */
export function assumptionsOn(assumptions: readonly Assumption[], input: Input): readonly Assumption[] {
  requireAssumptions(assumptions);
  return assumptions.filter(({ pointer }) => Object.hasOwn(FACTS_OF[input], pointer.split("/")[1] ?? ""));
}
