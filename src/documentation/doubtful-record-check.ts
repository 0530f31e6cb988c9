import type { JsonPointer } from "../core/index.js";
import type { DateBasis, RuleDoubt, RuleInForce } from "../rules/index.js";
import type { PreparedRecordCheck, RecordJudgement } from "./record-check.js";
import { prepareRecordSelector } from "./record-selector.js";

const BASIS_PLACE: Readonly<Record<DateBasis, JsonPointer>> = {
  service: "/dateOfService",
  injury: "/context/injuryOn",
  order: "/context/referral/orderedOn",
  policy_issued: "/context/policyIssuedOn",
  received: "/context/receivedOn",
};

/**
 * Answers for a rule that cannot be judged. Of one whose beginning nobody published, what it asks is known: a record that keeps it needs no answer, one that breaks it
 * is in doubt, and where facts are missing they may settle it. Any other leaves every record it looks at open.
 */
export function doubtfulRecordCheck({ appliesTo, dateBasis = "service", kind }: RuleInForce, doubt: RuleDoubt, check: PreparedRecordCheck): PreparedRecordCheck {
  const selector = prepareRecordSelector(appliesTo);
  const open = (missing: readonly JsonPointer[]): readonly RecordJudgement[] => {
    const [first = BASIS_PLACE[dateBasis], ...others] = missing;
    return [{ subject: "episode", code: `${kind}_not_known`, outcome: "undetermined", paths: [], missing: [first, ...others], doubt }];
  };
  return (under, asking, read) => {
    if (selector.record(under) === "no") return [];
    if (doubt !== "start_not_known") return open([]);
    const judgements = check(under, asking, read);
    if (judgements.some(({ outcome }) => outcome === "violated")) return open([]);
    const missing = new Set(judgements.flatMap((judgement) => (judgement.outcome === "undetermined" ? judgement.missing : [])));
    return missing.size === 0 ? [] : open([...missing]);
  };
}
