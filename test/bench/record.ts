// What the record of an episode of 12 visits costs to check, with and without the rules on wording, beside a claim of the same visit under the same
// payer; and a report in words. CPU time and ratios, in one process. Run: npm run bench
import { checkClaim, describeRecordFinding, prepareClaimChecks, prepareRecordChecks, type Claim, type Intervention, type PlainDate, type RecordUnderReview, rulesInForce, type TreatmentNote } from "therapy-units";
import { cptBaseline, documentationLanguage, medicarePartB } from "therapy-units/payers";

import { interleave } from "./interleave.js";

const VISITS: readonly PlainDate[] = [
  "2026-01-21", "2026-01-23", "2026-01-28", "2026-01-30", "2026-02-04", "2026-02-06", "2026-02-11", "2026-02-13", "2026-02-18", "2026-02-20", "2026-02-25", "2026-02-27",
];
const DAY = VISITS.at(-1) ?? "2026-02-27";
const asking = { asOf: "2026-03-02" } as const;
const dates = { dateOfService: DAY };

// ── a record of 12 visits with about 1,100 characters of text in each note ────────────────────────────────────────────

const interventions: readonly Intervention[] = [
  { code: "97140", name: "manual therapy", status: "performed", minutes: 15, techniques: ["joint mobilization", "soft tissue mobilization"], bodyRegions: ["shoulder"], performedBy: "therapist", mode: "one_on_one", diagnoses: ["M25.511"] },
  { code: "97110", name: "therapeutic exercise", status: "performed", minutes: 25, techniques: ["strengthening"], bodyRegions: ["shoulder"], performedBy: "therapist", mode: "one_on_one", diagnoses: ["M25.511"] },
  { code: "97530", name: "therapeutic activities", status: "performed", minutes: 13, techniques: ["reaching to a shelf"], bodyRegions: ["shoulder"], performedBy: "therapist", mode: "one_on_one", diagnoses: ["M25.511"] },
];

function note(dateOfService: PlainDate, visit: number): TreatmentNote {
  const flexion = 90 + 3 * visit;
  return {
    dateOfService, interventions, totalTimedMinutes: 53, totalTreatmentMinutes: 58, timeIn: "09:00", timeOut: "10:00", measures: [{ name: "flexion", value: flexion, unit: "degrees" }],
    subjective: `Sleeps through ${visit} nights of the week; pain ${8 - (visit >> 1)} of 10 when she reaches for a shelf, none at rest. Drives again since visit ${visit}. Did her home exercises on most days and asks when she may lift her grandchild.`,
    objective: `Right shoulder flexion ${flexion} degrees actively, was ${flexion - 3}; abduction ${flexion - 10}. Strength of external rotation 4-/5, painful arc from 80 to ${flexion - 5}. Manual therapy 15 min with grade III posterior glides, therapeutic exercise 25 min with bands of the second resistance, 3 sets of 10, therapeutic activities 13 min with reaching to a shelf at ${120 + visit} cm.`,
    assessment: `Gains of ${3 * visit} degrees since the evaluation let her dress alone and put plates on the lower shelf. She still cannot reach overhead with more than ${visit} pounds, and compensates with the upper trapezius unless cued; skilled cueing was needed ${12 - visit} times today.`,
    plan: `Twice a week for ${6 - (visit >> 1)} weeks. Next visit add scapular setting in standing and progress the shelf to ${125 + visit} cm; measure flexion again at visit ${visit + 3}.`,
    response: `Pain ${7 - (visit >> 1)} of 10 before and ${5 - (visit >> 1)} after; flexion gained 4 degrees within the visit.`,
    signatures: [{ credentials: "PT, DPT", signedOn: dateOfService, licenseNumber: true, providerType: "physical_therapist" }],
  };
}

const signatures = [{ credentials: "PT, DPT", signedOn: "2026-01-21", licenseNumber: true, providerType: "physical_therapist" }] as const;
const goals = [{ text: "Reaches a shelf at 150 cm with 2 pounds in 6 weeks", measurable: true, functional: true, targetDate: "2026-03-06" as const }];
const planOfCare = { establishedOn: "2026-01-21", signed: true, certifiedOn: "2026-01-28", certifiedThrough: "2026-04-20", verbalOrderOn: "none", sentToPhysicianOn: "2026-01-22", orderOnFile: true, maintenance: false, delayReason: false, disciplines: ["PT"], goals, frequency: "2 times a week", duration: "6 weeks", type: "PT" } as const;
const lines = [["97140", 1], ["97110", 2], ["97530", 1]] as const;

