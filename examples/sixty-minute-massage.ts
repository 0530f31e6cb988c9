// A sixty-minute massage visit: its units, why, and what the same minutes give under each counting method.
import { catalogueSources, countUnits, type CountingRule, describeStep, methodCitations, type TimedService, unitSteps } from "therapy-units";

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

const count = countUnits(massage, CMS);
const [citation] = methodCitations.cms_eight_minute;
const source = catalogueSources.find(({ id }) => id === citation?.sourceId);

console.log(`Sixty minutes of massage (97124): ${count.totalUnits} units by Medicare's 8-minute rule`);
for (const step of unitSteps(count)) console.log(`  ${describeStep(step)}`);
console.log(`  Who says so: ${source?.title}, ${citation?.locator}`);

console.log("\nThe same sixty minutes by each counting method");
console.log(`  ${"".padEnd(29)}${"60 massage".padEnd(13)}24 massage, 24 exercise, 12 activities`);
for (const [name, rule] of methods) {
  const [alone, shared] = [massage, withExercise].map((visit) => countUnits(visit, rule).lines.map(({ code, units }) => `${code} x${units}`).join(", "));
  console.log(`  ${name.padEnd(29)}${alone?.padEnd(13)}${shared}`);
}

// prints:
// Sixty minutes of massage (97124): 4 units by Medicare's 8-minute rule
//   60 minutes of timed codes in all: 4 units.
//   97124: 60 minutes hold 4 full units.
//   Who says so: Medicare Claims Processing Manual (Pub. 100-04), chapter 5, Rev. 11129, §20.2.C
//
// The same sixty minutes by each counting method
//                                60 massage   24 massage, 24 exercise, 12 activities
//   Medicare's 8-minute rule     97124 x4     97124 x2, 97110 x1, 97530 x1
//   the CPT midpoint             97124 x4     97124 x2, 97110 x2, 97530 x1
//   full units only              97124 x4     97124 x1, 97110 x1, 97530 x0
//   nearest unit                 97124 x4     97124 x2, 97110 x2, 97530 x1
//   any part of a unit           97124 x4     97124 x2, 97110 x2, 97530 x1
//   a 30-minute block and 15s    97124 x3     97124 x0, 97110 x0, 97530 x0
//   the higher of the first two  97124 x4     97124 x2, 97110 x2, 97530 x1
//   the lower of the first two   97124 x4     97124 x2, 97110 x1, 97530 x1
