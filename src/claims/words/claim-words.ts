import type { ClaimFindingCode, ClaimFindingDetails } from "../claim-finding-code.js";

/** What a sentence tells beside the details of its finding. */
export interface Told {
  /** The code a finding is of, where its details do not name it. */
  readonly about: string;
  /** Whether the rule is general practice rather than a payer's. */
  readonly isPractice: boolean;
}

/** How a finding of one code is said. */
export interface Words<Details> {
  /** A few words for a list of findings. */
  readonly title: string;
  /** What is asked, to stand after "It cannot be told". */
  readonly question: string;
  /** What was found: the demand of the rule and the figures. */
  readonly judged: (details: Details, outcome: "violated" | "satisfied", told: Told) => string;
}

/** The words of some finding codes. */
export type WordsOf<Code extends ClaimFindingCode> = { readonly [Each in Code]: Words<ClaimFindingDetails[Each]> };

/** The finding codes that begin so. */
export type CodesOf<Kind extends string> = Extract<ClaimFindingCode, `${Kind}_${string}`>;
