import { requireHolding } from "../core/index.js";
import type { Finding } from "../rules/index.js";
import { acknowledgeReview } from "./acknowledge.js";
import { type AuditRecord, toAuditRecord } from "./audit-record.js";
import { decidedIn, type Decisions, type Edition, inFull, primaryFindings, secondaryFindings } from "./decisions.js";
import { reviewVisit } from "./review-visit.js";
import type { Coverage, ReviewOptions, VisitReview } from "./visit-review.js";
import { withClaim } from "./with-claim.js";

/**
 * A decision that comes out otherwise; absent on one side where the rule had nothing to say. Of a rule that was kept the record names no subjects: what it
 * finds otherwise now was `satisfied`, also where it is asked of something more in the newer edition.
 */
export interface ChangedDecision {
  /** The id of a finding; of a rule that was kept and has nothing more to say, its book and its name. */
  readonly findingId: string;
  /** Whose rule it is. */
  readonly payer: "primary" | "secondary";
  readonly was?: Finding["outcome"];
  readonly is?: Finding["outcome"];
}

/** A book of one payer that was used in another edition; absent on one side where that payer's review did not use it. */
export interface ChangedEdition {
  readonly id: string;
  /** Whose book it is: a book may serve both payers. */
  readonly payer: "primary" | "secondary";
  readonly was?: string;
  readonly is?: string;
}

/** A review repeated. */
export interface Replay {
  /** The review as it comes out now. */
  readonly review: VisitReview;
  /** The decisions that differ; none where the same editions are given. */
  readonly changed: readonly ChangedDecision[];
  /** Whether the same lines are billed; always so where the lines were given to `withClaim`. */
  readonly sameLines: boolean;
  /** Books of a payer that were used in another edition, or only then or only now. */
  readonly editions: readonly ChangedEdition[];
}

/**
 * Repeats the review of an audit record: with the editions of then it says the same, with others it shows what they change. What was acknowledged
 * then is acknowledged again, and a claim that was given to `withClaim` is judged again as it was given.
 *
 * @param audit - A record of `toAuditRecord`, as stored
 * @param coverage - The books to review by: those of then, kept by the host, or newer ones
 * @param options - The checks and the catalogue of then, which an audit record cannot hold
 * @returns The review of now, and what differs
 *
 * @example
 * ```ts
 * import { replay, reviewVisit, toAuditRecord } from "therapy-units";
 * import { cptBaseline } from "therapy-units/payers/cpt-baseline";
 *
 * const coverage = { primary: [cptBaseline] };
 * const visit = { dateOfService: "2026-03-02", discipline: "massage", services: [{ code: "97124", minutes: 60 }] } as const;
 * const stored = JSON.stringify(toAuditRecord(reviewVisit(visit, coverage, { asOf: "2026-03-03" })));
 *
 * const { changed, editions, sameLines } = replay(JSON.parse(stored), coverage);
 * [changed, editions, sameLines]; // => [[], [], true]
 * ```
 */
export function replay(audit: AuditRecord, coverage: Coverage, options: ReviewOptions = {}): Replay {
  requireHolding(audit, "decisions", "audit is no audit record: give what toAuditRecord returned, as stored");
  const built = reviewVisit(audit.visit, coverage, audit.asking, options);
  const review = acknowledgeReview(audit.givenClaim === undefined ? built : withClaim(built, audit.givenClaim, options), audit.acknowledged ?? []);
  const now = toAuditRecord(review);
  return {
    review,
    changed: [...changes("primary", audit.decisions, primaryFindings(review)), ...changes("secondary", secondaryOf(audit), secondaryFindings(review))],
    sameLines: JSON.stringify(audit.billed) === JSON.stringify(now.billed),
    editions: [...otherEditions("primary", editionsOf(audit), editionsOf(now)), ...otherEditions("secondary", withEdition(secondaryOf(audit)), withEdition(secondaryOf(now)))],
  };
}

function secondaryOf({ decisions, secondary = [] }: AuditRecord): Decisions {
  return inFull(secondary, decisions);
}

function changes(payer: ChangedDecision["payer"], before: Decisions, now: readonly Finding[]): readonly ChangedDecision[] {
  const { open, satisfied } = decidedIn(before);
  const told = now.map(({ id, outcome, ruleBookId, ruleId }) => ({ findingId: id, was: open.get(id) ?? (satisfied.has(`${ruleBookId}/${ruleId}`) ? "satisfied" as const : undefined), is: outcome }));
  const present = new Set(now.map(({ id }) => id));
  const speaking = new Set(now.filter(({ id }) => !open.has(id)).map(({ ruleBookId, ruleId }) => `${ruleBookId}/${ruleId}`));
  return [
    ...told.filter(({ is, was }) => is !== was).map(({ findingId, is, was }) => ({ findingId, payer, ...(was === undefined ? {} : { was }), is })),
    ...[...open].filter(([id]) => !present.has(id)).map(([findingId, was]) => ({ findingId, payer, was })),
    ...[...satisfied].filter((rule) => !speaking.has(rule)).map((findingId) => ({ findingId, payer, was: "satisfied" as const })),
  ];
}

function editionsOf({ decisions, ownChecks = [] }: AuditRecord): readonly Edition[] {
  return [...withEdition(decisions), ...ownChecks];
}

function withEdition(decisions: Decisions): readonly Edition[] {
  return decisions.flatMap(({ edition, id }) => (edition === undefined ? [] : [{ id, edition }]));
}

function otherEditions(payer: ChangedEdition["payer"], before: readonly Edition[], after: readonly Edition[]): readonly ChangedEdition[] {
  const [then, now] = [before, after].map((editions) => new Map(editions.map(({ edition, id }) => [id, edition])));
  return [...new Set([...before, ...after].map(({ id }) => id))].flatMap((id) => {
    const [was, is] = [then?.get(id), now?.get(id)];
    return was === is ? [] : [{ id, payer, ...(was === undefined ? {} : { was }), ...(is === undefined ? {} : { is }) }];
  });
}
