import type { Visit } from "../../src/visit/index.js";

/** The visit without one fact of its context or record, or without either or the day's other visits, chosen by number; the same visit where there is none. */
export function leaveOutOne(visit: Visit, place: number): Visit {
  const copy = structuredClone(visit);
  const whole = (["context", "record", "sameDayVisits"] as const).filter((key) => key in copy).map((key) => ({ within: copy, key }));
  const facts = [...whole, ...placesIn(copy.context), ...placesIn(copy.record)];
  const fact = facts[place % Math.max(1, facts.length)];
  if (fact !== undefined) Reflect.deleteProperty(fact.within, fact.key);
  return copy;
}

function placesIn(value: unknown): readonly { readonly within: object; readonly key: string }[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([key, part]) => [{ within: value, key }, ...placesIn(part)]);
}
