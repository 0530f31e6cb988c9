import type { Finding } from "../rules/index.js";
import type { VisitReview } from "./visit-review.js";

/**
 * What the rules of one book decided, without the facts: outcome, then what was asked about, then the ids of the rules that said so of it. What was asked
 * about is named as finding ids name it behind the `@`: `claim`, a line, `note.plan`. Where rules said the same of several subjects, these stand in one
 * name with spaces between them; a space within a line's own id stands as `~1` there, and a `~` as `~0`.
 */
export type DecidedByBook = { readonly [Decided in Finding["outcome"]]?: Readonly<Record<string, readonly string[]>> };

/** What was decided, book by book. */
export type Decisions = Readonly<Record<string, DecidedByBook>>;

/** What was decided for the secondary payer: `as_primary` for a book that decided the very same for the primary. */
export type SecondaryDecisions = Readonly<Record<string, DecidedByBook | "as_primary">>;

const OUTCOMES: readonly Finding["outcome"][] = ["violated", "undetermined", "satisfied"];

/** Writes findings down as decisions. */
export function decisionsOf(findings: readonly Finding[]): Decisions {
  return Object.fromEntries(grouped(findings, ({ ruleBookId }) => ruleBookId).map(([book, ofBook]) => [book, decidedByBook(ofBook)]));
}

/** Writes findings of the secondary payer's rules down, and only names the books that decided as they did for the primary. */
export function secondaryDecisionsOf(findings: readonly Finding[], primary: Decisions): SecondaryDecisions {
  return Object.fromEntries(Object.entries(decisionsOf(findings)).map(([book, decided]) => [book, isSame(decided, primary[book]) ? "as_primary" : decided]));
}

/** The decisions of the secondary payer in full. */
export function inFull(secondary: SecondaryDecisions, primary: Decisions): Decisions {
  return Object.fromEntries(Object.entries(secondary).map(([book, decided]) => [book, decided === "as_primary" ? primary[book] ?? {} : decided]));
}

function decidedByBook(ofBook: readonly Finding[]): DecidedByBook {
  return Object.fromEntries(OUTCOMES.flatMap((decided) => {
    const ofRules = grouped(ofBook.filter(({ outcome }) => outcome === decided), ({ ruleId }) => ruleId).map(([rule, ofRule]) => ({ rule, subjects: ofRule.map(subjectOf).toSorted().map(escaped).join(" ") }));
    const alike = grouped(ofRules, ({ subjects }) => subjects).map(([subjects, rules]) => [subjects, rules.map(({ rule }) => rule)] as const);
    return alike.length === 0 ? [] : [[decided, Object.fromEntries(alike)] as const];
  }));
}

function subjectOf({ id, ruleBookId, ruleId }: Finding): string {
  return id.slice(`${ruleBookId}/${ruleId}@`.length);
}

function escaped(subject: string): string {
  return subject.replaceAll("~", "~0").replaceAll(" ", "~1");
}

function unescaped(subject: string): string {
  return subject.replaceAll("~1", " ").replaceAll("~0", "~");
}

function grouped<Member>(members: readonly Member[], keyOf: (member: Member) => string): readonly (readonly [string, readonly Member[]])[] {
  const groups = new Map<string, Member[]>();
  for (const member of members) {
    const key = keyOf(member);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [member]);
    else group.push(member);
  }
  return [...groups];
}

function isSame(one: DecidedByBook, other: DecidedByBook | undefined): boolean {
  const [ofOne, ofOther] = [one, other ?? {}].map((decided) => [...outcomesOf({ "": decided })].map(([id, outcome]) => `${id} ${outcome}`).toSorted());
  return JSON.stringify(ofOne) === JSON.stringify(ofOther);
}

/** The outcome of every finding, by its id. */
export function outcomesOf(decisions: Decisions): ReadonlyMap<string, Finding["outcome"]> {
  const outcomes = new Map<string, Finding["outcome"]>();
  for (const [book, decided] of Object.entries(decisions)) {
    for (const outcome of OUTCOMES) {
      for (const [subjects, rules] of Object.entries(decided[outcome] ?? {})) {
        for (const subject of subjects.split(" ").map(unescaped)) for (const rule of rules) outcomes.set(`${book}/${rule}@${subject}`, outcome);
      }
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
