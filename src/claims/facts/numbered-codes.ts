import type { CptCode } from "../../codes/index.js";
import type { Claim } from "../../visit/index.js";
import { lineAt, lineCount } from "./claim-lines.js";

/**
 * The code of each line of the claim and, numbered on from them, of the day's other lines, as a number. Equal codes have equal numbers, so that a code is
 * looked up once a claim and not once a rule.
 */
export type CodeNumbers = readonly number[];

/** So many codes keep their number from claim to claim; one that comes later has a number below zero, which holds for its claim alone. */
const MOST_KEPT = 4096;

/** Makes the numbering of codes ready for many claims. */
export function prepareCodeNumbers(): (claim: Claim) => CodeNumbers {
  const kept = new Map<CptCode, number>();
  const numberOf = (claim: Claim, index: number): number => {
    const { code } = lineAt(claim, index);
    const number = kept.get(code);
    if (number !== undefined) return number;
    if (kept.size < MOST_KEPT) kept.set(code, kept.size);
    return kept.get(code) ?? -1 - firstOfCode(claim, code);
  };
  return (claim) => {
    const count = lineCount(claim);
    const numbers: number[] = [];
    for (let index = 0; index < count; index += 1) numbers.push(numberOf(claim, index));
    return numbers;
  };
}

/** What is to be said of a code, asked once a code and not once a claim. */
export function prepareOfCode<Answer>(ask: (code: CptCode) => Answer): (claim: Claim, index: number, codes: CodeNumbers) => Answer {
  const answers: Answer[] = [];
  return (claim, index, codes) => {
    const number = codes[index] ?? -1;
    const known = answers[number];
    if (known !== undefined) return known;
    const answer = ask(lineAt(claim, index).code);
    if (number >= 0) answers[number] = answer;
    return answer;
  };
}

/** Whether an earlier line has the code of a line. */
export function isRepeated(codes: CodeNumbers, index: number): boolean {
  const code = codes[index];
  for (let before = 0; before < index; before += 1) if (codes[before] === code) return true;
  return false;
}

/** Whether no other line of the claim, which has so many, has the code of one of its lines. */
export function isOnlyOfCode(codes: CodeNumbers, index: number, lines: number): boolean {
  const code = codes[index];
  for (let other = 0; other < lines; other += 1) if (other !== index && codes[other] === code) return false;
  return true;
}

function firstOfCode(claim: Claim, code: CptCode): number {
  let index = 0;
  while (lineAt(claim, index).code !== code) index += 1;
  return index;
}
