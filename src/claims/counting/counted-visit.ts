import { type Catalogue, findCode } from "../../codes/index.js";
import type { RuleSet } from "../../rules/index.js";
import { countUnits, type UnitCount } from "../../units/index.js";
import type { Visit } from "../../visit/index.js";
import { countOnce } from "./count-once.js";
import { prepareDecision } from "../deciding-rule.js";
import { allPools, countPools, gatherPools } from "./pool-minutes.js";
import { intoVisit, isBetweenVisits, recordTime } from "./record-time.js";
import { setAside, sortCounted } from "./set-aside.js";
import { type DecideCounting, decideForVisit, minuteRule, ownServices, prepareDay, type ServiceOfDay, wasHeld } from "./treatment-day.js";
import { poolProblems, ruleProblems } from "./visit-problems.js";
import type { VisitCount, VisitNotCountedReason } from "./visit-count.js";

/** The count of a visit, and the services behind it: its own, and those of the day that the payer's rule adds to it. */
export interface CountedVisit {
  readonly count: VisitCount;
  readonly services: readonly ServiceOfDay[];
}

/** Reasons that leave open whether there are minutes to count. */
const LEAVES_OPEN: readonly (VisitNotCountedReason | undefined)[] = [
  "unknown_code", "minutes_not_known", "no_counting_rule", "counting_rule_not_known", "counted_per_visit", "minutes_not_counted", "not_a_15_minute_code",
];

/** Reasons why minutes of a service are no treatment minutes of their own. */
const NO_TREATMENT: readonly (VisitNotCountedReason | undefined)[] = ["visit_cancelled", "visit_no_show", "aide", "student", "group", "supervised", "together_counted_once"];

/** Makes rules ready to count many visits: gathers the minutes the payer's rule adds together, sets aside what gives no units, and counts the rest. */
export function prepareCounting(rules: RuleSet, codes: Catalogue): (visit: Visit) => CountedVisit {
  const decide: DecideCounting = prepareDecision(rules, "unit_counting");
  const gatherDay = prepareDay(rules, decide);
  return (visit) => countedVisit(visit, rules, { codes, decide, gatherDay });
}

interface Prepared {
  readonly codes: Catalogue;
  readonly decide: DecideCounting;
  readonly gatherDay: (visit: Visit) => readonly ServiceOfDay[];
}

function countedVisit(visit: Visit, rules: RuleSet, { codes, decide, gatherDay }: Prepared): CountedVisit {
  if (visit.dateOfService !== rules.dates.dateOfService) throw new RangeError("the visit is of another date of service than the rules: ask rulesInForce for the visit's own date");
  if (!wasHeld(visit)) return notHeld(visit, decide, codes);
  const recorded = recordTime(gatherDay(visit), codes);
  const { problems, services: day } = countOnce({ ...recorded, services: setAside(recorded.services, codes) }, codes);
  const { services, sorted } = sortCounted(day, codes);
  const pools = gatherPools(services, codes);
  return {
    services,
    count: {
      ...unitsOf(visit, countPools(pools, codes), services, decide),
      serviceBased: sorted.serviceBased,
      firstAndAdditional: sorted.firstAndAdditional,
      ...reasonsAndMinutes(services, codes),
      problems: [
        ...problems.filter((problem) => !isBetweenVisits(problem, services)).map((problem) => ({ ...problem, paths: intoVisit(problem.paths, services) })),
        ...poolProblems(visit, pools), ...ruleProblems(services),
      ],
    },
  };
}

function notHeld(visit: Visit, decide: DecideCounting, codes: Catalogue): CountedVisit {
  const services = ownServices(visit, decide).map((one): ServiceOfDay => ({ ...one, aside: visit.status === "no_show" ? "visit_no_show" : "visit_cancelled" }));
  return { services, count: { ...unitsOf(visit, [], services, decide), serviceBased: [], firstAndAdditional: [], ...reasonsAndMinutes(services, codes), problems: [] } };
}

function unitsOf(visit: Visit, pools: VisitCount["pools"], services: readonly ServiceOfDay[], decide: DecideCounting): Pick<VisitCount, "pools" | "timed"> {
  const timed = allPools(pools) ?? (services.some(({ aside }) => LEAVES_OPEN.includes(aside)) ? undefined : noUnits(visit, decide));
  return { ...(timed === undefined ? {} : { timed }), pools };
}

/** With no minutes to count, a payer that counts minutes counts none. */
function noUnits(visit: Visit, decide: DecideCounting): UnitCount | undefined {
  const counting = minuteRule(decideForVisit(visit, decide));
  return counting === undefined ? undefined : countUnits([], counting);
}

function reasonsAndMinutes(services: readonly ServiceOfDay[], codes: Catalogue): Pick<VisitCount, "notCounted" | "totalTreatmentMinutes"> {
  const totalTreatmentMinutes = treatmentMinutes(services, codes);
  return {
    notCounted: services.flatMap(({ address, aside }) => (aside === undefined ? [] : [{ path: address, reason: aside }])),
    ...(totalTreatmentMinutes === undefined ? {} : { totalTreatmentMinutes }),
  };
}

/** What is billed for a period, or at a distance, is no time of the visit. */
function treatmentMinutes(services: readonly ServiceOfDay[], codes: Catalogue): number | undefined {
  let total = 0;
  for (const { aside, minutes, service } of services) {
    const procedure = findCode(codes, service.code);
    if (NO_TREATMENT.includes(aside) || procedure?.contact === "remote" || procedure?.basis.kind === "per_period") continue;
    if (procedure === undefined || minutes === undefined) return undefined;
    total += minutes;
  }
  return total;
}
