// Sixty minutes, as one code and as three, counted by each method.
import { countUnits, type CountingRule, type TimedService } from "therapy-units";

const CMS: CountingRule = { method: "cms_eight_minute" };
const AMA: CountingRule = { method: "ama_midpoint" };
const methods: readonly (readonly [name: string, rule: CountingRule])[] = [
  ["Medicare's 8-minute rule", CMS],
  ["the CPT midpoint", AMA],
  ["full units only", { method: "per_code", rounding: "down" }],
  ["nearest unit", { method: "per_code", rounding: "nearest" }],
  ["any part of a unit", { method: "per_code", rounding: "up" }],
  ["a 30-minute block and 15s", { method: "block_plus_increment", blockMinutes: 30, incrementMinutes: 15, minimumMinutes: 7 }],
  ["the higher of the first two", { method: "higher_of", of: [CMS, AMA] }],
  ["the lower of the first two", { method: "lower_of", of: [CMS, AMA] }],
];

const massage: TimedService[] = [{ code: "97124", minutes: 60 }];
const withExercise: TimedService[] = [{ code: "97124", minutes: 24 }, { code: "97110", minutes: 24 }, { code: "97530", minutes: 12 }];

console.log(`${"".padEnd(29)}${"60 massage".padEnd(13)}24 massage, 24 exercise, 12 activities`);
for (const [name, rule] of methods) {
  const [alone, shared] = [massage, withExercise].map((services) => countUnits(services, rule).lines.map(({ code, units }) => `${code} x${units}`).join(", "));
  console.log(`${name.padEnd(29)}${alone?.padEnd(13)}${shared}`);
}

// prints:
//                              60 massage   24 massage, 24 exercise, 12 activities
// Medicare's 8-minute rule     97124 x4     97124 x2, 97110 x1, 97530 x1
// the CPT midpoint             97124 x4     97124 x2, 97110 x2, 97530 x1
// full units only              97124 x4     97124 x1, 97110 x1, 97530 x0
// nearest unit                 97124 x4     97124 x2, 97110 x2, 97530 x1
// any part of a unit           97124 x4     97124 x2, 97110 x2, 97530 x1
// a 30-minute block and 15s    97124 x3     97124 x0, 97110 x0, 97530 x0
// the higher of the first two  97124 x4     97124 x2, 97110 x2, 97530 x1
// the lower of the first two   97124 x4     97124 x2, 97110 x1, 97530 x1
