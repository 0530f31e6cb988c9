import type { Asking, RuleSet } from "../rules/index.js";
import type { BilledService, Claim, Visit } from "../visit/index.js";
import { type Decisions, decisionsOf, primaryFindings, type SecondaryDecisions, secondaryDecisionsOf, secondaryFindings } from "./decisions.js";
import type { Readiness, VisitReview } from "./visit-review.js";

/** What is kept of a review so that it can be shown and repeated years later: inputs, editions, decisions. Plain data. */
export interface AuditRecord {
  /** Version of this shape. */
  readonly version: "1";
  /** The visit, as given: the record's texts too, where it had any. */
  readonly visit: Visit;
  /** What was asked, assumptions included. */
  readonly asking: Asking;
  /** Books and checks of the caller's own, with their editions, general to particular. */
  readonly editions: readonly Edition[];
  /** Those of the secondary payer. */
  readonly secondaryEditions?: readonly Edition[];
  /** The answer. */
  readonly readiness: Readiness;
  /** What was to be billed. */
  readonly billed: readonly BilledService[];
  /** The claim in full, where it is not the one the library builds of the visit but one given to `withClaim`; it is then judged again by `replay`. */
  readonly givenClaim?: Claim;
  /** What each rule said. A rule that had nothing to say is left out. */
  readonly decisions: Decisions;
  /** What the secondary payer's rules said, conflicts included. */
  readonly secondaryDecisions?: SecondaryDecisions;
  /** What the host had taken note of. */
  readonly acknowledged?: readonly { readonly findingId: string; readonly reason: string }[];
}

/** A book, or a book a check of the caller's own belongs to, in the edition that was used. */
export interface Edition {
  readonly id: string;
  readonly edition: string;
}

/**
 * Takes down what an auditor needs of a review. For a visit of four lines it is some 2 KB of JSON beside the visit as the host sent it: 4 KB in all where that is short,
 * more with a full chart, with a second payer, and with a claim the host gave.
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
 * audit.editions; // => [{ id: "us/cpt-baseline", edition: "2026-11" }]
 * audit.billed; // => [{ code: "97124", units: 4, modifiers: [] }]
 * audit.decisions["us/cpt-baseline"]?.violated; // => undefined
audit.decisions["us/cpt-baseline"]?.satisfied?.["claim"]?.includes("midpoint-per-code"); // => true
 * ```
 */
export function toAuditRecord(review: VisitReview): AuditRecord {
  const { asking, claim, readiness, secondary, visit } = review;
  const acknowledged = [review.claimReport, review.recordReport, ...(secondary === undefined ? [] : [secondary.claimReport, secondary])].flatMap((report) => report.acknowledged);
  const decisions = decisionsOf(primaryFindings(review));
  return {
    version: "1", visit, asking, editions: editionsOf(review.rules, review.ownChecks),
    ...(secondary === undefined ? {} : { secondaryEditions: editionsOf(secondary.rules, []) }),
    readiness, billed: claim.lines.map(({ code, modifiers, units }) => ({ code, units, modifiers })),
    ...(isGiven(review) ? { givenClaim: claim } : {}),
    decisions,
    ...(secondary === undefined ? {} : { secondaryDecisions: secondaryDecisionsOf(secondaryFindings(review), decisions) }),
    ...(acknowledged.length === 0 ? {} : { acknowledged: onceEach(acknowledged) }),
  };
}

/** A claim the library built has a reason for each line, and for each service on no line; a visit of which nothing was counted has neither. */
function isGiven({ claim, reasons, units }: VisitReview): boolean {
  return reasons.length === 0 && (claim.lines.length > 0 || units.pools.length > 0 || units.serviceBased.length > 0 || units.firstAndAdditional.length > 0 || units.notCounted.length > 0);
}

/** The books of a rule set and the books checks of the caller's own belong to. */
export function editionsOf({ books }: RuleSet, own: VisitReview["ownChecks"]): readonly Edition[] {
  const all = [...books, ...own.map(({ edition, ruleBookId, ruleId }) => ({ id: `${ruleBookId}/${ruleId}`, edition }))];
  return all.map(({ edition, id }) => ({ id, edition }));
}

function onceEach(acknowledged: NonNullable<AuditRecord["acknowledged"]>): NonNullable<AuditRecord["acknowledged"]> {
  return [...new Map(acknowledged.map((one) => [one.findingId, one])).values()];
}
