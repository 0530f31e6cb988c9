import type { ShippedRuleBook } from "../../rules/index.js";

/** Workers' compensation in Michigan: massage is physical therapy. */
export const michiganWorkersCompensation: ShippedRuleBook = {
  schemaVersion: 1,
  id: "us/mi/workers-compensation",
  edition: "2026-11",
  title: "Michigan workers' compensation",
  authority: "Michigan Court of Appeals, Belcher v Ford Motor Co",
  linesOfBusiness: ["workers_compensation"],
  jurisdiction: "MI",
  sources: [
    { id: "mi-belcher", title: "Belcher v Ford Motor Co, opinion", publisher: "Michigan Court of Appeals", url: "https://cetient.com/case/4566636/russ-m-belcher-v-ford-motor-co", published: "2020-09-17", retrieved: "2026-11-23" },
  ],
  rules: [
    {
      id: "massage-by-physical-therapists", kind: "provider_eligibility", from: "2020-09-17", verifiedThrough: "2020-09-17", severity: "error", confidence: "primary",
      citations: [{ sourceId: "mi-belcher", locator: "holding" }],
      appliesTo: { codes: ["97124"] },
      parameters: { eligible: "only", providerTypes: ["physical_therapist", "physical_therapist_assistant"] },
    },
    {
      id: "assistants-supervised", kind: "provider_eligibility", from: "2020-09-17", verifiedThrough: "2020-09-17", severity: "error", confidence: "primary",
      citations: [{ sourceId: "mi-belcher", locator: "holding" }],
      appliesTo: { codes: ["97124"] },
      parameters: { eligible: "supervised", providerTypes: ["physical_therapist_assistant"], by: ["physical_therapist"] },
    },
    {
      id: "massage-prescribed", kind: "referral", from: "2020-09-17", verifiedThrough: "2020-09-17", severity: "error", confidence: "primary",
      citations: [{ sourceId: "mi-belcher", locator: "holding" }],
      appliesTo: { codes: ["97124"] },
      parameters: { needs: ["order"] },
    },
  ],
  silentOn: ["unit_counting", "prior_authorization", "modifier_required", "daily_cap", "visit_cap", "timely_filing", "appeal_window"],
};
