import type { Outcome, PlainDate } from "../core/index.js";
import { type Asking, type Assumption, isRecordRuleKind, type Report, rulesAsked, type RuleSet } from "../rules/index.js";
import type { Claim } from "../visit/index.js";
import type { Found } from "./check.js";
import { findingOf, type LineNames } from "./claim-finding.js";
import { findingsByPlace, inOrder, putInOrder } from "./findings-in-order.js";
import { prepareKindsNotCovered } from "./kinds-not-covered.js";
import { prepareCodeNumbers } from "./facts/numbered-codes.js";
import { judgeRule, type PreparedRule } from "./prepared-rule.js";

/** Everything prepared rules say of a claim; `claim` is what was given with the assumptions filled in. */
export type ClaimReporting = (claim: Claim, asking: Asking, assumptions: readonly Assumption[]) => Report;

/** Makes the report of prepared rules ready. They are judged in the order in which their findings stand on a line, so that little is left to put in order. */
export function prepareReport(set: RuleSet, rules: readonly PreparedRule[]): ClaimReporting {
  const asked = rulesAsked(set, (kind) => !isRecordRuleKind(kind));
  const asWritten = rules.map((rule, place) => ({ rule, place })).sort(({ rule: one }, { rule: other }) => (one.property === other.property ? 0 : one.property < other.property ? -1 : 1));
  const codesOf = prepareCodeNumbers();
  const notCovered = prepareKindsNotCovered(set);
  const places = new Map(rules.map(({ name }, place) => [name, place]));
  const placeOf = ({ ruleId }: { readonly ruleId: string }): number => places.get(ruleId) ?? 0;
  const inOrderOfRules = <Entry extends { readonly ruleId: string }>(entries: readonly Entry[]): readonly Entry[] =>
    (entries.length < 2 ? entries : entries.toSorted((one, other) => placeOf(one) - placeOf(other)));

  return (claim, asking, assumptions) => {
    const { dateOfService } = claim;
    const codes = codesOf(claim);
    const names: LineNames = [];
    const findings = findingsByPlace(claim.lines.length);
    const spoke = new Array<boolean>(rules.length).fill(false);
    const stale: Report["stale"][number][] = [];
    const deadlines: Report["deadlines"][number][] = [];
    let worst: Outcome = "not_applicable";
    let rule: PreparedRule | undefined;
    let said = 0;
    let dueBy: PlainDate | undefined;
    let verifiedThrough: PlainDate | undefined;
    const take: Found = (outcome, first, second) => {
      if (outcome === "not_applicable" || rule === undefined) return;
      const row = rule.row?.(claim, first, second, codes);
      const finding = findingOf(rule, outcome, claim, asking, first, second, codes, names, row, dueBy);
      putInOrder(findings, finding, rule.subject === "line" ? first : undefined);
      worst = worseOf(worst, outcome);
      said += 1;
      if (rule.row !== undefined) verifiedThrough = earlierOf(verifiedThrough, row?.verifiedThrough ?? rule.verifiedThrough);
    };
    for (const written of asWritten) {
      rule = written.rule;
      const before = said;
      verifiedThrough = rule.row === undefined ? rule.verifiedThrough : undefined;
      dueBy = rule.dueBy?.(claim, asking);
      judgeRule(rule, claim, asking, take, codes);
      if (said > before) spoke[written.place] = true;
      if (rule.verifiedThrough !== undefined && rule.verifiedThrough < dateOfService && rule.answersWithoutRow?.(claim, codes) === true) verifiedThrough = earlierOf(verifiedThrough, rule.verifiedThrough);
      if ((said > before || rule.row !== undefined) && verifiedThrough !== undefined && verifiedThrough < dateOfService) stale.push({ ruleId: rule.name, verifiedThrough });
      if (dueBy !== undefined && dueBy >= asking.asOf) deadlines.push({ ruleId: rule.name, dueBy });
    }
    return {
      dateOfService, asOf: asking.asOf, outcome: worst, findings: inOrder(findings), notApplicable: namesOfSilent(rules, spoke), notCovered: notCovered(claim),
      stale: inOrderOfRules(stale), acknowledged: [], assumptions, deadlines: inOrderOfRules(deadlines), rulesAsked: asked,
    };
  };
}

function namesOfSilent(rules: readonly PreparedRule[], spoke: readonly boolean[]): readonly string[] {
  const names: string[] = [];
  let place = 0;
  for (const { name } of rules) {
    if (spoke[place] === false) names.push(name);
    place += 1;
  }
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
