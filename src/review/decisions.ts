import type { Finding } from "../rules/index.js";
import type { VisitReview } from "./visit-review.js";

/**
 * What the rules of one book decided, without the facts. Rules are named by their ids without the book's, with spaces between them. One that is broken or
 * cannot be judged names what was asked about behind an `@`, with commas between, where it is not the claim as a whole: `kx-threshold@s1,s2`, as finding ids
 * name it. One that is kept stands by its name alone: it held for all it looked at that is not named as broken or open. Where a name of the host's own holds
 * `~`, a space, a comma or `@`, they stand as `~0`, `~1`, `~2` and `~3`.
 */
export interface DecidedByBook {
  readonly id: string;
  /** The edition that was used. Absent for a book that only checks of the caller's own belong to. */
  readonly edition?: string;
  readonly violated?: string;
  readonly undetermined?: string;
  readonly satisfied?: string;
}

/** What was decided, book by book, general to particular. */
export type Decisions = readonly DecidedByBook[];

/** What was decided for the secondary payer. `asPrimary`: in the primary's edition, where the book decided all it did for the primary, and what stands here besides. */
export type SecondaryDecisions = readonly (DecidedByBook & { readonly asPrimary?: true })[];

/** What was decided then, as far as a record of it tells. */
export interface Decided {
  /** The outcome of what was broken or could not be judged, by the ids of the findings. */
  readonly open: ReadonlyMap<string, Finding["outcome"]>;
  /** The rules, with their books, that held for something. */
  readonly satisfied: ReadonlySet<string>;
}

/** A book, or a book a check of the caller's own belongs to, in the edition that was used. */
export interface Edition {
  readonly id: string;
  readonly edition: string;
}

type Part = "violated" | "undetermined" | "satisfied";
type Named = Readonly<Record<Part, readonly string[]>>;

const PARTS: readonly Part[] = ["violated", "undetermined", "satisfied"];

/** Writes findings down as decisions, book by book, general to particular; a book that decided nothing stands there too. */
export function decisionsOf(findings: readonly Finding[], books: readonly Edition[]): Decisions {
  const others = new Set(findings.map(({ ruleBookId }) => ruleBookId).filter((id) => books.every((book) => book.id !== id)));
  return [...books.map(({ edition, id }) => ({ id, edition })), ...[...others].map((id) => ({ id }))].map((book) => ({ ...book, ...written(namedIn(findings.filter(({ ruleBookId }) => ruleBookId === book.id))) }));
}

/** Writes down of the secondary payer's books what they decided otherwise than for the primary. */
export function besidePrimary(secondary: Decisions, primary: Decisions): SecondaryDecisions {
  return secondary.map((book) => {
    const before = primary.find(({ edition, id }) => id === book.id && edition !== undefined && edition === book.edition);
    if (before === undefined) return book;
    const [own, theirs] = [namesIn(book), namesIn(before)];
    if (PARTS.some((part) => theirs[part].some((name) => !own[part].includes(name)))) return book;
    return { id: book.id, asPrimary: true, ...written(eachPart((part) => own[part].filter((name) => !theirs[part].includes(name)))) };
  });
}

/** The decisions of the secondary payer in full. */
export function inFull(secondary: SecondaryDecisions, primary: Decisions): Decisions {
  return secondary.map((book) => {
    const before = book.asPrimary === true ? primary.find(({ id }) => id === book.id) : undefined;
    if (before === undefined) return book;
    const [own, theirs] = [namesIn(book), namesIn(before)];
    return { ...before, ...written(eachPart((part) => [...theirs[part], ...own[part]])) };
  });
}

/** Reads decisions that stand in full. */
export function decidedIn(books: Decisions): Decided {
  const open = new Map<string, Finding["outcome"]>();
  const satisfied = new Set<string>();
  for (const book of books) {
    const names = namesIn(book);
    for (const part of ["violated", "undetermined"] as const) {
      for (const name of names[part]) {
        const [rule = "", subjects = "claim"] = name.split("@");
        for (const subject of subjects.split(",")) open.set(`${book.id}/${unescaped(rule)}@${unescaped(subject)}`, part);
      }
    }
    for (const name of names.satisfied) satisfied.add(`${book.id}/${unescaped(name)}`);
  }
  return { open, satisfied };
}

function namedIn(findings: readonly Finding[]): Named {
  return eachPart((part) => {
    const subjects = new Map<string, string[]>();
    for (const finding of findings) if (finding.outcome === part) subjects.set(finding.ruleId, [...subjects.get(finding.ruleId) ?? [], subjectOf(finding)]);
    return [...subjects].map(([rule, of]) => (part === "satisfied" || of.join() === "claim" ? escaped(rule) : `${escaped(rule)}@${of.toSorted().map(escaped).join(",")}`));
  });
}

function eachPart(namesOf: (part: Part) => readonly string[]): Named {
  return { violated: namesOf("violated"), undetermined: namesOf("undetermined"), satisfied: namesOf("satisfied") };
}

function namesIn(book: DecidedByBook): Named {
  return eachPart((part) => (book[part] === undefined ? [] : book[part].split(" ")));
}

function written(names: Named): Pick<DecidedByBook, Part> {
  return Object.fromEntries(PARTS.flatMap((part) => (names[part].length === 0 ? [] : [[part, names[part].join(" ")] as const])));
}

function subjectOf({ id, ruleBookId, ruleId }: Finding): string {
  return id.slice(`${ruleBookId}/${ruleId}@`.length);
}

function escaped(name: string): string {
  return name.replaceAll("~", "~0").replaceAll(" ", "~1").replaceAll(",", "~2").replaceAll("@", "~3");
}

function unescaped(name: string): string {
  return name.replaceAll("~3", "@").replaceAll("~2", ",").replaceAll("~1", " ").replaceAll("~0", "~");
}

/** Everything the primary payer's rules found. */
export function primaryFindings({ claimReport, recordReport }: Pick<VisitReview, "claimReport" | "recordReport">): readonly Finding[] {
  return [...claimReport.findings, ...recordReport.findings];
}

/** Everything the secondary payer's rules found, and where the two conflict. */
export function secondaryFindings({ secondary }: Pick<VisitReview, "secondary">): readonly Finding[] {
  return secondary === undefined ? [] : [...secondary.claimReport.findings, ...secondary.conflicts];
}
