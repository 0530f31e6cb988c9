// A sixty-minute visit to a massage therapist, 40 minutes of massage (97124) and 20 of manual therapy (97140), as four payers see it.
import { comparePayers, describeFinding, type Finding, type RuleSet, type Visit } from "therapy-units";
import { cptBaseline, floridaPip, medicarePartB, unitedHealthcareCommercial, waLaborIndustriesMassage } from "therapy-units/payers";

const visit: Visit = {
  dateOfService: "2026-03-02", discipline: "massage", sameDayVisits: [], context: { form: "professional", rendering: { type: "massage_therapist" } },
  services: [{ code: "97124", minutes: 40 }, { code: "97140", minutes: 20 }],
};
const payers = [medicarePartB, unitedHealthcareCommercial, waLaborIndustriesMassage, floridaPip];
const words = { violated: "Broken", satisfied: "Kept", undetermined: "Not known" } as const;
const ready = { ready: "ready to bill", needs_attention: "needs attention before it is billed", not_billable: "not billable, whatever is changed", undetermined: "cannot be told yet" } as const;

function sourceOf(rule: string, { rules, sources }: RuleSet): string {
  const [citation] = rules.find(({ id, ruleBookId }) => `${ruleBookId}/${id}` === rule)?.citations ?? [];
  const source = sources.find(({ id }) => id === citation?.sourceId);
  return `[${source?.publisher}, ${source?.title}, ${citation?.locator}]`;
}

for (const { claim, claimReport, readiness, recordReport, rules } of comparePayers(visit, payers.map((payer) => [cptBaseline, payer]), { asOf: "2026-03-03" })) {
  const payer = payers.find(({ id }) => id === rules.books.at(-1)?.id);
  console.log(`${payer === payers[0] ? "" : "\n"}${payer?.title.toUpperCase()}\n  ${claim.lines.map(({ code, units }) => `${code} x${units}`).join(", ")}: ${ready[readiness]}.`);
  // The rule that counts units first, then the payer's own, then by weight; of doubts, first those a fact would settle.
  const rank = (one: Finding) => (one.code === "unit_counting_units" ? 0 : 10) + (one.outcome === "undetermined" && one.doubt !== "fact_not_given" ? 20 : 0) + (one.ruleBookId === payer?.id ? 0 : 5) + ["error", "warning", "information"].indexOf(one.severity);
  const findings = [...claimReport.findings, ...recordReport.findings].sort((a, b) => rank(a) - rank(b));
  for (const outcome of ["violated", "satisfied", "undetermined"] as const) {
    const finding = findings.find((one) => one.outcome === outcome);
    if (finding !== undefined) console.log(`  ${words[outcome]}: ${describeFinding(finding, rules).message} ${sourceOf(`${finding.ruleBookId}/${finding.ruleId}`, rules)}`);
  }
  const silent = claimReport.notApplicable.find((rule) => rule.startsWith(`${payer?.id}/`)) ?? claimReport.notApplicable[0] ?? "";
  console.log(`  Does not apply: ${silent} finds nothing here to judge. ${sourceOf(silent, rules)}`);
}

// prints:
// MEDICARE PART B OUTPATIENT THERAPY
//   97124 x3, 97140 x1: not billable, whatever is changed.
//   Broken: 97124 is not paid to a massage therapist, athletic trainer, acupuncturist or therapy aide; it was rendered by a massage therapist, to whom it is not paid. [CMS, Medicare Benefit Policy Manual (Pub. 100-02), chapter 15, text of 2019, §230.5, p. 227; aides: §230.1.C, p. 215, and §230.2.C, p. 220]
//   Kept: The minutes support the units billed, under Medicare's 8-minute rule. Massage: 4 units billed, 60 minutes support 4. [CMS, Medicare Claims Processing Manual (Pub. 100-04), chapter 5, Rev. 11129, §20.2.C]
//   Not known: It cannot be told whether services share a stretch of time. It is not known whether time apart from every other line was given for lines 1 and 2. [CMS, Medicare NCCI Policy Manual, revision of 2026-01-01, XI.P.2]
//   Does not apply: us/medicare-part-b/kx-threshold finds nothing here to judge. [CMS, Therapy Services (web page, CY2026 text), KX threshold 2026 (CR 14252)]
//
// UNITEDHEALTHCARE COMMERCIAL
//   97124 x3, 97140 x1: needs attention before it is billed.
//   Broken: 97124 has to carry one of modifiers GP, GO and GN; it does not. [UnitedHealthcare, PM&R: PT, OT and Evaluation & Management reimbursement policy (2020), overview; reimbursement guidelines]
//   Kept: The minutes support the units billed, under Medicare's 8-minute rule. Massage: 4 units billed, 60 minutes support 4. [UnitedHealthcare, PM&R: Maximum Combined Frequency per Day reimbursement policy (PDF of 2020-01-01), overview; policy codes; Q&A]
//   Not known: It cannot be told whether the claim agrees with the advance notice on file. It is not known whether an advance notice is on file. [Illinois Chiropractic Society, UHC 2025 modifier requirements for participating providers, GA]
//   Does not apply: us/unitedhealthcare-commercial/manual-therapy-with-manipulation finds nothing here to judge. [Optum, Optum UM Policy 302, Manual Therapy (original 1999-01, approved 2020-04-23), policy statement]
//
// WASHINGTON STATE WORKERS' COMPENSATION, MASSAGE THERAPY
//   97124 x3, 97140 x1: needs attention before it is billed.
//   Broken: General coding practice does not expect 97124 and 97140 on the same day without modifier 59, separate body regions and separate times: neither line carries such a modifier. [Massage Today, E. Denning, CPT codes, 97124 with 97140]
//   Kept: The minutes support the units billed, under the CPT midpoint rule. Massage: 4 units billed, 60 minutes support 4. [Kohler Healthcare Consulting, Time in CPT, time in CPT]
//   Not known: It cannot be told whether the rule "Authorization" is kept. It is not known how many visits there were before for the injury and which authorizations are on file. [Washington State Department of Labor & Industries, Physical, occupational and massage therapy (authorization page), authorization table, massage]
//   Does not apply: us/cpt-baseline/code-periods finds nothing here to judge. [CMS, Therapy Services (web page, CY2026 text), CY2026 therapy code list: new codes]
//
// FLORIDA PERSONAL INJURY PROTECTION
//   97124 x3, 97140 x1: needs attention before it is billed.
//   Broken: The payer does not cover 97124. [Florida Injury Attorney Blawg, Case note quoting s. 627.736(1)(a)5 and GEICO v Beacon (3d DCA 2020), s. 627.736(1)(a)5 as quoted]
//   Kept: The minutes support the units billed, under the CPT midpoint rule. Massage: 4 units billed, 60 minutes support 4. [Kohler Healthcare Consulting, Time in CPT, time in CPT]
//   Not known: It cannot be told whether the first care came in time after the injury. It is not known when the patient was injured and how many visits there were before for the injury. [ABMP, Florida insurance bill discontinues coverage of massage (2012), 14 days]
//   Does not apply: us/cpt-baseline/code-periods finds nothing here to judge. [CMS, Therapy Services (web page, CY2026 text), CY2026 therapy code list: new codes]
