import { type InputProblem, type JsonPointer, jsonPointer } from "../../core/index.js";
import type { Visit } from "../../visit/index.js";
import type { Pool } from "./pool-minutes.js";
import { addsUpTheDay, poolingOf, minuteRule, type ServiceOfDay } from "./treatment-day.js";
import type { VisitProblemCode } from "./visit-count.js";

type Problem = InputProblem<VisitProblemCode>;

/** What stands in the way of the pools the payer asks for. */
export function poolProblems(visit: Visit, pools: readonly Pool[]): readonly Problem[] {
  const others = visit.sameDayVisits;
  const pooledByDay = pools.some(({ rule }) => addsUpTheDay({ decided: "by_rule", rule }));
  const otherDates = (others ?? []).flatMap(({ dateOfService }, place): readonly Problem[] =>
    dateOfService === visit.dateOfService ? [] : [{ code: "same_day_visit_of_other_date", paths: [jsonPointer("sameDayVisits", place, "dateOfService")], details: {} }]);
  return [...(others === undefined && pooledByDay ? [{ code: "same_day_visits_not_given", paths: ["/sameDayVisits"], details: {} } as const] : []), ...otherDates, ...practitionerProblems(pools)];
}

/** The rules that would count services and cannot be judged. */
export function ruleProblems(services: readonly ServiceOfDay[]): readonly Problem[] {
  const problems = new Map<string, Problem>();
  for (const { aside, decision } of services) {
    if (aside !== "counting_rule_not_known" || decision.decided !== "not_known") continue;
    const { doubt, missing, rule: { id, ruleBookId } } = decision;
    const paths: readonly JsonPointer[] = [...new Set([...problems.get(`${ruleBookId}/${id}`)?.paths ?? [], ...missing])];
    problems.set(`${ruleBookId}/${id}`, { code: "counting_rule_not_known", paths, details: { ruleBookId, ruleId: id, ...(doubt === undefined ? {} : { doubt }) } });
  }
  return [...problems.values()];
}

/** A service alone is its practitioner's, whoever that is. */
function practitionerProblems(pools: readonly Pool[]): readonly Problem[] {
  return [...new Set(pools.map(({ rule }) => rule))].flatMap((rule) => {
    const counting = minuteRule({ decided: "by_rule", rule });
    const services = pools.filter((pool) => pool.rule === rule).flatMap((pool) => pool.services);
    const unnamed = services.filter(({ service }) => service.practitionerKey === undefined);
    if (counting === undefined || poolingOf(counting) !== "practitioner" || services.length < 2 || unnamed.length === 0) return [];
    return [{ code: "practitioner_not_given", paths: unnamed.map(({ address }) => address), details: {} } as const];
  });
}
