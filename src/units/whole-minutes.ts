/** Refuses minutes that are not whole, too few or past exact numbers; `name` is the argument's. */
export function requireWholeMinutes(name: string, minutes: number, fewest = 0): void {
  if (!areWholeMinutes(minutes, fewest)) throw new RangeError(`${name} must be a whole number of minutes, ${fewest} or more: drop seconds and parts of a minute before counting`);
}

/** Whether minutes are whole, not too few and exact. */
export function areWholeMinutes(minutes: number, fewest = 0): boolean {
  return Number.isSafeInteger(minutes) && minutes >= fewest;
}
