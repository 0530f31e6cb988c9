import { firstDay, lastDay, overlap } from "../period.js";
import type { RuleBook } from "../rule-book.js";
import type { Fault } from "./fault.js";

type Rule = RuleBook["rules"][number];

/** Periods that end before they begin, were never verified, or do not follow one another under one id. */
export function periodFaults({ rules }: RuleBook): readonly Fault[] {
  const faults: Fault[] = [];
  const byId = new Map<string, Rule[]>();
  for (const [index, rule] of rules.entries()) {
    const place = ["rules", index];
    const earlier = byId.get(rule.id) ?? [];
    if (lastDay(rule) < firstDay(rule)) faults.push({ code: "until_before_from", place: [...place, "until"] });
    if (rule.verifiedThrough < firstDay(rule)) faults.push({ code: "verified_through_before_from", place: [...place, "verifiedThrough"] });
    if (earlier.some((other) => overlap(other, rule))) faults.push({ code: "periods_overlap", place: [...place, "from"] });
    if (earlier.some(({ kind }) => kind !== rule.kind)) faults.push({ code: "rule_id_of_two_kinds", place: [...place, "kind"] });
    if (earlier.some((other) => basisOf(other) !== basisOf(rule))) faults.push({ code: "rule_id_of_two_date_bases", place });
    byId.set(rule.id, [...earlier, rule]);
  }
  return faults;
}

function basisOf({ dateBasis = "service" }: Rule): string {
  return dateBasis;
}