const under: RecordUnderReview = {
  dateOfService: DAY, discipline: "PT", billed: lines.map(([code, units]) => ({ code, units, modifiers: ["GP"], diagnoses: ["M25.511"] })),
  context: { form: "professional", rendering: { type: "physical_therapist" }, diagnoses: ["M25.511"], purpose: "treatment" },
  record: {
    evaluation: { on: "2026-01-21", signatures, findings: "Shoulder stiff after a fall", functionalLimitations: ["reaching overhead", "dressing"] }, planOfCare, certifications: [planOfCare],
    notes: VISITS.map((day, index) => note(day, index)), dischargedOn: "none", dischargeNoteOn: "none",
    progressReports: [{ writtenOn: "2026-02-20", coversFrom: "2026-01-21", coversThrough: "2026-02-20", signatures, goalsAssessed: true, goalStatus: true, dated: true, planContinues: true }],
    referral: { by: "physician", npi: "1234567893", orderedOn: "2026-01-15", expiresOn: "none", contents: ["diagnosis", "visits"] },
  },
};
const claim: Claim = {
  dateOfService: DAY, discipline: "PT", context: { ...under.context, planOfCare, referral: { by: "physician", npi: "1234567893", orderedOn: "2026-01-15", expiresOn: "none", contents: [] } }, otherLinesSameDay: [],
  lines: lines.map(([code, units], index) => ({ id: String(index), code, units, modifiers: ["GP"], minutes: interventions[index]?.minutes ?? 0, diagnoses: ["M25.511"], rendering: { type: "physical_therapist", npi: "1234567893" } })),
};

// ── the contenders ────────────────────────────────────────────────────────────────────────────────────────────────────

const plain = rulesInForce([cptBaseline, medicarePartB], dates);
const worded = rulesInForce([cptBaseline, medicarePartB, documentationLanguage], dates);
const claimChecks = prepareClaimChecks(plain);
const without = prepareRecordChecks(plain);
const withWording = prepareRecordChecks(worded);
const single: RecordUnderReview = { ...under, record: { ...under.record, notes: (under.record.notes ?? []).slice(-1) } };

const counts = { plain: without.report(under, asking).findings.length, worded: withWording.report(under, asking).findings.length };
if (counts.worded <= counts.plain) throw new Error("the rules on wording looked at nothing");

const { timings, ratio } = interleave([
  { name: "claim, checks prepared", run: () => claimChecks.report(claim, asking).findings.length },
  { name: "claim, checkClaim from rules", run: () => checkClaim(claim, plain, asking).findings.length },
  { name: "record of 12 visits, no wording", run: () => without.report(under, asking).findings.length },
  { name: "record of 12 visits, with wording", run: () => withWording.report(under, asking).findings.length },
  { name: "record of 1 visit, with wording", run: () => withWording.report(single, asking).findings.length },
  { name: "record of 12 visits, with wording and words", run: () => withWording.report(under, asking).findings.reduce((sum, finding) => sum + describeRecordFinding(finding, worded).message.length, 0) },
], 40);

const characters = (under.record.notes ?? []).reduce((sum, { assessment = "", objective = "", plan = "", response = "", subjective = "" }) => sum + [assessment, objective, plan, response, subjective].join("").length, 0);
console.log(`\nA record of ${VISITS.length} visits, ${characters} characters of text: ${counts.plain} findings without wording, ${counts.worded} with`);
for (const { name, nanoseconds } of timings) {
  console.log(`  ${name.padEnd(46)} ${(nanoseconds / 1000).toFixed(0).padStart(7)} µs   ${ratio(name, "claim, checks prepared").toFixed(1).padStart(6)} times a prepared claim`);
}
console.log(`  wording makes the record ${ratio("record of 12 visits, with wording", "record of 12 visits, no wording").toFixed(1)} times as long`);
