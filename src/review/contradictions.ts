import type { VisitCount, VisitProblemCode } from "../claims/index.js";
import type { JsonPointer } from "../core/index.js";
import type { PerformedService, Visit } from "../visit/index.js";

/** Something about the record of time that a person has to look at. */
export interface Contradiction {
  /**
   * `problem/<code>@<subject>`: the services it is about, the host's own id or `code#nth` in the order they began, in the order of the alphabet; those of the
   * day's other visits behind `same_day/`; `visit` where it is about a document. It holds no minute and no place in a list.
   */
  readonly id: string;
  /** Whether a person may judge that it is in order; else the record is wrong and has to be put right. */
  readonly isOfJudgement: boolean;
}

/** Ways in which what is given contradicts itself: the record of time, and a document stated twice. */
const CONTRADICTIONS: readonly VisitProblemCode[] = [
  "time_block_reversed", "time_block_over_a_day", "time_blocks_overlap", "minutes_differ_from_time_blocks", "minutes_over_a_day", "same_day_visit_of_other_date",
  "plan_of_care_differs", "referral_differs",
];

/**
 * What is wrong with the record of time, and time of two practitioners at once that nothing made one: the payer's rule does not count it once, and both
 * services were counted. Whether the payer pays both is for a person to judge.
 */
export function contradictionsOf({ notCounted, problems }: VisitCount, visit: Visit): readonly Contradiction[] {
  const countedOnce = problems.flatMap(({ code, paths }) => (code === "together_counted_once" ? paths.map(serviceOf) : []));
  const settled = new Set([...countedOnce, ...notCounted.map(({ path }) => path)]);
  return problems
    .filter(({ code, paths }) => (code === "two_practitioners_at_once" ? paths.every((path) => !settled.has(serviceOf(path))) : CONTRADICTIONS.includes(code)))
    .map(({ code, paths }) => ({ id: `problem/${code}@${[...new Set(paths.map((path) => subjectOf(path, visit)))].sort().join("+")}`, isOfJudgement: code === "two_practitioners_at_once" }));
}

/** The service a time block of a problem belongs to. */
function serviceOf(path: JsonPointer): JsonPointer {
  return path.replace(/(\/services\/\d+)\/.*$/, "$1");
}

function subjectOf(path: JsonPointer, { sameDayVisits = [], services }: Visit): string {
  const [, other, place] = /^(?:\/sameDayVisits\/(\d+))?\/services\/(\d+)(?:\/|$)/.exec(path) ?? [];
  if (place === undefined) return path.startsWith("/sameDayVisits") ? "same_day_visit" : "visit";
  if (other === undefined) return nameOf(services, Number(place));
  const before = sameDayVisits.slice(0, Number(other)).flatMap((one) => one.services);
  return `same_day/${nameOf([...before, ...sameDayVisits[Number(other)]?.services ?? []], before.length + Number(place))}`;
}

/** The host's own id of a service where no other has it, or its code and which one of that code it is by its time; without time blocks, by its place behind those that have them. */
function nameOf(services: readonly PerformedService[], place: number): string {
  const { code = "", id } = services[place] ?? {};
  if (id !== undefined && services.filter((one) => one.id === id).length === 1) return id;
  const alike = [...services.keys()].filter((index) => services[index]?.code === code).map((index) => ({ index, time: timeOf(services[index]) }));
  return `${code}#${alike.toSorted((a, b) => (a.time === b.time ? a.index - b.index : a.time < b.time ? -1 : 1)).findIndex(({ index }) => index === place) + 1}`;
}

/** Sorts by when a service began, then by when it ended; behind all others where it is not told. */
function timeOf(service: PerformedService | undefined): string {
  return (service?.timeBlocks ?? []).map(({ end, start }) => `${start} ${end}`).toSorted()[0] ?? "none";
}
