import type { Doubt, UndeterminedFinding } from "../../rules/index.js";
import { missingFacts } from "./missing-facts.js";

const OF_RULE: Readonly<Record<Exclude<Doubt, "fact_not_given">, string>> = {
  parameter_not_known: "The rule lacks a figure or a row that it needs, or does not know the code; a rule of your own can supply it.",
  kind_not_known: "This version does not know this kind of rule.",
  basis_date_not_given: "The date that decides whether the rule is in force is not given.",
  start_not_known: "Nobody published the day it came into force, and the date of service lies before the first day it was seen.",
  figure_not_known: "The last figure known here ended before the date of service, and the next one is not known.",
};

/** Why a rule could not be judged, and what would settle it. */
export function whyNotKnown({ doubt, missing }: UndeterminedFinding): string {
  const facts = missingFacts(missing);
  if (doubt === "fact_not_given") return facts === undefined ? "A fact that it depends on is not given." : `It is not known ${facts}.`;
  const why = Object.hasOwn(OF_RULE, doubt) ? OF_RULE[doubt] : "The rule itself leaves it open.";
  return doubt === "basis_date_not_given" && facts !== undefined ? `${why} It is not known ${facts}.` : why;
}
