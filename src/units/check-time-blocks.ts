import { type InputProblem, jsonPointer } from "../core/index.js";
import { type PlacedBlock, SECONDS_A_DAY } from "./place-time-block.js";

/** What can be wrong with the time blocks of a visit, or worth knowing. */
export type TimeProblemCode =
  /** A block ends before it starts; one that ran past midnight says `endsNextDay`. */
  | "time_block_reversed"
  /** A block is longer than a day. */
  | "time_block_over_a_day"
  /** A block ran past midnight; its minutes count on the date of service it began. */
  | "time_block_past_midnight"
  /** One practitioner is in two blocks at once. */
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

/** Reports what is wrong with time blocks one by one, then between each pair, then along the day. */
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
  inOrder.forEach((block, index) => {
    for (const other of inOrder.slice(index + 1)) {
      if (other.start >= block.end) break;
      if (block.runsBeside || other.runsBeside) continue;
      const details = { seconds: Math.min(block.end, other.end) - other.start };
      const paths = [pointerTo(block), pointerTo(other)];
      if (other.practitioners.some((practitioner) => block.practitioners.includes(practitioner))) {
        problems.push({ code: "time_blocks_overlap", paths, details });
        contradicted.add(block.service).add(other.service);
      } else {
        problems.push({ code: "two_practitioners_at_once", paths, details });
      }
    }
  });
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
