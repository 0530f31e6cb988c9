// A sixty-minute visit to a massage therapist, 40 minutes of massage (97124) and 20 of manual therapy (97140), as four payers see it.
import { comparePayers, describeFinding, type Finding, type Visit } from "therapy-units";
import { cptBaseline, floridaPip, medicarePartB, unitedHealthcareCommercial, waLaborIndustriesMassage } from "therapy-units/payers";

const visit: Visit = {
  dateOfService: "2026-03-02", discipline: "massage", sameDayVisits: [], context: { form: "professional", rendering: { type: "massage_therapist" } },
  services: [{ code: "97124", minutes: 40 }, { code: "97140", minutes: 20 }],
};
const payers = [medicarePartB, unitedHealthcareCommercial, waLaborIndustriesMassage, floridaPip];
const reviews = comparePayers(visit, payers.map((payer) => [cptBaseline, payer]), { asOf: "2026-03-03" });

for (const { claim, claimReport, readiness, recordReport, rules } of reviews) {
  const payer = payers.find(({ id }) => id === rules.books.at(-1)?.id);
  console.log(`${payer?.title}: ${claim.lines.map(({ code, units }) => `${code} x${units}`).join(", ")}, ${readiness.replace("_", " ")}`);
  // The rule that counts units first, then the payer's own, then by weight.
  const rank = ({ code, ruleBookId, severity }: Finding) => (code === "unit_counting_units" ? 0 : 10) + (ruleBookId === payer?.id ? 0 : 5) + ["error", "warning", "information"].indexOf(severity);
  const findings = [...claimReport.findings, ...recordReport.findings].sort((a, b) => rank(a) - rank(b));
  for (const outcome of ["violated", "satisfied", "undetermined"]) {
    const finding = findings.find((one) => one.outcome === outcome);
    if (finding === undefined) continue;
    const { citations: [citation], message } = describeFinding(finding, rules);
    const source = rules.sources.find(({ id }) => id === citation?.sourceId);
    console.log(`  ${outcome}: ${message}\n    ${source?.publisher}, ${source?.title}, ${citation?.locator}`);
  }
  console.log(`  not applicable: ${claimReport.notApplicable.at(-1)}`);
}

// prints:
// Medicare Part B outpatient therapy: 97124 x3, 97140 x1, not billable
//   violated: 97124 is not paid to a massage therapist or athletic trainer; it was rendered by a massage therapist, to whom it is not paid.
//     CMS, Medicare Benefit Policy Manual (Pub. 100-02), chapter 15, text of 2019, §230.5, p. 227
//   satisfied: The minutes support the units billed, under Medicare's 8-minute rule. Massage: 4 units billed, 60 minutes support 4.
//     CMS, Medicare Claims Processing Manual (Pub. 100-04), chapter 5, Rev. 11129, §20.2.C
//   undetermined: It cannot be told whether services share a stretch of time. It is not known whether time apart from every other line was given for lines 1 and 2.
//     CMS, Medicare NCCI Policy Manual, revision of 2026-01-01, XI.P.2
//   not applicable: us/medicare-part-b/one-year-to-file
// UnitedHealthcare commercial: 97124 x3, 97140 x1, needs attention
//   violated: 97124 has to carry one of modifiers GP, GO and GN; it does not.
//     UnitedHealthcare, PM&R: PT, OT and Evaluation & Management reimbursement policy (2020), overview; reimbursement guidelines
//   satisfied: The minutes support the units billed, under Medicare's 8-minute rule. Massage: 4 units billed, 60 minutes support 4.
//     UnitedHealthcare, PM&R: Maximum Combined Frequency per Day reimbursement policy (PDF of 2020-01-01), overview; policy codes; Q&A
//   undetermined: It cannot be told whether the claim agrees with the advance notice on file. It is not known whether an advance notice is on file.
//     Illinois Chiropractic Society, UHC 2025 modifier requirements for participating providers, GA
//   not applicable: us/unitedhealthcare-commercial/therapists-no-e-m
// Washington State workers' compensation, massage therapy: 97124 x3, 97140 x1, needs attention
//   violated: The payer does not pay 97124 and 97140 on the same day without modifier 59, separate body regions and separate times: neither line carries a modifier that lets both be paid.
//     Massage Today, E. Denning, CPT codes, 97124 with 97140
//   satisfied: The minutes support the units billed, under the CPT midpoint rule. Massage: 4 units billed, 60 minutes support 4.
//     Kohler Healthcare Consulting, Time in CPT, time in CPT
//   undetermined: It cannot be told whether the visit needs an authorization and one covers it. It is not known how many visits there were before for the injury and which authorizations are on file.
//     Washington State Legislature, WAC 296-23-250 Massage therapy rules (effective 2008-07-01), third paragraph: beyond the initial six treatments
//   not applicable: us/cpt-baseline/manipulation-with-soft-tissue-work
// Florida personal injury protection: 97124 x3, 97140 x1, needs attention
//   violated: The payer does not cover 97124.
//     Florida Injury Attorney Blawg, Case note quoting s. 627.736(1)(a)5 and GEICO v Beacon (3d DCA 2020), s. 627.736(1)(a)5 as quoted
//   satisfied: The minutes support the units billed, under the CPT midpoint rule. Massage: 4 units billed, 60 minutes support 4.
//     Kohler Healthcare Consulting, Time in CPT, time in CPT
//   undetermined: It cannot be told whether the first care came in time after the injury. It is not known when the patient was injured and how many visits there were before for the injury.
//     ABMP, Florida insurance bill discontinues coverage of massage (2012), 14 days
//   not applicable: us/cpt-baseline/manipulation-with-soft-tissue-work
