import { isPlainDate } from "../core/index.js";
import { type FactSort, sortOf } from "./fact-sorts.js";

/** Whether a value is one that the fact at a place takes, and all that it holds as well. Of a fact nothing is known of, any value but none at all. */
export function fitsFact(value: unknown, steps: readonly string[]): boolean {
  const sort = sortOf(steps);
  if (value === undefined || (sort !== undefined && !isOfSort(value, sort))) return false;
  if (Array.isArray(value)) return value.every((member: unknown) => fitsFact(member, [...steps, "*"]));
  return !isObject(value) || Object.entries(value).every(([name, held]) => fitsFact(held, [...steps, name]));
}

function isOfSort(value: unknown, sort: FactSort): boolean {
  switch (sort) {
    case "day": return isDay(value);
    case "day_or_none": return value === "none" || isDay(value);
    case "whole_number": return Number.isSafeInteger(value) && Number(value) >= 0;
    case "yes_or_no": return typeof value === "boolean";
    case "text": return typeof value === "string";
    case "list": return Array.isArray(value);
    case "object": return isObject(value);
    case "object_or_none": return value === "none" || isObject(value);
    default: return typeof value === "string" && sort.includes(value);
  }
}

function isDay(value: unknown): boolean {
  return typeof value === "string" && isPlainDate(value);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
