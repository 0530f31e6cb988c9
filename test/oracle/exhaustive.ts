// Compares the library with the oracle on every visit of up to four codes with 0 to 40 minutes each, and on random larger visits.
// Run: npm run test:oracle
import { agree } from "./compare.js";
import type { Row } from "./unit-oracle.js";

const LONGEST = 40;
const RANDOM_VISITS = 100_000;
const EXPECTED_VISITS = [0, 1, 2, 3, 4].reduce((total, codes) => total + (LONGEST + 1) ** codes, RANDOM_VISITS);

let visits = 0;
const disagreements: Row[] = [];

function compare(minutes: Row): void {
  visits += 1;
  if (!agree(minutes)) disagreements.push(minutes);
}

function everyVisit(codes: number, before: Row = []): void {
  if (codes === 0) {
    compare(before);
    return;
  }
  for (let minutes = 0; minutes <= LONGEST; minutes += 1) everyVisit(codes - 1, [...before, minutes]);
}

/** A repeatable sequence of whole numbers below `limit`. */
function seeded(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

for (let codes = 0; codes <= 4; codes += 1) everyVisit(codes);
const below = seeded(20_261_123);
for (let visit = 0; visit < RANDOM_VISITS; visit += 1) compare(Array.from({ length: 1 + below(8) }, () => below(301)));

console.log(`${visits} visits compared by both methods, ${disagreements.length} disagreements, ${Math.round(process.cpuUsage().user / 1e6)} s of CPU`);
for (const minutes of disagreements.slice(0, 10)) console.log(`  minutes ${minutes.join(", ")}`);
if (disagreements.length > 0 || visits !== EXPECTED_VISITS) process.exitCode = 1;
