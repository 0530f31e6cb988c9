// Full reviews of 64 visits of two to four services, as a ratio to the bare unit count of the same minutes. Run: npm run bench
import { cmsEightMinute, type Coverage, prepareReview, reviewVisit, type TimedService, type Visit } from "therapy-units";
import { cptBaseline } from "therapy-units/payers/cpt-baseline";
import { medicarePartB } from "therapy-units/payers/medicare-part-b";

import { interleave } from "./interleave.js";
import { generatedVisits } from "./visit-fixture.js";

const DAY = "2026-03-02";
const COUNTS = 2_000;
const asking = { asOf: "2026-03-03" } as const;

interface Case { readonly visit: Visit; readonly timed: readonly TimedService[] }

const cases: readonly Case[] = [...generatedVisits(64)].map((generated) => {
  const visit: Visit = { ...generated, dateOfService: DAY, status: "completed" };
  return { visit, timed: visit.services.filter(({ code }) => code !== "97150").map(({ code, minutes = 0 }) => ({ code, minutes })) };
});
const medicare: Coverage = { primary: [cptBaseline, medicarePartB] };
const underMedicare = prepareReview(medicare, { dateOfService: DAY });
const underBoth = prepareReview({ ...medicare, secondary: [cptBaseline] }, { dateOfService: DAY });

for (const { timed, visit } of cases) {
  const { timed: counted } = underMedicare(visit, asking).units;
  if (counted?.totalUnits !== cmsEightMinute(timed).totalUnits) throw new Error(`the review counts ${counted?.totalUnits} units, the bare count ${cmsEightMinute(timed).totalUnits}`);
}

const findings = cases.map(({ visit }) => underMedicare(visit, asking)).map(({ claimReport, recordReport }) => claimReport.findings.length + recordReport.findings.length);
const { rules } = underMedicare((cases[0] as Case).visit, asking);

/** Its own place for each contender, so that all of them go through the same visits. */
function inTurn(): () => Case {
  let turn = 0;
  return () => cases[(turn += 1) & 63] as Case;
}

const next = { bare: inTurn(), medicare: inTurn(), both: inTurn(), unprepared: inTurn() };
const { ratio, timings } = interleave([
  { name: "bare count", run: () => { let units = 0; for (let count = 0; count < COUNTS; count += 1) units += cmsEightMinute(next.bare().timed).totalUnits; return units; } },
  { name: "review", run: () => underMedicare(next.medicare().visit, asking).claimReport.findings.length },
  { name: "with a secondary", run: () => underBoth(next.both().visit, asking).claimReport.findings.length },
  { name: "rules not prepared", run: () => reviewVisit(next.unprepared().visit, medicare, asking).claimReport.findings.length },
], 32);

console.log(`Reviews under Medicare Part B: ${rules.rules.length} rules, ${(findings.reduce((sum, one) => sum + one, 0) / findings.length).toFixed(0)} findings a visit`);
for (const { name, nanoseconds } of timings) {
  const micros = nanoseconds / 1000 / (name === "bare count" ? COUNTS : 1);
  console.log(`  ${name.padEnd(18)} ${micros.toFixed(micros < 10 ? 2 : 0).padStart(6)} µs of CPU a visit${name === "bare count" ? "" : `, ${(ratio(name, "bare count") * COUNTS).toFixed(0).padStart(6)} x the bare count, ${(1e6 / micros).toFixed(0).padStart(5)} a second`}`);
}
