// How the cost of each rule on wording grows with the text: CPU time for texts of 128 KB to 1 MB, doubled each time. A doubled text should take twice
// the time. Texts: a note over and over, and texts built to make a matcher go back. Run: npx tsx test/documentation/language/linear-time.ts
import { prepareRecordChecks, type RecordUnderReview } from "../../../src/documentation/index.js";
import { documentationLanguage } from "../../../src/payers/index.js";
import { type RuleInForce, rulesInForce } from "../../../src/rules/index.js";
import type { TreatmentNote } from "../../../src/visit/index.js";

const DAY = "2026-11-23";
const SIZES = [128, 256, 512, 1024].map((kilobytes) => kilobytes * 1024);
const ROUNDS = 7;

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

function milliseconds(run: () => number): number {
  const times: number[] = [];
  let sink = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = process.cpuUsage();
    sink += run();
    const { system, user } = process.cpuUsage(before);
    times.push((user + system) / 1000);
  }
  if (Number.isNaN(sink)) throw new Error("nothing was done");
  return times.sort((a, b) => a - b)[ROUNDS >> 1] ?? Number.NaN;
}

const all = rulesInForce([documentationLanguage], { dateOfService: DAY });
const ofOne = (rule: RuleInForce) => prepareRecordChecks({ ...all, rules: [rule] });
const checks = new Map(all.rules.map((rule) => [rule.id, ofOne(rule)]));

console.log(`CPU ms for a note with two texts of ${SIZES.map((size) => `${size / 1024} KB`).join(", ")}; then how many times as long each doubling took`);
for (const [name, text] of Object.entries(TEXTS)) {
  const inputs = SIZES.map((size) => under(text, size));
  console.log(`\n${name}`);
  for (const [id, prepared] of checks) {
    const times = inputs.map((input) => milliseconds(() => prepared.report(input, { asOf: DAY }).findings.length));
    const doublings = times.slice(1).map((time, at) => (time / Math.max(times[at] ?? 0, 0.01)).toFixed(1));
    console.log(`  ${id.padEnd(28)} ${times.map((time) => time.toFixed(1).padStart(8)).join("")}   ${doublings.map((each) => each.padStart(5)).join("")}`);
  }
}
