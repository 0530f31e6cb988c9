import { type InputProblem, requireList } from "../core/index.js";
import type { PerformedService } from "../visit/index.js";
import type { TimeProblemCode } from "./check-time-blocks.js";
import { recordedTime } from "./recorded-time.js";

/** The minutes of each service, and what is wrong with how its time was recorded. */
export interface TreatmentTime {
  /** Minutes of each service, in the order given; absent where they are not recorded or the record contradicts itself. */
  readonly minutes: readonly (number | undefined)[];
  /** What was found in the time blocks; pointers start at the services given. */
  readonly problems: readonly InputProblem<TimeProblemCode>[];
}

/**
 * Turns the time blocks of services into minutes. Seconds of one code are added up and its part of a minute is dropped once, never rounded up;
 * time that is not one-on-one, or an aide's or a student's, is not added to them. A stated number of minutes stands when the blocks agree with it.
 *
 * It does not decide what may be billed: `problems` reports blocks that end before they start or overlap, gaps, time past midnight and
 * minutes that differ from their blocks. A service whose record contradicts itself has no minutes here rather than a guess. Who gave a shared
 * minute is not said by the minutes of single services, which follow the order given: {@link assignAssistantUnits} works from the seconds.
 *
 * @param services - Services as performed, with minutes, time blocks or both
 * @returns Minutes by service, and the problems found
 * @throws RangeError when minutes are not a whole number, a time is not `HH:mm` or seconds are not 0 to 59; outside input goes through `safeParseVisit`
 *
 * @example
 * ```ts
 * import { treatmentTime } from "therapy-units";
 *
 * const { minutes, problems } = treatmentTime([
 *   { code: "97124", timeBlocks: [{ start: "10:00", end: "10:40" }] },
 *   { code: "97140", minutes: 25, timeBlocks: [{ start: "10:40", end: "11:00" }] },
 * ]);
 *
 * minutes; // => [40, undefined]
 * problems.map(({ code, paths }) => [code, ...paths]); // => [["minutes_differ_from_time_blocks", "/1/minutes", "/1/timeBlocks"]]
 * ```
 */
export function treatmentTime(services: readonly PerformedService[]): TreatmentTime {
  requireList(services, 'services is not a list: give the services performed, as [{ code: "97110", minutes: 33 }]');
  const { problems, seconds } = recordedTime(services);
  const secondsSoFar = new Map<string, number>();
  const minutes = services.map((service, index) => {
    const recorded = seconds[index];
    if (recorded === undefined) return undefined;
    if (!isDirect(service)) return Math.floor(recorded / 60);
    const before = secondsSoFar.get(service.code) ?? 0;
    secondsSoFar.set(service.code, before + recorded);
    return Math.floor((before + recorded) / 60) - Math.floor(before / 60);
  });
  return { minutes, problems };
}

/** Whether the time joins the direct minutes of its code. */
export function isDirect({ mode, performedBy }: PerformedService): boolean {
  return mode !== "group" && mode !== "supervised" && performedBy !== "aide" && performedBy !== "student";
}
