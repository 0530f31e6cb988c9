import { type Catalogue, catalogue } from "../codes/index.js";
import type { Outcome, PlainDate } from "../core/index.js";
import { type Asking, type ClaimRuleKind, type Finding, isRecordRuleKind, type Report, type RuleInForce, type RuleOf, type RuleSet, withAssumptions } from "../rules/index.js";
import type { Claim } from "../visit/index.js";
import type { ClaimRule, Found, PreparedCheck, Surroundings } from "./check.js";
import { claimChecks } from "./checks/index.js";
import { findingOf, type RuleMarks, verifiedThroughOf } from "./claim-finding.js";
import { doubtfulCheck } from "./doubtful-check.js";
import { type OwnCheck, ownCheck } from "./own-check.js";

/** Rules made ready for many claims of one date of service. */
export interface ClaimChecks {
  /** Everything the rules say of a claim, satisfied rules too. */
  readonly report: (claim: Claim, asking: Asking) => Report;
  /** The broken rules alone. */
  readonly violations: (claim: Claim, asking: Asking) => readonly Finding[];
  /** The worst outcome alone. */
  readonly outcome: (claim: Claim, asking: Asking) => Outcome;
}

/** A rule and its check. */
interface Prepared extends RuleMarks {
  readonly check: PreparedCheck;
  readonly verifiedThrough?: PlainDate;
}

const BADNESS: Readonly<Record<Outcome, number>> = { not_applicable: 0, satisfied: 1, undetermined: 2, violated: 3 };

/**
 * Makes the rules of a set ready for many claims: look-ups are built once.
 *
 * @param rules - Rules in force on a date of service
 * @param own - Rules of the caller's own as typed functions; what they throw propagates
 * @param codes - The catalogue that says what units stand for; ours when absent
 * @returns The checks; each throws a RangeError for a claim of another date of service
 */
export function prepareClaimChecks(rules: RuleSet, own: readonly OwnCheck[] = [], codes: Catalogue = catalogue): ClaimChecks {
  const prepared: readonly Prepared[] = [
    ...rules.rules.flatMap((rule) => prepare(rule, { codes, rules })),
    ...own.map((check) => ({ id: check.ruleId, ruleBookId: check.ruleBookId, severity: check.severity, confidence: check.confidence, check: ownCheck(check) })),
  ];
  return {
    report: (given, asking) => report(rules, prepared, given, asking),
    violations: (given, asking) => {
      const claim = claimAsked(given, rules, asking);
      const findings: Finding[] = [];
      judgeAll(prepared, claim, asking, (outcome, first, second, by) => {
        if (outcome === "violated") findings.push(findingOf(by, by.check, outcome, claim, asking, first, second));
      });
      return findings;
    },
    outcome: (given, asking) => {
      let worst: Outcome = "not_applicable";
      judgeAll(prepared, claimAsked(given, rules, asking), asking, (outcome) => { if (BADNESS[outcome] > BADNESS[worst]) worst = outcome; });
      return worst;
    },
  };
}

/** What the rules of a set say of one claim: `prepareClaimChecks` and `report` in one, for a single claim. */
export function checkClaim(claim: Claim, rules: RuleSet, asking: Asking): Report {
  return prepareClaimChecks(rules).report(claim, asking);
}

function claimAsked(claim: Claim, rules: RuleSet, { assumptions = [] }: Asking): Claim {
  if (claim.dateOfService !== rules.dates.dateOfService) throw new RangeError("the claim is of another date of service than the rules: ask rulesInForce for the claim's own date");
  return assumptions.length === 0 ? claim : withAssumptions(claim, assumptions).input;
}

function judgeAll(prepared: readonly Prepared[], claim: Claim, asking: Asking, take: (outcome: Outcome, first: number, second: number, by: Prepared) => void): void {
  for (const by of prepared) by.check.judge(claim, asking, (outcome, first, second) => { take(outcome, first, second, by); });
}

function report(rules: RuleSet, prepared: readonly Prepared[], given: Claim, asking: Asking): Report {
  const claim = claimAsked(given, rules, asking);
  const findings: Finding[] = [];
  const spoke = new Set<Prepared>();
  const stale = new Map<string, PlainDate>();
  const deadlines: { ruleId: string; dueBy: PlainDate }[] = [];
  let worst: Outcome = "not_applicable";
  for (const by of prepared) {
    const take: Found = (outcome, first, second) => {
      if (BADNESS[outcome] > BADNESS[worst]) worst = outcome;
      if (outcome === "not_applicable") return;
      spoke.add(by);
      findings.push(findingOf(by, by.check, outcome, claim, asking, first, second));
      const seen = by.verifiedThrough === undefined ? undefined : verifiedThroughOf(by.check, by.verifiedThrough, claim, first, second);
      if (seen !== undefined && seen < claim.dateOfService && seen < (stale.get(nameOf(by)) ?? "9999-12-31")) stale.set(nameOf(by), seen);
    };
    by.check.judge(claim, asking, take);
    const dueBy = by.check.dueBy?.(claim, asking);
    if (dueBy !== undefined && dueBy >= asking.asOf) deadlines.push({ ruleId: nameOf(by), dueBy });
  }
  return {
    dateOfService: claim.dateOfService,
    asOf: asking.asOf,
    outcome: worst,
    findings: findings.sort(byPlaceThenCode),
    notApplicable: prepared.filter((by) => !spoke.has(by)).map(nameOf),
    notCovered: rules.silentOn,
    stale: [...stale].map(([ruleId, verifiedThrough]) => ({ ruleId, verifiedThrough })),
    acknowledged: [],
    assumptions: asking.assumptions === undefined ? [] : withAssumptions(given, asking.assumptions).used,
    deadlines,
  };
}

function nameOf({ id, ruleBookId }: RuleMarks): string {
  return `${ruleBookId}/${id}`;
}

function byPlaceThenCode(a: Finding, b: Finding): number {
  return compare(a.paths[0] ?? "", b.paths[0] ?? "") || compare(a.code, b.code) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Claim rules become checks; rules about the record are another layer's; a kind nobody knows answers for itself. */
function prepare(rule: RuleInForce, surroundings: Surroundings): readonly Prepared[] {
  const { confidence, id, ruleBookId, severity, verifiedThrough } = rule;
  if (isRecordRuleKind(rule.kind)) return [];
  return [{ id, ruleBookId, severity, confidence, verifiedThrough, check: isClaimRule(rule) && rule.doubt === undefined ? prepareKnown(rule, surroundings) : doubtfulCheck(rule) }];
}

function prepareKnown<Kind extends ClaimRuleKind>(rule: ClaimRule<Kind>, surroundings: Surroundings): PreparedCheck {
  return claimChecks[rule.kind](rule, surroundings);
}

function isClaimRule(rule: RuleInForce): rule is RuleInForce<RuleOf<ClaimRuleKind>> {
  return Object.hasOwn(claimChecks, rule.kind);
}
