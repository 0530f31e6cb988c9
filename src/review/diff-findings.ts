import { requireReport, requireReview } from "./arguments.js";
import type { Severity } from "../core/index.js";
import type { Finding, Report, RuleSet } from "../rules/index.js";
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
 * Compares two reports finding by finding, by their ids: those whose outcome or weight differs, or that stand in one report only. Each change names its
 * cause: the rule that began or ended with its period, the override with its citation, the book that came or went, or that the facts differ.
 *
 * Reports note which rules they were found under, so that the two alone tell all this but one thing: where a book has another edition and the period of a
 * rule is the same, whether its text differs. Then the cause is `other_edition`, and the rule sets tell it apart. A report put together by hand notes
 * nothing, and `becauseOf` is empty.
 *
 * @param before - A report
 * @param after - Another one of the same visit and layer: under other rules, on other dates, or after a change
 * @param rules - The rule sets of both, for the text of rules
 * @returns The changes, in the order of the first report, then of the second
 *
 * @example
 * ```ts
 * import { checkClaim, diffFindings, rulesInForce } from "therapy-units";
 * import { medicarePartB } from "therapy-units/payers/medicare-part-b";
 *
 * const context = { counters: { allowedCentsYearToDate: { ptSlp: 245000, ot: 0 } } };
 * const [before, after] = (["2025-12-31", "2026-01-02"] as const).map((dateOfService) => checkClaim(
 *   { dateOfService, discipline: "PT", context, lines: [{ code: "97110", units: 1, modifiers: ["GP", "KX"], allowedCents: 2900 }] },
 *   rulesInForce([medicarePartB], { dateOfService }), { asOf: "2026-01-05" },
 * ));
 * const change = before && after ? diffFindings(before, after).find(({ findingId }) => findingId.startsWith("us/medicare-part-b/kx-threshold@")) : undefined;
 *
 * [change?.was, change?.is]; // => ["satisfied", "violated"]
 * change?.becauseOf; // => [{ why: "rule_changed", rule: "us/medicare-part-b/kx-threshold", before: { from: "2025-01-01", until: "2025-12-31" }, after: { from: "2026-01-01", until: "2026-12-31" } }]
 * ```
 */
export function diffFindings(before: Report, after: Report, rules?: RulesOfBoth<RuleSet>): readonly FindingChange[] {
  requireReport(before);
  requireReport(after);
  const both = rules ?? (before.rulesAsked === undefined || after.rulesAsked === undefined ? undefined : { before: before.rulesAsked, after: after.rulesAsked });
  const [then, now] = [byId(before), byId(after)];
  return [...new Set([...then.keys(), ...now.keys()])].flatMap((findingId) => {
    const [was, is] = [then.get(findingId), now.get(findingId)];
    const about = was ?? is;
    if (about === undefined || (was?.outcome === is?.outcome && was?.severity === is?.severity)) return [];
    return [{
      findingId, ...(was === undefined ? {} : { was: was.outcome }), ...(is === undefined ? {} : { is: is.outcome }),
      ...(was === undefined || is === undefined || was.severity === is.severity ? {} : { severity: { was: was.severity, is: is.severity } }),
      becauseOf: both === undefined ? [] : ofOwnCheck(about, before, after, both) ?? causeOf(about.ruleBookId, about.ruleId, both),
    }];
  });
}

/** A rule in neither set is a check of the caller's own, which a report has asked where it says so. */
function ofOwnCheck({ ruleBookId, ruleId }: Finding, before: Report, after: Report, { after: now, before: then }: RulesOfBoth): readonly FindingCause[] | undefined {
  const rule = `${ruleBookId}/${ruleId}`;
  if ([then, now].some(({ rules }) => rules.some((one) => one.ruleBookId === ruleBookId && one.id === ruleId))) return undefined;
  const [was, is] = [before, after].map(({ findings, notApplicable }) => notApplicable.includes(rule) || findings.some((one) => one.ruleBookId === ruleBookId && one.ruleId === ruleId));
  return was === is ? undefined : [{ why: was === true ? "check_removed" : "check_added", rule }];
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
  requireReview(before);
  requireReview(after);
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
