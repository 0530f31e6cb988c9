// The same visit, 40 minutes of massage and 20 of manual therapy by a physical therapist, as four payers see it.
import { buildClaim, describeClaimFinding, type PayerProfile, prepareClaimChecks, rulesInForce, type Visit } from "therapy-units";
import { cptBaseline } from "therapy-units/payers/cpt-baseline";
import { floridaPip } from "therapy-units/payers/florida-pip";
import { medicarePartB } from "therapy-units/payers/medicare-part-b";
import { unitedHealthcareCommercial } from "therapy-units/payers/unitedhealthcare-commercial";
import { waLaborIndustriesMassage } from "therapy-units/payers/wa-labor-industries-massage";

const visit: Visit = {
  dateOfService: "2026-03-02", discipline: "PT", sameDayVisits: [], context: { form: "professional", rendering: { type: "physical_therapist" } },
  services: [{ code: "97124", minutes: 40, performedBy: "therapist" }, { code: "97140", minutes: 20, performedBy: "therapist" }],
};
const profiles: readonly PayerProfile[] = [[cptBaseline, medicarePartB], [cptBaseline, unitedHealthcareCommercial], [cptBaseline, waLaborIndustriesMassage], [cptBaseline, floridaPip]];

for (const profile of profiles) {
  const rules = rulesInForce(profile, { dateOfService: visit.dateOfService });
  const { claim, count } = buildClaim(visit, rules);
  const report = prepareClaimChecks(rules).report(claim, { asOf: "2026-03-03" });
  const open = report.findings.filter(({ outcome }) => outcome === "undetermined").length;
  console.log(profile.at(-1)?.title);
  const lines = claim.lines.map(({ code, modifiers, units }) => `${[code, ...modifiers].join("-")} x${units}`).join(", ");
  console.log(`  bill ${lines} (${count.timed?.method ?? "no counting rule known"})`);
  for (const finding of report.findings.filter(({ outcome }) => outcome === "violated")) {
    const { citations: [citation], message } = describeClaimFinding(finding, rules);
    console.log(`  ${finding.severity}: ${message}\n    ${citation?.sourceId}, ${citation?.locator}`);
  }
  console.log(`  ${open} rules wait for facts this visit does not give`);
}

// prints:
// Medicare Part B outpatient therapy
//   bill 97124-GP x3, 97140-GP x1 (cms_eight_minute)
//   error: NCCI pairs 97124 with 97140, in force from 2024-07-01 or before: 97124 is denied when both are billed, and no modifier bypasses the edit.
//     cms-ncci-files, practitioner PTP edits
//   18 rules wait for facts this visit does not give
// UnitedHealthcare commercial
//   bill 97124-GP x3, 97140-GP x1 (cms_eight_minute)
//   warning: The payer does not pay 97124 and 97140 on the same day without modifier 59, separate body regions and separate times: neither line carries a modifier that lets both be paid.
//     mt-denning, 97124 with 97140
//   9 rules wait for facts this visit does not give
// Washington State workers' compensation, massage therapy
//   bill 97124 x3, 97140 x1 (ama_midpoint)
//   warning: The payer does not pay 97124 and 97140 on the same day without modifier 59, separate body regions and separate times: neither line carries a modifier that lets both be paid.
//     mt-denning, 97124 with 97140
//   7 rules wait for facts this visit does not give
// Florida personal injury protection
//   bill 97124 x3, 97140 x1 (ama_midpoint)
//   warning: The payer does not pay 97124 and 97140 on the same day without modifier 59, separate body regions and separate times: neither line carries a modifier that lets both be paid.
//     mt-denning, 97124 with 97140
//   error: The payer does not cover 97124.
//     fl-beacon, s. 627.736(1)(a)5 as quoted
//   9 rules wait for facts this visit does not give
