// A sixty-minute massage note that is ready: nothing is missing, and nothing is left open.
import { checkDocumentation, type RecordUnderReview, rulesInForce } from "therapy-units";
import { cptBaseline } from "therapy-units/payers/cpt-baseline";
import { massageDocumentation } from "therapy-units/payers/massage-documentation";

const visit: RecordUnderReview = {
  dateOfService: "2026-03-02",
  discipline: "massage",
  services: [{ code: "97124", minutes: 60 }],
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
      plan: "Weekly, three more visits; rotation measured each time",
      response: "Pain 2 of 10 and 62 degrees after treatment",
      measures: [{ name: "cervical rotation, right", value: 58, unit: "degrees" }],
      interventions: [{
        code: "97124", name: "massage", status: "performed", performedBy: "therapist", mode: "one_on_one", minutes: 60, timeBlocks: [{ start: "09:00", end: "10:00" }],
        techniques: ["effleurage", "petrissage"], bodyRegions: ["neck", "upper back"], diagnoses: ["M54.2"],
      }],
      totalTimedMinutes: 60, totalTreatmentMinutes: 60, timeIn: "09:00", timeOut: "10:00",
      consentRecorded: true, contactRecorded: true,
      signatures: [{ credentials: "LMT", signedOn: "2026-03-02", licenseNumber: true, providerType: "massage_therapist" }],
    }],
  },
};

const rules = rulesInForce([cptBaseline, massageDocumentation], { dateOfService: "2026-03-02" });
const report = checkDocumentation(visit, rules, { asOf: "2026-03-02" });

console.log(`${report.outcome}: ${report.findings.length} findings`);
for (const { id } of massageDocumentation.rules) {
  console.log(`  ${id}: ${report.findings.filter(({ ruleId }) => ruleId === id).map(({ outcome }) => outcome).join(", ")}`);
}

// prints:
// satisfied: 22 findings
//   soap-note: satisfied, satisfied, satisfied, satisfied
//   response-to-treatment: satisfied
//   technique-and-region: satisfied, satisfied
//   measured-progress: satisfied
//   linked-diagnosis: satisfied
//   goals-and-length: satisfied, satisfied
//   limited-function: satisfied
//   treatment-in-the-note: satisfied
//   length-of-session: satisfied
//   time-supports-units: satisfied, satisfied, satisfied, satisfied, satisfied
//   note-signature: satisfied
//   consent-recorded: satisfied
//   contact-details: satisfied
