/** The numbers from 0, below a count, of which something holds. */
export function numbersWhere(count: number, holds: (number: number) => boolean): readonly number[] {
  const numbers: number[] = [];
  for (let number = 0; number < count; number += 1) if (holds(number)) numbers.push(number);
  return numbers;
}
