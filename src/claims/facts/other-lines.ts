import { jsonPointer } from "../../core/index.js";
import type { Applies } from "../../rules/index.js";
import type { OtherServiceLine, Visit } from "../../visit/index.js";
import type { BilledLines } from "../counting/billed-lines.js";
import type { CountedVisit } from "../counting/counted-visit.js";
import { wasHeld } from "../counting/treatment-day.js";
import type { VisitNotCountedReason } from "../counting/visit-count.js";
import { samePractitionerOfClaims } from "./line-practitioner.js";

/** Reasons that leave open whether a service is billed. */
const LEAVES_OPEN: readonly VisitNotCountedReason[] = ["unknown_code", "unlisted", "per_area", "minutes_not_known", "no_counting_rule", "counting_rule_not_known", "not_a_15_minute_code"];

/** A claim holds no more other lines. */
const MOST_LINES = 500;

/** How a visit is counted and becomes lines. */
export interface Counting {
  readonly count: (visit: Visit) => CountedVisit;
  readonly lines: (visit: Visit, counted: CountedVisit) => BilledLines;
}

/** The lines of the day's visits that the count did not take in; absent where those visits are not given, or not all their lines can be known. */
export function otherLines(visit: Visit, counted: CountedVisit, { count: countOf, lines: linesOf }: Counting): readonly OtherServiceLine[] | undefined {
  if (visit.sameDayVisits === undefined) return undefined;
  const lines: OtherServiceLine[] = [];
  let left = notTakenIn(visit.sameDayVisits.filter((other) => other.dateOfService === visit.dateOfService && wasHeld(other)), counted, visit.sameDayVisits);
  for (let [head, ...rest] = left; head !== undefined; [head, ...rest] = left) {
    const other: Visit = { ...head, sameDayVisits: rest };
    const count = countOf(other);
    if (count.count.notCounted.some(({ reason }) => LEAVES_OPEN.includes(reason))) return undefined;
    lines.push(...linesOf(other, count).lines.map((line) => ({ ...line, discipline: other.discipline, ...sameProviders(visit, other) })));
    left = notTakenIn(rest, count, rest);
  }
  return lines.length > MOST_LINES ? undefined : lines;
}

/** The visits without the services the count took in; a visit without any is left out. */
function notTakenIn(visits: readonly Visit[], { services }: CountedVisit, given: readonly Visit[]): readonly Visit[] {
  const taken = new Set(services.map(({ address }) => address));
  return visits.flatMap((visit) => {
    const place = jsonPointer("sameDayVisits", given.indexOf(visit), "services");
    const left = visit.services.filter((_, index) => !taken.has(`${place}/${index}`));
    return left.length === 0 ? [] : [{ ...visit, services: left }];
  });
}

/** Whether the same practitioner answers for them and the same group bills them, where both claims tell. */
function sameProviders({ context: own = {} }: Visit, { context: other = {} }: Visit): Pick<OtherServiceLine, "sameGroup" | "samePractitioner"> {
  const samePractitioner = AS_FACT[samePractitionerOfClaims(own, other)];
  const sameGroup = same(own.billing?.npi, other.billing?.npi);
  return { ...(samePractitioner === undefined ? {} : { samePractitioner }), ...(sameGroup === undefined ? {} : { sameGroup }) };
}

const AS_FACT: Readonly<Record<Applies, boolean | undefined>> = { yes: true, no: false, unknown: undefined };

function same(own: string | undefined, other: string | undefined): boolean | undefined {
  return own === undefined || other === undefined ? undefined : own === other;
}
