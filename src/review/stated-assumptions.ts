import { type AskedAbout, type Asking, assumptionsOn } from "../rules/index.js";

/** The question as it is put to one input: only assumptions about a fact it may hold. */
export function askingOf({ asOf, assumptions = [] }: Asking, input: AskedAbout): Asking {
  const own = assumptionsOn(assumptions, input);
  return own.length === 0 ? { asOf } : { asOf, assumptions: own };
}
