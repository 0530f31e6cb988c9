// The four codes of CMS's fourth example, counted by the library, by a hand-written floor that validates nothing and explains nothing, and by
// a textbook version. Run: npm run bench
import { cmsEightMinute, type TimedService } from "therapy-units";

import { interleave } from "./interleave.js";

interface CodeUnits { code: string; units: number }

/** Merges equal codes and allocates, with no check, step, remainder or tie in its answer. */
function floor(services: readonly TimedService[]): CodeUnits[] {
  const lines: CodeUnits[] = [];
  const minutes: number[] = [];
  let total = 0;
  for (const service of services) {
    total += service.minutes;
    let at = 0;
    while (at < lines.length && lines[at]?.code !== service.code) at += 1;
    if (at < lines.length) {
      minutes[at] = (minutes[at] as number) + service.minutes;
    } else {
      lines.push({ code: service.code, units: 0 });
      minutes.push(service.minutes);
    }
  }
  let left = Math.floor((total + 7) / 15);
  for (let at = 0; at < lines.length; at += 1) {
    const own = Math.floor((minutes[at] as number) / 15);
    minutes[at] = (minutes[at] as number) - own * 15;
    left -= own;
    (lines[at] as CodeUnits).units = own;
  }
  while (left > 0) {
    let largest = 0;
    for (let at = 1; at < minutes.length; at += 1) if ((minutes[at] as number) > (minutes[largest] as number)) largest = at;
    (lines[largest] as CodeUnits).units += 1;
    minutes[largest] = -1;
    left -= 1;
  }
  return lines;
}

/** As most people would write it: a Map, a sort, spreads. */
function textbook(services: readonly TimedService[]): CodeUnits[] {
  const minutesByCode = new Map<string, number>();
  for (const { code, minutes } of services) minutesByCode.set(code, (minutesByCode.get(code) ?? 0) + minutes);
  const total = [...minutesByCode.values()].reduce((sum, minutes) => sum + minutes, 0);
  const lines = [...minutesByCode].map(([code, minutes]) => ({ code, units: Math.floor(minutes / 15), remainder: minutes % 15 }));
  const left = Math.floor((total + 7) / 15) - lines.reduce((sum, { units }) => sum + units, 0);
  const earning = [...lines].sort((a, b) => b.remainder - a.remainder).slice(0, left);
  return lines.map((line) => ({ ...line, units: earning.includes(line) ? line.units + 1 : line.units }));
}

const example4: TimedService[] = [{ code: "97110", minutes: 18 }, { code: "97140", minutes: 13 }, { code: "97116", minutes: 10 }, { code: "97035", minutes: 8 }];
const unitsOf = (lines: readonly CodeUnits[]) => lines.map(({ units }) => units).join();
if (new Set([unitsOf(floor(example4)), unitsOf(textbook(example4)), unitsOf([...cmsEightMinute(example4).lines])]).size !== 1) throw new Error("the contenders disagree");

const { ratio, timings } = interleave([
  { name: "therapy-units", run: () => cmsEightMinute(example4).totalUnits },
  { name: "floor", run: () => floor(example4).length },
  { name: "textbook", run: () => textbook(example4).length },
], 100_000);

console.log("cmsEightMinute, CMS example 4 (four codes), full UnitCount");
for (const { name, nanoseconds } of timings) console.log(`  ${name.padEnd(14)} ${nanoseconds.toFixed(0).padStart(5)} ns of CPU a call`);
console.log(`  ${ratio("therapy-units", "floor").toFixed(2)} x the hand-written floor (goal: 1.5 at most)`);
console.log(`  ${ratio("textbook", "therapy-units").toFixed(2)} x faster than the textbook version (goal: 3 at least)`);
