import { type UndeterminedFinding, whyInDoubt } from "../../rules/index.js";
import { missingFacts } from "./missing-facts.js";

/** Why a rule could not be judged, and what would settle it. */
export function whyNotKnown({ doubt, missing }: UndeterminedFinding): string {
  return whyInDoubt(doubt, missingFacts(missing));
}
