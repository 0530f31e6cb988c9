// 22 rules on 64 claims of four lines: the library as a rule book, with own checks where no kind fits, beside hand-written predicates and
// json-rules-engine. All are checked to find the same rules broken. Run: npm run bench
import { type Claim, type ClaimChecks, type Outcome, type OwnCheck, type PlainDate, prepareClaimChecks, type RuleBook, type RuleOf, rulesInForce, type ServiceLine } from "therapy-units";

import { type BenchClaim, benchClaims, DAILY_CAP, FILING_DAYS, floor, KX_CENTS, MUE } from "./claim-fixture.js";
import { interleave } from "./interleave.js";
import { brokenByJsonRulesEngine } from "./json-rules-engine.js";

const DAY: PlainDate = "2026-03-02";
const asking = { asOf: "2027-12-31" } as const;

const dayFrom = (days: number) => new Date(Date.UTC(2026, 2, 2 + days)).toISOString().slice(0, 10) as PlainDate;
const MONTH_AGO = dayFrom(-30);

// ── the library ───────────────────────────────────────────────────────────────────────────────────────────────────────

const common = { from: "2020-01-01", verifiedThrough: "2026-12-31", severity: "error", confidence: "primary", citations: [{ sourceId: "bench", locator: "fixture" }] } as const;

function bookFor(payer: BenchClaim["payer"], authorizationRequired: boolean): RuleBook {
  const codes = Object.keys(MUE);
  const shared: RuleOf[] = [
    { ...common, id: "C11", kind: "code_pair", parameters: { codes: ["97140"], withCodes: ["97124"], bypass: "never", sameDiscipline: false, together: "everyone" } },
    { ...common, id: "C14", kind: "timely_filing", parameters: { within: { by: "span", span: { count: FILING_DAYS[payer], unit: "days" } } } },
    { ...common, id: "L03", kind: "claim_form", parameters: { check: "units_positive" } },
    { ...common, id: "L04", kind: "mue", parameters: { setting: "practitioner", rows: codes.map((code) => ({ code, units: MUE[code] ?? 0, mai: 1, from: "2020-01-01" })), completeFor: codes, together: "everyone" } },
    { ...common, id: "L05", kind: "diagnosis", parameters: { diagnosis: "any" } },
    { ...common, id: "L07", kind: "code_in_force", parameters: { codes: codes.map((code) => ({ code, from: "1996-01-01" })) } },
  ];
  const medicare: RuleOf[] = [
    { ...common, id: "L01", kind: "modifier_required", parameters: { requires: "one_of", modifiers: ["GP", "GO", "GN"] } },
    { ...common, id: "L06", kind: "assistant_units", parameters: { rule: { overPercent: 10, arithmetic: "ratio", therapistMidpointException: true, twoUnitException: true }, modifiers: [{ assistant: "physical_therapist_assistant", modifier: "CQ" }, { assistant: "occupational_therapy_assistant", modifier: "CO" }] } },
  ];
  const commercial: RuleOf[] = [
    { ...common, id: "C04", kind: "daily_cap", parameters: { limit: { measure: "units", units: DAILY_CAP }, together: "everyone", each: "all_together" } },
    { ...common, id: "C12", kind: "code_pair", parameters: { codes: ["97530"], withCodes: ["97140"], bypass: { modifiers: ["59", "XE", "XS", "XP", "XU"], separateBodyRegion: false, separateTime: false }, sameDiscipline: false, together: "everyone" } },
  ];
  const authorized: RuleOf[] = authorizationRequired ? [{ ...common, id: "C05", kind: "prior_authorization", parameters: { rungs: [{ fromVisit: 1, needs: "authorization" }], fixes: [] } }] : [];
  return {
    schemaVersion: 1, id: "bench", edition: "1", title: "Bench", authority: "nobody", linesOfBusiness: [], silentOn: [], sources: [{ id: "bench", title: "Fixture", publisher: "nobody" }],
    rules: [...shared, ...authorized, ...(payer === "medicare" ? medicare : commercial)],
  };
}

