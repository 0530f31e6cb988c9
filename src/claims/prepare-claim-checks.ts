import { type Catalogue, catalogue } from "../codes/index.js";
import { type Outcome, requireHolding } from "../core/index.js";
import { type Asking, type Finding, type Report, type RuleSet, withAssumptions } from "../rules/index.js";
import type { Claim } from "../visit/index.js";
import { type Found, NO_SECOND, WHOLE_CLAIM } from "./check.js";
import { claimChecks, type ClaimKindChecks } from "./checks/index.js";
import { type CodeNumbers, prepareCodeNumbers } from "./facts/numbered-codes.js";
import { findingId, findingOf, type LineNames } from "./claim-finding.js";
import { prepareReport, worseOf } from "./claim-report.js";
import { prepareDateRefusal } from "./dates-of-rules.js";
import { findingsByPlace, inOrder, putInOrder } from "./findings-in-order.js";
import type { OwnCheck } from "./own-check.js";
import { prepareRules } from "./prepare-rules.js";
import { judgeRule, type PreparedRule } from "./prepared-rule.js";

/** Rules made ready for many claims of one date of service. */
export interface ClaimChecks {
  /** Everything the rules say of a claim, satisfied rules too. */
  readonly report: (claim: Claim, asking: Asking) => Report;
  /** The broken rules alone, in the order of the report. */
  readonly violations: (claim: Claim, asking: Asking) => readonly Finding[];
  /** The ids of those findings, rule by rule; nothing else is written down, so this is the fastest question of many claims. */
  readonly violatedIds: (claim: Claim, asking: Asking) => readonly string[];
  /** The worst outcome alone. */
  readonly outcome: (claim: Claim, asking: Asking) => Outcome;
}

/**
 * Makes the rules of a set ready for many claims: look-ups are built once.
 *
 * @param rules - Rules in force on a date of service
 * @param own - Rules of the caller's own as typed functions; what they throw propagates
 * @param codes - The catalogue that says what units stand for; ours when absent
 * @returns The checks; each throws a RangeError for a claim of another date of service, or of another date that a rule of the set hangs on and `rulesInForce` was given
 */
export function prepareClaimChecks(rules: RuleSet, own: readonly OwnCheck[] = [], codes: Catalogue = catalogue): ClaimChecks {
  return prepareClaimChecksOf(claimChecks, rules, own, codes);
}

/**
 * `prepareClaimChecks` with the kinds of rules the caller names, so that a bundle holds their checks alone. The answers are the same.
 *
 * No rule is left out in silence: one of a kind that was not passed is a RangeError here, before any claim is seen. One of a kind this version does
 * not know is answered `undetermined`, and rules about the record are left to `prepareRecordChecks`. A host that does not want a rule takes it out of
 * `rules.rules` itself.
 *
 * @param kinds - The check of each kind that the rules hold, under the kind's name; kinds beyond those are not used
 * @param rules - Rules in force on a date of service
 * @param own - Rules of the caller's own as typed functions; what they throw propagates
 * @param codes - The catalogue that says what units stand for, such as `catalogue` of `therapy-units`; only `unit_counting`, `kx_threshold` and the
 * `claim_form` rule `split_timed_code` look codes up, and without it a rule of theirs is a RangeError
 * @returns The checks; each throws a RangeError for a claim of another date of service
 *
 * @example
 * ```ts
 * import { diagnosis, prepareClaimChecksOf, rulesInForce } from "therapy-units/claim-checks";
 *
 * const rules = rulesInForce([], { dateOfService: "2026-03-02" });
 * const checks = prepareClaimChecksOf({ diagnosis }, rules);
 *
 * checks.outcome({ dateOfService: "2026-03-02", context: {}, lines: [] }, { asOf: "2026-03-03" }); // => "not_applicable"
 * ```
 */
export function prepareClaimChecksOf(kinds: ClaimKindChecks, rules: RuleSet, own: readonly OwnCheck[] = [], codes?: Catalogue): ClaimChecks {
  requireHolding(rules, "rules", "rules is no rule set: give what rulesInForce returns");
  const prepared = prepareRules(kinds, rules, own, codes);
  const reportOf = prepareReport(rules, prepared);
  const codesOf = prepareCodeNumbers();
  const refuseOtherDates = prepareDateRefusal(rules);
  const asked = (given: Claim, asking: Asking): Claim => {
    const claim = claimAsked(given, asking);
    refuseOtherDates(claim);
    return claim;
  };
  return {
    report: (given, asking) => reportOf(asked(given, asking), asking, asking.assumptions === undefined ? [] : withAssumptions(given, "claim", asking.assumptions).used),
    violations: (given, asking) => {
      const claim = asked(given, asking);
      const findings = findingsByPlace(claim.lines.length);
      const names: LineNames = [];
      const codes = codesOf(claim);
      judgeViolated(prepared, claim, asking, codes, (rule, first, second) => { putInOrder(findings, findingOf(rule, "violated", claim, asking, first, second, codes, names, rule.row?.(claim, first, second, codes), rule.dueBy?.(claim, asking)), undefined); });
      return inOrder(findings);
    },
    violatedIds: (given, asking) => {
      const claim = asked(given, asking);
      const ids: string[] = [];
      const names: LineNames = [];
      judgeViolated(prepared, claim, asking, codesOf(claim), (rule, first, second) => { ids.push(findingId(rule, claim, first, second, names)); });
      return ids;
    },
    outcome: (given, asking) => {
      const claim = asked(given, asking);
      let worst: Outcome = "not_applicable";
      const take: Found = (outcome) => { worst = worseOf(worst, outcome); };
      for (const rule of prepared) judgeRule(rule, claim, asking, take, codesOf(claim));
      return worst;
    },
  };
}

/** What the rules of a set say of one claim: `prepareClaimChecks` and `report` in one, for a single claim. */
export function checkClaim(claim: Claim, rules: RuleSet, asking: Asking): Report {
  requireHolding(claim, "lines", "claim is none: give a date of service, a context and lines, as safeParseClaim reads them");
  requireHolding(rules, "rules", "rules is no rule set: give what rulesInForce returns");
  requireHolding(asking, "asOf", 'asking has no asOf: give the day of the question, as { asOf: "2026-03-03" }');
  return prepareClaimChecks(rules).report(claim, asking);
}

function claimAsked(claim: Claim, { assumptions }: Asking): Claim {
  return assumptions === undefined || assumptions.length === 0 ? claim : withAssumptions(claim, "claim", assumptions).input;
}

function judgeViolated(rules: readonly PreparedRule[], claim: Claim, asking: Asking, codes: CodeNumbers, take: (rule: PreparedRule, first: number, second: number) => void): void {
  let judged: PreparedRule | undefined;
  const found: Found = (outcome, first, second) => { if (outcome === "violated" && judged !== undefined) take(judged, first, second); };
  for (const rule of rules) {
    judged = rule;
    if (rule.judgeClaim === undefined) rule.judgeLines?.(claim, asking, found, codes);
    else if (rule.judgeClaim(claim, asking) === "violated") take(rule, WHOLE_CLAIM, NO_SECOND);
  }
}
