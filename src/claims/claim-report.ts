import type { Outcome, PlainDate } from "../core/index.js";
import type { Asking, Assumption, Report, RulesAsked, RuleSet } from "../rules/index.js";
import type { Claim } from "../visit/index.js";
import type { Found } from "./check.js";
import { findingOf } from "./claim-finding.js";
import { findingsInOrder } from "./findings-in-order.js";
import { judgeRule, type PreparedRule } from "./prepared-rule.js";

/** The rule set of a report, and what the report notes of it. */
export interface RulesOfReport { readonly set: RuleSet; readonly of: RulesAsked }

/** Everything prepared rules say of a claim; `claim` is what was given with the assumptions filled in. */
export function claimReport({ set, of: rulesAsked }: RulesOfReport, rules: readonly PreparedRule[], claim: Claim, asking: Asking, assumptions: readonly Assumption[]): Report {
  const { dateOfService } = claim;
  const findings = findingsInOrder(claim.lines.length);
  const notApplicable: string[] = [];
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
    findings.add(findingOf(rule, outcome, claim, asking, first, second, row, dueBy));
    worst = worseOf(worst, outcome);
    said += 1;
    if (rule.row !== undefined) verifiedThrough = earlierOf(verifiedThrough, row?.verifiedThrough ?? rule.verifiedThrough);
  };
  for (rule of rules) {
    const before = said;
    verifiedThrough = rule.row === undefined ? rule.verifiedThrough : undefined;
    dueBy = rule.dueBy?.(claim, asking);
    judgeRule(rule, claim, asking, take);
    if (said === before) notApplicable.push(rule.name);
    else if (verifiedThrough !== undefined && verifiedThrough < dateOfService) stale.push({ ruleId: rule.name, verifiedThrough });
    if (dueBy !== undefined && dueBy >= asking.asOf) deadlines.push({ ruleId: rule.name, dueBy });
  }
  return {
    dateOfService, asOf: asking.asOf, outcome: worst, findings: findings.all(), notApplicable, notCovered: set.silentOn, stale, acknowledged: [], assumptions, deadlines, rulesAsked,
  };
}

/** The worse of two outcomes: violated, undetermined, satisfied, not applicable. */
export function worseOf(one: Outcome, other: Outcome): Outcome {
  if (one === other || one === "violated" || other === "not_applicable") return one;
  return one === "undetermined" && other === "satisfied" ? one : other;
}

function earlierOf(one: PlainDate | undefined, other: PlainDate | undefined): PlainDate | undefined {
  return one === undefined || (other !== undefined && other < one) ? other : one;
}
