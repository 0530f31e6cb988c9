import type { Finding } from "../rules/index.js";
import { acknowledgeReview } from "./acknowledge.js";
import { type AuditRecord, type Edition, toAuditRecord } from "./audit-record.js";
import { type Decisions, inFull, outcomesOf } from "./decisions.js";
import { reviewVisit } from "./review-visit.js";
import type { Coverage, ReviewOptions, VisitReview } from "./visit-review.js";
import { withClaim } from "./with-claim.js";

/** A decision that comes out otherwise; absent on one side where the rule had nothing to say of that subject. */
export interface ChangedDecision {
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
  const built = reviewVisit(audit.visit, coverage, audit.asking, options);
  const review = acknowledgeReview(audit.givenClaim === undefined ? built : withClaim(built, audit.givenClaim, options), audit.acknowledged ?? []);
  const now = toAuditRecord(review);
  return {
    review,
    changed: [...changes("primary", audit.decisions, now.decisions), ...changes("secondary", secondaryOf(audit), secondaryOf(now))],
    sameLines: JSON.stringify(audit.billed.map(asRow)) === JSON.stringify(now.billed.map(asRow)),
    editions: [...otherEditions("primary", audit.editions, now.editions), ...otherEditions("secondary", audit.secondaryEditions ?? [], now.secondaryEditions ?? [])],
  };
}

function secondaryOf({ decisions, secondaryDecisions = {} }: AuditRecord): Decisions {
  return inFull(secondaryDecisions, decisions);
}

function changes(payer: ChangedDecision["payer"], before: Decisions, after: Decisions): readonly ChangedDecision[] {
  const [then, now] = [outcomesOf(before), outcomesOf(after)];
  return [...new Set([...then.keys(), ...now.keys()])].flatMap((findingId) => {
    const [was, is] = [then.get(findingId), now.get(findingId)];
    return was === is ? [] : [{ findingId, payer, ...(was === undefined ? {} : { was }), ...(is === undefined ? {} : { is }) }];
  });
}

function asRow({ code, modifiers, units }: AuditRecord["billed"][number]): readonly unknown[] {
  return [code, units, modifiers];
}

function otherEditions(payer: ChangedEdition["payer"], before: readonly Edition[], after: readonly Edition[]): readonly ChangedEdition[] {
  const [then, now] = [before, after].map((editions) => new Map(editions.map(({ edition, id }) => [id, edition])));
  return [...new Set([...before, ...after].map(({ id }) => id))].flatMap((id) => {
    const [was, is] = [then?.get(id), now?.get(id)];
    return was === is ? [] : [{ id, payer, ...(was === undefined ? {} : { was }), ...(is === undefined ? {} : { is }) }];
  });
}
