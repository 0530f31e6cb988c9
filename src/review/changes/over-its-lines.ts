import type { Modifier } from "../../codes/index.js";
import type { Finding } from "../../rules/index.js";
import type { ClaimEdit } from "./claim-edit.js";

/** Ways to clear one finding. */
export type Ways = readonly (readonly ClaimEdit[])[];

/**
 * Each way to clear a finding of a rule, together with what clears the rule's other findings: what a rule asks of several lines is done on all of them at
 * once. Findings that cannot be cleared are left.
 */
export function overItsLines<One extends Finding>(finding: One, violated: readonly One[], waysOf: (one: One) => Ways): Ways {
  const others = violated.filter((one) => one.id !== finding.id && one.ruleId === finding.ruleId && one.ruleBookId === finding.ruleBookId && one.code === finding.code).map(waysOf);
  return waysOf(finding).map((way) => {
    const asked = new Set(way.flatMap(modifierOf));
    return [...way, ...others.flatMap((ways) => ways.find((edits) => edits.flatMap(modifierOf).some((modifier) => asked.has(modifier))) ?? ways[0] ?? [])]
      .toSorted((a, b) => lineOf(a) - lineOf(b));
  });
}

function modifierOf(edit: ClaimEdit): readonly Modifier[] {
  return edit.edit === "add_modifier" || edit.edit === "replace_modifier" ? [edit.modifier] : [];
}

function lineOf(edit: ClaimEdit): number {
  return edit.edit === "add_unbilled" ? Number.MAX_SAFE_INTEGER : edit.line;
}
