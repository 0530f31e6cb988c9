import type { Finding } from "../rules/index.js";
import type { VisitReview } from "./visit-review.js";

/** Rules of one book that said the same of the same subjects. */
export interface DecidedAlike {
  /** Their ids within the book. */
  readonly rules: readonly string[];
  /** The subjects, as finding ids name them behind the `@`. */
  readonly on: readonly string[];
}

/** What was decided, without the facts: outcome, then book, then rules and what they were asked about. */
export type Decisions = { readonly [Decided in Finding["outcome"]]?: Readonly<Record<string, readonly DecidedAlike[]>> };

const OUTCOMES: readonly Finding["outcome"][] = ["violated", "undetermined", "satisfied"];

/** Writes findings down as decisions. */
export function decisionsOf(findings: readonly Finding[]): Decisions {
  return Object.fromEntries(OUTCOMES.flatMap((outcome) => {
    const books = grouped(findings.filter((finding) => finding.outcome === outcome), ({ ruleBookId }) => ruleBookId).map(([book, ofBook]) => [book, alike(ofBook)] as const);
    return books.length === 0 ? [] : [[outcome, Object.fromEntries(books)] as const];
  }));
}

function alike(ofBook: readonly Finding[]): readonly DecidedAlike[] {
  const ofRules = grouped(ofBook, ({ ruleId }) => ruleId).map(([rule, ofRule]) => ({ rule, on: ofRule.map(subjectOf) }));
  return grouped(ofRules, ({ on }) => JSON.stringify(on)).map(([, same]) => ({ rules: same.map(({ rule }) => rule), on: same[0]?.on ?? [] }));
}

function subjectOf({ id, ruleBookId, ruleId }: Finding): string {
  return id.slice(`${ruleBookId}/${ruleId}@`.length);
}

function grouped<Member>(members: readonly Member[], keyOf: (member: Member) => string): readonly (readonly [string, readonly Member[]])[] {
  const groups = new Map<string, Member[]>();
  for (const member of members) {
    const group = groups.get(keyOf(member));
    if (group === undefined) groups.set(keyOf(member), [member]);
    else group.push(member);
  }
  return [...groups];
}

/** The outcome of every finding, by its id. */
export function outcomesOf(decisions: Decisions): ReadonlyMap<string, Finding["outcome"]> {
  const outcomes = new Map<string, Finding["outcome"]>();
  for (const outcome of OUTCOMES) {
    for (const [ruleBookId, all] of Object.entries(decisions[outcome] ?? {})) {
      for (const { on, rules } of all) for (const rule of rules) for (const subject of on) outcomes.set(`${ruleBookId}/${rule}@${subject}`, outcome);
    }
  }
  return outcomes;
}

/** Everything the primary payer's rules found. */
export function primaryFindings({ claimReport, recordReport }: Pick<VisitReview, "claimReport" | "recordReport">): readonly Finding[] {
  return [...claimReport.findings, ...recordReport.findings];
}

/** Everything the secondary payer's rules found, and where the two conflict. */
export function secondaryFindings({ secondary }: Pick<VisitReview, "secondary">): readonly Finding[] {
  return secondary === undefined ? [] : [...secondary.claimReport.findings, ...secondary.conflicts];
}
