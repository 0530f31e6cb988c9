import type { ShippedRuleBook } from "../../rules/index.js";
import { modalities, supervisedModalities, therapeuticProcedures } from "../code-lists.js";

/** Physical and occupational therapy under Oregon Medicaid. */
export const oregonMedicaid: ShippedRuleBook = {
  schemaVersion: 1,
  id: "us/or/medicaid",
  edition: "2026-11",
  title: "Oregon Medicaid, physical and occupational therapy",
  authority: "Oregon Health Authority",
  linesOfBusiness: ["medicaid"],
  jurisdiction: "OR",
  sources: [
    { id: "oar-410-131-0040", title: "OAR 410-131-0040 Physical and Occupational Therapy (also as of 2021-12-01)", publisher: "Oregon Health Authority", url: "https://oregon.public.law/rules/oar_410-131-0040", retrieved: "2026-11-23" },
    { id: "oar-410-131-0120", title: "OAR 410-131-0120 Limitations of Coverage and Payment", publisher: "Oregon Health Authority", url: "https://oregon.public.law/rules/oar_410-131-0120", retrieved: "2026-11-23" },
    { id: "oar-410-131-0160", title: "OAR 410-131-0160 Prepayment Review (PPR) and Prior Authorization (PA) for Payment", publisher: "Oregon Health Authority", url: "https://oregon.public.law/rules/oar_410-131-0160", retrieved: "2026-11-23" },
    { id: "oar-410-131-2014", title: "OAR 410 division 131, rules filed through 2014-06-15", publisher: "Oregon Secretary of State", url: "http://www.sos.state.or.us/archives/pages/rules/oars_400/oar_410/410_131.html", published: "2014-06-15", retrieved: "2026-11-23" },
    { id: "oar-410-131-2015", title: "OAR 410 division 131, rules filed through 2015-11-15", publisher: "Oregon Secretary of State", url: "https://www.global-regulation.com/law/united-states/987894/physical-and-occupational-therapy-services.html", published: "2015-11-15", retrieved: "2026-11-23" },
    { id: "cms-ncci-manual-2026", title: "Medicare NCCI Policy Manual, revision of 2026-01-01", publisher: "CMS", published: "2026-01-01", retrieved: "2026-11-23" },
  ],
  rules: [
    {
      id: "30-rehabilitative-visits", kind: "visit_cap", from: { unknown: true, seenOn: "2021-12-01" }, verifiedThrough: "2026-11-23", severity: "error", confidence: "primary",
      citations: [{ sourceId: "oar-410-131-0040", locator: "(2)" }, { sourceId: "oar-410-131-0160", locator: "(4)(b)(B)" }],
      appliesTo: { disciplines: ["PT", "OT"], benefitType: "rehabilitative", ageYears: { from: 21 } },
      parameters: {
        cap: "visits", visits: 30, per: "calendar_year", extraVisitsWhenAuthorized: 30,
        request: { requested: "after", within: { count: 5, unit: "business_days" }, of: "date_of_service" },
      },
    },
    {
      id: "30-habilitative-visits", kind: "visit_cap", from: { unknown: true, seenOn: "2021-12-01" }, verifiedThrough: "2026-11-23", severity: "error", confidence: "primary",
      citations: [{ sourceId: "oar-410-131-0040", locator: "(2)" }, { sourceId: "oar-410-131-0160", locator: "(4)(b)(B)" }],
      appliesTo: { disciplines: ["PT", "OT"], benefitType: "habilitative", ageYears: { from: 21 } },
      parameters: {
        cap: "visits", visits: 30, per: "calendar_year", extraVisitsWhenAuthorized: 30,
        request: { requested: "after", within: { count: 5, unit: "business_days" }, of: "date_of_service" },
      },
    },
    {
      id: "one-hour-a-day", kind: "daily_cap", from: { unknown: true, seenOn: "2026-11-23" }, verifiedThrough: "2026-11-23", severity: "error", confidence: "primary",
      citations: [{ sourceId: "oar-410-131-0120", locator: "(6)(a): therapy treatments; evaluations stand apart in (2)" }],
      appliesTo: { disciplines: ["PT", "OT"], exceptCodes: ["97161-97168"] },
      parameters: { limit: { measure: "minutes", minutes: 60 }, together: "everyone", each: "discipline" },
    },
    {
      // In the copy read the sentence breaks off after "two units p": a day is taken to follow.
      id: "two-units-of-massage", kind: "daily_cap", from: { unknown: true, seenOn: "2026-11-23" }, verifiedThrough: "2026-11-23", severity: "warning", confidence: "primary",
      citations: [{ sourceId: "oar-410-131-0120", locator: "(6)(c)", derived: true }],
      appliesTo: { codes: ["97124"] },
      parameters: { limit: { measure: "units", units: 2 }, together: "everyone", each: "all_together" },
    },
    {
      id: "two-modalities-a-day", kind: "daily_cap", from: { unknown: true, seenOn: "2026-11-23" }, verifiedThrough: "2026-11-23", severity: "error", confidence: "primary",
      citations: [{ sourceId: "oar-410-131-0120", locator: "(6)(b)(B)" }],
      appliesTo: { codes: modalities },
      parameters: { limit: { measure: "procedures", procedures: 2 }, together: "everyone", each: "all_together" },
    },
    {
      id: "modalities-with-a-procedure", kind: "code_eligibility", from: { unknown: true, seenOn: "2026-11-23" }, verifiedThrough: "2026-11-23", severity: "error", confidence: "primary",
      citations: [{ sourceId: "oar-410-131-0120", locator: "(6)(b)(C)" }],
      appliesTo: { codes: modalities },
      parameters: { payable: "only_with", codes: therapeuticProcedures, together: "everyone" },
    },
    {
      // Once an encounter, read as once a day for a practitioner.
      id: "supervised-modality-once", kind: "daily_cap", from: { unknown: true, seenOn: "2026-11-23" }, verifiedThrough: "2026-11-23", severity: "error", confidence: "primary",
      citations: [{ sourceId: "oar-410-131-0120", locator: "(6)(b)(D)", derived: true }, { sourceId: "cms-ncci-manual-2026", locator: "XI.P.2: supervised modalities 97010-97028", derived: true }],
      appliesTo: { codes: supervisedModalities },
      parameters: { limit: { measure: "units", units: 1 }, together: "practitioner", each: "code" },
    },
    {
      id: "authorization-after-30-visits", kind: "prior_authorization", from: { unknown: true, seenOn: "2026-11-23" }, verifiedThrough: "2026-11-23", severity: "error", confidence: "primary",
      citations: [{ sourceId: "oar-410-131-0120", locator: "(2) and (5)" }, { sourceId: "oar-410-131-0160", locator: "(4)(b)(B)" }],
      appliesTo: { disciplines: ["PT", "OT"], exceptCodes: ["97161-97168"] },
      parameters: {
        rungs: [{ fromVisit: 1, needs: "nothing" }, { fromVisit: 31, needs: "authorization" }], counter: "calendar_year", fixes: [],
        request: { requested: "after", within: { count: 5, unit: "business_days" }, of: "date_of_service" },
      },
    },
    // The text does not say whether the evaluations of each discipline are counted apart: taken together, and a warning.
    {
      id: "two-evaluations-in-12-months", kind: "evaluation_limit", from: { unknown: true, seenOn: "2026-11-23" }, verifiedThrough: "2026-11-23", severity: "warning", confidence: "primary",
      citations: [{ sourceId: "oar-410-131-0120", locator: "(2)(a)" }],
      appliesTo: { codes: ["97161-97163", "97165-97167"] },
      parameters: { per: "twelve_months", evaluations: 2, counted: "initial", together: "everyone" },
    },
    {
      id: "four-re-evaluations-in-12-months", kind: "evaluation_limit", from: { unknown: true, seenOn: "2026-11-23" }, verifiedThrough: "2026-11-23", severity: "warning", confidence: "primary",
      citations: [{ sourceId: "oar-410-131-0120", locator: "(2)(b)" }],
      appliesTo: { codes: ["97164", "97168"] },
      parameters: { per: "twelve_months", evaluations: 4, counted: "reEvaluations", together: "everyone" },
    },
    {
      id: "evaluation-and-re-evaluation", kind: "code_pair", from: { unknown: true, seenOn: "2026-11-23" }, verifiedThrough: "2026-11-23", severity: "error", confidence: "primary",
      citations: [{ sourceId: "oar-410-131-0120", locator: "(3)" }],
      parameters: { codes: ["97164", "97168"], withCodes: ["97161-97163", "97165-97167"], lost: "codes", bypass: "never", sameDiscipline: true, together: "everyone" },
    },
    {
      id: "prescribing-practitioners-referral", kind: "referral", from: { unknown: true, seenOn: "2026-11-23" }, verifiedThrough: "2026-11-23", severity: "error", confidence: "primary",
      citations: [{ sourceId: "oar-410-131-0120", locator: "(1)" }],
      appliesTo: { disciplines: ["PT", "OT"] },
      parameters: { needs: ["order"] },
    },
    {
      // Only physical and occupational therapists enrol; their assistants treat under supervision.
      id: "therapists-and-their-assistants", kind: "provider_eligibility", from: { unknown: true, seenOn: "2014-06-15" }, verifiedThrough: "2026-11-23", severity: "error", confidence: "primary",
      citations: [{ sourceId: "oar-410-131-2014", locator: "410-131-0040(3)" }, { sourceId: "oar-410-131-2015", locator: "410-131-0040(3)" }, { sourceId: "oar-410-131-0120", locator: "(6)" }],
      parameters: { eligible: "only", providerTypes: ["physical_therapist", "occupational_therapist", "physical_therapist_assistant", "occupational_therapy_assistant"] },
    },
    {
      id: "assistants-supervised", kind: "provider_eligibility", from: { unknown: true, seenOn: "2026-11-23" }, verifiedThrough: "2026-11-23", severity: "error", confidence: "primary",
      citations: [{ sourceId: "oar-410-131-0120", locator: "(6)" }],
      parameters: { eligible: "supervised", providerTypes: ["physical_therapist_assistant", "occupational_therapy_assistant"], by: ["physical_therapist", "occupational_therapist"] },
    },

    // ── the record ────────────────────────────────────────────────────────────────────────────────────────────────────
    {
      id: "signed-plan", kind: "plan_of_care", from: { unknown: true, seenOn: "2026-11-23" }, verifiedThrough: "2026-11-23", severity: "error", confidence: "primary",
      citations: [{ sourceId: "oar-410-131-0120", locator: "(1)" }],
      appliesTo: { disciplines: ["PT", "OT"] },
      parameters: { elements: [], authorSigned: false, beforeTreatment: false, physicianSigned: true },
    },
  ],
  silentOn: ["unit_counting", "modifier_required", "timely_filing", "appeal_window"],
};