const marksOf = (ruleId: string) => ({ ruleBookId: "bench", ruleId, edition: "1", code: `own_${ruleId}`, severity: "error", confidence: "primary", citations: [], describe: ({ code }) => ({ title: code, message: code }) }) satisfies Partial<OwnCheck>;

const judged = (broken: boolean): Outcome => (broken ? "violated" : "satisfied");

function own(ruleId: string, judge: (claim: Claim) => Outcome): OwnCheck {
  return { ...marksOf(ruleId), judge, details: ({ lines }) => ({ lines: lines.length }), paths: () => ["/lines"] };
}

function ownOfLines(ruleId: string, property: keyof ServiceLine, judge: (line: ServiceLine) => Outcome): OwnCheck {
  return { ...marksOf(ruleId), subject: "line", property, judge, details: ({ code }) => ({ code }) };
}

function unitsOf({ lines }: Claim): number {
  let units = 0;
  for (const line of lines) units += line.units;
  return units;
}

function supportedBy({ lines }: Claim): number {
  let minutes = 0;
  for (const line of lines) minutes += line.minutes ?? 0;
  return minutes < 8 ? 0 : Math.floor((minutes - 8) / 15) + 1;
}

const authorizationOf = ({ context: { authorizations } }: Claim) => authorizations?.[0];
const planOf = ({ context: { planOfCare } }: Claim) => (planOfCare === "none" ? undefined : planOfCare);

function lacksKx({ lines }: Claim): boolean {
  for (const line of lines) if (!line.modifiers.includes("KX")) return true;
  return false;
}

const everyone: readonly OwnCheck[] = [
  own("C01", ({ context }) => judged(context.diagnoses?.length === 0)),
  own("C02", (claim) => judged(unitsOf(claim) > supportedBy(claim))),
  own("C03", (claim) => judged(unitsOf(claim) < supportedBy(claim))),
  own("C06", (claim) => judged((authorizationOf(claim)?.visitsUsed ?? 0) >= (authorizationOf(claim)?.visits ?? Number.POSITIVE_INFINITY))),
  own("C07", (claim) => judged(claim.dateOfService > (authorizationOf(claim)?.until ?? "9999-12-31"))),
  ownOfLines("L02", "minutes", ({ minutes }) => judged(minutes === 0)),
  ownOfLines("L08", "chargeCents", ({ chargeCents = 1 }) => judged(chargeCents <= 0)),
];
const medicareOnly: readonly OwnCheck[] = [
  own("C08", (claim) => judged(claim.dateOfService > (planOf(claim)?.certifiedThrough ?? "9999-12-31"))),
  own("C09", (claim) => judged(planOf(claim)?.certifiedOn === "none" && (planOf(claim)?.establishedOn ?? DAY) < MONTH_AGO)),
  own("C10", ({ context }) => judged((context.counters?.treatmentDaysSinceProgressReport ?? 0) >= 10)),
  own("C13", (claim) => judged((claim.context.counters?.allowedCentsYearToDate?.ptSlp ?? 0) > KX_CENTS && lacksKx(claim))),
];

const prepared = (payer: BenchClaim["payer"], required: boolean) =>
  prepareClaimChecks(rulesInForce([bookFor(payer, required)], { dateOfService: DAY }), payer === "medicare" ? [...everyone, ...medicareOnly] : everyone);
const medicareChecks = prepared("medicare", false);
const openChecks = prepared("commercial", false);
const authorizedChecks = prepared("commercial", true);

function asClaim({ allowedToDateCents, authorization, diagnoses, lines, plan, receivedAfterDays, visitsSinceReport }: BenchClaim): Claim {
  return {
    dateOfService: DAY,
    context: {
      form: "professional", rendering: { type: "physical_therapist" }, diagnoses, receivedOn: dayFrom(receivedAfterDays),
      authorizations: authorization === undefined ? [] : [{ visits: authorization.allowed, visitsUsed: authorization.used, from: "2026-01-01", until: dayFrom(authorization.endsInDays) }],
      planOfCare: { establishedOn: dayFrom(-plan.startedDaysAgo), certifiedThrough: dayFrom(plan.endsInDays), certifiedOn: plan.certified ? DAY : "none" },
      counters: { treatmentDaysSinceProgressReport: visitsSinceReport, allowedCentsYearToDate: { ptSlp: allowedToDateCents, ot: 0 } },
    },
    lines: lines.map(({ byAssistant, chargeCents, code, diagnoses: own, minutes, modifiers, units }, index) => ({
      id: String(index), code, units, modifiers, minutes, diagnoses: own, chargeCents, rendering: { type: byAssistant ? "physical_therapist_assistant" : "physical_therapist", npi: "1234567893" },
    })),
    otherLinesSameDay: [],
  };
}

