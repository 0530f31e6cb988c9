import type { BlockPlusIncrementRule } from "./counting-rule.js";
import { countEachCode } from "./each-code.js";
import type { TimedService } from "./timed-service.js";
import type { UnitCount } from "./unit-count.js";
import { requireWholeMinutes } from "./whole-minutes.js";

/** Counts each code as a whole first block and increments after it; an increment counts from its minimum minutes. */
export function blockPlusIncrement(services: readonly TimedService[], rule: BlockPlusIncrementRule): UnitCount {
  const { blockMinutes, incrementMinutes, minimumMinutes } = rule;
  requireWholeMinutes("blockMinutes", blockMinutes, 1);
  requireWholeMinutes("incrementMinutes", incrementMinutes, 1);
  requireWholeMinutes("minimumMinutes", minimumMinutes, 1);
  if (minimumMinutes > incrementMinutes) throw new RangeError("minimumMinutes must be no more than incrementMinutes: a whole increment is always enough");
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
