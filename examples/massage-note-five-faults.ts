// The massage note that was ready, with five ordinary faults: no technique, minutes short of the units, no response, no plan, no signature.
import { checkDocumentation, describeRecordFinding, type RecordUnderReview, rulesInForce, violations } from "therapy-units";
import { cptBaseline } from "therapy-units/payers/cpt-baseline";
import { massageDocumentation } from "therapy-units/payers/massage-documentation";

const visit: RecordUnderReview = {
  dateOfService: "2026-03-02",
  discipline: "massage",
  billed: [{ code: "97124", units: 4, modifiers: [], diagnoses: ["M54.2"] }],
  record: {
    evaluation: { on: "2026-02-16", findings: "Neck rotation 50 degrees right, 60 left", functionalLimitations: ["looking over the shoulder when driving"] },
    planOfCare: {
      establishedOn: "2026-02-16", frequency: "weekly", duration: "6 weeks",
      goals: [{ text: "Turn the head 70 degrees to the right by 2026-03-30, to drive", measurable: true, functional: true, targetDate: "2026-03-30" }],
    },
    notes: [{
      dateOfService: "2026-03-02",
      subjective: "Neck stiff after work, pain 4 of 10, was 6 last week",
      objective: "Rotation to the right 58 degrees, was 50; upper trapezius tender on the right",
      assessment: "Eight degrees gained towards the goal of 70; driving is easier",
      plan: "",
      response: "",
      measures: [{ name: "cervical rotation, right", value: 58, unit: "degrees" }],
      interventions: [{
        code: "97124", name: "massage", status: "performed", performedBy: "therapist", mode: "one_on_one", minutes: 50, timeBlocks: [{ start: "09:05", end: "09:55" }],
        techniques: [], bodyRegions: ["neck", "upper back"], diagnoses: ["M54.2"],
      }],
      totalTimedMinutes: 50, totalTreatmentMinutes: 50, timeIn: "09:00", timeOut: "10:00",
      consentRecorded: true, contactRecorded: true,
      signatures: [],
    }],
  },
};

const rules = rulesInForce([cptBaseline, massageDocumentation], { dateOfService: "2026-03-02" });
const report = checkDocumentation(visit, rules, { asOf: "2026-03-02" });

for (const finding of violations(report)) {
  const { citations: [citation, ...more], message, title } = describeRecordFinding(finding, rules);
  const source = rules.sources.find(({ id }) => id === citation?.sourceId);
  console.log(`${finding.severity}: ${title}\n  ${message}\n  ${source?.publisher}, ${citation?.locator}${more.length === 0 ? "" : `, and ${more.length} more`}`);
}

// prints:
// warning: Billed units and minutes of each code
//   The minutes of each code have to support the units billed of it. 97124: 50 minutes support 3 units, 4 are billed.
//   Dynamic Chiropractic, S. Collins, units taken back where the minutes did not support them, and 1 more
// warning: Signature
//   The treatment note has to be signed; it carries no signature, or none dated between its own day and the day of the question.
//   Montana Board of Massage Therapy, (1)(b)(iv): signature or initials, and 1 more
// warning: Techniques
//   The note has to hold the techniques of each intervention; it does not. It is missing for code 97124.
//   Washington State Department of Health, (1)(e) and (f), and 3 more
// warning: Plan in the note
//   The note has to hold the plan; it does not.
//   Maryland Board of Massage Therapy Examiners, B(3) and B(5), and 3 more
// warning: Response to treatment
//   The note has to hold how the patient responded to the treatment; it does not.
//   Maryland Board of Massage Therapy Examiners, B(5)(c): response to techniques, and 2 more
