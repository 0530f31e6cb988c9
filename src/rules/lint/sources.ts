import type { Source } from "../../core/index.js";
import type { RuleBook } from "../rule-book.js";
import type { Fault } from "./fault.js";

/** Sources given twice, meant differently by an earlier book, cited though absent, or never cited. */
export function sourceFaults({ overrides = [], rules, sources }: RuleBook, earlierBooks: readonly RuleBook[]): readonly Fault[] {
  const cited = new Set([...rules, ...overrides].flatMap(({ citations }) => citations.map(({ sourceId }) => sourceId)));
  const known = new Map(earlierBooks.flatMap((book) => book.sources.map((source) => [source.id, source])));
  const own = new Set<string>();
  const faults: Fault[] = [];
  for (const [index, source] of sources.entries()) {
    const earlier = known.get(source.id);
    if (own.has(source.id)) faults.push({ code: "source_id_twice", place: ["sources", index, "id"] });
    else if (!cited.has(source.id)) faults.push({ code: "source_not_used", place: ["sources", index] });
    else if (earlier !== undefined && isAnother(source, earlier)) faults.push({ code: "source_id_of_two_documents", place: ["sources", index, "id"] });
    own.add(source.id);
  }
  return [...faults, ...absent("rules", rules, own), ...absent("overrides", overrides, own)];
}

function absent(list: string, citing: readonly Pick<RuleBook["rules"][number], "citations">[], own: ReadonlySet<string>): readonly Fault[] {
  return citing.flatMap(({ citations }, index) => citations.flatMap(({ sourceId }, nth): readonly Fault[] =>
    (own.has(sourceId) ? [] : [{ code: "source_not_found", place: [list, index, "citations", nth, "sourceId"] }])));
}

/** When a copy was read does not make another document. */
function isAnother(a: Source, b: Source): boolean {
  return a.title !== b.title || a.publisher !== b.publisher || a.url !== b.url || a.published !== b.published;
}
