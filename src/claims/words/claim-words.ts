import type { ClaimFindingCode, ClaimFindingDetails } from "../claim-finding-code.js";

/** How a finding of one code is said. */
export interface Words<Details> {
  /** A few words for a list of findings. */
  readonly title: string;
  /** What is asked, to stand after "It cannot be told". */
  readonly question: string;
  /** What was found: the demand of the rule and the figures. `about` is the code a finding is of, where its details do not name it. */
  readonly judged: (details: Details, outcome: "violated" | "satisfied", about: string) => string;
}

/** The words of some finding codes. */
export type WordsOf<Code extends ClaimFindingCode> = { readonly [Each in Code]: Words<ClaimFindingDetails[Each]> };

/** The finding codes that begin so. */
export type CodesOf<Kind extends string> = Extract<ClaimFindingCode, `${Kind}_${string}`>;
