import type { Doubt } from "./finding.js";

const WORDS: Readonly<Record<Exclude<Doubt, "fact_not_given">, string>> = {
  parameter_not_known: "The rule lacks a figure or a row that it needs, or does not know the code; a rule of your own can supply it.",
  holidays_not_known: "The time is counted in business days, and public holidays, which are not known here, may have made it longer.",
  kind_not_known: "This version does not know this kind of rule.",
  basis_date_not_given: "The rules were asked for without the date that decides whether this one is in force.",
  start_not_known: "Nobody published the day it came into force, and the date of service lies before the first day it was seen.",
  figure_not_known: "The last figure known here ended before the date of service, and the next one is not known.",
};

/** Why a rule could not be judged: `facts` are the phrases of what is not known, where there is a phrase for it. */
export function whyInDoubt(doubt: Doubt, facts: string | undefined): string {
  if (doubt === "fact_not_given") return facts === undefined ? "A fact that it depends on is not given." : `It is not known ${facts}.`;
  const why = Object.hasOwn(WORDS, doubt) ? WORDS[doubt] : "The rule itself leaves it open.";
  return doubt === "basis_date_not_given" && facts !== undefined ? `The rules were asked for without telling ${facts}, which decides whether this one is in force.` : why;
}
