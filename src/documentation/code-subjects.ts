import type { CptCode } from "../codes/index.js";

/** How findings name codes given in a list: `97124#1`, and `97124#2` where the list has it again. */
export function codeSubjects(codes: readonly CptCode[]): readonly string[] {
  const seen = new Map<CptCode, number>();
  return codes.map((code) => {
    const nth = (seen.get(code) ?? 0) + 1;
    seen.set(code, nth);
    return `${code}#${nth}`;
  });
}
