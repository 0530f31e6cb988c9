import type { Outcome, PlainDate } from "../core/index.js";
import { type Asking, type Assumption, isRecordRuleKind, type Report, rulesAsked, type RuleSet } from "../rules/index.js";
import type { Claim } from "../visit/index.js";
import type { Found } from "./check.js";
import { findingOf } from "./claim-finding.js";
import { findingsByPlace, inOrder, putInOrder } from "./findings-in-order.js";
import { prepareKindsNotCovered } from "./kinds-not-covered.js";
import { judgeRule, type PreparedRule } from "./prepared-rule.js";

/** Everything prepared rules say of a claim; `claim` is what was given with the assumptions filled in. */
export type ClaimReporting = (claim: Claim, asking: Asking, assumptions: readonly Assumption[]) => Report;

/** Makes the report of prepared rules ready. They are judged in the order in which their findings stand on a line, so that little is left to put in order. */
export function prepareReport(set: RuleSet, rules: readonly PreparedRule[]): ClaimReporting {
  const asked = rulesAsked(set, (kind) => !isRecordRuleKind(kind));
  const asWritten = rules.toSorted((one, other) => (one.property === other.property ? 0 : one.property < other.property ? -1 : 1));
  const notCovered = prepareKindsNotCovered(set);
  const places = new Map(rules.map(({ name }, place) => [name, place]));
  const placeOf = ({ ruleId }: { readonly ruleId: string }): number => places.get(ruleId) ?? 0;
  const inOrderOfRules = <Entry extends { readonly ruleId: string }>(entries: readonly Entry[]): readonly Entry[] =>
    (entries.length < 2 ? entries : entries.toSorted((one, other) => placeOf(one) - placeOf(other)));

  return (claim, asking, assumptions) => {
    const { dateOfService } = claim;
    const findings = findingsByPlace(claim.lines.length);
    const silent = new Set<PreparedRule>();
    const stale: Report["stale"][number][] = [];
    const deadlines: Report["deadlines"][number][] = [];
    let worst: Outcome = "not_applicable";
    let rule: PreparedRule | undefined;
    let said = 0;
    let dueBy: PlainDate | undefined;
    let verifiedThrough: PlainDate | undefined;
    const take: Found = (outcome, first, second) => {
      if (outcome === "not_applicable" || rule === undefined) return;
      const row = rule.row?.(claim, first, second);
      putInOrder(findings, findingOf(rule, outcome, claim, asking, first, second, row, dueBy), rule.subject === "line" ? first : undefined);
      worst = worseOf(worst, outcome);
      said += 1;
      if (rule.row !== undefined) verifiedThrough = earlierOf(verifiedThrough, row?.verifiedThrough ?? rule.verifiedThrough);
    };
    for (rule of asWritten) {
      const before = said;
      verifiedThrough = rule.row === undefined ? rule.verifiedThrough : undefined;
      dueBy = rule.dueBy?.(claim, asking);
      judgeRule(rule, claim, asking, take);
      if (said === before) silent.add(rule);
      else if (verifiedThrough !== undefined && verifiedThrough < dateOfService) stale.push({ ruleId: rule.name, verifiedThrough });
      if (dueBy !== undefined && dueBy >= asking.asOf) deadlines.push({ ruleId: rule.name, dueBy });
    }
    return {
      dateOfService, asOf: asking.asOf, outcome: worst, findings: inOrder(findings), notApplicable: namesOf(rules, silent), notCovered: notCovered(claim),
      stale: inOrderOfRules(stale), acknowledged: [], assumptions, deadlines: inOrderOfRules(deadlines), rulesAsked: asked,
    };
  };
}

function namesOf(rules: readonly PreparedRule[], some: ReadonlySet<PreparedRule>): readonly string[] {
  const names: string[] = [];
  if (some.size > 0) for (const rule of rules) if (some.has(rule)) names.push(rule.name);
  return names;
}

/** The worse of two outcomes: violated, undetermined, satisfied, not applicable. */
export function worseOf(one: Outcome, other: Outcome): Outcome {
  if (one === other || one === "violated" || other === "not_applicable") return one;
  return one === "undetermined" && other === "satisfied" ? one : other;
}

function earlierOf(one: PlainDate | undefined, other: PlainDate | undefined): PlainDate | undefined {
  return one === undefined || (other !== undefined && other < one) ? other : one;
}
