import type { JsonPointer } from "../core/index.js";
import type { Asking, DateBasis, RuleInForce } from "../rules/index.js";
import type { Claim } from "../visit/index.js";
import { type Found, NO_SECOND, type PreparedCheck, WHOLE_CLAIM } from "./check.js";
import { type CodeNumbers, prepareCodeNumbers } from "./facts/numbered-codes.js";
import { prepareSelector } from "./selector.js";

const BASIS_PLACE: Readonly<Record<DateBasis, JsonPointer>> = {
  service: "/dateOfService",
  injury: "/context/injuryOn",
  order: "/context/referral/orderedOn",
  policy_issued: "/context/policyIssuedOn",
  received: "/context/receivedOn",
};

/** What a rule would say of a claim, were it in force. */
export interface InForceAnyhow {
  readonly check: PreparedCheck;
  /** Whether a kept rule is no answer: without it nothing would say what the payer asks. */
  readonly isOnlyAnswer: boolean;
}

/**
 * Answers for a rule that cannot be judged on its dates: one `undetermined` finding where the rule looks at any line. A rule of which only the start is not
 * known says nothing where it would be kept, or would have nothing to say, were it in force: it is broken either way by nothing.
 */
export function doubtfulCheck({ appliesTo, dateBasis = "service", doubt: ruleDoubt, kind }: RuleInForce, inForce?: InForceAnyhow): PreparedCheck {
  const doubt = ruleDoubt ?? "kind_not_known";
  const selector = prepareSelector(appliesTo);
  const mayBeBroken = inForce === undefined ? () => true : prepareMayBeBroken(inForce);
  const settledBy = inForce === undefined ? () => [] : prepareSettledBy(inForce);
  return {
    subject: "claim",
    code: doubt === "kind_not_known" ? "rule_kind_not_known" : `${kind}_not_known`,
    judge: (claim, asking) => (selector.anyLine(claim) === "no" || !mayBeBroken(claim, asking) ? "not_applicable" : "undetermined"),
    details: () => ({}),
    paths: () => [],
    missing: (claim, asking) => {
      const [first, ...others] = settledBy(claim, asking);
      return first === undefined ? [BASIS_PLACE[dateBasis]] : [first, ...others];
    },
    doubt: (claim, asking) => (settledBy(claim, asking).length > 0 ? "fact_not_given" : doubt),
  };
}

/** The facts that would show it kept, were it in force, and so settle it; none where it would be broken for certain, or is the only answer. */
function prepareSettledBy({ check, isOnlyAnswer }: InForceAnyhow): (claim: Claim, asking: Asking) => readonly JsonPointer[] {
  const codesOf = prepareCodeNumbers();
  return (claim, asking) => {
    const facts = new Set<JsonPointer>();
    const codes = codesOf(claim);
    let isSettled = !isOnlyAnswer;
    const take: Found = (outcome, first, second) => {
      if (outcome === "satisfied" || outcome === "not_applicable") return;
      if (outcome === "violated" || (check.doubt?.(claim, asking, first, second, codes) ?? "fact_not_given") !== "fact_not_given") isSettled = false;
      else for (const fact of check.missing(claim, asking, first, second, codes)) facts.add(fact);
    };
    judgeAll(check, claim, asking, take, codes);
    return isSettled ? [...facts] : [];
  };
}

function judgeAll(check: PreparedCheck, claim: Claim, asking: Asking, take: Found, codes: CodeNumbers): void {
  if (check.subject === "claim") take(check.judge(claim, asking), WHOLE_CLAIM, NO_SECOND);
  else check.judge(claim, asking, take, codes);
}

/** What is not due yet may still be broken. */
function prepareMayBeBroken({ check, isOnlyAnswer }: InForceAnyhow): (claim: Claim, asking: Asking) => boolean {
  const codesOf = prepareCodeNumbers();
  let doubts = 0;
  const take: Found = (outcome) => { if (outcome !== "not_applicable" && (outcome !== "satisfied" || isOnlyAnswer)) doubts += 1; };
  return (claim, asking) => {
    doubts = 0;
    judgeAll(check, claim, asking, take, codesOf(claim));
    return doubts > 0 || check.dueBy?.(claim, asking) !== undefined;
  };
}
