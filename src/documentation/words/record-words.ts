/** How a finding of one code is said. */
export interface Words<Details> {
  /** A few words for a list of findings. */
  readonly title: string;
  /** What is asked, to stand after "It cannot be told". */
  readonly question: string;
  /** What was found: the demand of the rule and the figures. Nothing of the record's text is in the details, so nothing of it is in the words. */
  readonly judged: (details: Details, outcome: "violated" | "satisfied") => string;
}

/** The words of the findings of some checks; the compiler asks for each code. */
export type WordsOf<Findings> = { readonly [Code in keyof Findings]: Words<Findings[Code]> };
