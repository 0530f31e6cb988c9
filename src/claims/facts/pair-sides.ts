import type { CptCode } from "../../codes/index.js";
import { codeList, type CodeOrRange } from "../../rules/index.js";

/** On which sides of a pair of codes a code may stand: 0 on none, 1 on the one, 2 on the other, 3 on either. */
export type PairSides = 0 | 1 | 2 | 3;

/** Prepares two lists of codes and ranges for many look-ups: without a range, a code is looked up once for both. */
export function pairSides(codes: readonly CodeOrRange[], withCodes: readonly CodeOrRange[]): (code: CptCode) => PairSides {
  const isOne = codeList(codes);
  const isOther = codeList(withCodes);
  const sidesOf = (code: CptCode): PairSides => (isOne(code) ? (isOther(code) ? 3 : 1) : isOther(code) ? 2 : 0);
  const listed = [...codes, ...withCodes];
  if (listed.some((entry) => entry.includes("-"))) return sidesOf;
  const single = new Map(listed.map((code) => [code, sidesOf(code)]));
  return (code) => single.get(code) ?? 0;
}

/** Whether two codes stand on opposite sides. */
export function arePair(sides: PairSides, others: PairSides): boolean {
  return sides !== 0 && others !== 0 && (sides | others) === 3;
}
