// CMS's third example, step by step: a code with 7 minutes earns a unit, because its remainder is the largest.
import { cmsEightMinute, describeStep, unitSteps } from "therapy-units";

const count = cmsEightMinute([{ code: "97110", minutes: 33 }, { code: "97140", minutes: 7 }]);

for (const step of unitSteps(count)) console.log(describeStep(step));
for (const { code, units } of count.lines) console.log(`bill ${code} x${units}`);

// prints:
// 40 minutes of timed codes in all: 3 units.
// 97110: 33 minutes hold 2 full units.
// 97140: the 7 minutes left earn 1 unit.
// 97110: the 3 minutes left earn no unit and are still documented.
// bill 97110 x2
// bill 97140 x1
