/** One contender: does its work once, returns a number that depends on it so that none of it can be left out. */
export interface Contender {
  readonly name: string;
  readonly run: () => number;
}

/** CPU time of one contender beside the others. */
export interface Timing {
  readonly name: string;
  readonly nanoseconds: number;
  /** CPU nanoseconds of each round, in the order of the rounds. */
  readonly rounds: readonly number[];
}

const ROUNDS = 31;

/** Times contenders in one process, in turns whose order rotates, by CPU time, so that other work on the machine falls on all alike. */
export function interleave(contenders: readonly Contender[], callsARound: number): { readonly timings: readonly Timing[]; readonly ratio: (name: string, to: string) => number } {
  let sink = 0;
  const rounds = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  const turns = [...contenders];
  for (let round = -2; round < ROUNDS; round += 1) {
    turns.push(turns.shift() as Contender);
    for (const { name, run } of turns) {
      const before = process.cpuUsage();
      for (let call = 0; call < callsARound; call += 1) sink += run();
      const { system, user } = process.cpuUsage(before);
      if (round >= 0) rounds.get(name)?.push(((user + system) * 1000) / callsARound);
    }
  }
  if (Number.isNaN(sink)) throw new Error("a contender did no work");
  const timings = [...rounds].map(([name, times]) => ({ name, nanoseconds: median(times), rounds: times }));
  const of = (name: string) => timings.find((timing) => timing.name === name)?.rounds ?? [];
  return { timings, ratio: (name, to) => median(of(name).map((time, round) => time / (of(to)[round] ?? Number.NaN))) };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
