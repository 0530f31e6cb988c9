import type { VisitCount, VisitProblemCode } from "../claims/index.js";

/** Ways in which the record of time contradicts itself. */
const CONTRADICTIONS: readonly VisitProblemCode[] = [
  "time_block_reversed", "time_block_over_a_day", "time_blocks_overlap", "minutes_differ_from_time_blocks", "minutes_over_a_day", "same_day_visit_of_other_date",
];

/**
 * What is wrong with the record of time, and time of two practitioners at once that nothing made one: the payer's rule does not count it once, and both
 * services were counted.
 */
export function contradictionsOf({ notCounted, problems }: VisitCount): readonly VisitProblemCode[] {
  const countedOnce = problems.flatMap(({ code, paths }) => (code === "together_counted_once" ? paths.map(serviceOf) : []));
  const settled = new Set([...countedOnce, ...notCounted.map(({ path }) => path)]);
  return problems.filter(({ code, paths }) => (code === "two_practitioners_at_once" ? paths.every((path) => !settled.has(serviceOf(path))) : CONTRADICTIONS.includes(code))).map(({ code }) => code);
}

/** The service a time block of a problem belongs to. */
function serviceOf(path: string): string {
  return path.replace(/\/timeBlocks(\/\d+)?$/, "");
}
