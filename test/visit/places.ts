// Every place in plain data, and copies changed at one place.

export interface Place {
  readonly path: Path;
  readonly value: unknown;
}

export function placesOf(value: unknown, path: Path = []): Place[] {
  const inside = Array.isArray(value)
    ? value.flatMap((member, index) => placesOf(member, [...path, index]))
    : isObject(value) ? Object.entries(value).flatMap(([key, member]) => placesOf(member, [...path, key])) : [];
  return [{ path, value }, ...inside];
}

/** A copy changed at one place; the input itself where the place is not there. */
export function changed(input: unknown, path: Path, change: Change): unknown {
  const [step, ...rest] = path;
  if (step === undefined || typeof input !== "object" || input === null) return input;
  const copy = Array.isArray(input) ? [...input as unknown[]] : { ...input };
  if (rest.length === 0) change(copy, step);
  else Reflect.set(copy, step, changed(Reflect.get(copy, step), rest, change));
  return copy;
}

export type Path = readonly (string | number)[];
export type Change = (parent: object, step: string | number) => void;

export const put = (value: unknown): Change => (parent, step) => { Reflect.set(parent, step, value); };
export const takeOut: Change = (parent, step) => { Reflect.deleteProperty(parent, step); };

/** The steps of a JSON Pointer; array indexes are numbers. */
export function stepsOf(pointer: string): Path {
  return pointer.split("/").slice(1).map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

export function pointerOf(path: Path): string {
  return path.map((step) => `/${step}`).join("");
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
