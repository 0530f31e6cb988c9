import { type Catalogue, type CptCode, findCode, type UnitBasis } from "../codes/index.js";
import { type JsonPointer, jsonPointer } from "../core/index.js";
import type { PerformedService } from "../visit/index.js";
import { firstAndAdditionalUnits } from "./first-and-additional.js";
import type { TimedService } from "./timed-service.js";
import type { UnitLine } from "./unit-count.js";
import { requireWholeMinutes } from "./whole-minutes.js";

/** Why a service gives no units. */
export type NotCountedReason =
  /** The catalogue does not know the code; it is never assumed timed. */
  | "unknown_code"
  /** The code has no defined unit. */
  | "unlisted"
  /** The units are an area, which the host must give. */
  | "per_area"
  /** Minutes of an aide are never billable. */
  | "aide"
  /** Minutes of a student are never billable. */
  | "student"
  /** Group time is not one-on-one time of a timed code. */
  | "group"
  /** Supervised time is not direct time of a timed code. */
  | "supervised"
  /** The minutes of a timed code are not recorded, or the record contradicts itself. */
  | "minutes_not_known"
  /** An additional code without its first code. */
  | "additional_without_first"
  /** The minutes of the period are fewer than the code asks for. */
  | "below_minimum";

/** The services of a visit by what their units stand for. */
export interface SortedServices {
  /** What the payer's counting rule counts. */
  readonly timed: readonly TimedService[];
  /** Pairs of a first and an additional code, counted by their own thresholds. */
  readonly firstAndAdditional: readonly UnitLine[];
  /** One unit a code, whatever the time. Their minutes are the sum of those recorded. */
  readonly serviceBased: readonly UnitLine[];
  /** What gives no units, and why; pointers start at the services given. */
  readonly notCounted: readonly { readonly path: JsonPointer; readonly reason: NotCountedReason }[];
  /** Services that are counted though their minutes are not recorded: the minutes of their line are not the whole. */
  readonly minutesNotRecorded: readonly JsonPointer[];
}

/**
 * Sorts services by the unit basis of their codes, and sets aside what is never billable.
 *
 * It counts no timed code: pass `timed` to the payer's counting method. A timed pair is counted here, and so is every code of one unit.
 *
 * @param services - Services as performed
 * @param minutes - Minutes of each service, as {@link treatmentTime} gives them
 * @param codes - The catalogue to ask
 * @returns Every service in exactly one of the first four lists, equal service-based codes and pairs merged
 * @throws RangeError when minutes are not whole numbers, or the catalogue describes one code of a pair without the other
 * @see Medicare Claims Processing Manual (Pub. 100-04), chapter 5, §20.2.B (timed and untimed codes)
 *
 * @example
 * ```ts
 * import { catalogue, sortByUnitBasis, treatmentTime } from "therapy-units";
 *
 * const services = [{ code: "97161", minutes: 20 }, { code: "97110", minutes: 23 }, { code: "97110", minutes: 10, performedBy: "aide" as const }];
 * const sorted = sortByUnitBasis(services, treatmentTime(services).minutes, catalogue);
 *
 * sorted.timed; // => [{ code: "97110", minutes: 23, minutesPerUnit: 15 }]
 * sorted.serviceBased.map(({ code, units }) => [code, units]); // => [["97161", 1]]
 * sorted.notCounted; // => [{ path: "/2", reason: "aide" }]
 * ```
 */
