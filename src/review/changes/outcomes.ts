import type { Finding } from "../../rules/index.js";
import { assistantGaps } from "../assistant-units.js";
import { primaryFindings, secondaryFindings } from "../decisions.js";
import { unsupportedUnits } from "../unsupported-units.js";
import type { VisitReview } from "../visit-review.js";

/** What is said of one subject, by whichever payer, or of the units of one code. */
export interface Said {
  /** The id of a finding, `units_over/<code>` or `assistant_units/<code>`. */
  readonly id: string;
  readonly outcome: Finding["outcome"];
}

/** What both payers' rules say, and which codes have more units than the visit was counted to have; by payer and id. */
export function outcomesOf(review: VisitReview): ReadonlyMap<string, Said> {
  const { assistantUnits, claim, units } = review;
  const { inDoubt, over } = unsupportedUnits(claim.lines, units);
  return new Map<string, Said>([
    ...primaryFindings(review).map((finding) => [`primary ${finding.id}`, finding] as const),
    ...secondaryFindings(review).map((finding) => [`secondary ${finding.id}`, finding] as const),
    ...over.map((code) => [`units ${code}`, { id: `units_over/${code}`, outcome: "violated" }] as const),
    ...inDoubt.map((code) => [`units ${code}`, { id: `units_in_doubt/${code}`, outcome: "undetermined" }] as const),
    ...assistantGaps(claim.lines, assistantUnits).map(({ code }) => [`assistant ${code}`, { id: `assistant_units/${code}`, outcome: "violated" }] as const),
  ]);
}

const BADNESS: Readonly<Record<Finding["outcome"], number>> = { satisfied: 0, undetermined: 1, violated: 2 };

/** What a change clears; nothing at all where it makes anything worse. */
export function clearedBy(before: ReadonlyMap<string, Said>, after: ReadonlyMap<string, Said>): readonly string[] | undefined {
  for (const [name, { outcome }] of after) if (BADNESS[outcome] > BADNESS[before.get(name)?.outcome ?? "satisfied"]) return undefined;
  const left = new Set([...after.values()].filter(({ outcome }) => outcome === "violated").map(({ id }) => id));
  const cleared = [...before].filter(([name, { id, outcome }]) => outcome === "violated" && !left.has(id) && (after.get(name)?.outcome ?? "satisfied") === "satisfied");
  return [...new Set(cleared.map(([, { id }]) => id))];
}
