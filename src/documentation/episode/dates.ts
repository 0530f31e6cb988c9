import type { PlainDate } from "../../core/index.js";

/** The earlier day; either may not be given. */
export function earlier(a: PlainDate, b: PlainDate | undefined): PlainDate {
  return b !== undefined && b < a ? b : a;
}

/** The later day; either may not be given. */
export function later(a: PlainDate, b: PlainDate | undefined): PlainDate {
  return b !== undefined && b > a ? b : a;
}

/** Each day once, oldest first. */
export function daysInOrder(days: readonly PlainDate[]): readonly PlainDate[] {
  return [...new Set(days)].sort();
}