interface Case { readonly raw: BenchClaim; readonly claim: Claim; readonly checks: ClaimChecks }

const cases: readonly Case[] = benchClaims().map((raw) => ({ raw, claim: asClaim(raw), checks: raw.payer === "medicare" ? medicareChecks : raw.authorizationRequired ? authorizedChecks : openChecks }));

/** The rule's id as the fixture has it: line rules with the index of their line. */
function fixtureId(findingId: string, claim: Claim): string {
  const [rule = "", ...subject] = findingId.slice("bench/".length).split("@");
  if (!rule.startsWith("L") || subject.length > 1) return [rule, ...subject.slice(0, -1)].join("@");
  const index = claim.lines.findIndex(({ code, id }) => id === subject[0] || code === subject[0]);
  return `${rule}@${index}`;
}

for (const { checks, claim, raw } of cases) {
  const ours = checks.violations(claim, asking).map(({ id }) => fixtureId(id, claim)).sort().join();
  const ids = checks.violatedIds(claim, asking).map((id) => fixtureId(id, claim)).sort().join();
  const jsonRulesEngine = (await brokenByJsonRulesEngine(raw)).sort().join();
  const ofFloor = floor(raw).sort().join();
  if ([ours, ids, jsonRulesEngine].some((found) => found !== ofFloor)) throw new Error(`the contenders disagree: ${ours} / ${ids} / ${jsonRulesEngine} / ${ofFloor}`);
}

let turn = 0;
const next = (): Case => cases[(turn += 1) & 63] as Case;
const { ratio, timings } = interleave([
  { name: "floor", run: () => floor(next().raw).length },
  { name: "violated ids", run: () => { const { checks, claim } = next(); return checks.violatedIds(claim, asking).length; } },
  { name: "violations", run: () => { const { checks, claim } = next(); return checks.violations(claim, asking).length; } },
  { name: "full report", run: () => { const { checks, claim } = next(); return checks.report(claim, asking).findings.length; } },
], 20_000);

/** It answers with promises, so that it cannot take its turn in a round: timed by itself, after the others. */
async function cpuOfJsonRulesEngine(calls: number): Promise<number> {
  const before = process.cpuUsage();
  for (let call = 0; call < calls; call += 1) await brokenByJsonRulesEngine(next().raw);
  const { system, user } = process.cpuUsage(before);
  return ((user + system) * 1000) / calls;
}
await cpuOfJsonRulesEngine(640);
const jsonRulesEngineNanoseconds = await cpuOfJsonRulesEngine(6400);
const nanosecondsOf = (name: string) => timings.find((timing) => timing.name === name)?.nanoseconds ?? Number.NaN;

console.log("22 rules on 64 claims of four lines");
for (const { name, nanoseconds } of timings) console.log(`  ${name.padEnd(14)} ${(nanoseconds / 1000).toFixed(2).padStart(6)} µs of CPU a claim`);
console.log(`  json-rules-engine ${(jsonRulesEngineNanoseconds / 1000).toFixed(0)} µs of CPU a claim`);
console.log(`  ${ratio("violated ids", "floor").toFixed(2)} x the floor for violated ids (goal: 2 at most)`);
console.log(`  ${ratio("full report", "floor").toFixed(2)} x the floor for a full report (goal: 8 at most)`);
console.log(`  ${(jsonRulesEngineNanoseconds / nanosecondsOf("violated ids")).toFixed(0)} x faster than json-rules-engine for violated ids (mark to beat: 200)`);
console.log(`  ${(jsonRulesEngineNanoseconds / nanosecondsOf("full report")).toFixed(0)} x faster than json-rules-engine for a full report`);
