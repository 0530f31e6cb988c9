import { type Catalogue, catalogue } from "../codes/index.js";
import type { Outcome } from "../core/index.js";
import { type Asking, type ClaimRuleKind, type Finding, isRecordRuleKind, type Report, type RuleInForce, type RuleOf, type RuleSet, withAssumptions } from "../rules/index.js";
import type { Claim } from "../visit/index.js";
import { type ClaimRule, type Found, NO_SECOND, type PreparedCheck, type Surroundings, WHOLE_CLAIM } from "./check.js";
import { claimChecks, type ClaimKindChecks } from "./checks/index.js";
import { isClaimRuleKind } from "./claim-kinds.js";
import { findingId, findingOf } from "./claim-finding.js";
import { prepareReport, worseOf } from "./claim-report.js";
import { doubtfulCheck } from "./doubtful-check.js";
import { findingsByPlace, inOrder, putInOrder } from "./findings-in-order.js";
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
 * @param codes - The catalogue that says what units stand for, such as `catalogue` of `therapy-units`; only `unit_counting` and the `claim_form` rule
 * `split_timed_code` look codes up, and without it a rule of theirs is a RangeError
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
  refuseKindsNotPassed(kinds, rules);
  const surroundings = surroundingsOf(rules, codes);
  const prepared = [
    ...rules.rules.flatMap((rule) => prepare(rule, kinds, surroundings)),
    ...own.map((check) => preparedRule({ ...check, id: check.ruleId }, ownCheck(check))),
  ].sort(byCode);
  const reportOf = prepareReport(rules, prepared);
  const asked = (given: Claim, asking: Asking): Claim => claimAsked(given, rules, asking);
  return {
    report: (given, asking) => reportOf(asked(given, asking), asking, asking.assumptions === undefined ? [] : withAssumptions(given, asking.assumptions).used),
    violations: (given, asking) => {
      const claim = asked(given, asking);
      const findings = findingsByPlace(claim.lines.length);
      judgeViolated(prepared, claim, asking, (rule, first, second) => { putInOrder(findings, findingOf(rule, "violated", claim, asking, first, second, rule.row?.(claim, first, second), rule.dueBy?.(claim, asking)), undefined); });
      return inOrder(findings);
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

function refuseKindsNotPassed(kinds: ClaimKindChecks, { rules }: RuleSet): void {
  const wanting = new Set(rules.map(({ kind }) => kind).filter((kind) => isClaimRuleKind(kind) && kinds[kind] === undefined));
  if (wanting.size > 0) throw new RangeError(`pass the checks of the kinds ${[...wanting].join(", ")}, or take their rules out of the set`);
}

/** Without a catalogue, a check that looks codes up is the caller's mistake: no code would be known, and every answer a doubt. */
function surroundingsOf(rules: RuleSet, codes: Catalogue | undefined): Surroundings {
  if (codes !== undefined) return { codes, rules };
  return { rules, get codes(): Catalogue { throw new RangeError("a rule looks codes up: pass a catalogue as the fourth argument"); } };
}

/** Claim rules become checks; rules about the record are another layer's; a kind nobody knows answers for itself. */
function prepare(rule: RuleInForce, kinds: ClaimKindChecks, surroundings: Surroundings): readonly PreparedRule[] {
  if (isRecordRuleKind(rule.kind)) return [];
  const check = isClaimRule(rule) && rule.doubt === undefined ? prepareKnown(rule, kinds, surroundings) : undefined;
  return [preparedRule(rule, check ?? doubtfulCheck(rule))];
}

function prepareKnown<Kind extends ClaimRuleKind>(rule: ClaimRule<Kind>, kinds: ClaimKindChecks, surroundings: Surroundings): PreparedCheck | undefined {
  return kinds[rule.kind]?.(rule, surroundings);
}

function isClaimRule(rule: RuleInForce): rule is RuleInForce<RuleOf<ClaimRuleKind>> {
  return isClaimRuleKind(rule.kind);
}
