import type { JsonPointer } from "../core/index.js";
import type { DateBasis, RuleDoubt, RuleInForce } from "../rules/index.js";
import type { PreparedRecordCheck } from "./record-check.js";
import { prepareRecordSelector } from "./record-selector.js";

const BASIS_PLACE: Readonly<Record<DateBasis, JsonPointer>> = {
  service: "/dateOfService",
  injury: "/context/injuryOn",
  order: "/context/referral/orderedOn",
  policy_issued: "/context/policyIssuedOn",
  received: "/context/receivedOn",
};

/** Answers for a rule that cannot be judged, whatever the record says: one `undetermined` finding where the rule looks at the record. */
export function doubtfulRecordCheck({ appliesTo, dateBasis = "service", kind }: RuleInForce, doubt: RuleDoubt): PreparedRecordCheck {
  const selector = prepareRecordSelector(appliesTo);
  return (under) => (selector.record(under) === "no" ? [] : [{ subject: "episode", code: `${kind}_not_known`, outcome: "undetermined", paths: [], missing: [BASIS_PLACE[dateBasis]], doubt }]);
}
