import type { CptCode, Modifier } from "../codes/index.js";
import type { Asking } from "../rules/index.js";
import type { Claim, Visit } from "../visit/index.js";
import { requireReview } from "./arguments.js";
import { besidePrimary, type Decisions, decisionsOf, type Edition, primaryFindings, type SecondaryDecisions, secondaryFindings } from "./decisions.js";
import type { Readiness, VisitReview } from "./visit-review.js";

/** What is kept of a review so that it can be shown and repeated years later: inputs, editions, decisions. Plain data. */
export interface AuditRecord {
  /** Version of this shape. */
  readonly version: "1";
  /** The visit, as given: the record's texts too, where it had any. */
  readonly visit: Visit;
  /** What was asked, assumptions included. */
  readonly asking: Asking;
  /** The answer. */
  readonly readiness: Readiness;
  /** What was to be billed: of each line its code, its units and its modifiers in their order. */
  readonly billed: readonly (readonly [code: CptCode, units: number, ...modifiers: (readonly Modifier[])])[];
  /** The claim in full, where it is not the one the library builds of the visit but one given to `withClaim`; it is then judged again by `replay`. */
  readonly givenClaim?: Claim;
  /** The primary payer's books with their editions, and what the rules of each said. A rule that had nothing to say is left out. */
  readonly decisions: Decisions;
  /** Those of the secondary payer, conflicts included. */
  readonly secondary?: SecondaryDecisions;
  /** Checks of the caller's own, with the editions of their books. */
  readonly ownChecks?: readonly Edition[];
  /** What the host had taken note of. */
  readonly acknowledged?: readonly { readonly findingId: string; readonly reason: string }[];
}

/**
 * Takes down what an auditor needs of a review: at most 4 KB of JSON for a visit of four lines with the facts its payers ask for and a note of ordinary
 * sentences, more where the host sends more than some 2.6 KB, such as notes of other days, or gave the claim. What was broken or could not be judged stands with what it
 * concerned; of what was kept, the rule.
 *
 * @param review - A review
 * @returns The record; keep it with the claim, as it holds what the visit holds
 *
 * @example
 * ```ts
 * import { reviewVisit, toAuditRecord } from "therapy-units";
 * import { cptBaseline } from "therapy-units/payers/cpt-baseline";
 *
 * const visit = { dateOfService: "2026-03-02", discipline: "massage", services: [{ code: "97124", minutes: 60 }] } as const;
 * const audit = toAuditRecord(reviewVisit(visit, { primary: [cptBaseline] }, { asOf: "2026-03-03" }));
 *
 * audit.billed; // => [["97124", 4]]
 * audit.decisions[0]?.edition; // => "2026-11"
 * audit.decisions[0]?.violated; // => undefined
 * audit.decisions[0]?.satisfied?.split(" ").includes("midpoint-per-code"); // => true
 * ```
 */
export function toAuditRecord(review: VisitReview): AuditRecord {
  requireReview(review);
  const { asking, claim, ownChecks, readiness, rules, secondary, visit } = review;
  const acknowledged = [review.claimReport, review.recordReport, ...(secondary === undefined ? [] : [secondary.claimReport, secondary])].flatMap((report) => report.acknowledged);
  const decisions = decisionsOf(primaryFindings(review), rules.books);
  return {
    version: "1", visit, asking, readiness, billed: claim.lines.map(({ code, modifiers, units }) => [code, units, ...modifiers] as const),
    ...(isGiven(review) ? { givenClaim: claim } : {}),
    decisions,
    ...(secondary === undefined ? {} : { secondary: besidePrimary(decisionsOf(secondaryFindings(review), secondary.rules.books), decisions) }),
    ...(ownChecks.length === 0 ? {} : { ownChecks: ownChecks.map(({ edition, ruleBookId, ruleId }) => ({ id: `${ruleBookId}/${ruleId}`, edition })) }),
    ...(acknowledged.length === 0 ? {} : { acknowledged: onceEach(acknowledged) }),
  };
}

/** A claim the library built has a reason for each line, and for each service on no line; a visit of which nothing was counted has neither. */
function isGiven({ claim, reasons, units }: VisitReview): boolean {
  return reasons.length === 0 && (claim.lines.length > 0 || units.pools.length > 0 || units.serviceBased.length > 0 || units.firstAndAdditional.length > 0 || units.notCounted.length > 0);
}

function onceEach(acknowledged: NonNullable<AuditRecord["acknowledged"]>): NonNullable<AuditRecord["acknowledged"]> {
  return [...new Map(acknowledged.map((one) => [one.findingId, one])).values()];
}
