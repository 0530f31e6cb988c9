import type { ClaimFinding } from "../../claims/index.js";
import type { Ways } from "./over-its-lines.js";

/** Above so many lines, two of them at a time would be too many to try. */
const FEW = 8;

/** Ways of one size, and the findings each has to clear to be offered; any finding where none is named. */
export interface Tier {
  readonly ways: Ways;
  readonly clears: readonly string[];
}

/**
 * Ways to clear a threshold that lines without KX pass together, the smallest first: the modifier on one of them, on two, on all that may carry it; the
 * smaller ones only where they clear all of it. Empty for every other finding, and for all but the first of those that are judged together.
 */
export function kxLines(finding: ClaimFinding, violated: readonly ClaimFinding[], waysOf: (one: ClaimFinding) => Ways): readonly Tier[] {
  const together = violated.filter((one) => isJudgedWith(finding, one));
  if (together[0]?.id !== finding.id) return [];
  const clears = together.map(({ id }) => id);
  const single = together.flatMap((one) => waysOf(one).slice(0, 1));
  const pairs = single.length > FEW ? [] : single.flatMap((one, index) => single.slice(index + 1).map((other) => [...one, ...other]));
  const able = together.filter((one) => waysOf(one).length > 0).map(({ id }) => id);
  return [{ ways: single, clears }, { ways: pairs, clears }, { ways: [single.flat()], clears: able }, { ways: single, clears: [] }];
}

function isJudgedWith(finding: ClaimFinding, other: ClaimFinding): boolean {
  return finding.code === "kx_threshold_modifier" && other.code === finding.code && finding.outcome === "violated" && other.outcome === "violated"
    && other.ruleId === finding.ruleId && other.ruleBookId === finding.ruleBookId && other.details.bucket === finding.details.bucket;
}
