import type { JsonPointer } from "../../core/index.js";
import { list } from "../../rules/index.js";
import type { Visit } from "../../visit/index.js";

/** A service as a person finds it: `service 2 (97140)`, or `service 1 of another visit of the day (97110)`. Absent for a place that is no service. */
export function serviceNamed(path: JsonPointer, { sameDayVisits = [], services }: Visit): string | undefined {
  const [, other, place] = /^(?:\/sameDayVisits\/(\d+))?\/services\/(\d+)(?:\/|$)/.exec(path) ?? [];
  if (place === undefined) return undefined;
  const { code } = (other === undefined ? services : sameDayVisits[Number(other)]?.services)?.[Number(place)] ?? {};
  return `service ${Number(place) + 1}${other === undefined ? "" : " of another visit of the day"}${code === undefined ? "" : ` (${code})`}`;
}

/** The services that places belong to, each once. */
export function servicesNamed(paths: readonly JsonPointer[], visit: Visit): string {
  const names = [...new Set(paths.flatMap((path) => serviceNamed(path, visit) ?? []))];
  return names.length === 0 ? "" : list(names);
}
