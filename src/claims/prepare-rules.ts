import type { Catalogue } from "../codes/index.js";
import { type ClaimRuleKind, hasOneAnswer, isRecordRuleKind, NEEDS_AN_ANSWER, type RuleInForce, type RuleOf, type RuleSet } from "../rules/index.js";
import type { ClaimRule, PreparedCheck, Surroundings } from "./check.js";
import type { ClaimKindChecks } from "./checks/index.js";
import { isClaimRuleKind } from "./claim-kinds.js";
import { doubtfulCheck, type InForceAnyhow } from "./doubtful-check.js";
import { type OwnCheck, ownCheck } from "./own-check.js";
import { type PreparedRule, preparedRule } from "./prepared-rule.js";

/** The claim rules of a set and the caller's own checks, made ready, in the order of their findings' codes. */
export function prepareRules(kinds: ClaimKindChecks, rules: RuleSet, own: readonly OwnCheck[], codes: Catalogue | undefined): readonly PreparedRule[] {
  refuseKindsNotPassed(kinds, rules);
  const surroundings = surroundingsOf(rules, codes);
  return [
    ...rules.rules.flatMap((rule) => prepare(rule, kinds, surroundings)),
    ...own.map((check) => preparedRule({ ...check, id: check.ruleId }, ownCheck(check))),
  ].sort(byCode);
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
  if (!isClaimRule(rule)) return [preparedRule(rule, doubtfulCheck(rule))];
  const check = rule.doubt === undefined ? prepareKnown(rule, kinds, surroundings) : undefined;
  return [preparedRule(rule, check ?? doubtfulCheck(rule, inForceAnyhow(rule, kinds, surroundings)))];
}

/** A start that nobody published leaves open whether the rule is in force, not what it says; of a kind with one answer, that answer would be another rule's. */
function inForceAnyhow(rule: RuleInForce<RuleOf<ClaimRuleKind>>, kinds: ClaimKindChecks, surroundings: Surroundings): InForceAnyhow | undefined {
  if (rule.doubt !== "start_not_known" || hasOneAnswer(rule.kind)) return undefined;
  const check = prepareKnown(rule, kinds, surroundings);
  const isOnlyAnswer = NEEDS_AN_ANSWER.includes(rule.kind) && !surroundings.rules.rules.some(({ doubt, kind }) => kind === rule.kind && doubt === undefined);
  return check && { check, isOnlyAnswer };
}

function prepareKnown<Kind extends ClaimRuleKind>(rule: ClaimRule<Kind>, kinds: ClaimKindChecks, surroundings: Surroundings): PreparedCheck | undefined {
  return kinds[rule.kind]?.(rule, surroundings);
}

function isClaimRule(rule: RuleInForce): rule is RuleInForce<RuleOf<ClaimRuleKind>> {
  return isClaimRuleKind(rule.kind);
}
