import type { BlockPlusIncrementRule } from "./counting-rule.js";
import { countEachCode } from "./each-code.js";
import type { TimedService } from "./timed-service.js";
import type { UnitCount } from "./unit-count.js";

/** Counts each code as a whole first block and increments after it; an increment counts from its minimum minutes. */
export function blockPlusIncrement(services: readonly TimedService[], rule: BlockPlusIncrementRule): UnitCount {
  const { blockMinutes, incrementMinutes, minimumMinutes } = rule;
  requireMinutes("blockMinutes", blockMinutes);
  requireMinutes("incrementMinutes", incrementMinutes);
  requireMinutes("minimumMinutes", minimumMinutes);
  return countEachCode("block_plus_increment", services, (line) => {
    if (line.minutes < blockMinutes) {
      line.remainderMinutes = line.minutes;
      return;
    }
    const afterBlock = line.minutes - blockMinutes;
    line.fullUnits = 1 + Math.floor(afterBlock / incrementMinutes);
    line.remainderMinutes = afterBlock % incrementMinutes;
    line.remainderUnit = line.remainderMinutes >= minimumMinutes;
  });
}

function requireMinutes(name: string, minutes: number): void {
  if (!Number.isSafeInteger(minutes) || minutes < 1) throw new RangeError(`${name} must be a whole number of minutes, 1 or more`);
}
