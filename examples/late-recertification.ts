// An episode whose recertification is late: the therapist and the biller read what to ask the physician for.
import { checkDocumentation, describeRecordFinding, type RecordUnderReview, rulesInForce } from "therapy-units";
import { medicarePartB } from "therapy-units/payers/medicare-part-b";

// Evaluated on 5 January and certified in time; day 90 is 5 April. The next certification was signed on 20 April.
const visit: RecordUnderReview = {
  dateOfService: "2026-04-10",
  discipline: "PT",
  billed: [{ code: "97110", units: 2, modifiers: ["GP"], diagnoses: ["M25.561"] }],
  record: {
    evaluation: { on: "2026-01-05" },
    notes: [{ dateOfService: "2026-01-05" }, { dateOfService: "2026-03-30" }, { dateOfService: "2026-04-10" }],
    planOfCare: { establishedOn: "2026-01-05", certifiedOn: "2026-04-20", certifiedThrough: "2026-06-30", verbalOrderOn: "none", delayReason: false },
    certifications: [{ establishedOn: "2026-01-05", certifiedOn: "2026-01-12", certifiedThrough: "2026-04-05", verbalOrderOn: "2026-01-06" }],
  },
};

const rules = rulesInForce([medicarePartB], { dateOfService: visit.dateOfService });
const certification = new Set(["initial-certification", "verbal-order", "recertification"]);

for (const asOf of ["2026-04-15", "2026-05-04"] as const) {
  console.log(`As of ${asOf}`);
  const { findings } = checkDocumentation(visit, rules, { asOf });
  for (const finding of findings.filter(({ ruleId }) => certification.has(ruleId))) {
    const { citations: [citation], message, title } = describeRecordFinding(finding, rules);
    console.log(`  ${finding.outcome === "violated" ? finding.severity : finding.outcome}: ${title}\n    ${message}\n    ${citation?.sourceId ?? ""}, ${citation?.locator ?? ""}`);
  }
}

// With the reason for the delay on record, the late recertification is accepted.
const { planOfCare } = visit.record;
if (planOfCare !== undefined && planOfCare !== "none") {
  const explained: RecordUnderReview = { ...visit, record: { ...visit.record, planOfCare: { ...planOfCare, delayReason: true } } };
  const finding = checkDocumentation(explained, rules, { asOf: "2026-05-04" }).findings.find(({ ruleId }) => ruleId === "recertification");
  console.log(`With a reason: ${finding?.outcome ?? "nothing"}`);
}

// prints:
// As of 2026-04-15
//   satisfied: Certification of the plan
//     Treatment began on 2026-01-05; a physician or nonphysician practitioner has to certify the plan of care by 2026-02-04; it was certified on 2026-01-06.
//     noridian-certification, exception to the signature
//   error: Recertification of the plan
//     The plan of care was certified through 2026-04-05 at most and had to be recertified by then; it was not, and the day treated lies after it.
//     cms-100-02-ch15, §220.1.3, p. 180-182
//   satisfied: Verbal order
//     The verbal order of 2026-01-06 has to be signed by 2026-01-20; it was signed on 2026-01-12.
//     cms-100-02-ch15, §220.1.3, p. 181
// As of 2026-05-04
//   satisfied: Certification of the plan
//     Treatment began on 2026-01-05; a physician or nonphysician practitioner has to certify the plan of care by 2026-02-04; it was certified on 2026-01-06.
//     noridian-certification, exception to the signature
//   error: Recertification of the plan
//     The plan of care was certified through 2026-04-05 at most and had to be recertified by then; it was recertified on 2026-04-20 through 2026-06-30, 15 days late, after the day treated, and no reason for the delay is on record.
//     cms-100-02-ch15, §220.1.3, p. 180-182
//   satisfied: Verbal order
//     The verbal order of 2026-01-06 has to be signed by 2026-01-20; it was signed on 2026-01-12.
//     cms-100-02-ch15, §220.1.3, p. 181
// With a reason: satisfied
