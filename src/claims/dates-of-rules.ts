import type { PlainDate } from "../core/index.js";
import type { DateBasis, RuleDates, RuleSet } from "../rules/index.js";
import type { Claim } from "../visit/index.js";

/** A date that the rules were asked for and a claim may give. */
interface SharedDate {
  readonly name: string;
  readonly ofRules: (dates: RuleDates) => PlainDate | undefined;
  readonly ofClaim: (claim: Claim) => PlainDate | undefined;
}

const SHARED: Readonly<Record<Exclude<DateBasis, "service">, SharedDate>> = {
  injury: { name: "date of injury", ofRules: ({ injuryOn }) => injuryOn, ofClaim: ({ context }) => context.injuryOn },
  order: { name: "date of the order", ofRules: ({ orderedOn }) => orderedOn, ofClaim: ({ context: { referral } }) => (referral === "none" ? undefined : referral?.orderedOn) },
  policy_issued: { name: "date of the policy", ofRules: ({ policyIssuedOn }) => policyIssuedOn, ofClaim: ({ context }) => context.policyIssuedOn },
  received: { name: "date of receipt", ofRules: ({ receivedOn }) => receivedOn, ofClaim: ({ context }) => context.receivedOn },
};

/** Makes ready the refusal of a claim whose dates are not those the rules were asked for: its date of service, and any other that a rule of the set hangs on. */
export function prepareDateRefusal({ dates, rules }: RuleSet): (claim: Claim) => void {
  const hinges = [...new Set(rules.flatMap(({ dateBasis = "service" }) => (dateBasis === "service" ? [] : [SHARED[dateBasis]])))].filter(({ ofRules }) => ofRules(dates) !== undefined);
  return (claim) => {
    if (claim.dateOfService !== dates.dateOfService) throw new RangeError("the claim is of another date of service than the rules: ask rulesInForce for the claim's own date");
    for (const { name, ofClaim, ofRules } of hinges) {
      const given = ofClaim(claim);
      if (given !== undefined && given !== ofRules(dates)) throw new RangeError(`the claim has another ${name} than the rules: ask rulesInForce for the claim's own date`);
    }
  };
}
