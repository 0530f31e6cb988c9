import * as visits from "../visits.js";
import { changed, medicare, nextDay, profiles, reviewed, withAmounts, type Situation } from "./situation.js";

/** What a day comes to under Medicare. */
export const ofMedicareDays: readonly Situation[] = [
  {
    name: "02-therapist-and-assistant-kx",
    title: "Therapist and assistant, three codes, over the KX threshold",
    judgement: [
      "97110 is the assistant's alone: two units with CQ. 97140 is the therapist's. Of 15 minutes of 97530 the assistant has 10, more than 10 %, and the therapist's 5 are short of 8: CQ (42 CFR 410.60(a)(4), Therapy Services page). 60 minutes are four units (100-04 ch. 5 §20.2).",
      "2,520.00 dollars were allowed before and the threshold of 2026 is 2,480.00: without KX the claim is denied (§10.3). KX attests necessity, so the library asks for it and never adds it; with it the finding clears. The note bears the lines out, and with KX the visit is ready.",
    ],
    parts: [
      {
        heading: "As built", shown: reviewed(visits.therapistAndAssistant, profiles.medicare),
        expected: { readiness: "needs_attention", lines: ["97110-GP-CQ x2", "97140-GP x1", "97530-GP-CQ x1"], broken: [medicare("kx-threshold", "97110#1"), medicare("kx-threshold", "97140#1"), medicare("kx-threshold", "97530#1")], open: [], changes: ["/lines/0/modifiers/2 KX; /lines/1/modifiers/1 KX; /lines/2/modifiers/2 KX"], due: ["us/medicare-part-b/one-year-to-file by 2027-11-23", "us/medicare-part-b/recertification by 2026-12-28"],
        },
      },
      {
        heading: "With KX", shown: changed(visits.therapistAndAssistant, profiles.medicare, nextDay, { add: { 97110: ["KX"], 97140: ["KX"], 97530: ["KX"] } }),
        expected: { readiness: "ready", lines: ["97110-GP-CQ-KX x2", "97140-GP-KX x1", "97530-GP-CQ-KX x1"], broken: [], open: [], changes: [] },
      },
    ],
  },
  {
    name: "03-physical-and-occupational",
    title: "Physical and occupational therapy on one day",
    judgement: [
      "Each discipline has its own plan, practitioner, claim and pool of minutes: 23 minutes are two units on either side, GP here and GO there (100-04 ch. 5 §20.1, §20.2). One pool of 46 minutes would give three.",
      "The day's lines stand beside each claim, since MPPR runs across disciplines (§10.7), and KX counts in two separate buckets (§10.3). What the payer allows for a line no visit says: until it is known, whether KX is due is open and asked.",
    ],
    parts: [
      { heading: "Physical therapy", shown: reviewed(visits.physicalBesideOccupational, profiles.medicare), expected: { readiness: "undetermined", lines: ["97110-GP x2"], broken: [], open: [medicare("kx-threshold", "97110#1")], asks: ["/lines/*/allowedCents"] } },
      { heading: "Occupational therapy", shown: reviewed(visits.occupationalBesidePhysical, profiles.medicare), expected: { readiness: "undetermined", lines: ["97530-GO x2"], broken: [], open: [medicare("kx-threshold", "97530#1")], asks: ["/lines/*/allowedCents"] } },
    ],
  },
  {
    name: "04-morning-and-afternoon",
    title: "Two physical therapy visits on one day",
    judgement: [
      "Medicare adds up the day: 22 and 22 minutes are 44, three units on one line, where each visit alone would give one (100-04 ch. 5 §20.2.C). All units of a timed code go on a single line (First Coast 0508065).",
    ],
    parts: [{ heading: "As built", shown: reviewed(visits.morningAndAfternoon, profiles.medicare, withAmounts), expected: { readiness: "undetermined", lines: ["97110-GP x3"], broken: [], open: [], asks: ["/record"] } }],
  },
  {
    name: "05-evaluation-with-treatment",
    title: "Evaluation with treatment",
    judgement: [
      "97161 is one unit whatever its 40 minutes, which never join the timed minutes (100-02 ch. 15 §220.3): 15 and 8 timed minutes are 23, two units, one each. 97161 with 97140 has no edit: CMS withdrew it to its start.",
      "The plan was written today and went to the physician, whose order is in the chart: since 2025 that stands for the signature under the first certification (89 FR 97912, Noridian). What falls due is the recertification, 90 days after the initial treatment.",
    ],
    parts: [{ heading: "As built", shown: reviewed(visits.evaluationWithTreatment, profiles.medicare, withAmounts), expected: { readiness: "ready", lines: ["97161-GP x1", "97110-GP x1", "97140-GP x1"], broken: [], open: [], kept: [medicare("initial-certification", "episode")], due: ["us/medicare-part-b/one-year-to-file by 2027-11-23", "us/medicare-part-b/recertification by 2027-02-21"] } }],
  },
  {
    name: "10-seven-minutes",
    title: "Broken off after seven minutes",
    judgement: [
      "A day with less than 8 minutes of timed codes has no unit (100-04 ch. 5 §20.2.C): there is nothing to bill. Nothing says to round up, and the note still stands. A visit called cancelled is not billed whatever stands beside it.",
      "Seven minutes are not thrown away: with ten more on the same afternoon they are 17 of one code, one unit (§20.2.C, note after example 5).",
    ],
    parts: [
      { heading: "As built", shown: reviewed(visits.brokenOffAfterSevenMinutes, profiles.medicare), expected: { readiness: "not_billable", because: ["nothing_to_bill"], lines: [], broken: [], changes: [] } },
      { heading: "Called cancelled", shown: reviewed(visits.calledCancelled, profiles.medicare), expected: { readiness: "not_billable", because: ["nothing_to_bill"], lines: [], broken: [], changes: [] } },
      { heading: "With ten minutes in the afternoon", shown: reviewed(visits.brokenOffAndResumed, profiles.medicare, withAmounts), expected: { readiness: "undetermined", lines: ["97110-GP x1"], broken: [], open: [], changes: [] } },
    ],
  },
  {
    name: "13-telehealth",
    title: "By video",
    judgement: [
      "Therapists may be paid for telehealth to the end of 2027 (CAA 2026 sec. 6209), and 97110 is on the list; 97140 is not, as hands cannot be laid on by video. Lines carry 95 beside GP. The list was read in a copy, so its word is a warning.",
    ],
    parts: [{ heading: "As built", shown: reviewed(visits.byVideo, profiles.medicare, withAmounts), expected: { readiness: "needs_attention", lines: ["97110-GP-95 x2", "97140-GP-95 x1"], broken: [medicare("telehealth-codes", "claim")], open: [] } }],
  },
];