export function sortByUnitBasis(services: readonly PerformedService[], minutes: readonly (number | undefined)[], codes: Catalogue): SortedServices {
  const recorded = services.map((service, index) => ({ service, index, minutes: minutes[index], basis: findCode(codes, service.code)?.basis }));
  for (const one of recorded) if (one.minutes !== undefined) requireWholeMinutes(`minutes[${one.index}]`, one.minutes);
  const firstCodes = new Set(recorded.filter(({ basis, minutes: known, service }) => basis?.kind === "timed_first" && whyNotDirect(service, known) === undefined).map(({ service }) => service.code));
  const timed: TimedService[] = [];
  const notCounted: { path: JsonPointer; reason: NotCountedReason }[] = [];
  const minutesNotRecorded: JsonPointer[] = [];
  const pairs = new Map<CptCode, Merged>();
  const once = new Map<CptCode, Merged>();
  for (const one of recorded) {
    const { basis, index, service } = one;
    if (basis === undefined) {
      notCounted.push({ path: jsonPointer(index), reason: "unknown_code" });
      continue;
    }
    const reason = whyNotCounted(one, basis, firstCodes, recorded);
    if (reason !== undefined) {
      notCounted.push({ path: jsonPointer(index), reason });
      continue;
    }
    if (one.minutes === undefined) minutesNotRecorded.push(jsonPointer(index));
    const known = one.minutes ?? 0;
    if (basis.kind === "timed") timed.push({ code: service.code, minutes: known, minutesPerUnit: basis.minutesPerUnit });
    else if (basis.kind === "timed_first") merge(pairs, service.code, known);
    else if (basis.kind === "timed_additional") merge(pairs, basis.firstCode, known);
    else merge(once, service.code, known);
  }
  return {
    timed,
    firstAndAdditional: [...pairs].flatMap(([code, together]) => firstAndAdditionalUnits(code, together.minutes, codes).map((line) => ({ ...line, mergedFrom: together.services }))),
    serviceBased: [...once].map(([code, together]) => oneUnit(code, together)),
    notCounted,
    minutesNotRecorded,
  };
}

interface Recorded { readonly service: PerformedService; readonly index: number; readonly minutes: number | undefined; readonly basis: UnitBasis | undefined }
interface Merged { readonly minutes: number; readonly services: number }

function whyNotCounted({ minutes, service }: Recorded, basis: UnitBasis, firstCodes: ReadonlySet<CptCode>, all: readonly Recorded[]): NotCountedReason | undefined {
  if (service.performedBy === "aide" || service.performedBy === "student") return service.performedBy;
  switch (basis.kind) {
    case "unlisted":
    case "per_area": return basis.kind;
    case "service_based": return undefined;
    case "per_period": return belowMinimum(basis.minimumMinutes, all.filter((one) => one.service.code === service.code));
    case "timed_additional": return firstCodes.has(basis.firstCode) ? whyNotDirect(service, minutes) : "additional_without_first";
    case "timed_first":
    case "timed": return whyNotDirect(service, minutes);
  }
}

/** Why time of a timed code is not direct minutes. */
function whyNotDirect({ mode, performedBy }: PerformedService, minutes: number | undefined): NotCountedReason | undefined {
  if (performedBy === "aide" || performedBy === "student") return performedBy;
  if (mode === "group" || mode === "supervised") return mode;
  return minutes === undefined ? "minutes_not_known" : undefined;
}

/** The minutes of a period are added up over all services of the code. */
function belowMinimum(minimumMinutes: number | undefined, sameCode: readonly Recorded[]): NotCountedReason | undefined {
  if (minimumMinutes === undefined) return undefined;
  const known = sameCode.reduce((sum, { minutes = 0 }) => sum + minutes, 0);
  if (known >= minimumMinutes) return undefined;
  return sameCode.some(({ minutes }) => minutes === undefined) ? "minutes_not_known" : "below_minimum";
}

function merge(merged: Map<CptCode, Merged>, code: CptCode, minutes: number): void {
  const before = merged.get(code) ?? { minutes: 0, services: 0 };
  merged.set(code, { minutes: before.minutes + minutes, services: before.services + 1 });
}

function oneUnit(code: CptCode, { minutes, services }: Merged): UnitLine {
  return { code, minutes, units: 1, fullUnits: 1, remainderMinutes: 0, remainderUnit: false, mergedFrom: services, billable: true };
}
