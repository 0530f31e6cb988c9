import { jsonPointer, type JsonPointer, requireList } from "../core/index.js";
import { codeFaults } from "./lint/codes.js";
import { type Fault, REMEDIES, type RuleBookFaultCode } from "./lint/fault.js";
import { oneAnswerFaults } from "./lint/one-answer.js";
import { overrideFaults } from "./lint/overrides.js";
import { periodFaults } from "./lint/periods.js";
import { repeatedMemberFaults } from "./lint/repeated-members.js";
import { sourceFaults } from "./lint/sources.js";
import { tableFaults } from "./lint/tables.js";
import type { RuleBook } from "./rule-book.js";

export type { RuleBookFaultCode } from "./lint/fault.js";

/** Something wrong in a rule book whose shape is right. */
export interface RuleBookFault {
  /** Where, in the list of books: `/0/rules/3/until`. */
  readonly path: JsonPointer;
  /** What is wrong, in `snake_case`. */
  readonly code: RuleBookFaultCode;
  /** What is wrong and what to do about it, in words that repeat nothing of the book. */
  readonly message: string;
}

/**
 * Finds in rule books what no shape tells: periods of a rule that overlap, sources nobody cites, overrides that find nothing, codes that are none. Run
 * it in the tests of your books, over all books of a profile together, after `safeParseRuleBook`.
 *
 * @param books - Rule books of the right shape, in any order
 * @returns The faults, book by book; an empty list when there are none
 *
 * @example
 * ```ts
 * import { lintRuleBooks, type RuleBook } from "therapy-units";
 *
 * const book: RuleBook = {
 *   schemaVersion: 1, id: "local/plan", edition: "2026-01", title: "A local plan", authority: "The plan", linesOfBusiness: ["commercial"],
 *   sources: [{ id: "manual", title: "Provider manual", publisher: "The plan" }], rules: [], silentOn: [],
 * };
 * lintRuleBooks([book]).map(({ path, code }) => [path, code]); // => [["/0/sources/0", "source_not_used"]]
 * ```
 */
export function lintRuleBooks(books: readonly RuleBook[]): readonly RuleBookFault[] {
  requireList(books, "books is not a list: give the rule books of a profile, general to particular");
  return books.flatMap((book, index) => {
    const earlier = books.slice(0, index);
    const faults = [
      ...ownFaults(book, earlier), ...sourceFaults(book, earlier), ...periodFaults(book), ...oneAnswerFaults(book), ...codeFaults(book), ...tableFaults(book),
      ...repeatedMemberFaults(book), ...overrideFaults(book, books),
    ];
    return faults.map(({ code, place }) => ({ path: jsonPointer(index, ...place), code, message: REMEDIES[code] }));
  });
}

function ownFaults({ id, rules, silentOn }: RuleBook, earlier: readonly RuleBook[]): readonly Fault[] {
  return [
    ...earlier.some((other) => other.id === id) ? [{ code: "book_id_twice", place: ["id"] } as const] : [],
    ...rules.flatMap(({ confidence, severity }, index): readonly Fault[] => (confidence === "secondary" && severity === "error" ? [{ code: "secondary_error", place: ["rules", index, "severity"] }] : [])),
    ...silentOn.flatMap((kind, index): readonly Fault[] => (rules.some((rule) => rule.kind === kind) ? [{ code: "silent_on_own_kind", place: ["silentOn", index] }] : [])),
  ];
}
