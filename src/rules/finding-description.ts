import type { Citation } from "../core/index.js";
import type { UndeterminedFinding } from "./finding.js";

/** A finding in words for a biller. */
export interface FindingDescription {
  /** A few words for a list of findings. */
  readonly title: string;
  /** What the rule asks and what was found, or what is not known. */
  readonly message: string;
  /** The two halves of the message where the rule cannot be judged, so that rules that miss the same can be told together. */
  readonly open?: {
    /** What is asked, to stand after "It cannot be told". */
    readonly question: string;
    /** A sentence of what is not known. */
    readonly because: string;
  };
  /** Where the rule is written. */
  readonly citations: readonly Citation[];
}

/** The words of a finding that cannot be judged. They are told on any day, so that they do not say whether the last day for it is over. */
export function openWords(question: string, because: string, { doubt, dueBy }: Pick<UndeterminedFinding, "doubt" | "dueBy">): Pick<FindingDescription, "message" | "open"> {
  const lastDay = dueBy === undefined ? "" : ` The last day for it: ${dueBy}${doubt === "holidays_not_known" ? ", or later by those holidays" : ""}.`;
  return { message: `It cannot be told ${question}. ${because}${lastDay}`, open: { question, because } };
}
