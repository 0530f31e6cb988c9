import { type Catalogue, catalogue } from "../codes/index.js";
import type { Outcome } from "../core/index.js";
import { type Asking, type ClaimRuleKind, type Finding, isRecordRuleKind, type Report, type RuleInForce, type RuleOf, type RuleSet, withAssumptions } from "../rules/index.js";
import type { Claim } from "../visit/index.js";
import { type ClaimRule, type Found, NO_SECOND, type PreparedCheck, type Surroundings, WHOLE_CLAIM } from "./check.js";
import { claimChecks } from "./checks/index.js";
import { findingId, findingOf } from "./claim-finding.js";
import { claimReport, worseOf } from "./claim-report.js";
import { doubtfulCheck } from "./doubtful-check.js";
import { findingsInOrder } from "./findings-in-order.js";
import { type OwnCheck, ownCheck } from "./own-check.js";
import { judgeRule, type PreparedRule, preparedRule } from "./prepared-rule.js";

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
 * @returns The checks; each throws a RangeError for a claim of another date of service
 */
export function prepareClaimChecks(rules: RuleSet, own: readonly OwnCheck[] = [], codes: Catalogue = catalogue): ClaimChecks {
  const prepared = [
    ...rules.rules.flatMap((rule) => prepare(rule, { codes, rules })),
    ...own.map((check) => preparedRule({ ...check, id: check.ruleId }, ownCheck(check))),
  ].sort(byCode);
  const asked = (given: Claim, asking: Asking): Claim => claimAsked(given, rules, asking);
  return {
    report: (given, asking) => claimReport(rules, prepared, asked(given, asking), asking, asking.assumptions === undefined ? [] : withAssumptions(given, asking.assumptions).used),
    violations: (given, asking) => {
      const claim = asked(given, asking);
      const findings = findingsInOrder(claim.lines.length);
      judgeViolated(prepared, claim, asking, (rule, first, second) => { findings.add(findingOf(rule, "violated", claim, asking, first, second, rule.row?.(claim, first, second), rule.dueBy?.(claim, asking))); });
      return findings.all();
    },
    violatedIds: (given, asking) => {
      const claim = asked(given, asking);
      const ids: string[] = [];
      judgeViolated(prepared, claim, asking, (rule, first, second) => { ids.push(findingId(rule, claim, first, second)); });
      return ids;
    },
    outcome: (given, asking) => {
      const claim = asked(given, asking);
      let worst: Outcome = "not_applicable";
      const take: Found = (outcome) => { worst = worseOf(worst, outcome); };
      for (const rule of prepared) judgeRule(rule, claim, asking, take);
      return worst;
    },
  };
}

/** What the rules of a set say of one claim: `prepareClaimChecks` and `report` in one, for a single claim. */
export function checkClaim(claim: Claim, rules: RuleSet, asking: Asking): Report {
  return prepareClaimChecks(rules).report(claim, asking);
}

function claimAsked(claim: Claim, rules: RuleSet, { assumptions }: Asking): Claim {
  if (claim.dateOfService !== rules.dates.dateOfService) throw new RangeError("the claim is of another date of service than the rules: ask rulesInForce for the claim's own date");
  return assumptions === undefined || assumptions.length === 0 ? claim : withAssumptions(claim, assumptions).input;
}

function judgeViolated(rules: readonly PreparedRule[], claim: Claim, asking: Asking, take: (rule: PreparedRule, first: number, second: number) => void): void {
  let judged: PreparedRule | undefined;
  const found: Found = (outcome, first, second) => { if (outcome === "violated" && judged !== undefined) take(judged, first, second); };
  for (const rule of rules) {
    judged = rule;
    if (rule.judgeClaim === undefined) rule.judgeLines?.(claim, asking, found);
    else if (rule.judgeClaim(claim, asking) === "violated") take(rule, WHOLE_CLAIM, NO_SECOND);
  }
}

/** Findings are put in the order of their codes: so they come nearly in it. */
function byCode(one: PreparedRule, other: PreparedRule): number {
  const code = codeAsked(one);
  const otherCode = codeAsked(other);
  if (code !== otherCode) return code < otherCode ? -1 : 1;
  return one.name < other.name ? -1 : one.name > other.name ? 1 : 0;
}

function codeAsked({ code }: PreparedRule): string {
  return typeof code === "string" ? code : "";
}

/** Claim rules become checks; rules about the record are another layer's; a kind nobody knows answers for itself. */
function prepare(rule: RuleInForce, surroundings: Surroundings): readonly PreparedRule[] {
  if (isRecordRuleKind(rule.kind)) return [];
  return [preparedRule(rule, isClaimRule(rule) && rule.doubt === undefined ? prepareKnown(rule, surroundings) : doubtfulCheck(rule))];
}

function prepareKnown<Kind extends ClaimRuleKind>(rule: ClaimRule<Kind>, surroundings: Surroundings): PreparedCheck {
  return claimChecks[rule.kind](rule, surroundings);
}

function isClaimRule(rule: RuleInForce): rule is RuleInForce<RuleOf<ClaimRuleKind>> {
  return Object.hasOwn(claimChecks, rule.kind);
}
