import type { ShippedRuleBook } from "../../rules/index.js";

/**
 * Massage as the only treatment, for members of Premera and LifeWise. The editions of 2014, 2018 and 2020 were read in part; the same sentence on the
 * prescription stands in those of 2014 and 2020 and in what a therapist quotes of 2019. Who pays for how many visits before eviCore reviews is known from one
 * practice only, which does not say from when the visits count, and is left out: the book is not silent on it.
 */
export const premeraMassage: ShippedRuleBook = {
  schemaVersion: 1,
  id: "us/premera-massage",
  edition: "2026-11",
  title: "Premera and LifeWise, medical massage therapy",
  authority: "Premera Blue Cross",
  linesOfBusiness: ["commercial"],
  sources: [
    { id: "premera-14", title: "Medical policy 8.03.502, physical and medical massage therapy (effective 2014-02-15)", publisher: "LifeWise / Premera", url: "https://www.lifewiseor.com/medicalpolicies/CMI_051155.htm", published: "2014-02-15", retrieved: "2026-11-23" },
    { id: "premera-20", title: "Medical policy 8.03.502, physical and medical massage therapy (effective 2020-12-01)", publisher: "Premera", url: "https://docslib.org/doc/12698354/physical-therapy-and-medical-massage-therapy", published: "2020-11-19", retrieved: "2026-11-23" },
    { id: "ms-premera", title: "Premera massage benefits, quoting policy 8.03.502 as of 2019-12-15", publisher: "massageseattle.net", url: "http://www.massageseattle.net/premera-massage-therapist.html", retrieved: "2026-11-23" },
  ],
  rules: [
    {
      // Of others who may deliver it nothing was read; the date of the sentence is not known, only the policies it stands in.
      id: "massage-therapists-too", kind: "provider_eligibility", from: { unknown: true, seenOn: "2014-02-15" }, verifiedThrough: "2020-12-01", severity: "information", confidence: "primary",
      citations: [{ sourceId: "premera-14", locator: "medical massage therapy" }, { sourceId: "premera-20", locator: "medical massage therapy" }],
      appliesTo: { codes: ["97124"] },
      parameters: { eligible: "also", providerTypes: ["massage_therapist"] },
    },
    {
      id: "prescription-on-file", kind: "referral", from: "2014-02-15", verifiedThrough: "2020-12-01", severity: "error", confidence: "primary",
      citations: [{ sourceId: "premera-14", locator: "Policy; medical massage therapy" }, { sourceId: "premera-20", locator: "Policy coverage criteria" }, { sourceId: "ms-premera", locator: "medical massage therapy" }],
      appliesTo: { codes: ["97124", "97140"], providerTypes: ["massage_therapist"] },
      parameters: { needs: ["order"] },
    },
    {
      // Kept in the massage therapist's own record.
      id: "prescription-contents", kind: "referral_contents", from: "2014-02-15", verifiedThrough: "2020-12-01", severity: "error", confidence: "primary",
      citations: [{ sourceId: "premera-14", locator: "Policy; medical massage therapy" }, { sourceId: "premera-20", locator: "Policy coverage criteria" }, { sourceId: "ms-premera", locator: "medical massage therapy" }],
      appliesTo: { disciplines: ["massage"] },
      parameters: { contents: ["diagnosis", "visits"] },
    },
    {
      // It may be an impairment or a disability as well: a warning.
      id: "limited-function", kind: "note_element", from: "2014-02-15", verifiedThrough: "2020-12-01", severity: "warning", confidence: "primary",
      citations: [{ sourceId: "premera-14", locator: "Policy: first criterion", derived: true }, { sourceId: "premera-20", locator: "Policy coverage criteria", derived: true }],
      appliesTo: { disciplines: ["massage"] },
      parameters: { elements: ["functional_limitations"] },
    },
    {
      id: "goals-of-the-diagnosis", kind: "note_element", from: "2014-02-15", verifiedThrough: "2020-12-01", severity: "warning", confidence: "primary",
      citations: [{ sourceId: "premera-14", locator: "Policy: second criterion, measurable improvement by specific treatment goals", derived: true }],
      appliesTo: { disciplines: ["massage"] },
      parameters: { elements: ["goals", "measurable_goals"] },
    },
  ],
  silentOn: ["unit_counting", "modifier_required"],
};
