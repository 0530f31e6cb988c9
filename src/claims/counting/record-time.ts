import { type Catalogue, findCode } from "../../codes/index.js";
import { type InputProblem, type JsonPointer, jsonPointer } from "../../core/index.js";
import { treatmentTime } from "../../units/index.js";
import type { PerformedService } from "../../visit/index.js";
import type { ServiceOfDay } from "./treatment-day.js";
import type { VisitProblemCode } from "./visit-count.js";

/** The services with their minutes, and what is wrong with the record; pointers start at the services. */
export interface RecordedTime {
  readonly services: readonly ServiceOfDay[];
  readonly problems: readonly InputProblem<VisitProblemCode>[];
}

/** The index of a service and of a block that a pointer into the services names. */
export interface BlockPlace { readonly service: number; readonly place: number }

const MINUTES_A_DAY = 1440;

/** Turns recorded time into minutes. More minutes than a day has are a record that cannot be, and leave the service without minutes. */
export function recordTime(services: readonly ServiceOfDay[], codes: Catalogue): RecordedTime {
  const { minutes, problems } = treatmentTime(services.map(({ service }) => (runsBeside(service, codes) ? { ...service, mode: "supervised" } : service)));
  const tooLong = minutes.flatMap((one, index): readonly InputProblem<VisitProblemCode>[] => (canBe(one) ? [] : [{ code: "minutes_over_a_day", paths: [jsonPointer(index)], details: { minutes: one ?? 0 } }]));
  return { services: services.map((one, index) => withMinutes(one, minutes[index])), problems: [...problems, ...tooLong] };
}

/** Pointers into the visit for pointers into the services of its day. */
export function intoVisit(paths: readonly JsonPointer[], services: readonly ServiceOfDay[]): readonly JsonPointer[] {
  return paths.map((path) => {
    const [, index, ...rest] = path.split("/");
    return [services[Number(index)]?.address ?? "", ...rest].join("/");
  });
}

/** Time between two visits belongs to neither: no gap in the record. */
export function isBetweenVisits({ code, paths }: InputProblem<VisitProblemCode>, services: readonly ServiceOfDay[]): boolean {
  return code === "time_gap" && new Set(paths.map((path) => services[placeOf(path).service]?.visit)).size > 1;
}

export function placeOf(path: JsonPointer): BlockPlace {
  const [, service = 0, , place = 0] = path.split("/").map(Number);
  return { service, place };
}

/** Whether the patient may be with somebody else meanwhile. A code that is attended by supervision alone is so by its nature, without being said. */
export function runsBeside({ code, mode }: PerformedService, codes: Catalogue): boolean {
  return (mode ?? findCode(codes, code)?.contact) === "supervised";
}

function canBe(minutes: number | undefined): boolean {
  return minutes === undefined || minutes <= MINUTES_A_DAY;
}

function withMinutes(one: ServiceOfDay, minutes: number | undefined): ServiceOfDay {
  const { minutes: before, ...rest } = one;
  if (minutes === before) return one;
  return minutes === undefined || !canBe(minutes) ? rest : { ...rest, minutes };
}
