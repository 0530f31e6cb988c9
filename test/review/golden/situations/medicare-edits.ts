import * as visits from "../visits.js";
import { allowed, assumptions, changed, medicare, nextDay, ofDate, profiles, reviewed, withAmounts, type Situation } from "./situation.js";

/** Edits, limits and papers under Medicare. */
export const ofMedicareEdits: readonly Situation[] = [
  {
    name: "06-reevaluation-with-massage",
    title: "Re-evaluation with massage",
    judgement: [
      "NCCI pairs 97124 (paid) with 97164 (denied), indicator 1: without a modifier the re-evaluation is lost, and where the patient's state changed 59 or XU goes on 97164 (NCCI manual XI.P.3). Whether it did only a clinician knows: times apart are no ground for it, and nothing in the visit says it, so that no change may be offered.",
    ],
    parts: [{
      heading: "As built", shown: reviewed(visits.reevaluationWithMassage, profiles.medicare, { asOf: "2024-08-06", assumptions: [...assumptions, allowed] }),
      expected: { readiness: "needs_attention", lines: ["97164-GP x1", "97124-GP x1", "97110-GP x1"], broken: [medicare("ncci-ptp-practitioner", "97124#1+97164#1")], changes: [] },
    }],
  },
  {
    name: "08-chiropractor-medicare-notice",
    title: "Chiropractor: the same visit under Medicare, with a voluntary notice",
    judgement: [
      "Medicare pays a chiropractor for spinal manipulation in active treatment only, shown by AT (NGS chiropractic page); massage and manual therapy never. With a voluntary notice they go out as GX and GY, to be denied to the patient.",
      "98941 loses 97124, which treats the same region whatever the clock says, and 97140 at the shoulder without 59 or XS (manual XI.S); 97140 with 97124 has indicator 0 (NCCI files). 59 may be offered on 97140 and never on 97124.",
      "The lines for the patient to pay ask for their denial with GY: that they are not covered, not paid to a chiropractor or lost to an edit is no fault of theirs.",
    ],
    parts: [
      {
        heading: "As built", shown: reviewed(visits.chiropractorMedicare, profiles.medicare),
        expected: {
          readiness: "needs_attention", lines: ["98941 x1", "97124 x1", "97140 x1"],
          broken: [
            medicare("at-on-chiropractic-manipulation", "98941#1"), medicare("chiropractors-only-manipulate", "97124#1"), medicare("chiropractors-only-manipulate", "97140#1"),
            medicare("discipline-modifier", "97124#1"), medicare("discipline-modifier", "97140#1"), medicare("inside-a-therapy-plan", "97124#1"), medicare("inside-a-therapy-plan", "97140#1"),
            medicare("ncci-ptp-practitioner", "97124#1+98941#1"), medicare("ncci-ptp-practitioner", "97140#1+98941#1"), medicare("ncci-ptp-practitioner", "97124#1+97140#1"),
            medicare("manipulation-and-soft-tissue-work", "97124#1+98941#1"), medicare("manipulation-and-soft-tissue-work", "97140#1+98941#1"), medicare("referring-npi", "claim"),
          ],
          changes: ["/lines/2/modifiers/0 59", "supply /context/referral"],
        },
      },
      {
        heading: "With AT, and GX GY for the patient", shown: changed(visits.chiropractorMedicare, profiles.medicare, nextDay, { add: { 98941: ["AT"], 97124: ["GP", "GX", "GY"], 97140: ["GP", "GX", "GY"] } }),
        expected: {
          readiness: "needs_attention", lines: ["98941-AT x1", "97124-GP-GX-GY x1", "97140-GP-GX-GY x1"],
          broken: [medicare("referring-npi", "claim")],
        },
      },
    ],
  },
  {
    name: "09-group-and-individual",
    title: "Group after individual treatment",
    judgement: [
      "Group time is untimed and joins no pool: one unit of 97150 for this patient and two of 97110 for 23 minutes one-on-one (100-04 ch. 5 §20.2; Transmittal 1753). NCCI pairs 97150 (paid) with 97110, indicator 1: 97110 is lost unless 59 or XU says that the times were apart (manual XI.P.2), and the clock shows that they were.",
    ],
    parts: [
      { heading: "As built", shown: reviewed(visits.groupAndIndividual, profiles.medicare, withAmounts), expected: { readiness: "needs_attention", lines: ["97110-GP x2", "97150-GP x1"], broken: [medicare("ncci-ptp-practitioner", "97110#1+97150#1")], open: [], changes: ["/lines/0/modifiers/1 59"] } },
      { heading: "With 59 on the individual line", shown: changed(visits.groupAndIndividual, profiles.medicare, withAmounts, { add: { 97110: ["59"] } }), expected: { readiness: "undetermined", lines: ["97110-GP-59 x2", "97150-GP x1"], broken: [], open: [] } },
    ],
  },
  {
    name: "21-hospital-outpatient",
    title: "Hospital outpatient department",
    judgement: [
      "53 minutes are four units: two and one full, and the eight minutes left of 97110 earn the fourth. The institutional form has revenue codes, and GP must stand with 042x (100-04 ch. 5 §20.1); no visit holds them, so they are asked for, and assumed once by a department that is always 0420.",
      "Edits are those of the outpatient hospital table. The copy shipped has its rows with the core codes and is complete for no code, so that the absence of an edit between 97110 and 97140 is not claimed: the hospital loads the quarterly file.",
    ],
    parts: [
      { heading: "As built", shown: reviewed(visits.inTheHospital, profiles.medicare, withAmounts), expected: { readiness: "undetermined", lines: ["97110-GP x3", "97140-GP x1"], broken: [], open: [medicare("modifier-of-revenue-code", "97110#1"), medicare("modifier-of-revenue-code", "97140#1"), medicare("ncci-ptp-outpatient-hospital", "97110"), medicare("ncci-ptp-outpatient-hospital", "97140")], asks: ["/lines/*/revenueCode"] } },
      {
        heading: "With the department's revenue code", shown: reviewed(visits.inTheHospital, profiles.medicare, { ...withAmounts, assumptions: [...assumptions, allowed, { pointer: "/lines/*/revenueCode", value: "0420", because: "the department of physical therapy" }] }),
        expected: { readiness: "undetermined", lines: ["97110-GP x3", "97140-GP x1"], broken: [], open: [medicare("ncci-ptp-outpatient-hospital", "97110"), medicare("ncci-ptp-outpatient-hospital", "97140")] },
      },
    ],
  },
  {
    name: "23-four-dates",
    title: "A claim over four dates",
    judgement: [
      "Rules are asked date by date; the host says of each that no other claim has lines of it, and counts the year on from date to date. In December 2,450.00 dollars stood against the threshold of 2,410.00 for 2025: KX is missing, a warning because that figure was not read at CMS. In January the year begins anew under 2,480.00.",
      "On 5 January 30 and 7 minutes are 37, two units, and three are billed: that date is over, the other three are not (100-04 ch. 5 §20.2).",
    ],
    parts: [
      { heading: "29 December", shown: ofDate(0, 245_000, { asOf: "2026-01-08", assumptions }), expected: { lines: ["97110-GP x2", "97140-GP x1"], broken: [medicare("kx-threshold", "97110#1"), medicare("kx-threshold", "97140#1")] } },
      { heading: "31 December", shown: ofDate(1, 253_500, { asOf: "2026-01-08", assumptions }), expected: { lines: ["97110-GP x2", "97140-GP x1"], broken: [medicare("kx-threshold", "97110#1"), medicare("kx-threshold", "97140#1")] } },
      { heading: "5 January", shown: ofDate(2, 0, { asOf: "2026-01-08", assumptions }), expected: { lines: ["97110-GP x2", "97140-GP x1"], broken: [medicare("eight-minute-rule", "claim")] } },
      { heading: "7 January", shown: ofDate(3, 8_500, { asOf: "2026-01-08", assumptions }), expected: { lines: ["97110-GP x2", "97140-GP x1"], broken: [] } },
    ],
  },
  {
    name: "24-over-billed",
    title: "One unit too many",
    judgement: ["24 and 23 minutes support three units (100-04 ch. 5 §20.2, example 1, with other codes); four are billed. The smallest honest change takes one unit from 97140, whose 8 minutes left are fewer than the 9 of 97110. Minutes are never changed."],
    parts: [{
      heading: "Two and two billed", shown: changed(visits.twentyFourAndTwentyThree, profiles.medicare, withAmounts, { units: { 97140: 2 } }),
      expected: { readiness: "needs_attention", lines: ["97110-GP x2", "97140-GP x2"], broken: [medicare("eight-minute-rule", "claim")], open: [], changes: ["/lines/1/units 1"] },
    }],
  },
  {
    name: "25-late-recertification",
    title: "Recertification overdue",
    judgement: [
      "A certification holds for the plan's duration or 90 days from the initial treatment, whichever is less (100-02 ch. 15 §220.1.3): from 3 August to 1 November. On 23 November nobody has signed again: services after 1 November are not payable as they stand. The claim itself is in order, and no change to it helps.",
      "A late signature with the reason for the delay on record is accepted (§220.1.3): then nothing is broken.",
    ],
    parts: [
      {
        heading: "Nobody signed again", shown: reviewed(visits.notRecertified, profiles.medicare, withAmounts),
        expected: { readiness: "needs_attention", lines: ["97110-GP x2", "97140-GP x1"], broken: [], brokenRecord: [medicare("recertification", "episode")], open: [], because: [medicare("recertification", "episode")], changes: ["supply /record/certifications"] },
      },
      {
        heading: "Signed late, with the reason", shown: reviewed(visits.recertifiedLate, profiles.medicare, { ...withAmounts, asOf: "2026-12-01" }),
        expected: { readiness: "ready", lines: ["97110-GP x2", "97140-GP x1"], broken: [], brokenRecord: [], open: [], changes: [] },
      },
    ],
  },
];
