import type { JsonPointer } from "../core/index.js";
import type { DateBasis, RuleInForce } from "../rules/index.js";
import type { PreparedCheck } from "./check.js";
import { prepareSelector } from "./selector.js";

const BASIS_PLACE: Readonly<Record<DateBasis, JsonPointer>> = {
  service: "/dateOfService",
  injury: "/context/injuryOn",
  order: "/context/referral/orderedOn",
  policy_issued: "/context/policyIssuedOn",
  received: "/context/receivedOn",
};

/** Answers for a rule that cannot be judged, whatever the claim says: one `undetermined` finding where the rule looks at any line. */
export function doubtfulCheck({ appliesTo, dateBasis = "service", doubt: ruleDoubt, kind }: RuleInForce): PreparedCheck {
  const doubt = ruleDoubt ?? "kind_not_known";
  const selector = prepareSelector(appliesTo);
  return {
    subject: "claim",
    code: doubt === "kind_not_known" ? "rule_kind_not_known" : `${kind}_not_known`,
    judge: (claim) => (selector.anyLine(claim) === "no" ? "not_applicable" : "undetermined"),
    details: () => ({}),
    paths: () => [],
    missing: () => [BASIS_PLACE[dateBasis]],
    doubt: () => doubt,
  };
}
