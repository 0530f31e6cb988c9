// Memory stays flat while `reviewVisits` goes through a year of generated visits, one by one. Under a book of one rule, and a fiftieth as many under
// Medicare Part B, whose reviews take far longer. Run: npm run test:memory [-- visits]; 1,000,000 when not said.
import { type Coverage, type RuleBook, reviewVisits } from "therapy-units";
import { cptBaseline } from "therapy-units/payers/cpt-baseline";
import { medicarePartB } from "therapy-units/payers/medicare-part-b";

import { generatedVisits } from "./visit-fixture.js";

const CHECKPOINTS = 10;
/** The heap may be so much larger at a later checkpoint than half-way, when compiled code and prepared rules stand. A review kept by mistake takes 7 KB and more. */
const SLACK_BYTES = 2 ** 20;

const oneRule: RuleBook = {
  schemaVersion: 1, id: "one-rule", edition: "1", title: "One rule", authority: "nobody", linesOfBusiness: [], silentOn: [], sources: [{ id: "fixture", title: "Fixture", publisher: "nobody" }],
  rules: [{ id: "midpoint", kind: "unit_counting", from: "2020-01-01", verifiedThrough: "2026-12-31", severity: "error", confidence: "primary", citations: [{ sourceId: "fixture", locator: "p. 1" }], parameters: { counting: { method: "ama_midpoint" } } }],
};

interface Measured { readonly growthBytes: number; readonly reviewed: number; readonly failed: number; readonly seconds: number }

function heapBytes(): number {
  if (globalThis.gc === undefined) throw new Error("run with node --expose-gc, as npm run test:memory does");
  globalThis.gc();
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}

/** How much larger the heap gets after half of the visits. What `look` does with an item is the caller's. */
function measure(visits: number, coverage: Coverage, look: (item: unknown) => void): Measured {
  const every = Math.ceil(visits / CHECKPOINTS);
  const start = process.cpuUsage();
  const heaps: number[] = [];
  let reviewed = 0;
  let failed = 0;
  const coverageOf = (): Coverage => {
    if ((reviewed + failed) % 1_000 === 999) throw new Error("no coverage is known for this visit");
    return coverage;
  };
  for (const item of reviewVisits(generatedVisits(visits), coverageOf, { asOf: "2026-12-31" })) {
    look(item);
    if (item.ok) reviewed += 1;
    else failed += 1;
    if ((reviewed + failed) % every === 0) heaps.push(heapBytes());
  }
  const { system, user } = process.cpuUsage(start);
  const [halfWay = 0, ...later] = heaps.slice(CHECKPOINTS / 2 - 1);
  return { growthBytes: Math.max(...later) - halfWay, reviewed, failed, seconds: (user + system) / 1e6 };
}

function say(name: string, { failed, growthBytes, reviewed, seconds }: Measured): void {
  console.log(`  ${name.padEnd(24)} ${(reviewed + failed).toLocaleString("en").padStart(9)} visits, ${failed} of them failed: the heap grew by ${(growthBytes / 2 ** 20).toFixed(2)} MB; ${seconds.toFixed(0)} s of CPU`);
}

const visits = Number(process.argv[2] ?? 1_000_000);
if (!Number.isSafeInteger(visits) || visits < 50_000) throw new Error("say a whole number of visits, 50,000 at least");

console.log(`Memory over a year of visits (at most ${SLACK_BYTES / 2 ** 20} MB more than half-way)`);
const ignore = (): void => undefined;
const runs = [
  { name: "one rule", measured: measure(visits, { primary: [oneRule] }, ignore) },
  { name: "Medicare Part B", measured: measure(Math.ceil(visits / 50), { primary: [cptBaseline, medicarePartB] }, ignore) },
];
for (const { measured, name } of runs) say(name, measured);

// The same measure has to see it when a caller keeps what it is given.
const kept: unknown[] = [];
const keeping = measure(1_000, { primary: [oneRule] }, (item) => kept.push(item));
say(`${kept.length} items kept`, keeping);

const grown = runs.filter(({ measured }) => measured.growthBytes > SLACK_BYTES).map(({ name }) => name);
const missed = runs.filter(({ measured: { failed, reviewed } }) => failed === 0 || reviewed < 90 * failed).map(({ name }) => name);
if (grown.length > 0) throw new Error(`memory grows with the number of visits: ${grown.join(", ")}`);
if (missed.length > 0) throw new Error(`not the reviews that were to be measured: ${missed.join(", ")}`);
if (keeping.growthBytes <= SLACK_BYTES) throw new Error("the measure does not see that a thousand reviews are kept");
