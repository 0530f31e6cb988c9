import { type Catalogue, type CptCode, findCode, type UnitBasis } from "../codes/index.js";
import { type JsonPointer, jsonPointer } from "../core/index.js";
import type { PerformedService } from "../visit/index.js";
import { firstAndAdditionalUnits } from "./first-and-additional.js";
import type { TimedService } from "./timed-service.js";
import type { UnitLine } from "./unit-count.js";

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
  /** One unit a code, whatever the time. Their minutes are those recorded. */
  readonly serviceBased: readonly UnitLine[];
  /** What gives no units, and why; pointers start at the services given. */
  readonly notCounted: readonly { readonly path: JsonPointer; readonly reason: NotCountedReason }[];
}

/**
 * Sorts services by the unit basis of their codes, and sets aside what is never billable.
 *
 * It counts no timed code: pass `timed` to the payer's counting method. A timed pair is counted here, and so is every code of one unit.
 *
 * @param services - Services as performed
 * @param minutes - Minutes of each service, as {@link treatmentTime} gives them
 * @param codes - The catalogue to ask
 * @returns Every service in exactly one of the four lists, equal service-based codes and pairs merged
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
  const timed: TimedService[] = [];
  const notCounted: { path: JsonPointer; reason: NotCountedReason }[] = [];
  const pairs = new Map<CptCode, number>();
  const once = new Map<CptCode, UnitLine>();
  const given = new Set(services.map(({ code }) => code));
  services.forEach((service, index) => {
    const procedure = findCode(codes, service.code);
    if (procedure === undefined) {
      notCounted.push({ path: jsonPointer(index), reason: "unknown_code" });
      return;
    }
    const { basis, code } = procedure;
    const reason = whyNotCounted(service, minutes[index], basis, given);
    if (reason !== undefined) {
      notCounted.push({ path: jsonPointer(index), reason });
      return;
    }
    const known = minutes[index] ?? 0;
    if (basis.kind === "timed") timed.push({ code, minutes: known, minutesPerUnit: basis.minutesPerUnit });
    else if (basis.kind === "timed_first") addTo(pairs, code, known);
    else if (basis.kind === "timed_additional") addTo(pairs, basis.firstCode, known);
    else once.set(code, oneUnit(code, known, once.get(code)));
  });
  return { timed, firstAndAdditional: [...pairs].flatMap(([code, together]) => firstAndAdditionalUnits(code, together, codes)), serviceBased: [...once.values()], notCounted };
}

function whyNotCounted({ mode, performedBy }: PerformedService, minutes: number | undefined, basis: UnitBasis, given: ReadonlySet<CptCode>): NotCountedReason | undefined {
  if (performedBy === "aide" || performedBy === "student") return performedBy;
  switch (basis.kind) {
    case "unlisted":
    case "per_area": return basis.kind;
    case "service_based": return undefined;
    case "per_period": return basis.minimumMinutes === undefined ? undefined : belowMinimum(minutes, basis.minimumMinutes);
    case "timed_additional":
      if (!given.has(basis.firstCode)) return "additional_without_first";
      break;
    default:
  }
  if (mode === "group" || mode === "supervised") return mode;
  return minutes === undefined ? "minutes_not_known" : undefined;
}

function addTo(minutesOfPairs: Map<CptCode, number>, firstCode: CptCode, minutes: number): void {
  minutesOfPairs.set(firstCode, (minutesOfPairs.get(firstCode) ?? 0) + minutes);
}

function belowMinimum(minutes: number | undefined, minimumMinutes: number): NotCountedReason | undefined {
  if (minutes === undefined) return "minutes_not_known";
  return minutes < minimumMinutes ? "below_minimum" : undefined;
}

function oneUnit(code: CptCode, minutes: number, before: UnitLine | undefined): UnitLine {
  return { code, minutes: (before?.minutes ?? 0) + minutes, units: 1, fullUnits: 1, remainderMinutes: 0, remainderUnit: false, mergedFrom: (before?.mergedFrom ?? 0) + 1, billable: true };
}
