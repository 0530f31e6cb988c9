import { type Catalogue, findCode } from "../../codes/index.js";
import type { InputProblem } from "../../core/index.js";
import { type RecordedTime, recordTime, runsBeside } from "./record-time.js";
import { withReason } from "./set-aside.js";
import { blocksOf, lengthOf, type Stretch, stretchesOf, without } from "./time-together.js";
import type { ServiceOfDay } from "./treatment-day.js";
import type { VisitProblemCode } from "./visit-count.js";

/** A block and its right to the time it shares: the first in order keeps it. */
interface Claimed extends Stretch {
  readonly service: number;
  readonly rank: number;
  readonly losesShared: boolean;
}

/**
 * Counts time of two practitioners at once a single time, where the rule of the service that loses it says so. An untimed service keeps the time,
 * since it is billed whatever its minutes; then a therapist before an assistant, whose time together is the therapist's; then the one that began first.
 */
export function countOnce({ problems, services }: RecordedTime, codes: Catalogue): RecordedTime {
  const left = problems.some(({ code }) => code === "two_practitioners_at_once") ? leftToEach(services, codes) : new Map<number, readonly Stretch[]>();
  const lost = services.map(({ service }, index) => lengthOf(stretchesOf(service)) - lengthOf(left.get(index) ?? stretchesOf(service)));
  if (lost.every((seconds) => seconds === 0)) return { services, problems };
  const cut = services.map((one, index) => (lost[index] === 0 ? one : withTime(one, left.get(index) ?? [])));
  const told = lost.flatMap((seconds, index): readonly InputProblem<VisitProblemCode>[] => (seconds === 0 ? [] : [{ code: "together_counted_once", paths: [`/${index}/timeBlocks`], details: { seconds } }]));
  return { services: recordTime(cut, codes).services, problems: [...problems, ...told] };
}

/** Of services whose time is certain, blocks at the same time are two practitioners': one practitioner's would contradict each other. */
function leftToEach(services: readonly ServiceOfDay[], codes: Catalogue): ReadonlyMap<number, readonly Stretch[]> {
  const claimed = services.flatMap((one, index) => (one.minutes === undefined || one.aside !== undefined || runsBeside(one.service, codes) ? [] : claimsOf(one, index, codes)));
  const left = new Map<number, readonly Stretch[]>();
  const taken: Stretch[] = [];
  for (const { end, losesShared, service, start } of claimed.sort((a, b) => a.rank - b.rank || a.start - b.start || a.end - b.end)) {
    const parts = without({ start, end }, taken);
    taken.push(...parts);
    if (losesShared) left.set(service, [...left.get(service) ?? [], ...parts]);
  }
  return left;
}

function claimsOf({ decision, service }: ServiceOfDay, index: number, codes: Catalogue): readonly Claimed[] {
  const isTimed = findCode(codes, service.code)?.basis.kind.startsWith("timed") === true;
  const losesShared = isTimed && decision.decided === "by_rule" && decision.rule.parameters.togetherCountsOnce === true;
  const rank = !isTimed ? 0 : service.performedBy === "assistant" ? 2 : 1;
  return stretchesOf(service).map((stretch) => ({ ...stretch, service: index, rank, losesShared }));
}

/** The service with the time left to it. */
function withTime(one: ServiceOfDay, left: readonly Stretch[]): ServiceOfDay {
  const { timeBlocks: recorded, ...untimed } = one.service;
  if (recorded === undefined) return one;
  const timeBlocks = blocksOf(left);
  const seconds = lengthOf(left);
  const service = { ...untimed, minutes: Math.floor(seconds / 60), ...(timeBlocks === undefined ? {} : { timeBlocks }) };
  return withReason({ ...one, service }, seconds === 0 ? "together_counted_once" : undefined);
}
