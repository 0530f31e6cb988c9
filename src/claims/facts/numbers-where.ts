const NONE: readonly number[] = /* @__PURE__ */ Object.freeze<number[]>([]);

/** The numbers from `from`, below a count, of which something holds; mostly none or one, for which no room is made. */
export function numbersWhere(count: number, holds: (number: number) => boolean, from = 0): readonly number[] {
  let numbers: number[] | undefined;
  for (let number = from; number < count; number += 1) {
    if (!holds(number)) continue;
    if (numbers === undefined) numbers = [number];
    else numbers.push(number);
  }
  return numbers ?? NONE;
}
