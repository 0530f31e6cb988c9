import { type InputProblem, jsonPointer } from "../core/index.js";
import { mayBeSame, type PlacedBlock, type Practitioner, SECONDS_A_DAY } from "./place-time-block.js";

/** What can be wrong with the time blocks of a visit, or worth knowing. */
export type TimeProblemCode =
  /** A block ends before it starts; one that ran past midnight says `endsNextDay`. */
  | "time_block_reversed"
  /** A block is longer than a day. */
  | "time_block_over_a_day"
  /** A block ran past midnight; its minutes count on the date of service it began. */
  | "time_block_past_midnight"
  /** One practitioner is in two blocks at once, or may be: the record does not tell the two apart. */
  | "time_blocks_overlap"
  /** Two practitioners have the patient at once; the payer's rule says whether the time counts once. */
  | "two_practitioners_at_once"
  /** Time between two blocks belongs to no service. */
  | "time_gap"
  /** The minutes stated are not those of the blocks. */
  | "minutes_differ_from_time_blocks";

/** What the blocks show, and which services cannot be given minutes because of it. */
export interface TimeBlockCheck {
  readonly problems: InputProblem<TimeProblemCode>[];
  readonly contradicted: ReadonlySet<number>;
}

/** Reports what is wrong with time blocks one by one, then along the day. A block is compared with what still runs when it starts, so each has at most two overlaps to report. */
export function checkTimeBlocks(blocks: readonly PlacedBlock[]): TimeBlockCheck {
  const problems: InputProblem<TimeProblemCode>[] = [];
  const contradicted = new Set<number>();
  for (const block of blocks) checkOne(block, problems, contradicted);
  const inOrder = blocks.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start || a.end - b.end);
  checkOverlaps(inOrder, problems, contradicted);
  reportGaps(inOrder, problems);
  return { problems, contradicted };
}

function checkOne(block: PlacedBlock, problems: InputProblem<TimeProblemCode>[], contradicted: Set<number>): void {
  const paths = [pointerTo(block)];
  if (block.end < block.start) {
    problems.push({ code: "time_block_reversed", paths, details: {} });
    contradicted.add(block.service);
  } else if (block.end - block.start > SECONDS_A_DAY) {
    problems.push({ code: "time_block_over_a_day", paths, details: { seconds: block.end - block.start } });
    contradicted.add(block.service);
  } else if (block.end > SECONDS_A_DAY) {
    problems.push({ code: "time_block_past_midnight", paths, details: { secondsPastMidnight: block.end - SECONDS_A_DAY } });
  }
}

function checkOverlaps(inOrder: readonly PlacedBlock[], problems: InputProblem<TimeProblemCode>[], contradicted: Set<number>): void {
  const running: PlacedBlock[] = [];
  for (const block of inOrder) {
    const same = latest(running, block, (other) => mayBeSame(other, block.practitioner));
    const another = latest(running, block, (other) => other.beside === undefined && block.practitioner.beside === undefined && !mayBeSame(other, block.practitioner));
    if (same !== undefined) {
      problems.push(atOnce("time_blocks_overlap", same, block));
      contradicted.add(same.service).add(block.service);
    }
    if (another !== undefined) problems.push(atOnce("two_practitioners_at_once", another, block));
    keepRunning(running, block);
  }
}

/** Of the blocks that still run when this one starts, the one that ends last. */
function latest(running: readonly PlacedBlock[], { start }: PlacedBlock, concerns: (practitioner: Practitioner) => boolean): PlacedBlock | undefined {
  let last: PlacedBlock | undefined;
  for (const other of running) if (other.end > start && other.end > (last?.end ?? 0) && concerns(other.practitioner)) last = other;
  return last;
}

/** Keeps one block for each practitioner: the one that ends last. */
function keepRunning(running: PlacedBlock[], block: PlacedBlock): void {
  const { beside, key, performedBy } = block.practitioner;
  const at = running.findIndex(({ practitioner }) => practitioner.key === key && practitioner.performedBy === performedBy && practitioner.beside === beside);
  const before = running[at];
  if (before === undefined) running.push(block);
  else if (block.end > before.end) running[at] = block;
}

function atOnce(code: TimeProblemCode, earlier: PlacedBlock, later: PlacedBlock): InputProblem<TimeProblemCode> {
  return { code, paths: [pointerTo(earlier), pointerTo(later)], details: { seconds: Math.min(earlier.end, later.end) - later.start } };
}

function reportGaps(inOrder: readonly PlacedBlock[], problems: InputProblem<TimeProblemCode>[]): void {
  let latest: PlacedBlock | undefined;
  for (const block of inOrder) {
    if (latest !== undefined && block.start > latest.end) {
      problems.push({ code: "time_gap", paths: [pointerTo(latest), pointerTo(block)], details: { seconds: block.start - latest.end } });
    }
    if (latest === undefined || block.end > latest.end) latest = block;
  }
}

function pointerTo({ service, place }: PlacedBlock): string {
  return jsonPointer(service, "timeBlocks", place);
}
