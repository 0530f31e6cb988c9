import type { RuleBase, RuleBook, RuleKind, RuleParameters } from "../../src/rules/index.js";
import type { Coverage } from "../../src/review/index.js";
import { bookOf, disciplineModifier, midpoint, statedRule } from "../claims/visit-rules.js";

type Rule = RuleBook["rules"][number];

/** Rules that answer on the five subjects every claim needs an answer on, and are kept by a physical therapist's visit. */
export const answers: Readonly<Record<"unit_counting" | "provider_eligibility" | "referral" | "prior_authorization" | "modifier_required", Rule>> = {
  unit_counting: midpoint,
  provider_eligibility: statedRule("provider_eligibility", { eligible: "only", providerTypes: ["physical_therapist"] }),
  referral: statedRule("referral", { needs: [] }),
  prior_authorization: statedRule("prior_authorization", { rungs: [{ fromVisit: 1, needs: "nothing" }], fixes: [] }),
  modifier_required: disciplineModifier,
};

/** A payer that answers on all five subjects and says what is given beside. */
export function coverageWith(...more: readonly Rule[]): Coverage {
  return { primary: [bookOf([...Object.values(answers), ...more])] };
}

/** The same with one rule of a kind. */
export function coverageAsking<Kind extends RuleKind>(kind: Kind, parameters: RuleParameters[Kind], rest: Partial<RuleBase> = {}): Coverage {
  return coverageWith(statedRule(kind, parameters, { id: `asked-${kind}`, ...rest }));
}
