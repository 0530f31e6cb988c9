import type { CptCode } from "../codes/index.js";
import type { PerformedService } from "../visit/index.js";
import { recordedTime } from "./recorded-time.js";

/** Whole minutes by who furnished them, and how many services each had a part in. */
export interface Shares {
  readonly therapist: number;
  readonly assistant: number;
  readonly therapistServices: number;
  readonly assistantServices: number;
}

/**
 * Adds up who furnished the minutes of some codes. Time of therapist and assistant together is the therapist's. Parts of a minute are dropped from
 * the sum; a minute made of both's seconds is the assistant's, so that no order of services decides it.
 */
export function sharesOf(codes: readonly CptCode[], performed: readonly PerformedService[], counts: (service: PerformedService) => boolean): Shares {
  const { seconds } = recordedTime(performed);
  let therapist = 0;
  let assistant = 0;
  let therapistServices = 0;
  let assistantServices = 0;
  const helped = performed.some((service) => codes.includes(service.code) && counts(service) && service.performedBy !== "therapist" && service.performedBy !== "together");
  performed.forEach((service, index) => {
    if (!codes.includes(service.code) || !counts(service)) return;
    const recorded = seconds[index];
    if (service.performedBy === undefined) throw new RangeError(`performed[${index}].performedBy must say therapist, assistant or together`);
    if (recorded === undefined && helped) throw new RangeError(`performed[${index}] has no certain minutes: settle the problems of treatmentTime first`);
    const furnished = recorded ?? 0;
    if (service.performedBy === "assistant") {
      assistant += furnished;
      assistantServices += 1;
    } else {
      therapist += furnished;
      therapistServices += 1;
    }
  });
  const therapistMinutes = Math.floor(therapist / 60);
  return { therapist: therapistMinutes, assistant: Math.floor((therapist + assistant) / 60) - therapistMinutes, therapistServices, assistantServices };
}
