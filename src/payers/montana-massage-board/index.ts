import type { ShippedRuleBook } from "../../rules/index.js";

/** Intake and session notes of massage therapists in Montana. The client's refusal of an intake form and the therapist's comments have no place in a record. */
export const montanaMassageBoard: ShippedRuleBook = {
  schemaVersion: 1,
  id: "us/mt/massage-board",
  edition: "2026-11",
  title: "Montana massage records",
  authority: "Montana Board of Massage Therapy",
  linesOfBusiness: ["medicaid", "commercial", "workers_compensation", "auto", "veterans", "cash"],
  jurisdiction: "MT",
  sources: [
    { id: "arm-24-155-402", title: "ARM 24.155.402 Records (as of 2023-12-22)", publisher: "Montana Board of Massage Therapy", url: "https://regulations.justia.com/states/montana/department-24/chapter-24-155/subchapter-24-155-4/rule-24-155-402/", retrieved: "2026-11-23" },
  ],
  rules: [
    {
      id: "services-provided", kind: "billed_interventions", from: "2020-07-25", verifiedThrough: "2023-12-22", severity: "error", confidence: "primary",
      citations: [{ sourceId: "arm-24-155-402", locator: "(1)(b)(ii)" }],
      appliesTo: { disciplines: ["massage"] },
      parameters: { everyBilled: true, timedThoughUnbilled: true },
    },
    {
      // Initials will do.
      id: "therapists-signature", kind: "signature", from: "2020-07-25", verifiedThrough: "2023-12-22", severity: "error", confidence: "primary",
      citations: [{ sourceId: "arm-24-155-402", locator: "(1)(b)(iv)" }],
      appliesTo: { disciplines: ["massage"] },
      parameters: { on: "treatment_note", credentials: false, dated: false, licenseNumber: false },
    },
    {
      id: "consent-to-treat", kind: "note_element", from: "2020-07-25", verifiedThrough: "2023-12-22", severity: "error", confidence: "primary",
      citations: [{ sourceId: "arm-24-155-402", locator: "(1)(a)(iv)" }],
      appliesTo: { disciplines: ["massage"] },
      parameters: { elements: ["consent"] },
    },
  ],
  silentOn: ["unit_counting", "provider_eligibility", "referral", "prior_authorization", "modifier_required"],
};
