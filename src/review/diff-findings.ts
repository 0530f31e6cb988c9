import type { Severity } from "../core/index.js";
import type { Finding, Report } from "../rules/index.js";
import { causeOf, type FindingCause, type RulesOfBoth } from "./finding-cause.js";
import type { SecondaryReview, VisitReview } from "./visit-review.js";

/** A finding that two reports do not share. */
export interface FindingChange {
  readonly findingId: string;
  /** Whose rule it is; absent where two reports were compared and not two reviews. */
  readonly payer?: "primary" | "secondary";
  /** Absent where there was none: the rule had nothing to say. */
  readonly was?: Finding["outcome"];
  /** Absent where there is none. */
  readonly is?: Finding["outcome"];
  /** Present where it weighs otherwise. */
  readonly severity?: { readonly was: Severity; readonly is: Severity };
  /** The dated rule or the override that did it, or that the rule is the same and the facts differ. */
  readonly becauseOf: readonly FindingCause[];
}

/**
 * Compares two reports finding by finding, by their ids: those whose outcome or weight differs, or that stand in one report only.
 *
 * @param before - A report
 * @param after - Another one of the same visit: under other rules, on other dates, or after a change
 * @param rules - The rule sets of both; without them no cause can be told and `becauseOf` is empty
 * @returns The changes, in the order of the first report, then of the second
 */
export function diffFindings(before: Report, after: Report, rules?: RulesOfBoth): readonly FindingChange[] {
  const [then, now] = [byId(before), byId(after)];
  return [...new Set([...then.keys(), ...now.keys()])].flatMap((findingId) => {
    const [was, is] = [then.get(findingId), now.get(findingId)];
    const about = was ?? is;
    if (about === undefined || (was?.outcome === is?.outcome && was?.severity === is?.severity)) return [];
    return [{
      findingId, ...(was === undefined ? {} : { was: was.outcome }), ...(is === undefined ? {} : { is: is.outcome }),
      ...(was === undefined || is === undefined || was.severity === is.severity ? {} : { severity: { was: was.severity, is: is.severity } }),
      becauseOf: rules === undefined ? [] : causeOf(about.ruleBookId, about.ruleId, rules),
    }];
  });
}

/**
 * Compares what the rules say in two reviews, the primary payer's of the claim and of the record, the secondary's of the claim with the conflicts between
 * the two, and tells which rule or override made each difference. A secondary payer that only one review has counts as one without a book in the other.
 *
 * @param before - A review
 * @param after - Another one of the same visit
 * @returns The changes
 *
 * @example
 * ```ts
 * import { diffReviews, reviewOn, reviewVisit } from "therapy-units";
 * import { medicarePartB } from "therapy-units/payers/medicare-part-b";
 *
 * const visit = { dateOfService: "2026-03-02", discipline: "PT", services: [{ code: "98979", minutes: 10 }] } as const;
 * const coverage = { primary: [medicarePartB] };
 * const [now, then] = [reviewVisit(visit, coverage, { asOf: "2026-03-03" }), reviewOn(visit, coverage, { dateOfService: "2025-03-03" }, { asOf: "2026-03-03" })];
 *
 * diffReviews(then, now).flatMap(({ becauseOf }) => becauseOf).filter(({ why }) => why === "rule_began").map(({ rule }) => rule); // => ["us/medicare-part-b/discipline-modifier-sometimes-therapy"]
 * ```
 */
export function diffReviews(before: VisitReview, after: VisitReview): readonly FindingChange[] {
  const rules = { before: before.rules, after: after.rules };
  const ofPrimary = [...diffFindings(before.claimReport, after.claimReport, rules), ...diffFindings(before.recordReport, after.recordReport, rules)];
  return [...ofPrimary.map((change): FindingChange => ({ ...change, payer: "primary" })), ...ofSecondaries(before.secondary, after.secondary)];
}

function ofSecondaries(before: SecondaryReview | undefined, after: SecondaryReview | undefined): readonly FindingChange[] {
  const either = before ?? after;
  if (either === undefined) return [];
  const [was, is] = [before ?? without(either), after ?? without(either)];
  return diffFindings(withConflicts(was), withConflicts(is), { before: was.rules, after: is.rules }).map((change): FindingChange => ({ ...change, payer: "secondary" }));
}

function withConflicts({ claimReport, conflicts }: SecondaryReview): Report {
  return { ...claimReport, findings: [...claimReport.findings, ...conflicts] };
}

/** A secondary payer that is not there: no book, and nothing found. */
function without({ claimReport, rules }: SecondaryReview): SecondaryReview {
  return { rules: { ...rules, books: [], rules: [], overridden: [] }, claimReport: { ...claimReport, findings: [] }, conflicts: [], acknowledged: [] };
}

function byId({ findings }: Report): ReadonlyMap<string, Finding> {
  return new Map(findings.map((finding) => [finding.id, finding]));
}
