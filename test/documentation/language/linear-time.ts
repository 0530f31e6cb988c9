// Proves that the cost of each rule on wording grows with the text and no faster: CPU time for texts of 256 KB to 1 MB, doubled each time. A doubled
// text should take twice the time; more than three and a half times on the mean of the doublings is a fault and ends with exit code 1. Texts: a note over and over,
// and texts built to make a matcher go back. A matcher known to be quadratic is measured first: the proof has to find it. Run: npm run test:linear
import { prepareRecordChecks, type RecordUnderReview } from "../../../src/documentation/index.js";
import { documentationLanguage } from "../../../src/payers/index.js";
import { type RuleInForce, rulesInForce } from "../../../src/rules/index.js";
import type { TreatmentNote } from "../../../src/visit/index.js";

const DAY = "2026-11-23";
const SIZES = [256, 512, 1024].map((kilobytes) => kilobytes * 1024);
const ROUNDS = 3;
const MOST_PER_DOUBLING = 3.5;

const NOTE = "Patient tolerated treatment well. Manual therapy 15 min to the right shoulder, flexion 105 was 95; climbs stairs with rail. No gait training today. Continue plan of care. ";
const TEXTS: Readonly<Record<string, string>> = {
  "a note over and over": NOTE,
  "beginnings of phrases": "continue with the plan of continue with the tolerated the ",
  "one word": "a",
  "phrases without an end of sentence": "tolerated well improving 97140 declined 15 min ",
  "figures and units": "1 to 2 min 97140 3 ",
  "marks only": ".,;'’-😀\ud800",
  "right to left": "تحمل المريض العلاج جيدا، ",
  "apostrophes": "'a'",
};

function under(text: string, size: number): RecordUnderReview {
  const long = text.repeat(Math.ceil(size / text.length)).slice(0, size);
  const note = (dateOfService: TreatmentNote["dateOfService"]): TreatmentNote => ({
    dateOfService, subjective: "", objective: long, assessment: long, plan: "", response: "",
    interventions: [{ code: "97140", name: "a", status: "performed", minutes: 15, techniques: [] }, { code: "97110", name: "pulleys", minutes: 10, techniques: [] }],
  });
  return {
    dateOfService: DAY, billed: ["97140", "97110", "97124"].map((code) => ({ code, units: 1, modifiers: [] })),
    record: { notes: [note("2026-11-20"), note(DAY)], planOfCare: { goals: [{ text: long }] }, evaluation: "none" },
  };
}

/** The best of the rounds: what else the machine does can only add. */
function milliseconds(run: () => number, best = Number.POSITIVE_INFINITY): number {
  let sink = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = process.cpuUsage();
    sink += run();
    const { system, user } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  if (Number.isNaN(sink)) throw new Error("nothing was done");
  return best;
}

/** How many times as long a doubled text takes, on the geometric mean of the doublings. */
function growthOf(times: readonly number[]): number {
  const [first = Number.NaN] = times;
  const last = times.at(-1) ?? Number.NaN;
  return (last / first) ** (1 / (times.length - 1));
}

/** Times for each size; measured up to three times more, and the best kept, before they are called too long. */
function timesOf(runs: readonly (() => number)[], more = 3): readonly number[] {
  let times = runs.map((run) => milliseconds(run));
  for (let again = 0; again < more && growthOf(times) > MOST_PER_DOUBLING; again += 1) times = runs.map((run, at) => milliseconds(run, times[at]));
  return times;
}

function line(name: string, times: readonly number[]): string {
  return `  ${name.padEnd(28)} ${times.map((time) => time.toFixed(1).padStart(8)).join("")}   ${growthOf(times).toFixed(1).padStart(5)}`;
}

const quadratic = timesOf([4, 8, 16].map((kilobytes) => "a".repeat(kilobytes * 1024)).map((text) => () => text.search(/a*b/)), 0);
console.log(line("quadratic, 4, 8, 16 KB", quadratic));
const faults = growthOf(quadratic) > MOST_PER_DOUBLING ? [] : ["the quadratic matcher was not found"];

const all = rulesInForce([documentationLanguage], { dateOfService: DAY });
const ofOne = (rule: RuleInForce) => prepareRecordChecks({ ...all, rules: [rule] });
const checks = new Map(all.rules.map((rule) => [rule.id, ofOne(rule)]));
if (checks.size === 0) faults.push("no rule was measured");

console.log(`CPU ms, best of ${ROUNDS}, for a note with two texts of ${SIZES.map((size) => `${size / 1024} KB`).join(", ")}; then how many times as long a doubled text took`);
for (const [name, text] of Object.entries(TEXTS)) {
  const inputs = SIZES.map((size) => under(text, size));
  console.log(`\n${name}`);
  for (const [id, prepared] of checks) {
    const times = timesOf(inputs.map((input) => () => prepared.report(input, { asOf: DAY }).findings.length));
    console.log(line(id, times));
    if (!(growthOf(times) <= MOST_PER_DOUBLING)) faults.push(`${id}, ${name}: ${growthOf(times).toFixed(1)} times for each doubling`);
  }
}

for (const fault of faults) console.error(`grows too fast: ${fault}`);
console.log(faults.length === 0 ? `\nno rule takes more than ${MOST_PER_DOUBLING} times as long for a doubled text` : "");
process.exitCode = faults.length === 0 ? 0 : 1;
