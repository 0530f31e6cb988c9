import type { Finding } from "../../rules/index.js";
import { attentionInDoubt, attentionOf } from "../attention.js";
import { primaryFindings, secondaryFindings } from "../decisions.js";
import type { VisitReview } from "../visit-review.js";

/** What is said of one subject, by whichever payer, or of the units of one code. */
export interface Said {
  /** The id of a finding, or a reason of the review: `units_over/<code>`, `assistant_units_in_doubt/<code>`, `discipline_modifier/<code>`, `problem/…`. */
  readonly id: string;
  readonly outcome: Finding["outcome"];
}

/** What both payers' rules say, and what the review says of codes beside them; by payer and id. */
export function outcomesOf(review: VisitReview): ReadonlyMap<string, Said> {
  return new Map<string, Said>([
    ...primaryFindings(review).map((finding) => [`primary ${finding.id}`, finding] as const),
    ...secondaryFindings(review).map((finding) => [`secondary ${finding.id}`, finding] as const),
    ...attentionInDoubt(review).map(({ id }) => [id.replace("_in_doubt/", "/").replace(/^units\//, "units_over/"), { id, outcome: "undetermined" }] as const),
    ...attentionOf(review).map(({ id }) => [id, { id, outcome: "violated" }] as const),
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

/**
 * What was said before, with a line that a split adds held to what the same rule said of the claim at its worst: a rule that could not be judged of the
 * undivided line cannot be judged of its parts.
 */
export function asDivided(before: ReadonlyMap<string, Said>, after: ReadonlyMap<string, Said>): ReadonlyMap<string, Said> {
  const added = [...after].filter(([name, { outcome }]) => outcome === "undetermined" && !before.has(name));
  return new Map([...before, ...added.flatMap(([name]) => {
    const alike = [...before].find(([other, { outcome }]) => outcome === "undetermined" && ruleOf(other) === ruleOf(name));
    return alike === undefined ? [] : [[name, alike[1]] as const];
  })]);
}

function ruleOf(name: string): string {
  return name.slice(0, name.indexOf("@"));
}
