import type { CptCode } from "../../codes/index.js";
import { type DisciplineGap, disciplineGaps } from "../discipline-modifiers.js";
import type { VisitReview } from "../visit-review.js";
import type { ClaimEdit } from "./claim-edit.js";
import type { Ways } from "./over-its-lines.js";

/** The modifier of the discipline in the place of another's, on all lines of a code at once; where the right one stands beside it, the other goes. */
export function disciplineChanges({ claim, visit }: VisitReview): readonly { readonly code: CptCode; readonly ways: Ways }[] {
  const gaps = disciplineGaps(claim, visit).filter(({ outcome }) => outcome === "violated");
  return [...new Set(gaps.map(({ code }) => code))].map((code) => ({ code, ways: [gaps.filter((gap) => gap.code === code).flatMap((gap) => editsOf(gap, claim.lines[gap.line]?.modifiers ?? []))] }));
}

function editsOf({ due, found, line }: DisciplineGap, modifiers: readonly string[]): readonly ClaimEdit[] {
  const wrong = [...modifiers.entries()].flatMap(([at, modifier]) => (found.includes(modifier) ? [at] : [])).reverse();
  const replaced = modifiers.includes(due) ? undefined : wrong.at(-1);
  return wrong.map((at) => (at === replaced ? { edit: "replace_modifier", line, at, modifier: due } : { edit: "remove_modifier", line, at }));
}
